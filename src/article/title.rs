//! Finds the title: the line before the body whose words the body repeats, and which pages contain twice.

use super::block::Block;
use super::classification::TextKind;
use super::dates::is_dated;
use super::headline::{can_be_title, content_words};
use super::lines::ends_sentence;
use super::tuning::{
    MAX_TITLE_LINES, MIN_TITLE_SCORE, PARAGRAPH_WORDS, STANDFIRST_MARGIN, TITLE_REACH,
    TITLE_SMOOTHING, WINDOW_TITLE_LINES,
};
use crate::language::Language;
use crate::text::interner::Interner;
use std::ops::Range;

/// The title of a page whose body is `body`, or of a text that isn't a page.
pub(super) fn find(
    text: &str,
    blocks: &[Block],
    body: Range<usize>,
    kind: TextKind,
    is_spaced: bool,
    language: Language,
) -> Option<usize> {
    if kind == TextKind::Page {
        return above_body(text, blocks, body, language);
    }
    // What has prose above it is a heading. A headline with a date below it may be a question.
    let is_above = |i: usize| {
        let block = &blocks[i];
        block.phrase.is_some()
            || !block.features.is_prose()
            || can_be_title(text, block.span(), &block.features) && is_dated(text, &blocks[i + 1..])
    };
    let above = (0..blocks.len()).take_while(|&i| is_above(i)).count();
    let scored = || {
        let title = (above > 0).then(|| above_body(text, blocks, body, language));
        title.flatten().filter(|&i| i < above)
    };
    let first = first_line(text, blocks, is_spaced);
    if kind == TextKind::Article && above > MAX_TITLE_LINES && !is_spaced {
        // The first line is of the page as often as not.
        scored().or(first)
    } else {
        first.or_else(scored)
    }
}

/// The title of a text that isn't a page: its first line, if it looks like a headline and is followed by prose.
fn first_line(text: &str, blocks: &[Block], is_spaced: bool) -> Option<usize> {
    let first = blocks.iter().position(|b| b.phrase.is_none())?;
    let (block, rest) = blocks[first..].split_first()?;
    let prose = rest.iter().take(4).filter(|b| b.features.is_prose());
    let longest = prose.map(|b| b.features.words).max()?;
    let line = block.span().of(text);
    let headline = |b: &Block| {
        b.features.words >= 2
            && line.len() > b.line.span.len()
            && line.starts_with(b.span().of(text))
    };
    if let Some(i) = rest.iter().take(WINDOW_TITLE_LINES).position(headline) {
        return Some(first + i + 1);
    }
    (can_be_title(text, block.span(), &block.features)
        && block.phrase.is_none()
        && longest >= 8
        && longest > block.features.words
        && (!ends_sentence(line) || is_spaced && longest >= PARAGRAPH_WORDS))
        .then_some(first)
}

/// The title among the blocks before the body.
fn above_body(
    text: &str,
    blocks: &[Block],
    body: Range<usize>,
    language: Language,
) -> Option<usize> {
    let start = body.start;
    let mut used = Interner::with_capacity(0);
    let mut seen = 0;
    for block in &blocks[body] {
        if !block.features.is_prose() || block.phrase.is_some() {
            continue;
        }
        let line = block.span().of(text);
        seen += line.len();
        content_words(line, None, |w| {
            used.intern(w.as_bytes(), || ());
        });
        if seen > 4000 {
            break;
        }
    }
    let mut best: Option<(i64, usize)> = None;
    let from = start.saturating_sub(TITLE_REACH);
    // A copied page often begins with its window's title.
    let window = blocks
        .iter()
        .take(WINDOW_TITLE_LINES)
        .map(|b| b.span().of(text))
        .collect::<Vec<_>>();
    for i in from..(start + 2).min(blocks.len()) {
        let block = &blocks[i];
        let span = block.span();
        let line = span.of(text);
        if !can_be_title(text, span, &block.features)
            || (block.phrase.is_some() || block.template)
                && (block.features.words < 5 || !block.repeated_in_page)
        {
            continue;
        }
        let (mut words, mut hits) = (0, 0);
        content_words(line, Some(language), |w| {
            words += 1;
            hits += i64::from(used.find(w.as_bytes()).is_some());
        });
        if words == 0 {
            continue;
        }
        let n = i64::from(block.features.words);
        let distance = i64::from(start.saturating_sub(i) as u32);
        // A subtitle may stand between.
        let blank_before = |i: usize| blocks.get(i).is_none_or(|b| b.line.after_blank);
        let below = match (blank_before(i + 1), blank_before(i + 2)) {
            (true, _) => 60,
            (_, true) => 45,
            _ => 0,
        };
        let dated = is_dated(text, &blocks[i + 1..]);
        // Tuned on copied pages. In words: the body uses its words again; the page has it twice, or in its window's
        // title; it has some words, but not many; it stands alone between blank lines, with a date or a byline below
        // it, above the standfirst and the captions but not far above the body; it is no date itself.
        let score = hits * 100 / (words + TITLE_SMOOTHING)
            + 5 * i64::from(block.repeated_in_page)
            + 60 * i64::from(i > 2 && n >= 2 && window.iter().any(|w| w.starts_with(line)))
            + n.min(10) * 3
            - (n - 14).max(0) * 6
            - 2 * (distance - 10).max(0)
            + distance.min(10) * 2
            + 30 * i64::from(block.line.after_blank)
            + below
            + 31 * i64::from(dated)
            - 60 * i64::from(block.features.numbers * 3 > block.features.sampled)
            - 31 * i64::from(line.ends_with("...") || line.ends_with('…'))
            - 34 * i64::from(i >= start)
            - 40 * i64::from(line.ends_with('.'))
            - 20 * i64::from(hits == 0)
            - 60 * i64::from(block.features.boilerplate_symbols > 1);
        if best.is_none_or(|b| score > b.0 + STANDFIRST_MARGIN) {
            best = Some((score, i));
        }
    }
    let best = best.filter(|b| b.0 > MIN_TITLE_SCORE)?.1;
    // "Home News The ferry closes" stands above "The ferry closes".
    let line = blocks[best].span().of(text);
    let is_end = |b: &Block| {
        let end = b.span().of(text);
        b.features.words >= 3 && end.len() < line.len() && line.ends_with(end)
    };
    let mut below = blocks[best + 1..].iter().take(WINDOW_TITLE_LINES * 2);
    Some(below.position(is_end).map_or(best, |i| best + 1 + i))
}
