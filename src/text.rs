//! How every stage reads text: character classes and lower case, words, punctuation, interned strings.
//!
//! No stage has its own way to compare words, so that the same words are equal everywhere.

pub(crate) mod bigrams;
pub(crate) mod chars;
mod composition;
pub(crate) mod fold;
pub(crate) mod interner;
pub(crate) mod normalize;
mod packed;
pub(crate) mod punctuation;
pub(crate) mod sort;
pub(crate) mod swar;
pub(crate) mod words;
