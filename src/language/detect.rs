//! Which language a text is in: first its script, then the function words in it.
//!
//! Languages of one script are told apart by their stop words. A word that several languages share counts less than one
//! that only one has, and a word's later occurrences count little. Languages without support have short lists too
//! (`others.txt`), so that a text that looks most like Catalan isn't detected as Spanish.

use super::lists;
use super::table::{ALL, Language, UNKNOWN};
use crate::span::Span;
use crate::text::chars;
use crate::text::fold::fold_char;
use std::sync::OnceLock;

/// Bytes sampled per text, and from how many places.
const SAMPLE: usize = 6 * 1024;
const PLACES: usize = 8;

/// Lines of at least this many bytes are prose, if the text has enough of them; shorter ones may be a page's
/// navigation, which is often in another language.
const LONG_LINE: usize = 80;
const ENOUGH: usize = 400;

/// The share of a text's words that must be stop words of a language for the text to be in it. Running prose has 20 %
/// to 55 % in its own language, the least where endings do the work of small words, and seldom over 10 % in another of
/// the same script. In the other scripts most
/// languages are on our lists, so less is enough.
const SHARE_LATIN: f64 = 0.1;
const SHARE_OTHER: f64 = 0.06;

/// How often one word counts in full; after that it counts little. One name, or one line that a page repeats, mustn't
/// decide.
const REPEATS: u8 = 3;
const LATER: f64 = 0.1;

/// Letters that only one of these languages has (Azerbaijani shares two with Turkish, but has a commoner one of its
/// own). Turkish and Hungarian have few function words, and would lose to other languages.
const OWN_LETTERS: [(char, &str); 5] = [
    ('ə', "az"),
    ('ğ', "tr"),
    ('ı', "tr"),
    ('ő', "hu"),
    ('ű', "hu"),
];

/// What a word with such a letter weighs: less than a stop word, for it may be a name.
const OWN_LETTER: f64 = 0.3;

/// What a word between quotation marks counts: somebody may be quoted in another language than the article's.
const QUOTED: f64 = 0.2;

/// What a capitalized function word within a sentence counts: it may be part of a name, as in "New York".
const CAPITALIZED: f64 = 0.2;

/// The language of a text; [`UNKNOWN`] if it isn't supported, or the text is too short.
pub fn detect(text: &str) -> Language {
    let mut tally = Tally::new();
    let mut occurrences = vec![0u8; TABLE_SIZE];
    let table = TABLE.get_or_init(Table::new);
    for part in sample(text) {
        tally.read(part.of(text), table, &mut occurrences);
    }
    tally.language(table)
}

/// A sample of a text: all of it if it is short, otherwise parts from evenly spread places.
fn sample(text: &str) -> Vec<Span> {
    let long: usize = lines(text)
        .map(Span::len)
        .filter(|&len| len >= LONG_LINE)
        .sum();
    let (least, total) = if long >= ENOUGH {
        (LONG_LINE, long)
    } else {
        (1, text.len())
    };
    let mut parts = Vec::new();
    // Places are offsets into the sampled lines, as if they were joined.
    let (mut before, mut place) = (0, 0);
    let places = if total <= SAMPLE { 1 } else { PLACES };
    for line in lines(text).filter(|line| line.len() >= least) {
        let end = before + line.len();
        while place < places {
            let from = total / places * place;
            let to = from + SAMPLE / places;
            if from >= end {
                break;
            }
            let start = line.start + from.saturating_sub(before);
            let stop = line.start + to.min(end) - before;
            parts.push(Span::new(
                text.ceil_char_boundary(start),
                text.ceil_char_boundary(stop),
            ));
            // The rest of this place is in the next lines.
            if to > end {
                break;
            }
            place += 1;
        }
        before = end;
    }
    parts
}

fn lines(text: &str) -> impl Iterator<Item = Span> {
    let mut at = 0;
    text.split('\n').map(move |line| {
        let start = at;
        at += line.len() + 1;
        Span::new(start, start + line.len())
    })
}

/// What was read of a word.
#[derive(Clone, Copy, Default)]
struct Word {
    hash: Hash,
    capitalized: bool,
    /// The language that one of its letters belongs to, if there is one.
    language: Option<usize>,
}

/// Where the next word stands.
#[derive(Default)]
struct Context {
    /// After another word of the sentence.
    in_sentence: bool,
    in_quotes: bool,
}

impl Context {
    fn after_word(&mut self, word: &Word) {
        self.in_sentence |= word.hash != Hash::default();
    }

