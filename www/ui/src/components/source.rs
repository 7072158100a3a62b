//! Where the reader's text goes in.

use js_sys::JsString;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::state::{Draft, LONGEST_EDITABLE};
use crate::text;
use crate::words::{WORDS, fill};

/// From this many UTF-16 code units on, the field makes room for the summary.
const COMPACT: u32 = 600;

#[derive(PartialEq, Properties)]
pub(crate) struct SourceProps {
    pub(crate) draft: Draft<JsString>,
    /// Words counted in it, when they have been.
    pub(crate) words: Option<u32>,
    pub(crate) field: NodeRef,
    pub(crate) on_write: Callback<JsString>,
    pub(crate) on_example: Callback<()>,
    pub(crate) on_clear: Callback<()>,
}

/// A text field; for a text too long for one, a card that stands for it.
#[component]
pub(crate) fn Source(props: &SourceProps) -> Html {
    let oninput = {
        let on_write = props.on_write.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
                on_write.emit(text::value(&field));
            }
        })
    };
    let onpaste = {
        let on_write = props.on_write.clone();
        Callback::from(move |event: Event| {
            let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() else {
                return;
            };
            let Some(pasted) = text::pasted(&event) else {
                return;
            };
            // Only what is too long is taken out of the browser's hands (and out of its undo): see `LONGEST_EDITABLE`.
            let whole = with_pasted(&field, &pasted);
            if whole.length() > LONGEST_EDITABLE {
                event.prevent_default();
                on_write.emit(whole);
            }
        })
    };
    let onclear = props.on_clear.reform(|_: MouseEvent| ());
    let body = match &props.draft {
        Draft::Document(text) => html! {
            <div id="document" class="document">
                <p class="size">
                    { fill(WORDS.document, &[&WORDS.about(text.length())]) }
                    if let Some(words) = props.words {
                        { ", " }{ fill(WORDS.counted_words, &[&WORDS.about(words)]) }
                    }
                </p>
                <p>{ WORDS.document_hint }</p>
            </div>
        },
        draft => {
            let length = draft.text().map_or(0, JsString::length);
            html! {
                <textarea
                    id="text"
                    ref={props.field.clone()}
                    class={classes!((length > COMPACT).then_some("compact"))}
                    placeholder={WORDS.placeholder}
                    dir="auto"
                    spellcheck="false"
                    autocomplete="off"
                    {oninput}
                    {onpaste}
                />
            }
        }
    };
    let (label, clear) = match props.draft {
        Draft::Document(_) => (html! { WORDS.your_article }, WORDS.remove),
        _ => (
            html! { <label for="text">{ WORDS.your_article }</label> },
            WORDS.clear,
        ),
    };
    html! {
        <section class="source" aria-labelledby="source-heading">
            <div class="bar">
                <h2 id="source-heading">{ label }</h2>
                if props.draft == Draft::Empty {
                    <button id="example" type="button" onclick={props.on_example.reform(|_| ())}>{ WORDS.example }</button>
                } else {
                    <button id="clear" type="button" onclick={onclear}>{ clear }</button>
                }
            </div>
            { body }
        </section>
    }
}

/// What the field would hold after the paste.
fn with_pasted(field: &HtmlTextAreaElement, pasted: &JsString) -> JsString {
    let value = text::value(field);
    let length = value.length();
    let at = |offset: Result<Option<u32>, _>| offset.ok().flatten().unwrap_or(length);
    let (start, end) = (at(field.selection_start()), at(field.selection_end()));
    let before = value.substring(0, start);
    before.concat_many(&[pasted.clone(), value.substring(end, length)])
}
