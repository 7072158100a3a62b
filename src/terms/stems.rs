//! The distinct terms, by their stems.

use super::english;
use super::term::NONE;
use crate::language::stemmer::Stemmer;
use crate::language::{Language, Support};
use crate::text::bigrams;
use crate::text::interner::Interner;

/// The terms, each with the number of its stem.
pub(super) struct Stems {
    numbers: Interner<()>,
    stemmer: Stem,
    /// Reused for stemming one word.
    stem: Vec<u8>,
}

/// Without a stemmer, words that share this many first letters are one term: most languages inflect at a word's end.
const PREFIX: usize = 6;

enum Stem {
    None,
    English,
    Snowball(Stemmer),
}

impl Stems {
    /// About three quarters of this many distinct words are expected as terms.
    pub(super) fn new(language: Language, distinct: usize) -> Self {
        Self {
            numbers: Interner::with_capacity(distinct * 3 / 4),
            stemmer: match language.code() {
                "en" => Stem::English,
                _ if language.support() != Support::Full => Stem::None,
                code => Stemmer::new(code).map_or(Stem::None, Stem::Snowball),
            },
            stem: Vec::new(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.numbers.len()
    }

    /// The term of a lower-case ASCII word.
    pub(super) fn ascii_term(&mut self, word: &[u8]) -> u32 {
        self.term(str::from_utf8(word).unwrap_or_default())
    }

    /// The term of a lower-case word.
    pub(super) fn term(&mut self, word: &str) -> u32 {
        // A noun for all genders ("Bürger*innen") is the same term as for one. Lowercased as ASCII, `_` is DEL.
        let mut word = word;
        if word.ends_with("innen")
            && let Some(end) = word
                .bytes()
                .position(|byte| matches!(byte, b'*' | b':' | b'/' | b'_' | 0x7F))
        {
            word = &word[..end];
        }
        let Some(first) = word.chars().next() else {
            return NONE;
        };
        let is_single = word.len() == first.len_utf8();
        // A single letter or digit is an initial, a list's label or a leftover.
        if is_single && !bigrams::is_letter(first)
            || first >= '\u{3000}' && bigrams::is_function_bigram(word)
        {
            return NONE;
        }
        match &self.stemmer {
            Stem::English if word.is_ascii() => {
                self.stem.clear();
                self.stem.extend_from_slice(word.as_bytes());
                english::stem(&mut self.stem);
                self.numbers.intern(&self.stem, || ())
            }
            Stem::Snowball(stemmer) => self.numbers.intern(stemmer.stem(word).as_bytes(), || ()),
            Stem::English => self.numbers.intern(word.as_bytes(), || ()),
            Stem::None => {
                let end = word.char_indices().nth(PREFIX).map_or(word.len(), |c| c.0);
                self.numbers.intern(&word.as_bytes()[..end], || ())
            }
        }
    }
}
