//! The reader's overrides: removed lines to restore, and paragraphs to remove.

use super::{Article, DropReason, Dropped};
use crate::options::Options;
use crate::span::Span;
use crate::text::sort;

/// Restores the removed lines that overlap `options.keep`, then removes the paragraphs that overlap `options.remove`.
pub(super) fn apply(article: &mut Article, options: &Options<'_>) {
    if !options.keep.is_empty() {
        let mut keep = Ranges::new(options.keep);
        let mut restored = Vec::new();
        article.dropped.retain(|line| {
            // Markup may lie within a paragraph.
            let restore = line.reason != DropReason::Markup && keep.overlap(line.span);
            if restore {
                restored.push(line.span);
            }
            !restore
        });
        // What was removed inside a paragraph is part of it again.
        let mut paragraphs = article.paragraphs.iter().peekable();
        restored.retain(|line: &Span| {
            while paragraphs.next_if(|p| p.end <= line.start).is_some() {}
            paragraphs.peek().is_none_or(|p| p.start >= line.end)
        });
        article.paragraphs = merge(&article.paragraphs, &restored, |span| *span);
    }
    if !options.remove.is_empty() {
        let mut remove = Ranges::new(options.remove);
        let mut removed = Vec::new();
        article.paragraphs.retain(|&span| {
            let remove = remove.overlap(span);
            if remove {
                let reason = DropReason::Reader;
                removed.push(Dropped { span, reason });
            }
            !remove
        });
        article.dropped = merge(&article.dropped, &removed, |line| line.span);
        // What was removed inside a paragraph is removed with it.
        let mut end = 0;
        article.dropped.retain(|line| {
            let is_inside = line.span.end <= end;
            end = end.max(line.span.end);
            !is_inside
        });
    }
}

/// Both lists, in the text's order.
fn merge<T: Copy>(a: &[T], b: &[T], span: impl Fn(&T) -> Span) -> Vec<T> {
    let mut merged = Vec::with_capacity(a.len() + b.len());
    let mut rest = b.iter().copied().peekable();
    for &item in a {
        while let Some(other) = rest.next_if(|other| span(other).start < span(&item).start) {
            merged.push(other);
        }
        merged.push(item);
    }
    merged.extend(rest);
    merged
}

/// The reader's ranges by their start, to compare with spans in the text's order.
struct Ranges<'a> {
    spans: &'a [Span],
    order: std::vec::IntoIter<(u64, usize)>,
    /// The furthest end of the ranges that start before the last span's end.
    reach: usize,
    next: Option<Span>,
}

impl<'a> Ranges<'a> {
    fn new(spans: &'a [Span]) -> Self {
        let keys = spans.iter().map(|range| range.start as u64);
        let order = sort::sort_by_key_then_index(keys.zip(0..).collect()).into_iter();
        let mut ranges = Self {
            spans,
            order,
            reach: 0,
            next: None,
        };
        ranges.advance();
        ranges
    }

    fn advance(&mut self) {
        self.next = self.order.next().map(|(_, i)| self.spans[i]);
    }

    /// Whether any range overlaps this span. Spans come in the text's order.
    fn overlap(&mut self, span: Span) -> bool {
        while let Some(range) = self.next.filter(|range| range.start < span.end) {
            // An empty range covers nothing.
            if range.start < range.end {
                self.reach = self.reach.max(range.end);
            }
            self.advance();
        }
        span.start < self.reach
    }
}
