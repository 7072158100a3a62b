//! Parts of a [`Ranking`] as JSON, with offsets in the unit that the caller chooses: what the command line and the wasm
//! have in common.

use serde::Serialize;

use crate::ranking::Ranking;
use crate::span::Span;

/// The article's title.
#[derive(Debug, Serialize)]
pub struct Title<'a> {
    text: &'a str,
    /// Null, as `end`, for a title that isn't a line of the text.
    start: Option<usize>,
    end: Option<usize>,
}

/// A removed line.
#[derive(Debug, Serialize)]
pub struct Dropped {
    start: usize,
    end: usize,
    reason: &'static str,
}

/// A keyword.
#[derive(Debug, Serialize)]
pub struct Keyword<'a> {
    word: &'a str,
    count: u32,
    score: f64,
}

/// The title, with its span's ends converted by `offsets`.
pub fn title(ranking: &Ranking, offsets: impl FnOnce(Span) -> (usize, usize)) -> Option<Title<'_>> {
    ranking.title.as_ref().map(|title| {
        let ends = title.span.map(offsets);
        Title {
            text: &title.text,
            start: ends.map(|e| e.0),
            end: ends.map(|e| e.1),
        }
    })
}

/// The removed lines in the text's order, with their spans' ends converted by `offsets`.
pub fn dropped(
    ranking: &Ranking,
    mut offsets: impl FnMut(Span) -> (usize, usize),
) -> impl Iterator<Item = Dropped> {
    ranking.dropped.iter().map(move |line| {
        let (start, end) = offsets(line.span);
        Dropped {
            start,
            end,
            reason: line.reason.name(),
        }
    })
}

/// The keywords, the most important first.
pub fn keywords(ranking: &Ranking) -> impl Iterator<Item = Keyword<'_>> {
    ranking.keywords.iter().map(|keyword| Keyword {
        word: &keyword.word,
        count: keyword.count,
        score: keyword.score,
    })
}
