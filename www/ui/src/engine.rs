//! The engine's client, as JavaScript hands it to [`mount`](crate::mount), and its answers. See "The JavaScript edge"
//! in ARCHITECTURE.md.

use std::rc::Rc;

use js_sys::{Array, Float64Array, JsString, Promise, Uint32Array};
use nutgraf::Parts;
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

use crate::reading::{Dropped, Ranking, Span, Title};

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

    type JsRanking;
    #[wasm_bindgen(method, getter, structural)]
    fn title(this: &JsRanking) -> Option<JsTitle>;
    #[wasm_bindgen(method, getter, structural)]
    fn language(this: &JsRanking) -> String;
    #[wasm_bindgen(method, getter, structural)]
    fn support(this: &JsRanking) -> String;
    #[wasm_bindgen(method, getter, structural)]
    fn dropped(this: &JsRanking) -> Array;
    #[wasm_bindgen(method, getter, structural)]
    fn keywords(this: &JsRanking) -> Array;
    #[wasm_bindgen(method, getter, structural)]
    fn words(this: &JsRanking) -> u32;
    #[wasm_bindgen(method, getter, structural, js_name = wordsPerMinute)]
    fn words_per_minute(this: &JsRanking) -> u32;
    #[wasm_bindgen(method, getter, structural)]
    fn sentences(this: &JsRanking) -> JsColumns;

    type JsTitle;
    #[wasm_bindgen(method, getter, structural)]
    fn text(this: &JsTitle) -> String;
    #[wasm_bindgen(method, getter, structural)]
    fn start(this: &JsTitle) -> Option<u32>;
    #[wasm_bindgen(method, getter, structural)]
    fn end(this: &JsTitle) -> Option<u32>;

    type JsColumns;
    #[wasm_bindgen(method, getter, structural)]
    fn start(this: &JsColumns) -> Uint32Array;
    #[wasm_bindgen(method, getter, structural)]
    fn end(this: &JsColumns) -> Uint32Array;
    #[wasm_bindgen(method, getter, structural)]
    fn paragraph(this: &JsColumns) -> Uint32Array;
    #[wasm_bindgen(method, getter, structural)]
    fn rank(this: &JsColumns) -> Uint32Array;
    #[wasm_bindgen(method, getter, structural)]
    fn words(this: &JsColumns) -> Uint32Array;
    #[wasm_bindgen(method, getter, structural)]
    fn parts(this: &JsColumns) -> JsParts;

    type JsParts;
    #[wasm_bindgen(method, structural, indexing_getter)]
    fn part(this: &JsParts, name: &str) -> Float64Array;

    type JsKeyword;
    #[wasm_bindgen(method, getter, structural)]
    fn word(this: &JsKeyword) -> String;

    type JsDropped;
    #[wasm_bindgen(method, getter, structural)]
    fn start(this: &JsDropped) -> u32;
    #[wasm_bindgen(method, getter, structural)]
    fn end(this: &JsDropped) -> u32;
    #[wasm_bindgen(method, getter, structural)]
    fn reason(this: &JsDropped) -> JsString;

    type Coded;
    #[wasm_bindgen(method, getter, structural)]
    fn code(this: &Coded) -> JsValue;
    #[wasm_bindgen(method, getter, structural)]
    fn name(this: &Coded) -> JsValue;
}

/// Why there is no ranking.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The request was given up; nobody waits for it.
    Aborted,
    /// The engine's error code, or "" for one without.
    Engine(String),
}

/// An [`Engine`] that components can hold. There is one to a page, so all are equal.
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

    /// Asks for a text's ranking. The question is on its way when this returns. `on_progress` is told the share that is
    /// done, 0 to 1.
    pub(crate) fn rank(
        &self,
        text: &JsString,
        question: &Question,
        signal: &AbortSignal,
        on_progress: Box<dyn FnMut(f64)>,
    ) -> impl Future<Output = Result<Ranking, Failure>> + use<> {
        let options: RankOptions = js_sys::Object::new().unchecked_into();
        options.set_language(&question.language);
        options.set_focus(&question.focus);
        let on_progress = Closure::wrap(on_progress);
        let answer = self.0.rank(text, &options, signal, on_progress.as_ref());
        async move {
            let answer = wasm_bindgen_futures::JsFuture::from(answer).await;
            drop(on_progress);
            match answer {
                Ok(ranking) => Ok(read(ranking.unchecked_ref())),
                Err(error) => Err(failure(&error)),
            }
        }
    }
}

/// What is asked of a text: see `RankOptions` in ARCHITECTURE.md.
pub(crate) struct Question {
    pub(crate) language: String,
    pub(crate) focus: String,
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

fn read(ranking: &JsRanking) -> Ranking {
    let sentences = ranking.sentences();
    let parts = sentences.parts();
    Ranking {
        title: ranking.title().map(|title| Title {
            text: title.text(),
            span: title
                .start()
                .zip(title.end())
                .map(|(start, end)| Span { start, end }),
        }),
        language: ranking.language(),
        by_characters: ranking.support() == "characters",
        dropped: dropped(&ranking.dropped()),
        keywords: ranking
            .keywords()
            .iter()
            .map(|keyword| keyword.unchecked_ref::<JsKeyword>().word())
            .collect(),
        words: ranking.words(),
        words_per_minute: ranking.words_per_minute(),
        starts: sentences.start().to_vec(),
        ends: sentences.end().to_vec(),
        paragraphs: sentences.paragraph().to_vec(),
        ranks: sentences.rank().to_vec(),
        sentence_words: sentences.words().to_vec(),
        parts: Parts::NAMES.map(|name| parts.part(name).to_vec()),
    }
}

fn dropped(lines: &Array) -> Dropped {
    // There may be thousands, of few reasons: they are compared in JavaScript and copied once each.
    let mut reasons: Vec<JsString> = Vec::new();
    let mut groups: Vec<(String, Vec<Span>)> = Vec::new();
    for line in lines.iter() {
        let line: &JsDropped = line.unchecked_ref();
        let reason = line.reason();
        let group = reasons
            .iter()
            .position(|known| *known == reason)
            .unwrap_or_else(|| {
                groups.push((String::from(&reason), Vec::new()));
                reasons.push(reason);
                reasons.len() - 1
            });
        groups[group].1.push(Span {
            start: line.start(),
            end: line.end(),
        });
    }
    Dropped { groups }
}
