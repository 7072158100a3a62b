//! The engine for JavaScript: [`rank`], and the conversion of its arguments and result. No logic.
//!
//! Offsets are UTF-16 code units of the string that was passed. The result's types are written in `TYPES`, and
//! `ARCHITECTURE.md` says why sentences are columns of numbers.

use js_sys::{Array, Float64Array, Function, Object, Reflect, Uint8Array, Uint32Array};
use nutgraf::offsets::{Utf16, to_bytes};
use nutgraf::{Clean, Language, Options, Parts, Ranking, Span, TextKind, json, language};
use serde::Serialize;
use std::cell::OnceCell;
use wasm_bindgen::prelude::*;

/// Against the standard library's allocator 1.4 KB of brotli less, the same time, and never more memory.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** Options of {@link rank}. */
export interface RankOptions {
  /** BCP 47 code of the text's language; "auto" (default) detects it, "und" assumes none. */
  language?: string;
  /** The article's title; by default it is detected in the text. */
  title?: string;
  /**
   * Focus: a word, name, question or passage. Sentences that contain its words, in any inflection, rank higher. Has no
   * effect where the article contains none of them.
   */
  focus?: string;
  /** The kind of text; "auto" (default) detects it. How much the opening counts depends on it. */
  kind?: "auto" | TextKind;
  /** "auto" (default) removes lines that aren't the article; "off" keeps every line. */
  clean?: "auto" | "off";
  /** Lines that overlap one of these ranges are part of the article: entries of `dropped`, to restore them. */
  keep?: TextRange[];
  /** Lines that overlap one of these ranges are removed. Wins over `keep`. */
  remove?: TextRange[];
}
/** A kind of text. */
export type TextKind = "other" | "news" | "opinion" | "how-to" | "encyclopedic";
/** A range of the text, in UTF-16 code units. */
export interface TextRange {
  start: number;
  end: number;
}
/**
 * Called with the share of the work that is done, rising from 0 to 1. Short texts report only 1; texts of several megabytes
 * about a hundred times.
 */
export type OnProgress = (share: number) => void;
/** The parts of a sentence's score, which is their sum. */
export type PartName = "frequency" | "position" | "title" | "statement" | "length" | "redundancy" | "coherence" | "focus";
/** An article, ranked. All offsets are UTF-16 code units of the text. */
export interface Ranking {
  /** The title, given or detected; `start` and `end` are null where it isn't a line of the text. */
  title: { text: string; start: number | null; end: number | null } | null;
  /** BCP 47 code; "und" if unknown. */
  language: string;
  /** What kind of text it is, as given or as detected. */
  kind: TextKind;
  /**
   * The sentence (its number from 0) in which the article comes to its point, if it does so only after its opening, for
   * example after a scene; else null.
   */
  point: number | null;
  /**
   * Level of language support: "full"; "characters" where sentences are compared by pairs of characters (Chinese, Japanese,
   * Thai and the like); "basic" for an unknown language, whose words are compared without stemming.
   */
  support: "full" | "characters" | "basic";
  /** The removed lines, in the text's order. */
  dropped: { start: number; end: number; reason: string }[];
  /** Keywords, the most important first. */
  keywords: { word: string; count: number; score: number }[];
  /** The number of words in all sentences. */
  words: number;
  /** The reading speed assumed for this language. */
  wordsPerMinute: number;
  /** The sentences, as columns of one length, in the article's order. */
  sentences: {
    start: Uint32Array;
    end: Uint32Array;
    paragraph: Uint32Array;
    /** 0 is the sentence of a one-sentence summary. */
    rank: Uint32Array;
    words: Uint32Array;
    /** 1 where the sentence makes sense without the one before it and tells something in the article's own words. */
    standalone: Uint8Array;
    score: Float64Array;
    parts: Record<PartName, Float64Array>;
  };
}
/** Stemmers of other languages: the stem of a word, in UTF-8. The language is the two letters of its code as one number. */
export interface Stemmers {
  stem(language: number, word: Uint8Array): Uint8Array;
}
"#;

