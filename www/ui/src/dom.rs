//! The edge to `dom.js`: one object, which the glue calls by name.

use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::{Event, Node};

#[wasm_bindgen(module = "/src/dom.js")]
extern "C" {
    /// Makes a paragraph of the article, each sentence an element of its own. `bounds` are its sentences' starts and
    /// ends, in code units.
    #[wasm_bindgen(js_namespace = dom)]
    pub(crate) fn paragraph(text: &JsString, bounds: &[u32]) -> Node;

    /// Shows which sentences of the article, as far as it is rendered, are chosen, pinned and banned; marks the keywords
    /// that are asked for. The labels are what a screen reader hears of those pinned and banned.
    #[wasm_bindgen(js_namespace = dom)]
    pub(crate) fn paint(
        chosen: &[usize],
        pinned: &[usize],
        banned: &[usize],
        pinned_label: &str,
        banned_label: &str,
    );

    /// Brings a sentence of the article into sight, with the focus.
    #[wasm_bindgen(js_namespace = dom)]
    pub(crate) fn show(sentence: Option<u32>);

    /// The sentence of the article that an event happened on.
    #[wasm_bindgen(js_namespace = dom, js_name = sentenceOf)]
    pub(crate) fn sentence_of(event: &Event) -> Option<u32>;

    /// Puts what there is to say about a sentence of the article, the element `#about-sentence`, below it, with the focus.
    #[wasm_bindgen(js_namespace = dom)]
    pub(crate) fn place(sentence: u32);

    /// How many of the words, one a line, a text says.
    #[wasm_bindgen(js_namespace = dom, js_name = countSaid)]
    pub(crate) fn count_said(text: &JsString, words: &str) -> u32;

    /// Takes a summary away as this button's value says: `copy…`, `share`, `print`, or the ending of a file. A copy is
    /// told to the reader in the last two words: that it was made, or couldn't be.
    #[wasm_bindgen(js_namespace = dom)]
    pub(crate) fn take(
        button: &web_sys::HtmlButtonElement,
        title: &str,
        heading: &str,
        text: &str,
        done: &str,
        failed: &str,
    );

    /// Whether the browser can hand a text to other programs.
    #[wasm_bindgen(js_namespace = dom, js_name = canShare)]
    pub(crate) fn can_share() -> bool;

    /// Whether a click is the end of selecting text.
    #[wasm_bindgen(js_namespace = dom, js_name = endsSelection)]
    pub(crate) fn ends_selection(event: &Event) -> bool;
}
