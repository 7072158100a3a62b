//! Finding words.

use crate::span::Span;
use crate::text::{bigrams, chars, composition, swar};

/// The words of a text: runs of letters, marks and digits, with apostrophes between letters ("don't") and points or
/// commas between digits ("3.5", "10,000") inside. With `elision`, an apostrophe ends a word ("l'", "article"). In
/// scripts without spaces, overlapping bigrams.
pub(crate) fn words(text: &str, elision: bool) -> Words<'_> {
    words_in(text, Span::new(0, text.len()), elision)
}

/// The words of a part of a text, as ranges of the text.
pub(crate) fn words_in(text: &str, part: Span, elision: bool) -> Words<'_> {
    Words {
        text,
        at: part.start,
        end: part.end,
        elision,
    }
}

/// The iterator of [`words`].
pub(crate) struct Words<'a> {
    text: &'a str,
    at: usize,
    end: usize,
    elision: bool,
}

/// What a byte means in a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Other,
    /// A letter or digit.
    Word,
    /// Punctuation that may stand inside a word.
    Joiner,
    /// Part of a character beyond ASCII.
    NonAscii,
}

/// The class of every byte.
static CLASS: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => Class::Word,
            b'\'' | b'.' | b',' => Class::Joiner,
            0x80.. => Class::NonAscii,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
};

impl Iterator for Words<'_> {
    type Item = Span;

    #[inline]
    fn next(&mut self) -> Option<Span> {
        let bytes = &self.text.as_bytes()[..self.end];
        let mut at = self.at;
        loop {
            loop {
                match CLASS[*bytes.get(at)? as usize] {
                    Class::Word => break,
                    Class::NonAscii if is_word_at(self.text, at) => break,
                    Class::NonAscii => at += utf8_len(bytes[at]),
                    _ => at += 1,
                }
            }
            let start = at;
            if bytes[start] >= 0xE0
                && let Some((pair, next)) = bigrams::bigram(self.text, start, self.end)
            {
                self.at = next;
                return Some(pair);
            }
            at = self.word_end(start);
            if let Some(b':' | b'@' | b'.' | b'*' | b'_' | b'/') = bytes.get(at) {
                match self.beyond(start, at) {
                    Beyond::Nothing => {}
                    Beyond::Ending(end) => at = end,
                    Beyond::Address(end) => {
                        at = end;
                        continue;
                    }
                }
            }
            self.at = at;
            return Some(Span { start, end: at });
        }
    }
}

/// What follows a word with a sign right after it.
enum Beyond {
    Nothing,
    /// The word goes on up to here: "Bürger*innen".
    Ending(usize),
    /// The word begins an address, which has no words, up to here.
    Address(usize),
}

/// The ending of German nouns for all genders.
const ALL_GENDERS: &[u8] = b"innen";

impl Words<'_> {
    /// Where the word at `start` ends.
    #[inline(always)]
    fn word_end(&self, start: usize) -> usize {
        let bytes = &self.text.as_bytes()[..self.end];
        let mut at = start;
        loop {
            at = swar::word_end(self.text.as_bytes(), at).min(self.end);
            if at == self.end {
                return at;
            }
            match CLASS[bytes[at] as usize] {
                Class::NonAscii if is_word_at(self.text, at) || is_mark_at(self.text, at) => {
                    if bytes[at] >= 0xE0 && bigrams::bigram(self.text, at, self.end).is_some() {
                        return at;
                    }
                    at += utf8_len(bytes[at]);
                }
                Class::NonAscii | Class::Joiner => match self.joiner_width(at) {
                    0 => return at,
                    width => at += width,
                },
                _ => return at,
            }
        }
    }

    /// What follows the word from `start` up to `at`, where one of `:@.*_/` is.
    #[cold]
    fn beyond(&self, start: usize, at: usize) -> Beyond {
        let bytes = &self.text.as_bytes()[..self.end];
        let rest = &bytes[at..];
        let is_address = rest.starts_with(b"://")
            || rest[0] == b'@' && rest.get(1).is_some_and(u8::is_ascii_alphanumeric)
            || rest[0] == b'.' && bytes[start..at].eq_ignore_ascii_case(b"www");
        if is_address {
            let ends = |&byte: &u8| byte <= b' ' || b"<>\"()[]{}".contains(&byte);
            let end = rest.iter().position(ends).unwrap_or(rest.len());
            return Beyond::Address(at + end);
        }
        let ending = match rest {
            [b'.' | b'@', ..] | [] => return Beyond::Nothing,
            [b'/', b'-', ending @ ..] | [_, ending @ ..] => ending,
        };
        let end = self.end - ending.len() + ALL_GENDERS.len();
        if ending.starts_with(ALL_GENDERS) && !(end < self.end && is_word_at(self.text, end)) {
            Beyond::Ending(end)
        } else {
            Beyond::Nothing
        }
    }

    /// The width of the apostrophe between letters, or of the point or comma between digits, at `at`; 0 for anything that
    /// ends a word.
    fn joiner_width(&self, at: usize) -> usize {
        let bytes = &self.text.as_bytes()[..self.end];
        let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
        let word = |i: usize| i < self.end && is_word_at(self.text, i);
        match bytes[at] {
            b'.' | b',' if digit(at - 1) && digit(at + 1) => 1,
            b'\'' if !self.elision && word(at + 1) => 1,
            0xE2 if !self.elision && bytes[at..].starts_with("’".as_bytes()) && word(at + 3) => 3,
            _ => 0,
        }
    }
}

