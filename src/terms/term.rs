//! The types of this stage's output.

use super::neighbours::Neighbours;
use crate::span::Span;

/// The terms of an article.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    /// Each distinct term. Some have a count of 0: they occur only in the title or focus.
    pub(crate) distinct: Vec<Term>,
    /// Each sentence's share of `entries`.
    pub(crate) sentences: Vec<SentenceTerms>,
    /// The terms of each sentence, each once, sentence by sentence, in order of first appearance.
    pub(crate) entries: Vec<u32>,
    /// The title's terms, each once, sorted.
    pub(crate) title: Vec<u32>,
    /// The focus's terms that occur in the body, each once, sorted.
    pub(crate) focus: Vec<u32>,
    /// Names: two or more capitalized words side by side inside a sentence, occurring more than once. In order of
    /// first appearance.
    pub(crate) names: Vec<Name>,
    /// Which bigrams stand side by side, in languages whose terms are bigrams.
    pub(crate) neighbours: Neighbours,
    /// How often the signs of a kind of text occur.
    pub(crate) signs: SignCounts,
}

/// How often the words of [`Signs`](crate::language::signs::Signs) occur in the body.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct SignCounts {
    pub(crate) first_person: u32,
    pub(crate) second_person: u32,
    pub(crate) reporting: u32,
    pub(crate) modal: u32,
}

/// A stem, with the words that have it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Term {
    /// How often it occurs in the body.
    pub(crate) count: u32,
    /// The first occurrence of its commonest word.
    pub(crate) word: Span,
}

/// Capitalized words side by side: "Attorney General".
#[derive(Debug)]
pub(crate) struct Name {
    /// How often it occurs in the body.
    pub(crate) count: u32,
    /// Its first occurrence.
    pub(crate) words: Span,
    /// The terms of its words.
    pub(crate) terms: Vec<u32>,
}

/// What one sentence is made of.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SentenceTerms {
    /// Its entries: `entries[start..end]`.
    pub(super) start: u32,
    pub(super) end: u32,
    /// All its words, stop words included.
    pub(crate) words: u32,
    /// Its capitalized words that aren't stop words, except the first word: mostly names.
    pub(crate) capitals: u32,
    /// Its words between quotation marks.
    pub(crate) quoted: u32,
    /// Whether it is a question or an exclamation.
    pub(crate) asks: bool,
    /// Whether its first word refers back to the sentence before it.
    pub(crate) refers_back: bool,
}

impl Terms {
    /// The terms of sentence `i`, each once.
    pub(crate) fn of(&self, i: usize) -> &[u32] {
        let SentenceTerms { start, end, .. } = self.sentences[i];
        &self.entries[start as usize..end as usize]
    }
}

/// What sentences are compared with, apart from each other.
#[derive(Clone, Copy)]
pub(crate) struct Query<'a> {
    pub(crate) title: Option<&'a str>,
    pub(crate) focus: Option<&'a str>,
}

/// No term; no entry.
pub(super) const NONE: u32 = u32::MAX;
