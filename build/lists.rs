//! The word lists: plain text, one word per line, in `src/language`. Unpacked they would take 31 KB of the wasm after
//! brotli, packed they take 26.5.
//!
//! Packed, a language is its code and its letters beyond ASCII, each followed by a zero, and then lists, always the same
//! ones: stop words and anaphora, abbreviations, words that are no keywords, and a list for each reason in [`BOILERPLATE_LISTS`]. A word is a byte with one more
//! than the number of letters it shares with the previous word, then its other letters, one byte each: ASCII as such, the
//! others by their index in the language's letters, from 0x80. A list ends with a zero.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

pub(crate) const FOLDER: &str = "src/language";

/// The languages with lists, similar ones next to each other.
const LANGUAGES: [&str; 18] = [
    "da", "no", "sv", "de", "nl", "en", "fr", "it", "es", "pt", "ro", "fi", "hu", "tr", "el", "ru",
    "ar", "ta",
];

/// Kinds of boilerplate: the names in `boilerplate.txt`. If two have the same phrase, the first counts.
const BOILERPLATE_LISTS: [&str; 16] = [
    "buttons",
    "story",
    "cookie",
    "comments",
    "caption",
    "byline",
    "navigation",
    "newsletter",
    "advertisement",
    "login",
    "credits",
    "address",
    "consent",
    "offer",
    "profession",
    "sections",
];

/// Marks the lists for `cargo xtask size`.
const MARK: &[u8] = b"nutgraf's word lists";

/// The most letters that a word can share with the previous one.
const MOST_SHARED: usize = 28;

/// Follows a stop word that is also an anaphor, and an anaphor that is not a stop word.
const ANAPHOR: char = '>';
const ONLY_ANAPHOR: char = '<';

/// All lists.
pub(crate) fn packed() -> Vec<u8> {
    let folders = fs::read_dir(FOLDER).expect(FOLDER);
    let folders = folders.filter(|f| f.as_ref().is_ok_and(|f| f.path().is_dir()));
    assert_eq!(
        folders.count(),
        LANGUAGES.len(),
        "each folder of {FOLDER} has its place in LANGUAGES"
    );
    let mut packed = MARK.to_vec();
    for code in LANGUAGES {
        pack(&mut packed, code, &language(code));
    }
    // What holds in every language, and the stop words of unsupported ones.
    let mut everywhere = vec![
        Vec::new(),
        words("abbreviations.txt"),
        words("not_keywords.txt"),
    ];
    everywhere.extend(boilerplate("boilerplate.txt"));
    pack(&mut packed, "und", &everywhere);
    for line in lines("others.txt") {
        let mut words = line.split(' ').map(str::to_owned);
        let code = words.next().expect("a code");
        let mut lists = vec![words.collect()];
        lists.resize(3 + BOILERPLATE_LISTS.len(), Vec::new());
        pack(&mut packed, &code, &lists);
    }
    packed
}

fn language(code: &str) -> Vec<Vec<String>> {
    let stop_words = words(&format!("{code}/stop_words.txt"));
    let anaphora = words(&format!("{code}/anaphora.txt"));
    let all: BTreeSet<_> = stop_words.iter().chain(&anaphora).collect();
    let marked = all.into_iter().map(|word| {
        let mark = match (stop_words.contains(word), anaphora.contains(word)) {
            (true, false) => None,
            (true, true) => Some(ANAPHOR),
            _ => Some(ONLY_ANAPHOR),
        };
        word.chars().chain(mark).collect()
    });
    let mut lists = vec![
        marked.collect(),
        words(&format!("{code}/abbreviations.txt")),
        words(&format!("{code}/not_keywords.txt")),
    ];
    lists.extend(boilerplate(&format!("{code}/boilerplate.txt")));
    lists
}

/// The phrases of each reason, sorted: the longest match counts, not the order.
fn boilerplate(file: &str) -> Vec<Vec<String>> {
    let mut lists = vec![Vec::new(); BOILERPLATE_LISTS.len()];
    for line in lines(file) {
        let (reason, phrases) = line.split_once(": ").expect("a reason and a colon");
        let reason = BOILERPLATE_LISTS.iter().position(|&name| name == reason);
        let list = &mut lists[reason.expect("a reason that is known")];
        list.extend(phrases.split(", ").map(str::to_owned));
        list.sort();
    }
    lists
}

/// The words of a file, one per line and sorted, folded and sorted again.
fn words(file: &str) -> Vec<String> {
    let word = |line: &str| line.trim_end_matches(['~', '#', '^', ',']).to_owned();
    let text = fs::read_to_string(Path::new(FOLDER).join(file)).expect(file);
    assert!(text.lines().map(word).is_sorted(), "{file} isn't sorted");
    let mut words = lines(file);
    words.sort_by_key(|line| word(line));
    words.dedup();
    words
}

/// The lines of a file, folded as words are compared: see `src/text/fold.rs`.
fn lines(file: &str) -> Vec<String> {
    let text = fs::read_to_string(Path::new(FOLDER).join(file)).expect(file);
    let fold = |c| match c {
        'ς' => Some('σ'),
        '\u{200C}' => None,
        c => Some(c),
    };
    let folded = text.lines();
    folded
        .map(|line| line.chars().filter_map(fold).collect())
        .collect()
}

fn pack(packed: &mut Vec<u8>, code: &str, lists: &[Vec<String>]) {
    let chars = lists.iter().flatten().flat_map(|word| word.chars());
    let letters: BTreeSet<char> = chars.filter(|c| !c.is_ascii()).collect();
    assert!(letters.len() <= 0x80, "{code} has too many letters");
    packed.extend(code.bytes().chain([0]));
    packed.extend(letters.iter().collect::<String>().into_bytes());
    packed.push(0);
    for list in lists {
        let mut last = Vec::new();
        for word in list {
            let word: Vec<u8> = word
                .chars()
                .map(|c| match letters.iter().position(|&letter| letter == c) {
                    Some(place) => 0x80 + place as u8,
                    None => c as u8,
                })
                .collect();
            assert!(word.iter().all(|&byte| byte >= b' '), "{code}");
            let same = |(a, b): &(&u8, &u8)| a == b;
            let shared = word.iter().zip(&last).take_while(same).count();
            let shared = shared.min(MOST_SHARED);
            packed.push(1 + shared as u8);
            packed.extend(&word[shared..]);
            last = word;
        }
        packed.push(0);
    }
}
