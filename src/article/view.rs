//! The text as the later stages read it: as long as what was pasted, byte for byte in the same places, but with blanks
//! for what was removed inside its paragraphs.

use super::Article;
use std::borrow::Cow;

impl Article {
    /// The text with blanks for what was removed inside paragraphs.
    pub fn view<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut view = String::new();
        let mut done = 0;
        let mut dropped = self.dropped.iter().map(|d| d.span).peekable();
        for paragraph in &self.paragraphs {
            while dropped.next_if(|d| d.start < paragraph.start).is_some() {}
            while let Some(hole) = dropped.next_if(|d| d.end <= paragraph.end) {
                view.push_str(&text[done..hole.start]);
                view.extend(std::iter::repeat_n(' ', hole.len()));
                done = hole.end;
            }
        }
        if done == 0 {
            return Cow::Borrowed(text);
        }
        view.push_str(&text[done..]);
        Cow::Owned(view)
    }
}
