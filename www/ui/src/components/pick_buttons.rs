//! Two buttons that pin a sentence to the summary, or exclude it.

use yew::prelude::*;

use super::Dispatch;
use crate::picks::Pick;
use crate::platform::say;
use crate::state::Action;
use crate::words::Phrase;

/// A pressed button takes its pick back.
pub(crate) fn pick_buttons(sentence: usize, current: Option<Pick>, dispatch: &Dispatch) -> Html {
    let button = |pick, label| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(Action::TogglePick(sentence, pick));
        });
        let pressed = if current == Some(pick) {
            "true"
        } else {
            "false"
        };
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ say(label) }</button> }
    };
    html! {
        <div class="pick-buttons">
            { button(Pick::Pinned, Phrase::Pin) }
            { button(Pick::Excluded, Phrase::Exclude) }
        </div>
    }
}
