//! One total order of all sentences, filled rank by rank: the best sentence first, then the best given what the sentences
//! before it already say (maximal marginal relevance).
//!
//! An anaphoric sentence, one whose first word refers back to the sentence before it (`anaphora.txt` of its language),
//! ranks after that one.
//!
//! The order is that of the scores: no sentence ranks before one with a higher sum of parts.

use crate::progress::Progress;
use crate::score::{Parts, Weights};
use crate::terms::Terms;
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;

/// Penalty for a near-duplicate of a higher-ranked sentence: near-duplicates come last, after very short sentences.
const REPEATED: f64 = 8.0;

/// The share of the shorter sentence's terms that the longer one has to say for the two to be near-duplicates.
const NEARLY_SAME: f64 = 0.8;

/// How many ranks are filled greedily; after that redundancy is only checked for near-duplicates. A summary is shorter;
/// and with all ranks filled greedily, time would grow with the square of the text.
const GREEDY_LIMIT: usize = 64;

/// The rank of a sentence that has none yet.
const UNRANKED: u32 = u32::MAX;

/// Ranks the sentences: returns the rank of each, from 0, and completes the parts of their scores. Progress counts
/// sentences.
pub(crate) fn order(
    weights: &Weights,
    terms: &Terms,
    parts: &mut [Parts],
    progress: &mut Progress<'_>,
) -> Vec<u32> {
    let n = parts.len();
    let mut ranks = vec![UNRANKED; n];
    let mut selected = SelectedTerms::new(weights.redundancy, terms.distinct.len());
    select_greedily(terms, parts, &mut ranks, &mut selected);
    if selected.sentences.len() < n {
        rank_remaining_by_score(terms, parts, &mut ranks, &selected, progress);
    }
    ranks
}

/// Fills the first ranks, each with the best sentence given those already selected (maximal marginal relevance).
fn select_greedily(
    terms: &Terms,
    parts: &mut [Parts],
    ranks: &mut [u32],
    selected: &mut SelectedTerms,
) {
    let n = ranks.len();
    // Each selection can only lower the other scores, so an old score is an upper bound (lazy greedy): the sentence on top
    // of the heap is scored again, and is the best if it stays on top. An anaphoric sentence enters the heap when the one
    // before it is selected.
    let refers_back = |i: usize| i > 0 && terms.sentences[i].refers_back;
    let mut heap: BinaryHeap<Candidate> = (0..n)
        .filter(|&i| !refers_back(i))
        .map(|i| Candidate::new(i, parts[i].sum()))
        .collect();
    // How many selected sentences each one was compared with: all there will ever be, once it is known to repeat one.
    let mut compared = vec![0u32; n];
    for rank in 0..n.min(GREEDY_LIMIT) {
        let best = loop {
            let Some(mut top) = heap.peek_mut() else {
                return;
            };
            let i = top.sentence as usize;
            if compared[i] as usize >= rank {
                break PeekMut::pop(top);
            }
            selected.update_redundancy(terms, parts, i, compared[i] as usize);
            let repeats = parts[i].redundancy <= -REPEATED;
            compared[i] = if repeats { u32::MAX } else { rank as u32 };
            let limit = score_before(terms, parts, i);
            *top = Candidate::new(i, parts[i].sum().min(limit));
        };
        let i = best.sentence as usize;
        ranks[i] = rank as u32;
        lower_to(&mut parts[i], best.score);
        selected.add(terms, i);
        if i + 1 < n && refers_back(i + 1) {
            heap.push(Candidate::new(i + 1, parts[i + 1].sum().min(best.score)));
        }
    }
}

/// The score of the sentence that sentence `i` refers back to: an anaphoric sentence scores no more than that one.
fn score_before(terms: &Terms, parts: &[Parts], i: usize) -> f64 {
    if i > 0 && terms.sentences[i].refers_back {
        parts[i - 1].sum()
    } else {
        f64::INFINITY
    }
}

