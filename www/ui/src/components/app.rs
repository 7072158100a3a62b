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
        let count = ranked.as_ref().map(|_| chosen.len() as u32);
        use_announcement(state.revision, state.phase == Phase::Idle, move || {
            count.map_or_else(String::new, |count| say_count(Phrase::Announce, count))
        })
    };
    html! {
        <>
            <Source
                draft={state.draft.clone()}
                rtl={state.input_facts.rtl}
                ranked={ranked.clone()}
                source={state.source.clone()}
                lines={state.lines.clone()}
                line_edits={state.line_edits}
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
                kind={state.kind.clone()}
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
