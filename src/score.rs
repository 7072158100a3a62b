//! What each sentence is worth before any is chosen, in named parts.
//!
//! In words: *a sentence matters when the rest of the article keeps coming back to its words; introducing them counts
//! more than repeating them; the opening counts more; so does what the title and the opening speak of; a statement counts
//! more than a question or somebody's words.*
//!
//! Every weight here but the focus's was measured on several sets of articles with summaries by people
//! (`docs/quality.md`).

use crate::rank::OPEN;
use crate::terms::{SentenceTerms, Terms};

/// The parts of a sentence's score.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Parts {
    /// How much the rest of the article says its words: 0 to 1.
    pub frequency: f64,
    /// How near it is to the article's opening: up to 1.6 for the first sentence.
    pub position: f64,
    /// How much of what the title and the first three sentences speak of it says: up to 0.85.
    pub title: f64,
    /// Whether it tells: up to 0.1 for names, down to -0.6 for a question or an exclamation in quotation marks.
    pub statement: f64,
    /// What it loses for being much longer than the article's other sentences, or very short: 0 or less.
    pub length: f64,
    /// What it loses for saying what a sentence ranked before it says: 0 or less.
    pub redundancy: f64,
    /// What it gains because the next sentence can't stand without it, or loses because it can't stand without the one
    /// before it, which isn't worth as much.
    pub coherence: f64,
    /// How much of what the caller asked for ([`Options::focus`](crate::Options::focus)) it says: 0 to 4. 0 where
    /// nothing was asked for.
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

    /// The score they make.
    pub fn sum(&self) -> f64 {
        // Added in this order everywhere, so that the same text has the same score to the last bit.
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

/// Weights of the parts beside the frequency's, which is 1.
const POSITION: f64 = 1.6;
const TITLE: f64 = 0.45;
const OPENING: f64 = 0.4;
const CAPITALS: f64 = 0.1;
const QUOTED: f64 = 0.3;
const ASKED: f64 = 0.3;
/// More than the other parts of nearly any sentence together: the sentences that say a focus of one word come first, but
/// for those that are very short or say the same again.
const FOCUS: f64 = 4.0;

/// The position's weight is halved at this sentence of an article of [`USUAL`] sentences. The opening of a longer article
/// is longer, by the square root.
const HALVED: f64 = 6.0;
const USUAL: f64 = 25.0;

/// How many sentences are the opening, with whose words the others are compared.
const FIRST: usize = 3;

/// A sentence with more words than this many times the article's usual loses [`LONG_LOSS`] for each as many more.
const LONG: f64 = 1.25;
const LONG_LOSS: f64 = 0.3;

/// Below this many words a sentence seldom says anything by itself ("He agreed.").
const SHORT: u32 = 7;
/// More than all the parts of a longer sentence together.
const SHORT_LOSS: f64 = 4.0;

/// The share of what a leaning sentence has over the one it refers back to that the latter gains.
const LIFT: f64 = 0.7;

/// What is known of each sentence before the ranking.
#[derive(Debug, Default)]
pub(crate) struct Scores {
    /// What later sentences say of its words, and what earlier ones do. Cosines, summed.
    pub(crate) later: Vec<f64>,
    pub(crate) earlier: Vec<f64>,
    /// The parts of every score; those that depend on the other sentences' places are still 0.
    pub(crate) parts: Vec<Parts>,
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
        later: Vec::with_capacity(n),
        earlier: Vec::with_capacity(n),
        parts: Vec::with_capacity(n),
    };
    // Running sums instead of a comparison of all pairs: what the sentences so far say, and what is left to say.
    let mut left = vec![0.0; terms.distinct.len()];
    for i in 0..n {
        let weight = weight(terms, i);
        for &term in terms.of(i) {
            left[term as usize] += weight;
        }
    }
    let opening = Opening::new(terms);
    let focus = Focus::new(terms);
    let mut before = vec![0.0; terms.distinct.len()];
    let usual = usual_words(&terms.sentences);
    for i in 0..n {
        let weight = weight(terms, i);
        let (mut later, mut earlier) = (0.0, 0.0);
        for &term in terms.of(i) {
            let term = term as usize;
            left[term] -= weight;
            earlier += before[term];
            later += left[term];
            before[term] += weight;
        }
        scores.later.push(weight * later);
        scores.earlier.push(weight * earlier);
        let sentence = &terms.sentences[i];
        scores.parts.push(Parts {
            position: position(i, n),
            title: title(terms, i) + OPENING * opening.cosine(terms, i, weight),
            statement: statement(sentence),
            length: length(sentence, usual),
            focus: FOCUS * focus.share(terms, i),
            ..Parts::default()
        });
    }
    lift(terms, &mut scores);
    scores
}

