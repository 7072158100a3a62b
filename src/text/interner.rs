//! Interned strings: each distinct string gets the next number, from 0.

use crate::text::swar::{self, load};

/// A table of distinct strings, each with a value. Most words of most languages fit into sixteen bytes, and those are
/// stored, hashed and compared as two numbers.
#[derive(Debug)]
pub(crate) struct Interner<V> {
    /// Open addressing, at most five eighths full, its length a power of two: (upper half of the hash, number + 1).
    slots: Vec<(u32, u32)>,
    /// Side by side, so that a string's value comes from memory together with its key.
    entries: Vec<(Key, V)>,
    /// The bytes of long strings after the first sixteen, one string after the other.
    tail_bytes: Vec<u8>,
}

/// A string: its first sixteen bytes, padded with zeros, and where the others are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key {
    head: u64,
    tail: u64,
    len: u32,
    tail_bytes: u32,
}

/// The bytes that a key holds.
const SHORT: usize = 16;

impl Key {
    /// The key of `text[start..end]` in lower case, if that is short and ASCII.
    #[inline]
    pub(crate) fn lower_ascii(text: &[u8], start: usize, end: usize) -> Option<Self> {
        const ASCII: u64 = 0x8080_8080_8080_8080;
        // Lower-cases letters, and leaves digits, apostrophes, points and commas: all that words are made of.
        const LOWER: u64 = 0x2020_2020_2020_2020;
        let len = end - start;
        if len > SHORT {
            return None;
        }
        // No branches: the next word is unpredictable.
        let of_head = first_bytes(len.min(8));
        let of_tail = first_bytes(len.saturating_sub(8));
        let head = load(text, start) & of_head;
        let tail = load(text, start + 8) & of_tail;
        ((head | tail) & ASCII == 0).then_some(Self {
            head: head | LOWER & of_head,
            tail: tail | LOWER & of_tail,
            len: len as u32,
            tail_bytes: 0,
        })
    }

    /// The key of a string as it is; only the start of a long one.
    fn of(string: &[u8]) -> Self {
        Self {
            head: load(string, 0),
            tail: load(string, 8),
            len: string.len() as u32,
            tail_bytes: 0,
        }
    }

    /// The string's bytes, and zeros after them.
    pub(crate) fn bytes(self) -> [u8; SHORT] {
        let mut bytes = [0; SHORT];
        bytes[..8].copy_from_slice(&self.head.to_le_bytes());
        bytes[8..].copy_from_slice(&self.tail.to_le_bytes());
        bytes
    }

    /// The string's length in bytes.
    pub(crate) fn len(self) -> usize {
        self.len as usize
    }

    /// Whether two keys have the same first bytes and the same length. In one comparison: derived, it would be a call to
    /// compare memory in a wasm compiled for size.
    #[inline(always)]
    fn same_prefix(self, other: Self) -> bool {
        let differs = (self.head ^ other.head) | (self.tail ^ other.tail);
        differs | u64::from(self.len ^ other.len) == 0
    }

    fn hash(self) -> u64 {
        mix(mix(self.head) ^ self.tail)
    }
}

/// A mask of the first `count` bytes of eight.
fn first_bytes(count: usize) -> u64 {
    u64::MAX.checked_shr(64 - 8 * count as u32).unwrap_or(0)
}

/// A hash of a string of any length. Collisions are negligible at the sizes we handle.
pub(crate) fn hash(string: &[u8]) -> u64 {
    let at = (0..string.len()).step_by(8);
    at.fold(string.len() as u64, |hash, at| mix(hash ^ load(string, at)))
}

/// Where one string first occurs in another. The standard library's search takes a kilobyte more of the wasm, and time
/// to prepare, which doesn't pay off in strings as short as ours.
pub(crate) fn find(text: &str, what: &str) -> Option<usize> {
    let (text, what) = (text.as_bytes(), what.as_bytes());
    let first = *what.first()?;
    let mut at = 0;
    loop {
        at = swar::run_end(text, at, |bytes| swar::other_than(bytes, first));
        let rest = text.get(at..)?;
        if rest.len() < what.len() {
            return None;
        }
        if rest.starts_with(what) {
            return Some(at);
        }
        at += 1;
    }
}

/// Whether one string occurs in another.
pub(crate) fn contains(text: &str, what: &str) -> bool {
    find(text, what).is_some()
}

/// Spreads every bit over the upper half (the multiplier is that of `FxHash`, from Firefox).
pub(crate) fn mix(word: u64) -> u64 {
    let product = word.wrapping_mul(0xF135_7AEA_2E62_A9C5);
    product ^ (product >> 32)
}

impl<V> Interner<V> {
    pub(crate) fn with_capacity(strings: usize) -> Self {
        Self {
            slots: vec![(0, 0); (strings.max(8) * 8 / 5).next_power_of_two()],
            entries: Vec::with_capacity(strings),
            tail_bytes: Vec::new(),
        }
    }

