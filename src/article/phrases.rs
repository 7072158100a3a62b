//! Boilerplate phrases: the few words that are needed in addition to the structure.
//!
//! Every language has a file, `src/language/<code>/boilerplate.txt`. Its lists are of two kinds: phrases that a line of a
//! page begins with, one list for each reason; and cues, words whose number in a line tells: nobody speaks of his
//! partners, your device and your consent in one breath but a notice of cookies.

use super::DropReason;
use crate::language::lists;
use crate::language::{ALL, Language};
use crate::text::chars;
use crate::text::fold::Folding;
use crate::text::interner;
use crate::text::sort;
use crate::text::swar;
use crate::text::words;
use std::sync::OnceLock;

/// The meaning of a phrase for the line that starts with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PhraseKind {
    /// The line is one of these.
    Reason(DropReason),
    /// A button's label: a short line of nothing else is a toolbar.
    Button,
    /// The line names the authors or agencies of the article.
    Credits,
}

/// The meanings of a language's lists of phrases, in order.
const LIST_KINDS: [PhraseKind; 11] = [
    PhraseKind::Button,
    PhraseKind::Reason(DropReason::StoryLink),
    PhraseKind::Reason(DropReason::CookieNotice),
    PhraseKind::Reason(DropReason::Comments),
    PhraseKind::Reason(DropReason::Caption),
    PhraseKind::Reason(DropReason::BylineOrDate),
    PhraseKind::Reason(DropReason::Navigation),
    PhraseKind::Reason(DropReason::Newsletter),
    PhraseKind::Reason(DropReason::Advertisement),
    PhraseKind::Reason(DropReason::Login),
    PhraseKind::Credits,
];

/// The lists after those: how a page speaks to its readers, and of what; who writes; what stands below an article.
const ADDRESS: usize = 11;
const CONSENT: usize = 12;
const OFFER: usize = 13;
const PROFESSION: usize = 14;
const SECTIONS: usize = 15;

/// What ends a cue that says most by itself: "newsletter!".
const STRONG: char = '!';

/// The phrases of a language, and of every language.
pub(super) struct BoilerplatePhrases {
    phrases: Vec<(&'static str, PhraseKind)>,
    /// How the language folds letters.
    folding: Folding,
    /// The hash of each one's first word, sorted, and its place above.
    order: Vec<(u64, usize)>,
    address: Vec<&'static str>,
    /// By the first letters of those words, their lengths.
    address_lengths: [u32; 64],
    consent: Vec<&'static str>,
    offer: Vec<&'static str>,
    profession: Vec<&'static str>,
    sections: Vec<&'static str>,
}

/// The cues in a line, each counted once.
#[derive(Clone, Copy, Default)]
pub(super) struct Cues {
    pub(super) consent: u32,
    pub(super) offer: u32,
    /// Whether one of the offers says most by itself.
    pub(super) strong: bool,
    pub(super) words: u32,
}

impl BoilerplatePhrases {
    /// The phrases of pages in this language, sorted once.
    pub(super) fn of(language: Language) -> &'static Self {
        // One for each language, and one for all others.
        static PHRASES: [OnceLock<BoilerplatePhrases>; ALL.len() + 1] =
            [const { OnceLock::new() }; ALL.len() + 1];
        let i = ALL.iter().position(|&l| l == language).unwrap_or(ALL.len());
        PHRASES[i].get_or_init(|| Self::new(language))
    }

    fn new(language: Language) -> Self {
        let own = language.boilerplate();
        let mut phrases = Vec::new();
        let mut order = Vec::new();
        for lists in [&lists::everywhere().boilerplate, own] {
            for (list, kind) in lists.iter().zip(LIST_KINDS) {
                for phrase in list.lines() {
                    order.push((hash(first_word(phrase)), phrases.len()));
                    phrases.push((phrase, kind));
                }
            }
        }
        let cues = |list: usize| {
            let everywhere = &lists::everywhere().boilerplate[list];
            everywhere.lines().chain(own[list].lines()).collect()
        };
        let address: Vec<&str> = cues(ADDRESS);
        let mut address_lengths = [0; 64];
        for word in &address {
            let (letter, length) = letter_and_length(word);
            address_lengths[letter] |= length;
        }
        Self {
            phrases,
            folding: language.data().folding,
            order: sort::sort_by_key_then_index(order),
            address,
            address_lengths,
            consent: cues(CONSENT),
            offer: cues(OFFER),
            profession: cues(PROFESSION),
            sections: cues(SECTIONS),
        }
    }

    /// How lines are folded to be compared with the phrases.
    pub(super) fn folding(&self) -> Folding {
        self.folding
    }

