//! Extracts the lines of HTML source: the text between block tags. Tags, scripts, styles and comments are removed. Not a
//! parser, as pasted sources are truncated and broken, and ranges must be preserved.
//!
//! Tags inside a sentence (`<b>`, `<a>`) are removed within its range.

use super::lines::{Line, is_blank};
use super::{DropReason, Dropped};
use crate::span::Span;
use crate::text::interner;

/// Elements whose content isn't displayed.
const INVISIBLE_ELEMENTS: [&str; 8] = [
    "script", "style", "noscript", "template", "svg", "iframe", "textarea", "object",
];

/// Elements around the article.
const NON_CONTENT_ELEMENTS: [&str; 5] = ["nav", "footer", "button", "select", "form"];

/// Elements within a line of text.
const INLINE_ELEMENTS: [&str; 31] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins",
    "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "time", "tt", "u", "var", "wbr",
];

/// Elements that distinguish a source from a text about tags.
const BLOCK_ELEMENTS: [&str; 24] = [
    "article", "body", "br", "div", "dl", "figure", "h1", "h2", "h3", "h4", "head", "header",
    "html", "li", "link", "main", "meta", "ol", "p", "section", "table", "td", "tr", "ul",
];

/// The tags that [`is_source`] samples.
const SAMPLED_TAGS: usize = 64;

/// Whether a text is a page's source: it has tags of blocks, and lines that begin with them.
pub(super) fn is_source(text: &str) -> bool {
    let (mut known, mut leading) = (0, 0);
    let mut at = 0;
    for _ in 0..SAMPLED_TAGS {
        let Some(next) = text[at..].find('<') else {
            break;
        };
        let start = at + next;
        at = start + 1;
        let Some(tag) = Tag::at(text, start) else {
            continue;
        };
        if tag.is(&BLOCK_ELEMENTS)
            || tag.is(&INVISIBLE_ELEMENTS)
            || tag.is(&NON_CONTENT_ELEMENTS)
            || tag.name.starts_with('!')
        {
            known += 1;
            let before = text[..start].trim_end_matches(|c: char| c != '\n' && is_blank(c));
            leading += u32::from(before.is_empty() || before.ends_with('\n'));
            if known >= 2 && leading >= 1 {
                return true;
            }
        }
        at = tag.end;
    }
    false
}

/// The contents of a source.
#[derive(Default)]
pub(super) struct Source {
    pub(super) lines: Vec<Line>,
    /// The markup, which is removed.
    pub(super) dropped: Vec<Dropped>,
    /// The line it says is its title: its first heading of the first rank, or else the title of the window.
    pub(super) title: Option<usize>,
    pub(super) is_transcript: bool,
}

/// Reads a source.
pub(super) fn read(text: &str) -> Source {
    let mut out = Reader {
        text,
        source: Source::default(),
        line: None,
        done: 0,
    };
    // The line that the window's title is, and the first heading.
    let (mut window, mut heading) = (None, None);
    // Elements that are known not to end any more: looking for the end each time would take quadratic time.
    let mut endless: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find('<') {
        let start = at + next;
        out.words(at, start);
        let Some(tag) = Tag::at(text, start) else {
            out.words(start, start + 1);
            at = start + 1;
            continue;
        };
        at = tag.end;
        if tag.is(&INLINE_ELEMENTS) {
            continue;
        }
        let (hidden, around) = (tag.is(&INVISIBLE_ELEMENTS), tag.is(&NON_CONTENT_ELEMENTS));
        if !tag.closing && (hidden || around) {
            let end = (!endless.iter().any(|e| tag.is(&[e])))
                .then(|| close(text, tag.end, tag.name))
                .flatten();
            match end {
                Some(end) => at = end,
                // A script that doesn't end has no text after it; a menu that doesn't end may have the article.
                None if hidden => at = text.len(),
                None => endless.push(tag.name),
            }
            if around && end.is_some() {
                out.end_line(start);
                out.source.dropped.push(Dropped {
                    span: Span::new(start, at),
                    reason: DropReason::Navigation,
                });
                out.done = at;
                continue;
            }
        }
        let lines = out.source.lines.len();
        out.end_line(start);
        out.markup(at);
        if tag.closing && out.source.lines.len() > lines {
            if tag.is(&["title"]) {
                window = window.or(Some(lines));
            } else if tag.is(&["h1"]) {
                heading = heading.or(Some(lines));
            }
        }
    }
    out.words(at, text.len());
    out.end_line(text.len());
    let mut source = out.source;
    source.title = heading.or(window);
    if let (Some(heading), Some(window)) = (heading, window)
        && window < heading
    {
        // Then nobody reads the window's title on the page.
        let span = source.lines.remove(window).span;
        let reason = DropReason::Markup;
        source.dropped.push(Dropped { span, reason });
        source.title = Some(heading - 1);
    }
    source
}

