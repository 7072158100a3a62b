//! The engine's answer, a JavaScript object, read into a [`Ranking`]: by the page whole, by the widget only what it shows.

use js_sys::{Array, Float64Array, JsString, Uint8Array, Uint32Array};
use nutgraf::Parts;
use wasm_bindgen::prelude::*;

use crate::ranking::{Dropped, Ranking, Span, Title};

#[wasm_bindgen]
extern "C" {
    /// `Ranking` of `www/engine`.
    pub(crate) type JsRanking;
    #[wasm_bindgen(method, getter, structural)]
    fn title(this: &JsRanking) -> Option<JsTitle>;
    #[wasm_bindgen(method, getter, structural)]
    fn language(this: &JsRanking) -> String;
    #[wasm_bindgen(method, getter, structural)]
    fn kind(this: &JsRanking) -> String;
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
    fn score(this: &JsColumns) -> Float64Array;
    #[wasm_bindgen(method, getter, structural)]
    fn standalone(this: &JsColumns) -> Uint8Array;
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
}

/// The whole ranking.
pub(crate) fn read(ranking: &JsRanking) -> Ranking {
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
        kind: ranking.kind(),
        uses_bigrams: ranking.support() == "characters",
        dropped: dropped(&ranking.dropped()),
        keywords: ranking
            .keywords()
            .iter()
            .map(|keyword| keyword.unchecked_ref::<JsKeyword>().word())
            .collect(),
        paragraphs: sentences.paragraph().to_vec(),
        parts: Parts::NAMES.map(|name| parts.part(name).to_vec()),
        ..read_sentences(ranking)
    }
}

/// Of a ranking only what it takes to select and show sentences.
pub(crate) fn read_sentences(ranking: &JsRanking) -> Ranking {
    let sentences = ranking.sentences();
    let (starts, ends) = (sentences.start().to_vec(), sentences.end().to_vec());
    Ranking {
        holes: holes(&ranking.dropped(), &starts, &ends),
        language: ranking.language(),
        words: ranking.words(),
        words_per_minute: ranking.words_per_minute(),
        starts,
        ends,
        ranks: sentences.rank().to_vec(),
        sentence_words: sentences.words().to_vec(),
        scores: sentences.score().to_vec(),
        standalone: sentences.standalone().to_vec(),
        ..Ranking::default()
    }
}

/// The removed ranges that lie inside sentences. Both are in the text's order.
fn holes(lines: &Array, starts: &[u32], ends: &[u32]) -> Vec<Span> {
    let spans = lines.iter().map(|line| {
        let line: &JsDropped = line.unchecked_ref();
        let (start, end) = (line.start(), line.end());
        Span { start, end }
    });
    spans
        .filter(|span| {
            let next = starts.partition_point(|&start| start <= span.start);
            next > 0 && span.end <= ends[next - 1]
        })
        .collect()
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
