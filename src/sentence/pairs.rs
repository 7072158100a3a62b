//! Quotations and brackets: where they open and close, and whether one stays in one sentence.

use super::speech;
use crate::language::Language;
use crate::text::chars;
use crate::text::punctuation::{is_closer_of, is_opener, is_opening, is_terminator};

/// Maximum length in bytes of a quotation or bracket that is kept in one sentence. Longer ones are split, or a whole
/// speech would be one sentence.
const MAX_PAIR_LEN: usize = 150;

/// The same where the sentence continues after it: splitting the quotation would tear it from its speaker.
const MAX_CONTINUED_LEN: usize = 320;

/// A bracket or quotation that has been opened.
#[derive(Clone, Copy)]
pub(super) struct Pair {
    start: usize,
    opener: char,
    /// Where it closes, if it has to stay in one sentence.
    whole_until: Option<usize>,
}

impl Pair {
    /// The pair that `c`, at `at` in the sentence that starts at `start`, opens.
    pub(super) fn open(body: &str, start: usize, at: usize, c: char) -> Option<Self> {
        (is_opener(c) && opens(body, start, at, c)).then_some(Self {
            start: at,
            opener: c,
            whole_until: None,
        })
    }

    /// Whether `c`, which ends at `end`, closes the pair.
    pub(super) fn closes(self, body: &str, c: char, end: usize) -> bool {
        if !is_closer_of(self.opener, c) {
            return false;
        }
        let before = &body[..end - c.len_utf8()];
        let after = &body[end..];
        match c {
            // An apostrophe.
            '\'' => before.ends_with(is_speech_end) && !starts_word(after),
            '’' => !after.starts_with(|c| chars::is_alphanumeric(c) && has_case(c)),
            // A particle may follow without a space: "…."라고
            '"' => !starts_word(after) || !before.ends_with(char::is_whitespace),
            // An opening mark.
            '“' | '‘' | '»' | '›' if !matches!(self.opener, '«' | '‹') => {
                !starts_word(after) && !before.ends_with(char::is_whitespace)
            }
            _ => true,
        }
    }

    /// Whether the pair stays in one sentence, so that no sentence ends at `at`, inside it.
    pub(super) fn is_whole(&mut self, body: &str, at: usize, language: Language) -> bool {
        if self.whole_until.is_none() {
            self.whole_until = self.closer(body, at).filter(|&end| {
                end - self.start <= MAX_PAIR_LEN || self.is_continued(body, end, language)
            });
        }
        self.whole_until.is_some_and(|end| end > at)
    }

    /// The pair inside this one that is open at `at`.
    pub(super) fn open_inside(self, body: &str, at: usize) -> Option<Self> {
        let from = (self.start + self.opener.len_utf8()).max(at.saturating_sub(MAX_PAIR_LEN));
        let from = body.floor_char_boundary(from.min(at));
        let mut open: Option<Self> = None;
        for (i, c) in body[from..at].char_indices().filter(|&(_, c)| !is_plain(c)) {
            let end = from + i + c.len_utf8();
            match open {
                Some(pair) if pair.closes(body, c, end) => open = None,
                Some(_) => {}
                None => open = Self::open(body, from, from + i, c),
            }
        }
        open.filter(|pair| pair.start > self.start)
    }

    /// Where the pair closes, searched for from `from` on.
    fn closer(self, body: &str, from: usize) -> Option<usize> {
        let limit = body.floor_char_boundary((self.start + MAX_CONTINUED_LEN).min(body.len()));
        let reach = body.get(from..limit)?;
        for (i, c) in reach.char_indices().filter(|&(_, c)| !is_plain(c)) {
            let end = from + i + c.len_utf8();
            if self.closes(body, c, end) {
                return Some(end);
            }
            // One more opening quotation mark: the first was none, or its quotation was never closed.
            if c == self.opener && !matches!(c, '(' | '[') && opens(body, 0, from + i, c) {
                return None;
            }
        }
        None
    }

    /// Whether the sentence around the pair continues after it, which closes before `end`: most often it says there who
    /// speaks.
    fn is_continued(self, body: &str, end: usize, language: Language) -> bool {
        let inside = body[self.start..end].trim_end_matches(|c| is_closer_of(self.opener, c));
        let after = &body[end..];
        inside.ends_with(',')
            || after.starts_with(',')
            || after
                .trim_start_matches(|c: char| c.is_whitespace() || is_dash(c))
                .starts_with(chars::is_lowercase)
            || speech::continues_quotation(after)
            || inside.ends_with(['!', '?']) && speech::is_tag(after.trim_start(), language)
    }
}

/// Whether `c` at `at` opens a quotation or bracket. A mark that may also close opens only before a word, and not after
/// one.
fn opens(body: &str, start: usize, at: usize, c: char) -> bool {
    let before = body[start..at].chars().next_back();
    let rest = &body[at + c.len_utf8()..];
    let after = rest.chars().next();
    let after_word = before.is_some_and(|b| chars::is_alphanumeric(b) || is_terminator(b));
    match c {
        '\'' => {
            before.is_none_or(|b| b.is_whitespace() || is_opening(b))
                && after.is_some_and(chars::is_alphabetic)
                && !is_clitic(rest)
        }
        '‘' => !is_clitic(rest) && !is_decade(rest),
        '"' | '”' | '»' => !after_word && after.is_some_and(|a| !a.is_whitespace()),
        '“' => after.is_some_and(|a| !a.is_whitespace() && !matches!(a, ',' | '.' | ')')),
        '«' => !after_word,
        _ => true,
    }
}

/// "'s avonds", "'t": Dutch words that start with an apostrophe.
pub(super) fn is_clitic(after_apostrophe: &str) -> bool {
    matches!(
        after_apostrophe.as_bytes(),
        [b's' | b't' | b'n' | b'k' | b'm' | b'r', b' ' | b'-', ..]
    )
}

/// "‘90s"
fn is_decade(after_apostrophe: &str) -> bool {
    matches!(after_apostrophe.as_bytes(), [b'0'..=b'9', b'0', b's', ..])
}

/// Most characters, which are no marks.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == ' '
}

/// What quoted speech ends with.
pub(super) fn is_speech_end(c: char) -> bool {
    is_terminator(c) || matches!(c, ',' | '-' | '–' | '—')
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―')
}

/// Whether a letter is of a script with capitals.
fn has_case(c: char) -> bool {
    chars::is_lowercase(c) || chars::is_uppercase(c)
}

fn starts_word(text: &str) -> bool {
    text.starts_with(chars::is_alphanumeric)
}

/// Whether the marks in `opened`, before `text`, open a quotation that ends as speech does, not as a title or a name:
/// "Demand is up," but not "Star Wars".
pub(super) fn starts_with_speech(opened: &str, text: &str) -> bool {
    let Some(mark) = opened
        .chars()
        .rev()
        .find(|&c| is_opener(c) && c != '(' && c != '[')
    else {
        return false;
    };
    let reach = &text[..text.floor_char_boundary(MAX_CONTINUED_LEN.min(text.len()))];
    let is_close =
        |(i, c): &(usize, char)| is_closer_of(mark, *c) && !starts_word(&text[i + c.len_utf8()..]);
    match reach
        .char_indices()
        .filter(|&(_, c)| !is_plain(c))
        .find(is_close)
    {
        Some((i, _)) => text[..i].ends_with(is_speech_end),
        None => mark != '\'',
    }
}
