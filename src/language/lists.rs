//! The word lists of every language, as `build/lists.rs` packs them. Each language's are unpacked when it is first used.
//!
//! Detecting a language needs the stop words of all. The other lists of languages other than English are part of the
//! program with the feature `languages`; without it, the program [provides](provide) them.

use crate::text::chars;
use std::sync::OnceLock;

/// The stop words: of the supported languages, in the order of [`OURS`], then of others.
static STOP_WORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stop_words.bin"));

/// The other lists of English, and what holds in every language.
static ENGLISH: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/english.bin"));

/// The other lists of the other languages.
#[cfg(feature = "languages")]
static OTHER_LANGUAGES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/other_languages.bin"));

#[cfg(not(feature = "languages"))]
static OTHER_LANGUAGES: OnceLock<Vec<u8>> = OnceLock::new();

/// Marks the lists for `cargo xtask size`.
const MARK: &[u8] = b"nutgraf's word lists";

/// The supported languages with lists, in the order of `build/lists.rs`.
const OURS: [&str; 18] = [
    "da", "no", "sv", "de", "nl", "en", "fr", "it", "es", "pt", "ro", "fi", "hu", "tr", "el", "ru",
    "ar", "ta",
];

const ENGLISH_CODE: &str = "en";

/// What holds in every language has the code of the unknown one.
const EVERYWHERE: &str = "und";

/// Kinds of boilerplate, by index: `BOILERPLATE_LISTS` of `build/lists.rs`.
pub(crate) const BOILERPLATE_LISTS: usize = 16;

/// The lists of one language, one word per line.
#[derive(Default)]
pub(crate) struct Lists {
    pub(crate) stop_words: String,
    /// Pronouns and connectives that point back: a sentence that opens with one ("He refused.", "But the bridge held.")
    /// refers back to the sentence before it, says little without it, and is never ranked before it.
    pub(crate) anaphora: String,
    /// Words written with a full stop that doesn't end a sentence, with the marks that `lookup.rs` explains.
    pub(crate) abbreviations: String,
    /// Words that are never keywords: titles of persons, words for percent.
    pub(crate) not_keywords: String,
    /// What pages say around articles, a list for each reason: see `article/phrases.rs`.
    pub(crate) boilerplate: [String; BOILERPLATE_LISTS],
    /// Words that tell what kind of text something is: see `kind.rs`.
    pub(crate) signs: Signs,
}

/// Words that tell kinds of text apart: who speaks, who is spoken to, who is reported, what should be done.
#[derive(Default)]
pub(crate) struct Signs {
    /// The first person: the author speaks.
    pub(crate) first_person: String,
    /// The second person: the reader is addressed. Without forms that mean something else as often.
    pub(crate) second_person: String,
    /// Reporting verbs, and "according to".
    pub(crate) reporting: String,
    /// Modal verbs and their like: what should, must or can be done.
    pub(crate) modal: String,
}

/// How many lists a language has in each file.
const STOP_WORD_LISTS: usize = 1;
const OTHER_LISTS: usize = 3 + BOILERPLATE_LISTS + 4;

/// The lists of the language with this code; those that hold in every language if it has none, or they aren't here.
pub(super) fn of(code: &str) -> &'static Lists {
    static LISTS: [OnceLock<Lists>; OURS.len()] = [const { OnceLock::new() }; OURS.len()];
    match OURS.iter().position(|&ours| ours == code) {
        Some(place) if is_available(code) => LISTS[place].get_or_init(|| Lists::unpack(code)),
        _ => everywhere(),
    }
}

/// What holds in every language.
pub(crate) fn everywhere() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| Lists::unpack(EVERYWHERE))
}

/// Whether the lists of the language with this code are here. A language without lists needs none.
pub(super) fn is_available(code: &str) -> bool {
    code == ENGLISH_CODE || !OURS.contains(&code) || !other_languages().is_empty()
}

/// Codes and stop words: of the supported languages with lists, then of others that look like them.
pub(super) fn all_stop_words() -> Vec<(&'static str, String)> {
    let mut packed = STOP_WORDS;
    let mut all = Vec::with_capacity(64);
    while !packed.is_empty() {
        let mut lists = Packed::next(&mut packed, STOP_WORD_LISTS);
        all.push((lists.code, lists.unpack()));
    }
    all
}

/// The number of those that are supported.
pub(super) const SUPPORTED: usize = OURS.len();

#[cfg(feature = "languages")]
fn other_languages() -> &'static [u8] {
    OTHER_LANGUAGES
}

#[cfg(not(feature = "languages"))]
fn other_languages() -> &'static [u8] {
    OTHER_LANGUAGES.get().map_or(&[], Vec::as_slice)
}

/// Provides the other lists of the other languages. Only the first call counts.
#[cfg(not(feature = "languages"))]
pub(super) fn provide(packed: Vec<u8>) {
    let _ = OTHER_LANGUAGES.set(packed);
}

