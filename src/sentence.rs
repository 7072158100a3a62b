//! From paragraphs to sentences, as ranges of the text.
//!
//! A sentence ends at a terminator, unless something around it says it doesn't: an abbreviation or an initial before
//! it, a number, a small letter after it. Quotes and brackets that close after the terminator belong to the sentence.

use crate::Span;
use crate::language::Language;

/// A sentence, where it stands, and in which paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands in the text, without white space around it.
    pub span: Span,
    /// The index of its paragraph.
    pub paragraph: u32,
}

/// The sentences of these paragraphs of `text`.
pub fn split(text: &str, paragraphs: &[Span], language: Language) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for (i, paragraph) in paragraphs.iter().enumerate() {
        let body = paragraph.of(text);
        let mut start = 0;
        let mut at = 0;
        while let Some(terminator) = next_terminator(body, at) {
            let run = terminators_end(body, terminator);
            let end = run + closing_len(&body[run..]);
            if is_boundary(body, start, terminator, run, end, language) {
                push(&mut sentences, body, start, end, paragraph.start, i);
                start = end;
            }
            at = end;
        }
        push(&mut sentences, body, start, body.len(), paragraph.start, i);
    }
    sentences
}

fn push(
    sentences: &mut Vec<Sentence>,
    body: &str,
    start: usize,
    end: usize,
    offset: usize,
    paragraph: usize,
) {
    let sentence = &body[start..end];
    let from = start + (sentence.len() - sentence.trim_start().len());
    let to = start + sentence.trim_end().len();
    if from < to {
        let span = Span {
            start: offset + from,
            end: offset + to,
        };
        sentences.push(Sentence {
            span,
            paragraph: paragraph as u32,
        });
    }
}

/// Marks that end a sentence, in all scripts we cut.
pub(crate) fn is_terminator(c: char) -> bool {
    matches!(
        c,
        '.' | '!'
            | '?'
            | '…'
            | '。'
            | '！'
            | '？'
            | '｡'
            | '．'
            | '؟'
            | '۔'
            | '।'
            | '॥'
            | '‼'
            | '⁇'
            | '⁈'
            | '⁉'
    )
}

/// Terminators of scripts that put no space between sentences.
fn needs_no_space(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡' | '．')
}

/// Quotes and brackets that close.
pub(crate) fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '”'
            | '’'
            | '»'
            | '›'
            | ')'
            | ']'
            | '}'
            | '」'
            | '』'
            | '）'
            | '】'
            | '》'
            | '〉'
    )
}

/// Quotes and brackets that open, and marks that begin a line.
fn is_opening(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '“'
            | '‘'
            | '„'
            | '‚'
            | '«'
            | '‹'
            | '('
            | '['
            | '{'
            | '「'
            | '『'
            | '（'
            | '【'
            | '¿'
            | '¡'
            | '-'
            | '–'
            | '—'
            | '•'
    )
}

/// The offset of the first terminator at or after `at`.
fn next_terminator(body: &str, at: usize) -> Option<usize> {
    let bytes = body.as_bytes();
    let mut i = at;
    while i < bytes.len() {
        match bytes[i] {
            b'.' | b'!' | b'?' => return Some(i),
            ..0x80 => i += 1,
            // The terminators beyond ASCII begin with one of these bytes.
            0xD8 | 0xDB | 0xE0 | 0xE2 | 0xE3 | 0xEF => {
                let c = body[i..].chars().next()?;
                if is_terminator(c) {
                    return Some(i);
                }
                i += c.len_utf8();
            }
            0x80..0xE0 => i += 2,
            0xE0..0xF0 => i += 3,
            0xF0.. => i += 4,
        }
    }
    None
}

/// The end of the run of terminators at `at`: "?!", "...".
fn terminators_end(body: &str, at: usize) -> usize {
    at + body[at..]
        .find(|c| !is_terminator(c))
        .unwrap_or(body.len() - at)
}

/// The length of the closing quotes and brackets right at the beginning of `rest`.
fn closing_len(rest: &str) -> usize {
    // A straight quote after white space opens; one without closes.
    rest.find(|c| !is_closing(c)).unwrap_or(rest.len())
}

