//! The score of each sentence before any is selected, as a sum of named parts.
//!
//! In words: *a sentence matters when the rest of the article repeats its words; introducing a word counts more than
//! repeating it; the opening counts more; so do the words of the title and the opening; a statement counts more than a
//! question or a quotation.*
//!
//! Every weight but the focus's was measured on several sets of articles with summaries by people (`docs/quality.md`).

use crate::terms::{SentenceTerms, Terms};

/// The parts of a sentence's score.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Parts {
    /// How much the rest of the article repeats its words: 0 to 1.
    pub frequency: f64,
    /// How close it is to the beginning of the article: up to 1.6 for the first sentence.
    pub position: f64,
    /// How many of the words of the title and the first three sentences it contains: up to 0.85.
    pub title: f64,
    /// Whether it is a statement: up to 0.1 for names, down to -0.6 for a quoted question or exclamation.
    pub statement: f64,
    /// Penalty for being much longer than the article's other sentences, or very short: 0 or less.
    pub length: f64,
    /// Penalty for repeating a higher-ranked sentence: 0 or less.
    pub redundancy: f64,
    /// Bonus if the next, higher-scoring sentence refers back to it; penalty if it refers back to a lower-scoring one.
    pub coherence: f64,
    /// How much of the caller's focus ([`Options::focus`](crate::Options::focus)) it contains: 0 to 4.
    pub focus: f64,
}

impl Parts {
    /// The parts' names, in the order of [`values`](Self::values).
    pub const NAMES: [&'static str; 8] = [
        "frequency",
        "position",
        "title",
        "statement",
        "length",
        "redundancy",
        "coherence",
        "focus",
    ];

    /// The parts, in the order of [`NAMES`](Self::NAMES).
    pub fn values(&self) -> [f64; 8] {
        [
            self.frequency,
            self.position,
            self.title,
            self.statement,
            self.length,
            self.redundancy,
            self.coherence,
            self.focus,
        ]
    }

    /// The score: the sum of the parts.
    pub fn sum(&self) -> f64 {
        // Always added in this order, so that the same text has the same score to the last bit.
        self.frequency
            + self.position
            + self.title
            + self.statement
            + self.length
            + self.redundancy
            + self.coherence
            + self.focus
    }
}

/// The rank of a sentence that has none yet.
pub(crate) const UNRANKED: u32 = u32::MAX;

/// Weights of the parts; the weight of frequency is 1.
const POSITION: f64 = 1.6;
const TITLE: f64 = 0.45;
const OPENING: f64 = 0.4;
const CAPITALS: f64 = 0.1;
const QUOTED: f64 = 0.3;
const QUESTION: f64 = 0.3;
/// More than the other parts of nearly any sentence together: sentences with a focus of one word rank first, except very
/// short ones and near-duplicates.
const FOCUS: f64 = 4.0;

/// The position score is halved at this sentence in an article of [`TYPICAL_SENTENCES`]. Longer articles have longer
/// openings: it grows with the square root.
const HALF_POSITION: f64 = 6.0;
const TYPICAL_SENTENCES: f64 = 25.0;

/// How many sentences make up the opening that the others are compared with.
const OPENING_SENTENCES: usize = 3;

/// A sentence longer than this multiple of the article's mean loses [`LONG_PENALTY`] for each further such length.
const LONG: f64 = 1.25;
const LONG_PENALTY: f64 = 0.3;

/// A sentence of fewer words seldom makes sense on its own ("He agreed.").
const SHORT: u32 = 7;
/// More than all the parts of a longer sentence together.
const SHORT_PENALTY: f64 = 4.0;

/// The share of an anaphoric sentence's lead over the sentence it refers back to that the latter gains.
const COHERENCE: f64 = 0.7;

