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
        "en" => include_str!("language/en/openers.txt"),
        _ => "",
    }
}
