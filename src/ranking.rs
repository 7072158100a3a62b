//! The engine's answer.

use crate::article::{Dropped, Title};
use crate::keywords::Keyword;
use crate::language::Language;
use crate::score::Parts;
use crate::span::Span;
use crate::summary::{self, Length};

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
        summary::select(self.sentences.iter().map(|s| (s.rank, s.words)), length)
    }

    /// The words of all sentences together.
    pub fn words(&self) -> usize {
        self.sentences.iter().map(|s| s.words as usize).sum()
    }
}
