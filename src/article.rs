//! From what was pasted to the article in it: its title, its paragraphs, and what was dropped, with the reason.
//!
//! A line of the paste is a paragraph, a title, or something of the page around the article. Nothing is thrown away
//! silently: every character that isn't white space is in the title, in a paragraph, or in a [`Dropped`].

mod body;
mod lines;
mod look;
mod title;
mod words;

use crate::language::Language;
use crate::{Options, Span};
use lines::Line;
use look::Look;
use words::{Says, Words};

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
    /// What readers wrote below it, and the box for it.
    Comments,
    /// What stands under a picture.
    Caption,
    /// Who wrote it, and when.
    BylineOrDate,
    /// Menus, labels, addresses and other lines of the page.
    Navigation,
    /// "Log in", "Become a member".
    Login,
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
            Self::Comments => "comments",
            Self::Caption => "caption",
            Self::BylineOrDate => "byline or date",
            Self::Navigation => "navigation",
            Self::Login => "login or subscription",
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

/// A line with what is known about it.
struct Block {
    line: Line,
    look: Look,
    says: Option<Says>,
}

impl Block {
    fn span(&self) -> Span {
        self.line.span
    }
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
    let lines = lines::paragraphs(text);
    if options.clean == Clean::Off {
        article.paragraphs = lines.into_iter().map(|l| l.span).collect();
        return article;
    }
    let words = Words::new(language);
    let mut lower = String::new();
    let blocks: Vec<Block> = lines
        .into_iter()
        .map(|line| {
            let look = Look::at(text, line);
            let says = says(line.span.of(text), &look, &words, &mut lower);
            Block { line, look, says }
        })
        .collect();
    let run = body::run(&blocks);
    let title = title::find(text, &blocks, run.start, run.end);
    for (i, block) in blocks.iter().enumerate() {
        let span = block.span();
        if Some(i) == title && article.title.is_none() {
            article.title = Some(Title { text: span.of(text).to_owned(), span: Some(span) });
        } else if run.contains(&i) && block.says.is_none() {
            article.paragraphs.push(span);
        } else {
            let reason = match block.says {
                Some(Says::Reason(r)) => r,
                Some(Says::Button) => DropReason::ShareButtons,
                None => DropReason::Navigation,
            };
            article.dropped.push(Dropped { span, reason });
        }
    }
    article
}

/// What the words of a line say of it.
fn says(line: &str, look: &Look, words: &Words, lower: &mut String) -> Option<Says> {
    if look.is_no_text(line.len()) {
        return Some(Says::Reason(DropReason::NotText));
    }
    if look.words > 25 || look.inner_ends > 0 {
        return None;
    }
    lower.clear();
    lower.extend(line.chars().take(96).flat_map(char::to_lowercase));
    let (phrase, says) = words.find(lower)?;
    let rest = &lower[phrase.len()..];
    match says {
        Says::Button => {
            let all = rest.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).all(|w| matches!(words.find(w), Some((p, Says::Button)) if p == w));
            all.then_some(says)
        }
        Says::Reason(DropReason::StoryLink) if rest.starts_with(':') => Some(says),
        Says::Reason(DropReason::BylineOrDate) => {
            (look.words <= 14 && !look.ends && (look.capitals + look.numbers) * 3 >= look.words * 2).then_some(says)
        }
        Says::Reason(_) => (look.words <= 4 || look.words <= 8 && !look.ends && phrase.contains(' ')).then_some(says),
    }
}

/// White space and characters nobody sees.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}')
}

/// Whether a line ends as a sentence does, quotes and brackets aside.
fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(crate::sentence::is_closing)
        .ends_with(crate::sentence::is_terminator)
}
