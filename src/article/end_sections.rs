//! Sections after an article, whatever they look like: references, "See also" and categories in an encyclopedia; a note on
//! the author in a newspaper.

use super::DropReason;
use super::block::Block;
use super::phrases::{BoilerplatePhrases, PhraseKind};
use super::tail::without_tail;
use crate::text::{chars, words};

/// Paragraphs with reference marks that make a text an encyclopedia's, or a paper. 2 to 4.
const REFERENCED: usize = 2;

/// Marks everything from the heading of the references on.
pub(super) fn mark(text: &str, blocks: &mut [Block], phrases: &BoilerplatePhrases) {
    let is_referenced = |b: &&Block| {
        let line = b.span().of(text);
        b.features.is_prose() && line.ends_with(']') && without_tail(line).len() < line.len()
    };
    let mut referenced = blocks.iter().enumerate().filter(|(_, b)| is_referenced(b));
    let Some((first, _)) = referenced.nth(REFERENCED - 1) else {
        return;
    };
    let mut lower = String::new();
    let is_heading = |b: &Block| {
        let line = b.span().of(text);
        let line = line.split('[').next().unwrap_or(line).trim();
        lower.clear();
        phrases.folding().push(&mut lower, chars::first(line, 48));
        b.features.words <= 5 && phrases.is_end_section(&lower)
    };
    let Some(heading) = blocks[first..].iter().position(is_heading) else {
        return;
    };
    for block in &mut blocks[first + heading..] {
        block.phrase = Some(PhraseKind::Reason(DropReason::Navigation));
    }
}

/// The last paragraphs that may be on the author. 2 to 5.
const AUTHOR_LINES: usize = 3;

/// The longest of them, and the words of its beginning that name a profession. 40 to 80; 8 to 14.
const AUTHOR_WORDS: u32 = 60;
const PROFESSION_WORDS: usize = 11;

/// Whether a paragraph is on who wrote the article: "Jo Roe is a reporter covering transport." It begins with a name,
/// soon says what she is, and says no more than that.
pub(super) fn is_on_author(line: &str, phrases: &BoilerplatePhrases) -> bool {
    let mut names = 0;
    let mut lower = String::new();
    for (i, word) in words::words(line, false).take(PROFESSION_WORDS).enumerate() {
        let word = word.of(line);
        if i == names && word.starts_with(chars::is_uppercase) {
            names += 1;
            continue;
        }
        lower.clear();
        phrases.folding().push(&mut lower, word);
        if i == names && !phrases.is_copula(&lower) {
            return false;
        }
        if phrases.is_profession(&lower) {
            return (2..=4).contains(&names);
        }
    }
    false
}

/// Marks the paragraphs on the author, below all others.
pub(super) fn mark_author(text: &str, blocks: &mut [Block], phrases: &BoilerplatePhrases) {
    let mut left = AUTHOR_LINES;
    let prose = blocks.iter().filter(|b| b.is_body_prose()).count();
    for block in blocks.iter_mut().rev() {
        if !block.is_body_prose() {
            continue;
        }
        if left == 0 || prose <= AUTHOR_LINES {
            break;
        }
        left -= 1;
        if block.features.words <= AUTHOR_WORDS && is_on_author(block.span().of(text), phrases) {
            block.phrase = Some(PhraseKind::Reason(DropReason::BylineOrDate));
        }
    }
}
