//! Classifies each line, given the body and the title: part of the article, or a reason to remove it.

use super::DropReason;
use super::block::Block;
use super::dates::is_byline_or_date;
use super::lines::ends_sentence;
use super::phrases::{BoilerplatePhrases, PhraseKind};
use super::tuning::{
    COMMENT_LINES, HEADING_WORDS, LIST_LINES, PAGE_HEADING_WORDS, WINDOW_TITLE_LINES,
};
use crate::text::chars;
use std::ops::Range;

/// What kind of text it is, which decides how much is needed to remove a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextKind {
    /// A page as it was copied whole: the article is a part of it.
    Page,
    /// An article: mostly prose. What isn't prose in it are headings, captions and remains of its page.
    Article,
    /// Anything else, from a poem to a shopping list: only what can't be meant otherwise is removed.
    Other,
}

/// The results of the previous passes.
pub(super) struct Classifier<'a> {
    pub(super) text: &'a str,
    pub(super) blocks: &'a [Block],
    pub(super) phrases: &'static BoilerplatePhrases,
    /// The article: all lines if the text isn't a page.
    pub(super) body: Range<usize>,
    pub(super) title: Option<usize>,
    pub(super) kind: TextKind,
    pub(super) is_transcript: bool,
    /// Whether the article has little prose, so that lines that look like headings are content.
    pub(super) is_list: bool,
}

impl Classifier<'_> {
    /// Whether a line is removed if the same one occurs above it: a paragraph is, a refrain isn't.
    pub(super) fn should_deduplicate(&self, i: usize) -> bool {
        let features = &self.blocks[i].features;
        self.kind == TextKind::Page && features.words >= 3
            || features.is_prose() && features.words >= 9
    }

    /// The reason to remove a line; `None` if it is part of the article.
    pub(super) fn reason(&self, i: usize) -> Option<DropReason> {
        let block = &self.blocks[i];
        let above_title = self.kind == TextKind::Article
            && self.title.is_some_and(|title| i < title)
            && !block.features.is_prose();
        if !self.body.contains(&i) || self.is_window_title(i) || above_title {
            return Some(match block.phrase {
                Some(PhraseKind::Reason(reason)) => reason,
                Some(_) => DropReason::ShareButtons,
                None => self.by_opening(i).unwrap_or_else(|| self.by_position(i)),
            });
        }
        match block.phrase {
            Some(PhraseKind::Reason(reason)) if self.is_meant(reason) => Some(reason),
            Some(PhraseKind::Button)
                if self.kind != TextKind::Other || block.features.words > 1 =>
            {
                Some(DropReason::ShareButtons)
            }
            _ if self.kind == TextKind::Other => None,
            _ if self.kind == TextKind::Page
                && (block.template || block.features.all_caps_headline) =>
            {
                Some(self.by_opening(i).unwrap_or_else(|| self.by_position(i)))
            }
            _ if !self.is_list && self.is_heading(i) => {
                Some(self.by_opening(i).unwrap_or(DropReason::Heading))
            }
            _ => None,
        }
    }

    /// Whether a line within the article is removed because of its words.
    fn is_meant(&self, reason: DropReason) -> bool {
        use DropReason::{BylineOrDate, Comments, Heading, Login, Navigation};
        match reason {
            Navigation | Login | BylineOrDate | Comments | Heading => self.kind != TextKind::Other,
            _ => true,
        }
    }

    /// What the first words of a line say it is. That is too little to drop it for, but tells what was dropped for its
    /// position: "By Jo Roe, our correspondent".
    fn by_opening(&self, i: usize) -> Option<DropReason> {
        let line = self.blocks[i].span().of(self.text);
        let opening = self.phrases.folding().fold(chars::first(line, 48));
        match self.phrases.find(&opening)?.1 {
            PhraseKind::Reason(reason) => Some(reason),
            _ => None,
        }
    }

    /// Whether a line among the paragraphs is a heading, or a link or a caption that looks like one: it has no end, and a
    /// paragraph follows. Several lines like it in a row are a list, which is of the article.
    fn is_heading(&self, i: usize) -> bool {
        let block = &self.blocks[i];
        let features = &block.features;
        let most = match self.kind {
            TextKind::Page => PAGE_HEADING_WORDS,
            _ => HEADING_WORDS,
        };
        if block.phrase.is_some()
            || features.is_prose()
            || ends_sentence(block.span().of(self.text))
            || features.list_item
            || features.words >= most
            || block
                .span()
                .of(self.text)
                .ends_with([':', ';', ',', '،', '、', '-', '–', '—'])
        {
            return false;
        }
        // A sentence that something removed had interrupted.
        let goes_on = |b: &Block| b.span().of(self.text).starts_with(chars::is_lowercase);
        if self.blocks.get(i + 1).is_some_and(goes_on) {
            return false;
        }
        let is_plain =
            |b: &&Block| b.phrase.is_none() && !b.features.is_prose() && !b.features.ends_sentence;
        let from = self
            .title
            .map_or(self.body.start, |t| self.body.start.max(t + 1).min(i));
        let before = self.blocks[from..i]
            .iter()
            .rev()
            .take(LIST_LINES)
            .take_while(is_plain)
            .count();
        let after = self.blocks[i + 1..self.body.end]
            .iter()
            .take(LIST_LINES)
            .take_while(is_plain)
            .count();
        before + after < LIST_LINES
    }

    /// Whether a line is the window's title: the article's, with the site's name after it.
    fn is_window_title(&self, i: usize) -> bool {
        self.title.is_some_and(|title| {
            i < title
                && i < WINDOW_TITLE_LINES
                && self.blocks[i]
                    .span()
                    .of(self.text)
                    .starts_with(self.blocks[title].span().of(self.text))
        })
    }

    /// Classifies a line by its position.
    fn by_position(&self, i: usize) -> DropReason {
        let block = &self.blocks[i];
        let is_title =
            |title: usize| self.blocks[title].span().of(self.text) == block.span().of(self.text);
        if self.is_window_title(i) || self.title.is_some_and(is_title) {
            DropReason::Repeated
        } else if i < self.body.start && self.title.is_some_and(|title| title < i) {
            match block {
                b if is_byline_or_date(self.text, b) => DropReason::BylineOrDate,
                b if b.features.words >= 6 => DropReason::Caption,
                _ => DropReason::Navigation,
            }
        } else if i >= self.body.end && block.features.is_prose() && self.follows_comments(i) {
            DropReason::Comments
        } else if block.features.words >= 5 && !block.template {
            DropReason::StoryLink
        } else {
            DropReason::Navigation
        }
    }

    /// Whether readers' comments begin between the article and this line.
    fn follows_comments(&self, i: usize) -> bool {
        let since = &self.blocks[self.body.end..i];
        since
            .iter()
            .rev()
            .take(COMMENT_LINES)
            .any(|b| b.is(DropReason::Comments))
    }
}
