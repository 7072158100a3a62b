//! The word lists: plain text, in `src/language`, packed into three files. Unpacked they would take 31 KB of the wasm after
//! brotli, packed they take 26.5.
//!
//! - The stop words of all languages: detecting a language needs them.
//! - The other lists of English, and what holds in every language.
//! - The other lists of the other languages, which in the browser are in a module of their own (`www/languages`).
//!
//! Packed, a language is its code and its letters beyond ASCII, each followed by a zero, and then lists, in each file always
//! the same ones. A word is a byte with one more than the number of letters it shares with the previous word, then its other
//! letters, one byte each: ASCII as such, the others by their index in the language's letters, from 0x80. A list ends with a
//! zero.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

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

/// Kinds of signs: the names in `signs.txt`.
const SIGNS: [&str; 4] = ["first_person", "second_person", "reporting", "modal"];

/// The language whose lists are part of every program.
const ENGLISH: &str = "en";

/// The word lists in a folder.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let folders = fs::read_dir(&path).expect("the folder of word lists");
        let folders = folders.filter(|f| f.as_ref().is_ok_and(|f| f.path().is_dir()));
        assert_eq!(
            folders.count(),
            LANGUAGES.len(),
            "each folder of word lists has its place in LANGUAGES"
        );
        Self(path)
    }

    /// The stop words of all languages: first the supported ones, in the order of [`LANGUAGES`].
    pub(crate) fn stop_words(&self) -> Vec<u8> {
        let mut packed = Vec::new();
        for code in LANGUAGES {
            pack(
                &mut packed,
                code,
                &[self.words(&format!("{code}/stop_words.txt"))],
            );
        }
        for line in self.lines("others.txt") {
            let mut words = line.split(' ').map(str::to_owned);
            let code = words.next().expect("a code");
            pack(&mut packed, &code, &[words.collect()]);
        }
        packed
    }

    /// The other lists of English, and what holds in every language.
    pub(crate) fn english(&self) -> Vec<u8> {
        let mut packed = MARK.to_vec();
        pack(&mut packed, ENGLISH, &self.language(ENGLISH));
        let mut everywhere = vec![
            Vec::new(),
            self.words("abbreviations.txt"),
            self.words("not_keywords.txt"),
        ];
        everywhere.extend(self.named("boilerplate.txt", &BOILERPLATE_LISTS));
        everywhere.extend([const { Vec::new() }; SIGNS.len()]);
        pack(&mut packed, "und", &everywhere);
        packed
    }

    /// The other lists of the other languages.
    pub(crate) fn other_languages(&self) -> Vec<u8> {
        let mut packed = Vec::new();
        for code in LANGUAGES.into_iter().filter(|&code| code != ENGLISH) {
            pack(&mut packed, code, &self.language(code));
        }
        packed
    }

    /// A language's lists, except for its stop words.
    fn language(&self, code: &str) -> Vec<Vec<String>> {
        let file = |name: &str| format!("{code}/{name}.txt");
        let mut lists = vec![
            self.words(&file("anaphora")),
            self.words(&file("abbreviations")),
            self.words(&file("not_keywords")),
        ];
        lists.extend(self.named(&file("boilerplate"), &BOILERPLATE_LISTS));
        lists.extend(self.named(&file("signs"), &SIGNS));
        lists
    }

    /// The lists of a file with a name before each, sorted: the longest match counts, not the order.
    fn named(&self, file: &str, names: &[&str]) -> Vec<Vec<String>> {
        let mut lists = vec![Vec::new(); names.len()];
        for line in self.lines(file) {
            let (name, words) = line.split_once(": ").expect("a name and a colon");
            let place = names.iter().position(|&known| known == name);
            let list = &mut lists[place.expect("a name that is known")];
            list.extend(words.split(", ").map(str::to_owned));
            list.sort();
        }
        lists
    }

    /// The words of a file, one per line and sorted, folded and sorted again.
    fn words(&self, file: &str) -> Vec<String> {
        let word = |line: &str| line.trim_end_matches(['~', '#', '^', ',']).to_owned();
        let text = fs::read_to_string(self.0.join(file)).expect(file);
        assert!(text.lines().map(word).is_sorted(), "{file} isn't sorted");
        let mut words = self.lines(file);
        words.sort_by_key(|line| word(line));
        words.dedup();
        words
    }

    /// The lines of a file, folded as words are compared: see `src/text/fold.rs`.
    fn lines(&self, file: &str) -> Vec<String> {
        let text = fs::read_to_string(self.0.join(file)).expect(file);
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
