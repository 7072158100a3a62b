//! The page, one component per file.

pub(crate) mod app;
pub(crate) mod article;
pub(crate) mod article_tabs;
pub(crate) mod detected;
mod dropped_lines;
pub(crate) mod export;
pub(crate) mod keywords;
mod kind;
pub(crate) mod language;
pub(crate) mod length;
pub(crate) mod paragraph;
pub(crate) mod pick_buttons;
pub(crate) mod radio_group;
pub(crate) mod reasons;
pub(crate) mod score_chart;
pub(crate) mod sentence_details;
pub(crate) mod source;
pub(crate) mod statistics;
pub(crate) mod summary;
pub(crate) mod welcome;

use std::rc::Rc;

use js_sys::JsString;
use yew::{Callback, KeyboardEvent, UseReducerDispatcher};

use crate::dom;
use crate::picks::Pick;
use crate::state::{Action, State};
use crate::text;

/// Dispatches actions to the page's state.
pub(crate) type Dispatch = UseReducerDispatcher<State<JsString>>;

/// P pins and B excludes the sentence that has the focus, in the summary, the article or its details.
pub(crate) fn pick_by_key(dispatch: &Dispatch) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        let pick = match event.key().as_str() {
            "p" | "P" => Pick::Pinned,
            "b" | "B" => Pick::Excluded,
            _ => return,
        };
        // With a modifier it is the browser's: Ctrl+P prints.
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        if let Some(sentence) = dom::sentence_of(&event) {
            dispatch.dispatch(Action::TogglePick(sentence as usize, pick));
        }
    })
}

/// A ranked text that components share. Two are equal only if they are the same object.
pub(crate) struct SharedText(Rc<crate::ranked_text::RankedText<JsString>>);

impl SharedText {
    pub(crate) fn new(ranked: &Rc<crate::ranked_text::RankedText<JsString>>) -> Self {
        Self(Rc::clone(ranked))
    }

    /// A range of the reader's text.
    pub(crate) fn slice(&self, span: crate::ranking::Span) -> JsString {
        self.text.substring(span.start, span.end)
    }

    /// A sentence as a reader sees it.
    pub(crate) fn sentence(&self, index: usize) -> JsString {
        text::join(&self.text, &self.ranking.visible(index))
    }

    /// The article's title, or an empty string.
    pub(crate) fn title(&self) -> String {
        match &self.ranking.title {
            Some(title) => match title.span {
                Some(span) => self.slice(span).into(),
                None => title.text.clone(),
            },
            None => String::new(),
        }
    }

    /// The article's language as an attribute, if known.
    pub(crate) fn lang(&self) -> Option<yew::AttrValue> {
        let language = &self.ranking.language;
        (language != "und").then(|| language.clone().into())
    }
}

impl Clone for SharedText {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl PartialEq for SharedText {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for SharedText {
    type Target = crate::ranked_text::RankedText<JsString>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