#[wasm_bindgen]
extern "C" {
    /// `RankOptions` in TypeScript.
    #[wasm_bindgen(typescript_type = "RankOptions")]
    pub type RankOptions;
    /// `OnProgress` in TypeScript.
    #[wasm_bindgen(typescript_type = "OnProgress")]
    pub type OnProgress;
    /// `Ranking` in TypeScript.
    #[wasm_bindgen(typescript_type = "Ranking")]
    pub type JsRanking;

    /// The stemmers of other languages.
    #[wasm_bindgen(typescript_type = "Stemmers")]
    pub type Stemmers;
    #[wasm_bindgen(method)]
    fn stem(this: &Stemmers, language: u16, word: &[u8]) -> Vec<u8>;
}

thread_local! {
    static STEMMERS: OnceCell<Stemmers> = const { OnceCell::new() };
}

/// Provides what texts in languages other than English need: word lists and stemmers, from `www/languages`. Only the first
/// call counts.
#[wasm_bindgen(js_name = provideLanguages)]
pub fn provide_languages(lists: Vec<u8>, stemmers: Stemmers) {
    STEMMERS.with(|known| {
        let _ = known.set(stemmers);
    });
    language::provide(lists, |code, word| {
        let code = code
            .bytes()
            .fold(0, |code, letter| code << 8 | u16::from(letter));
        let stem = STEMMERS.with(|known| Some(known.get()?.stem(code, word.as_bytes())));
        let stem = stem.and_then(|stem| String::from_utf8(stem).ok());
        stem.unwrap_or_else(|| word.to_owned())
    });
}

#[derive(Default)]
struct RawOptions {
    language: Option<String>,
    title: Option<String>,
    focus: Option<String>,
    kind: Option<String>,
    clean: Option<String>,
    keep: Vec<Span>,
    remove: Vec<Span>,
}

impl RawOptions {
    /// By hand: serde would bring its error messages and float formatting into the wasm.
    fn read(text: &str, options: &JsValue) -> Result<Self, String> {
        let string = |name: &str| {
            let value = Reflect::get(options, &name.into()).unwrap_or_default();
            match value.as_string() {
                None if !value.is_undefined() && !value.is_null() => {
                    Err([name, ": a string is wanted"].concat())
                }
                text => Ok(text),
            }
        };
        Ok(Self {
            language: string("language")?,
            title: string("title")?,
            focus: string("focus")?,
            kind: string("kind")?,
            clean: string("clean")?,
            keep: ranges(text, options, "keep")?,
            remove: ranges(text, options, "remove")?,
        })
    }
}

/// An array of `TextRange`, as byte ranges of `text`.
fn ranges(text: &str, options: &JsValue, name: &str) -> Result<Vec<Span>, String> {
    let value = Reflect::get(options, &name.into()).unwrap_or_default();
    if value.is_undefined() || value.is_null() {
        return Ok(Vec::new());
    }
    let mut units = Vec::new();
    if let Some(array) = value.dyn_ref::<Array>() {
        for range in array.iter() {
            for end in ["start", "end"] {
                let end = Reflect::get(&range, &end.into()).unwrap_or_default();
                units.extend(end.as_f64().map(|end| end as usize));
            }
        }
        if units.len() == 2 * array.length() as usize {
            let bytes = to_bytes(text, &units);
            return Ok(bytes
                .chunks_exact(2)
                .map(|b| Span::new(b[0], b[1]))
                .collect());
        }
    }
    Err([name, ": an array of {start, end} is wanted"].concat())
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Head<'a> {
    title: Option<json::Title<'a>>,
    language: &'a str,
    kind: &'static str,
    point: Option<usize>,
    support: &'static str,
    dropped: Vec<json::Dropped>,
    keywords: Vec<json::Keyword<'a>>,
    words: usize,
    words_per_minute: u32,
}

/// Ranks the sentences of an article. Any text gives a ranking; undefined where its language's lists and stemmer are yet to
/// be [provided](provide_languages). Exceptions thrown by `on_progress` are ignored.
///
/// # Errors
///
/// An `Error` with `code: "bad-option"` where an option has a value it doesn't take; its `message` says which.
#[wasm_bindgen]
pub fn rank(
    text: &str,
    options: Option<RankOptions>,
    #[wasm_bindgen(js_name = onProgress)] on_progress: Option<OnProgress>,
) -> Result<Option<JsRanking>, JsValue> {
    let options = options.map_or(JsValue::UNDEFINED, Into::into);
    let raw = if options.is_object() {
        RawOptions::read(text, &options).map_err(|message| bad_option(&message))?
    } else {
        RawOptions::default()
    };
    let options = read_options(&raw).map_err(|message| bad_option(&message))?;
    let on_progress = on_progress.map(JsCast::unchecked_into::<Function>);
    let ranking = nutgraf::rank_if_available(text, &options, &mut |share| {
        if let Some(on_progress) = &on_progress {
            let _ = on_progress.call1(&JsValue::UNDEFINED, &share.into());
        }
    });
    let ranking = ranking.map(|ranking| to_js(text, &ranking));
    Ok(ranking.transpose()?.map(JsCast::unchecked_into))
}

