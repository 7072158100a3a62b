//! From sentences to terms: the stems of their content words, and how often each sentence says each.
//!
//! This is where the time goes, so every word of the text is found, lowered and hashed once; what costs more (stop
//! words, stemming) is done once for each distinct word.

mod english;

use crate::language::Language;
use crate::progress::Progress;
use crate::sentence::Sentence;
use crate::span::Span;
use crate::text::bigrams;
use crate::text::chars;
use crate::text::interner::{Interner, Key};
use crate::text::words::{lower, words_in};
use rust_stemmers::{Algorithm, Stemmer};

/// The terms of an article.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    /// Each distinct term. One or the other may be said nowhere (count 0).
    pub(crate) distinct: Vec<Term>,
    /// Each sentence's share of `entries`.
    pub(crate) sentences: Vec<SentenceTerms>,
    /// The terms each sentence says, each once, sentence by sentence, in order of first appearance.
    pub(crate) entries: Vec<u32>,
    /// The title's terms, each once, sorted.
    pub(crate) title: Vec<u32>,
    /// The terms of what the caller asked for that the body says, each once, sorted.
    pub(crate) focus: Vec<u32>,
    /// Two or more capitalized words side by side inside a sentence, said more than once: names, in order of first
    /// appearance.
    pub(crate) names: Vec<Name>,
}

/// A stem, with the words that have it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Term {
    /// How often the body says it.
    pub(crate) count: u32,
    /// Where its commonest word is first written.
    pub(crate) word: Span,
}

/// Capitalized words side by side: "Attorney General".
#[derive(Debug)]
pub(crate) struct Name {
    /// How often the body says it.
    pub(crate) count: u32,
    /// Where it is first written.
    pub(crate) words: Span,
    /// The terms of its words.
    pub(crate) terms: Vec<u32>,
}

/// What one sentence is made of.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SentenceTerms {
    /// Its entries: `entries[start..end]`.
    start: u32,
    end: u32,
    /// All its words, stop words included.
    pub(crate) words: u32,
    /// Those with a capital letter that aren't stop words, but for the first: mostly names.
    pub(crate) capitals: u32,
    /// Those between quotation marks.
    pub(crate) quoted: u32,
    /// Whether it asks or exclaims.
    pub(crate) asks: bool,
    /// Whether its first word points back to the sentence before it.
    pub(crate) refers_back: bool,
}

impl Terms {
    /// The terms of sentence `i`, each once.
    pub(crate) fn of(&self, i: usize) -> &[u32] {
        let SentenceTerms { start, end, .. } = self.sentences[i];
        &self.entries[start as usize..end as usize]
    }
}

/// What sentences are compared with, beside each other.
#[derive(Clone, Copy)]
pub(crate) struct Query<'a> {
    pub(crate) title: Option<&'a str>,
    pub(crate) focus: Option<&'a str>,
}

