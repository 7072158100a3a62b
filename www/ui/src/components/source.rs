//! Where the reader's text goes in.

use js_sys::JsString;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Dispatch;
use crate::notice::Facts;
use crate::platform::{say, say_count};
use crate::state::{Action, Draft, LONGEST_EDITABLE};
use crate::text;
use crate::words::Phrase;

/// An article of our own, with the lines a real page has around one.
const EXAMPLE: &str = include_str!("../example.txt");

/// From this many UTF-16 code units on, the field makes room for the summary.
const COMPACT: u32 = 600;

/// Up to this many code units the browser finds the text's direction. In longer ones Chromium takes ten times as long
/// for each key then, so we say it.
const AUTO_DIRECTION: u32 = 10_000;

#[derive(PartialEq, Properties)]
pub(crate) struct SourceProps {
    pub(crate) draft: Draft<JsString>,
    /// Whether it is written right to left.
    pub(crate) rtl: bool,
    /// Words counted in it, when they have been.
    pub(crate) words: Option<u32>,
    pub(crate) dispatch: Dispatch,
    /// What was in the field before the page was ready, and whether it had the focus.
    pub(crate) before: Option<JsString>,
    pub(crate) focused: bool,
}

/// A text field; for a text too long for one, a card that stands for it.
#[component]
pub(crate) fn Source(props: &SourceProps) -> Html {
    let field = use_node_ref();
    use_focus(props, &field);
    let oninput = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: InputEvent| {
            let field = event.target_unchecked_into::<HtmlTextAreaElement>();
            dispatch.dispatch(write(text::value(&field)));
        })
    };
    let onpaste = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let field = event.target_unchecked_into::<HtmlTextAreaElement>();
            let Some(pasted) = text::pasted(&event) else {
                return;
            };
            // Only what is too long is taken out of the browser's hands (and of its undo): see `LONGEST_EDITABLE`.
            let whole = with_pasted(&field, &pasted);
            if whole.length() > LONGEST_EDITABLE {
                event.prevent_default();
                dispatch.dispatch(write(whole));
            }
        })
    };
    let (is_document, empty) = (
        matches!(props.draft, Draft::Document(_)),
        props.draft == Draft::Empty,
    );
    let onclick = {
        let (field, dispatch) = (field.clone(), props.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            put(&field, &dispatch, if empty { EXAMPLE } else { "" }.into());
            if empty {
                // The button goes away; a reader on the keyboard goes on at what it brought.
                focus_summary();
            }
        })
    };
    let (id, act) = match (is_document, empty) {
        (true, _) => ("clear", Phrase::Remove),
        (_, true) => ("example", Phrase::Example),
        _ => ("clear", Phrase::Clear),
    };
    let length = props.draft.text().map_or(0, JsString::length);
    let dir = match props.rtl {
        _ if length <= AUTO_DIRECTION => "auto",
        true => "rtl",
        false => "ltr",
    };
    html! {
        <section class="source" aria-labelledby="source-heading">
            <div class="bar">
                <h2 id="source-heading"><label for="text">{ say(Phrase::YourArticle) }</label></h2>
                <button {id} type="button" {onclick}>{ say(act) }</button>
            </div>
            if is_document {
                { card(length, props.words) }
            } else {
                <textarea
                    id="text"
                    ref={field}
                    data-compact={(length > COMPACT).then_some("")}
                    placeholder={say(Phrase::Placeholder)}
                    {dir}
                    spellcheck="false"
                    autocomplete="off"
                    {oninput}
                    {onpaste}
                />
            }
        </section>
    }
}

/// At the start, takes over what the page's shell held. Later, gives the focus a place when what had it goes away: the
/// field when its text was cleared, the summary when a text too long for the field took the field's place.
#[hook]
fn use_focus(props: &SourceProps, field: &NodeRef) {
    let started = use_mut_ref(|| false);
    let (field, dispatch) = (field.clone(), props.dispatch.clone());
    let (before, focused) = (props.before.clone(), props.focused);
    let empty = props.draft == Draft::Empty;
    let document = matches!(props.draft, Draft::Document(_));
    use_effect_with((empty, document), move |&(empty, document)| {
        let start = !started.replace(true);
        if let Some(before) = before.filter(|_| start) {
            put(&field, &dispatch, before);
        }
        if if start { focused } else { empty } {
            if let Some(field) = field.cast::<HtmlElement>() {
                let _ = field.focus();
            }
        } else if document {
            focus_summary();
        }
    });
}

/// Replaces the text, in the field too.
fn put(field: &NodeRef, dispatch: &Dispatch, text: JsString) {
    if let Some(field) = field.cast::<HtmlTextAreaElement>() {
        text::set_value(&field, &text);
    }
    dispatch.dispatch(write(text));
}

fn write(text: JsString) -> Action<JsString> {
    let facts = text::facts(&text);
    match text.length() {
        0 => Action::Write(Draft::Empty, Facts::default()),
        1..=LONGEST_EDITABLE => Action::Write(Draft::Editable(text), facts),
        _ => Action::Write(Draft::Document(text), facts),
    }
}

/// What the field would hold after the paste.
fn with_pasted(field: &HtmlTextAreaElement, pasted: &JsString) -> JsString {
    let value = text::value(field);
    let length = value.length();
    let at = |offset: Result<Option<u32>, _>| offset.ok().flatten().unwrap_or(length);
    let (start, end) = (at(field.selection_start()), at(field.selection_end()));
    let before = value.substring(0, start);
    before.concat(pasted).concat(&value.substring(end, length))
}

fn focus_summary() {
    let heading = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("summary-heading"));
    if let Some(heading) = heading {
        let _ = heading.unchecked_ref::<HtmlElement>().focus();
    }
}

fn card(length: u32, words: Option<u32>) -> Html {
    let mut size = say_count(Phrase::Document, length);
    if let Some(words) = words {
        size.push_str(", ");
        size.push_str(&say_count(Phrase::WordCount, words));
    }
    html! {
        <div id="document" class="document">
            <p class="size">{ size }</p>
            <p>{ say(Phrase::DocumentHint) }</p>
        </div>
    }
}
