//! Markdown: headings, tables, code and the addresses of links are no sentences. What is emphasized stays as written.

use super::lines::{Physical, is_blank};
use super::{DropReason, Dropped};
use crate::span::Span;
use crate::text::chars;

/// The longest address of a link, in bytes. 200 to 2000.
const ADDRESS_BYTES: usize = 500;

/// Marks Markdown's marks; the line that is its title, if any.
pub(super) fn mark(
    text: &str,
    lines: &mut [Physical],
    removed: &mut Vec<Dropped>,
) -> Option<usize> {
    let mut title = None;
    let mut fence: Option<usize> = None;
    for i in 0..lines.len() {
        let line = lines[i].of(text);
        if line.starts_with("```") || line.starts_with("~~~") {
            if let Some(open) = fence.take() {
                for line in &mut lines[open..=i] {
                    line.removed = Some(DropReason::Markup);
                }
            } else {
                fence = Some(i);
            }
            continue;
        }
        if fence.is_some() || lines[i].removed.is_some() {
            continue;
        }
        if let Some(start) = heading(line) {
            let span = &mut lines[i].line.span;
            let body = line[start..]
                .trim_end_matches('#')
                .trim_end_matches(is_blank);
            let (from, to) = (span.start + start, span.start + start + body.len());
            if title.is_none() && start == 2 {
                title = Some(i);
                removed.push(Dropped {
                    span: Span::new(span.start, span.start + 1),
                    reason: DropReason::Markup,
                });
                if to < span.end {
                    let rest = &text[to..span.end];
                    let start = span.end - rest.trim_start_matches(is_blank).len();
                    removed.push(Dropped {
                        span: Span::new(start, span.end),
                        reason: DropReason::Markup,
                    });
                }
                *span = Span::new(from, to);
            } else {
                lines[i].removed = Some(DropReason::Heading);
            }
            if let Some(next) = lines.get_mut(i + 1) {
                next.line.after_blank = true;
            }
        } else if line.len() > 2 && line.starts_with('|') && line.ends_with('|')
            || is_reference(line)
        {
            lines[i].removed = Some(DropReason::Markup);
        } else if line.as_bytes().contains(&b'[') {
            mark_links(text, &mut lines[i], removed);
        }
    }
    title
}

/// Where the words of a heading begin: "## Design".
fn heading(line: &str) -> Option<usize> {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    let body = rest.trim_start_matches(is_blank);
    ((1..=6).contains(&level) && body.len() < rest.len() && body.contains(chars::is_alphabetic))
        .then(|| line.len() - body.len())
}

/// A link's address by its number: `[1]: /ferry`.
fn is_reference(line: &str) -> bool {
    line.starts_with('[')
        && line
            .split_once("]: ")
            .is_some_and(|(_, address)| is_address(address))
}

fn is_address(address: &str) -> bool {
    address.starts_with("http")
        || address.starts_with(['/', '#', '.'])
        || address.starts_with("mailto:")
}

/// Where the bracket that is open at the beginning of an address closes.
fn closing_bracket(address: &str) -> Option<usize> {
    let mut open = 1;
    address.bytes().position(|b| {
        match b {
            b'(' => open += 1,
            b')' => open -= 1,
            _ => {}
        }
        open == 0
    })
}

/// Marks what isn't the words of links and pictures.
fn mark_links(text: &str, line: &mut Physical, removed: &mut Vec<Dropped>) {
    let span = line.line.span;
    let bytes = &text.as_bytes()[..span.end];
    let mut open = None;
    let mut at = span.start;
    let mut holes: Vec<Span> = Vec::new();
    while at < span.end {
        match bytes[at] {
            b'[' => open = Some(at),
            b']' if bytes.get(at + 1) == Some(&b'(') => {
                let address = &text[at + 2
                    ..(at + 2 + ADDRESS_BYTES)
                        .min(span.end)
                        .min(text.floor_char_boundary(at + 2 + ADDRESS_BYTES))];
                if let Some(start) = open.take()
                    && let Some(end) = closing_bracket(address)
                    && is_address(address)
                {
                    let end = at + 3 + end;
                    if start > span.start && bytes[start - 1] == b'!' {
                        // A picture, whose words nobody sees.
                        holes.push(Span::new(start - 1, end));
                    } else {
                        holes.push(Span::new(start, start + 1));
                        holes.push(Span::new(at, end));
                    }
                    at = end;
                    continue;
                }
            }
            _ => {}
        }
        at += 1;
    }
    if holes.is_empty() {
        return;
    }
    // What begins or ends the line isn't within it.
    let mut kept = span;
    for hole in &holes {
        if hole.start != kept.start {
            break;
        }
        let rest = &text[hole.end..kept.end];
        kept.start = kept.end - rest.trim_start_matches(is_blank).len();
    }
    for hole in holes.iter().rev() {
        if hole.end != kept.end || hole.start < kept.start {
            break;
        }
        let rest = &text[kept.start..hole.start];
        kept.end = kept.start + rest.trim_end_matches(is_blank).len();
    }
    let reason = DropReason::Markup;
    removed.extend(holes.into_iter().map(|span| Dropped { span, reason }));
    if kept.is_empty() {
        // A picture alone: all of it is in the holes.
        line.removed = Some(DropReason::NotText);
    }
    line.line.span = kept;
}
