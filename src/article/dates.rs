//! Bylines and dates.

use super::DropReason;
use super::block::Block;
use super::features::LineFeatures;

/// Whether a line says who wrote the article, or when: a byline, or a short line with a year or a time of day.
pub(super) fn is_byline_or_date(text: &str, b: &Block) -> bool {
    b.is(DropReason::BylineOrDate)
        || b.features.words <= 6 && !b.features.is_prose() && b.span().of(text).contains('@')
        || b.phrase.is_none()
            && b.features.numbers > 0
            && b.features.words <= 16
            && !b.features.is_prose()
            && b.line.span.len() <= 200
            // A headline of some length may have a year in it, too.
            && if b.features.words <= 6 {
                has_date(b.span().of(text))
            } else {
                has_full_date(b.span().of(text))
            }
}

/// Whether a byline or a date follows a headline, with no more than a standfirst between them.
pub(super) fn is_dated(text: &str, below: &[Block]) -> bool {
    let mut prose = 0;
    for block in below.iter().take(6) {
        if is_byline_or_date(text, block) {
            return true;
        }
        prose += u32::from(block.features.is_prose());
        if prose > 1 {
            break;
        }
    }
    false
}

/// Whether a line has a year or a time of day.
pub(super) fn has_date(line: &str) -> bool {
    let bytes = line.as_bytes();
    let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    (0..bytes.len()).any(|i| {
        let begins = digit(i) && !(i > 0 && digit(i - 1));
        let run = (i..i + 5).take_while(|&i| digit(i)).count();
        begins
            && (run == 4 && matches!(&bytes[i..i + 2], b"19" | b"20")
                || run <= 2
                    && matches!(bytes.get(i + run), Some(b':' | b'.' | b'h'))
                    && digit(i + run + 1)
                    && digit(i + run + 2)
                    && !digit(i + run + 3))
    })
}

/// Whether a line is a date, with little else: "Tue 4 Mar 2025 09.14 GMT", "Publié le 4 mars 2025 à 9h14",
/// "© dpa-infocom, dpa:250304-930-391".
pub(super) fn is_mostly_date(line: &str, features: &LineFeatures) -> bool {
    line.len() <= 200
        && features.numbers >= 2
        && features.words <= 16
        && features.inner_sentence_ends <= 1
        && features.numbers * 3 >= features.sampled
        && has_full_date(line)
}

/// Whether a line has a day and a year, or a time of day: numbers beside each other, perhaps with the name of a month
/// between them.
fn has_full_date(line: &str) -> bool {
    let bytes = line.as_bytes();
    let mut at = 0;
    // Where the last number of one or two digits ended, and the last year.
    let (mut day, mut year): (Option<usize>, Option<usize>) = (None, None);
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            at += 1;
        }
        let near = |end: Option<usize>| {
            end.is_some_and(|end| {
                let between = &line[end..start];
                between.chars().count() <= 16
                    && between.split_whitespace().count() <= 3
                    && !between.contains([':', ';', '(', '%', '$', '€', '£'])
            })
        };
        match at - start {
            4 if matches!(&bytes[start..start + 2], b"19" | b"20") => {
                if near(day) {
                    return true;
                }
                year = Some(at);
            }
            1 | 2 => {
                let time = matches!(bytes.get(at), Some(b':' | b'.' | b'h' | b'H'))
                    && bytes.get(at + 1..at + 3).is_some_and(|m| {
                        m[0].is_ascii_digit() && m[0] < b'6' && m[1].is_ascii_digit()
                    })
                    && !bytes.get(at + 3).is_some_and(u8::is_ascii_digit);
                // "10:31" is a time by itself, "10.31" only after a day.
                if near(year) || time && (bytes[at] == b':' || near(day)) {
                    return true;
                }
                day = Some(at);
            }
            _ => {}
        }
    }
    false
}