/// The scores of all sentences before ranking.
#[derive(Debug, Default)]
pub(crate) struct Scores {
    /// How much later sentences and earlier ones repeat each sentence's terms: sums of cosines.
    pub(crate) later: Vec<f64>,
    pub(crate) earlier: Vec<f64>,
    /// The parts of every score; those that depend on the ranks of other sentences are still 0.
    pub(crate) parts: Vec<Parts>,
}

impl Scores {
    /// Sets the frequency part of every unranked sentence: later mentions plus a share of the earlier ones, the largest
    /// scaled to 1.
    pub(crate) fn set_frequency(&mut self, ranks: &[u32], share_of_earlier: f64) {
        let mentions = |i: usize| self.later[i] + share_of_earlier * self.earlier[i];
        let largest = (0..self.parts.len()).fold(0.0, |most: f64, i| most.max(mentions(i)));
        // If no term occurs twice, all sums are 0 or rounding errors.
        let scale = if largest > 1e-9 { 1.0 / largest } else { 0.0 };
        let mentions = self.later.iter().zip(&self.earlier);
        for ((parts, rank), (later, earlier)) in self.parts.iter_mut().zip(ranks).zip(mentions) {
            if *rank == UNRANKED {
                parts.frequency = (later + share_of_earlier * earlier).max(0.0) * scale;
            }
        }
    }
}

/// Scores every sentence.
pub(crate) fn score(terms: &Terms) -> Scores {
    let n = terms.sentences.len();
    let mut scores = Scores {
        later: Vec::with_capacity(n),
        earlier: Vec::with_capacity(n),
        parts: Vec::with_capacity(n),
    };
    // Running sums per term (sentences before, sentences after) instead of comparing all pairs.
    let mut after = vec![0.0; terms.distinct.len()];
    for i in 0..n {
        let weight = weight(terms, i);
        for &term in terms.of(i) {
            after[term as usize] += weight;
        }
    }
    let opening = Opening::new(terms);
    let focus = Focus::new(terms);
    let mut before = vec![0.0; terms.distinct.len()];
    let mean_words = mean_words(&terms.sentences);
    for i in 0..n {
        let weight = weight(terms, i);
        let (mut later, mut earlier) = (0.0, 0.0);
        for &term in terms.of(i) {
            let term = term as usize;
            after[term] -= weight;
            earlier += before[term];
            later += after[term];
            before[term] += weight;
        }
        scores.later.push(weight * later);
        scores.earlier.push(weight * earlier);
        let sentence = &terms.sentences[i];
        scores.parts.push(Parts {
            position: position_score(i, n),
            title: title_score(terms, i) + OPENING * opening.cosine(terms, i, weight),
            statement: statement_score(sentence),
            length: length_score(sentence, mean_words),
            focus: FOCUS * focus.share(terms, i),
            ..Parts::default()
        });
    }
    add_coherence_bonus(terms, &mut scores);
    scores
}

/// The weight of each term of sentence `i`: all the same, and their squares sum to 1.
fn weight(terms: &Terms, i: usize) -> f64 {
    match terms.of(i).len() {
        0 => 0.0,
        count => 1.0 / (count as f64).sqrt(),
    }
}

fn position_score(i: usize, n: usize) -> f64 {
    let half = HALF_POSITION * (n as f64 / TYPICAL_SENTENCES).sqrt();
    POSITION * half / (half + i as f64)
}

/// The share of the title's terms that sentence `i` contains.
fn title_score(terms: &Terms, i: usize) -> f64 {
    if terms.title.is_empty() {
        return 0.0;
    }
    let shared = terms
        .of(i)
        .iter()
        .filter(|term| terms.title.binary_search(term).is_ok())
        .count();
    TITLE * shared as f64 / terms.title.len() as f64
}

fn statement_score(sentence: &SentenceTerms) -> f64 {
    let share = |words: u32| f64::from(words) / f64::from(sentence.words.max(1));
    let question = if sentence.asks { QUESTION } else { 0.0 };
    CAPITALS * (2.0 * share(sentence.capitals)).min(1.0)
        - QUOTED * share(sentence.quoted)
        - question
}

