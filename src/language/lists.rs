//! The word lists of every language, as `build/lists.rs` packs them.

use std::sync::OnceLock;

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lists.bin"));

/// Marks the lists for `cargo xtask size`.
const MARK: &[u8] = b"nutgraf's word lists";

/// Kinds of boilerplate, by index: `BOILERPLATE_LISTS` of `build/lists.rs`.
pub(crate) const BOILERPLATE_LISTS: usize = 16;

/// The number of supported languages with lists.
const OURS: usize = 18;

/// The lists of one language, one word per line.
pub(crate) struct Lists {
    code: String,
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
}

/// All lists, unpacked at the first use: the supported languages, what holds in every language, other languages.
fn all() -> &'static [Lists] {
    static LISTS: OnceLock<Vec<Lists>> = OnceLock::new();
    LISTS.get_or_init(|| {
        let mut packed = &PACKED[MARK.len()..];
        let mut lists = Vec::new();
        while !packed.is_empty() {
            lists.push(Lists::unpack(&mut packed));
        }
        lists
    })
}

/// The lists of the language with this code; if it has none, the lists that hold in every language.
pub(super) fn of(code: &str) -> &'static Lists {
    let ours = &all()[..OURS];
    let known = ours.iter().find(|lists| lists.code == code);
    known.unwrap_or_else(everywhere)
}

/// What holds in every language.
pub(crate) fn everywhere() -> &'static Lists {
    &all()[OURS]
}

/// Codes and stop words of unsupported languages that look like supported ones.
pub(super) fn others() -> impl Iterator<Item = (&'static str, &'static str)> {
    let others = &all()[OURS + 1..];
    others.iter().map(|l| (&*l.code, &*l.stop_words))
}

impl Lists {
    fn unpack(packed: &mut &'static [u8]) -> Self {
        let code = until_zero(packed);
        let letters: Vec<char> = until_zero(packed).chars().collect();
        let (mut stop_words, mut anaphora) = (String::new(), String::new());
        for line in list(packed, &letters).split_inclusive('\n') {
            let word = line.trim_end_matches(['>', '<', '\n']);
            let mark = &line[word.len()..];
            for (list, without) in [(&mut stop_words, "<\n"), (&mut anaphora, "\n")] {
                if mark != without {
                    list.push_str(word);
                    list.push('\n');
                }
            }
        }
        Self {
            code: code.to_owned(),
            stop_words,
            anaphora,
            abbreviations: list(packed, &letters),
            not_keywords: list(packed, &letters),
            boilerplate: std::array::from_fn(|_| list(packed, &letters)),
        }
    }
}

/// The text up to the next zero.
fn until_zero(packed: &mut &'static [u8]) -> &'static str {
    let end = packed.iter().position(|&byte| byte == 0);
    let (text, rest) = packed.split_at(end.unwrap_or(packed.len()));
    *packed = rest.get(1..).unwrap_or_default();
    str::from_utf8(text).unwrap_or_default()
}

/// One list, one word per line.
fn list(packed: &mut &[u8], letters: &[char]) -> String {
    let mut out = String::new();
    let mut word: Vec<char> = Vec::new();
    while let Some((&byte, rest)) = packed.split_first() {
        *packed = rest;
        match byte {
            ..0x20 => {
                // Before the first word there is none to end.
                if !word.is_empty() {
                    out.extend(&word);
                    out.push('\n');
                }
                if byte == 0 {
                    break;
                }
                word.truncate(usize::from(byte) - 1);
            }
            0x20..0x80 => word.push(char::from(byte)),
            0x80.. => word.extend(letters.get(usize::from(byte - 0x80))),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn lists_are_those_of_the_files() {
        for lists in &all()[..OURS] {
            let file = |name| {
                let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/language");
                let text = fs::read_to_string(format!("{folder}/{}/{name}.txt", lists.code));
                // As words are folded.
                text.unwrap().replace('ς', "σ")
            };
            assert_eq!(lists.stop_words, file("stop_words"), "{}", lists.code);
            assert_eq!(lists.anaphora, file("anaphora"), "{}", lists.code);
            assert_eq!(lists.abbreviations, file("abbreviations"), "{}", lists.code);
            assert_eq!(lists.not_keywords, file("not_keywords"), "{}", lists.code);
            let page = file("boilerplate");
            let phrases = page
                .lines()
                .flat_map(|line| line.split_once(": ").unwrap().1.split(", "));
            let mut phrases: Vec<_> = phrases.collect();
            let mut unpacked: Vec<_> = lists
                .boilerplate
                .iter()
                .flat_map(|list| list.lines())
                .collect();
            phrases.sort_unstable();
            unpacked.sort_unstable();
            assert_eq!(unpacked, phrases, "{}", lists.code);
        }
        assert_eq!(everywhere().code, "und");
        assert!(everywhere().stop_words.is_empty());
        let (code, words) = others().next().unwrap();
        assert!(code == "eu" && words.starts_with("eta\n"));
    }
}
