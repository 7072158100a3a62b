//! From what was pasted to the article in it: its title, its paragraphs, and what was dropped, with the reason.
//!
//! A line of the paste is a paragraph, a title, or something of the page around the article. Nothing is thrown away
//! silently: every character that isn't white space is in the title, in a paragraph, or in a [`Dropped`].

mod body;
mod features;
mod lines;
mod markup;
mod phrases;
mod title;

use crate::language::Language;
use crate::options::{Clean, Options};
use crate::progress::Progress;
use crate::span::Span;
use crate::text::chars;
use crate::text::interner::{self, Interner};
use crate::text::sort;
use features::LineFeatures;
use lines::Line;
use markup::Source;
use phrases::{BoilerplatePhrases, PhraseKind};
use std::ops::Range;

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
    /// A heading within the article, or a line that looks like one.
    Heading,
    /// Tags, scripts or styles of a page's source.
    Markup,
    /// Not written language: control characters, encoded data.
    NotText,
}

impl DropReason {
    /// Every reason.
    pub const ALL: [Self; 14] = [
        Self::ShareButtons,
        Self::StoryLink,
        Self::CookieNotice,
        Self::Newsletter,
        Self::Advertisement,
        Self::Comments,
        Self::Caption,
        Self::BylineOrDate,
        Self::Navigation,
        Self::Login,
        Self::Heading,
        Self::Repeated,
        Self::Markup,
        Self::NotText,
    ];

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
            Self::Heading => "heading",
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
#[derive(Clone, Copy)]
struct Block {
    line: Line,
    look: LineFeatures,
    says: Option<PhraseKind>,
    /// Whether it is a short line that the page says again and again, but for its numbers.
    template: bool,
    /// Whether the page says it elsewhere too, alone or with the site's name after it.
    again: bool,
    /// Whether it speaks of cookies.
    cookie: bool,
}

impl Block {
    fn span(&self) -> Span {
        self.line.span
    }

    /// Whether it isn't the article even though it stands in it. In a text that is no page, only what can't be meant
    /// otherwise is dropped.
    fn is_dropped(&self, is_page: bool) -> bool {
        match self.says {
            Some(PhraseKind::Reason(
                DropReason::Navigation
                | DropReason::Login
                | DropReason::BylineOrDate
                | DropReason::Comments,
            )) => is_page,
            Some(PhraseKind::Button) => is_page || self.look.words > 1,
            Some(_) => true,
            None => is_page && (self.template || self.look.shouts),
        }
    }

