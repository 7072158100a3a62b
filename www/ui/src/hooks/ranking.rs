//! Requests a ranking whenever the text or an option changes.

use std::rc::Rc;

use js_sys::JsString;
use web_sys::AbortController;
use yew::prelude::*;

use crate::engine::{EngineHandle, Failure, Request};
use crate::ranked_text::RankedText;
use crate::state::{Action, Phase, State};

/// Has the engine rank the draft each time its revision changes. An older request is aborted: only the newest text
/// counts.
#[hook]
pub(crate) fn use_ranking(state: &UseReducerHandle<State<JsString>>, engine: &EngineHandle) {
    let (dispatcher, engine, text) = (
        state.dispatcher(),
        engine.clone(),
        state.draft.text().cloned(),
    );
    let working = state.phase == Phase::Working;
    let request = Request {
        language: state.language.clone(),
        focus: state.focus.join(" "),
        kind: state.kind.clone(),
        lines: state.lines.clone(),
    };
    use_effect_with(state.revision, move |&revision| {
        let controller = AbortController::new().ok();
        if let (true, Some(text), Some(controller)) = (working, text, &controller) {
            let on_progress = {
                let (dispatcher, mut reported) = (dispatcher.clone(), 0);
                Box::new(move |share: f64| {
                    let percent = (share * 100.0) as u32;
                    // A short text reports only its end, and then the answer is here.
                    if percent > reported && percent < 100 {
                        reported = percent;
                        dispatcher.dispatch(Action::Progress(revision, percent));
                    }
                })
            };
            let answer = engine.rank(&text, &request, &controller.signal(), on_progress);
            wasm_bindgen_futures::spawn_local(async move {
                match answer.await {
                    Ok(ranking) => {
                        dispatcher.dispatch(Action::Ranked(
                            revision,
                            Rc::new(RankedText::new(text, ranking)),
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
            if let Some(controller) = controller {
                controller.abort();
            }
        }
    });
}
