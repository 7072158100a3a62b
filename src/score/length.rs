//! Whether a sentence is too short to say anything, or so long that it takes the place of others.

use super::Weights;
use crate::terms::SentenceTerms;

/// A sentence of fewer words seldom makes sense on its own ("He agreed.").
const SHORT: u32 = 7;
/// More than most other parts together.
const VERY_SHORT: f64 = 2.5;

/// A sentence shorter than this multiple of the article's mean loses [`Weights::shorter`] for each further such length.
const BELOW: f64 = 0.6;

/// A sentence longer than this multiple of the article's mean loses [`Weights::longer`] for each further such length.
const ABOVE: f64 = 1.25;

/// The mean length of the article's sentences in words, without very short ones.
pub(super) fn mean_words(sentences: &[SentenceTerms]) -> f64 {
    let whole = sentences.iter().filter(|s| s.words >= SHORT);
    let (count, words) = whole.fold((0u32, 0u64), |(count, words), s| {
        (count + 1, words + u64::from(s.words))
    });
    words as f64 / f64::from(count.max(1))
}

/// The length part of a sentence.
pub(super) fn score(weights: &Weights, sentence: &SentenceTerms, mean_words: f64) -> f64 {
    let length = f64::from(sentence.words) / mean_words.max(1.0);
    let very_short = if sentence.words < SHORT {
        VERY_SHORT
    } else {
        0.0
    };
    // Subtracted from 0: a negated sum would be -0 for most sentences.
    0.0 - very_short
        - weights.shorter * (BELOW - length).max(0.0)
        - weights.longer * (length - ABOVE).max(0.0)
}
