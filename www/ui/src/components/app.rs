//! The page.

use js_sys::JsString;
use yew::prelude::*;

use super::Reading;
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
    /// What was in the text field before the page was ready, and whether it had the focus.
    pub(crate) before: Option<JsString>,
    pub(crate) focused: bool,
}

#[component]
pub(crate) fn App(props: &AppProps) -> Html {
    let state = use_reducer(State::<JsString>::default);
    use_ranking(&state, &props.engine);
    let reading = state.reading.as_ref().map(Reading::new);
    let chosen = {
        let state = state.clone();
        let depends = (
            reading.clone(),
            state.kind,
            state.wanted,
            state.picks.clone(),
        );
        use_memo(depends, move |_| state.summary())
    };
    let announced = {
        let (reading, chosen) = (reading.clone(), chosen.clone());
        use_announcement(state.revision, state.phase == Phase::Idle, move || {
            reading
                .map(|reading| announcement(&reading, &chosen))
                .unwrap_or_default()
        })
    };
    html! {
        <>
            <Source
                draft={state.draft.clone()}
                rtl={state.facts.rtl}
                reading={reading.clone()}
                source={state.source.clone()}
                dispatch={state.dispatcher()}
                before={props.before.clone()}
                focused={props.focused}
            />
            <Summary
                reading={reading.clone()}
                chosen={chosen.clone()}
                kind={state.kind}
                wanted={state.wanted}
                picks={state.picks.clone()}
                focus={state.focus.clone()}
                language={state.language.clone()}
                source={state.source.clone()}
                empty={state.draft == Draft::Empty}
                working={(state.phase == Phase::Working).then_some(state.progress)}
                notices={notices(&state, chosen.len())}
                dispatch={state.dispatcher()}
            />
            if let Some(reading) = reading {
                <Article
                    {reading}
                    {chosen}
                    picks={state.picks.clone()}
                    shown={state.shown}
                    asked={state.asked}
                    rtl={state.facts.rtl}
                    dispatch={state.dispatcher()}
                />
            }
            <p class="for-ears" aria-live="polite" ref={announced}></p>
        </>
    }
}

fn announcement(reading: &Reading, chosen: &[usize]) -> String {
    let mut out = say_count(Phrase::Announce, chosen.len() as u32);
    if reading.ranking.statistics(chosen).summary_words <= READ_OUT {
        for &index in chosen {
            out.push(' ');
            out.push_str(&String::from(
                reading.slice(reading.ranking.sentence(index)),
            ));
        }
    }
    out
}
