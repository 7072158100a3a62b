//! How long the summary is.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::words::{WORDS, fill, number};

#[derive(PartialEq, Properties)]
pub(crate) struct LengthProps {
    /// Sentences shown.
    pub(crate) sentences: u32,
    /// Sentences there are.
    pub(crate) most: u32,
    pub(crate) on_want: Callback<u32>,
}

/// A slider from one sentence to all of them, and the number itself.
#[component]
pub(crate) fn Length(props: &LengthProps) -> Html {
    let oninput = {
        let (on_want, most) = (props.on_want.clone(), props.most);
        Callback::from(move |event: InputEvent| {
            let wanted = event
                .target_dyn_into::<HtmlInputElement>()
                .and_then(|input| input.value().parse().ok());
            if let Some(wanted) = wanted.filter(|wanted| (1..=most).contains(wanted)) {
                on_want.emit(wanted);
            }
        })
    };
    let (value, max) = (props.sentences.to_string(), props.most.to_string());
    let disabled = props.most < 2;
    html! {
        <div class="length">
            <label for="sentences">{ WORDS.length }</label>
            <input
                id="sentences" type="range" min="1" max={max.clone()} value={value.clone()} {disabled}
                aria-valuetext={fill(WORDS.sentence_of, &[&number(props.sentences), &number(props.most)])}
                oninput={oninput.clone()}
            />
            <span class="exact">
                <input
                    id="sentences-number" type="number" inputmode="numeric" min="1" {max} {value} {disabled}
                    aria-label={WORDS.exact_length} {oninput}
                />
                <span>{ WORDS.of_sentences.of(props.most) }</span>
            </span>
        </div>
    }
}
