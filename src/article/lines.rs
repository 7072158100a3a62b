//! Splits a text into lines, and joins hard-wrapped lines to paragraphs.

use super::DropReason;
use super::tail::without_tail;
use super::tuning::{SENTENCE_LINE_BYTES, SENTENCE_LINES, WRAP_CHARS};
use crate::span::Span;
use crate::text::chars;
use crate::text::{punctuation, swar};

/// A line of the text, or the lines of a paragraph that was wrapped by hand or by a mail program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Without the white space around it.
    pub(super) span: Span,
    /// Whether there is a blank line before it, or nothing.
    pub(super) after_blank: bool,
}

/// A line of the text.
#[derive(Clone, Copy)]
pub(super) struct Physical {
    pub(super) line: Line,
    /// Characters of white space before its first word.
    pub(super) indent: u32,
    /// Whether a form feed stands before it: it begins a page.
    pub(super) after_form_feed: bool,
    /// Why it isn't the article, where the kind of text tells.
    pub(super) removed: Option<DropReason>,
    /// Whether it goes on with the line before it, whatever the two look like.
    pub(super) glued: bool,
}

impl Physical {
    pub(super) fn of(self, text: &str) -> &str {
        self.line.span.of(text)
    }
}

/// The lines of a text that aren't blank, with wrapped ones joined.
pub(super) fn paragraphs(text: &str) -> Vec<Line> {
    unwrap_all(text, physical(text))
}

/// Joins wrapped lines.
pub(super) fn unwrap_all(text: &str, mut lines: Vec<Physical>) -> Vec<Line> {
    let mut kept = 0;
    let mut at = 0;
    while at < lines.len() {
        let mut end = at + 1;
        while end < lines.len() && (lines[end].glued || !lines[end].line.after_blank) {
            end += 1;
        }
        kept = unwrap(text, &mut lines, at, end, kept);
        at = end;
    }
    lines.truncate(kept);
    lines.into_iter().map(|l| l.line).collect()
}

/// The lines of a text that aren't blank.
pub(super) fn physical(text: &str) -> Vec<Physical> {
    let mut lines = Vec::new();
    let (mut gap, mut after_form_feed) = (true, false);
    let mut at = 0;
    while at < text.len() {
        let (end, next) = line_end(text, at);
        let line = &text[at..end];
        let body = line.trim_start_matches(is_blank);
        let indent = line.len() - body.len();
        let start = at + indent;
        let span = Span::new(start, start + body.trim_end_matches(is_blank).len());
        if span.is_empty() {
            gap = true;
        } else {
            let line = Line {
                span,
                after_blank: gap,
            };
            let indent = indent as u32;
            lines.push(Physical {
                line,
                indent,
                after_form_feed,
                removed: None,
                glued: false,
            });
            (gap, after_form_feed) = (false, false);
        }
        after_form_feed |= text[end..next].starts_with('\u{C}');
        at = next;
    }
    lines
}

/// Where the line that begins at `at` ends, and where the next one begins. Ends of lines are LF, CR LF, CR, the
/// form feed between the pages of a PDF, and U+2028 and U+2029, which word processors leave behind.
fn line_end(text: &str, at: usize) -> (usize, usize) {
    let bytes = text.as_bytes();
    let mut end = at;
    loop {
        end = swar::run_end(bytes, end, swar::visible);
        match bytes[end..] {
            [] => return (end, end),
            [b'\r', b'\n', ..] => return (end, end + 2),
            [b'\r' | b'\n' | 0x0B | 0x0C, ..] => return (end, end + 1),
            [0xE2, 0x80, 0xA8 | 0xA9, ..] => return (end, end + 3),
            _ => end += 1,
        }
    }
}

/// Puts the wrapped lines of `lines[at..end]`, which no blank line parts, together; writes them from `kept` on and
/// returns where they end.
fn unwrap(text: &str, lines: &mut [Physical], at: usize, end: usize, mut kept: usize) -> usize {
    let wrapped = wrap_width(text, &lines[at..end]);
    let mut last = None;
    for i in at..end {
        let line = lines[i];
        let before = lines[i.saturating_sub(1)];
        let joined = i > at
            && (line.glued
                || continues_sentence(text, before, line, &lines[i..end])
                || wrapped.is_some_and(|width| fills(text, before, line, width))
                    && line.indent <= before.indent + 1
                    && !starts_list(line.line.span.of(text)));
        match last {
            Some(to) if joined => {
                let to: usize = to;
                lines[to].line.span.end = line.line.span.end;
            }
            _ => {
                lines[kept] = line;
                last = Some(kept);
                kept += 1;
            }
        }
    }
    kept
}

/// Whether a sentence runs from the end of one line over to the next: it hasn't ended, a small letter follows, and it
/// does end before the block does.
fn continues_sentence(text: &str, before: Physical, line: Physical, rest: &[Physical]) -> bool {
    let (before, line) = (before.line.span.of(text), line.line.span.of(text));
    line.starts_with(chars::is_lowercase)
        && !starts_list(line)
        && before
            .ends_with(|c: char| chars::is_alphanumeric(c) || matches!(c, ',' | '-' | '–' | '—'))
        && ends_within(text, rest)
}

