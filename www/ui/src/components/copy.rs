//! Takes the summary away.

use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use super::Reading;
use crate::text;
use crate::words::WORDS;

/// Milliseconds for which the button says what it did.
const SAID_FOR: u32 = 2_500;

#[derive(PartialEq, Properties)]
pub(crate) struct CopyProps {
    pub(crate) reading: Reading,
    pub(crate) chosen: std::rc::Rc<Vec<usize>>,
}

/// Copies the summary as plain text, one sentence a line.
#[component]
pub(crate) fn Copy(props: &CopyProps) -> Html {
    let outcome = use_state(|| None::<bool>);
    let onclick = {
        let (reading, chosen, outcome) =
            (props.reading.clone(), props.chosen.clone(), outcome.clone());
        Callback::from(move |_: MouseEvent| {
            let sentences: Array = chosen
                .iter()
                .map(|&i| reading.slice(reading.ranking.sentence(i)))
                .collect();
            let outcome = outcome.clone();
            let promise = text::write_to_clipboard(&sentences.join("\n"));
            spawn_local(async move {
                let copied = match promise {
                    Ok(promise) => JsFuture::from(promise).await.is_ok(),
                    Err(_) => false,
                };
                outcome.set(Some(copied));
            });
        })
    };
    {
        let outcome = outcome.clone();
        use_effect_with(*outcome, move |said| {
            // What failed stays said until the next try.
            let timeout =
                (*said == Some(true)).then(|| Timeout::new(SAID_FOR, move || outcome.set(None)));
            move || drop(timeout)
        });
    }
    html! {
        <>
            <button id="copy" type="button" {onclick}>
                { if *outcome == Some(true) { WORDS.copied } else { WORDS.copy } }
            </button>
            <span class="outcome" data-failed={(*outcome == Some(false)).then_some("")} role="status">
                { match *outcome {
                    Some(true) => WORDS.copied,
                    Some(false) => WORDS.not_copied,
                    None => "",
                } }
            </span>
        </>
    }
}
