//! The page.

use js_sys::JsString;
use yew::prelude::*;

use super::SharedText;
use super::article::Article;
use super::source::Source;
use super::summary::Summary;
use crate::engine::EngineHandle;
use crate::hooks::announcement::use_announcement;
use crate::hooks::ranking::use_ranking;
use crate::notice::notices;
use crate::platform::say_count;
use crate::state::{Draft, Phase, State};
use crate::words::Phrase;

/// Summaries of up to this many words are read out; of longer ones only the length.
const READ_OUT: u32 = 150;

#[derive(PartialEq, Properties)]
pub(crate) struct AppProps {
    pub(crate) engine: EngineHandle,
    /// The text field's value before the page was ready, and whether it had the focus.
    pub(crate) before: Option<JsString>,
    pub(crate) focused: bool,
}

#[component]
pub(crate) fn App(props: &AppProps) -> Html {
    let state = use_reducer(State::<JsString>::default);
    use_ranking(&state, &props.engine);
    let ranked = state.ranked.as_ref().map(SharedText::new);
    let chosen = {
        let state = state.clone();
        let depends = (
            ranked.clone(),
            state.summary_type,
            state.length_choice,
            state.picks.clone(),
        );
        use_memo(depends, move |_| state.summary())
    };
    let announced = {
        let (ranked, chosen) = (ranked.clone(), chosen.clone());
        use_announcement(state.revision, state.phase == Phase::Idle, move || {
            ranked
                .map(|ranked| announcement(&ranked, &chosen))
                .unwrap_or_default()
        })
    };
    html! {
        <>
            <Source
                draft={state.draft.clone()}
                rtl={state.input_facts.rtl}
                ranked={ranked.clone()}
                source={state.source.clone()}
                dispatch={state.dispatcher()}
                before={props.before.clone()}
                focused={props.focused}
            />
            <Summary
                ranked={ranked.clone()}
                chosen={chosen.clone()}
                summary_type={state.summary_type}
                length_choice={state.length_choice}
                picks={state.picks.clone()}
                focus={state.focus.clone()}
                language={state.language.clone()}
                source={state.source.clone()}
                empty={state.draft == Draft::Empty}
                working={(state.phase == Phase::Working).then_some(state.progress)}
                notices={notices(&state, chosen.len())}
                dispatch={state.dispatcher()}
            />
            if let Some(ranked) = ranked {
                <Article
                    {ranked}
                    {chosen}
                    picks={state.picks.clone()}
                    scroll_target={state.scroll_target}
                    details_for={state.details_for}
                    rtl={state.input_facts.rtl}
                    dispatch={state.dispatcher()}
                />
            }
            <p class="visually-hidden" aria-live="polite" ref={announced}></p>
        </>
    }
}

fn announcement(ranked: &SharedText, chosen: &[usize]) -> String {
    let mut out = say_count(Phrase::Announce, chosen.len() as u32);
    if ranked.ranking.statistics(chosen).summary_words <= READ_OUT {
        for &index in chosen {
            out.push(' ');
            out.push_str(&String::from(ranked.sentence(index)));
        }
    }
    out
}
