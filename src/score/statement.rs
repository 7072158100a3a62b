//! Whether a sentence tells something on its own: a statement, in the article's own words.

use super::Weights;
use crate::span::Span;
use crate::terms::SentenceTerms;

/// A colon or an ellipsis at the end announces what is said elsewhere.
const ANNOUNCES: f64 = 1.0;
/// A sentence that loses so much is a question, an announcement or, for the most part, a quotation.
pub(super) const UNFIT: f64 = 0.4;

/// The statement part of a sentence.
pub(super) fn score(weights: &Weights, text: &str, sentence: Span, counts: &SentenceTerms) -> f64 {
    let quoted = f64::from(counts.quoted) / f64::from(counts.words.max(1));
    let mut penalty = weights.quoted * quoted;
    if counts.asks {
        penalty += weights.question;
    }
    if sentence.of(text).ends_with([':', '…', '：']) || sentence.of(text).ends_with("...") {
        penalty += ANNOUNCES;
    }
    0.0 - penalty
}
