//! The word being stemmed, and what Snowball's programs do with it.
//!
//! It is a vector of bytes, changed in place. No operation panics, whatever the cursors are.

use snowball::among::{ListId, Lists, CONDITION};
use std::borrow::Cow;

/// The characters between two code points, one bit for each, that are in a group.
pub struct Grouping {
    pub min: u32,
    pub max: u32,
    pub bits: &'static [u8],
}

impl Grouping {
    // A grouping is represented by a minimum code point, a maximum code point,
    // and a bitfield of which code points in that range are in the grouping.
    // For example, in english.sbl, valid_LI is 'cdeghkmnrt'.
    // The minimum and maximum code points are 99 and 116,
    // so every time one of these grouping functions is called for g_valid_LI,
    // min must be 99 and max must be 116. There are 18 code points within that
    // range (inclusive) so the grouping is represented with 18 bits, plus 6 bits of padding:
    //
    // cdefghij klmnopqr st
    // 11101100 10110001 01000000
    //
    // The first bit is the least significant.
    // Those three bytes become &[0b00110111, 0b10001101, 0b00000010],
    // which is &[55, 141, 2], which is how g_valid_LI is defined in english.rs.
    fn has(&self, c: u32) -> bool {
        let bit = c.wrapping_sub(self.min);
        c <= self.max
            && self
                .bits
                .get((bit >> 3) as usize)
                .is_some_and(|bits| bits & (1 << (bit & 7)) != 0)
    }
}

pub struct SnowballEnv<'a> {
    pub current: Vec<u8>,
    pub cursor: usize,
    pub limit: usize,
    pub limit_backward: usize,
    pub bra: usize,
    pub ket: usize,
    lists: &'a Lists,
    changed: bool,
}

impl<'a> SnowballEnv<'a> {
    pub fn create(value: &str, lists: &'a Lists) -> Self {
        let len = value.len();
        SnowballEnv {
            current: value.as_bytes().to_vec(),
            cursor: 0,
            limit: len,
            limit_backward: 0,
            bra: 0,
            ket: len,
            lists,
            changed: false,
        }
    }

