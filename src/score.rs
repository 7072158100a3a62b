//! What each sentence is worth before any is chosen, in named parts.
//!
//! In words: *a sentence matters when the rest of the article keeps coming back to its words; introducing them counts
//! more than repeating them; the opening counts more; what the title says counts more.*

use crate::rank::OPEN;
use crate::terms::Terms;

/// The parts of a sentence's score.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Parts {
    /// How much the rest of the article says its words: 0 to 1.
    pub frequency: f64,
    /// How near it is to the article's opening: up to 1.6 for the first sentence.
    pub position: f64,
    /// How many of the title's words it says: up to 0.2.
    pub title: f64,
    /// What a very long or very short sentence loses: 0 or less.
    pub length: f64,
    /// What it loses for saying what a sentence ranked before it says: 0 or less.
    pub redundancy: f64,
    /// What it loses for leaning on the sentence before it, which isn't worth as much: 0 or less.
    pub coherence: f64,
}

impl Parts {
    /// The parts' names, in the order of [`values`](Self::values).
    pub const NAMES: [&'static str; 6] = [
        "frequency",
        "position",
        "title",
        "length",
        "redundancy",
        "coherence",
    ];

    /// The parts, in the order of [`NAMES`](Self::NAMES).
    pub fn values(&self) -> [f64; 6] {
        [
            self.frequency,
            self.position,
            self.title,
            self.length,
            self.redundancy,
            self.coherence,
        ]
    }

    /// The score they make.
    pub fn sum(&self) -> f64 {
        self.values().iter().sum()
    }
}

/// Weights of the parts beside the frequency's, which is 1.
const POSITION: f64 = 1.6;
const TITLE: f64 = 0.2;

/// The opening's weight is halved at this sentence.
const OPENING: f64 = 6.0;

/// Above this many words a sentence loses [`LONG_LOSS`] for each as many more.
const LONG: u32 = 30;
const LONG_LOSS: f64 = 0.1;

/// Below this many words a sentence seldom says anything by itself ("He agreed.").
const SHORT: u32 = 7;
/// More than all the parts of a longer sentence together.
const SHORT_LOSS: f64 = 4.0;

/// What is known of each sentence before the ranking.
#[derive(Debug, Default)]
pub(crate) struct Scores {
    /// What later sentences say of its words, and what earlier ones do. Cosines, summed.
    pub(crate) later: Vec<f64>,
    pub(crate) earlier: Vec<f64>,
    /// The parts of every score; those that depend on the other sentences' places are still 0.
    pub(crate) parts: Vec<Parts>,
    /// One over the Euclidean length of each sentence's counts; 0 without terms.
    pub(crate) scale: Vec<f64>,
}

impl Scores {
    /// Sets the frequency part of every sentence that has no place yet: later mentions and a share of the earlier ones,
    /// the largest scaled to 1.
    pub(crate) fn weigh(&mut self, ranks: &[u32], share_of_earlier: f64) {
        let mentions = |i: usize| self.later[i] + share_of_earlier * self.earlier[i];
        let largest = (0..self.parts.len()).fold(0.0, |most: f64, i| most.max(mentions(i)));
        // Where nobody says anything twice, all sums are 0, or the leftovers of rounding.
        let scale = if largest > 1e-9 { 1.0 / largest } else { 0.0 };
        let mentions = self.later.iter().zip(&self.earlier);
        for ((parts, rank), (later, earlier)) in self.parts.iter_mut().zip(ranks).zip(mentions) {
            if *rank == OPEN {
                parts.frequency = (later + share_of_earlier * earlier).max(0.0) * scale;
            }
        }
    }
}

/// Scores every sentence.
pub(crate) fn score(terms: &Terms) -> Scores {
    let n = terms.sentences.len();
    let mut scores = Scores {
        later: vec![0.0; n],
        earlier: vec![0.0; n],
        parts: Vec::with_capacity(n),
        scale: Vec::with_capacity(n),
    };
    let mut total = vec![0.0; terms.distinct.len()];
    for i in 0..n {
        let squares: u64 = terms
            .of(i)
            .iter()
            .map(|&(_, count)| u64::from(count) * u64::from(count))
            .sum();
        let scale = if squares == 0 {
            0.0
        } else {
            1.0 / (squares as f64).sqrt()
        };
        scores.scale.push(scale);
        for &(term, count) in terms.of(i) {
            total[term as usize] += f64::from(count) * scale;
        }
    }
    // Running sums instead of a comparison of all pairs: what the sentences so far say, and what is left to say.
    let mut before = vec![0.0; terms.distinct.len()];
    for i in 0..n {
        let scale = scores.scale[i];
        for &(term, count) in terms.of(i) {
            let (term, weight) = (term as usize, f64::from(count) * scale);
            scores.earlier[i] += weight * before[term];
            scores.later[i] += weight * (total[term] - before[term] - weight);
            before[term] += weight;
        }
        scores.parts.push(static_parts(terms, i));
    }
    scores
}

fn static_parts(terms: &Terms, i: usize) -> Parts {
    let words = terms.sentences[i].words;
    let length = if words < SHORT {
        -SHORT_LOSS
    } else {
        // Not a product with a negative number, which is -0 for most sentences.
        0.0 - LONG_LOSS * f64::from(words.saturating_sub(LONG)) / f64::from(LONG)
    };
    let title = if terms.title.is_empty() {
        0.0
    } else {
        let said = terms
            .of(i)
            .iter()
            .filter(|(term, _)| terms.title.binary_search(term).is_ok())
            .count();
        TITLE * said as f64 / terms.title.len() as f64
    };
    Parts {
        position: POSITION * OPENING / (OPENING + i as f64),
        title,
        length,
        ..Parts::default()
    }
}