/// Counts the terms of every sentence. The stage counts bytes.
pub(crate) fn count(
    text: &str,
    sentences: &[Sentence],
    query: Query<'_>,
    language: Language,
    progress: &mut Progress<'_>,
) -> Terms {
    let elision = language.data().elision;
    let bigrams_per_word = language.data().bigrams_per_word;
    // A longer text has more words, but not as many more.
    let mut vocabulary = Vocabulary::new(language, (text.len() / 24).clamp(512, 8192));
    let mut out = Terms {
        sentences: Vec::with_capacity(sentences.len()),
        // About every second word is a content word, and a word has about six bytes: seldom too little.
        entries: Vec::with_capacity(text.len() / 12),
        ..Terms::default()
    };
    // The sentence that last said a term, from 1.
    let mut last: Vec<u32> = Vec::new();
    let mut names = Names {
        numbers: Interner::with_capacity(32),
        said: Vec::new(),
    };
    for (i, sentence) in sentences.iter().enumerate() {
        progress.advance(sentence.span.start);
        let mut said = SentenceTerms {
            start: out.entries.len() as u32,
            ..SentenceTerms::default()
        };
        let mut name = Capitals::default();
        let mut quote = Quote::default();
        let mut at = sentence.span.start;
        for word in words_in(text, sentence.span, elision) {
            // Mostly one space; nothing between pairs of letters, which overlap.
            if word.start > at && (word.start != at + 1 || text.as_bytes()[at] != b' ') {
                quote.read(text, Span::new(at, word.start), &said);
            }
            at = word.end;
            let (number, term) = vocabulary.add(text, word, said.words == 0);
            if said.words == 0 {
                said.refers_back = vocabulary.refers_back(text, word, number);
            }
            said.words += 1;
            if name.read(text, word, said.words == 1, term, &mut names) {
                said.capitals += 1;
            }
            if term == NONE {
                continue;
            }
            if term as usize >= last.len() {
                last.resize(term as usize + 1, 0);
            }
            if last[term as usize] != i as u32 + 1 {
                last[term as usize] = i as u32 + 1;
                out.entries.push(term);
            }
        }
        name.end(text, &mut names);
        let rest = Span::new(at, sentence.span.end);
        quote.read(text, rest, &said);
        said.quoted = quote.words(&said);
        if bigrams_per_word > 0 {
            said.words = said.words.div_ceil(bigrams_per_word);
            said.quoted /= bigrams_per_word;
        }
        said.asks = rest.of(text).contains(['?', '!', '؟', '？', '！']);
        said.end = out.entries.len() as u32;
        out.sentences.push(said);
    }
    let mut set_of = |text: &str, look_up| {
        let mut terms = vocabulary.terms_of(text, Span::new(0, text.len()), look_up);
        terms.sort_unstable();
        terms.dedup();
        terms
    };
    out.title = set_of(query.title.unwrap_or(""), Vocabulary::find);
    out.focus = set_of(query.focus.unwrap_or(""), Vocabulary::term);
    out.names = names
        .said
        .iter()
        .filter(|name| name.0 > 1)
        .map(|&(count, span)| Name {
            count,
            words: span,
            terms: vocabulary.terms_of(text, span, Vocabulary::find),
        })
        .collect();
    drop((last, names));
    out.distinct = vocabulary.into_terms();
    if language.lists().stop_words.is_empty() {
        drop_commonest(&mut out);
    }
    let Terms {
        focus, distinct, ..
    } = &mut out;
    focus.retain(|&term| distinct[term as usize].count > 0);
    out
}

/// The share of the sentences that a word of a language without stop words has to be in to be taken for one.
const COMMON: f64 = 0.4;

/// Takes the terms that most sentences say for stop words.
fn drop_commonest(terms: &mut Terms) {
    let mut said_by = vec![0u32; terms.distinct.len()];
    for &term in &terms.entries {
        said_by[term as usize] += 1;
    }
    let limit = (COMMON * terms.sentences.len() as f64).max(2.0);
    let is_common = |term: u32| f64::from(said_by[term as usize]) > limit;
    let mut kept = 0;
    for sentence in &mut terms.sentences {
        let (start, end) = (sentence.start as usize, sentence.end as usize);
        sentence.start = kept as u32;
        for at in start..end {
            let term = terms.entries[at];
            if !is_common(term) {
                terms.entries[kept] = term;
                kept += 1;
            }
        }
        sentence.end = kept as u32;
    }
    terms.entries.truncate(kept);
    terms.title.retain(|&term| !is_common(term));
    for (term, known) in terms.distinct.iter_mut().enumerate() {
        if is_common(term as u32) {
            known.count = 0;
        }
    }
}

/// No term; no entry.
const NONE: u32 = u32::MAX;

/// Every distinct word, with its term.
struct Vocabulary {
    words: Interner<Known>,
    stems: Stems,
    elision: bool,
    /// Reused for lowering one word.
    lower: String,
}

/// How the term of a word is found: [`Vocabulary::find`] or [`Vocabulary::term`].
type LookUp = fn(&mut Vocabulary) -> u32;

