//! Which lines of a page are the article: the run of lines with the most prose in it.

use super::phrases::PhraseKind;
use super::{Block, DropReason};
use crate::language::Language;
use std::ops::Range;

/// The most words that one paragraph speaks with.
const PARAGRAPH: u32 = 80;

/// What a line that is no prose takes away: a heading costs less than a paragraph brings, a box of links costs more.
const GAP: i64 = -15;

/// A line that is known to be the page's.
const BOILERPLATE_WEIGHT: i64 = -12;

/// A line that the page says again and again; more where it parts one piece of prose from the next, as in a list of
/// stories or of comments.
const TEMPLATE: i64 = -19;
const TEMPLATE_AFTER_PROSE: i64 = -31;

/// Words of prose lately that the heading of comments has to follow: it also stands on buttons above the article.
const BEFORE_COMMENTS: i64 = 60;

/// What readers' comments count, in hundredths.
const COMMENTS: i64 = 15;

/// The run of blocks with the largest sum of weights (Bentley, "Programming Pearls", column 8). A headline begins a new
/// run where it promises more than the run so far has.
pub(super) fn run(text: &str, blocks: &[Block], language: Language) -> Range<usize> {
    let mut best = (0, 0..0);
    let (mut sum, mut start) = (0, 0);
    let mut lately = 0;
    let mut comments = false;
    for (i, block) in blocks.iter().enumerate() {
        let mut weight = weight(blocks, i);
        comments |= block.says == Some(PhraseKind::Reason(DropReason::Comments))
            && lately > BEFORE_COMMENTS;
        lately = lately * 9 / 10 + weight.max(0);
        if comments && weight > 0 {
            weight = weight * COMMENTS / 100;
        }
        if sum <= 0 {
            (sum, start) = (0, i);
        }
        sum += weight;
        if !comments {
            let promise = super::title::opens(text, blocks, i, language);
            if promise > sum.max(0) {
                (sum, start) = (promise, i);
            }
        }
        if sum > best.0 {
            best = (sum, start..i + 1);
        }
    }
    best.1
}

/// How much a block speaks for being the article, in words of prose, or against it.
fn weight(blocks: &[Block], i: usize) -> i64 {
    let block = &blocks[i];
    let look = &block.look;
    match block.says {
        Some(PhraseKind::Reason(DropReason::Caption)) => return 0,
        Some(_) => return BOILERPLATE_WEIGHT,
        None if look.letters == 0 => return 0,
        None => {}
    }
    let prose = |i: Option<usize>| {
        i.and_then(|i| blocks.get(i))
            .is_some_and(|b| b.look.is_prose())
    };
    if block.template {
        return if prose(i.checked_sub(1)) {
            TEMPLATE_AFTER_PROSE
        } else {
            TEMPLATE
        };
    }
    if look.is_prose() {
        // A sentence by itself is a teaser as often as not.
        let alone = look.inner_ends == 0
            && look.words < 30
            && !prose(i.checked_sub(1))
            && !prose(Some(i + 1));
        return match i64::from(look.words.min(PARAGRAPH)) {
            _ if alone => 0,
            words if block.cookie => words / 5,
            words => words,
        };
    }
    if look.item && look.words > 3 || look.words >= 25 {
        0
    } else {
        GAP
    }
}

/// Where the article's text begins, in a page with this title: between the two there is nothing of it.
pub(super) fn start(blocks: &[Block], run: &Range<usize>, title: Option<usize>) -> usize {
    let mut start = run.start;
    if let Some(title) = title.filter(|&title| title < run.end) {
        start = start.max(title + 1);
        let mut above = title + 1..run.start;
        start = above.find(|&i| opens(blocks, i)).unwrap_or(start);
    }
    (start..run.end)
        .take(HEADER)
        .find(|&i| begins(blocks, i))
        .unwrap_or(start)
}

/// The lines of a header: standfirst, bylines, buttons, captions.
const HEADER: usize = 15;

/// Whether the article's text can begin with a block: prose, and more of it soon.
fn begins(blocks: &[Block], i: usize) -> bool {
    let prose = |b: &Block| b.says.is_none() && !b.template && b.look.is_prose();
    blocks.get(i).is_some_and(prose)
        && (blocks[i].look.words >= 40 || blocks[i + 1..].iter().take(3).any(prose))
        || i + 1 == blocks.len()
}

/// Whether a block between the title and the run is the article's first paragraph: more than the one sentence of a
/// standfirst or a caption.
fn opens(blocks: &[Block], i: usize) -> bool {
    let prose = |b: &Block| b.says.is_none() && !b.template && b.look.is_prose();
    let look = &blocks[i].look;
    prose(&blocks[i])
        && (look.inner_ends > 0 && look.words >= 20
            || look.words >= 12 && blocks.get(i + 1).is_some_and(prose))
}
