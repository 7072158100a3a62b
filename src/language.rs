//! Which language a text is in, and what the engine knows of it: stemmer, stop words, abbreviations.
//!
//! A language is one row of [`ALL`] and one folder of word lists, `src/language/<code>/`.

use rust_stemmers::Algorithm;

/// A language, or the lack of one ([`UNKNOWN`]).
#[derive(Clone, Copy)]
pub struct Language(&'static Data);

/// What the engine knows of one language. Word lists are lower case, one word a line, sorted.
pub(crate) struct Data {
    /// BCP 47 language code.
    code: &'static str,
    /// Its name in English.
    name: &'static str,
    pub(crate) stemmer: Option<Algorithm>,
    pub(crate) stop_words: &'static str,
    /// Words that end with a full stop without ending a sentence.
    pub(crate) abbreviations: &'static str,
    /// Whether an apostrophe ends a word ("l'article"), or is part of it ("don't").
    pub(crate) elision: bool,
    /// Words a minute in silent reading: Brysbaert, "How many words do we read per minute?" (2019).
    words_per_minute: u32,
}

/// Every language with word lists of its own, by code.
pub static ALL: [Language; 1] = [Language(&Data {
    code: "en",
    name: "English",
    stemmer: Some(Algorithm::English),
    stop_words: include_str!("language/en/stop_words.txt"),
    abbreviations: include_str!("language/en/abbreviations.txt"),
    elision: false,
    words_per_minute: 238,
})];

/// A language we don't know: no stemming and no stop words.
pub static UNKNOWN: Language = Language(&Data {
    code: "und",
    name: "unknown",
    stemmer: None,
    stop_words: "",
    abbreviations: "",
    elision: false,
    words_per_minute: 238,
});

impl Language {
    /// The language with this BCP 47 code: "en" or "en-GB" for English, "und" for unknown. `None` where we have no
    /// word lists for it.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
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

    /// Words a minute of a grown reader reading silently.
    pub fn words_per_minute(self) -> u32 {
        self.0.words_per_minute
    }

    /// Whether this word, in lower case, says nothing by itself.
    pub(crate) fn is_stop_word(self, lower: &str) -> bool {
        list_has(self.0.stop_words, lower)
    }

    pub(crate) fn data(self) -> &'static Data {
        self.0
    }
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

/// Whether a list (sorted, a word a line) has this word.
pub(crate) fn list_has(list: &str, word: &str) -> bool {
    list.lines().any(|line| line == word)
}

/// The bytes of a text that detection looks at: a page's language shows in its first screens.
const SAMPLE: usize = 16 * 1024;

/// The share of a text's words that must be stop words of a language for the text to be in it. Running prose has 35 %
/// to 55 % in its own language and seldom over 10 % in another.
const SHARE: f64 = 0.12;

/// The language of a text, from the stop words in it.
pub fn detect(text: &str) -> Language {
    let sample = &text[..text.floor_char_boundary(SAMPLE.min(text.len()))];
    let mut words = 0u32;
    let mut hits = [0u32; ALL.len()];
    let mut lower = String::new();
    for word in crate::terms::words(sample, false) {
        words += 1;
        lower.clear();
        lower.extend(word.of(sample).chars().flat_map(char::to_lowercase));
        for (hit, language) in hits.iter_mut().zip(&ALL) {
            *hit += u32::from(language.is_stop_word(&lower));
        }
    }
    let (best, &hit) = hits
        .iter()
        .enumerate()
        .max_by_key(|&(i, &hit)| (hit, std::cmp::Reverse(i)))
        .unwrap_or((0, &0));
    if f64::from(hit) > SHARE * f64::from(words) {
        ALL[best]
    } else {
        UNKNOWN
    }
}