/// What is known of a word.
struct Known {
    /// [`NONE`] for a word that says nothing by itself.
    term: u32,
    /// How often the body says it.
    count: u32,
    /// Where it is first written, if possible not at the opening of a sentence.
    start: u32,
    end: u32,
    /// Whether a sentence that opens with it points back.
    refers_back: bool,
    /// Whether it is first written at the opening of a sentence, where its capital says nothing.
    opens: bool,
}

impl Vocabulary {
    /// `distinct` words are expected.
    fn new(language: Language, distinct: usize) -> Self {
        let mut vocabulary = Self {
            words: Interner::with_capacity(distinct),
            stems: Stems::new(language, distinct),
            elision: language.data().elision,
            lower: String::new(),
        };
        for word in language.lists().stop_words.lines() {
            vocabulary
                .words
                .intern(word.as_bytes(), || Known::new(NONE));
        }
        for word in language.lists().anaphora.lines() {
            let Self { words, stems, .. } = &mut vocabulary;
            let number = words.intern(word.as_bytes(), || Known::new(stems.term(word)));
            words.get_mut(number).refers_back = true;
        }
        vocabulary
    }

    /// The number of the word written at `at`, which is said once more, and its term.
    #[inline]
    fn add(&mut self, text: &str, at: Span, opens: bool) -> (u32, u32) {
        let key = Key::lower_ascii(text.as_bytes(), at.start, at.end);
        let number = if let Some(key) = key {
            let stems = &mut self.stems;
            self.words.intern_short(key, || {
                Known::new(stems.ascii_term(&key.bytes()[..key.len()]))
            })
        } else {
            self.add_slowly(text, at)
        };
        let known = self.words.get_mut(number);
        known.count += 1;
        if known.count == 1 || known.opens && !opens {
            known.start = at.start as u32;
            known.end = at.end as u32;
            known.opens = opens;
        }
        (number, known.term)
    }

    /// The number of any word, new or not.
    fn add_slowly(&mut self, text: &str, at: Span) -> u32 {
        lower(at.of(text), &mut self.lower);
        let Self {
            words,
            stems,
            lower,
            ..
        } = self;
        words.intern(lower.as_bytes(), || Known::new(stems.term(lower)))
    }

    /// Whether a sentence that opens with this word, which has that number, points back. "It's" does as "it" does.
    fn refers_back(&mut self, text: &str, at: Span, number: u32) -> bool {
        if self.words.get_mut(number).refers_back {
            return true;
        }
        lower(at.of(text), &mut self.lower);
        self.lower
            .split_once('\'')
            .and_then(|(before, _)| self.words.find(before.as_bytes()))
            .is_some_and(|number| self.words.get_mut(number).refers_back)
    }

    /// The terms of the words of a part of any text, as `look_up` finds them.
    fn terms_of(&mut self, text: &str, part: Span, look_up: LookUp) -> Vec<u32> {
        words_in(text, part, self.elision)
            .map(|word| {
                lower(word.of(text), &mut self.lower);
                look_up(self)
            })
            .filter(|&term| term != NONE)
            .collect()
    }

    /// The term of the word in `lower`, if the body says it.
    fn find(&mut self) -> u32 {
        let number = self.words.find(self.lower.as_bytes());
        number.map_or(NONE, |number| self.words.get_mut(number).term)
    }

    /// The term of the word in `lower`, whether the body says it in this form, in another or not at all.
    fn term(&mut self) -> u32 {
        match self.words.find(self.lower.as_bytes()) {
            Some(number) => self.words.get_mut(number).term,
            None => self.stems.term(&self.lower),
        }
    }

    fn into_terms(self) -> Vec<Term> {
        let nothing = Term {
            count: 0,
            word: Span::default(),
        };
        let Self { words, stems, .. } = self;
        let count = stems.len();
        // Before more is asked for: here the engine holds most.
        drop(stems);
        let mut terms = vec![nothing; count];
        let mut most = vec![0; count];
        for known in words.values() {
            if known.term == NONE || known.count == 0 {
                continue;
            }
            let term = &mut terms[known.term as usize];
            term.count += known.count;
            // Not `>=`: of equals the one said first.
            if known.count > most[known.term as usize] {
                most[known.term as usize] = known.count;
                term.word = Span::new(known.start as usize, known.end as usize);
            }
        }
        terms
    }
}

