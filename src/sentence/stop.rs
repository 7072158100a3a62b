//! Whether a single full stop ends a sentence.

use super::pairs;
use crate::language::{Abbreviation, AbbreviationFilter, Language};
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
fn first_word(text: &str) -> &str {
    let end = text
        .find(|c: char| !(chars::is_alphabetic(c) || is_mark(c) || matches!(c, '\'' | '’')))
        .unwrap_or(text.len());
    &text[..end]
}

/// A single full stop, with what decides whether it ends a sentence.
pub(super) struct FullStop<'a> {
    pub(super) body: &'a str,
    pub(super) sentence_start: usize,
    pub(super) at: usize,
    /// Whether quotes or brackets close after it.
    pub(super) closed: bool,
    /// What follows, from the first letter or digit on.
    pub(super) following: &'a str,
    /// The marks between the full stop and that.
    pub(super) opened: &'a str,
    /// Whether a reference mark follows: those stand at the ends of sentences.
    pub(super) before_reference: bool,
    pub(super) language: Language,
    pub(super) filter: &'a AbbreviationFilter,
}

impl FullStop<'_> {
    /// Whether this full stop belongs to the abbreviation, initial or ordinal before it and ends no sentence. What
    /// follows is a capital, a digit or a letter without case.
    pub(super) fn is_abbreviation_stop(&self) -> bool {
        let language = self.language;
        let token = last_token(self.body, self.sentence_start, self.at);
        let token = match token.rsplit_once(['\'', '’']) {
            // Suffixes: "Ankara'dan".
            Some(_) if language.code() == "tr" => return false,
            Some((_, word)) if language.data().elision => word,
            _ => token,
        };
        let mut chars = token.chars();
        let (Some(first), second) = (chars.next(), chars.next()) else {
            return false;
        };
        let before_opener = || starts_with_stop_word(self.following, language);
        let digit_follows = self.following.starts_with(chars::is_numeric);
        let is_german = language.code() == "de";
        if second.is_none()
            && (chars::is_uppercase(first) || is_german && chars::is_lowercase(first))
        {
            // "J. Smith", "u. Ä.", "A. I. Smith", but "Vitamin C. It …", "you and I. Then".
            return !self.closed && !before_opener();
        }
        if chars::is_numeric(first) {
            return !self.closed && is_ordinal(token, self.following, language);
        }
        // "N°. 5"
        if token.ends_with(['°', 'º', 'ª']) && chars::is_alphabetic(first) {
            return digit_follows;
        }
        match self.listed(token) {
            Some(Abbreviation::NeverEndsSentence) => !self.closed || !before_opener(),
            Some(Abbreviation::BeforeNumber) => digit_follows || is_roman(self.following),
            Some(Abbreviation::MayEndSentence) => self.continues_after_abbreviation(token),
            None if is_initialism(token) => self.continues_after_abbreviation(token),
            None if is_german && token.ends_with("str") => !before_opener(),
            // Initials may be syllables: "எம். ஜி. ராமன்".
            None if !token.is_ascii()
                && language.code() == "ta"
                && token.chars().nth(2).is_none() =>
            {
                !before_opener()
            }
            None => language.data().ordinals && is_roman(token) && !before_opener(),
        }
    }

    /// What the list has for this token.
    fn listed(&self, token: &str) -> Option<Abbreviation> {
        if !self.filter.might_contain(token) {
            return None;
        }
        let lower = lower(token, self.language);
        let listed = self.language.abbreviation(&lower)?;
        let is_capitalized = || token.starts_with(chars::is_uppercase);
        let after_comma = || {
            let before = &self.body[self.sentence_start..self.at - token.len()];
            before.trim_end_matches(' ').ends_with(',')
        };
        let counts =
            (!listed.capitalized || is_capitalized()) && (!listed.after_comma || after_comma());
        counts.then_some(listed.stop)
    }

    /// Whether the sentence continues after an abbreviation that may end one.
    fn continues_after_abbreviation(&self, word: &str) -> bool {
        // Hill Inc. “Demand is up,” he said
        if pairs::starts_with_speech(self.opened, self.following)
            || self.before_reference
            || starts_with_stop_word(self.following, self.language)
        {
            return false;
        }
        // "He left at 6 p.m. Mr. Smith …", but "At 5 a.m. Mr. Smith …", "at 5 p.m. Monday".
        let is_hour = ["a.m", "p.m"]
            .iter()
            .any(|hour| word.eq_ignore_ascii_case(hour));
        !(is_hour
            && self.following.starts_with(chars::is_uppercase)
            && self.is_long_sentence()
            && !follows_hour(self.following))
    }

    /// Whether more than three words stand between the sentence's start and the full stop.
    fn is_long_sentence(&self) -> bool {
        const MAX_SHORT: usize = 40;
        self.at - self.sentence_start > MAX_SHORT
            || self.body[self.sentence_start..self.at]
                .split_whitespace()
                .nth(3)
                .is_some()
    }
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
    let word = first_word(text);
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

/// Whether the exclamation mark after the word at `at` is part of a name: "E! News", "Yahoo! Finance".
pub(super) fn is_exclamation_in_name(
    body: &str,
    start: usize,
    at: usize,
    following: &str,
    language: Language,
) -> bool {
    let token = last_token(body, start, at);
    let mut chars = token.chars();
    let is_letter = chars.next().is_some_and(chars::is_uppercase) && chars.next().is_none();
    (is_letter || matches!(token, "Yahoo" | "Jeopardy"))
        && following.starts_with(chars::is_uppercase)
        && !starts_with_stop_word(following, language)
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
