//! Looking words up in a language's lists.

use super::lists;
use super::table::Language;
use crate::text::fold::fold_char;

impl Language {
    /// Whether this folded word is a stop word: a function word, without meaning of its own.
    pub(crate) fn is_stop_word(self, word: &str) -> bool {
        find_line(&self.lists().stop_words, word).is_some()
    }

    /// Whether this folded word is never a keyword: a title, a word for percent, or a technical leftover.
    pub(crate) fn is_no_keyword(self, word: &str) -> bool {
        [self.lists(), lists::everywhere()]
            .iter()
            .any(|lists| find_line(&lists.not_keywords, word).is_some())
    }

    /// The entry of this folded word in the list of abbreviations.
    pub(crate) fn abbreviation(self, word: &str) -> Option<ListedAbbreviation> {
        let marks = find_line(&self.lists().abbreviations, word)?;
        Some(ListedAbbreviation {
            stop: match marks.bytes().next() {
                Some(b'~') => Abbreviation::MayEndSentence,
                Some(b'#') => Abbreviation::BeforeNumber,
                _ => Abbreviation::NeverEndsSentence,
            },
            capitalized: marks.ends_with(['^', ',']),
            after_comma: marks.ends_with(','),
        })
    }
}

/// A Bloom filter of one hash that rejects most words before they are looked up among the abbreviations.
pub(crate) struct AbbreviationFilter([u64; 32]);

impl AbbreviationFilter {
    pub(crate) fn new(language: Language) -> Self {
        let mut filter = Self([0; 32]);
        for line in language.lists().abbreviations.lines() {
            let bit = Self::bit(line.trim_end_matches(MARKS));
            filter.0[bit / 64] |= 1 << (bit % 64);
        }
        filter
    }

    /// Whether the word, in any case, might be an abbreviation.
    pub(crate) fn might_contain(&self, word: &str) -> bool {
        let bit = Self::bit(word);
        self.0[bit / 64] >> (bit % 64) & 1 == 1
    }

    fn bit(word: &str) -> usize {
        let hash = word.chars().fold(0u32, |hash, c| {
            // Turkish has all four; a filter may take them for the same.
            let folded = match fold_char(c) {
                'ı' => 'i',
                c => c,
            };
            (hash ^ u32::from(folded)).wrapping_mul(0x0100_0193)
        });
        (hash >> 16) as usize % 2048
    }
}

/// What a full stop after an abbreviation may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Abbreviation {
    /// Never a sentence's end: "Mr."
    NeverEndsSentence,
    /// Sometimes a sentence's end: "etc.", "U.S."
    MayEndSentence,
    /// A sentence's end, except before a number: "No. 5", "He said no."
    BeforeNumber,
}

/// An entry in a list of abbreviations.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ListedAbbreviation {
    pub(crate) stop: Abbreviation,
    /// Whether it counts only with a capital: "Sat." is a day, but not in "He sat."
    pub(crate) capitalized: bool,
    /// Whether it counts only after a comma: "Erie, Pa."
    pub(crate) after_comma: bool,
}

/// What may follow an abbreviation in a list: `~` or `#` for [`MayEndSentence`](Abbreviation::MayEndSentence) or
/// [`BeforeNumber`](Abbreviation::BeforeNumber), then `^` if it counts only capitalized, or `,` if only capitalized and
/// after a comma.
const MARKS: [char; 4] = ['~', '#', '^', ','];

/// The marks after this word in a list (sorted, one word per line), empty if it has none; `None` if the word isn't in
/// the list.
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
        let (entry, mark) = line.split_at(line.trim_end_matches(MARKS).len());
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
    use crate::language::table::ALL;

    #[test]
    fn lists_are_sorted_lower_case_and_found_whole() {
        for language in ALL {
            let lists = language.lists();
            for list in [&*lists.stop_words, &*lists.abbreviations] {
                let words: Vec<_> = list.lines().map(|l| l.trim_end_matches(MARKS)).collect();
                assert!(words.is_sorted(), "{language:?}");
                for word in words {
                    assert_eq!(word, word.to_lowercase(), "{language:?}");
                    assert!(find_line(list, word).is_some(), "{language:?} {word}");
                }
            }
            let filter = AbbreviationFilter::new(language);
            for word in lists.abbreviations.lines() {
                let word = word.trim_end_matches(MARKS);
                for word in [word.to_owned(), word.to_uppercase(), word.replace('i', "İ")] {
                    assert!(filter.might_contain(&word), "{language:?} {word}");
                }
            }
            assert!(!language.is_stop_word(""));
            assert!(!language.is_stop_word("zzzz"));
        }
    }
}
