//! What each line is, once the body and the title are known: the article, or why it isn't.

use super::DropReason;
use super::block::Block;
use super::dates::is_byline_or_date;
use super::phrases::{BoilerplatePhrases, PhraseKind};
use super::tuning::{COMMENT_LINES, WINDOW_TITLE_LINES};
use crate::text::chars;
use std::ops::Range;

/// What is known when the lines are classified.
pub(super) struct Classifier<'a> {
    pub(super) text: &'a str,
    pub(super) blocks: &'a [Block],
    pub(super) phrases: &'static BoilerplatePhrases,
    /// The article: all lines, where the text is no page.
    pub(super) body: Range<usize>,
    pub(super) title: Option<usize>,
    pub(super) is_page: bool,
}

impl Classifier<'_> {
    /// Whether a line is dropped where the same one stands above it: a refrain isn't, a paragraph is.
    pub(super) fn should_deduplicate(&self, i: usize) -> bool {
        let features = &self.blocks[i].features;
        self.is_page && features.words >= 3 || features.is_prose() && features.words >= 9
    }

    /// Why a line isn't the article; `None` where it is.
    pub(super) fn reason(&self, i: usize) -> Option<DropReason> {
        let block = &self.blocks[i];
        let inside = self.body.contains(&i) && !self.is_window_title(i);
        if inside && self.is_page && self.is_heading(i) {
            return Some(self.by_opening(i).unwrap_or(DropReason::Heading));
        }
        if inside && !block.is_dropped(self.is_page) {
            return None;
        }
        Some(match block.phrase {
            Some(PhraseKind::Reason(reason)) => reason,
            Some(PhraseKind::Button) => DropReason::ShareButtons,
            None => self.by_opening(i).unwrap_or_else(|| self.by_position(i)),
        })
    }

    /// What the first words of a line say it is. That is too little to drop it for, but tells what was dropped for its
    /// position: "By Jo Roe, our correspondent".
    fn by_opening(&self, i: usize) -> Option<DropReason> {
        let line = self.blocks[i].span().of(self.text);
        let opening = self.phrases.folding().fold(chars::first(line, 48));
        match self.phrases.find(&opening)?.1 {
            PhraseKind::Reason(reason) => Some(reason),
            PhraseKind::Button => None,
        }
    }

    /// Whether a line in a page's article is a heading, or a link or a caption that looks like one: long enough to be
    /// taken for a sentence, but without its end, after a paragraph that has one.
    fn is_heading(&self, i: usize) -> bool {
        let Block {
            features, phrase, ..
        } = self.blocks[i];
        let before = i.checked_sub(1).map(|i| &self.blocks[i]);
        phrase.is_none()
            && !features.is_prose()
            && !features.ends_sentence
            && !features.list_item
            && (7..30).contains(&features.words)
            && !self.blocks[i]
                .span()
                .of(self.text)
                .ends_with([':', ';', ',', '،', '、', '-', '–', '—'])
            && before.is_none_or(|b| b.features.is_prose() || b.phrase.is_some())
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

    /// What a line is by where it stands.
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
