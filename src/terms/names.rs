//! Names: runs of capitalized words inside a sentence ("White House", "Bank of England"), and words joined by hyphens
//! ("COVID-19").

use super::term::{NONE, Name};
use crate::language::Language;
use crate::span::Span;
use crate::text::chars;
use crate::text::fold::Folding;
use crate::text::interner::Interner;

/// Each distinct name.
pub(super) struct NameTable {
    numbers: Interner<()>,
    /// By number. Beside the table and not in it, where it would be one more instance of its code.
    occurrences: Vec<Occurrences>,
    folding: Folding,
    /// Reused for folding one name.
    folded: String,
}

struct Occurrences {
    /// The first one, if possible not in capitals.
    span: Span,
    /// How many there are inside of sentences, and at their starts.
    inside: u32,
    opening: u32,
}

impl NameTable {
    pub(super) fn new(folding: Folding) -> Self {
        Self {
            numbers: Interner::with_capacity(32),
            occurrences: Vec::new(),
            folding,
            folded: String::new(),
        }
    }

    fn add(&mut self, text: &str, start: usize, end: usize, opening: bool) {
        // "Joan Hill's"
        let name = Span::new(start, end).of(text);
        let name = ["'s", "’s"]
            .iter()
            .find_map(|possessive| name.strip_suffix(possessive))
            .unwrap_or(name);
        self.folded.clear();
        self.folding.push(&mut self.folded, name);
        let number = self.numbers.intern(self.folded.as_bytes(), || ()) as usize;
        if number == self.occurrences.len() {
            self.occurrences.push(Occurrences {
                span: Span::new(start, start + name.len()),
                inside: 0,
                opening: 0,
            });
        }
        let found = &mut self.occurrences[number];
        // "WHITE HOUSE" gives way to "White House", "COVID-19" doesn't to "Covid-19".
        if name.contains(' ')
            && chars::is_all_caps(found.span.of(text))
            && !chars::is_all_caps(name)
        {
            found.span = Span::new(start, start + name.len());
        }
        found.inside += u32::from(!opening);
        found.opening += u32::from(opening);
    }

    /// The names that occur more than once, without persons' titles, and with the terms that `terms_of` finds for them. A
    /// name that only opens sentences may be a word that happens to stand before a name.
    pub(super) fn repeated(
        &self,
        text: &str,
        language: Language,
        mut terms_of: impl FnMut(Span) -> Vec<u32>,
    ) -> Vec<Name> {
        let mut names = Vec::new();
        for name in &self.occurrences {
            let count = name.inside + name.opening;
            if name.inside == 0 || count < 2 {
                continue;
            }
            let words = self.without_titles(text, name.span, language);
            if words.of(text).contains([' ', '-']) {
                names.push(Name {
                    count,
                    words,
                    terms: terms_of(words),
                });
            }
        }
        names
    }

    /// A name without titles before and after it: "Mr Joan Hill", "Joan Hill Jr".
    fn without_titles(&self, text: &str, name: Span, language: Language) -> Span {
        let is_title = |word: &str| language.is_no_keyword(&self.folding.fold(word));
        let Span { mut start, mut end } = name;
        while let Some((first, _)) = text[start..end].split_once(' ')
            && is_title(first)
        {
            start += first.len() + 1;
        }
        while let Some((_, last)) = text[start..end].rsplit_once(' ')
            && is_title(last)
        {
            end -= last.len() + 1;
        }
        Span::new(start, end)
    }
}

/// Words that may stand between the capitalized words of a name, in several languages.
const CONNECTORS: [&str; 18] = [
    "al", "bin", "da", "de", "del", "della", "des", "di", "do", "dos", "du", "el", "la", "of",
    "och", "van", "von", "zu",
];

/// Reads a sentence word by word for runs of capitalized words.
#[derive(Default)]
pub(super) struct NameScanner {
    start: usize,
    end: usize,
    words: u32,
    /// The end of the connectors after the run; 0 if there are none.
    connector_end: usize,
    /// The start of the run's second word, if the first one opens the sentence, where its capital means nothing; else 0.
    second: usize,
    opening: bool,
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
                self.read_connector(text, word, names);
            }
            return false;
        }
        if self.words > 0 && !self.is_next(bytes, word) {
            self.end(text, names);
        }
        if first && term == NONE {
            return false;
        }
        if self.words == 0 {
            self.start = word.start;
            self.opening = first;
        }
        if self.words == 1 {
            self.second = word.start;
        }
        self.end = word.end;
        self.connector_end = 0;
        self.words += 1;
        term != NONE && !first
    }

    /// Whether one space is all between the run and a word.
    fn is_next(&self, bytes: &[u8], word: Span) -> bool {
        let end = self.end.max(self.connector_end);
        word.start == end + 1 && bytes[end] == b' '
    }

    #[cold]
    fn read_connector(&mut self, text: &str, word: Span, names: &mut NameTable) {
        if self.is_next(text.as_bytes(), word) && CONNECTORS.contains(&word.of(text)) {
            self.connector_end = word.end;
        } else {
            self.end(text, names);
        }
    }

    /// Ends the run: at the end of a sentence, or where a word isn't part of it.
    pub(super) fn end(&mut self, text: &str, names: &mut NameTable) {
        if self.words > 1 {
            names.add(text, self.start, self.end, self.opening);
        }
        // "Yesterday Joan Hill said": without the first word.
        if self.opening && self.words > 2 {
            names.add(text, self.second, self.end, false);
        }
        *self = Self::default();
    }
}

/// Reads a sentence word by word for words joined by hyphens.
#[derive(Default)]
pub(super) struct CompoundScanner {
    start: usize,
    end: usize,
    parts: u32,
    /// Whether all parts are content words, numbers or capitals: "Wi-Fi" and "F-16", not "dit-elle".
    is_name: bool,
}

impl CompoundScanner {
    #[inline]
    pub(super) fn read(&mut self, text: &str, word: Span, term: u32, names: &mut NameTable) {
        let bytes = text.as_bytes();
        let is_part = term != NONE || bytes[word.start].is_ascii_uppercase();
        if word.start == self.end + 1 && bytes[self.end] == b'-' {
            self.parts += 1;
            self.is_name &= is_part;
        } else {
            self.end(text, names);
            self.start = word.start;
            self.parts = 1;
            self.is_name = is_part;
        }
        self.end = word.end;
    }

    /// Ends the compound.
    #[inline]
    pub(super) fn end(&mut self, text: &str, names: &mut NameTable) {
        if self.parts > 1 && self.is_name {
            names.add(text, self.start, self.end, false);
        }
        self.parts = 0;
    }
}
