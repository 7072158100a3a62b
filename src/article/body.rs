//! Which lines of a page are the article: the run of lines with the most prose in it.

use super::DropReason;
use super::block::Block;
use super::classification::TextKind;
use super::dates::is_byline_or_date;
use super::headline::headline_score;
use super::phrases::PhraseKind;
use super::tail::without_tail;
use super::tuning::{
    ARTICLE_PROSE, BOILERPLATE_SHARE, BOILERPLATE_WEIGHT, COMMENT_PERCENT, CONCENTRATED_PROSE,
    CONTENT_WORDS, FEW_WORDS, GAP_WEIGHT, HEADER_LINES, INTERRUPTION_WEIGHT, LATE_PERCENT,
    LONG_GAP_WEIGHT, LONG_GAP_WORDS, MAX_MISSES, PARAGRAPH_CAP, PROSE_BEFORE_COMMENTS,
    SPACED_GAP_WEIGHT, SPACED_PERCENT, TEASER_WORDS, TEMPLATE_AFTER_PROSE_WEIGHT, TEMPLATE_WEIGHT,
};
use crate::language::Language;
use std::ops::Range;

/// The run of blocks with the largest sum of weights (Bentley, "Programming Pearls", column 8). A headline begins a new
/// run if it is worth more than the run so far.
pub(super) fn find(text: &str, blocks: &[Block], language: Language) -> Range<usize> {
    let mut best = (0, 0..0);
    let (mut sum, mut start) = (0, 0);
    let mut recent_prose = 0;
    let mut in_comments = false;
    let late = blocks.len() * LATE_PERCENT / 100;
    for (i, block) in blocks.iter().enumerate() {
        let mut weight = weight(blocks, i);
        in_comments |= block.is(DropReason::Comments) && recent_prose > PROSE_BEFORE_COMMENTS;
        recent_prose = recent_prose * 9 / 10 + weight.max(0);
        if weight > 0 && i >= late {
            // Down to half at the end.
            let into = (i - late) * 50 / (blocks.len() - late);
            weight = weight * i64::from(100 - into as u32) / 100;
        }
        if in_comments && weight > 0 {
            weight = weight * COMMENT_PERCENT / 100;
        }
        if sum <= 0 {
            (sum, start) = (0, i);
        }
        sum += weight;
        if !in_comments {
            let promise = headline_score(text, blocks, i, language);
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

/// The weight of a block as part of the article, in words of prose; negative against it.
fn weight(blocks: &[Block], i: usize) -> i64 {
    let block = &blocks[i];
    let features = &block.features;
    if block.is(DropReason::Caption) {
        return 0;
    }
    if let Some(
        PhraseKind::Button
        | PhraseKind::Reason(
            DropReason::Newsletter | DropReason::Advertisement | DropReason::StoryLink,
        ),
    ) = block.phrase
    {
        return INTERRUPTION_WEIGHT;
    }
    if block.phrase.is_some() {
        return BOILERPLATE_WEIGHT;
    }
    if features.letters == 0 {
        return 0;
    }
    let is_prose = |i: Option<usize>| {
        i.and_then(|i| blocks.get(i))
            .is_some_and(|b| b.features.is_prose())
    };
    if block.template {
        return if is_prose(i.checked_sub(1)) {
            TEMPLATE_AFTER_PROSE_WEIGHT
        } else {
            TEMPLATE_WEIGHT
        };
    }
    if features.is_prose() {
        // A sentence by itself is a teaser as often as not.
        let alone = features.inner_sentence_ends == 0
            && features.words < TEASER_WORDS
            && !is_prose(i.checked_sub(1))
            && !is_prose(Some(i + 1));
        return match i64::from(features.words.min(PARAGRAPH_CAP)) {
            _ if alone => 0,
            words if block.mentions_cookies => words / 5,
            words => words,
        };
    }
    if features.list_item && features.words > 3 || features.words >= 25 {
        return 0;
    }
    // Headings stand between blank lines, the lines of a menu don't.
    let is_spaced = block.line.after_blank && blocks.get(i + 1).is_none_or(|b| b.line.after_blank);
    match (is_spaced, features.words >= LONG_GAP_WORDS) {
        (true, false) => SPACED_GAP_WEIGHT,
        (false, true) => LONG_GAP_WEIGHT,
        _ => GAP_WEIGHT,
    }
}

/// The words of all blocks, and of those that are prose.
fn words(blocks: &[Block]) -> (u64, u64) {
    let (mut all, mut prose) = (0, 0);
    for block in blocks {
        let words = u64::from(block.features.words);
        all += words;
        prose += if block.features.is_prose() { words } else { 0 };
    }
    (all, prose)
}

/// Whether a body has so little prose, and more besides, that it is of another kind: a recipe, a list, a programme.
pub(super) fn is_list(body: &[Block]) -> bool {
    let (all, prose) = words(body);
    prose < FEW_WORDS && prose * 4 < all * 3
}

/// The body with the lines around it, where there is little prose in it.
fn grow(blocks: &[Block], body: Range<usize>) -> Range<usize> {
    if words(&blocks[body.clone()]).1 >= FEW_WORDS {
        return body;
    }
    let may_be_article = |b: &Block| {
        b.phrase.is_none()
            && !b.template
            && b.features.boilerplate_symbols == 0
            && (b.features.words >= CONTENT_WORDS || b.features.list_item)
    };
    // How many of these lines the body takes in.
    let reach = |lines: &mut dyn Iterator<Item = &Block>| {
        let (mut reach, mut misses) = (0, 0);
        for (i, block) in lines.enumerate() {
            if may_be_article(block) {
                (reach, misses) = (i + 1, 0);
            } else {
                misses += 1;
                if misses >= MAX_MISSES {
                    break;
                }
            }
        }
        reach
    };
    let start = body.start - reach(&mut blocks[..body.start].iter().rev());
    let end = body.end + reach(&mut blocks[body.end..].iter());
    start..end
}

/// Whether a blank line stands before each line, and few are of a page: so articles are written and extracted. The menus
/// of a copied page are lines without anything between them.
pub(super) fn is_spaced(blocks: &[Block]) -> bool {
    let count = |is: fn(&&Block) -> bool| blocks.iter().filter(is).count();
    count(|b| b.line.after_blank) * 100 >= blocks.len() * SPACED_PERCENT
        && count(|b| b.is_boilerplate()) * BOILERPLATE_SHARE <= blocks.len()
}

/// What kind of text it is.
pub(super) fn kind(blocks: &[Block], body: &Range<usize>, is_spaced: bool) -> TextKind {
    if !is_spaced && is_page(blocks, body) {
        return TextKind::Page;
    }
    let words = |b: &Block| u64::from(b.features.words);
    let prose = || blocks.iter().filter(|b| b.features.is_prose());
    let all = blocks
        .iter()
        .filter(|b| b.phrase.is_none() || b.features.is_prose());
    let all: u64 = all.map(words).sum();
    let is_article =
        prose().nth(1).is_some() && prose().map(words).sum::<u64>() * 100 >= all * ARTICLE_PROSE;
    if is_article {
        TextKind::Article
    } else {
        TextKind::Other
    }
}

/// Whether a text is a whole copied page: the article is part of it, and the rest looks like a page.
fn is_page(blocks: &[Block], body: &Range<usize>) -> bool {
    let boilerplate = blocks.iter().filter(|b| b.is_boilerplate()).count();
    // What readers wrote below the article is no part of it, however much it is.
    let comments = blocks[body.end..]
        .iter()
        .position(|b| b.is(DropReason::Comments));
    let written = &blocks[..comments.map_or(blocks.len(), |i| body.end + i)];
    let prose = |blocks: &[Block]| -> u32 {
        let prose = blocks.iter().filter(|b| b.features.is_prose());
        prose.map(|b| b.features.words).fold(0, u32::saturating_add)
    };
    // Where the marks are few, most of the prose has to be in the article.
    let concentrated = || {
        u64::from(prose(&blocks[body.clone()])) * 100
            >= u64::from(prose(written)) * CONCENTRATED_PROSE
    };
    let outside = blocks.len() - body.len();
    let around = body.start >= 8 && blocks.len() - body.end >= 8;
    outside >= 3 && (boilerplate >= 10 || (boilerplate >= 3 || around) && concentrated())
}

/// The article's text in a page with this title: between the two there is nothing of it but its header.
pub(super) fn below_title(
    text: &str,
    blocks: &[Block],
    body: Range<usize>,
    title: Option<usize>,
) -> Range<usize> {
    let grown = grow(blocks, body.clone());
    if grown != body {
        // Its lines are not paragraphs: the first is below the title.
        let start = title
            .filter(|&t| t < grown.end)
            .map_or(grown.start, |t| grown.start.max(t + 1));
        return start..grown.end;
    }
    let end = body.end;
    let start = text_start(blocks, &body, title);
    let start = header_end(text, blocks, start..end);
    start..end
}

/// An article's text below its header, if it has one; all lines otherwise.
pub(super) fn below_header(text: &str, blocks: &[Block], title: usize) -> Range<usize> {
    let start = header_end(text, blocks, title + 1..blocks.len());
    if start > title + 1 {
        start..blocks.len()
    } else {
        0..blocks.len()
    }
}

/// Where the article's text begins.
fn text_start(blocks: &[Block], body: &Range<usize>, title: Option<usize>) -> usize {
    let mut start = body.start;
    if let Some(title) = title.filter(|&title| title < body.end) {
        start = start.max(title + 1);
        let mut above = title + 1..body.start;
        start = above
            .find(|&i| is_first_paragraph(blocks, i))
            .unwrap_or(start);
    }
    (start..body.end)
        .take(HEADER_LINES)
        .find(|&i| can_start_body(blocks, i))
        .unwrap_or(start)
}

/// Whether the article's text can begin with a block: prose, and more of it soon.
fn can_start_body(blocks: &[Block], i: usize) -> bool {
    blocks.get(i).is_some_and(Block::is_body_prose)
        && (blocks[i].features.words >= 40
            || blocks[i + 1..].iter().take(3).any(Block::is_body_prose))
        || i + 1 == blocks.len()
}

/// Whether a block between the title and the body is the article's first paragraph: more than the one sentence of a
/// standfirst or a caption.
fn is_first_paragraph(blocks: &[Block], i: usize) -> bool {
    let features = &blocks[i].features;
    blocks[i].is_body_prose()
        && (features.inner_sentence_ends > 0 && features.words >= 20
            || features.words >= 12 && blocks.get(i + 1).is_some_and(Block::is_body_prose))
}

/// Where the article begins below its header: below the date and the byline, where only a standfirst and captions stand
/// above them.
fn header_end(text: &str, blocks: &[Block], body: Range<usize>) -> usize {
    let mut start = body.start;
    let (mut prose, mut words, mut dated) = (0, 0, false);
    for i in body.clone().take(12) {
        let block = &blocks[i];
        let line = block.span().of(text);
        let is_caption = prose == 0 && block.is(DropReason::Caption)
            || prose == 0 && line.ends_with(')') && without_tail(line).len() < line.len();
        if is_byline_or_date(text, block) || is_caption {
            start = i + 1;
            dated |= !is_caption;
        } else if block.is_body_prose() {
            // What follows the date is the text.
            if dated {
                break;
            }
            prose += 1;
            words += block.features.words;
            if prose > 2 || words > 60 {
                break;
            }
        }
    }
    let rest = blocks[start..body.end]
        .iter()
        .filter(|b| b.features.is_prose() && b.phrase.is_none())
        .count();
    if rest >= 2 { start } else { body.start }
}
