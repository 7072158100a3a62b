//! How long the summary is.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Dispatch;
use crate::platform::{Value, say, say_count, say_with};
use crate::state::Action;
use crate::words::Phrase;

/// A slider from one sentence to all of them, and the number itself. `shown` of `most` sentences are shown.
pub(crate) fn length(shown: u32, most: u32, dispatch: Dispatch) -> Html {
    let oninput = Callback::from(move |event: InputEvent| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        // A number half typed is no number yet.
        if let Some(wanted) = input
            .value()
            .parse()
            .ok()
            .filter(|n| (1..=most).contains(n))
        {
            dispatch.dispatch(Action::Want(wanted));
        }
    });
    let value = AttrValue::from(shown.to_string());
    let max = AttrValue::from(most.to_string());
    let disabled = most < 2;
    let spoken = say_with(
        Phrase::SentenceOf,
        &[Value::Number(shown), Value::Number(most)],
    );
    html! {
        <div class="length">
            <label for="sentences">{ say(Phrase::Length) }</label>
            <span class="exact">
                <input
                    id="sentences-number"
                    type="number"
                    inputmode="numeric"
                    min="1"
                    max={max.clone()}
                    value={value.clone()}
                    {disabled}
                    aria-label={say(Phrase::ExactLength)}
                    oninput={oninput.clone()}
                />
                <span>{ say_count(Phrase::OfSentences, most) }</span>
            </span>
            <input
                id="sentences"
                type="range"
                min="1"
                {max}
                {value}
                {disabled}
                aria-valuetext={spoken}
                {oninput}
            />
        </div>
    }
}