fn read_options(raw: &RawOptions) -> Result<Options<'_>, String> {
    let language = match raw.language.as_deref() {
        None | Some("auto") => None,
        Some(code) => Some(
            Language::from_code(code)
                .ok_or_else(|| ["language: no \"", code, "\" here"].concat())?,
        ),
    };
    let kind = match raw.kind.as_deref() {
        None | Some("auto") => None,
        Some(name) => Some(
            TextKind::from_name(name).ok_or_else(|| ["kind: no \"", name, "\" here"].concat())?,
        ),
    };
    let clean = match raw.clean.as_deref() {
        None => Clean::default(),
        Some(name) => Clean::from_name(name)
            .ok_or_else(|| ["clean: auto or off, not \"", name, "\""].concat())?,
    };
    Ok(Options::new()
        .language(language)
        .title(raw.title.as_deref())
        .focus(raw.focus.as_deref())
        .kind(kind)
        .clean(clean)
        .keep(&raw.keep)
        .remove(&raw.remove))
}

fn bad_option(message: &str) -> JsValue {
    let error = js_sys::Error::new(message);
    set(&error, "code", &"bad-option".into());
    error.into()
}

fn to_js(text: &str, ranking: &Ranking) -> Result<JsValue, JsValue> {
    // Sentences and dropped lines are each in the text's order: one pass over the text for each.
    let mut of_dropped = Utf16::new(text);
    let head = Head {
        title: json::title(ranking, |span| ends(&mut Utf16::new(text), span)),
        language: ranking.language.code(),
        kind: ranking.kind.name(),
        point: ranking.point,
        support: ranking.language.support().name(),
        dropped: json::dropped(ranking, |span| ends(&mut of_dropped, span)).collect(),
        keywords: json::keywords(ranking).collect(),
        words: ranking.words(),
        words_per_minute: ranking.language.words_per_minute(),
    };
    // Missing values are null, not undefined.
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    let out = head.serialize(&serializer)?;
    set(&out, "sentences", &columns(text, ranking));
    Ok(out)
}

fn ends(utf16: &mut Utf16<'_>, span: Span) -> (usize, usize) {
    (utf16.at(span.start), utf16.at(span.end))
}

/// The sentences as columns: typed arrays, which can be transferred to another thread without copying.
fn columns(text: &str, ranking: &Ranking) -> Object {
    let sentences = &ranking.sentences;
    let mut utf16 = Utf16::new(text);
    let (starts, ends): (Vec<u32>, Vec<u32>) = sentences
        .iter()
        .map(|s| {
            let (start, end) = ends(&mut utf16, s.span);
            (start as u32, end as u32)
        })
        .unzip();
    let whole = |f: fn(&nutgraf::Sentence) -> u32| {
        Uint32Array::from(&sentences.iter().map(f).collect::<Vec<_>>()[..]).into()
    };
    let parts = Object::new();
    for (part, name) in Parts::NAMES.iter().enumerate() {
        let column: Vec<f64> = sentences.iter().map(|s| s.parts.values()[part]).collect();
        set(&parts, name, &Float64Array::from(&column[..]).into());
    }
    let score: Vec<f64> = sentences.iter().map(|s| s.score).collect();
    let out = Object::new();
    set(&out, "start", &Uint32Array::from(&starts[..]).into());
    set(&out, "end", &Uint32Array::from(&ends[..]).into());
    set(&out, "paragraph", &whole(|s| s.paragraph));
    set(&out, "rank", &whole(|s| s.rank));
    set(&out, "words", &whole(|s| s.words));
    let standalone: Vec<u8> = sentences.iter().map(|s| u8::from(s.standalone)).collect();
    set(
        &out,
        "standalone",
        &Uint8Array::from(&standalone[..]).into(),
    );
    set(&out, "score", &Float64Array::from(&score[..]).into());
    set(&out, "parts", &parts);
    out
}

/// Sets a property of an object of our own, which can't fail.
fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}
