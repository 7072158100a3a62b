//! Sentence boundaries without white space: "at the end.The next one".

use super::marks::Run;
use super::words::{is_abbreviation, starts_with_stop_word};
use crate::language::Language;
use crate::text::chars;

/// How far from a terminator, in bytes, the word around it is read to tell whether it is an address.
const MAX_WORD_LEN: usize = 80;

/// Top-level domains that are also capitalized, in site names: "Gazeta.Ru".
const SITE_SUFFIXES: [&str; 5] = ["Com", "Net", "Org", "Ru", "Tv"];

/// Whether a sentence ends at `end`, after `run`, although no white space follows. Addresses, file names and
/// initialisms contain full stops too.
pub(super) fn is_boundary_without_space(
    body: &str,
    start: usize,
    run: &Run,
    end: usize,
    language: Language,
) -> bool {
    if body[run.end..end].starts_with(['\'', '’']) {
        return false;
    }
    // The next sentence may start with a quotation: "the end.“The next one".
    let rest = body[end..].trim_start_matches(['“', '„', '«', '"', '‘']);
    let mut after = rest.chars();
    let (Some(next), second) = (after.next(), after.next()) else {
        return true;
    };
    let from = body.floor_char_boundary(run.start.saturating_sub(MAX_WORD_LEN).max(start));
    let before = &body[from..run.start];
    let word = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    if word.contains(['.', '/', '@', ':', '_', '\\']) && !is_amount(word) {
        return false;
    }
    let Some(last) = word.chars().next_back() else {
        return false;
    };
    let following = &rest[..rest.floor_char_boundary(MAX_WORD_LEN.min(rest.len()))];
    let following = following
        .split(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let name = following.trim_end_matches(|c: char| !chars::is_alphanumeric(c));
    if SITE_SUFFIXES.contains(&name) || following.contains(['@', '/']) || has_inner_stop(following)
    {
        return false;
    }
    let starts_word = if chars::is_uppercase(next) {
        second.is_some_and(|c| {
            chars::is_lowercase(c) || c.is_whitespace() && starts_with_stop_word(rest, language)
        })
    } else {
        // A script without case.
        chars::is_alphabetic(next)
            && !chars::is_lowercase(next)
            && second.is_some_and(chars::is_alphabetic)
    };
    if !starts_word {
        return false;
    }
    if last.is_ascii_digit() {
        // "bought 1,000.That", "in 2010.Then"; but "3.März", "1.Milk".
        return word.len() >= 4 && chars::is_uppercase(next);
    }
    let cased =
        chars::is_lowercase(last) == chars::is_uppercase(next) && chars::is_alphabetic(last);
    cased
        && word.chars().nth(1).is_some()
        && (!run.is_full_stop() || !is_abbreviation(word, language))
}

/// "Final.pdf", but not "end.The" or "4.5"
fn has_inner_stop(word: &str) -> bool {
    word.split('.')
        .skip(1)
        .any(|piece| piece.starts_with(chars::is_lowercase))
}

/// "1,000", "3.5"
fn is_amount(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && word
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','))
}
