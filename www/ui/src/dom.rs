//! The edge to `dom.js`: one object, which the glue calls by name.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/dom.js")]
extern "C" {
    /// Brings the sentence with the id `shown` into sight, with the focus.
    #[wasm_bindgen(js_namespace = dom)]
    pub(crate) fn show();

    /// Marks the keywords that are asked for wherever the article says them, as far as it is rendered.
    #[wasm_bindgen(js_namespace = dom, js_name = markWords)]
    pub(crate) fn mark_words();

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
    pub(crate) fn ends_selection(event: &web_sys::Event) -> bool;
}
