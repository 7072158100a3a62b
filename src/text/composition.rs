//! Composing letters and their marks as Unicode's canonical composition does, and the characters that stand for others.

use super::packed::{apply, next, number};
use std::sync::OnceLock;

static COMBINING_CLASSES: &[u8] =
    include_bytes!(concat!(env!("OUT_DIR"), "/combining_classes.bin"));
static COMPOSITIONS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/compositions.bin"));
static REPLACEMENTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/replacements.bin"));

/// Slots of the hash table of compositions: two thirds stay free.
const SLOTS: usize = 1 << 12;

/// The tables, unpacked at the first use.
pub(super) struct Tables {
    /// The end of each run of characters of one combining class, and the class.
    classes: Vec<(u32, u8)>,
    /// The second characters of composites, in order.
    seconds: Vec<u32>,
    /// Composites with the two characters they are composed of, in order.
    composites: Vec<(u32, [u32; 2])>,
    /// Indices into `composites`, plus one, by the hash of the two characters.
    slots: Vec<u16>,
    /// Characters that are replaced, in order, and where their replacements end in `replaced_by`.
    replaced: Vec<(u32, u32)>,
    replaced_by: String,
    /// A bit for each character up to U+FFFF that may not be in normal form.
    special: Vec<u64>,
}

const PLANE: u32 = 0x1_0000;

static TABLES: OnceLock<Tables> = OnceLock::new();

pub(super) fn tables() -> &'static Tables {
    TABLES.get_or_init(Tables::unpack)
}

impl Tables {
    fn unpack() -> Self {
        let mut tables = Self {
            classes: Vec::new(),
            seconds: Vec::new(),
            composites: Vec::new(),
            slots: vec![0; SLOTS],
            replaced: Vec::new(),
            replaced_by: String::new(),
            special: vec![0; PLANE as usize / 64],
        };
        tables.unpack_classes();
        tables.unpack_compositions();
        tables.unpack_replacements();
        // All of these are here.
        for c in (0x80..0x3100).chain(0xFE00..0xFF10) {
            if char::from_u32(c).is_some_and(|c| {
                is_ignorable(c) || is_space(c) || is_line_end(c) || is_apostrophe(c) || is_hyphen(c)
            }) {
                tables.mark(c);
            }
        }
        // The vowels and final consonants of Korean syllables written letter by letter.
        (0x1161..0x1176)
            .chain(0x11A8..0x11C3)
            .for_each(|c| tables.mark(c));
        tables
    }

    fn mark(&mut self, c: u32) {
        if c < PLANE {
            self.special[c as usize / 64] |= 1 << (c % 64);
        }
    }

    fn unpack_classes(&mut self) {
        let mut packed = COMBINING_CLASSES;
        let mut end = 0;
        while !packed.is_empty() {
            let start = end;
            end += number(&mut packed);
            let class = number_of_byte(&mut packed);
            self.classes.push((end, class));
            if class != 0 {
                (start..end).for_each(|c| self.mark(c));
            }
        }
    }

