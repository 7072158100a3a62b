//! Two buttons: a sentence is pinned into the summary, or left out of it.

use yew::prelude::*;

use super::Dispatch;
use crate::picks::Pick;
use crate::platform::say;
use crate::state::Action;
use crate::words::Phrase;

/// Each shows whether it is so already; pressed again, it leaves the sentence to the ranking.
pub(crate) fn picking(sentence: usize, now: Option<Pick>, dispatch: &Dispatch) -> Html {
    let button = |pick, label| {
        let dispatch = dispatch.clone();
        let onclick =
            Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Pick(sentence, pick)));
        let pressed = if now == Some(pick) { "true" } else { "false" };
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ say(label) }</button> }
    };
    html! {
        <div class="picking">
            { button(Pick::Pinned, Phrase::Pin) }
            { button(Pick::Banned, Phrase::Ban) }
        </div>
    }
}
