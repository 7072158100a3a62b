//! Which line is the title: the one right before the body whose words the body goes on to use, and which pages say
//! twice.

use super::body::p;
use super::{Block, Look};
use crate::Span;
use std::collections::HashSet;

/// Longest title, in characters.
const LONGEST: usize = 220;

/// Whether a line can be a title by its looks: a few words and no full stop.
pub(super) fn can_be(text: &str, span: Span, look: &Look) -> bool {
    let line = span.of(text);
    (2..=40).contains(&look.words)
        && !line.ends_with(['.', ',', ';', ':', '-', '–', '—', '。', '،'])
        && !look.item
        && line.chars().take(LONGEST + 1).count() <= LONGEST
}

/// The lines before the body that are looked at.
const REACH: usize = 40;

/// The title among the blocks before the body, which begins at `start`.
pub(super) fn find(text: &str, blocks: &[Block], start: usize, end: usize) -> Option<usize> {
    let mut said = HashSet::new();
    let mut seen = 0;
    for block in &blocks[start..end] {
        if !block.look.is_prose() {
            continue;
        }
        let line = block.span().of(text);
        seen += line.len();
        words_of(line, |w| {
            said.insert(w.to_owned());
        });
        if seen > 4000 {
            break;
        }
    }
    let mut best: Option<(i64, usize)> = None;
    let from = start.saturating_sub(REACH);
    let all: Vec<String> = blocks.iter().filter(|b| b.look.words <= 50).map(|b| b.span().of(text).to_lowercase()).collect();
    for i in from..(start + 2).min(blocks.len()) {
        let block = &blocks[i];
        let span = block.span();
        let line = span.of(text);
        if !can_be(text, span, &block.look) || block.says.is_some() && block.look.words < 6 {
            continue;
        }
        let (mut words, mut hits) = (0, 0);
        words_of(line, |w| {
            words += 1;
            hits += i64::from(said.contains(w));
        });
        if words == 0 {
            continue;
        }
        let lower = line.to_lowercase();
        let again = block.look.words >= 4 && all.iter().filter(|l| l.contains(&lower)).count() > 1;
        let n = i64::from(block.look.words);
        let score = hits * 100 / (words + 1)
            + p(10, 30.0) * i64::from(again)
            + n.min(12) * p(11, 3.0)
            - p(12, 2.0) * (start as i64 - i as i64).abs()
            + p(13, 10.0) * i64::from(block.line.gap)
            - p(14, 20.0) * i64::from(line.ends_with("...") || line.ends_with('…'))
            - p(15, 40.0) * i64::from(i >= start);
        if best.is_none_or(|b| score > b.0) {
            best = Some((score, i));
        }
    }
    best.filter(|b| b.0 > p(16, 30.0)).map(|b| b.1)
}

fn words_of(line: &str, mut f: impl FnMut(&str)) {
    for word in crate::terms::words(line, false) {
        let word = word.of(line);
        if word.len() > 3 {
            f(&word.to_lowercase());
        }
    }
}
