//! The controls for the summary's type and length.

use nutgraf::{Length, SummaryLength, SummaryType};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::Dispatch;
use super::radio_group::radio_group;
use crate::platform::{Value, say, say_count, say_with};
use crate::state::{Action, LengthChoice};
use crate::words::Phrase;

const TYPES: [(&str, Phrase); 4] = [
    ("key-points", Phrase::KindKeyPoints),
    ("tldr", Phrase::KindTldr),
    ("teaser", Phrase::KindTeaser),
    ("headline", Phrase::KindHeadline),
];

const PRESETS: [(&str, Phrase); 3] = [
    ("short", Phrase::Short),
    ("medium", Phrase::Medium),
    ("long", Phrase::Long),
];

/// The summary's length, chosen and actual.
pub(crate) struct LengthState {
    pub(crate) summary_type: SummaryType,
    pub(crate) choice: LengthChoice,
    /// The number of sentences in the summary, of those pinned, and in the article.
    pub(crate) shown: u32,
    pub(crate) pinned: u32,
    pub(crate) most: u32,
}

/// The choice of type.
pub(crate) fn summary_type(current: SummaryType, dispatch: Dispatch) -> Html {
    radio_group(
        "type",
        Phrase::SummaryKind,
        &TYPES,
        Some(current.name()),
        Callback::from(move |name: String| {
            if let Some(chosen) = SummaryType::from_name(&name) {
                dispatch.dispatch(Action::SetType(chosen));
            }
        }),
    )
}

/// The choice of a preset.
pub(crate) fn presets(of: &LengthState, dispatch: Dispatch) -> Html {
    let chosen = match of.choice {
        LengthChoice::Preset(length) => Some(length.name()),
        LengthChoice::Exact(_) => None,
    };
    let onpreset = Callback::from(move |name: String| {
        if let Some(length) = SummaryLength::from_name(&name) {
            dispatch.dispatch(Action::SetLength(LengthChoice::Preset(length)));
        }
    });
    radio_group("length", Phrase::Length, &PRESETS, chosen, onpreset)
}

/// The exact length: a slider from one sentence to all, and the number itself, of sentences or percent.
pub(crate) fn length(of: &LengthState, dispatch: &Dispatch) -> Html {
    let LengthState { shown, most, .. } = *of;
    let percent = match of.choice {
        LengthChoice::Exact(Length::Percent(share)) => Some(share as u32),
        _ => None,
    };
    let (min, max, value) = match percent {
        Some(percent) => (1, 100, percent),
        None => (of.pinned.max(1), most, shown),
    };
    let in_percent = percent.is_some();
    let exact = move |number: u32| {
        Action::SetLength(LengthChoice::Exact(if in_percent {
            Length::Percent(f64::from(number))
        } else {
            Length::Sentences(number as usize)
        }))
    };
    let oninput = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            // An empty field is no number yet.
            let number = input.value_as_number();
            if !number.is_nan() {
                let possible = (number as u32).max(min).min(max);
                let corrected = possible.to_string();
                if input.value() != corrected {
                    input.set_value(&corrected);
                }
                dispatch.dispatch(exact(possible));
            }
        })
    };
    let onunit = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let unit = event.target_unchecked_into::<HtmlSelectElement>();
            dispatch.dispatch(Action::SetLength(LengthChoice::Exact(
                if unit.selected_index() == 1 {
                    Length::Percent(f64::from(shown * 100 / most.max(1)).max(1.0))
                } else {
                    Length::Sentences(shown as usize)
                },
            )));
        })
    };
    let values = [most, value].map(Value::Number);
    let spoken = if in_percent {
        Phrase::PercentOf
    } else {
        Phrase::SentenceOf
    };
    let spoken = say_with(spoken, &values);
    let [min, max, value] = [min, max, value].map(|number| AttrValue::from(number.to_string()));
    let disabled = most < 2 || of.summary_type == SummaryType::Headline;
    html! {
        <fieldset class="length" {disabled}>
            <legend class="visually-hidden">{ say(Phrase::ExactLength) }</legend>
            <span class="exact">
                <input
                    id="sentences-number"
                    type="number"
                    inputmode="numeric"
                    min={min.clone()}
                    max={max.clone()}
                    value={value.clone()}
                    aria-label={say(Phrase::ExactLength)}
                    oninput={oninput.clone()}
                />
                <select id="unit" aria-label={say(Phrase::Unit)} onchange={onunit}>
                    <option selected={!in_percent}>{ say_count(Phrase::OfSentences, most) }</option>
                    <option selected={in_percent}>{ say_count(Phrase::PercentOfSentences, most) }</option>
                </select>
            </span>
            <input
                id="sentences"
                type="range"
                {min}
                {max}
                {value}
                aria-label={say(Phrase::Length)}
                aria-valuetext={spoken}
                {oninput}
            />
        </fieldset>
    }
}
