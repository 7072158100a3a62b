//! The distinct words of an article, each with its term.

use super::stems::Stems;
use super::term::{NONE, Term};
use crate::language::Language;
use crate::span::Span;
use crate::text::chars;
use crate::text::fold::Folding;
use crate::text::interner::{Interner, Key};
use crate::text::words::words_in;

/// Every distinct word, with its term.
pub(super) struct Vocabulary {
    words: Interner<Word>,
    stems: Stems,
    elision: bool,
    folding: Folding,
    /// Reused for folding one word.
    folded: String,
}

/// How the term of a word is found: [`Vocabulary::find`] or [`Vocabulary::term`].
type LookUp = fn(&mut Vocabulary) -> u32;

/// What is known of a word.
struct Word {
    /// [`NONE`] for a stop word.
    term: u32,
    /// How often it occurs in the body.
    count: u32,
    /// Its first occurrence, if possible not at the start of a sentence, nor in capitals.
    start: u32,
    end: u32,
    /// Whether a sentence that opens with it refers back.
    refers_back: bool,
    /// Whether that occurrence is at the start of a sentence or in capitals, where its capital means nothing.
    is_odd: bool,
}

impl Vocabulary {
    /// `distinct` words are expected.
    pub(super) fn new(language: Language, distinct: usize) -> Self {
        let mut vocabulary = Self {
            words: Interner::with_capacity(distinct),
            stems: Stems::new(language, distinct),
            elision: language.data().elision,
            folding: language.data().folding,
            folded: String::new(),
        };
        for word in language.lists().stop_words.lines() {
            vocabulary.words.intern(word.as_bytes(), || Word::new(NONE));
        }
        for word in language.lists().anaphora.lines() {
            let Self { words, stems, .. } = &mut vocabulary;
            let number = words.intern(word.as_bytes(), || Word::new(stems.term(word)));
            words.get_mut(number).refers_back = true;
        }
        vocabulary
    }

    /// Counts the word at `at`; its number, and its term.
    #[inline]
    pub(super) fn add(&mut self, text: &str, at: Span, opens_sentence: bool) -> (u32, u32) {
        // In Turkish, not all of ASCII is lowercased within ASCII.
        let key = Key::lower_ascii(text.as_bytes(), at.start, at.end)
            .filter(|_| self.folding.is_plain() || !at.of(text).contains('I'));
        let number = if let Some(key) = key {
            let stems = &mut self.stems;
            self.words.intern_short(key, || {
                Word::new(stems.ascii_term(&key.bytes()[..key.len()]))
            })
        } else {
            self.add_slowly(text, at)
        };
        let word = self.words.get_mut(number);
        word.count += 1;
        if word.count == 1 || word.is_odd && !opens_sentence {
            let is_odd = opens_sentence || chars::is_all_caps(at.of(text));
            if word.count == 1 || !is_odd {
                word.start = at.start as u32;
                word.end = at.end as u32;
                word.is_odd = is_odd;
            }
        }
        (number, word.term)
    }

    fn fold(&mut self, word: &str) {
        self.folded.clear();
        self.folding.push(&mut self.folded, word);
    }

    /// The number of any word, new or not.
    fn add_slowly(&mut self, text: &str, at: Span) -> u32 {
        self.fold(at.of(text));
        let Self {
            words,
            stems,
            folded,
            ..
        } = self;
        words.intern(folded.as_bytes(), || Word::new(stems.term(folded)))
    }

    /// Whether a sentence that opens with this word, which has this number, refers back. "It's" does as "it" does.
    pub(super) fn refers_back(&mut self, text: &str, at: Span, number: u32) -> bool {
        if self.words.get_mut(number).refers_back {
            return true;
        }
        self.fold(at.of(text));
        self.folded
            .split_once('\'')
            .and_then(|(before, _)| self.words.find(before.as_bytes()))
            .is_some_and(|number| self.words.get_mut(number).refers_back)
    }

    /// The terms of the words of a part of any text, as `look_up` finds them.
    pub(super) fn terms_of(&mut self, text: &str, part: Span, look_up: LookUp) -> Vec<u32> {
        words_in(text, part, self.elision)
            .map(|word| {
                self.fold(word.of(text));
                look_up(self)
            })
            .filter(|&term| term != NONE)
            .collect()
    }

    /// The term of the word in `folded`, if the word occurs in the body.
    pub(super) fn find(&mut self) -> u32 {
        let number = self.words.find(self.folded.as_bytes());
        number.map_or(NONE, |number| self.words.get_mut(number).term)
    }

    /// The term of the word in `folded`, whether the word occurs in the body in this form, in another or not at all.
    pub(super) fn term(&mut self) -> u32 {
        match self.words.find(self.folded.as_bytes()) {
            Some(number) => self.words.get_mut(number).term,
            None => self.stems.term(&self.folded),
        }
    }

    /// How often words, separated by spaces, occur in the body.
    pub(super) fn occurrences(&mut self, words: &str) -> u32 {
        let numbers = words.lines().map(|word| self.words.find(word.as_bytes()));
        let numbers: Vec<u32> = numbers.flatten().collect();
        let counts = numbers
            .into_iter()
            .map(|number| self.words.get_mut(number).count);
        counts.sum()
    }

    pub(super) fn into_terms(self) -> Vec<Term> {
        let unused = Term {
            count: 0,
            word: Span::default(),
        };
        let Self { words, stems, .. } = self;
        let count = stems.len();
        // Before more is allocated: here the engine's memory is at its highest.
        drop(stems);
        let mut terms = vec![unused; count];
        let mut most = vec![0; count];
        for word in words.values() {
            if word.term == NONE || word.count == 0 {
                continue;
            }
            let term = &mut terms[word.term as usize];
            term.count += word.count;
            // Not `>=`: of equals the one that occurs first.
            if word.count > most[word.term as usize] {
                most[word.term as usize] = word.count;
                term.word = Span::new(word.start as usize, word.end as usize);
            }
        }
        terms
    }
}

impl Word {
    fn new(term: u32) -> Self {
        Self {
            term,
            count: 0,
            start: 0,
            end: 0,
            refers_back: false,
            is_odd: false,
        }
    }
}
