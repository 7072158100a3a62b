//! Unicode normalization, from the tables of the `unicode-normalization` crate: canonical combining classes, canonical
//! compositions, and what compatibility characters of words stand for. Packed they take 2.7 KB of the wasm after brotli;
//! the crate itself would take 48.

use super::chars::push;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{
    canonical_combining_class, compose, decompose_canonical, is_combining_mark,
};

const HANGUL: std::ops::RangeInclusive<char> = '\u{AC00}'..='\u{D7A3}';

/// Compatibility characters that occur in pasted prose: Latin ligatures and digraphs, full-width and half-width forms,
/// Arabic presentation forms as PDFs have them, and the mathematical alphabets that social networks use for emphasis.
const COMPATIBILITY: [std::ops::RangeInclusive<char>; 6] = [
    '\u{100}'..='\u{24F}',
    '\u{1E9B}'..='\u{1E9B}',
    '\u{FB00}'..='\u{FB06}',
    '\u{FE70}'..='\u{FEFC}',
    '\u{FF00}'..='\u{FFDC}',
    '\u{1D400}'..='\u{1D7FF}',
];

/// For each run of characters of one canonical combining class: its length and the class.
pub(crate) fn combining_classes() -> Vec<u8> {
    let mut packed = Vec::new();
    let (mut length, mut last) = (0, 0);
    for c in 0..=char::MAX as u32 {
        let class = char::from_u32(c).map_or(0, canonical_combining_class);
        if class != last {
            push(&mut packed, length);
            packed.push(last);
            (length, last) = (0, class);
        }
        length += 1;
    }
    packed
}

/// The canonical composites except for Hangul: how far each is from the previous one, then how far their first characters
/// are apart, then the index of their second characters, of which there is first a list.
pub(crate) fn compositions() -> Vec<u8> {
    let pairs: Vec<(char, char, char)> = ('\0'..=char::MAX)
        .filter(|c| !HANGUL.contains(c))
        .filter_map(|c| pair(c).map(|(first, second)| (c, first, second)))
        .collect();
    let mut seconds: Vec<char> = pairs.iter().map(|pair| pair.2).collect();
    seconds.sort_unstable();
    seconds.dedup();
    let mut packed = Vec::new();
    push(&mut packed, seconds.len() as u32);
    push_differences(&mut packed, seconds.iter().copied());
    push(&mut packed, pairs.len() as u32);
    push_differences(&mut packed, pairs.iter().map(|pair| pair.0));
    push_differences(&mut packed, pairs.iter().map(|pair| pair.1));
    for (_, _, second) in pairs {
        packed.push(seconds.binary_search(&second).expect("one of the list") as u8);
    }
    packed
}

/// The two characters that a character is composed of, if they compose to it.
fn pair(c: char) -> Option<(char, char)> {
    let mut parts = Vec::new();
    decompose_canonical(c, |part| parts.push(part));
    let second = parts.pop()?;
    let first: String = parts.into_iter().nfc().collect();
    let mut first = first.chars();
    let pair = (first.next()?, second);
    (first.next().is_none() && compose(pair.0, pair.1) == Some(c)).then_some(pair)
}

/// The characters that are replaced, each with what replaces it: how far it is from the previous one, and for each
/// character of the replacement how far that is from the previous one, twice, plus one if another follows.
pub(crate) fn replacements() -> Vec<u8> {
    let mut packed = Vec::new();
    let (mut last, mut last_part) = (0, 0);
    for c in '\0'..=char::MAX {
        let Some(replacement) = replacement(c) else {
            continue;
        };
        push(&mut packed, c as u32 - last);
        last = c as u32;
        for (i, part) in replacement.iter().enumerate() {
            let more = i + 1 < replacement.len();
            push(
                &mut packed,
                difference(last_part, *part as u32) << 1 | u32::from(more),
            );
            last_part = *part as u32;
        }
    }
    packed
}

fn replacement(c: char) -> Option<Vec<char>> {
    let mut to: Vec<char> = [c].into_iter().nfc().collect();
    if COMPATIBILITY.iter().any(|range| range.contains(&c)) {
        let plain: Vec<char> = [c].into_iter().nfkc().collect();
        let is_word = |part: &char| part.is_alphanumeric() || is_combining_mark(*part);
        if plain.iter().all(is_word) {
            to = plain;
        }
    }
    // A thousand ideographs that exist twice for old character sets' sake would be 2 KB more.
    let is_ideograph = to
        .iter()
        .all(|part| *part >= '\u{3400}' && !HANGUL.contains(part));
    (to != [c] && !is_ideograph).then_some(to)
}

fn push_differences(packed: &mut Vec<u8>, chars: impl Iterator<Item = char>) {
    let mut last = 0;
    for c in chars {
        push(packed, difference(last, c as u32));
        last = c as u32;
    }
}

/// A difference, with its sign as the lowest bit, so that small differences are small numbers.
fn difference(from: u32, to: u32) -> u32 {
    from.abs_diff(to) << 1 | u32::from(to < from)
}
