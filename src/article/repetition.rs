//! Repetition in a page: labels that differ only in numbers, the title, and duplicate lines.

use super::block::Block;
use super::tuning::{TEMPLATE_BYTES, TITLE_CHARS};
use crate::span::Span;
use crate::text::fold::Folding;
use crate::text::interner::{self, Interner};
use crate::text::sort;

/// Marks the lines that a page repeats, numbers aside: "2 days ago", "Reply", "News".
pub(super) fn mark_templates(text: &str, blocks: &mut [Block]) {
    let is_short = |b: &Block| {
        b.features.words <= 12 && !b.features.is_prose() && b.line.span.len() <= TEMPLATE_BYTES
    };
    let lines = blocks.iter().enumerate().filter(|(_, b)| is_short(b));
    let keys = lines
        .map(|(i, b)| (template_hash(b.span().of(text)), i))
        .collect();
    for i in with_frequent_key(keys, 3) {
        blocks[i].template = true;
    }
}

/// A hash of a line in which every number is the same, and ASCII letters are lower case.
pub(super) fn template_hash(line: &str) -> u64 {
    let mut hash = 1;
    let mut in_number = false;
    for byte in line.bytes() {
        let is_digit = byte.is_ascii_digit();
        if !(is_digit && in_number) {
            let byte = if is_digit { b'0' } else { byte };
            hash = interner::mix(hash ^ u64::from(byte.to_ascii_lowercase()));
        }
        in_number = is_digit;
    }
    hash
}

/// Separators between a title and the site's name in the window title, surrounded by spaces.
const BEFORE_SITE: [&str; 6] = ["| ", "- ", "– ", "— ", "· ", ":: "];

/// Stands for a part of a line.
const PART: usize = usize::MAX;

/// Marks the lines that a page has twice: a headline is the window's title too, with the site's name after it.
pub(super) fn mark_repeated_lines(text: &str, blocks: &mut [Block]) {
    let can_be = |b: &Block| {
        (3..=40).contains(&b.features.words)
            && b.features.inner_sentence_ends == 0
            && b.line.span.len() <= 2 * TITLE_CHARS
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
            let key = interner::hash(Folding::Default.fold(&line[..end]).as_bytes());
            keys.push((key, if end == line.len() { i } else { PART }));
        }
    }
    for i in with_frequent_key(keys, 2) {
        if i != PART {
            blocks[i].repeated_in_page = true;
        }
    }
}

/// The values of the keys that occur at least this often.
pub(super) fn with_frequent_key(keys: Vec<(u64, usize)>, least: usize) -> Vec<usize> {
    sort::sort_by_key_then_index(keys)
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|same| same.len() >= least)
        .flatten()
        .map(|key| key.1)
        .collect()
}

/// The lines seen so far, by their hashes, and where each was seen first.
pub(super) struct SeenLines {
    hashes: Interner<()>,
    first: Vec<Span>,
}

impl SeenLines {
    pub(super) fn new() -> Self {
        Self {
            hashes: Interner::with_capacity(0),
            first: Vec::new(),
        }
    }

    /// Adds a line; returns whether it was seen before.
    pub(super) fn insert_is_duplicate(&mut self, text: &str, span: Span) -> bool {
        let hash = interner::hash(span.of(text).as_bytes());
        let number = self.hashes.intern(&hash.to_le_bytes(), || ()) as usize;
        if number == self.first.len() {
            self.first.push(span);
        }
        let first = self.first[number];
        first != span && first.of(text) == span.of(text)
    }
}
