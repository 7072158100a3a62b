//! What the page's script does for the front end: words in the reader's language, numbers as that language writes them.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::words::Phrase;

#[wasm_bindgen]
extern "C" {
    /// `Platform` of `www/js/platform.ts`.
    pub type Platform;
    #[wasm_bindgen(method, structural)]
    fn say(this: &Platform, word: u32, values: &Array) -> String;
    #[wasm_bindgen(method, structural)]
    fn score(this: &Platform, value: f64) -> String;
    #[wasm_bindgen(method, structural, js_name = languageName)]
    fn language_name(this: &Platform, code: &str) -> String;
}

thread_local! {
    static PLATFORM: std::cell::OnceCell<Platform> = const { std::cell::OnceCell::new() };
}

/// Says what platform this is; once, before anything is rendered.
pub(crate) fn set(platform: Platform) {
    PLATFORM.with(|cell| {
        let _ = cell.set(platform);
    });
}

fn with<T>(act: impl FnOnce(&Platform) -> T) -> T {
    PLATFORM.with(|cell| act(cell.get().expect("set by mount")))
}

/// A phrase without gaps.
pub(crate) fn say(word: Phrase) -> String {
    say_with(word, &[])
}

/// A phrase with its gaps `{0}`, `{1}` filled. A number is written as the language does; the first decides between
/// singular and plural.
pub(crate) fn say_with(word: Phrase, values: &[Value<'_>]) -> String {
    let array = Array::new();
    for value in values {
        array.push(&match *value {
            Value::Number(number) => number.into(),
            Value::Text(text) => text.into(),
        });
    }
    with(|platform| platform.say(word as u32, &array))
}

/// A phrase that depends on one count.
pub(crate) fn say_count(word: Phrase, count: u32) -> String {
    say_with(word, &[Value::Number(count)])
}

/// A part of a score: two places, and its sign.
pub(crate) fn score(value: f64) -> String {
    with(|platform| platform.score(value))
}

/// What a language calls itself, by its BCP 47 code.
pub(crate) fn language_name(code: &str) -> String {
    with(|platform| platform.language_name(code))
}

/// What fills a gap.
#[derive(Clone, Copy)]
pub(crate) enum Value<'a> {
    Number(u32),
    Text(&'a str),
}
