//! What a caller may ask for.

use crate::language::Language;

/// Whether lines that aren't part of the article are dropped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clean {
    /// Drop what isn't the article, and say why.
    #[default]
    Auto,
    /// Every line is the article.
    Off,
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
