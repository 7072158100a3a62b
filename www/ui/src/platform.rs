//! What the page's script does for the UI: phrases in the reader's language, numbers as that language writes them.

use js_sys::{Array, Function, JsString};
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
    #[wasm_bindgen(method, structural)]
    fn listen(this: &Platform, listener: &Function);
    #[wasm_bindgen(method, structural, js_name = keepDraft)]
    fn keep_draft(this: &Platform, articles: &Array, selected: u32);
    #[wasm_bindgen(method, structural, js_name = keepArticle)]
    fn keep_article(
        this: &Platform,
        id: &str,
        title: &str,
        url: &str,
        text: &JsString,
        lines: &str,
    );
    #[wasm_bindgen(method, structural, js_name = isAnother)]
    fn is_another(this: &Platform, before: &JsString, after: &JsString) -> bool;
    #[wasm_bindgen(method, structural, js_name = newId)]
    fn new_id(this: &Platform) -> String;
}

// Documented in `www/js/platform.ts`.
#[wasm_bindgen]
extern "C" {
    pub(crate) type Incoming;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn articles(this: &Incoming) -> Array;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn selected(this: &Incoming) -> u32;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn notes(this: &Incoming) -> Array;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn pasted(this: &Incoming) -> Option<bool>;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn replaces(this: &Incoming) -> Option<bool>;

    /// `Article`, `Note` or `Entry`: an object that has texts.
    pub(crate) type Record;
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn get(this: &Record, name: &str) -> JsValue;
}

impl Record {
    /// One of its texts, or an empty string where it is something else.
    pub(crate) fn text(&self, name: &str) -> String {
        self.get(name).as_string().unwrap_or_default()
    }
}

/// Whether the edit that has just been made replaced the whole text.
pub(crate) fn is_another(before: &JsString, after: &JsString) -> bool {
    with(|platform| platform.is_another(before, after))
}

/// Sets the listener for articles from outside.
pub(crate) fn listen(listener: &Function) {
    with(|platform| platform.listen(listener));
}

/// Saves these articles as the draft, if drafts are saved: id, title, url, text, lines, id, title …
pub(crate) fn keep_draft(articles: &Array, selected: u32) {
    with(|platform| platform.keep_draft(articles, selected));
}

/// Adds an article to the history, if it is on.
pub(crate) fn keep_article(id: &str, title: &str, url: &str, text: &JsString, lines: &str) {
    with(|platform| platform.keep_article(id, title, url, text, lines));
}

/// A random id for a new article.
pub(crate) fn new_id() -> String {
    with(Platform::new_id)
}

/// The notes of the page's script, in words.
pub(crate) fn note_texts(notes: &Array) -> Vec<String> {
    notes
        .iter()
        .filter_map(|note| {
            let note = note.unchecked_into::<Record>();
            let phrase = crate::words::phrase_for_note(&note.text("kind"))?;
            Some(say_with(phrase, &[Value::Text(&note.text("of"))]))
        })
        .collect()
}

thread_local! {
    static PLATFORM: std::cell::OnceCell<Platform> = const { std::cell::OnceCell::new() };
}

/// Sets the platform; once, before anything is rendered.
pub(crate) fn set(platform: Platform) {
    PLATFORM.with(|cell| {
        let _ = cell.set(platform);
    });
}

fn with<T>(callback: impl FnOnce(&Platform) -> T) -> T {
    PLATFORM.with(|cell| callback(cell.get().expect("set by mount")))
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

/// A language's own name, by its BCP 47 code.
pub(crate) fn language_name(code: &str) -> String {
    with(|platform| platform.language_name(code))
}

/// A value for a gap.
#[derive(Clone, Copy)]
pub(crate) enum Value<'a> {
    Number(u32),
    Text(&'a str),
}
