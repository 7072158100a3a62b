//! The edge to `dom.js`: one object, which the glue calls by name.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/dom.js")]
extern "C" {
    /// Brings the sentence with the id `shown` into sight, with the focus.
    #[wasm_bindgen(js_namespace = dom)]
    pub(crate) fn show();

    /// Whether a click is the end of selecting text.
    #[wasm_bindgen(js_namespace = dom, js_name = endsSelection)]
    pub(crate) fn ends_selection(event: &web_sys::Event) -> bool;
}