impl Lists {
    fn unpack(code: &str) -> Self {
        let find = |packed, lists| Packed::find(packed, lists, code).unwrap_or_default();
        let mut stop_words = find(STOP_WORDS, STOP_WORD_LISTS);
        let is_ours = code == ENGLISH_CODE || code == EVERYWHERE;
        let mut others = if is_ours {
            find(&ENGLISH[MARK.len()..], OTHER_LISTS)
        } else {
            find(other_languages(), OTHER_LISTS)
        };
        Self {
            stop_words: stop_words.unpack(),
            anaphora: others.unpack(),
            abbreviations: others.unpack(),
            not_keywords: others.unpack(),
            boilerplate: std::array::from_fn(|_| others.unpack()),
            signs: Signs {
                first_person: others.unpack(),
                second_person: others.unpack(),
                reporting: others.unpack(),
                modal: others.unpack(),
            },
        }
    }
}

/// The lists of one language as they are packed.
#[derive(Default)]
struct Packed {
    code: &'static str,
    letters: &'static str,
    lists: &'static [u8],
}

impl Packed {
    /// The next language's lists.
    fn next(packed: &mut &'static [u8], count: usize) -> Self {
        let code = text_until_zero(packed);
        let letters = text_until_zero(packed);
        let lists = *packed;
        for _ in 0..count {
            until_zero(packed);
        }
        Self {
            code,
            letters,
            lists,
        }
    }

    /// The lists of the language with this code.
    fn find(mut packed: &'static [u8], count: usize, code: &str) -> Option<Self> {
        while !packed.is_empty() {
            let lists = Self::next(&mut packed, count);
            if lists.code == code {
                return Some(lists);
            }
        }
        None
    }

    /// The next list, one word per line.
    fn unpack(&mut self) -> String {
        let letters: Vec<char> = self.letters.chars().collect();
        let packed = until_zero(&mut self.lists);
        let mut out = String::with_capacity(2 * packed.len());
        let mut word = 0;
        for &byte in packed {
            match byte {
                ..0x20 => {
                    // Before the first word there is none to end.
                    let last = word..out.len();
                    if !last.is_empty() {
                        out.push('\n');
                    }
                    word = out.len();
                    let shared = chars::first(&out[last.clone()], usize::from(byte) - 1).len();
                    out.extend_from_within(last.start..last.start + shared);
                }
                0x20..0x80 => out.push(char::from(byte)),
                0x80.. => out.extend(letters.get(usize::from(byte - 0x80))),
            }
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out
    }
}

/// What comes before the next zero, which is skipped too.
fn until_zero(packed: &mut &'static [u8]) -> &'static [u8] {
    let end = packed.iter().position(|&byte| byte == 0);
    let (before, rest) = packed.split_at(end.unwrap_or(packed.len()));
    *packed = rest.get(1..).unwrap_or_default();
    before
}

fn text_until_zero(packed: &mut &'static [u8]) -> &'static str {
    str::from_utf8(until_zero(packed)).unwrap_or_default()
}

#[cfg(all(test, feature = "languages"))]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn lists_are_those_of_the_files() {
        for code in OURS {
            let lists = of(code);
            let file = |name| {
                let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/language");
                let text = fs::read_to_string(format!("{folder}/{code}/{name}.txt"));
                // As words are folded.
                text.unwrap().replace('ς', "σ")
            };
            assert_eq!(lists.stop_words, file("stop_words"), "{code}");
            assert_eq!(lists.anaphora, file("anaphora"), "{code}");
            assert_eq!(lists.abbreviations, file("abbreviations"), "{code}");
            assert_eq!(lists.not_keywords, file("not_keywords"), "{code}");
            let Signs {
                first_person,
                second_person,
                reporting,
                modal,
            } = &lists.signs;
            let signs = [first_person, second_person, reporting, modal];
            for (name, unpacked) in [
                ("boilerplate", lists.boilerplate.iter().collect::<Vec<_>>()),
                ("signs", signs.to_vec()),
            ] {
                let text = file(name);
                let words = text
                    .lines()
                    .flat_map(|line| line.split_once(": ").unwrap().1.split(", "));
                let mut words: Vec<_> = words.collect();
                let mut unpacked: Vec<_> = unpacked.iter().flat_map(|list| list.lines()).collect();
                words.sort_unstable();
                unpacked.sort_unstable();
                assert_eq!(unpacked, words, "{code} {name}");
            }
        }
        assert!(everywhere().stop_words.is_empty());
        assert!(everywhere().boilerplate.iter().any(|list| !list.is_empty()));
        let all = all_stop_words();
        assert!(
            all.iter()
                .take(SUPPORTED)
                .all(|(code, _)| OURS.contains(code))
        );
        let (code, words) = &all[SUPPORTED];
        assert!(*code == "eu" && words.starts_with("eta\n"));
    }

    #[test]
    fn no_sign_is_of_two_kinds() {
        for code in OURS {
            let signs = &of(code).signs;
            let all = [
                &signs.first_person,
                &signs.second_person,
                &signs.reporting,
                &signs.modal,
            ];
            let mut words: Vec<_> = all.iter().flat_map(|list| list.lines()).collect();
            assert!(all.iter().all(|list| !list.is_empty()), "{code}");
            let count = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), count, "{code}");
        }
    }
}
