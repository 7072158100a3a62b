//! Which language a text is in, and what the engine knows of it: stemmer, stop words, abbreviations.
//!
//! A language is one row of [`ALL`] and one folder of word lists, `src/language/<code>/`.

mod detect;
pub(crate) mod lists;

use crate::text::chars;
pub use detect::detect;
use lists::Lists;
use rust_stemmers::Algorithm;

/// A language, or the lack of one ([`UNKNOWN`]).
#[derive(Clone, Copy)]
pub struct Language(&'static Data);

/// How much the engine knows of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// Stems, stop words, abbreviations.
    Full,
    /// Written without spaces between words, or with particles joined to them: sentences are cut by the script's marks
    /// and compared by pairs of characters.
    Characters,
    /// Words are compared as they are written, and those in most sentences taken for stop words.
    Basic,
}

impl Support {
    /// Its name in JavaScript.
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Characters => "characters",
            Self::Basic => "basic",
        }
    }

    /// What a reader should know of a summary at this level; `None` where there is nothing to say.
    pub fn notice(self) -> Option<&'static str> {
        match self {
            Self::Full => None,
            Self::Characters => Some(
                "This language is compared by pairs of characters, not by words: the summary is rougher than in other \
                 languages.",
            ),
            Self::Basic => Some(
                "We don't know this text's language: words are compared as they are written, and the summary is \
                 rougher than in languages we know.",
            ),
        }
    }
}

/// What the engine knows of one language, beside its word lists. Those are lower case, in Unicode's composed form (NFC),
/// one word a line, sorted by bytes: see [`Lists`].
pub(crate) struct Data {
    /// BCP 47 language code.
    code: &'static str,
    /// Its name in English.
    name: &'static str,
    support: Support,
    pub(crate) stemmer: Option<Algorithm>,
    /// Whether an apostrophe ends a word ("l'article", "Ankara'da"), or is part of it ("don't").
    pub(crate) elision: bool,
    /// Whether a full stop after a short number makes it an ordinal even before a capital: "3. März". (Before a small
    /// letter it does so anywhere: "3. mars".)
    pub(crate) ordinals: bool,
    /// How many pairs of letters (see `terms`) a word has where words are found as pairs; 0 elsewhere.
    pub(crate) bigrams_per_word: u32,
    /// Words a minute in silent reading.
    ///
    /// English: Brysbaert, "How many words do we read per minute?" (2019). Others: Trauzettel-Klosinski and Dietz,
    /// "Standardized assessment of reading performance: the new International Reading Speed Texts" (2012), which were
    /// read aloud, times Brysbaert's English over theirs (238/228). Where they measured none (da el hu ko no ro ta
    /// th) it is that of the nearest language they did.
    words_per_minute: u32,
}

macro_rules! language {
    ($code:literal, $name:literal, $stemmer:ident, $words_per_minute:literal $(, $flag:ident)*) => {
        Language(&Data {
            code: $code,
            name: $name,
            support: Support::Full,
            stemmer: Some(Algorithm::$stemmer),
            words_per_minute: $words_per_minute,
            $($flag: true,)*
            ..UNKNOWN_DATA
        })
    };
}

const UNKNOWN_DATA: Data = Data {
    code: "und",
    name: "unknown",
    support: Support::Basic,
    stemmer: None,
    elision: false,
    ordinals: false,
    bigrams_per_word: 0,
    words_per_minute: 238,
};

const fn characters(
    code: &'static str,
    name: &'static str,
    bigrams_per_word: u32,
    words_per_minute: u32,
) -> Data {
    Data {
        code,
        name,
        support: Support::Characters,
        bigrams_per_word,
        words_per_minute,
        ..UNKNOWN_DATA
    }
}

/// Every language we know something of, by code.
pub static ALL: [Language; 22] = [
    language!("ar", "Arabic", Arabic, 144),
    language!("da", "Danish", Danish, 208),
    language!("de", "German", German, 187, ordinals),
    language!("el", "Greek", Greek, 196),
    language!("en", "English", English, 238),
    language!("es", "Spanish", Spanish, 228),
    language!("fi", "Finnish", Finnish, 168),
    language!("fr", "French", French, 204, elision),
    language!("hu", "Hungarian", Hungarian, 168, ordinals),
    language!("it", "Italian", Italian, 196, elision),
    Language(&characters("ja", "Japanese", 2, 201)),
    Language(&characters("ko", "Korean", 2, 173)),
    language!("nl", "Dutch", Dutch, 211),
    language!("no", "Norwegian", Norwegian, 208),
    language!("pt", "Portuguese", Portuguese, 189),
    language!("ro", "Romanian", Romanian, 196),
    language!("ru", "Russian", Russian, 192),
    language!("sv", "Swedish", Swedish, 208),
    language!("ta", "Tamil", Tamil, 168),
    Language(&characters("th", "Thai", 3, 165)),
    language!("tr", "Turkish", Turkish, 173, elision, ordinals),
    Language(&characters("zh", "Chinese", 2, 165)),
];

/// A language we don't know: no stemming and no stop words.
pub static UNKNOWN: Language = Language(&UNKNOWN_DATA);

/// The words it takes to tell a language. In fewer none shows, and none needs to.
pub const WORDS_TO_TELL: usize = 20;

/// Codes of languages that are written as one of ours, and other codes of ours.
const ALIASES: [(&str, &str); 7] = [
    ("cmn", "zh"),
    ("mo", "ro"),
    ("nb", "no"),
    ("nn", "no"),
    ("wuu", "zh"),
    ("yue", "zh"),
    ("zho", "zh"),
];

