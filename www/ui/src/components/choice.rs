//! One of a few: radio buttons that look like words in a row.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::platform::say;
use crate::words::Phrase;

/// Radio buttons with these values and labels, the one with the `chosen` value checked; `onchoose` is told another.
pub(crate) fn choice(
    name: &'static str,
    legend: Phrase,
    options: &[(&'static str, Phrase)],
    chosen: Option<&str>,
    onchoose: Callback<String>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        onchoose.emit(event.target_unchecked_into::<HtmlInputElement>().value());
    });
    html! {
        <fieldset class="choice">
            <legend class="for-ears">{ say(legend) }</legend>
            { for options.iter().map(|&(value, label)| html! {
                <label>
                    <input type="radio" {name} {value} checked={chosen == Some(value)} onchange={onchange.clone()} />
                    { say(label) }
                </label>
            }) }
        </fieldset>
    }
}
