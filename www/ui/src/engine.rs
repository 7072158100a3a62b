//! The engine's client, which JavaScript passes to [`mount_page`](crate::mount_page). See "The JavaScript edge" in
//! ARCHITECTURE.md.

use std::rc::Rc;

use js_sys::{Array, JsString, Promise};
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

use crate::js_ranking;
use crate::line_overrides::LineOverrides;
use crate::ranking::{Ranking, Span};

#[wasm_bindgen]
extern "C" {
    /// The engine, behind its worker.
    pub type Engine;
    #[wasm_bindgen(method, structural)]
    fn rank(
        this: &Engine,
        text: &JsString,
        options: &RankOptions,
        signal: &AbortSignal,
        on_progress: &JsValue,
    ) -> Promise;

    type RankOptions;
    #[wasm_bindgen(method, setter, structural)]
    fn set_language(this: &RankOptions, code: &str);
    #[wasm_bindgen(method, setter, structural)]
    fn set_focus(this: &RankOptions, words: &str);
    #[wasm_bindgen(method, setter, structural)]
    fn set_kind(this: &RankOptions, name: &str);
    #[wasm_bindgen(method, setter, structural)]
    fn set_keep(this: &RankOptions, ranges: &Array);
    #[wasm_bindgen(method, setter, structural)]
    fn set_remove(this: &RankOptions, ranges: &Array);

    type TextRange;
    #[wasm_bindgen(method, setter, structural)]
    fn set_start(this: &TextRange, offset: u32);
    #[wasm_bindgen(method, setter, structural)]
    fn set_end(this: &TextRange, offset: u32);

    type Coded;
    #[wasm_bindgen(method, getter, structural)]
    fn code(this: &Coded) -> JsValue;
    #[wasm_bindgen(method, getter, structural)]
    fn name(this: &Coded) -> JsValue;
}

/// Why there is no ranking.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The request was aborted.
    Aborted,
    /// The engine's error code, or "" for one without.
    Engine(String),
}

/// An [`Engine`] that components can hold. There is one per page.
#[derive(Clone)]
pub(crate) struct EngineHandle(Rc<Engine>);

impl PartialEq for EngineHandle {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl EngineHandle {
    pub(crate) fn new(engine: Engine) -> Self {
        Self(Rc::new(engine))
    }

    /// Requests a text's ranking. The request is sent before this returns. `on_progress` gets the share that is done,
    /// 0 to 1.
    pub(crate) fn rank(
        &self,
        text: &JsString,
        request: &Request,
        signal: &AbortSignal,
        on_progress: Box<dyn FnMut(f64)>,
    ) -> impl Future<Output = Result<Ranking, Failure>> + use<> {
        let options: RankOptions = js_sys::Object::new().unchecked_into();
        options.set_language(&request.language);
        options.set_focus(&request.focus);
        options.set_kind(&request.kind);
        options.set_keep(&ranges(&request.lines.keep));
        options.set_remove(&ranges(&request.lines.remove));
        let on_progress = Closure::wrap(on_progress);
        let answer = self.0.rank(text, &options, signal, on_progress.as_ref());
        async move {
            let answer = wasm_bindgen_futures::JsFuture::from(answer).await;
            drop(on_progress);
            match answer {
                Ok(ranking) => Ok(js_ranking::read(ranking.unchecked_ref())),
                Err(error) => Err(failure(&error)),
            }
        }
    }
}

/// `RankOptions` of `www/engine`.
pub(crate) struct Request {
    pub(crate) language: String,
    pub(crate) focus: String,
    pub(crate) kind: String,
    pub(crate) lines: Rc<LineOverrides>,
}

fn ranges(spans: &[Span]) -> Array {
    let range = |span: &Span| {
        let range: TextRange = js_sys::Object::new().unchecked_into();
        range.set_start(span.start);
        range.set_end(span.end);
        range
    };
    spans.iter().map(range).collect()
}

fn failure(error: &JsValue) -> Failure {
    if error.is_null() || error.is_undefined() {
        return Failure::Engine(String::new());
    }
    let error: &Coded = error.unchecked_ref();
    if error.name().as_string().as_deref() == Some("AbortError") {
        return Failure::Aborted;
    }
    Failure::Engine(error.code().as_string().unwrap_or_default())
}