/// Whether a sentence ends with the terminators `body[at..run]` and the closing marks up to `end`.
fn is_boundary(
    body: &str,
    start: usize,
    at: usize,
    run: usize,
    end: usize,
    language: Language,
) -> bool {
    let after = &body[end..];
    let Some(next) = after.chars().next() else {
        return true;
    };
    let terminator = body[at..run].chars().next_back().unwrap_or('.');
    if needs_no_space(terminator) {
        return true;
    }
    if !next.is_whitespace() {
        return false;
    }
    let following = after.trim_start().trim_start_matches(is_opening);
    let Some(first) = following.chars().next() else {
        return true;
    };
    if first.is_lowercase() {
        return false;
    }
    let plain_stop = run - at == 1 && terminator == '.';
    if !plain_stop || end > run {
        return true;
    }
    let token = last_token(&body[start..at]);
    !stays_open(token, &body[start..at], following, language)
}

/// The run of letters, digits and points right before a full stop.
fn last_token(before: &str) -> &str {
    let from = before
        .char_indices()
        .rev()
        .take_while(|&(_, c)| c.is_alphanumeric() || matches!(c, '.' | '-' | '’' | '\''))
        .last()
        .map_or(before.len(), |(i, _)| i);
    &before[from..]
}

/// Whether a full stop after `token` belongs to the token.
fn stays_open(token: &str, before: &str, following: &str, language: Language) -> bool {
    let mut letters = token.chars();
    let (first, second) = (letters.next(), letters.next());
    match (first, second) {
        (None, _) => return false,
        // "J. Smith", but "Vitamin C. It …" and "I. Then" are hard to tell: an initial has a name before or after it.
        (Some(c), None) if c.is_uppercase() => return c != 'I' || before.len() <= 2,
        // "1. First", at the beginning of a line.
        (Some(c), _) if c.is_ascii_digit() => {
            return token.len() == before.trim_start().len() && token.len() <= 2;
        }
        _ => {}
    }
    let lower = token.to_lowercase();
    if language.abbreviation(&lower).is_none() {
        return false;
    }
    // "U.S." and "p.m." may end a sentence: they do where a word follows that seldom goes on from them.
    if lower.contains('.')
        || matches!(
            lower.as_str(),
            "etc" | "jr" | "sr" | "inc" | "ltd" | "co" | "corp"
        )
    {
        let word: String = following
            .chars()
            .take_while(|c| c.is_alphabetic())
            .flat_map(char::to_lowercase)
            .collect();
        return !language.is_stop_word(&word);
    }
    // "No. 5", but "He said no. Then": as a number's mark it has a number after it.
    if lower == "no" || lower == "nos" || lower == "fig" || lower == "figs" || lower == "pp" {
        return following.starts_with(|c: char| c.is_ascii_digit());
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        let language = Language::from_code("en").unwrap();
        split(text, &[Span::new(0, text.len())], language)
            .iter()
            .map(|s| s.span.of(text))
            .collect()
    }

    #[test]
    fn abbreviations_and_initials_stay_whole() {
        for text in [
            "Mr. Smith met Dr. J. Jones at No. 5 St. James St. near Mt. Fuji.",
            "The U.S. Senate paid $3.5 million, i.e. 2.5 percent.",
            "The firm Acme Inc. Holdings grew.",
        ] {
            assert_eq!(cut(text), [text]);
        }
    }

    #[test]
    fn abbreviations_end_sentences_too() {
        assert_eq!(
            cut("He lives in the U.S. He left at 5 p.m. The end."),
            ["He lives in the U.S.", "He left at 5 p.m.", "The end."]
        );
        assert_eq!(
            cut("I said no. Then I left."),
            ["I said no.", "Then I left."]
        );
    }

    #[test]
    fn quotes_and_brackets_close_with_the_sentence() {
        assert_eq!(
            cut("\"Stop!\" (He did.) “Why?” she asked. Done"),
            ["\"Stop!\"", "(He did.)", "“Why?” she asked.", "Done"]
        );
    }

    #[test]
    fn scripts_without_spaces_are_cut() {
        assert_eq!(
            cut("今日は晴れ。明日は雨！"),
            ["今日は晴れ。", "明日は雨！"]
        );
    }
}
