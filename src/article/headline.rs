//! Recognizes headlines, by their features and by the prose below them.

use super::block::Block;
use super::dates::is_dated;
use super::features::LineFeatures;
use super::tail::without_tail;
use super::tuning::{
    COMPARED_BYTES, DATED_HEADLINE, HEADLINE_REACH, HEADLINE_WORDS_REPEATED, REPEATED_HEADLINE,
    TITLE_CHARS,
};
use crate::language::Language;
use crate::span::Span;
use crate::text::fold::Folding;
use crate::text::interner::Interner;

/// Whether a line can be a title by its features: a few words and no full stop.
pub(super) fn can_be_title(text: &str, span: Span, features: &LineFeatures) -> bool {
    let line = span.of(text);
    // A headline of two sentences has its full stops: "Alden keeps its boat. For now."
    let is_stopped = without_tail(line).ends_with(['.', '。'])
        && !line.ends_with("...")
        && !(features.inner_sentence_ends > 0 && features.words <= 16);
    (2..=40).contains(&features.words)
        && !is_stopped
        && !line.ends_with([',', ';', ':', '-', '–', '—', '،'])
        && !features.list_item
        && line.chars().take(TITLE_CHARS + 1).count() <= TITLE_CHARS
}

/// How much a line begins an article: a headline, alone between blank lines, whose words the prose below it repeats.
pub(super) fn headline_score(text: &str, blocks: &[Block], i: usize, language: Language) -> i64 {
    let block = &blocks[i];
    if !block.line.after_blank
        || block.phrase.is_some()
        || block.template
        || block.features.words < 3
        || block.features.words > 30
        || !can_be_title(text, block.span(), &block.features)
    {
        return 0;
    }
    let below = &blocks[i + 1..(i + 1 + HEADLINE_REACH).min(blocks.len())];
    let prose = || {
        below
            .iter()
            .filter(|b| b.features.is_prose() && b.features.words >= 15)
            .take(5)
    };
    if prose().map(|b| b.features.words).sum::<u32>() < 60 {
        return 0;
    }
    let score = DATED_HEADLINE * i64::from(is_dated(text, below))
        + REPEATED_HEADLINE * i64::from(block.repeated_in_page);
    if score == 0 {
        return 0;
    }
    let mut own = Interner::with_capacity(0);
    content_words(block.span().of(text), Some(language), |w| {
        own.intern(w.as_bytes(), || ());
    });
    let words = own.len();
    if words < 2 {
        return 0;
    }
    let mut repeated = vec![false; words];
    for block in prose() {
        content_words(block.span().of(text), None, |w| {
            if let Some(word) = own.find(w.as_bytes()) {
                repeated[word as usize] = true;
            }
        });
    }
    let hits = repeated.iter().filter(|repeated| **repeated).count();
    if hits * 100 >= words * HEADLINE_WORDS_REPEATED && hits >= 2 {
        score
    } else {
        0
    }
}

/// The words of a line that aren't short, nor stop words of the language.
pub(super) fn content_words(line: &str, language: Option<Language>, mut f: impl FnMut(&str)) {
    let line = &line[..line.floor_char_boundary(COMPARED_BYTES)];
    let folding = language.map_or(Folding::Default, |language| language.data().folding);
    let mut folded = String::new();
    for word in crate::text::words::words(line, false) {
        let word = word.of(line);
        if word.len() > 3 {
            folded.clear();
            folding.push(&mut folded, word);
            if !language.is_some_and(|l| l.is_stop_word(&folded)) {
                f(&folded);
            }
        }
    }
}