/// Lowers the coherence part until the sum is `score`.
fn lower_to(parts: &mut Parts, score: f64) {
    parts.coherence += (score - parts.sum()).min(0.0);
}

/// Ranks the sentences that were not selected greedily, by score.
fn rank_remaining_by_score(
    terms: &Terms,
    parts: &mut [Parts],
    ranks: &mut [u32],
    selected: &SelectedTerms,
    progress: &mut Progress<'_>,
) {
    let mut rest = unranked_by_score(terms, parts, ranks);
    let mut repeats = false;
    let mut seen = Seen::new(terms);
    for &i in &selected.sentences {
        seen.repeats(terms, i as usize);
    }
    for (seen_so_far, candidate) in rest.iter().enumerate() {
        progress.advance(seen_so_far);
        let i = candidate.sentence as usize;
        if seen.repeats(terms, i) {
            parts[i].redundancy = -REPEATED;
            repeats = true;
        }
    }
    if repeats {
        rest = unranked_by_score(terms, parts, ranks);
    }
    for (t, candidate) in rest.iter().enumerate() {
        let i = candidate.sentence as usize;
        ranks[i] = (selected.sentences.len() + t) as u32;
        lower_to(&mut parts[i], candidate.score);
    }
}

/// The unranked sentences, the best first. An anaphoric sentence scores no more than the one before it, so that it ranks
/// after it.
fn unranked_by_score(terms: &Terms, parts: &[Parts], ranks: &[u32]) -> Vec<Candidate> {
    let mut out: Vec<Candidate> = Vec::with_capacity(ranks.len());
    let mut before = f64::INFINITY;
    for (i, parts) in parts.iter().enumerate() {
        let mut score = parts.sum();
        if terms.sentences[i].refers_back {
            score = score.min(before);
        }
        before = score;
        if ranks[i] == UNRANKED {
            out.push(Candidate::new(i, score));
        }
    }
    out.sort_unstable_by(|a, b| b.cmp(a));
    out
}

/// A sentence and an upper bound of its score. The greater is the better; of equals, the earlier.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    score: f64,
    sentence: u32,
}

