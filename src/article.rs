//! From what was pasted to the article in it: its title, its paragraphs, and what was dropped, with the reason.
//!
//! A line of the paste is a paragraph, a title, or something of the page around the article. Nothing is thrown away
//! silently: every character that isn't white space is in the title, in a paragraph, or in a [`Dropped`].

use crate::language::Language;
use crate::{Options, Span};

/// Whether lines that aren't part of the article are dropped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clean {
    /// Drop what isn't the article, and say why.
    #[default]
    Auto,
    /// Every line is the article.
    Off,
}

/// The article's title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// Its words.
    pub text: String,
    /// Where it stands in the text; `None` where the caller gave a title that isn't a line of the text.
    pub span: Option<Span>,
}

/// Something in the paste that isn't the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Where it stands in the text.
    pub span: Span,
    /// Why it isn't the article.
    pub reason: DropReason,
}

/// Why a line isn't part of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DropReason {
    /// "Share", "Tweet", "Print", "Adjust font size".
    ShareButtons,
    /// A teaser of another story: "More news: …".
    StoryLink,
    /// "We use cookies …"
    CookieNotice,
    /// "Subscribe to our newsletter."
    Newsletter,
    /// "Advertisement"
    Advertisement,
    /// The same line a second time.
    Repeated,
    /// Tags, scripts or styles of a page's source.
    Markup,
    /// Not written language: control characters, encoded data.
    NotText,
}

impl DropReason {
    /// The reason in words a reader understands.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ShareButtons => "share buttons",
            Self::StoryLink => "link to another story",
            Self::CookieNotice => "cookie notice",
            Self::Newsletter => "newsletter box",
            Self::Advertisement => "advertisement",
            Self::Repeated => "said before",
            Self::Markup => "markup",
            Self::NotText => "not text",
        }
    }
}

/// A paste, sorted out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The title, given or found.
    pub title: Option<Title>,
    /// The body's paragraphs, without white space around them.
    pub paragraphs: Vec<Span>,
    /// Everything else.
    pub dropped: Vec<Dropped>,
}

/// Sorts a paste into title, paragraphs and dropped lines.
pub fn read(text: &str, language: Language, options: &Options<'_>) -> Article {
    let mut article = Article {
        title: options
            .title
            .map(str::trim)
            .filter(|t| !t.is_empty())
            .map(|t| Title {
                text: t.to_owned(),
                span: None,
            }),
        ..Article::default()
    };
    let lines: Vec<Span> = lines(text).collect();
    if options.clean == Clean::Off {
        article.paragraphs = lines;
        return article;
    }
    let _ = language;
    let mut rest = &lines[..];
    match &mut article.title {
        // A title that was given is not also a sentence of the body.
        Some(title) => {
            if let Some((first, others)) = rest.split_first()
                && first.of(text) == title.text
            {
                title.span = Some(*first);
                rest = others;
            }
        }
        None => {
            if let Some((first, others)) = rest.split_first()
                && looks_like_title(first.of(text))
                && others.iter().any(|line| ends_sentence(line.of(text)))
            {
                article.title = Some(Title {
                    text: first.of(text).to_owned(),
                    span: Some(*first),
                });
                rest = others;
            }
        }
    }
    let mut in_markup = false;
    for &line in rest {
        match reason(line.of(text), &mut in_markup) {
            Some(reason) => article.dropped.push(Dropped { span: line, reason }),
            None => article.paragraphs.push(trim_tags(text, line)),
        }
    }
    article
}

/// The lines of a text that hold anything, without the white space around them.
fn lines(text: &str) -> impl Iterator<Item = Span> {
    let mut at = 0;
    text.split(['\n', '\r', '\u{2028}', '\u{2029}'])
        .filter_map(move |line| {
            let start = at + (line.len() - line.trim_start_matches(is_blank).len());
            at += line.len();
            let end = start + text[start..at].trim_end_matches(is_blank).len();
            // Step over the separator, which is one to three bytes long.
            at += text[at..].chars().next().map_or(0, char::len_utf8);
            (start < end).then_some(Span { start, end })
        })
}

/// White space and characters nobody sees.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}')
}

/// Longest title, in characters.
const TITLE: usize = 200;

fn looks_like_title(line: &str) -> bool {
    !ends_sentence(line)
        && !line.starts_with('<')
        && line.chars().take(TITLE + 1).count() <= TITLE
        && crate::terms::words(line, false).nth(1).is_some()
}

