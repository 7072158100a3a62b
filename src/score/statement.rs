//! Whether a sentence tells something on its own: a statement, in the article's own words.

use crate::span::Span;
use crate::terms::SentenceTerms;

/// The share of the words that are between quotation marks: a quotation illustrates what the article says.
const QUOTED: f64 = 0.7;
/// A question or an exclamation.
const QUESTION: f64 = 0.75;
/// A colon or an ellipsis at the end announces what is said elsewhere.
const ANNOUNCES: f64 = 1.0;
/// A sentence that loses so much is a question, an announcement or, for the most part, a quotation.
pub(super) const UNFIT: f64 = 0.4;

/// The statement part of a sentence.
pub(super) fn score(text: &str, sentence: Span, counts: &SentenceTerms) -> f64 {
    let quoted = f64::from(counts.quoted) / f64::from(counts.words.max(1));
    let mut penalty = QUOTED * quoted;
    if counts.asks {
        penalty += QUESTION;
    }
    if sentence.of(text).ends_with([':', '…', '：']) || sentence.of(text).ends_with("...") {
        penalty += ANNOUNCES;
    }
    0.0 - penalty
}
