//! What the engine's wasm needs for languages other than English: their word lists and stemmers. A module of its own, with a
//! memory of its own, loaded when a text needs it.
//!
//! No wasm-bindgen: numbers and bytes are all that is exchanged. `www/js/engine-instance.ts` copies words from the engine's
//! memory to this one's, and stems back.

// Exported functions need a fixed name, which Rust calls unsafe.
#![allow(unsafe_code)]

#[path = "../../../src/language/algorithms.rs"]
mod algorithms;

use algorithms::algorithm;
use rust_stemmers::Stemmer;
use std::sync::{Mutex, PoisonError};

/// As in the engine.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The lists, as `build/lists.rs` packs them.
static LISTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/other_languages.bin"));

/// A word, then its stem.
static WORD: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Where the lists are.
#[unsafe(no_mangle)]
pub extern "C" fn lists() -> *const u8 {
    LISTS.as_ptr()
}

/// How many bytes they are.
#[unsafe(no_mangle)]
pub extern "C" fn lists_length() -> usize {
    LISTS.len()
}

/// Where a word of this many bytes belongs, and where a stem of this many bytes is.
#[unsafe(no_mangle)]
pub extern "C" fn word(length: usize) -> *mut u8 {
    let mut word = WORD.lock().unwrap_or_else(PoisonError::into_inner);
    word.resize(length, 0);
    word.as_mut_ptr()
}

/// Replaces the word by its stem; the number of bytes of that. The language is its code's two letters, as one number, the
/// first in the higher byte.
#[unsafe(no_mangle)]
pub extern "C" fn stem(language: u32) -> usize {
    let mut word = WORD.lock().unwrap_or_else(PoisonError::into_inner);
    let [.., first, second] = language.to_be_bytes();
    let code = [first, second];
    let algorithm = str::from_utf8(&code).ok().and_then(algorithm);
    if let (Some(algorithm), Ok(text)) = (algorithm, str::from_utf8(&word)) {
        let stem = Stemmer::create(algorithm).stem(text).into_owned();
        *word = stem.into_bytes();
    }
    word.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stem_of(code: [u8; 2], text: &str) -> String {
        word(text.len());
        WORD.lock().unwrap().copy_from_slice(text.as_bytes());
        let length = stem(u32::from(u16::from_be_bytes(code)));
        let stem = WORD.lock().unwrap().clone();
        assert_eq!(stem.len(), length);
        String::from_utf8(stem).unwrap()
    }

    #[test]
    fn a_word_is_replaced_by_its_stem() {
        assert_eq!(stem_of(*b"de", "häusern"), "haus");
        assert_eq!(stem_of(*b"fr", "continuellement"), "continuel");
        assert_eq!(stem_of(*b"xx", "häusern"), "häusern");
        assert_eq!(stem_of(*b"de", ""), "");
    }

    #[test]
    fn lists_are_those_of_seventeen_languages() {
        assert!(LISTS.starts_with(b"da\0"));
        assert_eq!(lists_length(), LISTS.len());
    }
}