/// Whether a line ends as a sentence does, quotes and brackets aside.
fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(crate::sentence::is_closing)
        .ends_with(crate::sentence::is_terminator)
}

/// Openings of lines that lead to another story.
const STORY_LINKS: [&str; 12] = [
    "more news:",
    "read more:",
    "read also:",
    "also read:",
    "related:",
    "see also:",
    "read next:",
    "more:",
    "watch:",
    "don't miss:",
    "recommended:",
    "more on this story",
];

/// Words of share bars and page controls. A short line of nothing else is one.
const CONTROLS: [&str; 34] = [
    "share",
    "tweet",
    "print",
    "email",
    "e",
    "mail",
    "comment",
    "comments",
    "adjust",
    "font",
    "size",
    "facebook",
    "twitter",
    "x",
    "linkedin",
    "whatsapp",
    "pinterest",
    "reddit",
    "telegram",
    "copy",
    "link",
    "save",
    "bookmark",
    "follow",
    "us",
    "this",
    "on",
    "article",
    "story",
    "listen",
    "text",
    "a",
    "subscribe",
    "via",
];

/// Why this line isn't the article; `None` where it is.
fn reason(line: &str, in_markup: &mut bool) -> Option<DropReason> {
    if is_markup(line, in_markup) {
        return Some(DropReason::Markup);
    }
    let mut words = 0usize;
    let mut controls = 0usize;
    for word in crate::terms::words(line, false).take(12) {
        words += 1;
        controls += usize::from(
            CONTROLS
                .iter()
                .any(|c| word.of(line).eq_ignore_ascii_case(c)),
        );
    }
    if words == 0
        || line.contains('\0') && line.chars().filter(|c| c.is_control()).count() * 8 > line.len()
    {
        return Some(DropReason::NotText);
    }
    if starts_with_any(line, &STORY_LINKS) && !(ends_sentence(line) && words > 11) {
        return Some(DropReason::StoryLink);
    }
    if ends_sentence(line) && words > 6 {
        return None;
    }
    if controls == words {
        return Some(DropReason::ShareButtons);
    }
    let lower = line
        .get(..line.floor_char_boundary(80))
        .unwrap_or_default()
        .to_lowercase();
    if lower.contains("cookie") {
        return Some(DropReason::CookieNotice);
    }
    if lower.contains("newsletter")
        || lower.starts_with("subscribe")
        || lower.starts_with("sign up")
    {
        return Some(DropReason::Newsletter);
    }
    if lower.starts_with("advertisement") || lower == "ad" || lower.starts_with("sponsored") {
        return Some(DropReason::Advertisement);
    }
    None
}

fn starts_with_any(line: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| {
        line.get(..start.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(start))
    })
}

/// Whether a line is a page's source and not its words: only tags, or inside a script, a style or a comment.
fn is_markup(line: &str, inside: &mut bool) -> bool {
    const BLOCKS: [(&str, &str); 4] = [
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<!--", "-->"),
        ("<head", "</head>"),
    ];
    if *inside {
        *inside = !BLOCKS
            .iter()
            .any(|(_, close)| contains_ignore_case(line, close));
        return true;
    }
    if !line.starts_with('<') {
        return false;
    }
    if let Some((_, close)) = BLOCKS
        .iter()
        .find(|(open, _)| starts_with_any(line, &[open]))
    {
        *inside = !contains_ignore_case(line, close);
        return true;
    }
    words_outside_tags(line) == 0
}

fn contains_ignore_case(line: &str, needle: &str) -> bool {
    line.as_bytes()
        .windows(needle.len())
        .any(|w| w.eq_ignore_ascii_case(needle.as_bytes()))
}

fn words_outside_tags(line: &str) -> usize {
    line.split('<')
        .map(|part| part.rsplit_once('>').map_or(part, |(_, after)| after))
        .map(|t| crate::terms::words(t, false).count())
        .sum()
}

/// A paragraph of a page's source without the tags around it: `<p>It rained.</p>` is "It rained."
fn trim_tags(text: &str, mut span: Span) -> Span {
    while let Some(rest) = span.of(text).strip_prefix('<')
        && rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/')
        && let Some(end) = rest.find('>')
    {
        span.start += 1 + end + 1;
        span.start += span.of(text).len() - span.of(text).trim_start().len();
    }
    while span.of(text).ends_with('>')
        && let Some(start) = span.of(text).rfind('<')
        && span.of(text)[start + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/')
    {
        span.end = span.start + start;
        span.end = span.start + span.of(text).trim_end().len();
    }
    span
}
