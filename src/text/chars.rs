//! Character classes and lower case: the standard library's answers for every character, from tables that `build/` packs.
//! Use these instead of the methods of `char` and `str`, which bring their own tables into the wasm.

use super::packed::number;
use std::sync::OnceLock;

static CLASSES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/classes.bin"));
static LOWERCASE_RANGES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lowercase_ranges.bin"));

const LETTER: u8 = 1;
const UPPERCASE: u8 = 1 << 1;
const LOWERCASE: u8 = 1 << 2;
const NUMBER: u8 = 1 << 3;
/// Has a lower-case form.
const HAS_LOWERCASE: u8 = 1 << 4;

/// The characters whose classes are stored one by one: all alphabets in use.
const ALPHABETS: usize = 0x3000;

/// The tables, unpacked at the first use.
struct Tables {
    alphabets: [u8; ALPHABETS],
    /// The end of each run of characters of one class, and the class.
    runs: Vec<(u32, u8)>,
    lowercase_ranges: Vec<CaseRange>,
}

/// A run of characters that are all equally far from their lower-case forms.
struct CaseRange {
    first: u32,
    last: u32,
    /// 1, or 2 for every second character.
    every: u32,
    distance: i32,
}

static TABLES: OnceLock<Tables> = OnceLock::new();

impl Tables {
    fn unpack() -> Self {
        let mut tables = Self {
            alphabets: [0; ALPHABETS],
            runs: Vec::with_capacity(3000),
            lowercase_ranges: Vec::with_capacity(200),
        };
        let mut packed = CLASSES;
        let mut end = 0;
        while !packed.is_empty() {
            let run = number(&mut packed);
            let class = (run & 0xF) as u8;
            let start = end;
            end += run >> 4;
            tables.runs.push((end, class));
            let range = (start as usize).min(ALPHABETS)..(end as usize).min(ALPHABETS);
            tables.alphabets[range].fill(class);
        }
        let mut packed = LOWERCASE_RANGES;
        let mut next = 0;
        while !packed.is_empty() {
            let first = next + number(&mut packed);
            let length = number(&mut packed);
            let distance = number(&mut packed);
            let every = 1 + (length & 1);
            let last = first + ((length >> 1) - 1) * every;
            next = last + 1;
            for c in (first..next).step_by(every as usize) {
                if let Some(class) = tables.alphabets.get_mut(c as usize) {
                    *class |= HAS_LOWERCASE;
                }
            }
            let far = (distance >> 1).cast_signed();
            tables.lowercase_ranges.push(CaseRange {
                first,
                last,
                every,
                distance: if distance & 1 == 0 { far } else { -far },
            });
        }
        tables
    }

    fn class(&self, c: u32) -> u8 {
        if let Some(&class) = self.alphabets.get(c as usize) {
            return class;
        }
        let run = self.runs.partition_point(|run| run.0 <= c);
        self.runs.get(run).map_or(0, |run| run.1)
    }

    fn to_lower(&self, c: u32) -> u32 {
        if let Some(class) = self.alphabets.get(c as usize)
            && class & HAS_LOWERCASE == 0
        {
            return c;
        }
        let run = self.lowercase_ranges.partition_point(|run| run.last < c);
        match self.lowercase_ranges.get(run) {
            Some(run) if run.first <= c && (c - run.first).is_multiple_of(run.every) => {
                c.wrapping_add_signed(run.distance)
            }
            _ => c,
        }
    }
}

fn tables() -> &'static Tables {
    TABLES.get_or_init(Tables::unpack)
}

/// Whether a character beyond ASCII is of one of these classes.
#[inline(never)]
fn is(c: char, classes: u8) -> bool {
    tables().class(c as u32) & classes != 0
}

/// A letter of any script.
#[inline]
pub(crate) fn is_alphabetic(c: char) -> bool {
    c.is_ascii_alphabetic() || c > '\x7F' && is(c, LETTER)
}

/// A digit or another number of any script.
#[inline]
pub(crate) fn is_numeric(c: char) -> bool {
    c.is_ascii_digit() || c > '\x7F' && is(c, NUMBER)
}

/// A letter or a number.
#[inline]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    c.is_ascii_alphanumeric() || c > '\x7F' && is(c, LETTER | NUMBER)
}

/// An upper-case letter.
#[inline]
pub(crate) fn is_uppercase(c: char) -> bool {
    c.is_ascii_uppercase() || c > '\x7F' && is(c, UPPERCASE)
}

/// A lower-case letter.
#[inline]
pub(crate) fn is_lowercase(c: char) -> bool {
    c.is_ascii_lowercase() || c > '\x7F' && is(c, LOWERCASE)
}

/// The lower-case form of a character, or the first character of it ("i" of "İ").
#[inline]
pub(crate) fn to_lower(c: char) -> char {
    if c.is_ascii() {
        c.to_ascii_lowercase()
    } else {
        to_lower_non_ascii(c)
    }
}

#[inline(never)]
fn to_lower_non_ascii(c: char) -> char {
    char::from_u32(tables().to_lower(c as u32)).unwrap_or(c)
}

/// Whether a word is written in capitals, as far as its first two letters tell.
pub(crate) fn is_all_caps(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(is_uppercase) && chars.next().is_some_and(is_uppercase)
}

/// The first `count` characters of a string.
pub(crate) fn first(string: &str, count: usize) -> &str {
    let end = string.char_indices().nth(count);
    &string[..end.map_or(string.len(), |(at, _)| at)]
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_character_is_what_the_standard_library_says() {
        for c in '\0'..=char::MAX {
            assert_eq!(super::is_alphabetic(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(super::is_numeric(c), c.is_numeric(), "{c:?}");
            assert_eq!(super::is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(super::is_uppercase(c), c.is_uppercase(), "{c:?}");
            assert_eq!(super::is_lowercase(c), c.is_lowercase(), "{c:?}");
            assert_eq!(Some(super::to_lower(c)), c.to_lowercase().next(), "{c:?}");
        }
    }
}
