//! One order of all sentences, filled place by place: the best sentence, then the best beside what is already said.
//!
//! A sentence that leans on the one before it (`coherence.rs`) comes after that one, and is worth no more than it.

use crate::score::{Parts, Scores};
use crate::terms::Terms;
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;

/// What a sentence loses for saying just what a chosen one says.
const REDUNDANCY: f64 = 0.4;

/// What a sentence loses that says next to nothing new: such sentences come last.
const REPEATED: f64 = 4.0;

/// The share of the shorter sentence's terms that the longer one has to say for the two to be near-duplicates.
const NEARLY_SAME: f64 = 0.8;

/// The places filled with an eye on all that is already said. A summary is shorter; and with all places so filled, time
/// would grow with the square of the text.
const CAREFUL: usize = 64;

/// In how many steps the weight of earlier mentions grows from 0 to 1 over the ranking's first half: a short summary
/// wants the sentences that introduce, a long one also those that repeat.
const STEPS: usize = 8;

/// The rank of a sentence that has no place yet.
pub(crate) const OPEN: u32 = u32::MAX;

/// Ranks the sentences: the place of each, from 0. The parts of their scores are completed in `scores`.
pub(crate) fn order(terms: &Terms, scores: &mut Scores) -> Vec<u32> {
    let n = scores.parts.len();
    let mut ranks = vec![OPEN; n];
    let mut said = Said::new(terms.distinct.len());
    let filled = fill_carefully(terms, scores, &mut ranks, &mut said);
    if filled < n {
        fill_the_rest(terms, scores, &mut ranks, &mut said, filled);
    }
    ranks
}

/// Fills the first places, each with the best sentence beside those already chosen. How many it filled.
fn fill_carefully(terms: &Terms, scores: &mut Scores, ranks: &mut [u32], said: &mut Said) -> usize {
    let n = ranks.len();
    // What is chosen only ever takes from a score, so what a sentence was worth a while ago is a bound: the sentence on
    // top of the heap is looked at again, and is the best if it stays on top.
    let mut heap = BinaryHeap::with_capacity(n);
    let mut looked = vec![0u32; n];
    let mut step = usize::MAX;
    for t in 0..n.min(CAREFUL) {
        let now = (2 * t * STEPS / n).min(STEPS);
        if now != step {
            step = now;
            scores.weigh(ranks, now as f64 / STEPS as f64);
            heap.clear();
            heap.extend((0..n).filter_map(|i| {
                let waits = i > 0 && terms.sentences[i].leans && ranks[i - 1] == OPEN;
                (ranks[i] == OPEN && !waits).then(|| {
                    scores.parts[i].coherence = 0.0;
                    Candidate::new(i, &scores.parts[i])
                })
            }));
        }
        let chosen = loop {
            let Some(mut top) = heap.peek_mut() else {
                return t;
            };
            let i = top.sentence as usize;
            if looked[i] as usize == t {
                break PeekMut::pop(top);
            }
            said.compare(terms, scores, i, looked[i] as usize);
            looked[i] = t as u32;
            *top = Candidate::new(i, &scores.parts[i]);
        };
        let i = chosen.sentence as usize;
        ranks[i] = t as u32;
        said.add(terms, i);
        // The sentence that leans on this one may come now, but isn't worth more.
        if i + 1 < n && terms.sentences[i + 1].leans && ranks[i + 1] == OPEN {
            let parts = &mut scores.parts[i + 1];
            parts.coherence = (chosen.score - parts.sum()).min(0.0);
            heap.push(Candidate::new(i + 1, parts));
        }
    }
    n.min(CAREFUL)
}

/// Fills the places from `filled` on by score.
fn fill_the_rest(
    terms: &Terms,
    scores: &mut Scores,
    ranks: &mut [u32],
    said: &mut Said,
    filled: usize,
) {
    scores.weigh(ranks, 1.0);
    let n = ranks.len();
    for i in (0..n).filter(|&i| ranks[i] == OPEN) {
        said.compare(terms, scores, i, 0);
    }
    let mut rest = sorted(terms, scores, ranks);
    let mut repeats = false;
    let mut seen = Seen::new(terms);
    for candidate in &rest {
        let i = candidate.sentence as usize;
        if seen.repeats(terms, i) {
            scores.parts[i].redundancy = -REPEATED;
            repeats = true;
        }
    }
    if repeats {
        rest = sorted(terms, scores, ranks);
    }
    for (t, candidate) in rest.iter().enumerate() {
        ranks[candidate.sentence as usize] = (filled + t) as u32;
    }
}

/// The sentences without a place, the best first; each that leans behind the one it leans on.
fn sorted(terms: &Terms, scores: &mut Scores, ranks: &[u32]) -> Vec<Candidate> {
    let mut before: Option<f64> = None;
    let mut out: Vec<Candidate> = Vec::with_capacity(ranks.len());
    for (i, parts) in scores.parts.iter_mut().enumerate() {
        if ranks[i] != OPEN {
            before = None;
            continue;
        }
        parts.coherence = 0.0;
        let mut score = parts.sum();
        if let Some(limit) = before
            && terms.sentences[i].leans
            && limit < score
        {
            parts.coherence = limit - score;
            // Not the sum, which may be a rounding above the limit.
            score = limit;
        }
        before = Some(score);
        out.push(Candidate {
            score,
            sentence: i as u32,
        });
    }
    out.sort_unstable_by(|a, b| b.cmp(a));
    out
}

