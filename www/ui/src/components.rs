//! The page, one component a file.

pub(crate) mod about_sentence;
pub(crate) mod app;
pub(crate) mod article;
pub(crate) mod choice;
pub(crate) mod curve;
pub(crate) mod keywords;
pub(crate) mod language;
pub(crate) mod left_out;
pub(crate) mod length;
pub(crate) mod paragraph;
pub(crate) mod picking;
pub(crate) mod reasons;
pub(crate) mod shelf;
pub(crate) mod source;
pub(crate) mod statistics;
pub(crate) mod summary;
pub(crate) mod take;
pub(crate) mod welcome;

use std::rc::Rc;

use js_sys::JsString;
use yew::UseReducerDispatcher;

use crate::state::State;

/// Tells the page what happened.
pub(crate) type Dispatch = UseReducerDispatcher<State<JsString>>;

/// A ranked text that components share. Two are equal only if they are the same one.
pub(crate) struct Reading(Rc<crate::reading::Reading<JsString>>);

impl Reading {
    pub(crate) fn new(reading: &Rc<crate::reading::Reading<JsString>>) -> Self {
        Self(Rc::clone(reading))
    }

    /// A stretch of the reader's text.
    pub(crate) fn slice(&self, span: crate::reading::Span) -> JsString {
        self.text.substring(span.start, span.end)
    }

    /// The article's title, or nothing.
    pub(crate) fn title(&self) -> String {
        match &self.ranking.title {
            Some(title) => match title.span {
                Some(span) => self.slice(span).into(),
                None => title.text.clone(),
            },
            None => String::new(),
        }
    }

    /// The article's language as an attribute, where it is known.
    pub(crate) fn lang(&self) -> Option<yew::AttrValue> {
        let language = &self.ranking.language;
        (language != "und").then(|| language.clone().into())
    }
}

impl Clone for Reading {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for Reading {
    type Target = crate::reading::Reading<JsString>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
