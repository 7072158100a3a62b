//! The empty state: the product at a glance.

use yew::prelude::*;

use crate::words::WORDS;

/// Stands where the summary will.
pub(crate) fn welcome() -> Html {
    html! {
        <div class="welcome">
            <div class="ghost" aria-hidden="true"></div>
            <p class="lead">{ WORDS.welcome }</p>
            <ul role="list">
                { for WORDS.points.iter().map(|(what, why)| html! {
                    <li><strong>{ *what }</strong>{ " " }{ *why }</li>
                }) }
            </ul>
        </div>
    }
}
