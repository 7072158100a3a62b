//! The words that carry the article.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Dispatch, SharedText};
use crate::platform::say;
use crate::state::Action;
use crate::words::Phrase;

/// Chips. Those checked are what the summary is to say more of. Those checked, pointed at or in focus are marked in the
/// article by `dom.js`; which they are the document knows by itself.
pub(crate) fn keywords(ranked: &SharedText, focus: &[String], dispatch: Dispatch) -> Html {
    let known = &ranked.ranking.keywords;
    // A word stays to be unchecked, whatever the newer ranking's keywords are.
    let others = focus.iter().filter(|word| !known.contains(word));
    let onchange = Callback::from(move |event: Event| {
        let chip = event.target_unchecked_into::<HtmlInputElement>();
        dispatch.dispatch(Action::ToggleFocus(chip.value()));
    });
    html! {
        <fieldset class="keywords">
            <legend class="visually-hidden">{ say(Phrase::Keywords) }</legend>
            { for known.iter().chain(others).map(|word| html! {
                <label key={word.as_str()} lang={ranked.lang()} dir="auto">
                    <input
                        type="checkbox"
                        value={word.clone()}
                        checked={focus.contains(word)}
                        onchange={onchange.clone()}
                    />
                    { word.as_str() }
                </label>
            }) }
        </fieldset>
    }
}
