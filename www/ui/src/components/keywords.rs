//! The article's keywords.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Dispatch, SharedText};
use crate::platform::say;
use crate::state::Action;
use crate::words::Phrase;

/// Chips. The summary focuses on those checked. `dom.js` highlights those checked, hovered or focused in the article.
pub(crate) fn keywords(ranked: &SharedText, focus: &[String], dispatch: Dispatch) -> Html {
    let known = &ranked.ranking.keywords;
    // A checked word stays, so that it can be unchecked, even where the newer ranking has other keywords.
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
