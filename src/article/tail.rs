//! What may follow the last full stop of a paragraph: reference marks, credits, an agency, emoji, closing quotes. A line is
//! prose with or without them.

use crate::text::{chars, punctuation};

/// The bytes of a line's end that are read. 60 to 200; less, and two marks of a long name hide the stop.
const TAIL_BYTES: usize = 120;

/// Longest group in brackets, or agency after a dash, in characters. 12 to 60; more, and a sentence in brackets is one.
const GROUP_CHARS: usize = 40;

/// A line without what follows its last full stop, where it ends with one; else as it is.
pub(super) fn without_tail(line: &str) -> &str {
    let from = line.ceil_char_boundary(line.len().saturating_sub(TAIL_BYTES));
    let mut end = line.len();
    loop {
        let rest = &line[..end];
        let trimmed = rest.trim_end_matches(is_mark);
        if trimmed.ends_with(punctuation::is_terminator) {
            return trimmed;
        }
        let cut = before_digits(trimmed)
            .or_else(|| before_group(trimmed))
            .or_else(|| before_agency(trimmed));
        match cut {
            // Nothing is left of a line that is a group and nothing else.
            Some(cut) if cut > from || from == 0 && cut > 0 => end = cut,
            _ => return line,
        }
    }
}

/// Quotes of every kind, white space, and symbols that aren't punctuation.
fn is_mark(c: char) -> bool {
    c.is_whitespace()
        || punctuation::is_closing(c) && !matches!(c, ')' | ']' | '}' | '）' | '】')
        || punctuation::is_invisible(c)
        || matches!(
            c,
            '«' | '‹' | '„' | '‚' | '‘' | '*' | '†' | '‡' | '§' | '#' | '¹' | '²' | '³'
        )
        || is_symbol(c)
}

/// Emoji, dingbats, arrows, boxes, superscript digits.
pub(super) fn is_symbol(c: char) -> bool {
    matches!(c,
        '\u{2070}'..='\u{209C}' | '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{23FF}' | '\u{2500}'..='\u{27BF}'
        | '\u{2900}'..='\u{297F}' | '\u{2B00}'..='\u{2BFF}' | '\u{FE0E}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}'
        | '\u{E0020}'..='\u{E007F}')
}

/// Where the number of a note that follows a full stop begins: "in Alden.12", but not "for 3.12".
fn before_digits(line: &str) -> Option<usize> {
    let rest = line.trim_end_matches(|c: char| c.is_ascii_digit() || c == ',');
    let digits = line.len() - rest.len();
    let stop = rest.chars().next_back()?;
    let before = rest[..rest.len() - stop.len_utf8()].chars().next_back()?;
    ((1..=7).contains(&digits)
        && (punctuation::is_terminator(stop)
            && (chars::is_alphabetic(before) || punctuation::is_closing(before))
            || punctuation::is_closing(stop) && punctuation::is_terminator(before)))
    .then_some(rest.len())
}

/// Where a short group in brackets at the end of a line begins.
fn before_group(line: &str) -> Option<usize> {
    let open = match line.chars().next_back()? {
        ')' => '(',
        ']' => '[',
        '）' => '（',
        '】' => '【',
        _ => return None,
    };
    line.char_indices()
        .rev()
        .take(GROUP_CHARS)
        .find(|&(_, c)| c == open)
        .map(|(at, _)| at)
}

/// Where a dash and a name or two at the end of a line begin: "— Reuters", "-AP".
fn before_agency(line: &str) -> Option<usize> {
    let mut spaces = 0;
    for (at, c) in line.char_indices().rev().take(GROUP_CHARS) {
        match c {
            '—' | '–' | '-' | '―' => {
                let name = line[at + c.len_utf8()..].trim_start();
                let before = line[..at].trim_end_matches(['-', ' ']);
                return (name.starts_with(chars::is_alphabetic)
                    && before
                        .trim_end_matches(is_mark)
                        .ends_with(punctuation::is_terminator))
                .then_some(before.len());
            }
            ' ' => spaces += 1,
            c if punctuation::is_terminator(c) => return None,
            _ => {}
        }
        if spaces > 4 {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::without_tail;

    #[test]
    fn what_follows_the_last_full_stop_is_looked_through() {
        for tail in [
            "[1]",
            "[1][2][3]",
            "[a]",
            "[citation needed]",
            "[Anm. 3]",
            ".[12]",
            "²",
            "12",
            "1,2",
            " (AP)",
            " (dpa/lno)",
            " — Reuters",
            " – dpa",
            " -- AP",
            " ■",
            " †",
            "*",
            " 🎉",
            " ❤️",
            "«",
            "‹",
            " ”",
            "»",
            "“",
            " (Reuters) ■",
            "\u{200b}",
            "」",
        ] {
            let line = format!("The barrier was opened in Alden.{tail}");
            let end = without_tail(&line);
            assert!(end.ends_with('.') && end.len() >= 32, "{line}");
        }
    }

    #[test]
    fn a_line_without_a_full_stop_stays_whole() {
        for line in [
            "The barrier (AP)",
            "Alden barrier [edit]",
            "At home – Reuters",
            "The score was 3.12",
            "(AP)",
            "[1]",
            "12",
            "",
            "Home 🎉",
            "A long name of something that has a dash - in it",
        ] {
            assert_eq!(without_tail(line), line);
        }
    }
}
