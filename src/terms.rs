//! From sentences to terms: the stems of their content words, and how often each sentence says each.
//!
//! This is where the time goes, so every word of the text is found, lowered and hashed once; what costs more (stop
//! words, stemming) is done once for each distinct word.

mod english;
mod strings;

use crate::Span;
use crate::coherence;
use crate::language::Language;
use crate::sentence::Sentence;
use rust_stemmers::{Algorithm, Stemmer};
use strings::Strings;

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
    /// Where two or more capitalized words stand side by side inside a sentence: what may be names.
    pub(crate) names: Vec<Span>,
}

/// A stem, with the words that have it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Term {
    /// How often the body says it.
    pub(crate) count: u32,
    /// Where its commonest word is first written.
    pub(crate) word: Span,
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
    pub(crate) leans: bool,
}

impl Terms {
    /// The terms of sentence `i`, each once.
    pub(crate) fn of(&self, i: usize) -> &[u32] {
        let SentenceTerms { start, end, .. } = self.sentences[i];
        &self.entries[start as usize..end as usize]
    }
}

/// Counts the terms of every sentence.
pub(crate) fn count(
    text: &str,
    sentences: &[Sentence],
    title: Option<&str>,
    language: Language,
) -> Terms {
    let elision = language.data().elision;
    let mut vocabulary = Vocabulary::new(language);
    let mut out = Terms {
        sentences: Vec::with_capacity(sentences.len()),
        // About every second word is a content word, and a word has about six bytes: seldom too little.
        entries: Vec::with_capacity(text.len() / 12),
        ..Terms::default()
    };
    // The sentence that last said a term, from 1.
    let mut last: Vec<u32> = Vec::new();
    for (i, sentence) in sentences.iter().enumerate() {
        let mut said = SentenceTerms {
            start: out.entries.len() as u32,
            ..SentenceTerms::default()
        };
        let mut name = Name::default();
        let mut quote = Quote::default();
        let mut at = sentence.span.start;
        for word in words_in(text, sentence.span, elision) {
            quote.read(text, Span::new(at, word.start), &said);
            at = word.end;
            let number = vocabulary.add(text, word);
            if said.words == 0 {
                said.leans = vocabulary.points_back(text, word, number);
            }
            said.words += 1;
            let term = vocabulary.known[number as usize].term;
            if name.read(text, word, said.words == 1, term, &mut out.names) && said.words > 1 {
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
        name.end(&mut out.names);
        let rest = Span::new(at, sentence.span.end);
        quote.read(text, rest, &said);
        said.quoted = quote.words(&said);
        said.asks = rest.of(text).contains(['?', '!', '؟', '？', '！']);
        said.end = out.entries.len() as u32;
        out.sentences.push(said);
    }
    if let Some(title) = title {
        out.title = words(title, elision)
            .filter_map(|word| vocabulary.find(title, word))
            .collect();
        out.title.sort_unstable();
        out.title.dedup();
    }
    out.distinct = vocabulary.into_terms();
    if language.data().stop_words.is_empty() {
        drop_commonest(&mut out);
    }
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
    words: Strings,
    /// What is known of each word, by its number.
    known: Vec<Known>,
    /// The terms' stems.
    stems: Strings,
    stemmer: Stem,
    /// Reused for lowering one word, and for stemming it.
    lower: String,
    stem: Vec<u8>,
}

/// What is known of a word.
struct Known {
    /// [`NONE`] for a word that says nothing by itself.
    term: u32,
    /// How often the body says it.
    count: u32,
    /// Where it is first written.
    start: u32,
    end: u32,
    /// Whether a sentence that opens with it points back.
    points_back: bool,
}

enum Stem {
    None,
    English,
    Snowball(Stemmer),
}

impl Vocabulary {
    fn new(language: Language) -> Self {
        let data = language.data();
        let mut vocabulary = Self {
            words: Strings::with_capacity(1024),
            known: Vec::with_capacity(1024),
            stems: Strings::with_capacity(1024),
            stemmer: match data.stemmer {
                None => Stem::None,
                Some(Algorithm::English) => Stem::English,
                Some(other) => Stem::Snowball(Stemmer::create(other)),
            },
            lower: String::new(),
            stem: Vec::new(),
        };
        for word in data.stop_words.lines() {
            let number = vocabulary.words.number_of(word.as_bytes());
            if number as usize == vocabulary.known.len() {
                vocabulary.known.push(Known::new(NONE));
            }
        }
        for word in coherence::openers(language) {
            let number = vocabulary.words.number_of(word.as_bytes());
            if number as usize == vocabulary.known.len() {
                // Said by nobody yet, but it has to have its number: its term is found now.
                word.clone_into(&mut vocabulary.lower);
                let term = vocabulary.term();
                vocabulary.known.push(Known::new(term));
            }
            vocabulary.known[number as usize].points_back = true;
        }
        vocabulary
    }

    /// The number of the word written at `at`, which is said once more.
    fn add(&mut self, text: &str, at: Span) -> u32 {
        let number = match strings::Key::lower_ascii(text.as_bytes(), at.start, at.end) {
            Some(key) => self.words.number(key),
            None => {
                lower(at.of(text), &mut self.lower);
                self.words.number_of(self.lower.as_bytes())
            }
        };
        if number as usize == self.known.len() {
            lower(at.of(text), &mut self.lower);
            let term = self.term();
            self.known.push(Known::new(term));
        }
        let known = &mut self.known[number as usize];
        if known.count == 0 {
            known.start = at.start as u32;
            known.end = at.end as u32;
        }
        known.count += 1;
        number
    }

    /// Whether a sentence that opens with this word, which has that number, points back. "It's" does as "it" does.
    fn points_back(&mut self, text: &str, at: Span, number: u32) -> bool {
        if self.known[number as usize].points_back {
            return true;
        }
        lower(at.of(text), &mut self.lower);
        self.lower
            .split_once('\'')
            .and_then(|(before, _)| self.words.find(before.as_bytes()))
            .is_some_and(|number| self.known[number as usize].points_back)
    }

    /// The term of a word, if the body says it.
    fn find(&mut self, text: &str, at: Span) -> Option<u32> {
        lower(at.of(text), &mut self.lower);
        let number = self.words.find(self.lower.as_bytes())?;
        Some(self.known[number as usize].term).filter(|&term| term != NONE)
    }

    /// The term of the word in `lower`.
    fn term(&mut self) -> u32 {
        // One letter or digit is an initial, a list's label or a leftover.
        if self.lower.len() < 2 {
            return NONE;
        }
        match &self.stemmer {
            Stem::English if self.lower.is_ascii() => {
                self.stem.clear();
                self.stem.extend_from_slice(self.lower.as_bytes());
                english::stem(&mut self.stem);
                self.stems.number_of(&self.stem)
            }
            Stem::Snowball(stemmer) => self.stems.number_of(stemmer.stem(&self.lower).as_bytes()),
            Stem::English | Stem::None => self.stems.number_of(self.lower.as_bytes()),
        }
    }

    fn into_terms(self) -> Vec<Term> {
        let mut terms = vec![
            Term {
                count: 0,
                word: Span::default(),
            };
            self.stems.len()
        ];
        let mut most = vec![0; terms.len()];
        for known in self.known {
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
            points_back: false,
        }
    }
}

/// A run of capitalized words, while it is being read.
#[derive(Default)]
struct Name {
    start: usize,
    end: usize,
    words: u32,
    /// Whether it began with the sentence, where every word is capitalized.
    opens: bool,
}

impl Name {
    /// Reads the next word; whether it has a capital and is no stop word.
    fn read(
        &mut self,
        text: &str,
        word: Span,
        first: bool,
        term: u32,
        names: &mut Vec<Span>,
    ) -> bool {
        let bytes = text.as_bytes();
        let capital = bytes[word.start].is_ascii_uppercase()
            || bytes[word.start] >= 0x80 && word.of(text).starts_with(char::is_uppercase);
        if !capital || term == NONE {
            if self.words > 0 {
                self.end(names);
            }
            return false;
        }
        if self.words > 0 && (word.start != self.end + 1 || bytes[self.end] != b' ') {
            self.end(names);
        }
        if self.words == 0 {
            self.start = word.start;
            self.opens = first;
        }
        self.end = word.end;
        self.words += 1;
        true
    }

    fn end(&mut self, names: &mut Vec<Span>) {
        if self.words > 1 && !self.opens {
            names.push(Span::new(self.start, self.end));
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
        if between.len() < 2 && text.as_bytes().get(between.start) != Some(&b'"') {
            return;
        }
        let marks = between.of(text);
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

/// `word` in lower case, with a typographic apostrophe as the plain one.
fn lower(word: &str, into: &mut String) {
    into.clear();
    if word.is_ascii() {
        into.push_str(word);
        into.make_ascii_lowercase();
    } else {
        into.extend(
            word.chars()
                .flat_map(char::to_lowercase)
                .map(|c| if c == '’' { '\'' } else { c }),
        );
    }
}

/// The words of a text: runs of letters, marks and digits, with apostrophes between letters ("don't") and points or
/// commas between digits ("3.5", "10,000") inside. With `elision`, an apostrophe ends a word ("l'", "article").
pub(crate) fn words(text: &str, elision: bool) -> Words<'_> {
    words_in(text, Span::new(0, text.len()), elision)
}

/// The words of a part of a text, as ranges of the text.
pub(crate) fn words_in(text: &str, part: Span, elision: bool) -> Words<'_> {
    Words {
        text,
        at: part.start,
        end: part.end,
        elision,
    }
}

/// The iterator of [`words`].
pub(crate) struct Words<'a> {
    text: &'a str,
    at: usize,
    end: usize,
    elision: bool,
}

/// What a byte is to a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Other,
    /// A letter or digit.
    Word,
    /// A mark that may stand inside a word.
    Joint,
    /// A part of a character beyond ASCII.
    Beyond,
}

/// The class of every byte.
const CLASS: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => Class::Word,
            b'\'' | b'.' | b',' => Class::Joint,
            0x80.. => Class::Beyond,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
};

