//! Why a line isn't part of the article.

use crate::span::Span;
use std::fmt;

/// A removed part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dropped {
    /// Its range in the text.
    pub span: Span,
    /// The reason.
    pub reason: DropReason,
}

/// Why a line isn't part of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
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
    /// Readers' comments, and the form for them.
    Comments,
    /// The caption of a picture.
    Caption,
    /// A byline or date.
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
    /// The reader removed it ([`Options::remove`](crate::Options::remove)).
    Reader,
}

impl DropReason {
    /// Every reason.
    pub const ALL: [Self; 15] = [
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
        Self::Reader,
    ];

    /// The reason's stable name, used in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::ShareButtons => "share-buttons",
            Self::StoryLink => "story-link",
            Self::CookieNotice => "cookie-notice",
            Self::Newsletter => "newsletter",
            Self::Advertisement => "advertisement",
            Self::Comments => "comments",
            Self::Caption => "caption",
            Self::BylineOrDate => "byline-or-date",
            Self::Navigation => "navigation",
            Self::Login => "login",
            Self::Heading => "heading",
            Self::Repeated => "repeated",
            Self::Markup => "markup",
            Self::NotText => "not-text",
            Self::Reader => "reader",
        }
    }
}

impl fmt::Display for DropReason {
    /// The reason in plain English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ShareButtons => "share buttons",
            Self::StoryLink => "link to another story",
            Self::CookieNotice => "cookie notice",
            Self::BylineOrDate => "byline or date",
            Self::Login => "login or subscription",
            Self::NotText => "not text",
            Self::Reader => "removed by the reader",
            _ => self.name(),
        })
    }
}