    /// The number of strings.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The value of a string, by its number.
    pub(crate) fn get_mut(&mut self, number: u32) -> &mut V {
        &mut self.entries[number as usize].1
    }

    /// The strings' values, by number.
    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.entries.iter().map(|(_, value)| value)
    }

    /// The number of a string, if it has one.
    pub(crate) fn find(&self, string: &[u8]) -> Option<u32> {
        self.find_slot(string).ok()
    }

    /// The number of a string; a new one gets this value.
    pub(crate) fn intern(&mut self, string: &[u8], value: impl FnOnce() -> V) -> u32 {
        match self.find_slot(string) {
            Ok(number) => number,
            Err((slot, hash)) => {
                let mut key = Key::of(string);
                if string.len() > SHORT {
                    key.tail_bytes = self.tail_bytes.len() as u32;
                    self.tail_bytes.extend_from_slice(&string[SHORT..]);
                }
                self.push(slot, hash, key, value())
            }
        }
    }

    /// The number of a short string; a new one gets this value.
    #[inline]
    pub(crate) fn intern_short(&mut self, key: Key, value: impl FnOnce() -> V) -> u32 {
        let hash = key.hash();
        match self.probe(hash, |found| found.same_prefix(key)) {
            Ok(number) => number,
            Err(slot) => self.push(slot, hash, key, value()),
        }
    }

    fn push(&mut self, slot: usize, hash: u64, key: Key, value: V) -> u32 {
        if self.entries.len() == self.entries.capacity() {
            // Not twice as many: most later words of a text are among its earlier ones.
            self.entries.reserve_exact(self.entries.len() / 2 + 8);
        }
        self.entries.push((key, value));
        self.slots[slot] = ((hash >> 32) as u32, self.entries.len() as u32);
        if 8 * self.entries.len() > 5 * self.slots.len() {
            self.grow();
        }
        self.entries.len() as u32 - 1
    }

    fn find_slot(&self, string: &[u8]) -> Result<u32, (usize, u64)> {
        let key = Key::of(string);
        let mut hash = key.hash();
        if string.len() <= SHORT {
            return self
                .probe(hash, |found| found.same_prefix(key))
                .map_err(|slot| (slot, hash));
        }
        let rest = &string[SHORT..];
        for at in (0..rest.len()).step_by(8) {
            hash = mix(hash ^ load(rest, at));
        }
        let matches = |found: Key| {
            found.same_prefix(key)
                && self.tail_bytes[found.tail_bytes as usize..][..rest.len()] == *rest
        };
        self.probe(hash, matches).map_err(|slot| (slot, hash))
    }

    /// The number of the string with this hash that `matches`, or the free slot where it belongs.
    fn probe(&self, hash: u64, matches: impl Fn(Key) -> bool) -> Result<u32, usize> {
        let tag = (hash >> 32) as u32;
        let mask = self.slots.len() - 1;
        let mut slot = tag as usize & mask;
        loop {
            match self.slots[slot] {
                (_, 0) => return Err(slot),
                (t, number) if t == tag && matches(self.entries[number as usize - 1].0) => {
                    return Ok(number - 1);
                }
                _ => slot = (slot + 1) & mask,
            }
        }
    }

    fn grow(&mut self) {
        let mut slots = vec![(0, 0); 2 * self.slots.len()];
        let mask = slots.len() - 1;
        for &(tag, number) in self.slots.iter().filter(|slot| slot.1 != 0) {
            let mut slot = tag as usize & mask;
            while slots[slot].1 != 0 {
                slot = (slot + 1) & mask;
            }
            slots[slot] = (tag, number);
        }
        self.slots = slots;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_distinct_string_has_one_number() {
        let mut strings = Interner::with_capacity(0);
        let all: Vec<String> = (0..2000)
            .map(|i| "x".repeat(i % 40) + &i.to_string())
            .collect();
        for _ in 0..2 {
            for (i, string) in all.iter().enumerate() {
                assert_eq!(strings.intern(string.as_bytes(), || ()), i as u32);
                assert_eq!(strings.find(string.as_bytes()), Some(i as u32));
            }
        }
        assert_eq!(strings.find(b"y"), None);
        assert_eq!(strings.len(), 2000);
    }

    #[test]
    fn a_short_word_has_the_same_number_either_way() {
        let text = "I Don't owe 10,000.50 or Internationally, SIXTEENSIXTEEN16 x";
        let mut strings = Interner::with_capacity(0);
        for (start, word) in text
            .split(' ')
            .map(|w| (w.as_ptr() as usize - text.as_ptr() as usize, w))
        {
            let key = Key::lower_ascii(text.as_bytes(), start, start + word.len()).unwrap();
            let number = strings.intern(word.to_ascii_lowercase().as_bytes(), || ());
            assert_eq!(strings.intern_short(key, || ()), number);
        }
        assert!(Key::lower_ascii("été".as_bytes(), 0, 5).is_none());
    }
}
