//! Lines that say who wrote an article, and when.

use super::DropReason;
use super::block::Block;

/// Whether a line says who wrote the article, or when: a byline, or a short line with a year or a time of day.
pub(super) fn is_byline_or_date(text: &str, b: &Block) -> bool {
    b.is(DropReason::BylineOrDate)
        || b.features.words <= 6 && !b.features.is_prose() && b.span().of(text).contains('@')
        || b.features.numbers > 0
            && b.features.words <= 16
            && !b.features.is_prose()
            && b.line.span.len() <= 200
            && has_date(b.span().of(text))
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
