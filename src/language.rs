//! The languages the engine knows, and detecting which one a text is in.
//!
//! A language is one row of [`ALL`] and one folder of word lists, `src/language/<code>/`. The lists are lower case, in
//! Unicode's composed form (NFC), one word per line, sorted by bytes.

#[cfg(feature = "languages")]
mod algorithms;
mod detect;
pub(crate) mod lists;
mod lookup;
pub(crate) mod stemmer;
mod table;

pub use detect::detect;
pub(crate) use lookup::{Abbreviation, AbbreviationFilter};
pub(crate) use table::BigramGrammar;
pub use table::{ALL, Language, MIN_WORDS_FOR_DETECTION, Support, UNKNOWN};

/// Provides what the engine contains with the feature `languages`, and needs for languages other than English: their lists,
/// as `build/lists.rs` packs them, and their stemmers, a function of a language's code and a word. Only the first call
/// counts.
#[cfg(not(feature = "languages"))]
pub fn provide(lists: Vec<u8>, stem: fn(&str, &str) -> String) {
    stemmer::provide(stem);
    lists::provide(lists);
}
