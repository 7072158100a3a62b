//! The words that carry the article.

use yew::prelude::*;

use super::Reading;
use crate::platform::say;
use crate::words::Phrase;

/// Chips. Those that are checked, pointed at or in focus are marked in the article by `dom.js`; which they are the
/// document knows by itself.
pub(crate) fn keywords(reading: &Reading) -> Html {
    html! {
        <fieldset class="keywords">
            <legend class="for-ears">{ say(Phrase::Keywords) }</legend>
            { for reading.ranking.keywords.iter().map(|word| html! {
                // By its word: a word that comes instead isn't checked.
                <label key={word.as_str()} lang={reading.lang()} dir="auto">
                    <input type="checkbox" value={word.clone()} />
                    { word.as_str() }
                </label>
            }) }
        </fieldset>
    }
}
