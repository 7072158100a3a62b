//! Asks the engine whenever there is something new to ask.

use std::rc::Rc;

use js_sys::JsString;
use web_sys::AbortController;
use yew::prelude::*;

use crate::engine::{EngineHandle, Failure, Question};
use crate::reading::Reading;
use crate::state::{Action, Phase, State};

/// Has the engine rank the draft each time its revision changes. An older question is given up: only the newest text
/// counts.
#[hook]
pub(crate) fn use_ranking(state: &UseReducerHandle<State<JsString>>, engine: &EngineHandle) {
    let (dispatcher, engine, text) = (
        state.dispatcher(),
        engine.clone(),
        state.draft.text().cloned(),
    );
    let working = state.phase == Phase::Working;
    let question = Question {
        language: state.language.clone(),
        focus: state.focus.join(" "),
    };
    use_effect_with(state.revision, move |&revision| {
        let asked = AbortController::new().ok();
        if let (true, Some(text), Some(asked)) = (working, text, &asked) {
            let on_progress = {
                let (dispatcher, mut told) = (dispatcher.clone(), 0);
                Box::new(move |share: f64| {
                    let percent = (share * 100.0) as u32;
                    // Of a short text there is only the end, and then the answer is here.
                    if percent > told && percent < 100 {
                        told = percent;
                        dispatcher.dispatch(Action::Read(revision, percent));
                    }
                })
            };
            let answer = engine.rank(&text, &question, &asked.signal(), on_progress);
            wasm_bindgen_futures::spawn_local(async move {
                match answer.await {
                    Ok(ranking) => {
                        dispatcher.dispatch(Action::Ranked(
                            revision,
                            Rc::new(Reading::new(text, ranking)),
                        ));
                    }
                    Err(Failure::Engine(code)) => {
                        dispatcher.dispatch(Action::Failed(revision, code));
                    }
                    Err(Failure::Aborted) => {}
                }
            });
        }
        move || {
            if let Some(asked) = asked {
                asked.abort();
            }
        }
    });
}
