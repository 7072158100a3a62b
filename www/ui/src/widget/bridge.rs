//! The interface to `www/js/widget.ts`.

use js_sys::{Array, JsString};
use wasm_bindgen::prelude::*;

use super::words::Phrase;
use crate::js_ranking::JsRanking;

#[wasm_bindgen]
extern "C" {
    /// What the script does for the widget: `WidgetBridge` of `www/js/widget.ts`.
    pub type WidgetBridge;
    #[wasm_bindgen(method, structural)]
    fn say(this: &WidgetBridge, phrase: u32, values: &Array) -> String;
    /// Reports a rendered summary: the indices of its sentences, and the seconds it takes to read the article and it.
    #[wasm_bindgen(method, structural)]
    pub(super) fn summarized(
        this: &WidgetBridge,
        sentences: &[u32],
        reading_seconds: u32,
        summary_reading_seconds: u32,
    );

    /// What to show: `ViewModel` of `www/js/widget.ts`.
    pub type ViewModel;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn heading(this: &ViewModel) -> String;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn open(this: &ViewModel) -> bool;
    #[wasm_bindgen(method, getter, structural, js_name = type)]
    pub(super) fn summary_type(this: &ViewModel) -> String;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn length(this: &ViewModel) -> String;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn input(this: &ViewModel) -> bool;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn failed(this: &ViewModel) -> bool;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn revision(this: &ViewModel) -> u32;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn text(this: &ViewModel) -> JsString;
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn ranking(this: &ViewModel) -> Option<JsRanking>;
}

impl WidgetBridge {
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
