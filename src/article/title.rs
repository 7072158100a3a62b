//! Which line is the title: the one right before the body whose words the body goes on to use, and which pages say
//! twice.

use super::{Block, LineFeatures};
use crate::language::Language;
use crate::span::Span;
use crate::text::chars;
use crate::text::interner::{self, Interner};
use std::ops::Range;

/// Longest title, in characters.
const LONGEST: usize = 220;

/// Whether a line can be a title by its looks: a few words and no full stop.
pub(super) fn can_be(text: &str, span: Span, look: &LineFeatures) -> bool {
    let line = span.of(text);
    (2..=40).contains(&look.words)
        && !line.ends_with(['.', ',', ';', ':', '-', '–', '—', '。', '،'])
        && !look.item
        && line.chars().take(LONGEST + 1).count() <= LONGEST
}

/// The lines that may be the window's title, which a copied page begins with.
pub(super) const WINDOW: usize = 3;

/// The title of a text that is no page: its first line, where it looks like one and what follows is prose.
pub(super) fn first(text: &str, blocks: &[Block]) -> Option<usize> {
    let (block, rest) = blocks.split_first()?;
    let body = rest
        .iter()
        .take(4)
        .find(|b| b.look.is_prose() && b.look.words >= 8)?;
    let line = block.span().of(text);
    let headline = |b: &Block| {
        b.look.words >= 2 && line.len() > b.line.span.len() && line.starts_with(b.span().of(text))
    };
    if let Some(i) = rest.iter().take(WINDOW).position(headline) {
        return Some(i + 1);
    }
    (can_be(text, block.span(), &block.look)
        && block.says.is_none()
        && !super::ends_sentence(block.span().of(text))
        && body.look.words > block.look.words)
        .then_some(0)
}

/// What parts a title from the site's name in the title of the window, between two spaces.
const BEFORE_SITE: [&str; 6] = ["| ", "- ", "– ", "— ", "· ", ":: "];

/// Stands for a part of a line.
const PART: usize = usize::MAX;

/// Finds the lines that a page says twice: a headline is the window's title too, with the site's name after it.
pub(super) fn mark_again(text: &str, blocks: &mut [Block]) {
    let can_be = |b: &Block| {
        (3..=40).contains(&b.look.words)
            && b.look.inner_ends == 0
            && b.line.span.len() <= 2 * LONGEST
            && !b.span().of(text).ends_with('.')
    };
    let mut keys = Vec::new();
    for (i, block) in blocks.iter().enumerate().filter(|(_, b)| can_be(b)) {
        let line = block.span().of(text);
        let mut before_site = line
            .match_indices(' ')
            .filter(|(i, _)| {
                BEFORE_SITE
                    .iter()
                    .any(|mark| line[i + 1..].starts_with(mark))
            })
            .map(|(i, _)| i);
        let first = before_site.next();
        let ends = [Some(line.len()), first, before_site.next_back()];
        for end in ends.into_iter().flatten() {
            let key = interner::hash(chars::to_lowercase(&line[..end]).as_bytes());
            keys.push((key, if end == line.len() { i } else { PART }));
        }
    }
    for i in super::said_often(keys, 2) {
        if i != PART {
            blocks[i].again = true;
        }
    }
}

/// The lines that follow a headline, and the lines it may say its words in.
const HEADER: usize = 14;

/// How much a line opens an article: a headline, alone between blank lines, whose words the prose below it says again.
pub(super) fn opens(text: &str, blocks: &[Block], i: usize, language: Language) -> i64 {
    let block = &blocks[i];
    if !block.line.gap
        || block.says.is_some()
        || block.template
        || block.look.words < 3
        || block.look.words > 30
        || !can_be(text, block.span(), &block.look)
    {
        return 0;
    }
    let below = &blocks[i + 1..(i + 1 + HEADER).min(blocks.len())];
    let prose = || {
        below
            .iter()
            .filter(|b| b.look.is_prose() && b.look.words >= 15)
            .take(5)
    };
    if prose().map(|b| b.look.words).sum::<u32>() < 60 {
        return 0;
    }
    let mut own = Interner::with_capacity(0);
    words_of(block.span().of(text), Some(language), |w| {
        own.intern(w.as_bytes(), || ());
    });
    let words = own.len();
    if words < 2 {
        return 0;
    }
    let mut said = vec![false; words];
    for block in prose() {
        words_of(block.span().of(text), None, |w| {
            if let Some(word) = own.find(w.as_bytes()) {
                said[word as usize] = true;
            }
        });
    }
    let hits = said.iter().filter(|said| **said).count();
    let dated = is_dated(text, below);
    if hits * 100 >= words * 60 && hits >= 2 {
        60 * i64::from(dated) + 180 * i64::from(block.again)
    } else {
        0
    }
}

