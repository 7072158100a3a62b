//! What the page knows, and how it changes. Free of web types: `T` is the reader's text.

use std::rc::Rc;

use nutgraf::{Length, SummaryLength, SummaryType};
use yew::Reducible;

use crate::notice::Facts;
use crate::picks::{Pick, Picks};
use crate::reading::Reading;

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

/// How long the reader wants the summary.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Wanted {
    /// By a word; what it means depends on the summary's type.
    Preset(SummaryLength),
    /// To the sentence, or to the percent.
    Exact(Length),
}

/// What the page knows.
#[derive(Clone, Debug)]
pub(crate) struct State<T> {
    /// Counts what the engine is asked; an answer to an older question is not listened to.
    pub(crate) revision: u32,
    pub(crate) draft: Draft<T>,
    /// Where the draft is from, if that is known.
    pub(crate) source: Option<Rc<SourceLink>>,
    /// What can be seen of the draft without the engine.
    pub(crate) facts: Facts,
    pub(crate) phase: Phase,
    /// How much of the draft is read, in percent, while it is.
    pub(crate) progress: u32,
    /// The last answer. Stays while a newer draft is read, so that the page doesn't flicker.
    pub(crate) reading: Option<Rc<Reading<T>>>,
    /// Whether that is an answer to this draft, or to an older one.
    pub(crate) current: bool,
    /// The language that the reader says it is in, as a BCP 47 code; "auto" to find it.
    pub(crate) language: String,
    /// The words that the reader wants to know more of.
    pub(crate) focus: Vec<String>,
    pub(crate) kind: SummaryType,
    pub(crate) wanted: Wanted,
    pub(crate) picks: Picks,
    /// The sentence that the reader asked to see in the article.
    pub(crate) shown: Option<Shown>,
    /// The sentence of the article whose reasons and picks are open.
    pub(crate) asked: Option<usize>,
}

/// A sentence to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) sentence: usize,
    /// Counts the times one was asked for: the same may be asked for again.
    pub(crate) time: u32,
}

/// The language of a text nobody said anything about.
pub(crate) const AUTO: &str = "auto";

impl<T> Default for State<T> {
    fn default() -> Self {
        Self {
            revision: 0,
            draft: Draft::Empty,
            source: None,
            facts: Facts::default(),
            phase: Phase::Idle,
            progress: 0,
            reading: None,
            current: false,
            language: AUTO.to_owned(),
            focus: Vec::new(),
            kind: SummaryType::default(),
            wanted: Wanted::Preset(SummaryLength::default()),
            picks: Picks::default(),
            shown: None,
            asked: None,
        }
    }
}

/// What can happen.
#[derive(Debug)]
pub(crate) enum Action<T> {
    /// The reader changed the text.
    Write(Draft<T>, Facts),
    /// So much of the text is read, in percent; for the question with this revision.
    Read(u32, u32),
    /// The text is from here.
    From(Option<Rc<SourceLink>>),
    /// The engine answered the question with this revision.
    Ranked(u32, Rc<Reading<T>>),
    /// The engine failed at the question with this revision.
    Failed(u32, String),
    /// The reader asked for a summary of this type.
    Kind(SummaryType),
    /// The reader asked for this length.
    Want(Wanted),
    /// The reader asked to see this sentence in the article.
    Show(usize),
    /// The reader asked about this sentence in the article, or about none.
    Ask(Option<usize>),
    /// The reader decided on this sentence, or took the decision back.
    Pick(usize, Pick),
    /// The reader left all sentences to the ranking again.
    Unpick,
    /// The reader wants to know more of this word, or no more.
    Focus(String),
    /// The reader wants to know of the whole article again.
    Unfocus,
    /// The reader said what language the text is in.
    Language(String),
    /// The reader gave up waiting.
    Cancel,
    /// The reader asked to try again.
    Retry,
}

