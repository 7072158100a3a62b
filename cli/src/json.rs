//! The JSON object of `--json` and `--jsonl`.

use nutgraf::{
    Length, Options, Parts, Ranking, Span, SummaryLength, SummaryType, json, offsets::Utf16, rank,
    summary::reading_seconds,
};
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::borrow::Cow;
use std::io;

/// What is asked about one text.
#[derive(Clone, Copy)]
pub(crate) struct Request<'a> {
    pub(crate) options: Options<'a>,
    pub(crate) length: Length,
    pub(crate) size: SummaryLength,
    pub(crate) kind: SummaryType,
    pub(crate) utf16: bool,
}

#[derive(Serialize)]
pub(crate) struct Answer<'a> {
    title: Option<json::Title<'a>>,
    language: &'static str,
    kind: &'static str,
    point: Option<usize>,
    summary: Vec<usize>,
    sentences: Vec<Sentence<'a>>,
    dropped: Vec<Dropped<'a>>,
    keywords: Vec<json::Keyword<'a>>,
    statistics: Statistics,
}

#[derive(Serialize)]
struct Sentence<'a> {
    text: Cow<'a, str>,
    start: usize,
    end: usize,
    paragraph: u32,
    rank: u32,
    score: f64,
    #[serde(serialize_with = "named_parts")]
    parts: Parts,
}

#[derive(Serialize)]
struct Dropped<'a> {
    text: &'a str,
    #[serde(flatten)]
    line: json::Dropped,
}

#[derive(Serialize)]
struct Statistics {
    words: usize,
    summary_words: usize,
    reading_seconds: u32,
    summary_reading_seconds: u32,
}

fn named_parts<S: Serializer>(parts: &Parts, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(Parts::NAMES.len()))?;
    for (name, value) in Parts::NAMES.iter().zip(parts.values()) {
        map.serialize_entry(name, &value)?;
    }
    map.end()
}

/// Ranks a text and writes the object, without a line break after it.
pub(crate) fn write(out: &mut impl io::Write, text: &str, request: &Request<'_>) -> io::Result<()> {
    let ranking = rank(text, &request.options);
    Ok(serde_json::to_writer(
        out,
        &answer(text, &ranking, request),
    )?)
}

/// The object for a ranking of `text`.
pub(crate) fn answer<'a>(text: &'a str, ranking: &'a Ranking, request: &Request<'_>) -> Answer<'a> {
    let summary = ranking.summary_of(request.kind, request.size, request.length);
    let summary_words = summary
        .iter()
        .map(|&i| ranking.sentences[i].words as usize)
        .sum();
    let speed = ranking.language.words_per_minute();
    let statistics = Statistics {
        words: ranking.words(),
        summary_words,
        reading_seconds: reading_seconds(ranking.words(), speed),
        summary_reading_seconds: reading_seconds(summary_words, speed),
    };
    // Sentences and dropped lines are each in the text's order, so each list has its own pass.
    let offsets = || Offsets::new(text, request.utf16);
    let mut of_sentences = offsets();
    let mut of_dropped = offsets();
    Answer {
        title: json::title(ranking, |span| offsets().ends(span)),
        language: ranking.language.code(),
        kind: ranking.kind.name(),
        point: ranking.point,
        summary,
        sentences: ranking
            .sentences
            .iter()
            .map(|s| {
                let (start, end) = of_sentences.ends(s.span);
                Sentence {
                    text: ranking.text_of(text, s.span),
                    start,
                    end,
                    paragraph: s.paragraph,
                    rank: s.rank,
                    score: s.score,
                    parts: s.parts,
                }
            })
            .collect(),
        dropped: ranking
            .dropped
            .iter()
            .zip(json::dropped(ranking, |span| of_dropped.ends(span)))
            .map(|(dropped, line)| Dropped {
                text: dropped.span.of(text),
                line,
            })
            .collect(),
        keywords: json::keywords(ranking).collect(),
        statistics,
    }
}

/// Offsets in the unit asked for.
enum Offsets<'a> {
    Bytes,
    Utf16(Utf16<'a>),
}

impl<'a> Offsets<'a> {
    fn new(text: &'a str, utf16: bool) -> Self {
        if utf16 {
            Self::Utf16(Utf16::new(text))
        } else {
            Self::Bytes
        }
    }

    fn ends(&mut self, span: Span) -> (usize, usize) {
        match self {
            Self::Bytes => (span.start, span.end),
            Self::Utf16(utf16) => (utf16.at(span.start), utf16.at(span.end)),
        }
    }
}
