//! One order of all sentences, filled place by place: the best sentence, then the best beside what is already said.
//!
//! A sentence that refers back to the one before it (by its first word: `anaphora.txt` of its language) comes after that one.

use crate::progress::Progress;
use crate::score::{Parts, Scores};
use crate::terms::Terms;
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;

/// What a sentence loses for saying just what a chosen one says.
const REDUNDANCY: f64 = 0.4;

/// What a sentence loses that says next to nothing new: such sentences come last, behind very short ones.
const REPEATED: f64 = 8.0;

/// The share of the shorter sentence's terms that the longer one has to say for the two to be near-duplicates.
const NEARLY_SAME: f64 = 0.8;

/// The places filled with an eye on all that is already said. A summary is shorter; and with all places so filled, time
/// would grow with the square of the text.
const CAREFUL: usize = 64;

/// The most that earlier mentions weigh beside later ones, and in how many steps they come to it over the ranking's first
/// half: a short summary wants the sentences that introduce, a long one also those that repeat.
const EARLIER: f64 = 0.75;
const STEPS: usize = 8;

/// The rank of a sentence that has no place yet.
pub(crate) const OPEN: u32 = u32::MAX;

/// Ranks the sentences: the place of each, from 0. The parts of their scores are completed in `scores`. The stage
/// counts sentences.
pub(crate) fn order(terms: &Terms, scores: &mut Scores, progress: &mut Progress<'_>) -> Vec<u32> {
    let n = scores.parts.len();
    let mut ranks = vec![OPEN; n];
    let mut said = Said::new(terms.distinct.len());
    let filled = fill_carefully(terms, scores, &mut ranks, &mut said);
    if filled < n {
        fill_the_rest(terms, scores, &mut ranks, &said, progress);
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
            scores.weigh(ranks, EARLIER * now as f64 / STEPS as f64);
            heap.clear();
            heap.extend((0..n).filter_map(|i| {
                let waits = i > 0 && terms.sentences[i].refers_back && ranks[i - 1] == OPEN;
                (ranks[i] == OPEN && !waits).then(|| Candidate::new(i, &scores.parts[i]))
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
        // The sentence that refers back to this one may come now.
        if i + 1 < n && terms.sentences[i + 1].refers_back && ranks[i + 1] == OPEN {
            heap.push(Candidate::new(i + 1, &scores.parts[i + 1]));
        }
    }
    n.min(CAREFUL)
}

/// Fills the places after those of the chosen by score.
fn fill_the_rest(
    terms: &Terms,
    scores: &mut Scores,
    ranks: &mut [u32],
    said: &Said,
    progress: &mut Progress<'_>,
) {
    scores.weigh(ranks, EARLIER);
    let mut rest = sorted(terms, scores, ranks);
    let mut repeats = false;
    let mut seen = Seen::new(terms);
    for &i in &said.chosen {
        seen.repeats(terms, i as usize);
    }
    for (seen_so_far, candidate) in rest.iter().enumerate() {
        progress.at(seen_so_far);
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
        let i = candidate.sentence as usize;
        ranks[i] = (said.chosen.len() + t) as u32;
        let parts = &mut scores.parts[i];
        parts.coherence += (candidate.score - parts.sum()).min(0.0);
    }
}

/// The sentences without a place, the best first. One that refers_back is worth no more than the one it refers back to, so that it
/// comes after it.
fn sorted(terms: &Terms, scores: &Scores, ranks: &[u32]) -> Vec<Candidate> {
    let mut out: Vec<Candidate> = Vec::with_capacity(ranks.len());
    let mut before = f64::INFINITY;
    for (i, parts) in scores.parts.iter().enumerate() {
        if ranks[i] != OPEN {
            before = f64::INFINITY;
            continue;
        }
        let mut score = parts.sum();
        if terms.sentences[i].refers_back {
            score = score.min(before);
        }
        before = score;
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

/// What the chosen sentences say: for each term, which of them say it.
struct Said {
    /// The latest mention of each term; 0 for none.
    latest: Vec<u32>,
    /// (the place of the sentence, the mention before this one), from 1.
    mentions: Vec<(u32, u32)>,
    chosen: Vec<u32>,
    /// Reused: how many terms one sentence has in common with each chosen one.
    shared: Vec<u32>,
}

impl Said {
    fn new(terms: usize) -> Self {
        Self {
            latest: vec![0; terms],
            mentions: vec![(0, 0)],
            chosen: Vec::new(),
            shared: Vec::new(),
        }
    }

    fn add(&mut self, terms: &Terms, i: usize) {
        let place = self.chosen.len() as u32;
        for &term in terms.of(i) {
            let latest = &mut self.latest[term as usize];
            self.mentions.push((place, *latest));
            *latest = self.mentions.len() as u32 - 1;
        }
        self.chosen.push(i as u32);
    }

    /// Lowers the redundancy part of sentence `i` to what it loses beside the sentences chosen from place `from` on.
    fn compare(&mut self, terms: &Terms, scores: &mut Scores, i: usize, from: usize) {
        self.shared.clear();
        self.shared.resize(self.chosen.len(), 0);
        for &term in terms.of(i) {
            let mut at = self.latest[term as usize];
            while at != 0 {
                let (place, before) = self.mentions[at as usize];
                if (place as usize) < from {
                    break;
                }
                self.shared[place as usize] += 1;
                at = before;
            }
        }
        let mine = terms.of(i).len();
        let redundancy = &mut scores.parts[i].redundancy;
        for (&shared, &other) in self.shared.iter().zip(&self.chosen).skip(from) {
            if shared > 0 {
                let other = terms.of(other as usize).len();
                *redundancy = redundancy.min(if nearly_same(shared as usize, mine, other) {
                    -REPEATED
                } else {
                    -REDUNDANCY * f64::from(shared) / (mine as f64 * other as f64).sqrt()
                });
            }
        }
    }
}

/// Whether of two sentences with so many terms in common, and so many each, the shorter says little that the longer
/// doesn't.
fn nearly_same(shared: usize, one: usize, other: usize) -> bool {
    shared as f64 >= NEARLY_SAME * one.min(other) as f64
}

/// Finds near-duplicates among many sentences, in time linear in them: two of them have one of their rarest terms in
/// common, so each is compared only with the few sentences last seen with one of its own. (Near-duplicates are worth
/// nearly the same, and come soon after each other.)
struct Seen {
    /// The sentences last seen with each term as one of their rarest.
    latest: Vec<[u32; KEPT]>,
    /// For each sentence seen, a bit for each of its terms, by the term's last six bits.
    signs: Vec<u64>,
    /// Reused: one sentence's rarest terms, with their counts.
    rarest: Vec<(u32, u32)>,
}

const KEPT: usize = 4;
const NOBODY: u32 = u32::MAX;

impl Seen {
    fn new(terms: &Terms) -> Self {
        Self {
            latest: vec![[NOBODY; KEPT]; terms.distinct.len()],
            signs: vec![0; terms.sentences.len()],
            rarest: Vec::new(),
        }
    }

    /// Whether sentence `i` nearly repeats one seen before; if not, it is seen now.
    fn repeats(&mut self, terms: &Terms, i: usize) -> bool {
        let mine = terms.of(i);
        if mine.is_empty() {
            return false;
        }
        let sign = mine.iter().fold(0u64, |sign, term| sign | 1 << (term & 63));
        self.find_rarest(terms, mine);
        for &(_, term) in &self.rarest {
            let others = self.latest[term as usize].into_iter();
            for other in others.take_while(|&other| other != NOBODY) {
                if self.is_near(terms, mine, sign, other as usize) {
                    return true;
                }
            }
        }
        self.signs[i] = sign;
        for &(_, term) in &self.rarest {
            let latest = &mut self.latest[term as usize];
            latest.rotate_right(1);
            latest[0] = i as u32;
        }
        false
    }

    /// With 80 % in common, one of the rarest 20 % and one more is. What nobody else says isn't in common.
    fn find_rarest(&mut self, terms: &Terms, mine: &[u32]) {
        let few = mine.len() - (NEARLY_SAME * mine.len() as f64).ceil() as usize + 1;
        let rarest = &mut self.rarest;
        rarest.clear();
        for &term in mine {
            let rare = (terms.distinct[term as usize].count, term);
            if rarest.len() < few || rare < rarest[few - 1] {
                rarest.truncate(few - 1);
                let at = rarest.partition_point(|&other| other < rare);
                rarest.insert(at, rare);
            }
        }
        rarest.retain(|&(count, _)| count > 1);
    }

    fn is_near(&self, terms: &Terms, mine: &[u32], sign: u64, other: usize) -> bool {
        let theirs = terms.of(other);
        // A bit that only the shorter has is a term that only it has: mostly there are too many to look further.
        let (only, shorter) = if mine.len() < theirs.len() {
            (sign & !self.signs[other], mine.len())
        } else {
            (self.signs[other] & !sign, theirs.len())
        };
        nearly_same(
            shorter.saturating_sub(only.count_ones() as usize),
            shorter,
            shorter,
        ) && {
            let shared = mine.iter().filter(|term| theirs.contains(term)).count();
            nearly_same(shared, mine.len(), theirs.len())
        }
    }
}