    fn after_punctuation(&mut self, c: char) {
        match c {
            // A quotation ends with its line, whether or not it is closed.
            '\n' => *self = Self::default(),
            '“' | '”' | '„' | '"' | '«' | '»' => {
                self.in_quotes = !self.in_quotes;
                self.in_sentence = false;
            }
            ',' | ';' | '-' | '–' | '\'' | '’' => {}
            _ => self.in_sentence = false,
        }
    }
}

/// Scripts that some supported language is written in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Arabic,
    Tamil,
    Thai,
    Hangul,
    Kana,
    Han,
    Other,
}

const SCRIPTS: usize = 10;

fn script(c: char) -> Option<Script> {
    Some(match c {
        'a'..='z' | 'A'..='Z' => Script::Latin,
        '\0'..'\u{C0}' | '×' | '÷' | '\u{2000}'..='\u{2BFF}' => return None,
        ..'\u{370}' | '\u{1E00}'..='\u{1EFF}' | '\u{A720}'..='\u{A7FF}' => Script::Latin,
        '\u{370}'..'\u{400}' | '\u{1F00}'..='\u{1FFF}' => Script::Greek,
        '\u{400}'..='\u{52F}' => Script::Cyrillic,
        '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FEFC}' => Script::Arabic,
        '\u{B80}'..='\u{BFF}' => Script::Tamil,
        '\u{E00}'..='\u{E7F}' => Script::Thai,
        '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7A3}' => {
            Script::Hangul
        }
        '\u{3040}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9D}' => Script::Kana,
        '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' => {
            Script::Han
        }
        _ if chars::is_alphabetic(c) => Script::Other,
        _ => return None,
    })
}

/// What was counted in a text.
struct Tally {
    letters: [u32; SCRIPTS],
    words: u32,
    /// By language, in the table's order: the words that are its stop words, and their total weight.
    hits: [u32; LANGUAGES],
    weights: [f64; LANGUAGES],
}

impl Tally {
    fn new() -> Self {
        Self {
            letters: [0; SCRIPTS],
            words: 0,
            hits: [0; LANGUAGES],
            weights: [0.0; LANGUAGES],
        }
    }

    fn read(&mut self, part: &str, table: &Table, occurrences: &mut [u8]) {
        let mut word = Word::default();
        let mut context = Context::default();
        for c in part.chars().chain([' ']) {
            let folded = if c.is_ascii_alphabetic() {
                self.letters[Script::Latin as usize] += 1;
                c.to_ascii_lowercase()
            } else if c == ' ' {
                self.word(word, &context, table, occurrences);
                context.after_word(&word);
                word = Word::default();
                continue;
            } else if let Some(script) = script(c) {
                self.letters[script as usize] += 1;
                if !c.is_ascii() {
                    let own = table.letters.iter().find(|l| l.0 == c);
                    word.language = word.language.or_else(|| own.map(|l| l.1));
                }
                fold_char(c)
            } else if is_mark(c) {
                c
            } else {
                self.word(word, &context, table, occurrences);
                context.after_word(&word);
                context.after_punctuation(c);
                word = Word::default();
                continue;
            };
            if word.hash == Hash::default() {
                word.capitalized = folded != c;
            }
            word.hash.push(folded);
        }
    }

    fn word(&mut self, word: Word, context: &Context, table: &Table, occurrences: &mut [u8]) {
        if word.hash == Hash::default() {
            return;
        }
        self.words += 1;
        let Some(slot) = table.find(word.hash) else {
            if let Some(language) = word.language {
                self.hits[language] += 1;
                self.weights[language] += OWN_LETTER;
            }
            return;
        };
        let languages = table.slots[slot].1;
        let first = occurrences[slot] < REPEATS;
        occurrences[slot] += u8::from(first);
        let mut weight = if first { 1.0 } else { LATER } / f64::from(languages.count_ones());
        if context.in_quotes {
            weight *= QUOTED;
        }
        if word.capitalized && context.in_sentence {
            weight *= CAPITALIZED;
        }
        let mut rest = languages;
        while rest != 0 {
            let language = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            self.hits[language] += 1;
            self.weights[language] += weight;
        }
    }

