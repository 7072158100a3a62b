//! Whether a single full stop ends a sentence.

use super::marks::Run;
use crate::language::{Abbreviation, AbbreviationFilter, Language};
use crate::text::chars;

/// The run of letters, digits and inner full stops right before the full stop at `at`.
fn last_token(body: &str, start: usize, at: usize) -> &str {
    let before = &body[start..at];
    let from = before
        .char_indices()
        .rev()
        .take_while(|&(_, c)| {
            chars::is_alphanumeric(c)
                || matches!(
                    c,
                    '.' | '-' | '’' | '\'' | '°' | 'º' | 'ª' | '\u{300}'..='\u{36F}'
                )
                || is_mark(c)
        })
        .last()
        .map_or(before.len(), |(i, _)| i);
    before[from..].trim_start_matches(['-', '\'', '’'])
}

/// Vowel signs of Indic scripts, which aren't in the class of letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{DFF}')
}

/// A word in lower case, as the word lists of the language spell it.
fn lower(word: &str, language: Language) -> String {
    language.data().folding.fold(word)
}

/// Whether `text` starts with a stop word of the language: the start of a sentence rather than a name.
fn starts_with_stop_word(text: &str, language: Language) -> bool {
    let end = text
        .find(|c: char| !(chars::is_alphabetic(c) || is_mark(c) || matches!(c, '\'' | '’')))
        .unwrap_or(text.len());
    if is_initial(text) {
        return false;
    }
    let word = lower(&text[..end], language);
    language.is_stop_word(&word)
        || word
            .split_once('\'')
            .is_some_and(|(head, _)| language.is_stop_word(head))
}

/// Whether the full stop at `at`, followed by a capital, a digit or a caseless letter, belongs to the word before it and
/// ends no sentence. `closed`: quotes or brackets close after it.
pub(super) fn is_abbreviation_stop(
    body: &str,
    start: usize,
    at: usize,
    closed: bool,
    following: &str,
    language: Language,
    filter: &AbbreviationFilter,
) -> bool {
    let token = last_token(body, start, at);
    let token = match token.rsplit_once(['\'', '’']) {
        Some((_, word)) if language.data().elision => word,
        _ => token,
    };
    let mut chars = token.chars();
    let (Some(first), second) = (chars.next(), chars.next()) else {
        return false;
    };
    let digit_follows = following.starts_with(chars::is_numeric);
    let is_german = language.code() == "de";
    if second.is_none() && (chars::is_uppercase(first) || is_german && chars::is_lowercase(first)) {
        // "J. Smith", "u. Ä.", "A. I. Smith", but "Vitamin C. It …", "you and I. Then".
        return !closed && !starts_with_stop_word(following, language);
    }
    if chars::is_numeric(first) {
        return !closed && is_ordinal(token, following, language);
    }
    // "N°. 5"
    if token.ends_with(['°', 'º', 'ª']) && chars::is_alphabetic(first) {
        return digit_follows;
    }
    let known = if filter.might_contain(token) {
        language.abbreviation(&lower(token, language))
    } else {
        None
    };
    match known {
        Some(Abbreviation::NeverEndsSentence) => {
            !closed || !starts_with_stop_word(following, language)
        }
        Some(Abbreviation::BeforeNumber) => digit_follows || is_roman(following),
        Some(Abbreviation::MayEndSentence) => {
            continues_after_abbreviation(token, body, start, at, following, language)
        }
        None if is_initialism(token) => {
            continues_after_abbreviation(token, body, start, at, following, language)
        }
        None if is_german && token.ends_with("str") => !starts_with_stop_word(following, language),
        // Initials may be syllables: "எம். ஜி. ராமன்".
        None if !token.is_ascii() && language.code() == "ta" && token.chars().nth(2).is_none() => {
            !starts_with_stop_word(following, language)
        }
        None => {
            language.data().ordinals
                && is_roman(token)
                && !starts_with_stop_word(following, language)
        }
    }
}

/// Whether the sentence continues after an abbreviation that may end one.
fn continues_after_abbreviation(
    word: &str,
    body: &str,
    start: usize,
    at: usize,
    following: &str,
    language: Language,
) -> bool {
    if starts_with_stop_word(following, language) {
        return false;
    }
    // "He left at 6 p.m. Mr. Smith …", but "At 5 a.m. Mr. Smith …", "at 5 p.m. Monday".
    let is_hour = ["a.m", "p.m"]
        .iter()
        .any(|hour| word.eq_ignore_ascii_case(hour));
    !(is_hour
        && following.starts_with(chars::is_uppercase)
        && body[start..at].split_whitespace().nth(3).is_some()
        && !follows_hour(following))
}

