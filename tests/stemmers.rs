//! The stemmers: `vendor/rust-stemmers` gives the same stems as rust-stemmers from crates.io, and never panics.
//!
//! `fixtures/stems/<code>.txt` contains words and their stems by the original rust-stemmers 1.2.0. The words are generated
//! from a few syllables and an ending from the language's lists, so that as many rules as possible apply.

use proptest::prelude::*;
use rust_stemmers::{Algorithm, Stemmer};
use std::fmt::Write as _;

macro_rules! languages {
    ($($algorithm:ident $code:literal),* $(,)?) => {
        /// Every language, with the words of its fixture.
        const LANGUAGES: [(Algorithm, &str); 18] =
            [$((Algorithm::$algorithm, include_str!(concat!("fixtures/stems/", $code, ".txt")))),*];
    };
}

languages!(
    Arabic "ar", Danish "da", Dutch "nl", English "en", Finnish "fi", French "fr", German "de", Greek "el",
    Hungarian "hu", Italian "it", Norwegian "no", Portuguese "pt", Romanian "ro", Russian "ru", Spanish "es",
    Swedish "sv", Tamil "ta", Turkish "tr",
);

#[test]
fn stems_match_the_published_crate() {
    for (algorithm, fixture) in LANGUAGES {
        let stemmer = Stemmer::create(algorithm);
        let mut words = 0;
        for line in fixture.lines() {
            let (word, stem) = line.split_once('\t').expect("a word, a tab, a stem");
            assert_eq!(stemmer.stem(word), stem, "{algorithm:?}, of {word}");
            words += 1;
        }
        assert_eq!(words, 150, "{algorithm:?}");
    }
}

/// The beginning of each word with the end of each: 22,500 words per language, too many to list their stems. They are
/// represented by a digest of all stems (FNV-1a, a newline after each), also from the published crate.
#[test]
fn stems_of_combined_words_match_the_published_crate() {
    let mut digests = String::new();
    for (algorithm, fixture) in LANGUAGES {
        let stemmer = Stemmer::create(algorithm);
        let words: Vec<(&str, &str)> = fixture
            .lines()
            .map(|line| line.split('\t').next().unwrap_or_default())
            .map(|word| {
                let half = word.chars().count() / 2;
                word.split_at(word.char_indices().nth(half).map_or(0, |(at, _)| at))
            })
            .collect();
        let mut digest: u64 = 0xCBF2_9CE4_8422_2325;
        for (start, _) in &words {
            for (_, end) in &words {
                let word = [*start, *end].concat();
                for &byte in stemmer.stem(&word).as_bytes().iter().chain(b"\n") {
                    digest = (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
                }
            }
        }
        writeln!(digests, "{algorithm:?} {digest:016x}").unwrap();
    }
    assert_eq!(digests, include_str!("fixtures/stems/digests.txt"));
}

/// The published crate slices out of bounds here.
#[test]
fn a_word_on_which_the_published_crate_panics() {
    let greek = Stemmer::create(Algorithm::Greek);
    assert_eq!(greek.stem("ισαισα"), "ισα");
    assert_eq!(greek.stem("ισαισατε"), "ισα");
}

/// Any text, or truncated words of the languages, concatenated.
fn word() -> impl Strategy<Value = String> {
    let piece =
        (0..LANGUAGES.len(), 0..150usize, 0..12usize, 0..12usize).prop_map(|(l, w, from, len)| {
            let word = LANGUAGES[l].1.lines().nth(w).unwrap_or_default();
            word.chars()
                .filter(|&c| c != '\t')
                .skip(from)
                .take(len)
                .collect::<String>()
        });
    prop_oneof![
        any::<String>(),
        prop::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn stemming_never_panics(word in word()) {
        for (algorithm, _) in LANGUAGES {
            let stem = Stemmer::create(algorithm).stem(&word).into_owned();
            prop_assert!(stem.len() <= 3 * word.len() + 8, "{:?}, of {:?}: {:?}", algorithm, word, stem);
        }
    }
}
