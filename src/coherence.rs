//! Which sentences lean on the one before them.
//!
//! "He refused." and "But the bridge held." say little without the sentence before them. A sentence leans where its
//! first word is on its language's list of pronouns and connectives that point back (`language/<code>/openers.txt`), and
//! the ranking never puts it before the sentence it leans on.

use crate::language::Language;

/// The words that open a sentence pointing back, in lower case.
pub(crate) fn openers(language: Language) -> impl Iterator<Item = &'static str> {
    list(language).lines()
}

fn list(language: Language) -> &'static str {
    match language.code() {
        "ar" => include_str!("language/ar/openers.txt"),
        "da" => include_str!("language/da/openers.txt"),
        "de" => include_str!("language/de/openers.txt"),
        "el" => include_str!("language/el/openers.txt"),
        "en" => include_str!("language/en/openers.txt"),
        "es" => include_str!("language/es/openers.txt"),
        "fi" => include_str!("language/fi/openers.txt"),
        "fr" => include_str!("language/fr/openers.txt"),
        "hu" => include_str!("language/hu/openers.txt"),
        "it" => include_str!("language/it/openers.txt"),
        "nl" => include_str!("language/nl/openers.txt"),
        "no" => include_str!("language/no/openers.txt"),
        "pt" => include_str!("language/pt/openers.txt"),
        "ro" => include_str!("language/ro/openers.txt"),
        "ru" => include_str!("language/ru/openers.txt"),
        "sv" => include_str!("language/sv/openers.txt"),
        "ta" => include_str!("language/ta/openers.txt"),
        "tr" => include_str!("language/tr/openers.txt"),
        _ => "",
    }
}