/// The mean length of the article's sentences in words, without very short ones.
fn mean_words(sentences: &[SentenceTerms]) -> f64 {
    let whole = sentences.iter().filter(|s| s.words >= SHORT);
    let (count, words) = whole.fold((0u32, 0u64), |(count, words), s| {
        (count + 1, words + u64::from(s.words))
    });
    words as f64 / f64::from(count.max(1))
}

fn length_score(sentence: &SentenceTerms, mean_words: f64) -> f64 {
    if sentence.words < SHORT {
        return -SHORT_PENALTY;
    }
    let long = LONG * mean_words;
    // Subtracted from 0: a negated product would be -0 for most sentences.
    0.0 - LONG_PENALTY * (f64::from(sentence.words) - long).max(0.0) / long
}

/// A sentence gains when the next one refers back to it and scores higher, so that the two rank together.
fn add_coherence_bonus(terms: &Terms, scores: &mut Scores) {
    let largest = scores.later.iter().fold(0.0f64, |a, &b| a.max(b));
    let scale = if largest > 0.0 { 1.0 / largest } else { 0.0 };
    for i in 1..scores.parts.len() {
        if terms.sentences[i].refers_back {
            let score = |i: usize| scores.later[i] * scale + scores.parts[i].sum();
            let lead = score(i) - score(i - 1);
            scores.parts[i - 1].coherence = COHERENCE * lead.max(0.0);
        }
    }
}

/// The terms of the caller's focus.
struct Focus {
    /// The weight of each term: inverse to the square root of its sentence frequency, summing to 1. Empty if the article
    /// contains no focus term.
    weights: Vec<f64>,
}

impl Focus {
    fn new(terms: &Terms) -> Self {
        if terms.focus.is_empty() {
            return Self { weights: vec![] };
        }
        let mut sentence_frequency = vec![0u32; terms.distinct.len()];
        for &term in &terms.entries {
            sentence_frequency[term as usize] += 1;
        }
        let weight = |&term: &u32| 1.0 / f64::from(sentence_frequency[term as usize].max(1)).sqrt();
        let total: f64 = terms.focus.iter().map(weight).sum();
        let mut weights = vec![0.0; terms.distinct.len()];
        for term in &terms.focus {
            weights[*term as usize] = weight(term) / total;
        }
        Self { weights }
    }

    /// The weighted share of the focus that sentence `i` contains: 0 to 1.
    fn share(&self, terms: &Terms, i: usize) -> f64 {
        if self.weights.is_empty() {
            return 0.0;
        }
        let weights = terms.of(i).iter().map(|&term| self.weights[term as usize]);
        // Not `sum`, which starts at -0; and rounding may exceed 1.
        weights.fold(0.0, |a, b| a + b).min(1.0)
    }
}

/// The terms of the first sentences.
struct Opening {
    sentences: usize,
    /// The summed weight of each term.
    weights: Vec<f64>,
}

impl Opening {
    fn new(terms: &Terms) -> Self {
        let sentences = OPENING_SENTENCES.min(terms.sentences.len());
        let mut weights = vec![0.0; terms.distinct.len()];
        for i in 0..sentences {
            for &term in terms.of(i) {
                weights[term as usize] += weight(terms, i);
            }
        }
        Self { sentences, weights }
    }

    /// The mean cosine of sentence `i`, whose terms have this weight, with the opening sentences other than itself.
    fn cosine(&self, terms: &Terms, i: usize, weight: f64) -> f64 {
        let own = if i < self.sentences { weight } else { 0.0 };
        let others = self.sentences - usize::from(i < self.sentences);
        let sum: f64 = terms
            .of(i)
            .iter()
            .map(|&term| self.weights[term as usize] - own)
            .sum();
        // Rounding may leave a negative sum for the opening itself.
        (weight * sum).max(0.0) / others.max(1) as f64
    }
}