impl Iterator for Words<'_> {
    type Item = Span;

    #[inline]
    fn next(&mut self) -> Option<Span> {
        let bytes = &self.text.as_bytes()[..self.end];
        let mut at = self.at;
        loop {
            match CLASS[*bytes.get(at)? as usize] {
                Class::Word => break,
                Class::Beyond if is_word_at(self.text, at) => break,
                Class::Beyond => at += step(bytes[at]),
                _ => at += 1,
            }
        }
        let start = at;
        loop {
            while at < bytes.len() && CLASS[bytes[at] as usize] == Class::Word {
                at += 1;
            }
            if at == bytes.len() {
                break;
            }
            match CLASS[bytes[at] as usize] {
                Class::Beyond if is_word_at(self.text, at) => at += step(bytes[at]),
                Class::Beyond | Class::Joint => match self.joint(at) {
                    0 => break,
                    width => at += width,
                },
                _ => break,
            }
        }
        self.at = at;
        Some(Span { start, end: at })
    }
}

impl Words<'_> {
    /// The width of an apostrophe between letters, or a point or comma between digits, at `at`; 0 for what ends a word.
    fn joint(&self, at: usize) -> usize {
        let bytes = &self.text.as_bytes()[..self.end];
        let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
        let word = |i: usize| i < self.end && is_word_at(self.text, i);
        match bytes[at] {
            b'.' | b',' if digit(at - 1) && digit(at + 1) => 1,
            b'\'' if !self.elision && word(at + 1) => 1,
            0xE2 if !self.elision && bytes[at..].starts_with("’".as_bytes()) && word(at + 3) => 3,
            _ => 0,
        }
    }
}

