//! The reader's text as JavaScript holds it: UTF-16, unchanged.

use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlTextAreaElement, Node};
use yew::Html;

use crate::input_facts::InputFacts;
use crate::ranking::Span;

#[wasm_bindgen]
extern "C" {
    // web-sys has these with `&str`, which can't hold a lone surrogate.
    type Page;
    #[wasm_bindgen(thread_local_v2, js_name = document)]
    static PAGE: Page;
    #[wasm_bindgen(method, js_name = createTextNode)]
    fn create_text_node(this: &Page, data: &JsString) -> Node;

    type Field;
    #[wasm_bindgen(method, getter, structural)]
    fn value(this: &Field) -> JsString;
    #[wasm_bindgen(method, setter, structural)]
    fn set_value(this: &Field, value: &JsString);
}

/// How much of a text is sampled for its [`InputFacts`], in UTF-16 code units.
const SAMPLE: u32 = 4096;

/// Length of an excerpt of a sentence, in UTF-16 code units.
const EXCERPT: u32 = 60;

/// Pieces of a text, one after the other.
pub(crate) fn join(text: &JsString, pieces: &[Span]) -> JsString {
    let mut pieces = pieces
        .iter()
        .map(|piece| text.substring(piece.start, piece.end));
    let first = pieces.next().unwrap_or_else(|| JsString::from(""));
    pieces.fold(first, |joined, piece| joined.concat(&piece))
}

/// A text field's value.
pub(crate) fn value(field: &HtmlTextAreaElement) -> JsString {
    field.unchecked_ref::<Field>().value()
}

/// Sets a text field's value.
pub(crate) fn set_value(field: &HtmlTextAreaElement, value: &JsString) {
    field.unchecked_ref::<Field>().set_value(value);
}

/// Shows a text: as a text node, never as markup.
pub(crate) fn show(text: &JsString) -> Html {
    Html::VRef(PAGE.with(|page| page.create_text_node(text)))
}

/// Whether a text is nothing but white space.
pub(crate) fn is_blank(text: &JsString) -> bool {
    text.trim().length() == 0
}

/// Findings about a text that need no engine.
pub(crate) fn input_facts(text: &JsString) -> InputFacts {
    let sample = String::from(text.substring(0, SAMPLE));
    InputFacts {
        blank: is_blank(text),
        garbled: text.includes("\0", 0),
        ..InputFacts::of_sample(&sample)
    }
}

/// The beginning of a sentence, enough to tell it from others in a list.
pub(crate) fn excerpt(text: &JsString) -> String {
    let length = text.length();
    let end = on_character(text, length.min(EXCERPT));
    let mut excerpt = String::from(text.substring(0, end));
    if end < length {
        excerpt.push('…');
    }
    excerpt
}

/// `end`, or one less where a surrogate pair would be cut in two there.
pub(crate) fn on_character(text: &JsString, end: u32) -> u32 {
    match text.char_code_at(end.saturating_sub(1)) as u32 {
        0xD800..=0xDBFF if end > 1 && end < text.length() => end - 1,
        _ => end,
    }
}
