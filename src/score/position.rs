//! Where the article says what it is about. News says so at once, so the opening counts more; but where it opens with a
//! scene or an anecdote and a later passage says more of the topic, the opening counts less.

use super::Weights;
use crate::kind::Kind;

/// The opening's weight is halved at this sentence in an article of [`TYPICAL_SENTENCES`]. Longer articles have longer
/// openings: it grows with the square root.
const HALF_OPENING: f64 = 8.0;
const TYPICAL_SENTENCES: f64 = 25.0;
/// The first sentences' weight is halved at this sentence, however long the article is.
const HALF_FIRST: f64 = 3.0;

/// How many sentences in a row are compared, and how far into the article.
pub(crate) const PASSAGE: usize = 3;
const SEARCHED: usize = 16;
/// An opening that says no more than this, at most 1, is beside the point.
const BESIDE_THE_POINT: f64 = 0.75;
/// Added to both sides of the comparison, so that passages that say next to nothing of the topic are alike.
const SMOOTHING: f64 = 0.02;

pub(super) struct Opening {
    half: f64,
    /// How much the opening says of the topic beside the best passage after it: at most 1.
    gate: f64,
    first: f64,
    ends_paragraph: f64,
    closing: f64,
    last: usize,
    weight: f64,
    definition: f64,
}

impl Opening {
    /// `about` is how much each sentence says of the topic.
    pub(super) fn new(weights: &Weights, about: &[f64], kind: Kind) -> Self {
        let passage = |i: usize| about[i..].iter().take(PASSAGE).fold(0.0, |a, b| a + b);
        let starts = about.len().min(SEARCHED);
        let best = (0..starts).map(passage).fold(0.0, f64::max);
        let first = if starts > 0 { passage(0) } else { 0.0 };
        let said = (first + SMOOTHING) / (best + SMOOTHING);
        Self {
            half: HALF_OPENING * (about.len() as f64 / TYPICAL_SENTENCES).sqrt(),
            gate: said * said.sqrt(),
            weight: weights.opening * (1.0 - weights.argues * kind.argues),
            first: weights.first,
            ends_paragraph: weights.ends_paragraph,
            closing: weights.closing * kind.argues,
            last: about.len().saturating_sub(1),
            definition: weights.definition * kind.defines + weights.description * kind.describes,
        }
    }

    /// Whether a passage after the opening says clearly more of the topic, as where an article opens with a scene.
    pub(super) fn is_beside_the_point(&self) -> bool {
        self.gate < BESIDE_THE_POINT
    }

    /// The position part of sentence `i`.
    pub(super) fn score(&self, i: usize, ends_paragraph: bool) -> f64 {
        let near = self.half / (self.half + i as f64);
        let first = HALF_FIRST / (HALF_FIRST + i as f64);
        near * (self.gate * self.weight + self.definition)
            + self.first * first
            + self.closing * HALF_FIRST / (HALF_FIRST + (self.last - i) as f64)
            + if ends_paragraph {
                self.ends_paragraph
            } else {
                0.0
            }
    }
}
