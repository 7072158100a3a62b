//! What belongs to a sentence after its terminator: reference marks, emoji, and a credit at the paragraph's end.

use super::words::{is_abbreviation, last_token};
use crate::language::Language;
use crate::text::chars;
use crate::text::punctuation::is_terminator;

/// Maximum length in bytes of a reference mark in brackets: "[citation needed]".
const MAX_MARK_LEN: usize = 60;

/// The length of a reference mark that directly follows a terminator, with the page after it: "[1]", "[note 2]:23",
/// "(12)", "²", "*".
pub(super) fn attached_mark_len(rest: &str) -> usize {
    let Some(first) = rest.chars().next() else {
        return 0;
    };
    match first {
        '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | '†' | '‡' | '*' => first.len_utf8(),
        '[' => {
            let reach = &rest[..rest.floor_char_boundary(MAX_MARK_LEN.min(rest.len()))];
            let Some(end) = reach.find(']').filter(|&end| end > 1) else {
                return 0;
            };
            end + 1 + page_len(&rest[end + 1..])
        }
        '(' => {
            let digits = digits_len(&rest[1..]);
            let closes = rest[1 + digits..].starts_with(')');
            if (1..=3).contains(&digits) && closes {
                digits + 2
            } else {
                0
            }
        }
        _ => 0,
    }
}

/// The length of white space and the reference marks after it: ". [1] [2] The".
pub(super) fn spaced_marks_len(rest: &str) -> usize {
    let mut len = 0;
    loop {
        let space = rest[len..].len() - rest[len..].trim_start().len();
        let mark = &rest[len + space..];
        let Some(inside) = mark.strip_prefix('[') else {
            return len;
        };
        let reach = &inside[..inside.floor_char_boundary(MAX_MARK_LEN.min(inside.len()))];
        let Some(end) = reach.find(']').filter(|&end| is_mark(&inside[..end])) else {
            return len;
        };
        let after = &inside[end + 1..];
        if after.starts_with(chars::is_alphanumeric) {
            return len;
        }
        len += space + end + 2;
    }
}

/// "12", "3, 4", "a", "note 1", "citation needed", but no word that an editor put in: "[the] house".
fn is_mark(text: &str) -> bool {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(first), _) if first.is_ascii_digit() => text
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b',' | b' ' | b'-')),
        (Some(first), None) => chars::is_lowercase(first),
        (Some(first), _) => chars::is_lowercase(first) && text.contains(' '),
        _ => false,
    }
}

/// ":23", ": 23–25": the page of a reference.
fn page_len(rest: &str) -> usize {
    let Some(page) = rest.strip_prefix(':') else {
        return 0;
    };
    let page = page.strip_prefix(' ').unwrap_or(page);
    let digits = page
        .find(|c: char| !c.is_ascii_digit() && c != '–' && c != '-')
        .unwrap_or(page.len());
    if digits == 0 {
        0
    } else {
        rest.len() - page.len() + digits
    }
}

fn digits_len(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The length of the bare numbers of footnotes right after a terminator, at `at`: "consultation.11 12 Take".
pub(super) fn footnotes_len(body: &str, start: usize, at: usize, language: Language) -> usize {
    const MAX_FOOTNOTES: usize = 8;
    let rest = &body[at..];
    if !rest.starts_with(|c: char| c.is_ascii_digit()) {
        return 0;
    }
    let mut len = 0;
    for _ in 0..MAX_FOOTNOTES {
        let digits = digits_len(&rest[len..]);
        let after = rest[len + digits..].trim_start();
        if !(1..=3).contains(&digits)
            || !after.is_empty() && !rest[len + digits..].starts_with(char::is_whitespace)
        {
            return 0;
        }
        len += digits;
        let next = after.trim_start_matches(['“', '"', '«', '„', '‘']);
        if next.starts_with(|c| chars::is_alphabetic(c) && !chars::is_lowercase(c))
            || after.is_empty()
        {
            let before = body[start..at].trim_end_matches(is_terminator);
            let token = last_token(before, 0, before.len());
            let is_word = before.ends_with([')', '”', '"', '»'])
                || token.chars().nth(3).is_some() && token.chars().all(chars::is_alphabetic);
            return if is_word && !is_abbreviation(token, language) {
                len
            } else {
                0
            };
        }
        len = rest.len() - after.len();
    }
    0
}

/// Pictures: emoji and symbols like them.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27BF}' | '\u{2B1B}'..='\u{2B55}' | '\u{1F000}'..='\u{1FAFF}')
}

/// What stands between emoji and within one.
fn joins_emoji(c: char) -> bool {
    matches!(
        c,
        '\u{200D}' | '\u{FE0F}' | '\u{20E3}' | '\u{E0020}'..='\u{E007F}'
    )
}

/// The length of the emoji after a sentence's end, and of the spaces before them. Where the sentence itself starts with
/// an emoji they are bullets: the next one starts the next sentence.
pub(super) fn emoji_len(sentence: &str, rest: &str) -> usize {
    let mut len = 0;
    for (i, c) in rest.char_indices() {
        if is_emoji(c) || joins_emoji(c) && len == i && i > 0 {
            len = i + c.len_utf8();
        } else if !matches!(c, ' ' | '\u{A0}') {
            break;
        }
    }
    let is_bullet = || sentence.trim_start().starts_with(is_emoji);
    let is_attached = rest.starts_with(is_emoji);
    if len == 0 || !is_attached && rest[len..].starts_with(chars::is_alphanumeric) || is_bullet() {
        0
    } else {
        len
    }
}

/// Whether `rest`, all that follows a sentence in its paragraph, is no sentence of its own: marks without a word, an
/// agency or an author: "■", "(AP)", "— Reuters".
pub(super) fn is_credit(rest: &str) -> bool {
    const MAX_LEN: usize = 40;
    if !rest.contains(chars::is_alphanumeric) {
        return true;
    }
    if rest.len() > MAX_LEN || rest.contains(is_terminator) {
        return false;
    }
    let rest = rest.trim();
    let is_name = |text: &str| {
        text.split_whitespace()
            .all(|word| !word.starts_with(chars::is_lowercase))
    };
    let name = rest.trim_start_matches(['—', '–', '―', '-']);
    rest.starts_with('(') && rest.ends_with(')') || name.len() < rest.len() && is_name(name)
}
