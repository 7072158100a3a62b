//! A line with what the passes find out about it.

use super::DropReason;
use super::features::LineFeatures;
use super::lines::Line;
use super::phrases::PhraseKind;
use crate::span::Span;

/// A line with what is known about it.
#[derive(Clone, Copy)]
pub(super) struct Block {
    pub(super) line: Line,
    pub(super) features: LineFeatures,
    /// What its words say it is.
    pub(super) phrase: Option<PhraseKind>,
    /// Whether it is a short line that the page repeats, but for its numbers.
    pub(super) template: bool,
    /// Whether the page has it elsewhere too, alone or with the site's name after it.
    pub(super) repeated_in_page: bool,
    pub(super) mentions_cookies: bool,
}

impl Block {
    pub(super) fn span(&self) -> Span {
        self.line.span
    }

    pub(super) fn is(&self, reason: DropReason) -> bool {
        self.phrase == Some(PhraseKind::Reason(reason))
    }

    /// Whether it is prose that could be the article's.
    pub(super) fn is_body_prose(&self) -> bool {
        self.phrase.is_none() && !self.template && self.features.is_prose()
    }

    /// Whether only pages have lines like it.
    pub(super) fn is_boilerplate(&self) -> bool {
        match self.phrase {
            Some(PhraseKind::Button | PhraseKind::Credits) => true,
            Some(PhraseKind::Reason(reason)) => !matches!(
                reason,
                DropReason::Caption
                    | DropReason::BylineOrDate
                    | DropReason::NotText
                    | DropReason::Markup
            ),
            None => {
                self.features.boilerplate_symbols > 0
                    && !self.features.is_prose()
                    && !self.features.list_item
            }
        }
    }
}
