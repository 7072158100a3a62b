//! From sentences to terms: the stems of their content words, and how often each sentence says each.
//!
//! This is where the time goes, so every word of the text is found, lowered and hashed once; what costs more (stop
//! words, stemming) is done once for each distinct word.

use crate::Span;
use crate::language::Language;
use crate::sentence::Sentence;
use hashbrown::HashTable;
use rust_stemmers::Stemmer;
use std::hash::Hasher;

/// The terms of an article.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    /// Each distinct term, in order of first appearance.
    pub(crate) distinct: Vec<Term>,
    /// Each sentence's share of `entries`.
    pub(crate) sentences: Vec<SentenceTerms>,
    /// (term, how often the sentence says it), sentence by sentence, in order of first appearance.
    pub(crate) entries: Vec<(u32, u32)>,
    /// The title's terms, each once, sorted.
    pub(crate) title: Vec<u32>,
}

/// A stem, with the words that have it.
#[derive(Debug)]
pub(crate) struct Term {
    /// How often the body says it.
    pub(crate) count: u32,
    /// Its commonest word in the body, as first written.
    pub(crate) word: String,
}

/// What one sentence is made of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SentenceTerms {
    /// Its entries: `entries[start..end]`.
    start: u32,
    end: u32,
    /// All its words, stop words included.
    pub(crate) words: u32,
}

impl Terms {
    /// The terms of sentence `i` with their counts.
    pub(crate) fn of(&self, i: usize) -> &[(u32, u32)] {
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
        ..Terms::default()
    };
    // The entry a term last got, by term: it is this sentence's if it is at or after the sentence's start.
    let mut last_entry: Vec<u32> = Vec::new();
    for sentence in sentences {
        let start = out.entries.len() as u32;
        let mut count = 0;
        let body = sentence.span.of(text);
        for word in words(body, elision) {
            count += 1;
            let Some(term) = vocabulary.add(word.of(body)) else {
                continue;
            };
            if term as usize == last_entry.len() {
                last_entry.push(u32::MAX);
            }
            let last = &mut last_entry[term as usize];
            if *last != u32::MAX && *last >= start {
                out.entries[*last as usize].1 += 1;
            } else {
                *last = out.entries.len() as u32;
                out.entries.push((term, 1));
            }
        }
        out.sentences.push(SentenceTerms {
            start,
            end: out.entries.len() as u32,
            words: count,
        });
    }
    if let Some(title) = title {
        out.title = words(title, elision)
            .filter_map(|word| vocabulary.find(word.of(title)))
            .collect();
        out.title.sort_unstable();
        out.title.dedup();
    }
    out.distinct = vocabulary.into_terms();
    out
}

/// Every distinct word, with its term.
struct Vocabulary {
    words: Vec<Word>,
    /// The words' lower-cased letters, one after the other.
    letters: String,
    /// As first written, one after the other: content words only.
    written: String,
    by_word: HashTable<u32>,
    stemmer: Option<Stemmer>,
    /// The terms by their stems: a second table of the same kind.
    stems: HashTable<u32>,
    stem_letters: String,
    stem_ends: Vec<(u32, u32)>,
    /// Reused for lowering one word.
    lower: String,
}

struct Word {
    hash: u32,
    start: u32,
    end: u32,
    written: (u32, u32),
    /// `None` for a stop word.
    term: Option<u32>,
    count: u32,
}

impl Vocabulary {
    fn new(language: Language) -> Self {
        let data = language.data();
        let mut vocabulary = Self {
            words: Vec::new(),
            letters: String::new(),
            written: String::new(),
            by_word: HashTable::new(),
            stemmer: data.stemmer.map(Stemmer::create),
            stems: HashTable::new(),
            stem_letters: String::new(),
            stem_ends: Vec::new(),
            lower: String::new(),
        };
        for word in data.stop_words.lines() {
            vocabulary.lower.clear();
            vocabulary.lower.push_str(word);
            vocabulary.intern(|_| None);
        }
        vocabulary
    }

    /// Counts one more `word`; its term, or `None` for a stop word.
    fn add(&mut self, word: &str) -> Option<u32> {
        lower(word, &mut self.lower);
        let at = self.intern(Self::new_term);
        let entry = &mut self.words[at as usize];
        entry.count += 1;
        if entry.count == 1 && entry.term.is_some() {
            let start = self.written.len() as u32;
            self.written.push_str(word);
            entry.written = (start, self.written.len() as u32);
        }
        entry.term
    }

    /// The term of a word the body says, without counting it.
    fn find(&mut self, word: &str) -> Option<u32> {
        lower(word, &mut self.lower);
        let hash = hash(self.lower.as_bytes());
        let found = self
            .by_word
            .find(u64::from(hash), |&at| self.is(at, hash))?;
        self.words[*found as usize].term
    }

    fn is(&self, at: u32, hash: u32) -> bool {
        let word = &self.words[at as usize];
        word.hash == hash && self.letters[word.start as usize..word.end as usize] == self.lower
    }

