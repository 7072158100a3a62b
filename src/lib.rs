//! Nutgraf extracts the few sentences that best summarize an article.
//!
//! It is an *extractive* summarizer: it chooses sentences and writes none. Sentences whose words the rest of the article
//! keeps using are ranked first; the opening counts more; nothing is chosen twice. Every sentence of the output is an
//! exact range of the input text, and its score is a sum of named parts.
//!
//! ```text
//! pasted text ─► article ─► sentences ─► terms ─► scores ─► ranking ─► summary
//!                title,      exact        stems,    parts     one order  any length,
//!                body,       ranges       counts    with      for all    any format
//!                removed                            reasons   lengths
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
//! A [focus](Options::focus) asks about one thing: a word, a name, or a few sentences of context. Sentences with its words
//! come first.
//!
//! ```
//! # use nutgraf::{Length, Options, rank};
//! # let text = "The river Elm burst its banks on Monday.\n\nThe flood closed the bridge over the Elm at Ashby. \
//! #             Nobody was hurt. Engineers expect the bridge to open again when the flood falls.";
//! let options = Options { focus: Some("engineer"), ..Options::default() };
//! let ranking = rank(text, &options);
//! let best = ranking.summary(Length::Sentences(1))[0];
//! assert_eq!(ranking.sentences[best].span.of(text), "Engineers expect the bridge to open again when the flood falls.");
//! assert_eq!(ranking.sentences[best].parts.focus, 6.0);
//! ```
//!
//! # Guarantees
//!
//! - Any string gives a ranking: there is no error to handle, and no panic. Time is linear in the length of the text,
//!   memory proportional to it.
//! - The same text gives the same ranking on every platform, bit for bit.
//! - Offsets are byte offsets into the input text, on character boundaries.
//! - A longer summary contains every shorter one: [`rank`] once, then [select](Ranking::summary) any length.

#![forbid(unsafe_code)]

pub mod article;
#[cfg(feature = "serde")]
pub mod json;
pub mod keywords;
mod kind;
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
pub use kind::TextKind;
pub use language::Language;
pub use options::{Clean, Options};
use progress::Progress;
pub use ranking::{Ranking, Sentence};
pub use score::Parts;
pub use span::Span;
pub use summary::{Format, Length, SummaryLength, SummaryType};
use text::normalize::Normalized;

/// Reads an article and ranks its sentences.
///
/// Total: any string gives a [`Ranking`], possibly one without sentences.
pub fn rank(text: &str, options: &Options<'_>) -> Ranking {
    rank_with_progress(text, options, &mut |_| ())
}

/// Like [`rank`], but reports progress from 0 to 1. Short texts report only 1; texts of several megabytes report about a
/// hundred times.
pub fn rank_with_progress(
    text: &str,
    options: &Options<'_>,
    report: &mut dyn FnMut(f64),
) -> Ranking {
    let mut progress = Progress::new(text.len(), report);
    let normalized = Normalized::new(text);
    let title = options.title.map(Normalized::new);
    let focus = options.focus.map(Normalized::new);
    let spans = |spans: &[Span]| -> Vec<Span> {
        let spans = spans.iter().map(|&span| normalized.normalized_span(span));
        spans.collect()
    };
    let normal_options = Options {
        title: title.as_ref().map(Normalized::text),
        focus: focus.as_ref().map(Normalized::text),
        keep: &spans(options.keep),
        remove: &spans(options.remove),
        ..*options
    };
    let ranking = rank_normalized(normalized.text(), &normal_options, &mut progress);
    progress.end();
    ranking.in_original(&normalized, options.title)
}

/// Ranks a text in normal form.
fn rank_normalized(text: &str, options: &Options<'_>, progress: &mut Progress<'_>) -> Ranking {
    progress.stage(progress::ARTICLE, text.len());
    let language = options.language.unwrap_or_else(|| language::detect(text));
    let article = article::read_with_progress(text, language, options, progress);
    let view = article.view(text);
    let text = &*view;
    progress.stage(progress::SENTENCES, text.len());
    let sentences = sentence::split_with_progress(text, &article.paragraphs, language, progress);
    progress.stage(progress::TERMS, text.len());
    let query = terms::Query {
        title: article.title.as_ref().map(|title| title.text.as_str()),
        focus: options.focus,
    };
    let terms = terms::count(text, &sentences, query, language, progress);
    progress.stage(progress::RANKING, sentences.len());
    let kind = kind::Kind::new(&terms, options.kind);
    let mut parts = score::score(text, &sentences, &terms, kind);
    let ranks = rank::order(&terms, &mut parts, progress);
    let keywords = keywords::find(text, &terms, language);
    let sentences = sentences
        .iter()
        .zip(&terms.sentences)
        .zip(ranks.iter().zip(&parts))
        .map(|((sentence, counts), (&rank, &parts))| Sentence {
            span: sentence.span,
            paragraph: sentence.paragraph,
            rank,
            words: counts.words,
            score: parts.sum(),
            parts,
            standalone: !counts.refers_back && score::is_statement(&parts),
        })
        .collect();
    Ranking {
        title: article.title,
        language,
        kind: kind.name,
        sentences,
        dropped: article.dropped,
        keywords,
    }
}
