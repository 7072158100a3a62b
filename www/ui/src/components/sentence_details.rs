//! The details of a sentence of the article, in a panel below it: its reasons, and the buttons to pick it.

use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, Node};
use yew::prelude::*;

use super::pick_buttons::pick_buttons;
use super::reasons::reasons;
use super::{Dispatch, SharedText};
use crate::dom;
use crate::picks::Pick;
use crate::platform::say;
use crate::state::Action;
use crate::words::Phrase;

#[derive(PartialEq, Properties)]
pub(crate) struct SentenceDetailsProps {
    pub(crate) ranked: SharedText,
    pub(crate) sentence: usize,
    pub(crate) pick: Option<Pick>,
    pub(crate) dispatch: Dispatch,
}

/// Closes when it loses the focus, also by Escape.
#[component]
pub(crate) fn SentenceDetails(props: &SentenceDetailsProps) -> Html {
    let SentenceDetailsProps {
        ranked,
        sentence,
        pick,
        dispatch,
    } = props;
    use_effect_with(*sentence, |&sentence| dom::place_details(sentence as u32));
    let panel = use_node_ref();
    let onfocusout = {
        let (panel, dispatch) = (panel.clone(), dispatch.clone());
        Callback::from(move |event: FocusEvent| {
            let to = event.related_target().map(JsCast::unchecked_into::<Node>);
            if !panel.get().is_some_and(|panel| panel.contains(to.as_ref())) {
                dispatch.dispatch(Action::OpenDetails(None));
            }
        })
    };
    let onremove = {
        let (dispatch, paragraph) = (dispatch.clone(), ranked.ranking.paragraph_of(*sentence));
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::RemoveLine(paragraph)))
    };
    html! {
        <div
            id="sentence-details"
            data-sentence={sentence.to_string()}
            ref={panel}
            role="dialog"
            aria-label={say(Phrase::AboutSentence)}
            tabindex="-1"
            {onfocusout}
        >
            { pick_buttons(*sentence, *pick, dispatch) }
            <button id="remove-paragraph" type="button" onclick={onremove}>{ say(Phrase::RemoveParagraph) }</button>
            { reasons(ranked, *sentence) }
        </div>
    }
}
