//! Which words of a sentence are between quotation marks.

use crate::span::Span;

/// Follows the quotation marks of one sentence.
#[derive(Default)]
pub(super) struct QuoteTracker {
    /// The words before the opening mark, while a quotation is open.
    open: Option<u32>,
    quoted: u32,
}

impl QuoteTracker {
    /// Reads what stands between two words, or before the first or after the last; `words` come before it.
    pub(super) fn read(&mut self, text: &str, between: Span, words: u32) {
        let marks = between.of(text);
        // Mostly a comma or a full stop.
        if marks.bytes().all(|byte| byte.is_ascii() && byte != b'"') {
            return;
        }
        for (at, _) in marks.match_indices(['"', '“', '”', '„', '«', '»', '‹', '›', '「', '」'])
        {
            match self.open.take() {
                Some(before) => self.quoted += words - before,
                // Closes a quotation that an earlier sentence opened.
                None if words > 0 && !marks[..at].ends_with(char::is_whitespace) => {
                    self.quoted = words;
                }
                None => self.open = Some(words),
            }
        }
    }

    /// How many words are quoted, of a sentence of so many.
    pub(super) fn words(&self, words: u32) -> u32 {
        self.quoted + self.open.map_or(0, |before| words - before)
    }
}