impl Known {
    fn new(term: u32) -> Self {
        Self {
            term,
            count: 0,
            start: 0,
            end: 0,
            refers_back: false,
            opens: false,
        }
    }
}

/// The terms by their stems.
struct Stems {
    numbers: Interner<()>,
    stemmer: Stem,
    /// Reused for stemming one word.
    stem: Vec<u8>,
}

/// Without a stemmer, words with the same first letters, so many, are one term: most languages put what changes at a
/// word's end.
const PREFIX: usize = 6;

enum Stem {
    None,
    English,
    Snowball(Stemmer),
}

impl Stems {
    fn new(language: Language, distinct: usize) -> Self {
        Self {
            numbers: Interner::with_capacity(distinct * 3 / 4),
            stemmer: match language.data().stemmer {
                None => Stem::None,
                Some(Algorithm::English) => Stem::English,
                Some(other) => Stem::Snowball(Stemmer::create(other)),
            },
            stem: Vec::new(),
        }
    }

    fn len(&self) -> usize {
        self.numbers.len()
    }

    /// The term of an ASCII word in lower case.
    fn ascii_term(&mut self, word: &[u8]) -> u32 {
        self.term(str::from_utf8(word).unwrap_or_default())
    }

    /// The term of a word in lower case.
    fn term(&mut self, word: &str) -> u32 {
        // One letter or digit is an initial, a list's label or a leftover.
        if word.len() < 2 || word.as_bytes()[0] >= 0xE3 && bigrams::is_function_bigram(word) {
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

/// Each distinct name.
struct Names {
    numbers: Interner<()>,
    /// By number: how often it is said, and where first. Beside the table and not in it, where it would be one more
    /// instance of its code.
    said: Vec<(u32, Span)>,
}

/// A run of capitalized words, while it is being read.
#[derive(Default)]
struct Capitals {
    start: usize,
    end: usize,
    words: u32,
}

impl Capitals {
    /// Reads the next word; whether it has a capital and is no stop word.
    #[inline]
    fn read(&mut self, text: &str, word: Span, first: bool, term: u32, names: &mut Names) -> bool {
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
            // Every sentence opens with a capital: it says nothing.
            return false;
        }
        if self.words == 0 {
            self.start = word.start;
        }
        self.end = word.end;
        self.words += 1;
        term != NONE
    }

    fn end(&mut self, text: &str, names: &mut Names) {
        if self.words > 1 {
            let span = Span::new(self.start, self.end);
            let number = names.numbers.intern(span.of(text).as_bytes(), || ()) as usize;
            if number == names.said.len() {
                names.said.push((0, span));
            }
            names.said[number].0 += 1;
        }
        self.words = 0;
    }
}

/// Which words of a sentence are between quotation marks.
#[derive(Default)]
struct Quote {
    /// The words before the mark that opened, where one is open.
    open: Option<u32>,
    words: u32,
}

impl Quote {
    /// Reads what stands between two words, or before the first or after the last.
    fn read(&mut self, text: &str, between: Span, said: &SentenceTerms) {
        let marks = between.of(text);
        // Mostly a comma or a stop.
        if marks.bytes().all(|byte| byte.is_ascii() && byte != b'"') {
            return;
        }
        for (at, _) in marks.match_indices(['"', '“', '”', '„', '«', '»', '‹', '›', '「', '」'])
        {
            match self.open.take() {
                Some(before) => self.words += said.words - before,
                // One that closes what an earlier sentence opened.
                None if said.words > 0 && !marks[..at].ends_with(char::is_whitespace) => {
                    self.words = said.words;
                }
                None => self.open = Some(said.words),
            }
        }
    }

    fn words(&self, said: &SentenceTerms) -> u32 {
        self.words + self.open.map_or(0, |before| said.words - before)
    }
}
