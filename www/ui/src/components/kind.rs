//! The kind of text: detected, or chosen by the reader. It decides how much the opening counts.

use nutgraf::TextKind;
use yew::prelude::*;

use super::detected::detected;
use super::{Dispatch, SharedText};
use crate::platform::say;
use crate::state::Action;
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
    let found = &ranked.ranking.kind;
    let effect = match TextKind::from_name(found) {
        Some(TextKind::Opinion | TextKind::HowTo) => Some(Phrase::OpeningLess),
        Some(TextKind::Encyclopedic) => Some(Phrase::OpeningMore),
        _ => None,
    };
    let onchoose = Callback::from(move |name| dispatch.dispatch(Action::SetKind(name)));
    html! {
        <label class="language">
            { say(Phrase::TextKind) }
            { " " }
            { detected("kind", chosen, found, TextKind::NAMES, &|name| say(phrase(name)), onchoose) }
            if let Some(effect) = effect {
                { " " }
                <span class="hint">{ say(effect) }</span>
            }
        </label>
    }
}
