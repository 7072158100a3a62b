//! A list of values, of which one is detected unless the reader chooses another.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::platform::{Value, say, say_with};
use crate::state::AUTO;
use crate::words::Phrase;

/// A list of `values`, named by `name`. `chosen` is one of them, or [`AUTO`] for the detected one.
pub(crate) fn detected(
    id: &'static str,
    chosen: &str,
    detected: &str,
    values: &[&'static str],
    name: &dyn Fn(&str) -> String,
    onchoose: Callback<String>,
) -> Html {
    let automatic = if chosen == AUTO {
        say_with(Phrase::LanguageFound, &[Value::Text(&name(detected))])
    } else {
        say(Phrase::LanguageAuto)
    };
    let onchange = Callback::from(move |event: Event| {
        onchoose.emit(event.target_unchecked_into::<HtmlSelectElement>().value());
    });
    html! {
        <select {id} {onchange}>
            <option value={AUTO} selected={chosen == AUTO}>{ automatic }</option>
            { for values.iter().map(|&value| html! {
                <option {value} selected={chosen == value}>{ name(value) }</option>
            }) }
        </select>
    }
}