    /// Whether only pages have lines like it.
    fn is_boilerplate(&self) -> bool {
        match self.says {
            Some(PhraseKind::Button) => true,
            Some(PhraseKind::Reason(reason)) => !matches!(
                reason,
                DropReason::Caption
                    | DropReason::BylineOrDate
                    | DropReason::NotText
                    | DropReason::Markup
            ),
            None => self.look.signs > 0 && !self.look.is_prose(),
        }
    }
}

/// Sorts a paste into title, paragraphs and dropped lines.
pub fn read(text: &str, language: Language, options: &Options<'_>) -> Article {
    let mut tell = |_| ();
    let mut progress = Progress::new(text.len(), &mut tell);
    read_with_progress(text, language, options, &mut progress)
}

/// As [`read`]; the stage counts bytes.
pub(crate) fn read_with_progress(
    text: &str,
    language: Language,
    options: &Options<'_>,
    progress: &mut Progress<'_>,
) -> Article {
    let given = options.title.map(str::trim).filter(|t| !t.is_empty());
    let mut article = Article {
        title: given.map(|t| Title {
            text: t.to_owned(),
            span: None,
        }),
        ..Article::default()
    };
    if options.clean == Clean::Off {
        let lines = lines::paragraphs(text);
        article.paragraphs = lines.into_iter().map(|l| l.span).collect();
        return article;
    }
    let (blocks, markup, declared) = blocks(text, language, progress);
    article.dropped = markup;
    let place = Place::new(text, &blocks, declared, language);
    let mut said = Said::new();
    for (i, block) in blocks.iter().enumerate() {
        let span = block.span();
        let is_title = match given {
            // A title that was given is not also a sentence of the body.
            Some(given) => {
                article.title.as_ref().is_some_and(|t| t.span.is_none())
                    && is_same(span.of(text), given)
            }
            None => place.title == Some(i),
        };
        if is_title {
            article.title = Some(Title {
                text: given.unwrap_or(span.of(text)).to_owned(),
                span: Some(span),
            });
            said.again(text, span);
        } else if let Some(reason) = place.reason(i) {
            article.dropped.push(Dropped { span, reason });
        } else if place.once(i) && said.again(text, span) {
            let reason = DropReason::Repeated;
            article.dropped.push(Dropped { span, reason });
        } else {
            article.paragraphs.push(span);
        }
    }
    if article.paragraphs.is_empty() {
        keep_words(&mut article);
    }
    let order = article.dropped.iter().enumerate();
    let order = order.map(|(i, d)| (d.span.start as u64, i)).collect();
    let order = sort::sort_by_key_then_index(order).into_iter();
    article.dropped = order.map(|(_, i)| article.dropped[i]).collect();
    article
}

/// The lines of a text with what is known of each by itself and by its like, the markup between them, and the line that
/// the markup says is the title.
fn blocks(
    text: &str,
    language: Language,
    progress: &mut Progress<'_>,
) -> (Vec<Block>, Vec<Dropped>, Option<usize>) {
    let is_source = markup::is_source(text);
    let source = if is_source {
        markup::read(text)
    } else {
        Source {
            lines: lines::paragraphs(text),
            ..Source::default()
        }
    };
    let words = BoilerplatePhrases::of(language);
    let mut lower = String::new();
    let block = |line: Line| {
        progress.advance(line.span.start);
        let look = LineFeatures::at(text, line);
        let body = line.span.of(text);
        // In a source, signs are markup within a sentence.
        let says = if !is_source && look.is_no_text(body.len()) {
            Some(PhraseKind::Reason(DropReason::NotText))
        } else {
            says(body, &look, words, &mut lower)
        };
        Block {
            line,
            look,
            says,
            template: false,
            again: false,
            cookie: interner::contains(&body[..body.floor_char_boundary(400)], "ookie"),
        }
    };
    let mut blocks: Vec<Block> = source.lines.into_iter().map(block).collect();
    mark_templates(text, &mut blocks);
    title::mark_again(text, &mut blocks);
    mark_story_links(text, &mut blocks, language);
    (blocks, source.dropped, source.title)
}

/// Where nothing is left, what was dropped for its words is the text: a note that says "Subscribe".
fn keep_words(article: &mut Article) {
    let is_noise = |d: &Dropped| matches!(d.reason, DropReason::Markup | DropReason::NotText);
    article.paragraphs.extend(
        article
            .dropped
            .iter()
            .filter(|d| !is_noise(d))
            .map(|d| d.span),
    );
    article.dropped.retain(is_noise);
    if article.paragraphs.is_empty()
        && let Some(title) = &mut article.title
        && let Some(span) = title.span.take()
    {
        article.paragraphs.push(span);
    }
}

fn is_same(line: &str, title: &str) -> bool {
    line == title || line.split_whitespace().eq(title.split_whitespace())
}

/// The lines said so far, by their hashes, and where each was said first.
struct Said {
    hashes: Interner<()>,
    first: Vec<Span>,
}

impl Said {
    fn new() -> Self {
        Self {
            hashes: Interner::with_capacity(0),
            first: Vec::new(),
        }
    }

    /// Whether this line was said before; from now on it was.
    fn again(&mut self, text: &str, span: Span) -> bool {
        let hash = interner::hash(span.of(text).as_bytes());
        let number = self.hashes.intern(&hash.to_le_bytes(), || ()) as usize;
        if number == self.first.len() {
            self.first.push(span);
        }
        let first = self.first[number];
        first != span && first.of(text) == span.of(text)
    }
}

/// What is known when the lines are sorted out.
struct Place<'a> {
    text: &'a str,
    blocks: &'a [Block],
    words: &'static BoilerplatePhrases,
    /// The article: all lines, where the text is no page.
    run: Range<usize>,
    title: Option<usize>,
    is_page: bool,
}

