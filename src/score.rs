//! The score of each sentence before any is selected, as a sum of named parts.
//!
//! In words: *a sentence matters when the rest of the article repeats its words, and more when it introduces them; the
//! opening counts, as far as it says what the article is about; so do the words of the title and the ends of paragraphs;
//! a statement counts more than a question or a quotation.*
//!
//! - [`frequency`]: what the rest of the article repeats
//! - [`topic`]: what the article is about, by its title and its commonest terms
//! - [`position`]: where the article says so
//! - [`statement`]: whether the sentence tells something on its own
//! - [`length`]: whether it is too short or too long
//! - [`focus`]: what the caller asked for
//!
//! - [`weights`]: what each of these weighs. All but the focus's were fitted to several sets of articles by
//!   `cargo xtask fit`: what a careful reader must know after reading, sentences labelled with their part in the story, and
//!   sentences that people picked (`docs/quality.md`)

mod focus;
mod frequency;
mod length;
pub(crate) mod position;
mod statement;
mod topic;
#[allow(unreachable_pub, reason = "public with the feature \"fit\"")]
pub(crate) mod weights;

use crate::kind::Kind;
use crate::sentence::SentenceSpan;
use crate::terms::Terms;
pub(crate) use weights::{WEIGHTS, Weights};

/// The parts of a sentence's score.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Parts {
    /// How much the rest of the article repeats its words: more for those it introduces, less for those that most
    /// sentences contain.
    pub frequency: f64,
    /// How close it is to the beginning of the article, as far as the beginning says what the article is about; and a
    /// little for ending a paragraph.
    pub position: f64,
    /// How many of the words of the title and of the article's commonest words it contains.
    pub title: f64,
    /// Penalty for a question, an exclamation, a quotation, or what only announces something: 0 or less.
    pub statement: f64,
    /// Penalty for being much longer or shorter than the article's other sentences: 0 or less.
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

/// The share of an anaphoric sentence's lead over the sentence it refers back to that the latter gains, of what the caller
/// asked for: who asks for an anaphoric sentence needs the one before it too.
const FOCUS_COHERENCE: f64 = 0.8;

/// Scores every sentence; and whether the opening is beside the point. The parts that depend on the ranks of other
/// sentences are still 0.
pub(crate) fn score(
    weights: &Weights,
    text: &str,
    sentences: &[SentenceSpan],
    terms: &Terms,
    kind: Kind,
) -> (Vec<Parts>, bool) {
    let n = sentences.len();
    let sentence_frequency = sentence_frequency(terms);
    let frequency = frequency::scores(weights, terms, &sentence_frequency);
    let topic = topic::Topic::new(text, terms, &sentence_frequency);
    let about: Vec<f64> = (0..n).map(|i| topic.about(weights, terms, i)).collect();
    let position = position::Opening::new(weights, &about, kind);
    let focus = focus::Focus::new(terms, &sentence_frequency);
    let mean_words = length::mean_words(&terms.sentences);
    let mut parts = Vec::with_capacity(n);
    for (i, counts) in terms.sentences.iter().enumerate() {
        let ends_paragraph = sentences
            .get(i + 1)
            .is_none_or(|next| next.paragraph != sentences[i].paragraph);
        parts.push(Parts {
            frequency: frequency[i],
            position: position.score(i, ends_paragraph),
            title: topic.score(weights, terms, i),
            statement: statement::score(weights, text, sentences[i].span, counts),
            length: length::score(weights, counts, mean_words),
            focus: focus.score(terms, i),
            ..Parts::default()
        });
    }
    add_coherence_bonus(weights, terms, &mut parts);
    (parts, position.is_beside_the_point())
}

/// The best sentence by itself, whatever the caller asked for, if it stands after the opening.
pub(crate) fn best(terms: &Terms, parts: &[Parts]) -> Option<usize> {
    // Not the sum without the focus: rounding would depend on it.
    let own = |i: usize| {
        let p = parts[i];
        p.frequency + p.position + p.title + p.statement + p.length
    };
    let mut best = 0;
    for i in 1..parts.len() {
        if !terms.sentences[i].refers_back && own(i) > own(best) {
            best = i;
        }
    }
    (best >= position::PASSAGE).then_some(best)
}

/// Whether a sentence tells something in the article's own words.
pub(crate) fn is_statement(parts: &Parts) -> bool {
    parts.statement > -statement::UNFIT
}

/// The weight of each term of sentence `i`: all the same, and their squares sum to 1.
fn weight(terms: &Terms, i: usize) -> f64 {
    match terms.of(i).len() {
        0 => 0.0,
        count => 1.0 / (count as f64).sqrt(),
    }
}

/// The number of sentences that contain each term.
fn sentence_frequency(terms: &Terms) -> Vec<u32> {
    let mut sentence_frequency = vec![0u32; terms.distinct.len()];
    for &term in &terms.entries {
        sentence_frequency[term as usize] += 1;
    }
    sentence_frequency
}

/// A sentence gains when the next one refers back to it and scores higher, so that the two rank together.
fn add_coherence_bonus(weights: &Weights, terms: &Terms, parts: &mut [Parts]) {
    let lead = |later: f64, before: f64| (later - before).max(0.0);
    for i in 1..parts.len() {
        if terms.sentences[i].refers_back {
            let (before, anaphoric) = (parts[i - 1], parts[i]);
            let own = |parts: Parts| parts.sum() - parts.focus - parts.coherence;
            parts[i - 1].coherence = weights.coherence * lead(own(anaphoric), own(before))
                + FOCUS_COHERENCE * lead(anaphoric.focus, before.focus);
        }
    }
}