/// A sentence and what it is worth, as far as known. The larger is the better; of equals, the earlier.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    score: f64,
    sentence: u32,
}

impl Candidate {
    fn new(sentence: usize, parts: &Parts) -> Self {
        Self {
            score: parts.sum(),
            sentence: sentence as u32,
        }
    }
}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.score
            .total_cmp(&other.score)
            .then(other.sentence.cmp(&self.sentence))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Candidate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Candidate {}

/// What the chosen sentences say: for each term, which of them say it how often.
struct Said {
    /// The latest mention of each term; 0 for none.
    latest: Vec<u32>,
    /// (the place of the sentence, how often, the mention before this one), from 1.
    mentions: Vec<(u32, u32, u32)>,
    chosen: Vec<u32>,
    /// Reused: what one sentence and each chosen one have in common.
    cosines: Vec<f64>,
    shared: Vec<u32>,
}

impl Said {
    fn new(terms: usize) -> Self {
        Self {
            latest: vec![0; terms],
            mentions: vec![(0, 0, 0)],
            chosen: Vec::new(),
            cosines: Vec::new(),
            shared: Vec::new(),
        }
    }

    fn add(&mut self, terms: &Terms, i: usize) {
        let place = self.chosen.len() as u32;
        for &(term, count) in terms.of(i) {
            let latest = &mut self.latest[term as usize];
            self.mentions.push((place, count, *latest));
            *latest = self.mentions.len() as u32 - 1;
        }
        self.chosen.push(i as u32);
    }

    /// Lowers the redundancy part of sentence `i` to what it loses beside the sentences chosen from place `from` on.
    fn compare(&mut self, terms: &Terms, scores: &mut Scores, i: usize, from: usize) {
        self.cosines.clear();
        self.cosines.resize(self.chosen.len(), 0.0);
        self.shared.clear();
        self.shared.resize(self.chosen.len(), 0);
        for &(term, count) in terms.of(i) {
            let mut at = self.latest[term as usize];
            while at != 0 {
                let (place, other, before) = self.mentions[at as usize];
                if (place as usize) < from {
                    break;
                }
                self.cosines[place as usize] += f64::from(count) * f64::from(other);
                self.shared[place as usize] += 1;
                at = before;
            }
        }
        let mut redundancy = scores.parts[i].redundancy;
        for place in from..self.chosen.len() {
            let other = self.chosen[place] as usize;
            let cosine = self.cosines[place] * scores.scale[i] * scores.scale[other];
            let shorter = terms.of(i).len().min(terms.of(other).len());
            redundancy = redundancy.min(
                if shorter > 0 && f64::from(self.shared[place]) >= NEARLY_SAME * shorter as f64 {
                    -REPEATED
                } else if cosine > 0.0 {
                    -REDUNDANCY * cosine
                } else {
                    0.0
                },
            );
        }
        scores.parts[i].redundancy = redundancy;
    }
}

/// Finds near-duplicates among many sentences, in time linear in them: two of them have one of their rarest terms in
/// common, so each is compared only with the few sentences kept under each of its own.
struct Seen {
    /// The first sentences seen with each term as one of their rarest.
    kept: Vec<[u32; KEPT]>,
    /// Reused: one sentence's rarest terms, with their counts.
    rarest: Vec<(u32, u32)>,
}

const KEPT: usize = 4;
const NOBODY: u32 = u32::MAX;

impl Seen {
    fn new(terms: &Terms) -> Self {
        Self {
            kept: vec![[NOBODY; KEPT]; terms.distinct.len()],
            rarest: Vec::new(),
        }
    }

    /// Whether sentence `i` nearly repeats one seen before; if not, it is seen now.
    fn repeats(&mut self, terms: &Terms, i: usize) -> bool {
        let mine = terms.of(i);
        if mine.is_empty() {
            return false;
        }
        let Self { kept, rarest } = self;
        rarest.clear();
        rarest.extend(
            mine.iter()
                .map(|&(term, _)| (terms.distinct[term as usize].count, term)),
        );
        rarest.sort_unstable();
        // With 80 % in common, one of the rarest 20 % and one more is.
        let few = mine.len() - (NEARLY_SAME * mine.len() as f64).ceil() as usize + 1;
        rarest.truncate(few);
        for &(_, term) in &*rarest {
            for &other in &kept[term as usize] {
                if other == NOBODY {
                    break;
                }
                if nearly_same(mine, terms.of(other as usize)) {
                    return true;
                }
            }
        }
        for &(_, term) in &*rarest {
            if let Some(free) = kept[term as usize].iter_mut().find(|o| **o == NOBODY) {
                *free = i as u32;
            }
        }
        false
    }
}

/// Whether the shorter of two sentences says little that the longer doesn't.
fn nearly_same(a: &[(u32, u32)], b: &[(u32, u32)]) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let shared = short
        .iter()
        .filter(|(term, _)| long.iter().any(|(other, _)| other == term))
        .count();
    shared as f64 >= NEARLY_SAME * short.len() as f64
}