/// Whether a sentence that runs on into these lines ends in one of them.
fn ends_within(text: &str, lines: &[Physical]) -> bool {
    for line in lines.iter().take(SENTENCE_LINES) {
        let line = line.line.span.of(text);
        if !line.starts_with(chars::is_lowercase) || starts_list(line) {
            return false;
        }
        if has_stop(&line[..line.floor_char_boundary(SENTENCE_LINE_BYTES)]) {
            return true;
        }
    }
    false
}

/// Whether a sentence ends in this line, or at its end.
pub(super) fn has_stop(line: &str) -> bool {
    ends_sentence(line)
        || line
            .bytes()
            .position(|byte| matches!(byte, b'.' | b'!' | b'?'))
            .is_some_and(|i| line[i + 1..].starts_with([' ', '"', '”', '»', ')']))
}

/// The width these lines were wrapped at, where they were: each line but a paragraph's last is so full that the next
/// line's first word wouldn't have fitted.
fn wrap_width(text: &str, lines: &[Physical]) -> Option<usize> {
    let mut width = 0;
    for line in &lines[..lines.len().saturating_sub(1)] {
        let span = line.line.span;
        if span.len() > 4 * WRAP_CHARS {
            return None;
        }
        width = width.max(line.indent as usize + span.of(text).chars().count());
    }
    if !(30..=WRAP_CHARS).contains(&width) {
        return None;
    }
    let (mut full, mut open, mut loose) = (0, 0, 0);
    for pair in lines.windows(2) {
        let stops = ends_sentence(pair[0].line.span.of(text));
        if fills(text, pair[0], pair[1], width) {
            full += 1;
            open += usize::from(!stops);
        } else {
            loose += usize::from(!stops);
        }
    }
    let stops = lines.iter().any(|l| has_stop(l.line.span.of(text)));
    (stops && open >= 2 && open * 2 >= full && loose * 6 <= full).then_some(width)
}

/// Whether the first word of `line` wouldn't have fitted at the end of `before`.
fn fills(text: &str, before: Physical, line: Physical, width: usize) -> bool {
    let word = line.line.span.of(text).split_whitespace().next();
    let word = word.map_or(0, |w| w.chars().count());
    let before = before.indent as usize + before.line.span.of(text).chars().count();
    // Words are counted in characters, but were set in columns: a little play.
    before + 1 + word + 2 > width
}

/// Whether a line begins as an item of a list does: with a bullet, a dash, or a number or letter and a point.
pub(super) fn starts_list(line: &str) -> bool {
    let mut chars = line.chars();
    match chars.next() {
        Some(
            '•' | '·' | '▪' | '◦' | '‣' | '*' | '-' | '–' | '—' | '+' | '>' | '✓' | '●' | '■' | '►'
            | '▶' | '▸' | '»',
        ) => true,
        Some(c) if chars::is_alphanumeric(c) => {
            let head = line.trim_start_matches(|c: char| c.is_ascii_digit());
            let head = if head.len() < line.len() {
                head
            } else {
                chars.as_str()
            };
            line.len() - head.len() <= 3
                && head.starts_with(['.', ')'])
                && head[1..].starts_with(char::is_whitespace)
        }
        Some('(') => line.get(2..).is_some_and(|rest| rest.starts_with(')')),
        _ => false,
    }
}

/// White space and invisible characters.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}')
}

/// Whether a line ends like a sentence, whatever follows its last full stop.
pub(super) fn ends_sentence(line: &str) -> bool {
    line.ends_with(punctuation::is_terminator)
        || without_tail(line)
            .trim_end_matches(punctuation::is_closing)
            .ends_with(punctuation::is_terminator)
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    fn cut(text: &str) -> Vec<&str> {
        paragraphs(text).iter().map(|l| l.span.of(text)).collect()
    }

    #[test]
    fn every_kind_of_line_end_ends_a_line() {
        assert_eq!(
            cut("a\nb\r\nc\rd\u{2028}e\u{2029}f"),
            ["a", "b", "c", "d", "e", "f"]
        );
        assert_eq!(cut("\n\r\n  \n"), Vec::<&str>::new());
    }

    #[test]
    fn wrapped_lines_are_one_paragraph() {
        let one = "The river burst its banks on Monday and\nthe water stood a metre high in the old\ntown until the evening. Nobody was hurt,\nsaid the mayor.";
        assert_eq!(cut(one), [one]);
        let two = format!("{one}\n{}", one.replace("river", "brook"));
        assert_eq!(cut(&two).len(), 2);
    }

    #[test]
    fn lists_and_verses_keep_their_lines() {
        for text in [
            "features\ncontact manager\nevents, activities",
            "Milk\nEggs\nBread",
            "- eggs, which are\n- milk",
            "1. First comes this.\n2. Then comes that.",
            "The fog comes\nOn little cat feet\nIt sits looking",
        ] {
            assert_eq!(cut(text), text.lines().collect::<Vec<_>>(), "{text}");
        }
    }
}
