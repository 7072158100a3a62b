//! Words around a terminator, as the language's lists know them.

use crate::language::Language;
use crate::text::chars;

/// The run of letters, digits and inner full stops right before the full stop at `at`.
pub(super) fn last_token(body: &str, start: usize, at: usize) -> &str {
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
pub(super) fn lower(word: &str, language: Language) -> String {
    language.data().folding.fold(word)
}

/// Whether `text` starts with a stop word of the language, or a plural number: the start of a sentence rather than a
/// name.
pub(super) fn starts_with_stop_word(text: &str, language: Language) -> bool {
    if is_initial(text) {
        return false;
    }
    let first = first_word(text);
    // The month: "U.S. May exports", but "May I …".
    if first == "May" && language.code() == "en" {
        let next = first_word(text[first.len()..].trim_start());
        return !next.is_empty() && language.is_stop_word(&lower(next, language));
    }
    let word = lower(first, language);
    language.is_stop_word(&word)
        || word
            .split_once('\'')
            .is_some_and(|(head, _)| language.is_stop_word(head))
        || QUANTITIES.contains(&&*word)
}

/// Nouns of quantity, which are no part of a name: "moved to the U.S. Thousands came".
const QUANTITIES: [&str; 46] = [
    "billions",
    "binlerce",
    "centaines",
    "centenas",
    "cientos",
    "decenas",
    "dezenas",
    "dozens",
    "duizenden",
    "dutzende",
    "ezrek",
    "honderden",
    "hunderte",
    "hundratals",
    "hundreds",
    "hundredvis",
    "hundrevis",
    "migliaia",
    "milhares",
    "milhões",
    "milioane",
    "milioni",
    "miljoenen",
    "miljontals",
    "millionen",
    "millions",
    "millones",
    "milyonlarca",
    "sadat",
    "százak",
    "tausende",
    "thousands",
    "tientallen",
    "tuhannet",
    "tusentals",
    "tusenvis",
    "tusinder",
    "tusindvis",
    "yüzlerce",
    "εκατομμύρια",
    "εκατοντάδεσ",
    "χιλιάδεσ",
    "десятки",
    "миллионы",
    "сотни",
    "тысячи",
];

/// The word that `text` starts with.
pub(super) fn first_word(text: &str) -> &str {
    let end = text
        .find(|c: char| !(chars::is_alphabetic(c) || is_mark(c) || matches!(c, '\'' | '’')))
        .unwrap_or(text.len());
    &text[..end]
}

/// "I. Smith"
pub(super) fn is_initial(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(chars::is_uppercase) && chars.next() == Some('.')
}

/// "U.S", "Л.Н", "LL.AA": short pieces separated by full stops.
pub(super) fn is_initialism(token: &str) -> bool {
    token.contains('.')
        && token
            .split(['.', '-'])
            .all(|piece| piece.chars().count() <= 2 && piece.chars().all(chars::is_alphabetic))
}

/// Whether a full stop after this token can end a sentence in a text without capitals: it ends a word, not an
/// abbreviation, an initial or an ordinal.
pub(super) fn is_word_stop(token: &str, language: Language) -> bool {
    match token.chars().next() {
        None => true,
        Some(first) if chars::is_numeric(first) => !language.data().ordinals || token.len() > 2,
        Some(_) => {
            token.chars().nth(1).is_some()
                && !is_initialism(token)
                && !is_abbreviation(token, language)
        }
    }
}

/// Whether the list has this word, which isn't seen in its context.
pub(super) fn is_abbreviation(word: &str, language: Language) -> bool {
    language
        .abbreviation(&lower(word, language))
        .is_some_and(|listed| {
            !listed.after_comma && (!listed.capitalized || word.starts_with(chars::is_uppercase))
        })
}

/// Whether a full stop after this token ends a sentence although the next word, in a text with capitals, has none: a
/// long word is no abbreviation, and stop words start sentences. In English stray full stops in the middle of a sentence,
/// left by page layouts, are more frequent than missing capitals.
pub(super) fn is_word_before_missing_capital(
    token: &str,
    following: &str,
    language: Language,
) -> bool {
    const LONG_WORD: usize = 6;
    language.code() != "en"
        && token.chars().all(chars::is_alphabetic)
        && token.chars().nth(LONG_WORD - 1).is_some()
        && starts_with_stop_word(following, language)
        && !is_abbreviation(token, language)
}
