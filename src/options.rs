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
///
/// Each option has a method that sets it. They take a value or an `Option`:
///
/// ```
/// use nutgraf::{Language, Options};
///
/// let german: Language = "de".parse().unwrap();
/// let options = Options::new().language(german).title("Hochwasser in Ashby").focus(None);
/// assert_eq!(options.language, Some(german));
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
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

impl<'a> Options<'a> {
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the [language](Self::language).
    #[must_use]
    pub fn language(mut self, language: impl Into<Option<Language>>) -> Self {
        self.language = language.into();
        self
    }

    /// Sets the [title](Self::title).
    #[must_use]
    pub fn title(mut self, title: impl Into<Option<&'a str>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets the [focus](Self::focus).
    #[must_use]
    pub fn focus(mut self, focus: impl Into<Option<&'a str>>) -> Self {
        self.focus = focus.into();
        self
    }

    /// Sets the [kind of text](Self::kind).
    #[must_use]
    pub fn kind(mut self, kind: impl Into<Option<TextKind>>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Sets whether boilerplate is [removed](Self::clean).
    #[must_use]
    pub fn clean(mut self, clean: Clean) -> Self {
        self.clean = clean;
        self
    }

    /// Sets the ranges to [keep](Self::keep).
    #[must_use]
    pub fn keep(mut self, keep: &'a [Span]) -> Self {
        self.keep = keep;
        self
    }

    /// Sets the ranges to [remove](Self::remove).
    #[must_use]
    pub fn remove(mut self, remove: &'a [Span]) -> Self {
        self.remove = remove;
        self
    }
}