/// What each term of sentence `i` weighs: all the same, and their squares together 1.
fn weight(terms: &Terms, i: usize) -> f64 {
    match terms.of(i).len() {
        0 => 0.0,
        count => 1.0 / (count as f64).sqrt(),
    }
}

fn position(i: usize, n: usize) -> f64 {
    let halved = HALVED * (n as f64 / USUAL).sqrt();
    POSITION * halved / (halved + i as f64)
}

/// The share of the title's terms that sentence `i` says.
fn title(terms: &Terms, i: usize) -> f64 {
    if terms.title.is_empty() {
        return 0.0;
    }
    let said = terms
        .of(i)
        .iter()
        .filter(|term| terms.title.binary_search(term).is_ok())
        .count();
    TITLE * said as f64 / terms.title.len() as f64
}

fn statement(sentence: &SentenceTerms) -> f64 {
    let share = |words: u32| f64::from(words) / f64::from(sentence.words.max(1));
    let query = if sentence.asks { ASKED } else { 0.0 };
    CAPITALS * (2.0 * share(sentence.capitals)).min(1.0) - QUOTED * share(sentence.quoted) - query
}

/// The usual length of the article's sentences, in words.
fn usual_words(sentences: &[SentenceTerms]) -> f64 {
    let whole = sentences.iter().filter(|s| s.words >= SHORT);
    let (count, words) = whole.fold((0u32, 0u64), |(count, words), s| {
        (count + 1, words + u64::from(s.words))
    });
    words as f64 / f64::from(count.max(1))
}

fn length(sentence: &SentenceTerms, usual: f64) -> f64 {
    if sentence.words < SHORT {
        return -SHORT_LOSS;
    }
    let long = LONG * usual;
    // Not a product with a negative number, which is -0 for most sentences.
    0.0 - LONG_LOSS * (f64::from(sentence.words) - long).max(0.0) / long
}

/// A sentence gains from the next one where that refers back to it and is worth more: the two come together.
fn lift(terms: &Terms, scores: &mut Scores) {
    let largest = scores.later.iter().fold(0.0f64, |a, &b| a.max(b));
    let scale = if largest > 0.0 { 1.0 / largest } else { 0.0 };
    for i in 1..scores.parts.len() {
        if terms.sentences[i].refers_back {
            let worth = |i: usize| scores.later[i] * scale + scores.parts[i].sum();
            let more = worth(i) - worth(i - 1);
            scores.parts[i - 1].coherence = LIFT * more.max(0.0);
        }
    }
}

/// What the caller asked for.
struct Focus {
    /// What each term weighs, together 1: the fewer sentences say it, the more, by the square root. Empty where the
    /// article says nothing of what was asked for.
    weights: Vec<f64>,
}

impl Focus {
    fn new(terms: &Terms) -> Self {
        if terms.focus.is_empty() {
            return Self { weights: vec![] };
        }
        let mut said_by = vec![0u32; terms.distinct.len()];
        for &term in &terms.entries {
            said_by[term as usize] += 1;
        }
        let weight = |&term: &u32| 1.0 / f64::from(said_by[term as usize].max(1)).sqrt();
        let total: f64 = terms.focus.iter().map(weight).sum();
        let mut weights = vec![0.0; terms.distinct.len()];
        for term in &terms.focus {
            weights[*term as usize] = weight(term) / total;
        }
        Self { weights }
    }

    /// The share of it that sentence `i` says, by weight: 0 to 1.
    fn share(&self, terms: &Terms, i: usize) -> f64 {
        if self.weights.is_empty() {
            return 0.0;
        }
        let said = terms.of(i).iter().map(|&term| self.weights[term as usize]);
        // Not `sum`, which begins with -0; and rounding may leave a little more than all.
        said.fold(0.0, |a, b| a + b).min(1.0)
    }
}

/// What the first sentences speak of.
struct Opening {
    sentences: usize,
    said: Vec<f64>,
}

impl Opening {
    fn new(terms: &Terms) -> Self {
        let sentences = FIRST.min(terms.sentences.len());
        let mut said = vec![0.0; terms.distinct.len()];
        for i in 0..sentences {
            for &term in terms.of(i) {
                said[term as usize] += weight(terms, i);
            }
        }
        Self { sentences, said }
    }

    /// The mean cosine of sentence `i`, whose terms have this weight, with the first ones other than itself.
    fn cosine(&self, terms: &Terms, i: usize, weight: f64) -> f64 {
        let own = if i < self.sentences { weight } else { 0.0 };
        let others = self.sentences - usize::from(i < self.sentences);
        let said: f64 = terms
            .of(i)
            .iter()
            .map(|&term| self.said[term as usize] - own)
            .sum();
        // At the opening itself, rounding may leave less than nothing.
        (weight * said).max(0.0) / others.max(1) as f64
    }
}
