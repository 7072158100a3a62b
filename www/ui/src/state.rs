//! What the page knows, and how it changes. Free of web types: `T` is the reader's text.

use std::rc::Rc;

use yew::Reducible;

use crate::notice::Facts;
use crate::reading::Reading;

/// Sentences in a summary until the reader says otherwise; the engine's and the command line's default too.
pub(crate) const DEFAULT_SENTENCES: u32 = 3;

/// The longest text that is edited in the text field, in UTF-16 code units. A browser lays a text field out as a whole
/// on every key; beyond this one would feel it.
pub(crate) const LONGEST_EDITABLE: u32 = 500_000;

/// What the reader has given.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Draft<T> {
    /// Nothing.
    #[default]
    Empty,
    /// Text in the text field.
    Editable(T),
    /// Text too long for it, kept beside it.
    Document(T),
}

impl<T> Draft<T> {
    /// The text, if there is any.
    pub(crate) fn text(&self) -> Option<&T> {
        match self {
            Self::Empty => None,
            Self::Editable(text) | Self::Document(text) => Some(text),
        }
    }
}

/// Where a text is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SourceLink {
    /// An address of the web: `http:` or `https:`.
    pub(crate) url: String,
    /// Empty where it isn't known.
    pub(crate) title: String,
}

impl SourceLink {
    /// Nothing where the address leads to no page of the web; one of `javascript:` would be a program.
    pub(crate) fn new(url: &str, title: &str) -> Option<Rc<Self>> {
        let web = url.starts_with("http://") || url.starts_with("https://");
        web.then(|| {
            Rc::new(Self {
                url: url.into(),
                title: title.into(),
            })
        })
    }
}

/// How far the engine is with the draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Nothing to do, or done.
    #[default]
    Idle,
    /// Reading.
    Working,
    /// Gave up, with this code.
    Failed(String),
}

/// What the page knows.
#[derive(Debug)]
pub(crate) struct State<T> {
    /// Counts what the engine is asked; an answer to an older question is not listened to.
    pub(crate) revision: u32,
    pub(crate) draft: Draft<T>,
    /// Where the draft is from, if that is known.
    pub(crate) source: Option<Rc<SourceLink>>,
    /// What can be seen of the draft without the engine.
    pub(crate) facts: Facts,
    pub(crate) phase: Phase,
    /// The last answer. Stays while a newer draft is read, so that the page doesn't flicker.
    pub(crate) reading: Option<Rc<Reading<T>>>,
    /// Sentences asked for; the article may have fewer.
    pub(crate) wanted: u32,
    /// The sentence that the reader asked to see in the article.
    pub(crate) shown: Option<Shown>,
}

/// A sentence to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) sentence: usize,
    /// Counts the times one was asked for: the same may be asked for again.
    pub(crate) time: u32,
}

impl<T> Default for State<T> {
    fn default() -> Self {
        Self {
            revision: 0,
            draft: Draft::Empty,
            source: None,
            facts: Facts::default(),
            phase: Phase::Idle,
            reading: None,
            wanted: DEFAULT_SENTENCES,
            shown: None,
        }
    }
}

/// What can happen.
#[derive(Debug)]
pub(crate) enum Action<T> {
    /// The reader changed the text.
    Write(Draft<T>, Facts),
    /// The text is from here.
    From(Option<Rc<SourceLink>>),
    /// The engine answered the question with this revision.
    Ranked(u32, Rc<Reading<T>>),
    /// The engine failed at the question with this revision.
    Failed(u32, String),
    /// The reader asked for this many sentences.
    Want(u32),
    /// The reader asked to see this sentence in the article.
    Show(usize),
    /// The reader asked to try again.
    Retry,
}

impl<T: Clone + 'static> Reducible for State<T> {
    type Action = Action<T>;

    fn reduce(self: Rc<Self>, action: Action<T>) -> Rc<Self> {
        let state = &*self;
        Rc::new(match action {
            Action::Write(draft, facts) => {
                let asks = draft.text().is_some() && !facts.blank;
                Self {
                    revision: state.revision + 1,
                    phase: if asks { Phase::Working } else { Phase::Idle },
                    reading: if asks { state.reading.clone() } else { None },
                    draft,
                    source: state.source.clone(),
                    facts,
                    wanted: state.wanted,
                    shown: state.shown,
                }
            }
            Action::From(source) => Self {
                source,
                ..state.copy()
            },
            Action::Ranked(revision, reading) if revision == state.revision => Self {
                phase: Phase::Idle,
                reading: Some(reading),
                // Its number may be another sentence's now.
                shown: None,
                ..state.copy()
            },
            Action::Failed(revision, code) if revision == state.revision => Self {
                phase: Phase::Failed(code),
                reading: None,
                ..state.copy()
            },
            // Too late: the text has changed since.
            Action::Ranked(..) | Action::Failed(..) => return self,
            Action::Want(wanted) => Self {
                wanted: wanted.max(1),
                ..state.copy()
            },
            Action::Show(sentence) => Self {
                shown: Some(Shown {
                    sentence,
                    time: state.shown.map_or(0, |shown| shown.time) + 1,
                }),
                ..state.copy()
            },
            Action::Retry => Self {
                revision: state.revision + 1,
                phase: Phase::Working,
                ..state.copy()
            },
        })
    }
}