    fn language(&self, table: &Table) -> Language {
        let letters = |script: Script| self.letters[script as usize];
        // One of these characters is worth two or three letters of an alphabet.
        let of_words = letters(Script::Kana) + letters(Script::Han);
        let most = self.letters.iter().copied().max().unwrap_or(0);
        if most == 0 {
            return UNKNOWN;
        }
        if 2 * of_words >= most {
            let japanese = letters(Script::Kana) * 10 > of_words;
            return known(if japanese { "ja" } else { "zh" });
        }
        if 2 * letters(Script::Hangul) >= most {
            return known("ko");
        }
        if letters(Script::Thai) == most {
            return known("th");
        }
        let mut best = (0, 0.0);
        for (i, &weight) in self.weights.iter().enumerate() {
            if weight > best.1 && letters(table.scripts[i]) == most {
                best = (i, weight);
            }
        }
        let best = best.0;
        let share = if letters(Script::Latin) == most {
            SHARE_LATIN
        } else {
            SHARE_OTHER
        };
        if f64::from(self.hits[best]) <= share * f64::from(self.words) {
            return UNKNOWN;
        }
        table.codes[best].map_or(UNKNOWN, known)
    }
}

fn known(code: &str) -> Language {
    Language::from_code(code).unwrap_or(UNKNOWN)
}

/// Marks that are part of a word, but not letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{200C}' | '\u{200D}' | '0'..='9')
}

/// A hash of a word in lower case.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Hash(u32);

impl Hash {
    fn push(&mut self, c: char) {
        self.0 = (self.0.rotate_left(5) ^ u32::from(c)).wrapping_mul(0x9E37_79B9) | 1;
    }

    fn of(word: &str) -> Self {
        let mut hash = Self::default();
        word.chars().for_each(|c| hash.push(c));
        hash
    }
}

/// Bits for languages: ours, then the others.
const LANGUAGES: usize = 64;

const TABLE_SIZE: usize = 1 << 13;

static TABLE: OnceLock<Table> = OnceLock::new();

/// Which languages have a word, by its hash: an open-addressing table, two thirds full. Words with the same hash are
/// confused, which happens to one word in a million.
struct Table {
    slots: Vec<(Hash, u64)>,
    /// The codes of the supported languages; `None` for the others.
    codes: [Option<&'static str>; LANGUAGES],
    /// The scripts they are written in.
    scripts: [Script; LANGUAGES],
    /// Letters that only one language has.
    letters: Vec<(char, usize)>,
}

impl Table {
    fn new() -> Self {
        let mut table = Self {
            slots: vec![(Hash::default(), 0); TABLE_SIZE],
            codes: [None; LANGUAGES],
            scripts: [Script::Other; LANGUAGES],
            letters: Vec::new(),
        };
        let all = lists::all_stop_words();
        let (ours, others) = all.split_at(lists::SUPPORTED);
        let supported = ALL
            .iter()
            .filter_map(|l| ours.iter().find(|(code, _)| *code == l.code()));
        for (next, &(code, ref words)) in supported.chain(others).enumerate() {
            if next < lists::SUPPORTED {
                table.codes[next] = Some(code);
            }
            table.add_letters(code, next);
            for word in words.lines() {
                table.add(word, next);
            }
        }
        table
    }

    fn add_letters(&mut self, code: &str, language: usize) {
        let own = OWN_LETTERS.iter().filter(|l| l.1 == code);
        self.letters.extend(own.map(|l| (l.0, language)));
    }

    fn add(&mut self, word: &str, language: usize) {
        if let Some(script) = word.chars().next().and_then(script) {
            self.scripts[language] = script;
        }
        let hash = Hash::of(word);
        let slot = self.slot(hash);
        self.slots[slot].0 = hash;
        self.slots[slot].1 |= 1 << language;
    }

    fn find(&self, hash: Hash) -> Option<usize> {
        let slot = self.slot(hash);
        (self.slots[slot].1 != 0).then_some(slot)
    }

    /// The slot with this hash, or the free slot where it belongs.
    fn slot(&self, hash: Hash) -> usize {
        let mut slot = (hash.0 >> 16) as usize % TABLE_SIZE;
        while self.slots[slot].1 != 0 && self.slots[slot].0 != hash {
            slot = (slot + 1) % TABLE_SIZE;
        }
        slot
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_room() {
        let used = Table::new().slots.iter().filter(|s| s.1 != 0).count();
        assert!(used * 4 < TABLE_SIZE * 3, "{used} of {TABLE_SIZE}");
    }

    #[test]
    fn samples_are_bounded_and_in_order() {
        for text in [
            "é".repeat(100_000),
            "short\n".repeat(50_000),
            format!("{}\n", "a line of prose ".repeat(8)).repeat(1000),
        ] {
            let parts = sample(&text);
            let total: usize = parts.iter().map(|p| p.len()).sum();
            assert!(
                (SAMPLE / 2..=SAMPLE + 4 * PLACES).contains(&total),
                "{total}"
            );
            assert!(parts.is_sorted_by(|a, b| a.end <= b.start));
        }
        assert_eq!(sample("all of it"), [Span::new(0, 9)]);
    }
}
