//! The lists of endings, packed when compiling and unpacked when a language is first used.
//!
//! Upstream keeps every entry of a list as a pointer, a length, a link, a result and a method: 24 bytes of a 32-bit
//! module, which are 109 KB for all languages, 32 KB of them left after brotli. Packed they are 12 KB, and 6.
//!
//! Packed, a language is: the first of its letters beyond ASCII, as two bytes; the number of its lists; for every list
//! its length and the result that all its entries have, or 0 where each has its own; the words of all lists; the results
//! of the lists that need them. A word is a count of the letters that it has in common with the word before it (below
//! 0x20, so that it ends that word too), then its other letters; those of a list that is searched backward stand in
//! reverse. The first word of a list, which has none before it, counts 0 in a list searched backward, 1 in the others. A
//! letter is a byte: ASCII as such, and from `BEYOND` up those beyond ASCII, counted from the language's first. Where
//! they don't fit (the first is then said to be 0), letters are bytes of UTF-8.

/// An entry, as Snowball writes it: the word, the entry to try when this one's condition fails (the longest other word
/// that begins, or ends, this one), the result, and the number of the condition.
#[derive(Clone, Copy)]
pub struct Among(pub &'static str, pub i32, pub i32, pub Option<u8>);

/// A list to pack, and whether it is searched backward.
pub type List = (bool, &'static [Among]);

/// The number of a list within its language.
pub type ListId = usize;

/// What the first letter beyond ASCII becomes: the byte after `z`.
const BEYOND: u32 = 0x7B;

/// The one letter of ASCII from there up.
const TILDE: u32 = 0x7E;

/// Marks the lists whose entries have results of their own.
const OWN: u8 = 0;

/// What is found for an entry with condition 0. Condition 1 is one less, and so on.
pub const CONDITION: i32 = -2;

/// Declares a language's lists: a constant for each, its number, and all of them packed, `LISTS`.
macro_rules! amongs {
    (letters from $base:literal; $($direction:ident $name:ident = [$($row:tt)*];)*) => {
        #[allow(non_camel_case_types, clippy::all)]
        enum Number { $($name),* }
        $(const $name: usize = Number::$name as usize;)*

        const SOURCE: &[::snowball::List] = {
            use snowball::Among;
            &[$((amongs!(@$direction), &[$($row)*])),*]
        };
        pub static LISTS: [u8; ::snowball::packed_len($base, SOURCE)] = ::snowball::pack($base, SOURCE);
    };
    (@backward) => { true };
    (@forward) => { false };
}

/// A word's letters as they are packed, in the order in which they are searched, and their number.
const fn letters(base: u32, (backward, word): (bool, &str)) -> ([u8; 64], usize) {
    let bytes = word.as_bytes();
    let mut out = [0; 64];
    let mut len = 0;
    let mut at = 0;
    while at < bytes.len() {
        let first = bytes[at] as u32;
        out[len] = if first < 0x80 {
            assert!(first >= 0x20 && (first < BEYOND || first == TILDE));
            at += 1;
            first as u8
        } else if base == 0 {
            at += 1;
            first as u8
        } else {
            let c = if first < 0xE0 {
                at += 2;
                (first & 0x1F) << 6 | (bytes[at - 1] & 0x3F) as u32
            } else {
                at += 3;
                (first & 0xF) << 12
                    | ((bytes[at - 2] & 0x3F) as u32) << 6
                    | (bytes[at - 1] & 0x3F) as u32
            };
            let byte = c - base + BEYOND;
            assert!(c >= base && byte < 0x100 && byte != TILDE);
            byte as u8
        };
        len += 1;
    }
    if backward {
        let mut i = 0;
        while i < len / 2 {
            let other = out[len - 1 - i];
            out[len - 1 - i] = out[i];
            out[i] = other;
            i += 1;
        }
    }
    (out, len)
}

/// How many letters the words have in common.
const fn common((a, a_len): &([u8; 64], usize), (b, b_len): &([u8; 64], usize)) -> usize {
    let mut i = 0;
    while i < *a_len && i < *b_len && a[i] == b[i] {
        i += 1;
    }
    i
}

/// The result of an entry, as it is packed.
const fn packed_result(among: &Among) -> u8 {
    match among.3 {
        Some(condition) => {
            assert!(among.2 == -1 && condition < 0x40);
            (CONDITION - condition as i32) as u8
        }
        None => {
            assert!(among.2 != 0 && among.2 >= -1 && among.2 < 0x80);
            among.2 as u8
        }
    }
}

const fn common_result(rows: &[Among]) -> u8 {
    let result = packed_result(&rows[0]);
    let mut i = 1;
    while i < rows.len() {
        if packed_result(&rows[i]) != result {
            return OWN;
        }
        i += 1;
    }
    result
}

/// Checks what the search relies on: entry `j`'s place in the order, and that its link is what unpacking will find.
const fn check((backward, rows): List, j: usize) {
    let word = letters(0, (backward, rows[j].0));
    let mut linked = false;
    let mut i = j;
    while i > 0 && !linked {
        i -= 1;
        let other = letters(0, (backward, rows[i].0));
        let shared = common(&other, &word);
        assert!(
            i + 1 < j || shared < word.1 && (shared == other.1 || other.0[shared] < word.0[shared])
        );
        linked = shared == other.1;
    }
    assert!(rows[j].1 == if linked { i as i32 } else { -1 });
}

/// The number of bytes that the lists are when packed.
pub const fn packed_len(base: char, lists: &[List]) -> usize {
    write::<0>(base, lists).1
}

/// The lists, packed.
pub const fn pack<const N: usize>(base: char, lists: &[List]) -> [u8; N] {
    write::<N>(base, lists).0
}

/// Packs the lists into as much of them as fits N bytes, and says how many bytes they all are.
const fn write<const N: usize>(base: char, lists: &[List]) -> ([u8; N], usize) {
    let base = base as u32;
    let mut out = Out([0; N], 0);
    out.push(base as u8);
    out.push((base >> 8) as u8);
    out.push(lists.len() as u8);
    let mut i = 0;
    while i < lists.len() {
        assert!(lists[i].1.len() < NO_LINK as usize);
        out.push(lists[i].1.len() as u8);
        out.push(common_result(lists[i].1));
        i += 1;
    }
    let mut i = 0;
    while i < lists.len() {
        let (backward, rows) = lists[i];
        let mut last = ([0; 64], 0);
        let mut j = 0;
        while j < rows.len() {
            let word = letters(base, (backward, rows[j].0));
            let shared = common(&last, &word);
            assert!(shared < 0x20);
            check(lists[i], j);
            out.push(if j == 0 {
                !backward as u8
            } else {
                shared as u8
            });
            let mut k = shared;
            while k < word.1 {
                out.push(word.0[k]);
                k += 1;
            }
            last = word;
            j += 1;
        }
        i += 1;
    }
    let mut i = 0;
    while i < lists.len() {
        let rows = lists[i].1;
        let mut j = 0;
        while j < rows.len() && common_result(rows) == OWN {
            out.push(packed_result(&rows[j]));
            j += 1;
        }
        i += 1;
    }
    (out.0, out.1)
}

struct Out<const N: usize>([u8; N], usize);

impl<const N: usize> Out<N> {
    const fn push(&mut self, byte: u8) {
        if self.1 < N {
            self.0[self.1] = byte;
        }
        self.1 += 1;
    }
}

/// No shorter entry to try.
const NO_LINK: u8 = 0xFF;

/// A language's lists, unpacked.
pub struct Lists {
    lists: Vec<Heads>,
    entries: Vec<Entry>,
    /// The words, those of lists searched backward in reverse.
    letters: Vec<u8>,
}

/// What a list begins with.
struct Heads {
    start: u16,
    end: u16,
    /// The end of the entries that are no more than nothing: one or none.
    empty: u16,
    /// The first letters of the others, see [`bit`].
    letters: u64,
}

struct Entry {
    /// Its first letter.
    start: u16,
    len: u8,
    /// The entry that is the longest beginning of this one, counted from the list's first.
    link: u8,
    result: u8,
}

/// A letter's place among 64. No two of a script's share one when searched backward.
fn bit(letter: u8) -> u64 {
    1 << (letter & 63)
}

impl Lists {
    pub fn unpack(packed: &[u8]) -> Self {
        let mut lists = Lists {
            lists: Vec::new(),
            entries: Vec::new(),
            letters: Vec::new(),
        };
        let mut bytes = packed.iter().copied().peekable();
        let mut next = || bytes.next().unwrap_or(0);
        let base = u32::from(next()) | u32::from(next()) << 8;
        let count = next();
        let heads: Vec<(u8, u8)> = (0..count).map(|_| (next(), next())).collect();
        let mut word = Vec::new();
        for &(len, result) in &heads {
            let first = lists.entries.len();
            let mut empty = first;
            let mut letters = 0;
            let mut forward = false;
            for i in 0..len {
                let shared = bytes.next().unwrap_or(0);
                if i == 0 {
                    forward = shared == 1;
                    word.clear();
                } else {
                    word.truncate(usize::from(shared));
                }
                while let Some(letter) = bytes.next_if(|&byte| byte >= 0x20) {
                    word.push(letter);
                }
                let start = lists.letters.len();
                for &letter in &word {
                    let c = u32::from(letter);
                    if base == 0 || c < BEYOND || c == TILDE {
                        lists.letters.push(letter);
                        continue;
                    }
                    let at = lists.letters.len();
                    let c = c - BEYOND + base;
                    if c >= 0x800 {
                        lists.letters.push((c >> 12) as u8 | 0xE0);
                        lists.letters.push((c >> 6 & 0x3F) as u8 | 0x80);
                    } else {
                        lists.letters.push((c >> 6) as u8 | 0xC0);
                    }
                    lists.letters.push((c & 0x3F) as u8 | 0x80);
                    if !forward {
                        lists.letters[at..].reverse();
                    }
                }
                let entry = Entry {
                    start: start as u16,
                    len: (lists.letters.len() - start) as u8,
                    link: NO_LINK,
                    result,
                };
                let whole = lists.word(&entry);
                match whole.first() {
                    Some(&letter) => letters |= bit(letter),
                    None => empty += 1,
                }
                let link = lists.entries[first..]
                    .iter()
                    .rposition(|other| whole.starts_with(lists.word(other)));
                lists.entries.push(Entry {
                    link: link.map_or(NO_LINK, |link| link as u8),
                    ..entry
                });
            }
            lists.lists.push(Heads {
                start: first as u16,
                end: lists.entries.len() as u16,
                empty: empty as u16,
                letters,
            });
        }
        let mut at = 0;
        for &(len, result) in &heads {
            for entry in &mut lists.entries[at..at + usize::from(len)] {
                if result == OWN {
                    entry.result = bytes.next().unwrap_or(0);
                }
            }
            at += usize::from(len);
        }
        lists
    }

    fn word(&self, entry: &Entry) -> &[u8] {
        let start = usize::from(entry.start);
        &self.letters[start..start + usize::from(entry.len)]
    }

    /// The entries of the list that `text` begins with, or ends with if the list is searched backward.
    pub fn find(&self, list: ListId, text: &[u8], backward: bool) -> Found<'_> {
        let heads = &self.lists[list];
        // Mostly no word is found, and the first letter says so.
        let end = match if backward { text.last() } else { text.first() } {
            Some(&letter) if heads.letters & bit(letter) != 0 => heads.end,
            _ => heads.empty,
        };
        let entries = &self.entries[usize::from(heads.start)..usize::from(end)];
        // Those before `low` aren't after the text in order, those from `high` on are. The last of the first and the
        // first of the last have that many letters in common with it, and so have all between them.
        let (mut low, mut high) = (0, entries.len());
        let (mut common_low, mut common_high) = (0, 0);
        while low < high {
            let middle = (low + high) / 2;
            let word = self.word(&entries[middle]);
            let mut common = common_low.min(common_high);
            let after = loop {
                let Some(&letter) = word.get(common) else {
                    break false;
                };
                let at = if backward {
                    text.len().wrapping_sub(common + 1)
                } else {
                    common
                };
                match text.get(at) {
                    Some(&other) if other == letter => common += 1,
                    other => break other.is_none_or(|&other| other < letter),
                }
            };
            if after {
                high = middle;
                common_high = common;
            } else {
                low = middle + 1;
                common_low = common;
            }
        }
        Found {
            entries,
            next: low.wrapping_sub(1),
            common: common_low,
        }
    }
}

/// The entries found, longest first, as their length and their result.
pub struct Found<'a> {
    entries: &'a [Entry],
    next: usize,
    /// How many bytes the first to look at has in common with the text.
    common: usize,
}

impl Iterator for Found<'_> {
    type Item = (usize, i32);

    fn next(&mut self) -> Option<(usize, i32)> {
        loop {
            let entry = self.entries.get(self.next)?;
            self.next = usize::from(entry.link);
            let len = usize::from(entry.len);
            if len <= self.common {
                return Some((len, i32::from(entry.result as i8)));
            }
        }
    }
}
