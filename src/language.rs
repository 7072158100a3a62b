//! The languages the engine knows, and detecting which one a text is in.
//!
//! A language is one row of [`ALL`] and one folder of word lists, `src/language/<code>/`. The lists are lower case, in
//! Unicode's composed form (NFC), one word per line, sorted by bytes.

mod detect;
pub(crate) mod lists;
mod lookup;
pub(crate) mod signs;
mod table;

pub use detect::detect;
pub(crate) use lookup::{Abbreviation, AbbreviationFilter};
pub(crate) use table::BigramGrammar;
pub use table::{ALL, Language, MIN_WORDS_FOR_DETECTION, Support, UNKNOWN};