/// Whether `text` starts with a word that may follow an hour: a day, a month, a time zone.
fn follows_hour(text: &str) -> bool {
    const AFTER_HOUR: [&str; 29] = [
        "April",
        "August",
        "Central",
        "December",
        "Eastern",
        "February",
        "Friday",
        "Greenwich",
        "Jan",
        "January",
        "July",
        "June",
        "March",
        "May",
        "Monday",
        "Mountain",
        "Nov",
        "November",
        "Oct",
        "October",
        "Pacific",
        "Saturday",
        "Sept",
        "September",
        "Sunday",
        "Thursday",
        "Tuesday",
        "Wednesday",
        "Christmas",
    ];
    let end = text
        .find(|c: char| !chars::is_alphabetic(c))
        .unwrap_or(text.len());
    let word = &text[..end];
    AFTER_HOUR.contains(&word) || (word.len() <= 4 && word.chars().all(chars::is_uppercase))
}

/// "3. März": a short number before a word that isn't the start of a sentence.
fn is_ordinal(token: &str, following: &str, language: Language) -> bool {
    language.data().ordinals
        && token.len() <= 2
        && token.bytes().all(|b| b.is_ascii_digit())
        && following.starts_with(chars::is_alphabetic)
        && !starts_with_stop_word(following, language)
}

/// "I. Smith"
fn is_initial(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(chars::is_uppercase) && chars.next() == Some('.')
}

/// "U.S", "Л.Н", "LL.AA": short pieces separated by full stops.
fn is_initialism(token: &str) -> bool {
    token.contains('.')
        && token
            .split(['.', '-'])
            .all(|piece| piece.chars().count() <= 2 && piece.chars().all(chars::is_alphabetic))
}

fn is_roman(text: &str) -> bool {
    let len = text
        .bytes()
        .take_while(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'C'))
        .count();
    len > 0 && (len > 1 || text.len() > 1) && !text[len..].starts_with(chars::is_alphanumeric)
}

/// Whether the full stop at `at` ends a sentence although a lower-case letter follows: a long word is no abbreviation,
/// and before a stop word the text is simply written without capitals.
pub(super) fn is_boundary_before_lowercase(
    body: &str,
    start: usize,
    at: usize,
    after: &str,
    language: Language,
) -> bool {
    const LONG_WORD: usize = 6;
    let token = last_token(body, start, at);
    token.chars().all(chars::is_alphabetic)
        && token.chars().nth(LONG_WORD - 1).is_some()
        && starts_with_stop_word(after.trim_start(), language)
        && language.abbreviation(&lower(token, language)).is_none()
}

/// How far from a full stop, in bytes, the word around it is read to tell whether it is an address.
const MAX_WORD_LEN: usize = 80;

/// Whether a sentence ends although no white space follows: "at the end.The next one". Addresses, file names and
/// initialisms contain full stops too.
pub(super) fn is_boundary_without_space(
    body: &str,
    start: usize,
    run: &Run,
    end: usize,
    language: Language,
) -> bool {
    if end > run.end && !body[run.end..end].starts_with(['"', '”', ')', '»']) {
        return false;
    }
    let mut after = body[end..].chars();
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
    let rest = &body[end..];
    let following = &rest[..rest.floor_char_boundary(MAX_WORD_LEN.min(rest.len()))];
    let following = following
        .split(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let name = following.trim_end_matches(|c: char| !chars::is_alphanumeric(c));
    if SITE_SUFFIXES.contains(&name) || following.contains(['@', '/']) || has_inner_point(following)
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
        && (!run.is_full_stop() || language.abbreviation(&lower(word, language)).is_none())
}

/// Top-level domains that are also capitalized, in site names: "Gazeta.Ru".
const SITE_SUFFIXES: [&str; 5] = ["Com", "Net", "Org", "Ru", "Tv"];

/// "Final.pdf", but not "end.The" or "4.5"
fn has_inner_point(word: &str) -> bool {
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

/// The length of the reference marks right after a terminator, at `at`: "consultation.11 12 Take".
pub(super) fn reference_marks_len(
    body: &str,
    start: usize,
    at: usize,
    language: Language,
) -> usize {
    let rest = &body[at..];
    if !rest.starts_with(|c: char| c.is_ascii_digit()) {
        return 0;
    }
    let mut len = 0;
    loop {
        let digits = rest[len..].bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=3).contains(&digits) || !rest[len + digits..].starts_with(char::is_whitespace) {
            return 0;
        }
        len += digits;
        let after = rest[len..].trim_start();
        if after.starts_with(chars::is_uppercase) {
            break;
        }
        len = rest.len() - after.len();
    }
    let before = body[start..at].trim_end_matches(super::is_terminator);
    let token = last_token(before, 0, before.len());
    let is_word = before.ends_with(')')
        || token.chars().nth(3).is_some() && token.chars().all(chars::is_alphabetic);
    if is_word && language.abbreviation(&lower(token, language)).is_none() {
        len
    } else {
        0
    }
}
