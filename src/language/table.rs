//! The languages, and what the engine knows about each.

use super::lists::{self, Lists};
use crate::text::fold::Folding;
use crate::unknown_name::UnknownName;

/// A language, or the lack of one ([`UNKNOWN`]).
#[derive(Clone, Copy)]
pub struct Language(&'static Data);

/// How much the engine knows about a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Support {
    /// Stems, stop words, abbreviations.
    Full,
    /// Written without spaces between words, or with particles joined to them: sentences are compared by bigrams, pairs
    /// of neighbouring characters.
    Bigrams,
    /// Words are compared by their first letters, and those in most sentences count as stop words.
    Basic,
}

impl Support {
    /// Its name in JavaScript.
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Bigrams => "characters",
            Self::Basic => "basic",
        }
    }

    /// What a reader should know about a summary at this level, if anything.
    pub fn notice(self) -> Option<&'static str> {
        match self {
            Self::Full => None,
            Self::Bigrams => Some(
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

/// What tells bigrams of grammar from those of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BigramGrammar {
    /// Only that they are common: Thai.
    Unknown,
    /// Those of grammar are known (`text/bigrams.rs`): Chinese, Japanese.
    KnownBigrams,
    /// Words end with particles, and sentences with verbs: Korean.
    WordEnds,
}

/// What the engine knows about one language, apart from its word lists ([`Lists`]).
pub(crate) struct Data {
    /// BCP 47 language code.
    code: &'static str,
    /// Its name in English.
    name: &'static str,
    support: Support,
    /// Whether an apostrophe ends a word ("l'article", "Ankara'da"), or is part of it ("don't").
    pub(crate) elision: bool,
    pub(crate) folding: Folding,
    /// Whether a full stop after a short number makes it an ordinal even before a capital: "3. März". (Before a small
    /// letter it does so anywhere: "3. mars".)
    pub(crate) ordinals: bool,
    /// How many bigrams a word has, where words are found as bigrams; 0 elsewhere.
    pub(crate) bigrams_per_word: u32,
    /// What tells bigrams of grammar from those of content, where words are found as bigrams.
    pub(crate) bigram_grammar: BigramGrammar,
    /// Words per minute in silent reading.
    ///
    /// English: Brysbaert, "How many words do we read per minute?" (2019). Others: Trauzettel-Klosinski and Dietz,
    /// "Standardized assessment of reading performance: the new International Reading Speed Texts" (2012), which were
    /// read aloud, times Brysbaert's English over theirs (238/228). Where they measured none (da el hu ko no ro ta
    /// th) it is that of the nearest language they did.
    words_per_minute: u32,
}

macro_rules! language {
    ($code:literal, $name:literal, $words_per_minute:literal $(, $flag:ident)* $(; $field:ident: $value:expr)?) => {
        Language(&Data {
            code: $code,
            name: $name,
            support: Support::Full,
            words_per_minute: $words_per_minute,
            $($flag: true,)*
            $($field: $value,)?
            ..FULL_DATA
        })
    };
}

const FULL_DATA: Data = Data {
    folding: Folding::Default,
    ..UNKNOWN_DATA
};

const UNKNOWN_DATA: Data = Data {
    code: "und",
    name: "unknown",
    support: Support::Basic,
    elision: false,
    folding: Folding::Unknown,
    ordinals: false,
    bigrams_per_word: 0,
    bigram_grammar: BigramGrammar::Unknown,
    words_per_minute: 238,
};

const fn bigrams(
    code: &'static str,
    name: &'static str,
    bigrams_per_word: u32,
    words_per_minute: u32,
) -> Data {
    Data {
        code,
        name,
        support: Support::Bigrams,
        folding: Folding::Default,
        bigrams_per_word,
        words_per_minute,
        ..UNKNOWN_DATA
    }
}

/// Every language the engine supports, by code.
pub static ALL: [Language; 22] = [
    language!("ar", "Arabic", 144),
    language!("da", "Danish", 208),
    language!("de", "German", 187, ordinals),
    language!("el", "Greek", 196),
    language!("en", "English", 238),
    language!("es", "Spanish", 228),
    language!("fi", "Finnish", 168),
    language!("fr", "French", 204, elision),
    language!("hu", "Hungarian", 168, ordinals),
    language!("it", "Italian", 196, elision),
    Language(&Data {
        bigram_grammar: BigramGrammar::KnownBigrams,
        ..bigrams("ja", "Japanese", 2, 201)
    }),
    Language(&Data {
        bigram_grammar: BigramGrammar::WordEnds,
        ..bigrams("ko", "Korean", 2, 173)
    }),
    language!("nl", "Dutch", 211),
    language!("no", "Norwegian", 208),
    language!("pt", "Portuguese", 189),
    language!("ro", "Romanian", 196),
    language!("ru", "Russian", 192),
    language!("sv", "Swedish", 208),
    language!("ta", "Tamil", 168),
    Language(&bigrams("th", "Thai", 3, 165)),
    language!("tr", "Turkish", 173, elision, ordinals; folding: Folding::Turkish),
    Language(&Data {
        bigram_grammar: BigramGrammar::KnownBigrams,
        ..bigrams("zh", "Chinese", 2, 165)
    }),
];

/// An unknown language: no stemming and no stop words.
pub static UNKNOWN: Language = Language(&UNKNOWN_DATA);

/// Texts shorter than this may be too short to detect their language, and summarizing them doesn't need it.
pub const MIN_WORDS_FOR_DETECTION: usize = 20;

/// Codes of languages that are treated as one of ours, and other codes of ours.
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
    /// The language with this BCP 47 code: "en" or "en-GB" for English, "und" for unknown. `None` for a
    /// language that isn't supported.
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

    /// How much the engine knows about it.
    pub fn support(self) -> Support {
        self.0.support
    }

    /// Words per minute of an adult reading silently.
    pub fn words_per_minute(self) -> u32 {
        self.0.words_per_minute
    }

    pub(crate) fn data(self) -> &'static Data {
        self.0
    }

    /// Whether what the engine needs for this language is here: everything is, with the feature `languages`.
    #[cfg(not(feature = "languages"))]
    pub(crate) fn is_available(self) -> bool {
        lists::is_available(self.code())
    }

    /// Its word lists.
    pub(crate) fn lists(self) -> &'static Lists {
        lists::of(self.code())
    }

    /// Its boilerplate phrases. In a language without a list they are English: the only ones we know that such pages may
    /// have.
    pub(crate) fn boilerplate(self) -> &'static [String; lists::BOILERPLATE_LISTS] {
        let english = || Self::from_code("en").unwrap_or(self);
        let has_lists = self.support() == Support::Full;
        &(if has_lists { self } else { english() })
            .lists()
            .boilerplate
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Language {}

impl std::hash::Hash for Language {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl std::str::FromStr for Language {
    type Err = UnknownName;

    /// See [`from_code`](Self::from_code).
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::from_code(code).ok_or_else(|| UnknownName::new(code, &[]))
    }
}

impl std::fmt::Display for Language {
    /// Writes the [code](Self::code).
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_known() {
        assert!(ALL.is_sorted_by_key(|l| l.code()));
        for (code, expected) in [("en-GB", "en"), ("nb_NO", "no"), ("UND", "und")] {
            assert_eq!(Language::from_code(code).unwrap().code(), expected);
        }
        assert_eq!(Language::from_code("xx"), None);
        for language in ALL.iter().chain([&UNKNOWN]) {
            assert_eq!(language.to_string().parse(), Ok(*language));
        }
        let error = "xx".parse::<Language>().unwrap_err();
        assert_eq!(error.to_string(), "unknown name \"xx\"");
    }
}
