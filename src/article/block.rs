//! A line, with the results of the passes.

use super::DropReason;
use super::features::LineFeatures;
use super::lines::Line;
use super::phrases::PhraseKind;
use crate::span::Span;

/// A line, with the results of the passes.
#[derive(Clone, Copy)]
pub(super) struct Block {
    pub(super) line: Line,
    pub(super) features: LineFeatures,
    /// Its classification by boilerplate phrases.
    pub(super) phrase: Option<PhraseKind>,
    /// Whether it is a short line that the page repeats, apart from its numbers.
    pub(super) template: bool,
    /// Whether the page contains it elsewhere, too, alone or followed by the site's name.
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

    /// Whether it is prose that may be part of the article.
    pub(super) fn is_body_prose(&self) -> bool {
        self.phrase.is_none() && !self.template && self.features.is_prose()
    }

    /// Whether such lines occur only in pages.
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