/// Whether a byline or a date follows a headline, with no more than a standfirst between them.
fn is_dated(text: &str, below: &[Block]) -> bool {
    let mut prose = 0;
    for block in below.iter().take(6) {
        if is_date(text, block) {
            return true;
        }
        prose += u32::from(block.look.is_prose());
        if prose > 1 {
            break;
        }
    }
    false
}

/// Whether a line says who wrote the article, or when: a byline, or a short line with a year or a time of day.
pub(super) fn is_date(text: &str, b: &Block) -> bool {
    b.says == Some(super::PhraseKind::Reason(super::DropReason::BylineOrDate))
        || b.look.words <= 6 && !b.look.is_prose() && b.span().of(text).contains('@')
        || b.look.numbers > 0
            && b.look.words <= 16
            && !b.look.is_prose()
            && b.line.span.len() <= 200
            && has_date(b.span().of(text))
}

pub(super) fn has_date(line: &str) -> bool {
    let bytes = line.as_bytes();
    let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    (0..bytes.len()).any(|i| {
        let begins = digit(i) && !(i > 0 && digit(i - 1));
        let run = (i..i + 5).take_while(|&i| digit(i)).count();
        begins
            && (run == 4 && matches!(&bytes[i..i + 2], b"19" | b"20")
                || run <= 2
                    && matches!(bytes.get(i + run), Some(b':' | b'.' | b'h'))
                    && digit(i + run + 1)
                    && digit(i + run + 2)
                    && !digit(i + run + 3))
    })
}

/// The lines before the body that are looked at.
const REACH: usize = 40;

/// The title among the blocks before the body, which begins at `start`.
pub(super) fn find(
    text: &str,
    blocks: &[Block],
    run: Range<usize>,
    language: Language,
) -> Option<usize> {
    let start = run.start;
    let mut said = Interner::with_capacity(0);
    let mut seen = 0;
    for block in &blocks[run] {
        if !block.look.is_prose() {
            continue;
        }
        let line = block.span().of(text);
        seen += line.len();
        words_of(line, None, |w| {
            said.intern(w.as_bytes(), || ());
        });
        if seen > 4000 {
            break;
        }
    }
    let mut best: Option<(i64, usize)> = None;
    let from = start.saturating_sub(REACH);
    // A copied page often begins with its window's title.
    let window = blocks
        .iter()
        .take(WINDOW)
        .map(|b| b.span().of(text))
        .collect::<Vec<_>>();
    for i in from..(start + 2).min(blocks.len()) {
        let block = &blocks[i];
        let span = block.span();
        let line = span.of(text);
        if !can_be(text, span, &block.look)
            || (block.says.is_some() || block.template) && (block.look.words < 5 || !block.again)
        {
            continue;
        }
        let (mut words, mut hits) = (0, 0);
        words_of(line, Some(language), |w| {
            words += 1;
            hits += i64::from(said.find(w.as_bytes()).is_some());
        });
        if words == 0 {
            continue;
        }
        let again = block.again;
        let n = i64::from(block.look.words);
        let distance = start.saturating_sub(i) as u32;
        let distance = i64::from(distance);
        let gap_after = blocks.get(i + 1).is_none_or(|b| b.line.gap);
        let dated = is_dated(text, &blocks[i + 1..]);
        // Tuned on copied pages. In words: the body says its words again; the page says it twice, or in its window's
        // title; it has some words, but not many; it stands alone between blank lines, with a date or a byline below
        // it, above the standfirst and the captions but not far above the body; it is no date itself.
        let score = hits * 100 / (words + 1)
            + 5 * i64::from(again)
            + 60 * i64::from(i > 2 && n >= 2 && window.iter().any(|w| w.starts_with(line)))
            + n.min(10) * 3
            - (n - 14).max(0) * 6
            - 2 * (distance - 10).max(0)
            + distance.min(10) * 2
            + 30 * i64::from(block.line.gap)
            + 60 * i64::from(gap_after)
            + 31 * i64::from(dated)
            - 60 * i64::from(block.look.numbers * 3 > block.look.sampled)
            - 31 * i64::from(line.ends_with("...") || line.ends_with('…'))
            - 34 * i64::from(i >= start);
        // A standfirst below the title is often as good by these measures: the first of the two is the title.
        if best.is_none_or(|b| score > b.0 + 14) {
            best = Some((score, i));
        }
    }
    best.filter(|b| b.0 > 40).map(|b| b.1)
}

/// The bytes of a line whose words are compared.
const WORDS_OF: usize = 1000;

/// The words of a line that aren't short, nor stop words of the language.
fn words_of(line: &str, language: Option<Language>, mut f: impl FnMut(&str)) {
    let line = &line[..line.floor_char_boundary(WORDS_OF)];
    for word in crate::text::words::words(line, false) {
        let word = word.of(line);
        if word.len() > 3 {
            let word = chars::to_lowercase(word);
            if !language.is_some_and(|l| l.is_stop_word(&word)) {
                f(&word);
            }
        }
    }
}
