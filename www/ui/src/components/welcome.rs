//! The empty state: the product at a glance.

use yew::prelude::*;

use crate::platform::say;
use crate::words::Phrase;

const POINTS: [(Phrase, Phrase); 3] = [
    (Phrase::PointWordForWord, Phrase::PointWordForWordWhy),
    (Phrase::PointAnyLength, Phrase::PointAnyLengthWhy),
    (Phrase::PointPrivate, Phrase::PointPrivateWhy),
];

/// Shown in place of the summary.
pub(crate) fn welcome() -> Html {
    html! {
        <div class="welcome">
            <div class="ghost" aria-hidden="true"></div>
            <p class="lead">{ say(Phrase::Welcome) }</p>
            <ul role="list">
                { for POINTS.into_iter().map(|(what, why)| html! {
                    <li><strong>{ say(what) }</strong>{ " " }{ say(why) }</li>
                }) }
            </ul>
        </div>
    }
}