/// The length of the character that begins with this byte.
fn step(first: u8) -> usize {
    match first {
        ..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0.. => 4,
    }
}

/// Whether the character at `at` is of a word.
fn is_word_at(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    match bytes[at] {
        byte @ ..0x80 => CLASS[byte as usize] == Class::Word,
        // Latin letters with accents but for the two signs among them; then other Latin letters, and Cyrillic.
        0xC3 => !matches!(bytes[at + 1], 0x97 | 0xB7),
        0xC4..=0xC9 | 0xD0 | 0xD1 => text[at..].chars().next().is_some_and(char::is_alphabetic),
        _ => text[at..].chars().next().is_some_and(is_word_char),
    }
}

/// Letters and digits, and the marks that are part of words but not letters: combining accents, viramas, joiners.
fn is_word_char(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(
            c,
            '\u{300}'..='\u{36F}' | '\u{94D}' | '\u{BCD}' | '\u{200C}' | '\u{200D}' | '\u{AD}'
        )
}

#[cfg(test)]
mod tests {
    use super::words;

    fn split(text: &str, elision: bool) -> Vec<&str> {
        words(text, elision).map(|w| w.of(text)).collect()
    }

    #[test]
    fn words_keep_apostrophes_and_numbers_whole() {
        assert_eq!(
            split("I don't owe $3.50, or 10,000.", false),
            ["I", "don't", "owe", "3.50", "or", "10,000"]
        );
        assert_eq!(split("It’s Jo’s.", false), ["It’s", "Jo’s"]);
        assert_eq!(split("'quoted'", false), ["quoted"]);
    }

    #[test]
    fn elision_ends_a_word() {
        assert_eq!(
            split("l'article d’hier", true),
            ["l", "article", "d", "hier"]
        );
    }

    #[test]
    fn marks_are_part_of_words() {
        assert_eq!(
            split("தமிழ் e\u{301}te\u{301}", false),
            ["தமிழ்", "e\u{301}te\u{301}"]
        );
    }

    #[test]
    fn nothing_has_no_words() {
        assert_eq!(split(" .,;!? …", false), Vec::<&str>::new());
    }
}