struct Reader<'a> {
    text: &'a str,
    source: Source,
    /// The words of the line so far, without tags before and after them.
    line: Option<Span>,
    /// Everything before it is in a line or dropped.
    done: usize,
}

impl Reader<'_> {
    /// `text[from..to]` has no tags.
    fn words(&mut self, from: usize, to: usize) {
        let part = &self.text[from..to];
        let body = part.trim_start_matches(is_blank);
        if body.is_empty() {
            return;
        }
        let start = from + part.len() - body.len();
        let end = start + body.trim_end_matches(is_blank).len();
        if let Some(line) = self.line {
            self.inline_tags(line.end, start);
        }
        self.line = Some(Span::new(self.line.map_or(start, |l| l.start), end));
    }

    /// The tags between two pieces of a line.
    fn inline_tags(&mut self, from: usize, to: usize) {
        let part = &self.text[from..to];
        let body = part.trim_start_matches(is_blank);
        if !body.is_empty() {
            let start = to - body.len();
            let end = start + body.trim_end_matches(is_blank).len();
            self.source.dropped.push(Dropped {
                span: Span::new(start, end),
                reason: DropReason::Markup,
            });
        }
    }

    /// The line, if any, ends before `to`.
    fn end_line(&mut self, to: usize) {
        if let Some(span) = self.line.take() {
            self.markup(span.start);
            self.source.lines.push(Line {
                span,
                after_blank: true,
            });
            self.done = span.end;
        }
        self.markup(to);
    }

    /// What comes before `to` and isn't done is markup.
    fn markup(&mut self, to: usize) {
        let part = &self.text[self.done..to];
        let body = part.trim_start_matches(is_blank);
        if body.is_empty() {
            return;
        }
        let start = self.done + part.len() - body.len();
        let end = start + body.trim_end_matches(is_blank).len();
        self.done = to;
        match self.source.dropped.last_mut() {
            Some(last)
                if last.reason == DropReason::Markup
                    && last.span.end <= start
                    && self.text[last.span.end..start].chars().all(is_blank) =>
            {
                last.span.end = end;
            }
            _ => self.source.dropped.push(Dropped {
                span: Span::new(start, end),
                reason: DropReason::Markup,
            }),
        }
    }
}

/// A tag, or a comment.
struct Tag<'a> {
    name: &'a str,
    closing: bool,
    end: usize,
}

impl<'a> Tag<'a> {
    /// The tag that begins at the "<" at `start`.
    fn at(text: &'a str, start: usize) -> Option<Self> {
        let rest = &text[start + 1..];
        if rest.starts_with("!--") {
            let end = interner::find(rest, "-->").map_or(text.len(), |i| start + 1 + i + 3);
            return Some(Self {
                name: "!--",
                closing: false,
                end,
            });
        }
        let closing = rest.starts_with('/');
        let body = &rest[usize::from(closing)..];
        let length = body
            .bytes()
            .enumerate()
            .take_while(|&(i, b)| {
                b.is_ascii_alphabetic()
                    || i > 0 && (b.is_ascii_digit() || b == b'-')
                    || i == 0 && matches!(b, b'!' | b'?')
            })
            .count();
        if length == 0 {
            return None;
        }
        let name = &body[..length];
        let mut quote = None;
        for (i, b) in body.bytes().enumerate().skip(length) {
            match (quote, b) {
                (None, b'>') => {
                    let end = start + 1 + usize::from(closing) + i + 1;
                    return Some(Self { name, closing, end });
                }
                (None, b'<') => return None,
                (None, b'"' | b'\'') if body.as_bytes()[..i].last() == Some(&b'=') => {
                    quote = Some(b);
                }
                (Some(q), b) if q == b => quote = None,
                _ => {}
            }
        }
        None
    }

    fn is(&self, names: &[&str]) -> bool {
        names.iter().any(|n| n.eq_ignore_ascii_case(self.name))
    }
}

/// Where the element `name`, whose content begins at `from`, is closed.
fn close(text: &str, from: usize, name: &str) -> Option<usize> {
    let mut at = from;
    while let Some(i) = interner::find(&text[at..], "</") {
        let start = at + i;
        at = start + 2;
        let rest = &text.as_bytes()[at..];
        if rest.len() >= name.len()
            && rest[..name.len()].eq_ignore_ascii_case(name.as_bytes())
            && !rest.get(name.len()).is_some_and(u8::is_ascii_alphanumeric)
        {
            return Some(text[at..].find('>').map_or(text.len(), |i| at + i + 1));
        }
    }
    None
}
