//! The kind of text: detected, or chosen by the reader. It decides how much the opening counts.

use nutgraf::TextKind;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{Dispatch, SharedText};
use crate::platform::{Value, say, say_with};
use crate::state::{AUTO, Action};
use crate::words::Phrase;

fn phrase(name: &str) -> Phrase {
    match TextKind::from_name(name) {
        Some(TextKind::News) => Phrase::TextNews,
        Some(TextKind::Opinion) => Phrase::TextOpinion,
        Some(TextKind::HowTo) => Phrase::TextHowTo,
        Some(TextKind::Encyclopedic) => Phrase::TextEncyclopedic,
        _ => Phrase::TextOther,
    }
}

/// A list of all kinds, with the detected one as the default, and what follows from it.
pub(crate) fn kind(ranked: &SharedText, chosen: &str, dispatch: Dispatch) -> Html {
    let detected = &ranked.ranking.kind;
    let automatic = if chosen == AUTO {
        let found = say(phrase(detected));
        say_with(Phrase::LanguageFound, &[Value::Text(&found)])
    } else {
        say(Phrase::LanguageAuto)
    };
    let effect = match TextKind::from_name(detected) {
        Some(TextKind::Opinion | TextKind::HowTo) => Some(Phrase::OpeningLess),
        Some(TextKind::Encyclopedic) => Some(Phrase::OpeningMore),
        _ => None,
    };
    let onchange = Callback::from(move |event: Event| {
        let select = event.target_unchecked_into::<HtmlSelectElement>();
        dispatch.dispatch(Action::SetKind(select.value()));
    });
    html! {
        <label class="language">
            { say(Phrase::TextKind) }
            { " " }
            <select id="kind" {onchange}>
                <option value={AUTO} selected={chosen == AUTO}>{ automatic }</option>
                { for TextKind::NAMES.iter().map(|&name| html! {
                    <option value={name} selected={chosen == name}>{ say(phrase(name)) }</option>
                }) }
            </select>
            if let Some(effect) = effect {
                { " " }
                <span class="hint">{ say(effect) }</span>
            }
        </label>
    }
}