impl<'a> Place<'a> {
    fn new(
        text: &'a str,
        blocks: &'a [Block],
        declared: Option<usize>,
        language: Language,
    ) -> Self {
        let mut run = body::run(text, blocks, language);
        let is_page = is_page(blocks, &run);
        let found = || title::find(text, blocks, run.clone(), language);
        let title = if declared.is_some() {
            declared
        } else if is_page {
            found()
        } else {
            // What has prose above it is a heading.
            let top = |&i: &usize| !blocks[..i].iter().any(|b| b.look.is_prose());
            title::first(text, blocks).or_else(|| {
                let above = blocks.first().is_some_and(|b| !b.look.is_prose());
                above.then(found).flatten().filter(top)
            })
        };
        if is_page {
            run.start = body::start(blocks, &run, title);
            run.start = header_end(text, blocks, &run);
        } else {
            run = 0..blocks.len();
        }
        Self {
            text,
            blocks,
            words: BoilerplatePhrases::of(language),
            run,
            title,
            is_page,
        }
    }

    /// Whether a line that was said before isn't said again: a refrain is, a paragraph isn't.
    fn once(&self, i: usize) -> bool {
        let look = &self.blocks[i].look;
        self.is_page && look.words >= 3 || look.is_prose() && look.words >= 9
    }

    /// Why a line isn't the article; `None` where it is.
    fn reason(&self, i: usize) -> Option<DropReason> {
        let block = &self.blocks[i];
        let inside = self.run.contains(&i) && !self.names_window(i);
        if inside && self.is_page && self.is_heading(i) {
            return Some(self.by_opening(i).unwrap_or(DropReason::Heading));
        }
        if inside && !block.is_dropped(self.is_page) {
            return None;
        }
        Some(match block.says {
            Some(PhraseKind::Reason(reason)) => reason,
            Some(PhraseKind::Button) => DropReason::ShareButtons,
            None => self.by_opening(i).unwrap_or_else(|| self.by_place(i)),
        })
    }

    /// What the first words of a line say it is. That is too little to drop it for, but tells what was dropped for its
    /// place: "By Jo Roe, our correspondent".
    fn by_opening(&self, i: usize) -> Option<DropReason> {
        let line = self.blocks[i].span().of(self.text);
        let mut opening = String::new();
        chars::push_lowercase(&mut opening, chars::first(line, 48));
        match self.words.find(&opening)?.1 {
            PhraseKind::Reason(reason) => Some(reason),
            PhraseKind::Button => None,
        }
    }

    /// Whether a line in a page's article is a heading, or a link or a caption that looks like one: long enough to be
    /// taken for a sentence, but without its end, after a paragraph that has one.
    fn is_heading(&self, i: usize) -> bool {
        let Block { look, says, .. } = self.blocks[i];
        let before = i.checked_sub(1).map(|i| &self.blocks[i]);
        says.is_none()
            && !look.is_prose()
            && !look.ends
            && !look.item
            && (7..30).contains(&look.words)
            && !self.blocks[i]
                .span()
                .of(self.text)
                .ends_with([':', ';', ',', '،', '、', '-', '–', '—'])
            && before.is_none_or(|b| b.look.is_prose() || b.says.is_some())
    }

    /// Whether a line is the window's title: the article's, with the site's name after it.
    fn names_window(&self, i: usize) -> bool {
        self.title.is_some_and(|title| {
            i < title
                && i < title::WINDOW
                && self.blocks[i]
                    .span()
                    .of(self.text)
                    .starts_with(self.blocks[title].span().of(self.text))
        })
    }

    /// What a line is by where it stands.
    fn by_place(&self, i: usize) -> DropReason {
        let block = &self.blocks[i];
        let is_title =
            |title: usize| self.blocks[title].span().of(self.text) == block.span().of(self.text);
        if self.names_window(i) || self.title.is_some_and(is_title) {
            DropReason::Repeated
        } else if i < self.run.start && self.title.is_some_and(|title| title < i) {
            match block {
                b if title::is_date(self.text, b) => DropReason::BylineOrDate,
                b if b.look.words >= 6 => DropReason::Caption,
                _ => DropReason::Navigation,
            }
        } else if i >= self.run.end && block.look.is_prose() && self.comments_before(i) {
            DropReason::Comments
        } else if block.look.words >= 5 && !block.template {
            DropReason::StoryLink
        } else {
            DropReason::Navigation
        }
    }

    /// Whether readers' comments begin between the article and this line.
    fn comments_before(&self, i: usize) -> bool {
        let since = &self.blocks[self.run.end..i];
        since
            .iter()
            .rev()
            .take(COMMENTS)
            .any(|b| b.says == Some(PhraseKind::Reason(DropReason::Comments)))
    }
}

/// How many lines after the heading of comments a line is still one of them.
const COMMENTS: usize = 60;