    /// The index of the word in `lower`, which is new where nobody said it before.
    fn intern(&mut self, term: impl FnOnce(&mut Self) -> Option<u32>) -> u32 {
        let hash = hash(self.lower.as_bytes());
        if let Some(&at) = self.by_word.find(u64::from(hash), |&at| self.is(at, hash)) {
            return at;
        }
        let at = self.words.len() as u32;
        let start = self.letters.len() as u32;
        self.letters.push_str(&self.lower);
        let end = self.letters.len() as u32;
        self.words.push(Word {
            hash,
            start,
            end,
            written: (0, 0),
            term: None,
            count: 0,
        });
        let words = &self.words;
        self.by_word.insert_unique(u64::from(hash), at, |&at| {
            u64::from(words[at as usize].hash)
        });
        self.words[at as usize].term = term(self);
        at
    }

    /// The term of the word in `lower`; `None` for a word that says nothing by itself.
    fn new_term(&mut self) -> Option<u32> {
        // One letter or digit is an initial, a list's label or a leftover.
        if self.lower.len() < 2 {
            return None;
        }
        let stem = self
            .stemmer
            .as_ref()
            .map_or(self.lower.as_str().into(), |s| s.stem(&self.lower));
        let hash = hash(stem.as_bytes());
        let (ends, letters) = (&self.stem_ends, &self.stem_letters);
        let letters_of =
            |at: u32| &letters[ends[at as usize].0 as usize..ends[at as usize].1 as usize];
        if let Some(&term) = self
            .stems
            .find(u64::from(hash), |&at| letters_of(at) == stem)
        {
            return Some(term);
        }
        let term = self.stem_ends.len() as u32;
        let start = self.stem_letters.len() as u32;
        self.stem_letters.push_str(&stem);
        self.stem_ends.push((start, self.stem_letters.len() as u32));
        let (ends, letters) = (&self.stem_ends, &self.stem_letters);
        self.stems.insert_unique(u64::from(hash), term, |&at| {
            let (start, end) = ends[at as usize];
            u64::from(self::hash(
                &letters.as_bytes()[start as usize..end as usize],
            ))
        });
        Some(term)
    }

    fn into_terms(self) -> Vec<Term> {
        let mut commonest: Vec<Option<usize>> = vec![None; self.stem_ends.len()];
        let mut counts = vec![0u32; self.stem_ends.len()];
        for (i, word) in self.words.iter().enumerate() {
            let Some(term) = word.term else { continue };
            counts[term as usize] += word.count;
            let best = &mut commonest[term as usize];
            if best.is_none_or(|b| self.words[b].count < word.count) {
                *best = Some(i);
            }
        }
        commonest
            .into_iter()
            .zip(counts)
            .map(|(word, count)| Term {
                count,
                word: word.map_or_else(String::new, |w| {
                    let (start, end) = self.words[w].written;
                    self.written[start as usize..end as usize].to_owned()
                }),
            })
            .collect()
    }
}

fn hash(bytes: &[u8]) -> u32 {
    let mut hasher = rustc_hash::FxHasher::default();
    hasher.write(bytes);
    let h = hasher.finish();
    (h ^ (h >> 32)) as u32
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
    Words {
        text,
        at: 0,
        elision,
    }
}

/// The iterator of [`words`].
pub(crate) struct Words<'a> {
    text: &'a str,
    at: usize,
    elision: bool,
}

impl Iterator for Words<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        while at < bytes.len() && !is_word_at(self.text, at) {
            at += step(self.text, at);
        }
        let start = at;
        while at < bytes.len() {
            if is_word_at(self.text, at) {
                at += step(self.text, at);
            } else if let Some(width) = self.joint(at) {
                at += width;
            } else {
                break;
            }
        }
        self.at = at;
        (start < at).then_some(Span { start, end: at })
    }
}

impl Words<'_> {
    /// The width of an apostrophe between letters, or a point or comma between digits, at `at`.
    fn joint(&self, at: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        match bytes[at] {
            b'.' | b',' => {
                let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
                (digit(at - 1) && digit(at + 1)).then_some(1)
            }
            b'\'' if !self.elision => {
                (at + 1 < bytes.len() && is_word_at(self.text, at + 1)).then_some(1)
            }
            0xE2 if !self.elision && self.text[at..].starts_with('’') => {
                (at + 3 < bytes.len() && is_word_at(self.text, at + 3)).then_some(3)
            }
            _ => None,
        }
    }
}

fn step(text: &str, at: usize) -> usize {
    match text.as_bytes()[at] {
        ..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0.. => 4,
    }
}

fn is_word_at(text: &str, at: usize) -> bool {
    let byte = text.as_bytes()[at];
    if byte < 0x80 {
        return byte.is_ascii_alphanumeric();
    }
    text[at..].chars().next().is_some_and(is_word_char)
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
