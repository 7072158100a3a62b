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
mod ascii;
mod keys;
pub mod keywords;
pub mod language;
mod letters;
pub mod offsets;
mod progress;
mod rank;
mod score;
pub mod sentence;
mod strings;
pub mod summary;
mod terms;

pub use article::{Clean, DropReason, Dropped, Title};
pub use keywords::Keyword;
pub use language::Language;
use progress::Progress;
pub use score::Parts;
pub use summary::{Format, Length, SummaryLength, SummaryType};

/// A range of the text that was ranked, in bytes of its UTF-8 form, on character boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset after the last byte.
    pub end: usize,
}

impl Span {
    /// The range from `start` up to, not including, `end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The text this range covers; empty where `text` isn't the text the span came from.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// The number of bytes covered.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether nothing is covered.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// What a caller may ask for. The default asks for nothing: the language is detected, the title found in the text,
/// what isn't part of the article dropped, and no sentence favoured.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The text's language; `None` detects it.
    pub language: Option<Language>,
    /// The article's title, where the caller knows it; `None` looks for it in the text.
    pub title: Option<&'a str>,
    /// What the reader wants to know more of: a word, a name, or sentences of context. Sentences that say its words, in
    /// whatever form, are raised ([`Parts::focus`]): each by the share it says of those that the article says at all,
    /// where words that few sentences say count more. Nothing else changes but their order, and nothing at all where
    /// the article says none of it.
    pub focus: Option<&'a str>,
    /// Whether lines that aren't part of the article are dropped.
    pub clean: Clean,
}

/// One sentence of the article, with its place in the ranking.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sentence {
    /// Where it stands in the text.
    pub span: Span,
    /// The paragraph it belongs to, counted from 0.
    pub paragraph: u32,
    /// Its place in the ranking: 0 is the sentence a one-sentence summary shows.
    pub rank: u32,
    /// How many words it has.
    pub words: u32,
    /// The sum of its [`parts`](Self::parts).
    pub score: f64,
    /// What the score is made of.
    pub parts: Parts,
}

/// An article, read and ranked.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// The article's title, given or found.
    pub title: Option<Title>,
    /// Its language, given or detected.
    pub language: Language,
    /// All sentences of its body, in the article's order.
    pub sentences: Vec<Sentence>,
    /// What was pasted but isn't the article, in the text's order.
    pub dropped: Vec<Dropped>,
    /// The words that carry it, the weightiest first.
    pub keywords: Vec<Keyword>,
}

impl Ranking {
    /// The sentences of a summary of this length: indices into [`sentences`](Self::sentences), in the article's order.
    pub fn summary(&self, length: Length) -> Vec<usize> {
        summary::cut(self.sentences.iter().map(|s| (s.rank, s.words)), length)
    }

    /// The words of all sentences together.
    pub fn words(&self) -> usize {
        self.sentences.iter().map(|s| s.words as usize).sum()
    }
}

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
    let article = article::read_telling(text, language, options, &mut progress);
    progress.stage(progress::SENTENCES, text.len());
    let sentences = sentence::split_telling(text, &article.paragraphs, language, &mut progress);
    let title_text = article.title.as_ref().map(|t| t.text.as_str());
    progress.stage(progress::TERMS, text.len());
    let asked = terms::Asked {
        title: title_text,
        focus: options.focus,
    };
    let terms = terms::count(text, &sentences, asked, language, &mut progress);
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