/// Whether a text is a page as it was copied whole: the article is a part of it, and the rest has the marks of pages.
fn is_page(blocks: &[Block], run: &Range<usize>) -> bool {
    let boilerplate = blocks.iter().filter(|b| b.is_boilerplate()).count();
    // What readers wrote below the article is no part of it, however much it is.
    let comments = blocks[run.end..]
        .iter()
        .position(|b| b.says == Some(PhraseKind::Reason(DropReason::Comments)));
    let written = &blocks[..comments.map_or(blocks.len(), |i| run.end + i)];
    let prose = |blocks: &[Block]| -> u32 {
        let prose = blocks.iter().filter(|b| b.look.is_prose());
        prose.map(|b| b.look.words).fold(0, u32::saturating_add)
    };
    // Where the marks are few, most of the prose has to be in the article.
    let concentrated =
        || u64::from(prose(&blocks[run.clone()])) * 10 >= u64::from(prose(written)) * 8;
    let outside = blocks.len() - run.len();
    let around = run.start >= 8 && blocks.len() - run.end >= 8;
    outside >= 3 && (boilerplate >= 10 || (boilerplate >= 3 || around) && concentrated())
}

/// Where the article begins below its header: below the date and the byline, where only a standfirst and captions stand
/// above them.
fn header_end(text: &str, blocks: &[Block], run: &Range<usize>) -> usize {
    let mut start = run.start;
    let (mut prose, mut words) = (0, 0);
    for i in run.clone().take(12) {
        let block = &blocks[i];
        if title::is_date(text, block)
            || block.says == Some(PhraseKind::Reason(DropReason::Caption)) && prose <= 1
        {
            start = i + 1;
        } else if block.look.is_prose() {
            prose += 1;
            words += block.look.words;
            if prose > 2 || words > 100 {
                break;
            }
        }
    }
    let rest = blocks[start..run.end]
        .iter()
        .filter(|b| b.look.is_prose() && b.says.is_none())
        .count();
    if rest >= 2 { start } else { run.start }
}

/// The lines below "Most read" lead to other stories: they don't end as sentences do.
fn mark_story_links(text: &str, blocks: &mut [Block], language: Language) {
    let mut left = 0;
    for i in 0..blocks.len() {
        let Block { look, says, .. } = blocks[i];
        if says == Some(PhraseKind::Reason(DropReason::StoryLink)) {
            left = STORY_LINKS;
        } else if left > 0 && says.is_none() && !look.ends && !look.is_prose() && look.words < 30 {
            left -= 1;
            if title::opens(text, blocks, i, language) > 0 {
                left = 0;
            } else if look.words >= 3 {
                blocks[i].says = Some(PhraseKind::Reason(DropReason::StoryLink));
            }
        } else {
            left = 0;
        }
    }
}

/// The most links that a box of other stories has.
const STORY_LINKS: usize = 12;

/// Longest line that can be a template, in bytes.
const TEMPLATE: usize = 120;

/// Finds the lines that a page says again and again, numbers aside: "2 days ago", "Reply", "News".
fn mark_templates(text: &str, blocks: &mut [Block]) {
    let is_short =
        |b: &Block| b.look.words <= 12 && !b.look.is_prose() && b.line.span.len() <= TEMPLATE;
    let lines = blocks.iter().enumerate().filter(|(_, b)| is_short(b));
    let keys = lines
        .map(|(i, b)| (template(b.span().of(text)), i))
        .collect();
    for i in said_often(keys, 3) {
        blocks[i].template = true;
    }
}

/// A hash of a line in which every number is the same, and ASCII letters are small.
fn template(line: &str) -> u64 {
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

/// What stands beside the keys that come at least so often.
fn said_often(keys: Vec<(u64, usize)>, least: usize) -> Vec<usize> {
    sort::sort_by_key_then_index(keys)
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|same| same.len() >= least)
        .flatten()
        .map(|key| key.1)
        .collect()
}

