//! Mail: the headers above a message, the message it answers ("On … wrote:" and lines that begin with `>`), and the
//! signature below it.

use super::dates::has_date;
use super::lines::{Physical, is_blank};
use super::{DropReason, Dropped};
use crate::span::Span;
use crate::text::chars;

/// The lines of a block of headers: fewer isn't one, and after so many it is something else. 3; 8 to 20.
const MIN_HEADERS: usize = 3;
const MAX_HEADERS: usize = 12;

/// The longest name of a header, in bytes: "Enviado el". 20 to 60.
const MAX_HEADER_NAME: usize = 40;

/// The most lines of a signature. 5 to 15.
const SIGNATURE_LINES: usize = 10;

/// One's own words that make what is quoted an earlier message, not the text. 10 to 40.
const OWN_WORDS: usize = 20;

/// Marks what isn't the message; the line that is its subject, if any.
pub(super) fn mark(
    text: &str,
    lines: &mut [Physical],
    removed: &mut Vec<Dropped>,
) -> Option<usize> {
    let subject = mark_headers(text, lines, removed);
    mark_signature(text, lines);
    let is_quoted = |line: &Physical| line.of(text).starts_with('>');
    let Some(first) = lines.iter().position(is_quoted) else {
        return subject;
    };
    let intro = attribution(text, lines, first);
    let own = lines
        .iter()
        .filter(|l| l.removed.is_none() && !is_quoted(l));
    let own: usize = own.map(|l| l.of(text).split_whitespace().count()).sum();
    let answers = intro.is_some() && own >= OWN_WORDS;
    if let Some(intro) = intro {
        for line in &mut lines[intro] {
            line.removed = Some(DropReason::BylineOrDate);
        }
    }
    let mut level_before = 0;
    for line in lines.iter_mut().filter(|l| is_quoted(l)) {
        if answers {
            line.removed = Some(DropReason::Repeated);
            continue;
        }
        // Quoted in Markdown, or forwarded: only the marks go.
        let span = &mut line.line.span;
        let body = span
            .of(text)
            .trim_start_matches(|c| c == '>' || is_blank(c));
        let start = span.end - body.len();
        if body.is_empty() {
            line.removed = Some(DropReason::Markup);
            level_before = 0;
            continue;
        }
        removed.push(Dropped {
            span: Span::new(span.start, text[..start].trim_end_matches(is_blank).len()),
            reason: DropReason::Markup,
        });
        span.start = start;
        // A ">" alone separates paragraphs.
        line.line.after_blank |= level_before == 0;
        level_before = 1;
    }
    subject
}

/// The lines that say who wrote what is quoted, and when: "On 4 March 2025 at 10:12, Jo Roe <jo@roe.example>", "wrote:".
fn attribution(text: &str, lines: &[Physical], quoted: usize) -> Option<std::ops::Range<usize>> {
    let last = quoted.checked_sub(1)?;
    if !lines[last].of(text).ends_with(':') {
        return None;
    }
    (last.saturating_sub(1)..=last)
        .rev()
        .map(|first| first..quoted)
        .find(|range| {
            let all = Span::new(
                lines[range.start].line.span.start,
                lines[last].line.span.end,
            );
            let all = all.of(text);
            all.len() < 300 && (all.contains('@') || has_date(all))
        })
}

/// The name of a header, and its value: "Subject: The ferry".
fn header(line: &str) -> Option<(&str, &str)> {
    let colon = line
        .bytes()
        .take(MAX_HEADER_NAME)
        .position(|byte| byte == b':')?;
    let (name, value) = (&line[..colon], &line[colon + 1..]);
    let name = name.trim().trim_matches('*');
    let is_name = name.split(' ').count() <= 2
        && name.starts_with(chars::is_alphabetic)
        && name
            .chars()
            .all(|c| chars::is_alphabetic(c) || matches!(c, ' ' | '-') || !c.is_ascii());
    is_name.then_some((name, value.trim_matches(is_blank)))
}

/// Marks blocks of headers: some lines of a name and a value each, with an address and a date among them.
fn mark_headers(text: &str, lines: &mut [Physical], removed: &mut Vec<Dropped>) -> Option<usize> {
    let mut subject = None;
    let mut at = 0;
    while at < lines.len() {
        let count = lines[at..]
            .iter()
            .take(MAX_HEADERS)
            .take_while(|l| header(l.of(text)).is_some())
            .count();
        let block = at..at + count;
        at += count.max(1);
        if count < MIN_HEADERS {
            continue;
        }
        let any = |test: fn(&str) -> bool| lines[block.clone()].iter().any(|l| test(l.of(text)));
        if !(any(|l| l.contains('@')) && any(has_date)) {
            continue;
        }
        // The subject has neither, and more words than a name.
        let words = |i: &usize| {
            let line = lines[*i].of(text);
            let plain = !line.contains('@') && !has_date(line);
            header(line).map_or(0, |h| if plain { h.1.split(' ').count() } else { 0 })
        };
        if let Some(i) = block
            .clone()
            .rev()
            .max_by_key(words)
            .filter(|i| words(i) >= 3)
        {
            if subject.is_none() {
                let span = &mut lines[i].line.span;
                let start = span.end - header(span.of(text)).map_or(0, |h| h.1.len());
                removed.push(Dropped {
                    span: Span::new(span.start, text[..start].trim_end_matches(is_blank).len()),
                    reason: DropReason::Markup,
                });
                span.start = start;
                lines[i].line.after_blank = true;
                subject = Some(i);
            } else {
                lines[i].removed = Some(DropReason::BylineOrDate);
            }
        }
        for i in block.clone().filter(|&i| Some(i) != subject) {
            lines[i].removed = Some(DropReason::BylineOrDate);
        }
        // "---- Original message ----"
        if let Some(before) = block.start.checked_sub(1)
            && lines[before].of(text).starts_with("---")
        {
            lines[before].removed = Some(DropReason::Markup);
        }
        if let Some(after) = lines.get_mut(block.end) {
            after.line.after_blank = true;
        }
    }
    subject
}

/// Marks the lines below "-- ", near the end.
fn mark_signature(text: &str, lines: &mut [Physical]) {
    let from = lines.len().saturating_sub(SIGNATURE_LINES + 1);
    let dashes = lines[from..].iter().rposition(|l| l.of(text) == "--");
    if let Some(dashes) = dashes.filter(|&i| from + i > 0) {
        for line in &mut lines[from + dashes..] {
            line.removed = Some(DropReason::BylineOrDate);
        }
    }
}
