//! Nutgraf finds the few sentences that carry an article.
//!
//! It is an *extractive* summarizer: it writes nothing of its own, it chooses. Sentences that say what the rest of
//! the article keeps coming back to are ranked first; the opening counts more; nothing is said twice. Every sentence
//! in the answer is an exact range of the text that went in, and its score is a sum of named parts.
//!
//! ```text
//! pasted text ─► article ─► sentences ─► terms ─► scores ─► ranking ─► summary
//!                title,      exact        stems,    parts     one order  any length,
//!                body,       ranges       counts    with      for all    any format
//!                dropped                            reasons   lengths
//! ```
//!
//! # Example
//!
//! ```
//! use nutgraf::{Length, Options, rank};
//!
//! let text = "The river Elm burst its banks on Monday.\n\nThe flood closed the bridge over the Elm at Ashby. \
//!             Nobody was hurt. Engineers expect the bridge to open again when the flood falls.";
//! let ranking = rank(text, &Options::default());
//! for i in ranking.summary(Length::Sentences(2)) {
//!     let sentence = &ranking.sentences[i];
//!     println!("{} (score {:.2})", sentence.span.of(text), sentence.score);
//! }
//! ```
//!
//! A reader who wants to know about one thing gives a [focus](Options::focus): a word, a name, or a few sentences of
//! context. What says its words comes first; what was said of the ranking holds as before.
//!
//! ```
//! # use nutgraf::{Length, Options, rank};
//! # let text = "The river Elm burst its banks on Monday.\n\nThe flood closed the bridge over the Elm at Ashby. \
//! #             Nobody was hurt. Engineers expect the bridge to open again when the flood falls.";
//! let options = Options { focus: Some("engineer"), ..Options::default() };
//! let ranking = rank(text, &options);
//! let best = ranking.summary(Length::Sentences(1))[0];
//! assert_eq!(ranking.sentences[best].span.of(text), "Engineers expect the bridge to open again when the flood falls.");
//! assert_eq!(ranking.sentences[best].parts.focus, 4.0);
//! ```
//!
//! # What always holds
//!
//! - Any string gives an answer: there is no error to handle, and no panic. Time is linear in the length of the text,
//!   memory in proportion to it.
//! - The same text gives the same ranking on every platform, to the last bit.
//! - Offsets are byte offsets into the text given, on character boundaries.
//! - A longer summary contains every shorter one: [`rank`] once, [cut](Ranking::summary) anywhere.

#![forbid(unsafe_code)]

pub mod article;
pub mod keywords;
pub mod language;
pub mod offsets;
mod options;
mod progress;
mod rank;
mod ranking;
mod score;
pub mod sentence;
mod span;
pub mod summary;
mod terms;
mod text;

pub use article::{DropReason, Dropped, Title};
pub use keywords::Keyword;
pub use language::Language;
pub use options::{Clean, Options};
use progress::Progress;
pub use ranking::{Ranking, Sentence};
pub use score::Parts;
pub use span::Span;
pub use summary::{Format, Length, SummaryLength, SummaryType};

/// Reads an article and ranks its sentences.
///
/// Total: any string gives a [`Ranking`], if need be one without sentences.
pub fn rank(text: &str, options: &Options<'_>) -> Ranking {
    rank_with_progress(text, options, &mut |_| ())
}

/// As [`rank`], and tells how far it is: the share of the work that is done, rising, and 1 at the end. Of a short text
/// that is all; of one of many megabytes it is told about a hundred times, at equal parts of the work as far as that can
/// be known.
pub fn rank_with_progress(text: &str, options: &Options<'_>, tell: &mut dyn FnMut(f64)) -> Ranking {
    let mut progress = Progress::new(text.len(), tell);
    progress.stage(progress::ARTICLE, text.len());
    let language = options.language.unwrap_or_else(|| language::detect(text));
    let article = article::read_with_progress(text, language, options, &mut progress);
    progress.stage(progress::SENTENCES, text.len());
    let sentences =
        sentence::split_with_progress(text, &article.paragraphs, language, &mut progress);
    let title_text = article.title.as_ref().map(|t| t.text.as_str());
    progress.stage(progress::TERMS, text.len());
    let query = terms::Query {
        title: title_text,
        focus: options.focus,
    };
    let terms = terms::count(text, &sentences, query, language, &mut progress);
    progress.stage(progress::RANKING, sentences.len());
    let mut scores = score::score(&terms);
    let ranks = rank::order(&terms, &mut scores, &mut progress);
    let keywords = keywords::find(text, &terms);
    let sentences = sentences
        .iter()
        .zip(&terms.sentences)
        .zip(ranks.iter().zip(&scores.parts))
        .map(|((sentence, counts), (&rank, &parts))| Sentence {
            span: sentence.span,
            paragraph: sentence.paragraph,
            rank,
            words: counts.words,
            score: parts.sum(),
            parts,
        })
        .collect();
    progress.end();
    Ranking {
        title: article.title,
        language,
        sentences,
        dropped: article.dropped,
        keywords,
    }
}