    fn unpack_compositions(&mut self) {
        let mut packed = COMPOSITIONS;
        let list = |packed: &mut &'static [u8], count: u32| {
            let mut last = 0;
            (0..count)
                .map(|_| {
                    last = next(packed, last);
                    last
                })
                .collect::<Vec<u32>>()
        };
        let count = number(&mut packed);
        let seconds = list(&mut packed, count);
        let count = number(&mut packed);
        let composites = list(&mut packed, count);
        let firsts = list(&mut packed, count);
        for &second in &seconds {
            self.mark(second);
        }
        for ((composite, first), &second) in composites.into_iter().zip(firsts).zip(packed) {
            let pair = [first, seconds[usize::from(second)]];
            let mut slot = hash(pair);
            while self.slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            self.composites.push((composite, pair));
            self.slots[slot] = self.composites.len() as u16;
        }
        self.seconds = seconds;
    }

    fn unpack_replacements(&mut self) {
        let mut packed = REPLACEMENTS;
        let (mut c, mut last) = (0, 0);
        while !packed.is_empty() {
            c += number(&mut packed);
            loop {
                let part = number(&mut packed);
                last = apply(last, part >> 1);
                self.replaced_by.extend(char::from_u32(last));
                if part & 1 == 0 {
                    break;
                }
            }
            self.replaced.push((c, self.replaced_by.len() as u32));
            self.mark(c);
        }
    }

    /// Whether the normal form of a text with this character may differ from the text.
    #[inline]
    pub(super) fn is_special(&self, c: u32) -> bool {
        if let Some(bits) = self.special.get(c as usize / 64) {
            return bits >> (c % 64) & 1 == 1;
        }
        char::from_u32(c).is_some_and(|c| {
            is_ignorable(c) || self.may_combine(c) || self.replacement(c).is_some()
        })
    }

    pub(super) fn combining_class(&self, c: char) -> u8 {
        // The first marks.
        if c < '\u{300}' {
            return 0;
        }
        let run = self.classes.partition_point(|run| run.0 <= c as u32);
        self.classes.get(run).map_or(0, |run| run.1)
    }

    /// Whether a character may combine with one before it, or is nothing between a letter and its marks.
    pub(super) fn may_combine(&self, c: char) -> bool {
        self.combining_class(c) != 0
            || is_ignorable(c)
            || matches!(c, '\u{1161}'..='\u{1175}' | '\u{11A8}'..='\u{11C2}' | '\u{FF9E}' | '\u{FF9F}')
            || self.is_second(c)
    }

    /// Whether a character composes with one before it though its class is 0: vowel signs of India.
    fn is_second(&self, c: char) -> bool {
        self.seconds.binary_search(&(c as u32)).is_ok()
    }

    /// What replaces a character.
    pub(super) fn replacement(&self, c: char) -> Option<&str> {
        let i = self
            .replaced
            .binary_search_by_key(&(c as u32), |r| r.0)
            .ok()?;
        let start = i.checked_sub(1).map_or(0, |before| self.replaced[before].1);
        Some(&self.replaced_by[start as usize..self.replaced[i].1 as usize])
    }

    /// The character that two compose to.
    pub(super) fn compose(&self, first: char, second: char) -> Option<char> {
        let pair = [first as u32, second as u32];
        if let Some(syllable) = compose_hangul(pair) {
            return char::from_u32(syllable);
        }
        let mut slot = hash(pair);
        loop {
            let index = self.slots[slot].checked_sub(1)?;
            let composite = self.composites[usize::from(index)];
            if composite.1 == pair {
                return char::from_u32(composite.0);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// The two characters that a composite is composed of; Korean syllables aside.
    pub(super) fn decomposition(&self, c: char) -> Option<[char; 2]> {
        let i = self
            .composites
            .binary_search_by_key(&(c as u32), |of| of.0)
            .ok()?;
        let [first, second] = self.composites[i].1.map(char::from_u32);
        Some([first?, second?])
    }
}

fn number_of_byte(packed: &mut &[u8]) -> u8 {
    let (byte, rest) = packed.split_first().unwrap_or((&0, &[]));
    *packed = rest;
    *byte
}

fn hash(pair: [u32; 2]) -> usize {
    let mixed = (pair[0] ^ pair[1].wrapping_mul(0x9E37)).wrapping_mul(0x9E37_79B9);
    (mixed >> 16) as usize % SLOTS
}

fn compose_hangul([first, second]: [u32; 2]) -> Option<u32> {
    const SYLLABLE: u32 = 0xAC00;
    const VOWELS: u32 = 21;
    const FINALS: u32 = 28;
    match (first, second) {
        (0x1100..=0x1112, 0x1161..=0x1175) => {
            Some(SYLLABLE + ((first - 0x1100) * VOWELS + second - 0x1161) * FINALS)
        }
        (SYLLABLE..=0xD7A3, 0x11A8..=0x11C2) if (first - SYLLABLE).is_multiple_of(FINALS) => {
            Some(first + second - 0x11A7)
        }
        _ => None,
    }
}

/// Whether a character is a mark on the one before it.
pub(super) fn is_mark(c: char) -> bool {
    tables().combining_class(c) != 0
}

/// A letter with its marks, composed.
pub(super) fn compose(letter: Option<char>, marks: &[char]) -> String {
    let tables = tables();
    let mut chars: Vec<char> = letter.into_iter().collect();
    // Taken apart from the back: its first character may be a composite, too.
    let mut i = 0;
    while let Some(&c) = chars.get(i) {
        match tables.decomposition(c) {
            Some([first, second]) => {
                chars[i] = first;
                chars.insert(i + 1, second);
            }
            None => i += 1,
        }
    }
    chars.extend(marks);
    order(&mut chars, tables);
    let mut composed: Vec<char> = Vec::with_capacity(chars.len());
    // The place of the last character of class 0, and the class of what was kept after it.
    let mut starter = None;
    let mut last_class = 0;
    for c in chars {
        let class = tables.combining_class(c);
        if let Some(place) = starter {
            let is_next = composed.len() == place + 1;
            if (is_next || last_class < class && last_class != 0)
                && let Some(composite) = tables.compose(composed[place], c)
            {
                composed[place] = composite;
                continue;
            }
        }
        if class == 0 {
            starter = Some(composed.len());
        }
        last_class = class;
        composed.push(c);
    }
    composed.into_iter().collect()
}

/// Puts marks into canonical order: those of one class stay in their order.
fn order(chars: &mut [char], tables: &Tables) {
    for i in 1..chars.len() {
        let class = tables.combining_class(chars[i]);
        let mut at = i;
        while class != 0 && at > 0 && tables.combining_class(chars[at - 1]) > class {
            chars.swap(at, at - 1);
            at -= 1;
        }
    }
}

/// Spaces that aren't ASCII's.
pub(super) fn is_space(c: char) -> bool {
    matches!(
        c,
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    )
}

/// Line ends that aren't ASCII's.
pub(super) fn is_line_end(c: char) -> bool {
    matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Letters that are apostrophes: Ukrainian, and full-width.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\u{2BC}' | '\u{FF07}')
}

/// Hyphens other than ASCII's.
pub(super) fn is_hyphen(c: char) -> bool {
    matches!(c, '\u{2010}' | '\u{2011}')
}

/// Characters without width or effect on words: soft hyphens, zero-width characters, marks of direction, variation selectors.
pub(super) fn is_ignorable(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}