impl Candidate {
    fn new(sentence: usize, score: f64) -> Self {
        Self {
            score,
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

/// The terms of the selected sentences: for each term, which of them contain it.
struct SelectedTerms {
    /// [`Weights::redundancy`]
    redundancy: f64,
    /// The latest mention of each term, an index into `mentions`; 0 for none.
    latest: Vec<u32>,
    /// (rank of the sentence, previous mention of the term), from 1.
    mentions: Vec<(u32, u32)>,
    /// The selected sentences, by rank.
    sentences: Vec<u32>,
    /// Reused: how many terms one sentence shares with each selected one.
    shared: Vec<u32>,
}

impl SelectedTerms {
    fn new(redundancy: f64, terms: usize) -> Self {
        Self {
            redundancy,
            latest: vec![0; terms],
            mentions: vec![(0, 0)],
            sentences: Vec::new(),
            shared: Vec::new(),
        }
    }

    fn add(&mut self, terms: &Terms, i: usize) {
        let rank = self.sentences.len() as u32;
        for &term in terms.of(i) {
            let latest = &mut self.latest[term as usize];
            self.mentions.push((rank, *latest));
            *latest = self.mentions.len() as u32 - 1;
        }
        self.sentences.push(i as u32);
    }

    /// Lowers the redundancy part of sentence `i` for the sentences selected at ranks `from` and later.
    fn update_redundancy(&mut self, terms: &Terms, parts: &mut [Parts], i: usize, from: usize) {
        self.shared.clear();
        self.shared.resize(self.sentences.len(), 0);
        for &term in terms.of(i) {
            let mut at = self.latest[term as usize];
            while at != 0 {
                let (rank, previous) = self.mentions[at as usize];
                if (rank as usize) < from {
                    break;
                }
                self.shared[rank as usize] += 1;
                at = previous;
            }
        }
        let own_len = terms.of(i).len();
        let redundancy = &mut parts[i].redundancy;
        for (&shared, &other) in self.shared.iter().zip(&self.sentences).skip(from) {
            if shared > 0 {
                let other_len = terms.of(other as usize).len();
                *redundancy = redundancy.min(if nearly_same(shared as usize, own_len, other_len) {
                    -REPEATED
                } else {
                    -self.redundancy * f64::from(shared)
                        / (own_len as f64 * other_len as f64).sqrt()
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
    /// The sentence that was last compared and has this term, from 1.
    compared: Vec<u32>,
    /// Reused: one sentence's rarest terms, with their counts.
    rarest: Vec<(u32, u32)>,
}

const KEPT: usize = 4;
const NOBODY: u32 = u32::MAX;

/// A sentence is looked up by at most so many of its rarest terms: all it needs, up to 75 terms.
const MAX_RAREST: usize = 16;

/// How many terms of other sentences one is compared with at most, and how many more for each of its own. Sentences of up
/// to 64 terms need no more, so only those that never end are compared with fewer.
const MAX_COMPARED: usize = 64 * KEPT * MAX_RAREST;
const MAX_COMPARED_PER_TERM: usize = 64;

impl Seen {
    fn new(terms: &Terms) -> Self {
        Self {
            latest: vec![[NOBODY; KEPT]; terms.distinct.len()],
            signs: vec![0; terms.sentences.len()],
            compared: vec![0; terms.distinct.len()],
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
        let mut left = MAX_COMPARED + MAX_COMPARED_PER_TERM * mine.len();
        for at in 0..self.rarest.len() {
            for other in self.latest[self.rarest[at].1 as usize] {
                if other == NOBODY {
                    break;
                }
                let theirs = terms.of(other as usize);
                if self.might_be_near(mine, sign, theirs, other) && theirs.len() <= left {
                    left -= theirs.len();
                    if self.is_near(mine, i, theirs) {
                        return true;
                    }
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
        let count = |term: u32| terms.distinct[term as usize].count;
        let own = mine.iter().filter(|&&term| count(term) <= 1).count();
        let few = mine.len() - (NEARLY_SAME * mine.len() as f64).ceil() as usize + 1;
        let few = few.saturating_sub(own).min(MAX_RAREST);
        let rarest = &mut self.rarest;
        rarest.clear();
        for &term in mine {
            let rare = (count(term), term);
            if rare.0 > 1 && few > 0 && (rarest.len() < few || rare < rarest[few - 1]) {
                rarest.truncate(few - 1);
                let at = rarest.partition_point(|&other| other < rare);
                rarest.insert(at, rare);
            }
        }
    }

    /// A bit that only the shorter has is a term that only it has: mostly there are too many to look further.
    fn might_be_near(&self, mine: &[u32], sign: u64, theirs: &[u32], other: u32) -> bool {
        let their_sign = self.signs[other as usize];
        let (only, shorter) = if mine.len() < theirs.len() {
            (sign & !their_sign, mine.len())
        } else {
            (their_sign & !sign, theirs.len())
        };
        let shared = shorter.saturating_sub(only.count_ones() as usize);
        nearly_same(shared, shorter, shorter)
    }

    /// Whether sentence `i`, whose terms are `mine`, and the one with `theirs` are near-duplicates.
    fn is_near(&mut self, mine: &[u32], i: usize, theirs: &[u32]) -> bool {
        let mark = i as u32 + 1;
        if self.compared[mine[0] as usize] != mark {
            for &term in mine {
                self.compared[term as usize] = mark;
            }
        }
        let is_shared = |term: &&u32| self.compared[**term as usize] == mark;
        let shared = theirs.iter().filter(is_shared).count();
        nearly_same(shared, mine.len(), theirs.len())
    }
}
