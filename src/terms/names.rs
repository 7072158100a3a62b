//! Names: runs of capitalized words inside a sentence.

use super::term::{NONE, Name};
use crate::span::Span;
use crate::text::chars;
use crate::text::interner::Interner;

/// Each distinct name.
pub(super) struct NameTable {
    numbers: Interner<()>,
    /// By number: how often it occurs, and where first. Beside the table and not in it, where it would be one more
    /// instance of its code.
    occurrences: Vec<(u32, Span)>,
}

impl NameTable {
    pub(super) fn new() -> Self {
        Self {
            numbers: Interner::with_capacity(32),
            occurrences: Vec::new(),
        }
    }

    fn add(&mut self, text: &str, name: Span) {
        let number = self.numbers.intern(name.of(text).as_bytes(), || ()) as usize;
        if number == self.occurrences.len() {
            self.occurrences.push((0, name));
        }
        self.occurrences[number].0 += 1;
    }

    /// The names that occur more than once, with the terms that `terms_of` finds for them.
    pub(super) fn repeated(&self, mut terms_of: impl FnMut(Span) -> Vec<u32>) -> Vec<Name> {
        let repeated = self.occurrences.iter().filter(|name| name.0 > 1);
        repeated
            .map(|&(count, words)| Name {
                count,
                words,
                terms: terms_of(words),
            })
            .collect()
    }
}

/// Reads a sentence word by word for runs of capitalized words.
#[derive(Default)]
pub(super) struct NameScanner {
    start: usize,
    end: usize,
    words: u32,
}

impl NameScanner {
    /// Reads the next word; whether it is capitalized and not a stop word.
    #[inline]
    pub(super) fn read(
        &mut self,
        text: &str,
        word: Span,
        first: bool,
        term: u32,
        names: &mut NameTable,
    ) -> bool {
        let bytes = text.as_bytes();
        let capital = bytes[word.start].is_ascii_uppercase()
            || bytes[word.start] >= 0x80 && word.of(text).starts_with(chars::is_uppercase);
        // "New" is a stop word, and part of "New Zealand"; "I" isn't part of a name.
        if !capital || term == NONE && word.len() < 2 {
            if self.words > 0 {
                self.end(text, names);
            }
            return false;
        }
        if self.words > 0 && (word.start != self.end + 1 || bytes[self.end] != b' ') {
            self.end(text, names);
        }
        if first {
            // Every sentence opens with a capital, so it means nothing there.
            return false;
        }
        if self.words == 0 {
            self.start = word.start;
        }
        self.end = word.end;
        self.words += 1;
        term != NONE
    }

    /// Ends the run: at the end of a sentence, or where a word isn't part of it.
    pub(super) fn end(&mut self, text: &str, names: &mut NameTable) {
        if self.words > 1 {
            names.add(text, Span::new(self.start, self.end));
        }
        self.words = 0;
    }
}