impl<T: Clone + 'static> Reducible for State<T> {
    type Action = Action<T>;

    fn reduce(self: Rc<Self>, action: Action<T>) -> Rc<Self> {
        // Too late: the text has changed since.
        if let Action::Read(revision, _) | Action::Ranked(revision, _) | Action::Failed(revision, _) =
            action
            && revision != self.revision
        {
            return self;
        }
        let mut state = Self::clone(&self);
        match action {
            Action::Write(draft, facts) => {
                state.draft = draft;
                state.facts = facts;
                state.current = false;
                state.focus.clear();
                if state.draft.text().is_none() {
                    AUTO.clone_into(&mut state.language);
                }
                state.ask();
            }
            Action::From(source) => state.source = source,
            Action::Read(_, percent) => state.progress = percent,
            Action::Ranked(_, reading) => {
                state.picks = match &state.reading {
                    Some(before) if state.current => {
                        state.picks.moved(&before.ranking, &reading.ranking)
                    }
                    _ => Picks::default(),
                };
                state.phase = Phase::Idle;
                state.reading = Some(reading);
                state.current = true;
                // Their numbers may be other sentences' now.
                state.shown = None;
                state.asked = None;
            }
            Action::Failed(_, code) => state.fail(code),
            Action::Kind(kind) => state.kind = kind,
            Action::Want(wanted) => state.wanted = wanted,
            Action::Show(sentence) => {
                state.shown = Some(Shown {
                    sentence,
                    time: state.shown.map_or(0, |shown| shown.time) + 1,
                });
            }
            Action::Ask(sentence) => state.asked = sentence,
            Action::Pick(sentence, pick) => state.picks.toggle(sentence, pick),
            Action::Unpick => state.picks = Picks::default(),
            Action::Focus(word) => {
                if let Some(at) = state.focus.iter().position(|other| *other == word) {
                    state.focus.remove(at);
                } else {
                    state.focus.push(word);
                }
                state.ask();
            }
            Action::Unfocus => {
                state.focus.clear();
                state.ask();
            }
            Action::Language(code) => {
                state.language = code;
                state.ask();
            }
            Action::Cancel => {
                state.revision += 1;
                state.fail(CANCELLED.to_owned());
            }
            Action::Retry => state.ask(),
        }
        Rc::new(state)
    }
}

/// The code of a failure that the reader asked for.
pub(crate) const CANCELLED: &str = "cancelled";

impl<T> State<T> {
    /// Has the draft ranked, if there is anything to rank.
    fn ask(&mut self) {
        self.revision += 1;
        self.progress = 0;
        if self.draft.text().is_some() && !self.facts.blank {
            self.phase = Phase::Working;
        } else {
            self.phase = Phase::Idle;
            self.reading = None;
        }
    }

    fn fail(&mut self, code: String) {
        self.phase = Phase::Failed(code);
        self.reading = None;
    }

    /// How long the summary is.
    pub(crate) fn length(&self) -> Length {
        match self.wanted {
            Wanted::Exact(length) if self.kind != SummaryType::Headline => length,
            Wanted::Exact(_) => self.kind.length(SummaryLength::Short),
            Wanted::Preset(length) => self.kind.length(length),
        }
    }

    /// The sentences of the summary, in the article's order.
    pub(crate) fn summary(&self) -> Vec<usize> {
        let Some(reading) = &self.reading else {
            return Vec::new();
        };
        let cut = |length| reading.ranking.summary(length, &self.picks);
        let chosen = cut(self.length());
        // What the reader pinned has to be in it. But a headline is one sentence.
        let least = self.picks.pinned.len();
        if chosen.len() < least && self.kind != SummaryType::Headline {
            return cut(Length::Sentences(least));
        }
        chosen
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

    fn sentences_wanted(sentences: usize) -> Action<&'static str> {
        Action::Want(Wanted::Exact(Length::Sentences(sentences)))
    }

