//! Any bytes, read as text. The first two say which language and options.

#![no_main]

#[path = "../../tests/invariants/mod.rs"]
mod invariants;

use libfuzzer_sys::fuzz_target;
use nutgraf::{Clean, Language, Options};

const LANGUAGES: [&str; 20] = [
    "auto", "und", "ar", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "nl", "no", "pt",
    "ro", "ru", "sv", "ta", "tr",
];

fuzz_target!(|bytes: &[u8]| {
    let [language, clean, text @ ..] = bytes else {
        return;
    };
    let clean = if clean % 2 == 0 {
        Clean::Auto
    } else {
        Clean::Off
    };
    let language = Language::from_code(LANGUAGES[*language as usize % LANGUAGES.len()]);
    let options = Options::new().language(language).clean(clean);
    invariants::check_all(&String::from_utf8_lossy(text), &options);
});
