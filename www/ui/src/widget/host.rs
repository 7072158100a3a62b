//! The edge to `www/js/widget.ts`.

use js_sys::{Array, JsString, Uint32Array};
use wasm_bindgen::prelude::*;

use super::words::Phrase;

#[wasm_bindgen]
extern "C" {
    /// What the widget asks of its script: `Host` of `www/js/widget.ts`.
    pub type Host;
    #[wasm_bindgen(method, structural)]
    fn say(this: &Host, phrase: u32, values: &Array) -> String;
    /// Tells that a summary is rendered: its sentences by number, and the seconds it and its article take to read.
    #[wasm_bindgen(method, structural)]
    pub(super) fn summarized(
        this: &Host,
        sentences: &[u32],
        reading_seconds: u32,
        summary_reading_seconds: u32,
    );

    /// What is to be seen: `View` of `www/js/widget.ts`.
    pub type View;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn heading(this: &View) -> String;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn open(this: &View) -> bool;
    #[wasm_bindgen(method, getter, structural, js_name = type)]
    pub(super) fn kind(this: &View) -> String;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn length(this: &View) -> String;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn input(this: &View) -> bool;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn failed(this: &View) -> bool;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn revision(this: &View) -> u32;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn text(this: &View) -> JsString;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn ranking(this: &View) -> Option<JsRanking>;

    pub(super) type JsRanking;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn language(this: &JsRanking) -> String;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn words(this: &JsRanking) -> u32;
    #[wasm_bindgen(method, getter, structural, js_name = wordsPerMinute)]
    pub(super) fn words_per_minute(this: &JsRanking) -> u32;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn sentences(this: &JsRanking) -> JsColumns;

    pub(super) type JsColumns;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn start(this: &JsColumns) -> Uint32Array;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn end(this: &JsColumns) -> Uint32Array;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn rank(this: &JsColumns) -> Uint32Array;
    #[wasm_bindgen(method, getter, structural, js_name = words)]
    pub(super) fn sentence_words(this: &JsColumns) -> Uint32Array;
}

impl Host {
    /// A phrase without gaps.
    pub(super) fn phrase(&self, phrase: Phrase) -> String {
        self.say(phrase as u32, &Array::new())
    }

    /// A phrase with a count.
    pub(super) fn count(&self, phrase: Phrase, count: u32) -> String {
        self.say(phrase as u32, &Array::of1(&count.into()))
    }

    /// A phrase with two gaps.
    pub(super) fn pair(&self, phrase: Phrase, first: &str, second: &str) -> String {
        self.say(phrase as u32, &Array::of2(&first.into(), &second.into()))
    }
}
