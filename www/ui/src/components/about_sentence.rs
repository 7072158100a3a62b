//! What there is to say about a sentence of the article, and to decide on it: a panel below it.

use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, Node};
use yew::prelude::*;

use super::picking::picking;
use super::reasons::reasons;
use super::{Dispatch, Reading};
use crate::dom;
use crate::picks::Pick;
use crate::platform::say;
use crate::state::Action;
use crate::words::Phrase;

#[derive(PartialEq, Properties)]
pub(crate) struct AboutSentenceProps {
    pub(crate) reading: Reading,
    pub(crate) sentence: usize,
    pub(crate) pick: Option<Pick>,
    pub(crate) dispatch: Dispatch,
}

/// Goes away when the focus does, by Escape too.
#[component]
pub(crate) fn AboutSentence(props: &AboutSentenceProps) -> Html {
    let AboutSentenceProps {
        reading,
        sentence,
        pick,
        dispatch,
    } = props;
    use_effect_with(*sentence, |&sentence| dom::place(sentence as u32));
    let panel = use_node_ref();
    let onfocusout = {
        let (panel, dispatch) = (panel.clone(), dispatch.clone());
        Callback::from(move |event: FocusEvent| {
            let to = event.related_target().map(JsCast::unchecked_into::<Node>);
            if !panel.get().is_some_and(|panel| panel.contains(to.as_ref())) {
                dispatch.dispatch(Action::Ask(None));
            }
        })
    };
    html! {
        <div
            id="about-sentence"
            ref={panel}
            role="dialog"
            aria-label={say(Phrase::AboutSentence)}
            tabindex="-1"
            {onfocusout}
        >
            { picking(*sentence, *pick, dispatch) }
            { reasons(reading, *sentence) }
        </div>
    }
}