    #[test]
    fn the_length_asked_for_stays_for_the_next_text_and_asks_the_engine_nothing() {
        let state = after([write("One"), ranked(1, 9), sentences_wanted(7)]);
        assert_eq!((state.revision, &state.phase), (1, &Phase::Idle));
        assert_eq!(state.summary().len(), 7);
        let state = state.reduce(write("Two")).reduce(ranked(2, 9));
        assert_eq!(state.summary().len(), 7);
    }

    #[test]
    fn a_length_in_words_is_the_types_own_and_a_headline_is_one_sentence() {
        let medium = Action::Want(Wanted::Preset(SummaryLength::Medium));
        let state = after([write("One"), ranked(1, 9), medium]);
        assert_eq!(state.summary().len(), 5);
        let state = state.reduce(Action::Kind(SummaryType::Tldr));
        assert_eq!(state.summary().len(), 3);
        let state = state
            .reduce(sentences_wanted(6))
            .reduce(Action::Kind(SummaryType::Headline));
        assert_eq!(state.summary().len(), 1);
        let state = state.reduce(Action::Kind(SummaryType::Teaser));
        assert_eq!((state.summary().len(), state.revision), (6, 1));
    }

    #[test]
    fn what_is_pinned_is_in_and_what_is_banned_is_not_and_the_engine_is_not_asked() {
        let pick = |sentence, pick| Action::Pick(sentence, pick);
        let state = after([write("One"), ranked(1, 9), sentences_wanted(2)]);
        assert_eq!(state.summary(), [7, 8]);
        let state = state
            .reduce(pick(0, Pick::Pinned))
            .reduce(pick(8, Pick::Banned));
        assert_eq!((state.summary(), state.revision), (vec![0, 7], 1));
        let state = state
            .reduce(pick(1, Pick::Pinned))
            .reduce(pick(2, Pick::Pinned));
        assert_eq!(state.summary(), [0, 1, 2], "as many as are pinned");
        assert_eq!(state.reduce(Action::Unpick).summary(), [7, 8]);
    }

    #[test]
    fn picks_outlast_a_new_ranking_of_the_text_and_go_with_it() {
        let pinned = Action::Pick(0, Pick::Pinned);
        let state = after([write("One"), ranked(1, 9), pinned])
            .reduce(Action::Focus("ferry".into()))
            .reduce(ranked(2, 9));
        assert_eq!(state.picks.pinned, [0]);
        let state = state.reduce(write("Two"));
        assert_eq!(state.picks.pinned, [0], "the old summary stays as it was");
        assert_eq!(state.reduce(ranked(3, 9)).picks, Picks::default());
    }

    #[test]
    fn a_focus_and_a_language_ask_the_engine_again_until_they_are_taken_back() {
        let focus = |word: &str| Action::Focus(word.to_owned());
        let state = after([write("One"), ranked(1, 9), focus("ferry"), focus("mill")]);
        assert_eq!((state.revision, &state.phase), (3, &Phase::Working));
        assert_eq!(state.focus, ["ferry", "mill"]);
        let state = state.reduce(focus("ferry"));
        assert_eq!(state.focus, ["mill"]);
        let state = state.reduce(Action::Unfocus);
        assert!(state.focus.is_empty());
        let state = state.reduce(Action::Language("fi".into()));
        assert_eq!((state.revision, &*state.language), (6, "fi"));
        let state = state.reduce(write("Two"));
        assert_eq!(state.language, "fi", "somebody is typing");
        let state = state.reduce(Action::Write(Draft::Empty, Facts::default()));
        assert_eq!(state.language, AUTO);
    }

    #[test]
    fn a_reader_who_gives_up_waiting_can_try_again() {
        let state = after([write("One"), Action::Read(1, 40)]);
        assert_eq!(state.progress, 40);
        let state = state.reduce(Action::Cancel).reduce(ranked(1, 4));
        assert_eq!(
            (&state.phase, sentences(&state)),
            (&Phase::Failed(CANCELLED.into()), None)
        );
        let state = state.reduce(Action::Retry);
        assert_eq!((&state.phase, state.progress), (&Phase::Working, 0));
    }
}
