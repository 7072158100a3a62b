//! How every stage reads text: classes and lower case of characters, words, punctuation, interned strings.
//!
//! No stage compares words by means of its own, so that the same words are the same everywhere.

pub(crate) mod bigrams;
pub(crate) mod chars;
pub(crate) mod interner;
pub(crate) mod punctuation;
pub(crate) mod sort;
pub(crate) mod swar;
pub(crate) mod words;
