//! The article's language: detected, or chosen by the reader.

use yew::prelude::*;

use super::detected::detected;
use super::{Dispatch, SharedText};
use crate::platform::{language_name, say};
use crate::state::Action;
use crate::words::Phrase;

/// The engine's languages, and an unknown one. The page needs only their codes; the engine's table would bring their word
/// lists.
const CODES: [&str; 23] = [
    "ar", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "ja", "ko", "nl", "no", "pt", "ro",
    "ru", "sv", "ta", "th", "tr", "zh", UNKNOWN,
];
const UNKNOWN: &str = "und";

/// A list of all languages, with the detected one as the default.
pub(crate) fn language(ranked: &SharedText, chosen: &str, dispatch: Dispatch) -> Html {
    let name = |code: &str| match code {
        UNKNOWN => say(Phrase::LanguageUnknown),
        code => language_name(code),
    };
    let onchoose = Callback::from(move |code| dispatch.dispatch(Action::SetLanguage(code)));
    html! {
        <label class="language">
            { say(Phrase::Language) }
            { " " }
            { detected("language", chosen, &ranked.ranking.language, &CODES, &name, onchoose) }
        </label>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engines_languages_are_all_there() {
        let all = nutgraf::language::ALL.iter();
        let codes: Vec<_> = all
            .chain([&nutgraf::language::UNKNOWN])
            .map(|l| l.code())
            .collect();
        assert_eq!(codes, CODES);
        assert_eq!(nutgraf::language::UNKNOWN.code(), UNKNOWN);
    }
}
