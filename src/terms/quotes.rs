//! Which words of a sentence are between quotation marks.

use crate::span::Span;

/// Fewer words between single marks are a title or a nickname, not what someone said.
const SINGLE_QUOTED: u32 = 4;

/// Follows the quotation marks of one sentence.
#[derive(Default)]
pub(super) struct QuoteTracker {
    /// The words before the opening mark, while a quotation is open.
    open: Option<u32>,
    quoted: u32,
    /// The same for single marks.
    single: Option<u32>,
}

impl QuoteTracker {
    /// Reads what stands between two words, or before the first or after the last; `words` come before it.
    pub(super) fn read(&mut self, text: &str, between: Span, words: u32) {
        let marks = between.of(text);
        // Mostly a comma or a full stop.
        if marks
            .bytes()
            .all(|byte| byte.is_ascii() && byte != b'"' && byte != b'\'')
        {
            return;
        }
        for (at, mark) in marks.match_indices([
            '"', '“', '”', '„', '«', '»', '‹', '›', '「', '」', '\'', '‘', '’',
        ]) {
            let after_space = if at == 0 {
                words == 0
            } else {
                marks[..at].ends_with(char::is_whitespace)
            };
            if matches!(mark, "'" | "‘" | "’") {
                let end = at + mark.len();
                self.read_single(after_space, &marks[end..], mark, words);
                continue;
            }
            match self.open.take() {
                Some(before) => self.quoted += words - before,
                // Closes a quotation that an earlier sentence opened.
                None if words > 0 && !after_space => self.quoted = words,
                None => self.open = Some(words),
            }
        }
    }

    /// A single mark is also an apostrophe, so only one where a quotation would begin or end counts: after a space, or
    /// with no letter after it.
    fn read_single(&mut self, after_space: bool, rest: &str, mark: &str, words: u32) {
        if after_space {
            if mark != "’" && rest.is_empty() && self.open.is_none() && self.single.is_none() {
                self.single = Some(words);
            }
        } else if let Some(before) = self.single.take() {
            let length = words - before;
            if length >= SINGLE_QUOTED {
                self.quoted += length;
            }
        }
    }

    /// How many words are quoted, of a sentence of so many.
    pub(super) fn words(&self, words: u32) -> u32 {
        self.quoted + self.open.map_or(0, |before| words - before)
    }
}