    /// The word as it is now; `value` is what it was.
    pub fn get_current(self, value: &str) -> Cow<'_, str> {
        if self.changed {
            if let Ok(word) = String::from_utf8(self.current) {
                return Cow::Owned(word);
            }
        }
        Cow::Borrowed(value)
    }

    /// The number of characters.
    pub fn chars(&self) -> usize {
        self.current.iter().filter(|&&byte| !is_inner(byte)).count()
    }

    /// How far the cursor is from the end, for a program that runs backward: what it deletes is behind the cursor.
    pub fn from_end(&self) -> usize {
        self.limit.wrapping_sub(self.cursor)
    }

    /// Moves the cursor to where it is that far from the end.
    pub fn to_end(&mut self, distance: usize) {
        self.cursor = self.limit.wrapping_sub(distance);
    }

    fn replace(&mut self, bra: usize, ket: usize, s: &[u8]) -> usize {
        let len = self.current.len();
        if bra > len || ket > len {
            return 0;
        }
        let adjustment = s.len().wrapping_sub(ket.wrapping_sub(bra));
        let end = bra + s.len();
        let new_len = end + (len - ket);
        self.current.resize(new_len.max(len), 0);
        self.current.copy_within(ket..len, end);
        self.current.truncate(new_len);
        self.current[bra..end].copy_from_slice(s);
        self.limit = self.limit.wrapping_add(adjustment);
        if self.cursor >= ket {
            self.cursor = self.cursor.wrapping_add(adjustment);
        } else if self.cursor > bra {
            self.cursor = bra
        }
        self.changed = true;
        adjustment
    }

    /// Check if s is after cursor.
    /// If so, move cursor to the end of s
    pub fn eq_s(&mut self, s: &str) -> bool {
        let found = self.cursor < self.limit && self.after().starts_with(s.as_bytes());
        if found {
            self.cursor += s.len();
        }
        found
    }

    /// Check if 's' is before cursor
    /// If so, move cursor to the beginning of s
    pub fn eq_s_b(&mut self, s: &str) -> bool {
        self.eq_b(s.as_bytes())
    }

    /// Moves the cursor to the beginning of the first of several strings that is before it.
    pub fn eq_any_b(&mut self, strings: &str) -> bool {
        strings
            .as_bytes()
            .split(|&byte| byte == b'|')
            .any(|s| self.eq_b(s))
    }

    pub fn eq_b(&mut self, s: &[u8]) -> bool {
        let found = self.before().ends_with(s);
        if found {
            self.cursor -= s.len();
        }
        found
    }

    /// What is from the cursor on, to the limit.
    fn after(&self) -> &[u8] {
        self.current.get(self.cursor..self.limit).unwrap_or(&[])
    }

    /// What is up to the cursor, from the backward limit.
    fn before(&self) -> &[u8] {
        self.current
            .get(self.limit_backward..self.cursor)
            .unwrap_or(&[])
    }

    /// Replace string between `bra` and `ket` with s
    pub fn slice_from(&mut self, s: &str) {
        self.replace(self.bra, self.ket, s.as_bytes());
    }

    /// Replaces what is between `bra` and `ket` with one of several strings, counted from 1.
    pub fn slice_from_nth(&mut self, n: i32, strings: &str) {
        if let Some(s) = strings
            .as_bytes()
            .split(|&byte| byte == b'|')
            .nth((n - 1) as usize)
        {
            self.replace(self.bra, self.ket, s);
        }
    }

    /// Helper function that removes the string slice between `bra` and `ket`
    pub fn slice_del(&mut self) {
        self.slice_from("");
    }

    /// Puts s where the cursor is, behind it.
    pub fn insert(&mut self, s: &[u8]) {
        let at = self.cursor;
        let adjustment = self.replace(at, at, s);
        if at <= self.bra {
            self.bra = self.bra.wrapping_add(adjustment);
        }
        if at <= self.ket {
            self.ket = self.ket.wrapping_add(adjustment);
        }
        self.cursor = at;
    }

    pub fn slice_to(&self) -> Vec<u8> {
        self.current.get(self.bra..self.ket).unwrap_or(&[]).to_vec()
    }

    fn is_boundary(&self, at: usize) -> bool {
        !self.current.get(at).is_some_and(|&byte| is_inner(byte))
    }

    /// Move cursor to next charater
    pub fn next_char(&mut self) {
        self.cursor += 1;
        while !self.is_boundary(self.cursor) {
            self.cursor += 1;
        }
    }

    /// Move cursor to previous character
    pub fn previous_char(&mut self) {
        self.cursor = self.cursor.saturating_sub(1);
        while !self.is_boundary(self.cursor) {
            self.cursor -= 1;
        }
    }

    /// Moves the cursor to the next character, if there is one.
    pub fn next(&mut self) -> bool {
        let found = self.cursor < self.limit;
        if found {
            self.next_char();
        }
        found
    }

    /// Moves the cursor to the character before it, if there is one.
    pub fn next_b(&mut self) -> bool {
        let found = self.cursor > self.limit_backward;
        if found {
            self.previous_char();
        }
        found
    }

    /// Moves the cursor by several characters, if there are as many.
    pub fn hop(&mut self, delta: i32) -> bool {
        let start = self.cursor;
        for _ in 0..delta.abs() {
            if !(if delta > 0 {
                self.next()
            } else {
                self.next_b()
            }) {
                self.cursor = start;
                return false;
            }
        }
        true
    }

    /// The character at `at`, as code point, and how many bytes it takes.
    fn char_at(&self, at: usize) -> (u32, usize) {
        let byte = |at: usize| self.current.get(at).map_or(0, |&byte| u32::from(byte));
        let first = byte(at);
        let inner = |i: usize| byte(at + i) & 0x3F;
        match first {
            0..=0x7F => (first, 1),
            0x80..=0xDF => ((first & 0x1F) << 6 | inner(1), 2),
            0xE0..=0xEF => ((first & 0xF) << 12 | inner(1) << 6 | inner(2), 3),
            // Beyond all groups.
            _ => (u32::MAX, 4),
        }
    }

    /// Moves the cursor over the next character if that is in the group, or isn't.
    fn group(&mut self, grouping: &Grouping, inside: bool) -> bool {
        let (c, len) = self.char_at(self.cursor);
        let found = self.cursor < self.limit && grouping.has(c) == inside;
        if found {
            self.cursor += len;
        }
        found
    }

    /// The same, backward.
    fn group_b(&mut self, grouping: &Grouping, inside: bool) -> bool {
        let start = self.cursor;
        if start <= self.limit_backward {
            return false;
        }
        self.previous_char();
        let found = grouping.has(self.char_at(self.cursor).0) == inside;
        if !found {
            self.cursor = start;
        }
        found
    }

    /// Check if the char the cursor points to is in the grouping
    pub fn in_grouping(&mut self, grouping: &Grouping) -> bool {
        self.group(grouping, true)
    }

    pub fn in_grouping_b(&mut self, grouping: &Grouping) -> bool {
        self.group_b(grouping, true)
    }

    pub fn out_grouping(&mut self, grouping: &Grouping) -> bool {
        self.group(grouping, false)
    }

    pub fn out_grouping_b(&mut self, grouping: &Grouping) -> bool {
        self.group_b(grouping, false)
    }

    fn go_past(&mut self, grouping: &Grouping, inside: bool) -> bool {
        while !self.group(grouping, inside) {
            if !self.next() {
                return false;
            }
        }
        true
    }

    /// Moves the cursor to the next character of the group.
    pub fn goto_in(&mut self, grouping: &Grouping) -> bool {
        let found = self.go_past(grouping, true);
        if found {
            self.previous_char();
        }
        found
    }

    /// Moves the cursor to the next character that isn't of the group.
    pub fn goto_out(&mut self, grouping: &Grouping) -> bool {
        let found = self.go_past(grouping, false);
        if found {
            self.previous_char();
        }
        found
    }

    /// Moves the cursor past the next character of the group.
    pub fn gopast_in(&mut self, grouping: &Grouping) -> bool {
        self.go_past(grouping, true)
    }

    /// Moves the cursor past the next character that isn't of the group.
    pub fn gopast_out(&mut self, grouping: &Grouping) -> bool {
        self.go_past(grouping, false)
    }

    fn goto_b(&mut self, grouping: &Grouping, inside: bool) -> bool {
        while !self.group_b(grouping, inside) {
            if !self.next_b() {
                return false;
            }
        }
        self.next_char();
        true
    }

    /// Moves the cursor back until behind a character of the group.
    pub fn goto_in_b(&mut self, grouping: &Grouping) -> bool {
        self.goto_b(grouping, true)
    }

    /// Moves the cursor back until behind a character that isn't of the group.
    pub fn goto_out_b(&mut self, grouping: &Grouping) -> bool {
        self.goto_b(grouping, false)
    }

    /// The result of the list's longest word that is after the cursor, which moves behind it; 0 if there is none.
    pub fn find_among(&mut self, list: ListId) -> i32 {
        match self.lists.find(list, self.after(), false).next() {
            Some((len, result)) => {
                self.cursor += len;
                result
            }
            None => 0,
        }
    }

    /// The result of the list's longest word that is before the cursor, which moves before it; 0 if there is none.
    pub fn find_among_b(&mut self, list: ListId) -> i32 {
        match self.lists.find(list, self.before(), true).next() {
            Some((len, result)) => {
                self.cursor -= len;
                result
            }
            None => 0,
        }
    }

    /// Marks the list's longest word that is before the cursor, which moves before it, and says its result.
    pub fn substring_b(&mut self, list: ListId) -> i32 {
        self.ket = self.cursor;
        let result = self.find_among_b(list);
        if result != 0 {
            self.bra = self.cursor;
        }
        result
    }

    /// The same, of what is not before `mark`.
    pub fn substring_within(&mut self, mark: usize, list: ListId) -> i32 {
        if self.cursor < mark {
            return 0;
        }
        let limit = self.limit_backward;
        self.limit_backward = mark;
        let result = self.substring_b(list);
        self.limit_backward = limit;
        result
    }

    /// Marks the list's word that is all there is before the cursor.
    pub fn whole_b(&mut self, list: ListId) -> bool {
        self.substring_b(list) != 0 && self.cursor <= self.limit_backward
    }

    /// Marks s before the cursor, which moves before it.
    pub fn literal_b(&mut self, s: &str) -> bool {
        self.ket = self.cursor;
        let found = self.eq_s_b(s);
        if found {
            self.bra = self.cursor;
        }
        found
    }

    /// Replaces s, if it is before the cursor.
    pub fn replace_b(&mut self, s: &str, with: &str) -> bool {
        let found = self.literal_b(s);
        if found {
            self.slice_from(with);
        }
        found
    }

    /// Puts s behind what is marked, unless that is nothing.
    pub fn slice_append(&mut self, s: &str) -> bool {
        let kept = self.slice_to();
        if kept.is_empty() {
            return false;
        }
        self.slice_from(s);
        self.insert(&kept);
        true
    }

    /// The same, of words whose condition, if they have one, holds with the cursor before the word.
    pub fn find_among_b_if(
        &mut self,
        list: ListId,
        mut condition: impl FnMut(&mut Self, u8) -> bool,
    ) -> i32 {
        let start = self.cursor;
        for (len, result) in self.lists.find(list, self.before(), true) {
            self.cursor = start - len;
            if result > CONDITION {
                return result;
            }
            let holds = condition(self, (CONDITION - result) as u8);
            self.cursor = start - len;
            if holds {
                return -1;
            }
        }
        0
    }
}

/// Whether a byte is one of a character's, but not its first.
fn is_inner(byte: u8) -> bool {
    byte & 0xC0 == 0x80
}