/// The length of the character that starts with this byte.
fn utf8_len(first: u8) -> usize {
    match first {
        ..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0.. => 4,
    }
}

/// Whether the character at `at` is part of a word, and may begin one.
fn is_word_at(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    match bytes[at] {
        byte @ ..0x80 => CLASS[byte as usize] == Class::Word,
        // Latin letters with accents but for the two signs among them; then other Latin letters, and Cyrillic.
        0xC3 => !matches!(bytes[at + 1], 0x97 | 0xB7),
        0xC4..=0xC9 | 0xD0 | 0xD1 => text[at..].chars().next().is_some_and(chars::is_alphabetic),
        _ => text[at..].chars().next().is_some_and(is_word_char),
    }
}

/// Letters and digits, except for those above the line: they refer to notes.
fn is_word_char(c: char) -> bool {
    chars::is_alphanumeric(c) && !matches!(c, '²' | '³' | '¹' | '⁰' | '⁴'..='⁹')
}

/// Whether the character at `at` continues a word but doesn't begin one: accents that don't compose with their letter,
/// viramas and other marks.
fn is_mark_at(text: &str, at: usize) -> bool {
    // Most punctuation begins with one of these, and no mark on letters.
    !matches!(text.as_bytes()[at], 0xC2 | 0xE2)
        && text[at..].chars().next().is_some_and(composition::is_mark)
}

#[cfg(test)]
mod tests {
    use super::words;

    fn split(text: &str, elision: bool) -> Vec<&str> {
        words(text, elision).map(|w| w.of(text)).collect()
    }

    #[test]
    fn words_keep_apostrophes_and_numbers_whole() {
        assert_eq!(
            split("I don't owe $3.50, or 10,000.", false),
            ["I", "don't", "owe", "3.50", "or", "10,000"]
        );
        assert_eq!(split("It’s Jo’s.", false), ["It’s", "Jo’s"]);
        assert_eq!(split("'quoted'", false), ["quoted"]);
    }

    #[test]
    fn elision_ends_a_word() {
        assert_eq!(
            split("l'article d’hier", true),
            ["l", "article", "d", "hier"]
        );
    }

    #[test]
    fn addresses_have_no_words() {
        assert_eq!(
            split(
                "See https://a.example/b?c=d, www.e.example. Ask me@f.example (or g@h).",
                false
            ),
            ["See", "Ask", "or"]
        );
        assert_eq!(
            split("at 3:30 and/or a_b @home", false),
            ["at", "3", "30", "and", "or", "a", "b", "home"]
        );
    }

    #[test]
    fn nouns_for_all_genders_are_whole() {
        assert_eq!(
            split(
                "Bürger*innen, Wähler:innen, Schüler/-innen, Lehrer_innen; innen und/innen",
                false
            ),
            [
                "Bürger*innen",
                "Wähler:innen",
                "Schüler/-innen",
                "Lehrer_innen",
                "innen",
                "und/innen"
            ]
        );
    }

    #[test]
    fn marks_are_part_of_words() {
        assert_eq!(
            split("தமிழ் e\u{301}te\u{301}", false),
            ["தமிழ்", "e\u{301}te\u{301}"]
        );
    }

    #[test]
    fn nothing_has_no_words() {
        assert_eq!(split(" .,;!? …", false), Vec::<&str>::new());
    }
}
