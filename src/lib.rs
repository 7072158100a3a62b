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
//! let options = Options::new().focus("engineer");
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

//!
//! `docs/rust.md` has an example for each task.

#![forbid(unsafe_code)]

mod article;
#[cfg(feature = "fit")]
#[doc(hidden)]
pub mod fit;
#[cfg(feature = "serde")]
pub mod json;
mod keywords;
mod kind;
pub mod language;
pub mod offsets;
mod options;
mod progress;
mod rank;
mod ranking;
mod score;
mod sentence;
mod span;
pub mod summary;
mod terms;
mod text;
mod unknown_name;

pub use article::{Article, DropReason, Dropped, Title};
pub use keywords::Keyword;
pub use kind::TextKind;
pub use language::Language;
pub use options::{Clean, Options};
use progress::Progress;
pub use ranking::{Ranking, Sentence};
pub use score::Parts;
use score::WEIGHTS;
pub use span::Span;
pub use summary::{Format, Length, SummaryLength, SummaryType};
use text::normalize::Normalized;
pub use unknown_name::UnknownName;

/// Runs the examples of the documents.
#[cfg(doctest)]
#[doc = include_str!("../docs/rust.md")]
struct RustGuide;

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
    Input::new(text, options).rank(report)
}

/// Like [`rank_with_progress`]; `None` if what the text's language needs isn't here: see [`language::provide`].
#[cfg(not(feature = "languages"))]
pub fn rank_if_available(
    text: &str,
    options: &Options<'_>,
    report: &mut dyn FnMut(f64),
) -> Option<Ranking> {
    let input = Input::new(text, options);
    input.language.is_available().then(|| input.rank(report))
}

/// Extracts the article from a text, without ranking it: its title, its paragraphs, and the removed lines.
///
/// Total, like [`rank`]; ranges are in bytes of `text`. Options that concern the ranking are ignored.
pub fn extract(text: &str, options: &Options<'_>) -> Article {
    Input::new(text, options).extract()
}

/// A text in normal form, and its language.
struct Input<'a> {
    text: &'a str,
    normalized: Normalized<'a>,
    language: Language,
    options: &'a Options<'a>,
}

impl<'a> Input<'a> {
    fn new(text: &'a str, options: &'a Options<'a>) -> Self {
        let normalized = Normalized::new(text);
        let detected = || language::detect(normalized.text());
        Self {
            language: options.language.unwrap_or_else(detected),
            text,
            normalized,
            options,
        }
    }

    fn rank(&self, report: &mut dyn FnMut(f64)) -> Ranking {
        let mut progress = Progress::new(self.text.len(), report);
        let ranking = self.with_normal_options(|options| {
            rank_normalized(
                self.normalized.text(),
                self.language,
                options,
                &mut progress,
            )
        });
        progress.end();
        ranking.in_original(&self.normalized, self.options.title)
    }

    fn extract(&self) -> Article {
        let mut report = |_| ();
        let mut progress = Progress::new(self.text.len(), &mut report);
        let article = self.with_normal_options(|options| {
            article::read(
                self.normalized.text(),
                self.language,
                options,
                &mut progress,
            )
        });
        article.in_original(&self.normalized, self.options.title)
    }

    /// Calls `f` with the options for the normal form of the text.
    fn with_normal_options<T>(&self, f: impl FnOnce(&Options<'_>) -> T) -> T {
        let options = self.options;
        let title = options.title.map(Normalized::new);
        let focus = options.focus.map(Normalized::new);
        let spans = |spans: &[Span]| -> Vec<Span> {
            let spans = spans
                .iter()
                .map(|&span| self.normalized.normalized_span(span));
            spans.collect()
        };
        f(&Options {
            title: title.as_ref().map(Normalized::text),
            focus: focus.as_ref().map(Normalized::text),
            keep: &spans(options.keep),
            remove: &spans(options.remove),
            ..*options
        })
    }
}

/// Ranks a text in normal form.
fn rank_normalized(
    text: &str,
    language: Language,
    options: &Options<'_>,
    progress: &mut Progress<'_>,
) -> Ranking {
    progress.stage(progress::ARTICLE, text.len());
    let article = article::read(text, language, options, progress);
    let view = article.view(text);
    let text = &*view;
    progress.stage(progress::SENTENCES, text.len());
    let sentences = sentence::split(text, &article.paragraphs, language, progress);
    progress.stage(progress::TERMS, text.len());
    let query = terms::Query {
        title: article.title.as_ref().map(|title| title.text.as_str()),
        focus: options.focus,
    };
    let terms = terms::count(text, &sentences, query, language, progress);
    progress.stage(progress::RANKING, sentences.len());
    let kind = kind::Kind::new(&terms, options.kind);
    let (mut parts, late) = score::score(&WEIGHTS, text, &sentences, &terms, kind);
    let point = late.then(|| score::best(&terms, &parts)).flatten();
    let ranks = rank::order(&WEIGHTS, &terms, &mut parts, progress);
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
        point,
        sentences,
        dropped: article.dropped,
        keywords,
    }
}
