//! The visible part of a range of the text.

use super::Dropped;
use crate::span::Span;
use std::borrow::Cow;

/// A range without what was removed inside it, such as the number of a page in the middle of a sentence. `dropped` is in
/// the text's order.
pub(crate) fn text_of<'t>(text: &'t str, span: Span, dropped: &[Dropped]) -> Cow<'t, str> {
    let from = dropped.partition_point(|d| d.span.start < span.start);
    let mut visible = String::new();
    let mut at = span.start;
    for hole in dropped[from..].iter().map(|d| d.span) {
        if hole.end > span.end {
            break;
        }
        push(&mut visible, Span::new(at, hole.start).of(text));
        at = hole.end;
    }
    let rest = Span::new(at, span.end).of(text);
    if at == span.start {
        return Cow::Borrowed(rest);
    }
    push(&mut visible, rest);
    Cow::Owned(visible)
}

/// Adds a piece; between two is the white space of one.
fn push(visible: &mut String, piece: &str) {
    visible.push_str(if visible.ends_with(char::is_whitespace) {
        piece.trim_start()
    } else {
        piece
    });
}
