//! The article's language: detected, or chosen by the reader.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{Dispatch, SharedText};
use crate::platform::{Value, language_name, say, say_with};
use crate::state::{AUTO, Action};
use crate::words::Phrase;

/// The engine's languages. The page needs only their codes; the engine's table would bring their word lists.
const CODES: [&str; 22] = [
    "ar", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "ja", "ko", "nl", "no", "pt", "ro",
    "ru", "sv", "ta", "th", "tr", "zh",
];
const UNKNOWN: &str = "und";

/// A list of all languages, with the detected one as the default.
pub(crate) fn language(ranked: &SharedText, chosen: &str, dispatch: Dispatch) -> Html {
    let name = |code: &str| match code {
        UNKNOWN => say(Phrase::LanguageUnknown),
        code => language_name(code),
    };
    let automatic = if chosen == AUTO {
        let found = name(&ranked.ranking.language);
        say_with(Phrase::LanguageFound, &[Value::Text(&found)])
    } else {
        say(Phrase::LanguageAuto)
    };
    let onchange = Callback::from(move |event: Event| {
        let select = event.target_unchecked_into::<HtmlSelectElement>();
        dispatch.dispatch(Action::SetLanguage(select.value()));
    });
    html! {
        <label class="language">
            { say(Phrase::Language) }
            { " " }
            <select id="language" {onchange}>
                <option value={AUTO} selected={chosen == AUTO}>{ automatic }</option>
                { for CODES.into_iter().chain([UNKNOWN]).map(|code| html! {
                    <option value={code} selected={chosen == code}>{ name(code) }</option>
                }) }
            </select>
        </label>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engines_languages_are_all_there() {
        let codes: Vec<_> = nutgraf::language::ALL.iter().map(|l| l.code()).collect();
        assert_eq!(codes, CODES);
        assert_eq!(nutgraf::language::UNKNOWN.code(), UNKNOWN);
    }
}
