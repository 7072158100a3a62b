//! Whether a single full stop ends a sentence.

use super::pairs;
use super::words::{
    first_word, is_initial, is_initialism, last_token, lower, starts_with_stop_word,
};

use crate::language::{Abbreviation, AbbreviationFilter, Language};

use crate::text::chars;

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
            return !self.closed
                && is_ordinal(token, self.following, language)
                && !self.is_numbered(token);
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

    /// "Band 1. Leider …": a German noun that a number follows, which is no ordinal then.
    fn is_numbered(&self, number: &str) -> bool {
        const NOUNS: [&str; 22] = [
            "Absatz", "Artikel", "Band", "Folge", "Gleis", "Kapitel", "Klasse", "Level", "Linie",
            "Nummer", "Phase", "Platz", "Punkt", "Rang", "Runde", "Seite", "Staffel", "Stufe",
            "Teil", "Version", "Zimmer", "Zone",
        ];
        let before = self.body[self.sentence_start..self.at - number.len()].trim_end_matches(' ');
        NOUNS.iter().any(|&noun| before.ends_with(noun)) && self.language.code() == "de"
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
        // "Он окончил школу в 1950 г. Завод …", but "В 2024 г. Россия …".
        let is_year = || {
            matches!(word, "г" | "гг")
                && self.body[self.sentence_start..self.at - word.len()]
                    .trim_end()
                    .ends_with(|c: char| c.is_ascii_digit())
        };
        let is_far = is_hour && self.has_words(3) && !follows_hour(self.following)
            || is_year() && self.has_words(6) && !is_initial(self.following);
        !(is_far && self.following.starts_with(chars::is_uppercase))
    }

    /// Whether more than so many words stand between the sentence's start and the full stop.
    fn has_words(&self, count: usize) -> bool {
        /// Bytes that so many words don't fill.
        const LONG: usize = 100;
        self.at - self.sentence_start > LONG
            || self.body[self.sentence_start..self.at]
                .split_whitespace()
                .nth(count)
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