impl<T: Clone> State<T> {
    fn copy(&self) -> Self {
        Self {
            revision: self.revision,
            draft: self.draft.clone(),
            source: self.source.clone(),
            facts: self.facts,
            phase: self.phase.clone(),
            reading: self.reading.clone(),
            wanted: self.wanted,
            shown: self.shown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::tests::ranking;

    fn after(actions: impl IntoIterator<Item = Action<&'static str>>) -> Rc<State<&'static str>> {
        actions
            .into_iter()
            .fold(Rc::new(State::default()), |state, action| {
                state.reduce(action)
            })
    }

    fn write(text: &'static str) -> Action<&'static str> {
        Action::Write(Draft::Editable(text), Facts::of_sample(text))
    }

    fn ranked(revision: u32, n: u32) -> Action<&'static str> {
        Action::Ranked(revision, Rc::new(Reading::new("", ranking(n))))
    }

    fn sentences(state: &State<&str>) -> Option<usize> {
        state.reading.as_ref().map(|r| r.ranking.len())
    }

    #[test]
    fn writing_asks_and_the_answer_is_shown() {
        let state = after([write("An article.")]);
        assert_eq!(state.phase, Phase::Working);
        let state = state.reduce(ranked(1, 4));
        assert_eq!((&state.phase, sentences(&state)), (&Phase::Idle, Some(4)));
    }

    #[test]
    fn only_the_newest_text_counts() {
        let state = after([write("One"), write("Two"), ranked(1, 4)]);
        assert_eq!((&state.phase, sentences(&state)), (&Phase::Working, None));
        let state = state
            .reduce(Action::Failed(1, "engine-failed".into()))
            .reduce(ranked(2, 5));
        assert_eq!((&state.phase, sentences(&state)), (&Phase::Idle, Some(5)));
    }

    #[test]
    fn the_last_summary_stays_while_a_newer_text_is_read() {
        assert_eq!(
            sentences(&after([write("One"), ranked(1, 4), write("Two")])),
            Some(4)
        );
    }

    #[test]
    fn clearing_takes_the_summary_away_and_a_late_answer_does_not_bring_it_back() {
        let clear = || Action::Write(Draft::Empty, Facts::default());
        let state = after([write("One"), ranked(1, 4), clear()]);
        assert_eq!((&state.phase, sentences(&state)), (&Phase::Idle, None));
        assert_eq!(
            sentences(&after([write("One"), clear(), ranked(1, 4)])),
            None
        );
    }

    #[test]
    fn blank_text_asks_nothing() {
        let state = after([write("One"), ranked(1, 4), write(" \n ")]);
        assert_eq!((&state.phase, sentences(&state)), (&Phase::Idle, None));
    }

    #[test]
    fn a_sentence_is_shown_each_time_it_is_asked_for_until_the_text_is_another() {
        let state = after([write("One"), ranked(1, 9), Action::Show(4)]);
        let first = state.shown;
        assert_eq!(first.map(|shown| shown.sentence), Some(4));
        let state = state.reduce(Action::Show(4));
        assert_ne!(state.shown, first);
        let state = state.reduce(write("Two")).reduce(ranked(2, 9));
        assert_eq!(state.shown, None);
    }

    #[test]
    fn only_a_page_of_the_web_is_a_source() {
        assert!(SourceLink::new("https://example.org/a", "").is_some());
        for other in ["", "javascript:alert(1)", "file:///etc", "example.org"] {
            assert_eq!(SourceLink::new(other, "A title"), None);
        }
    }

    #[test]
    fn a_failure_can_be_tried_again() {
        let state = after([write("One"), Action::Failed(1, "engine-failed".into())]);
        assert_eq!(state.phase, Phase::Failed("engine-failed".into()));
        let state = state.reduce(Action::Retry);
        assert_eq!((&state.phase, state.revision), (&Phase::Working, 2));
        assert_eq!(sentences(&state.reduce(ranked(2, 4))), Some(4));
    }

    #[test]
    fn the_length_asked_for_stays_for_the_next_text_and_asks_the_engine_nothing() {
        let state = after([write("One"), ranked(1, 9), Action::Want(7)]);
        assert_eq!(
            (state.wanted, state.revision, &state.phase),
            (7, 1, &Phase::Idle)
        );
        let state = state.reduce(write("Two"));
        assert_eq!(state.wanted, 7);
        assert_eq!(state.reduce(Action::Want(0)).wanted, 1);
    }
}
