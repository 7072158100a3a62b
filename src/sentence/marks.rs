//! The bytes at which the splitter stops, and runs of terminators.

use crate::text::chars;
use crate::text::punctuation::{is_terminator, needs_no_space};
use crate::text::swar;

/// The ASCII characters at which the splitter stops.
pub(super) const SPECIAL: [bool; 128] = {
    let mut special = [false; 128];
    let stops = b".!?;([)]\"'";
    let mut i = 0;
    while i < stops.len() {
        special[stops[i] as usize] = true;
        i += 1;
    }
    special
};

/// The end of the run of ASCII letters and spaces at `at`. Most of a text is such runs.
#[inline]
pub(super) fn plain_run_end(text: &[u8], at: usize) -> usize {
    swar::run_end(text, at, |bytes| swar::letters(bytes) | swar::spaces(bytes))
}

/// The first bytes of the characters beyond ASCII that `text::punctuation` knows.
pub(super) const MIGHT_START_MARK: [bool; 256] = {
    let mut may = [false; 256];
    let firsts = [0xC2, 0xCD, 0xD6, 0xD8, 0xDB, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF];
    let mut i = 0;
    while i < firsts.len() {
        may[firsts[i]] = true;
        i += 1;
    }
    may
};

/// The UTF-8 length of a non-ASCII character with this first byte.
pub(super) fn utf8_len(first: u8) -> usize {
    match first {
        ..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0.. => 4,
    }
}

/// A run of terminators: ".", "?!", "...", ". . .".
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent properties of the run"
)]
pub(super) struct Run {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The number of full stops; "…" counts as three.
    pub(super) dots: usize,
    /// Whether it contains anything but full stops.
    pub(super) mixed: bool,
    /// Whether there are spaces between the full stops.
    pub(super) spaced: bool,
    /// Whether it follows a word without a space.
    pub(super) attached: bool,
    pub(super) needs_no_space: bool,
}

impl Run {
    pub(super) fn read(body: &str, start: usize, greek: bool) -> Self {
        let mut run = Self {
            start,
            end: start,
            dots: 0,
            mixed: false,
            spaced: false,
            attached: !body[..start].ends_with(char::is_whitespace) && start > 0,
            needs_no_space: false,
        };
        loop {
            let rest = &body[run.end..];
            // ". ." continues the run, ". .5" doesn't.
            if run.dots > 0
                && !run.mixed
                && let Some(after) = rest.strip_prefix([' ', '\u{A0}'])
                && after.starts_with('.')
                && !after[1..].starts_with(chars::is_alphanumeric)
            {
                run.spaced = true;
                run.dots += 1;
                run.end += rest.len() - after.len() + 1;
                continue;
            }
            let Some(c) = rest
                .chars()
                .next()
                .filter(|&c| is_terminator(c) || c == ';' && greek)
            else {
                return run;
            };
            run.end += c.len_utf8();
            run.needs_no_space |= needs_no_space(c);
            match c {
                '.' | '．' => run.dots += 1,
                '…' => run.dots += 3,
                _ => run.mixed = true,
            }
        }
    }

    /// Whether it is a single full stop.
    pub(super) fn is_full_stop(&self) -> bool {
        self.dots == 1 && !self.mixed && !self.needs_no_space
    }

    /// Whether it is a single full stop, East Asian or not.
    pub(super) fn is_point(&self) -> bool {
        self.dots == 1 && !self.mixed
    }
}
