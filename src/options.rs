//! The engine's options.

use crate::kind::TextKind;
use crate::language::Language;
use crate::span::Span;

/// Whether boilerplate is removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clean {
    /// Remove lines that aren't part of the article, with reasons.
    #[default]
    Auto,
    /// Every line is part of the article.
    Off,
}

/// The options of [`rank`](crate::rank). By default the language is detected, the title found in the text, boilerplate
/// removed, and no sentence favoured.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The text's language; `None` detects it.
    pub language: Option<Language>,
    /// The article's title; `None` finds it in the text.
    pub title: Option<&'a str>,
    /// A word, name, question or passage the reader cares about. Sentences containing its words (in any inflection) rank
    /// higher; rarer words count more. Only ranks and scores change ([`Parts::focus`](crate::Parts::focus)). Has no
    /// effect if the text contains none of them.
    pub focus: Option<&'a str>,
    /// What kind of text it is; `None` finds out by its words. How much the opening counts depends on it.
    pub kind: Option<TextKind>,
    /// Whether boilerplate is removed.
    pub clean: Clean,
    /// Lines that overlap one of these byte ranges are part of the article, even if they look like boilerplate. Markup
    /// stays removed.
    pub keep: &'a [Span],
    /// Lines that overlap one of these byte ranges are removed, also with [`Clean::Off`]. Wins over `keep`.
    pub remove: &'a [Span],
}