    /// The longest phrase that `lower` starts with, and its meaning.
    pub(super) fn find(&self, lower: &str) -> Option<(&'static str, PhraseKind)> {
        let word = hash(first_word(lower));
        let from = self.order.partition_point(|key| key.0 < word);
        let mut longest: Option<(&'static str, PhraseKind)> = None;
        for &(_, i) in self.order[from..].iter().take_while(|key| key.0 == word) {
            let (phrase, kind) = self.phrases[i];
            if longest.is_none_or(|other| other.0.len() < phrase.len())
                && let Some(rest) = lower.strip_prefix(phrase)
                && !rest.starts_with(chars::is_alphanumeric)
            {
                longest = Some((phrase, kind));
            }
        }
        longest
    }

    /// Whether a line speaks to its reader, or of the page. Most lines don't, so that this is all that is asked of them.
    pub(super) fn addresses(&self, line: &str, lower: &mut String) -> bool {
        let bytes = line.as_bytes();
        let in_word = |at: usize| {
            let byte = bytes.get(at);
            byte.is_some_and(|&byte| IN_WORD[usize::from(byte)])
        };
        let mut at = 0;
        while at < bytes.len() {
            let start = at;
            while in_word(at) {
                at = swar::run_end(bytes, at + 1, swar::letters);
            }
            if at > start && self.is_address(line.get(start..at).unwrap_or_default(), lower) {
                return true;
            }
            at += 1;
        }
        false
    }

    fn is_address(&self, word: &str, lower: &mut String) -> bool {
        let (letter, length) = letter_and_length(word);
        if self.address_lengths[letter] & length == 0 {
            return false;
        }
        lower.clear();
        self.folding.push(lower, word);
        self.address.contains(&lower.as_str())
    }

    /// The cues in a line but for whether it speaks to its reader.
    pub(super) fn cues(&self, line: &str, lower: &mut String) -> Cues {
        let mut cues = Cues::default();
        let (mut consent, mut offer) = (0_u64, 0_u64);
        for word in words::words(line, false) {
            lower.clear();
            self.folding.push(lower, word.of(line));
            let word = lower.as_str();
            cues.words += 1;
            if let Some(i) = stem_of(&self.consent, word) {
                consent |= 1 << (i % 64);
            }
            if let Some(i) = stem_of(&self.offer, word) {
                offer |= 1 << (i % 64);
                cues.strong |= self.offer[i].ends_with(STRONG);
            }
        }
        cues.consent = consent.count_ones();
        cues.offer = offer.count_ones();
        cues
    }

    /// Whether a word names who writes for a newspaper.
    pub(super) fn is_profession(&self, word: &str) -> bool {
        self.profession.contains(&word)
    }

    /// Whether a word stands between a name and a profession: "is", "covers".
    pub(super) fn is_copula(&self, word: &str) -> bool {
        let mut copulas = self
            .profession
            .iter()
            .filter_map(|word| word.strip_suffix(STRONG));
        copulas.any(|copula| copula == word)
    }

    /// Whether a line heads what stands below an article in an encyclopedia: "References".
    pub(super) fn is_end_section(&self, lower: &str) -> bool {
        self.sections.contains(&lower)
    }
}

/// The place of the stem that a word begins with.
fn stem_of(stems: &[&str], word: &str) -> Option<usize> {
    let first = word.as_bytes().first();
    stems.iter().position(|stem| {
        stem.as_bytes().first() == first && word.starts_with(stem.trim_end_matches(STRONG))
    })
}

/// The bytes of words: letters and digits, and all beyond ASCII but what begins a dash or a quote.
static IN_WORD: [bool; 256] = {
    let mut in_word = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        in_word[byte] = byte >= 0x80 && byte != 0xE2 || (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    in_word
};

/// A place for the first letter of a word, and a bit for its length.
fn letter_and_length(word: &str) -> (usize, u32) {
    let letter = match word.as_bytes().first() {
        Some(&ascii @ ..0x80) => ascii | 0x20,
        _ => word.chars().next().map_or(0, |c| chars::to_lower(c) as u8),
    };
    (usize::from(letter % 64), 1 << (word.len() % 32))
}

fn hash(word: &str) -> u64 {
    interner::hash(word.as_bytes())
}

fn first_word(phrase: &str) -> &str {
    let mut end = 0;
    loop {
        end = swar::word_end(phrase.as_bytes(), end);
        match phrase[end..].chars().next() {
            Some(c) if chars::is_alphanumeric(c) => end += c.len_utf8(),
            _ => return &phrase[..end],
        }
    }
}
