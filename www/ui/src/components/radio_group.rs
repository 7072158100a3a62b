//! A row of radio buttons that look like tabs.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::platform::say;
use crate::words::Phrase;

/// Radio buttons with these values and labels, the one with the `chosen` value checked; `onchoose` gets the value of another.
pub(crate) fn radio_group(
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
        <fieldset class="radio-group">
            <legend class="visually-hidden">{ say(legend) }</legend>
            { for options.iter().map(|&(value, label)| html! {
                <label>
                    <input type="radio" {name} {value} checked={chosen == Some(value)} onchange={onchange.clone()} />
                    { say(label) }
                </label>
            }) }
        </fieldset>
    }
}