/// What the words of a line say of it.
fn says(
    line: &str,
    look: &LineFeatures,
    words: &BoilerplatePhrases,
    lower: &mut String,
) -> Option<PhraseKind> {
    if look.words > 70 {
        return None;
    }
    if look.words <= 50 && look.inner_ends <= 2 {
        // Who made a picture stands at the end of what is written below it.
        let tail = &line[line.ceil_char_boundary(line.len().saturating_sub(70))..];
        let may = !look.ends || tail.bytes().any(|b| matches!(b, b':' | b'/'));
        lower.clear();
        if may {
            chars::push_lowercase(lower, tail);
        }
        if line.starts_with('©') && look.numbers > 0 {
            return Some(PhraseKind::Reason(DropReason::Navigation));
        }
        if may && (ends_in_credit(line) || credits(lower, words)) {
            return Some(PhraseKind::Reason(DropReason::Caption));
        }
    }
    if look.words > 25 || look.inner_ends > 0 {
        return None;
    }
    lower.clear();
    chars::push_lowercase(lower, chars::first(line, 96));
    let start = lower
        .find(|c: char| chars::is_alphabetic(c) || c == '©')
        .unwrap_or(0);
    let numbered = start > 0;
    let lower = &lower[start..];
    let (phrase, says) = words.find(lower)?;
    let rest = &lower[phrase.len()..];
    match says {
        PhraseKind::Button => {
            let all = !look.ends
                && rest
                    .split(|c: char| !chars::is_alphanumeric(c))
                    .filter(|w| !w.is_empty())
                    .all(|w| matches!(words.find(w), Some((p, PhraseKind::Button)) if p == w));
            all.then_some(says)
        }
        PhraseKind::Reason(DropReason::StoryLink | DropReason::Caption)
            if rest.starts_with(':') || phrase.ends_with(':') =>
        {
            Some(says)
        }
        PhraseKind::Reason(DropReason::BylineOrDate) => {
            let names = (look.capitals + look.numbers) * 3 >= look.words * 2;
            (names && (look.words <= 14 && !look.ends || look.words <= 20 && title::has_date(line)))
                .then_some(says)
        }
        PhraseKind::Reason(DropReason::Comments) if numbered && look.words <= 12 => Some(says),
        PhraseKind::Reason(_) => (look.words <= 4
            || look.words <= 8 && !look.ends && phrase.contains(' '))
        .then_some(says),
    }
}

/// Whether what follows the last sentence of a line says who made a picture: "(Jo Roe/AP)", "Jo Roe / Reuters", "© Roe".
fn ends_in_credit(line: &str) -> bool {
    if ends_sentence(line) && !line.ends_with([')', ']']) {
        return false;
    }
    let from = line.ceil_char_boundary(line.len().saturating_sub(64));
    let tail = &line[from..];
    let after = tail
        .char_indices()
        .rev()
        .skip(1)
        .find(|&(i, c)| {
            crate::text::punctuation::is_terminator(c)
                && !tail[i + c.len_utf8()..]
                    .starts_with(|c: char| chars::is_lowercase(c) || c.is_ascii_digit())
        })
        .map(|(i, c)| &tail[i + c.len_utf8()..]);
    // Without a sentence before it, the line is the credit.
    let Some(credit) = after.or((from == 0).then_some(tail)) else {
        return false;
    };
    let credit = credit.trim();
    if interner::contains(credit, "://")
        || interner::contains(credit, "www")
        || !credit.contains(chars::is_uppercase)
    {
        return false;
    }
    let slash = credit.match_indices('/').any(|(i, _)| {
        credit[..i].ends_with(|c: char| chars::is_alphabetic(c) || c == ' ')
            && credit[i + 1..]
                .trim_start()
                .starts_with(chars::is_uppercase)
    });
    let in_brackets = credit.starts_with(['(', '[']) && credit.ends_with([')', ']']);
    slash && (in_brackets || interner::contains(credit, " / ") || after.is_some())
        || in_brackets
            && after.is_some()
            && (credit.contains(':') || interner::contains(credit, " via "))
        || credit.contains('©')
}

/// Whether a line names who made a picture: "(AP Photo/…)", "Photo: …", "Getty Images".
fn credits(lower: &str, words: &BoilerplatePhrases) -> bool {
    let mut at_word = true;
    lower.char_indices().any(|(i, c)| {
        let begins = at_word && chars::is_alphabetic(c);
        at_word = !chars::is_alphanumeric(c);
        begins
            && words.find(&lower[i..]).is_some_and(|(phrase, says)| {
                says == PhraseKind::Reason(DropReason::Caption)
                    && (phrase.contains(' ')
                        || lower[i + phrase.len()..]
                            .trim_start()
                            .starts_with([':', '/']))
            })
    })
}

/// White space and characters nobody sees.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}')
}

/// Whether a line ends as a sentence does, quotes and brackets aside.
fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(crate::text::punctuation::is_closing)
        .ends_with(crate::text::punctuation::is_terminator)
}