impl Language {
    /// The language with this BCP 47 code: "en" or "en-GB" for English, "und" for unknown. `None` where we know
    /// nothing of it.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        let primary = ALIASES
            .iter()
            .find(|(alias, _)| alias.eq_ignore_ascii_case(primary))
            .map_or(primary, |(_, code)| code);
        ALL.iter()
            .chain([&UNKNOWN])
            .find(|l| l.code().eq_ignore_ascii_case(primary))
            .copied()
    }

    /// Its BCP 47 code; "und" (undetermined) for unknown.
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// Its name in English.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// How much the engine knows of it.
    pub fn support(self) -> Support {
        self.0.support
    }

    /// Words a minute of a grown reader reading silently.
    pub fn words_per_minute(self) -> u32 {
        self.0.words_per_minute
    }

    /// Whether this word, in lower case, says nothing by itself.
    pub(crate) fn is_stop_word(self, lower: &str) -> bool {
        find_line(&self.lists().stop_words, lower).is_some()
    }

    /// What a full stop after this word, in lower case, may be; `None` for a word that isn't an abbreviation.
    pub(crate) fn abbreviation(self, lower: &str) -> Option<Abbreviation> {
        Some(match find_line(&self.lists().abbreviations, lower)? {
            "~" => Abbreviation::MayEnd,
            "#" => Abbreviation::BeforeNumber,
            _ => Abbreviation::StaysOpen,
        })
    }

    pub(crate) fn data(self) -> &'static Data {
        self.0
    }

    /// Its word lists.
    pub(crate) fn lists(self) -> &'static Lists {
        lists::of(self)
    }

    /// What pages in it say around articles. What pages in a language that isn't ours say, if anything we know, is
    /// English.
    pub(crate) fn boilerplate(self) -> &'static [String; lists::REASONS] {
        let english = || Self::from_code("en").unwrap_or(self);
        let ours = self.support() == Support::Full;
        &(if ours { self } else { english() }).lists().boilerplate
    }
}

/// A quick look at a word before it is looked for among the abbreviations: a Bloom filter of one hash.
pub(crate) struct AbbreviationFilter([u64; 32]);

impl AbbreviationFilter {
    pub(crate) fn new(language: Language) -> Self {
        let mut filter = Self([0; 32]);
        for line in language.lists().abbreviations.lines() {
            let bit = Self::bit(line.trim_end_matches(['~', '#']));
            filter.0[bit / 64] |= 1 << (bit % 64);
        }
        filter
    }

    /// Whether the word, in any case, may be one.
    pub(crate) fn may_be(&self, word: &str) -> bool {
        let bit = Self::bit(word);
        self.0[bit / 64] >> (bit % 64) & 1 == 1
    }

    fn bit(word: &str) -> usize {
        let hash = word.chars().fold(0u32, |hash, c| {
            let lower = match c {
                // Turkish: I and ı, İ and i.
                'I' | 'İ' | 'ı' => 'i',
                // A final sigma in capitals is a sigma like others.
                'ς' => 'σ',
                '’' => '\'',
                c => chars::to_lower(c),
            };
            (hash ^ u32::from(lower)).wrapping_mul(0x0100_0193)
        });
        (hash >> 16) as usize % 2048
    }
}

/// What a full stop after an abbreviation may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Abbreviation {
    /// Never a sentence's end: "Mr."
    StaysOpen,
    /// Sometimes a sentence's end: "etc.", "U.S."
    MayEnd,
    /// A sentence's end but before a number: "No. 5", "He said no."
    BeforeNumber,
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Language {}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// The mark after this word in a list (sorted, a word a line), which is empty where it has none; `None` where the list
/// hasn't the word.
fn find_line(list: &'static str, word: &str) -> Option<&'static str> {
    let bytes = list.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = bytes[low..middle]
            .iter()
            .rposition(|&b| b == b'\n')
            .map_or(low, |i| low + i + 1);
        let end = bytes[middle..high]
            .iter()
            .position(|&b| b == b'\n')
            .map_or(high, |i| middle + i);
        let line = &list[start..end];
        let (entry, mark) = line.split_at(line.trim_end_matches(['~', '#']).len());
        match entry.cmp(word) {
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
            std::cmp::Ordering::Equal => return Some(mark),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_lower_case_and_found_whole() {
        for language in ALL {
            let lists = language.lists();
            for list in [&*lists.stop_words, &*lists.abbreviations] {
                let words: Vec<_> = list
                    .lines()
                    .map(|l| l.trim_end_matches(['~', '#']))
                    .collect();
                assert!(words.is_sorted(), "{language:?}");
                for word in words {
                    assert_eq!(word, word.to_lowercase(), "{language:?}");
                    assert!(find_line(list, word).is_some(), "{language:?} {word}");
                }
            }
            let filter = AbbreviationFilter::new(language);
            for word in lists.abbreviations.lines() {
                let word = word.trim_end_matches(['~', '#']);
                for word in [word.to_owned(), word.to_uppercase(), word.replace('i', "İ")] {
                    assert!(filter.may_be(&word), "{language:?} {word}");
                }
            }
            assert!(!language.is_stop_word(""));
            assert!(!language.is_stop_word("zzzz"));
        }
    }

    #[test]
    fn codes_are_sorted_and_known() {
        assert!(ALL.is_sorted_by_key(|l| l.code()));
        for (code, expected) in [("en-GB", "en"), ("nb_NO", "no"), ("UND", "und")] {
            assert_eq!(Language::from_code(code).unwrap().code(), expected);
        }
        assert_eq!(Language::from_code("xx"), None);
    }
}
