//! The interface to `dom.js`: one object, whose methods the glue calls by name.

use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::{Event, Node};

#[wasm_bindgen(module = "/src/dom.js")]
extern "C" {
    /// Makes a paragraph of the article, each sentence an element of its own. `bounds` are its sentences' starts and
    /// ends, in code units.
    #[wasm_bindgen(js_namespace = dom)]
    pub(crate) fn paragraph(text: &JsString, bounds: &[u32]) -> Node;

    /// Marks the sentences of the article, as far as it is rendered, that are chosen, pinned and excluded, and the keywords
    /// to highlight. The labels describe pinned and excluded ones to a screen reader.
    #[wasm_bindgen(js_namespace = dom)]
    pub(crate) fn paint(
        chosen: &[usize],
        pinned: &[usize],
        excluded: &[usize],
        pinned_label: &str,
        excluded_label: &str,
    );

    /// Scrolls to a sentence of the article, and focuses it.
    #[wasm_bindgen(js_namespace = dom, js_name = scrollTo)]
    pub(crate) fn scroll_to(sentence: Option<u32>);

    /// The sentence that an event happened on: of the article, of the summary, or the one whose details are open.
    #[wasm_bindgen(js_namespace = dom, js_name = sentenceOf)]
    pub(crate) fn sentence_of(event: &Event) -> Option<u32>;

    /// Places the details of a sentence of the article, `#sentence-details`, below it, and focuses them.
    #[wasm_bindgen(js_namespace = dom, js_name = placeDetails)]
    pub(crate) fn place_details(sentence: u32);

    /// How many of the words, one per line, a text contains.
    #[wasm_bindgen(js_namespace = dom, js_name = countWords)]
    pub(crate) fn count_words(text: &JsString, words: &str) -> u32;

    /// Exports a summary as this button's value says: `copy…`, `share`, `print`, or a file's extension. `done` and `failed`
    /// are what the page says after copying.
    #[wasm_bindgen(js_namespace = dom, js_name = exportSummary)]
    pub(crate) fn export_summary(
        button: &web_sys::HtmlButtonElement,
        title: &str,
        heading: &str,
        text: &str,
        done: &str,
        failed: &str,
    );

    /// Whether the browser can share a text with other programs.
    #[wasm_bindgen(js_namespace = dom, js_name = canShare)]
    pub(crate) fn can_share() -> bool;

    /// Whether a click is the end of selecting text.
    #[wasm_bindgen(js_namespace = dom, js_name = endsSelection)]
    pub(crate) fn ends_selection(event: &Event) -> bool;
}
