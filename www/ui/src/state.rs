//! The page's state and how actions change it. Free of web types: `T` is the reader's text.

use std::rc::Rc;

use nutgraf::{Length, SummaryLength, SummaryType};
use yew::Reducible;

use crate::input_facts::InputFacts;
use crate::line_overrides::LineOverrides;
use crate::picks::{Pick, Picks};
use crate::ranked_text::RankedText;
use crate::ranking::Span;

/// The longest text that is edited in the text field, in UTF-16 code units. A browser lays a text field out as a whole
/// on every key; beyond this one would feel it.
pub(crate) const LONGEST_EDITABLE: u32 = 500_000;

/// The reader's text.
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

    /// The host that the address leads to, with its port.
    pub(crate) fn host(&self) -> &str {
        self.url.split('/').nth(2).unwrap_or_default()
    }
}

/// The state of the request to the engine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Nothing to do, or done.
    #[default]
    Idle,
    /// Waiting for the engine.
    Working,
    /// Failed, with this code.
    Failed(String),
}

/// The length that the reader chose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum LengthChoice {
    /// A preset; its length depends on the summary's type.
    Preset(SummaryLength),
    /// A number of sentences, or a percentage.
    Exact(Length),
}

/// The page's state.
#[derive(Clone, Debug)]
pub(crate) struct State<T> {
    /// Counts the requests to the engine; answers to older ones are ignored.
    pub(crate) revision: u32,
    pub(crate) draft: Draft<T>,
    /// Where the draft is from, if that is known.
    pub(crate) source: Option<Rc<SourceLink>>,
    /// Findings about the draft that need no engine.
    pub(crate) input_facts: InputFacts,
    pub(crate) phase: Phase,
    /// How much of the draft is ranked so far, in percent.
    pub(crate) progress: u32,
    /// The last answer. Stays while a newer draft is ranked, so that the page doesn't flicker.
    pub(crate) ranked: Option<Rc<RankedText<T>>>,
    /// Whether that is the answer for this draft, not for an older one.
    pub(crate) current: bool,
    /// The language that the reader chose, as a BCP 47 code; "auto" to detect it.
    pub(crate) language: String,
    /// The kind of text, by its name, or [`AUTO`].
    pub(crate) kind: String,
    /// What the reader said about lines of this text.
    pub(crate) lines: Rc<LineOverrides>,
    /// Counts the changes of [`lines`](Self::lines) that the reader made in this text.
    pub(crate) line_edits: u32,
    /// The words the summary focuses on.
    pub(crate) focus: Vec<String>,
    pub(crate) summary_type: SummaryType,
    pub(crate) length_choice: LengthChoice,
    pub(crate) picks: Picks,
    /// The sentence to scroll to in the article.
    pub(crate) scroll_target: Option<ScrollTarget>,
    /// The sentence of the article whose details are open.
    pub(crate) details_for: Option<usize>,
}

/// A sentence of the article to scroll to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ScrollTarget {
    pub(crate) sentence: usize,
    /// Counts requests: the same sentence may be requested again.
    pub(crate) time: u32,
}

/// The language setting that detects the language.
pub(crate) const AUTO: &str = "auto";

impl<T> Default for State<T> {
    fn default() -> Self {
        Self {
            revision: 0,
            draft: Draft::Empty,
            source: None,
            input_facts: InputFacts::default(),
            phase: Phase::Idle,
            progress: 0,
            ranked: None,
            current: false,
            language: AUTO.to_owned(),
            kind: AUTO.to_owned(),
            lines: Rc::default(),
            line_edits: 0,
            focus: Vec::new(),
            summary_type: SummaryType::default(),
            length_choice: LengthChoice::Preset(SummaryLength::default()),
            picks: Picks::default(),
            scroll_target: None,
            details_for: None,
        }
    }
}

/// A change of the state.
#[derive(Debug)]
pub(crate) enum Action<T> {
    /// The reader changed the text.
    SetText(Draft<T>, InputFacts),
    /// The request with this revision is done by this many percent.
    Progress(u32, u32),
    /// Where the text is from.
    SetSource(Option<Rc<SourceLink>>),
    /// The engine answered the request with this revision.
    Ranked(u32, Rc<RankedText<T>>),
    /// The request with this revision failed.
    Failed(u32, String),
    /// The reader chose this type.
    SetType(SummaryType),
    /// The reader chose this length.
    SetLength(LengthChoice),
    /// The reader chose this sentence to see it in the article.
    ScrollTo(usize),
    /// The reader opened the details of this sentence of the article, or closed them.
    OpenDetails(Option<usize>),
    /// The reader picked this sentence, or took that back.
    TogglePick(usize, Pick),
    /// The reader took all picks back.
    ClearPicks,
    /// The reader added a word to the focus, or removed it.
    ToggleFocus(String),
    /// The reader cleared the focus.
    ClearFocus,
    /// The reader set the text's language.
    SetLanguage(String),
    /// The reader set the kind of text.
    SetKind(String),
    /// What the reader said earlier about lines of this text.
    SetLines(LineOverrides),
    /// The reader put this removed line back.
    RestoreLine(Span),
    /// The reader took this paragraph out.
    RemoveLine(Span),
    /// The reader cancelled the request.
    Cancel,
    /// The reader retried.
    Retry,
}

impl<T: Clone + 'static> Reducible for State<T> {
    type Action = Action<T>;

    fn reduce(self: Rc<Self>, action: Action<T>) -> Rc<Self> {
        // Too late: the text has changed since.
        if let Action::Progress(revision, _)
        | Action::Ranked(revision, _)
        | Action::Failed(revision, _) = action
            && revision != self.revision
        {
            return self;
        }
        let mut state = Self::clone(&self);
        match action {
            Action::SetText(draft, input_facts) => {
                state.draft = draft;
                state.input_facts = input_facts;
                state.current = false;
                state.focus.clear();
                state.lines = Rc::default();
                state.line_edits = 0;
                if state.draft.text().is_none() {
                    AUTO.clone_into(&mut state.language);
                    AUTO.clone_into(&mut state.kind);
                }
                state.request();
            }
            Action::SetSource(source) => state.source = source,
            Action::Progress(_, percent) => state.progress = percent,
            Action::Ranked(_, ranked) => {
                state.picks = match &state.ranked {
                    Some(before) if state.current => {
                        state.picks.moved(&before.ranking, &ranked.ranking)
                    }
                    _ => Picks::default(),
                };
                state.phase = Phase::Idle;
                state.ranked = Some(ranked);
                state.current = true;
                // The same numbers may stand for other sentences now.
                state.scroll_target = None;
                state.details_for = None;
            }
            Action::Failed(_, code) => state.fail(code),
            Action::SetType(summary_type) => state.summary_type = summary_type,
            Action::SetLength(choice) => state.length_choice = choice,
            Action::ScrollTo(sentence) => {
                state.scroll_target = Some(ScrollTarget {
                    sentence,
                    time: state.scroll_target.map_or(0, |shown| shown.time) + 1,
                });
            }
            Action::OpenDetails(sentence) => state.details_for = sentence,
            Action::TogglePick(sentence, pick) => state.picks.toggle(sentence, pick),
            Action::ClearPicks => state.picks = Picks::default(),
            Action::ToggleFocus(word) => {
                if let Some(at) = state.focus.iter().position(|other| *other == word) {
                    state.focus.remove(at);
                } else {
                    state.focus.push(word);
                }
                state.request();
            }
            Action::ClearFocus => {
                state.focus.clear();
                state.request();
            }
            Action::SetLanguage(code) => {
                state.language = code;
                state.request();
            }
            Action::SetKind(kind) => {
                state.kind = kind;
                state.request();
            }
            Action::SetLines(lines) => {
                state.lines = Rc::new(lines);
                state.request();
            }
            Action::RestoreLine(line) => state.edit_lines(|lines| lines.restore(line)),
            Action::RemoveLine(line) => state.edit_lines(|lines| lines.remove(line)),
            Action::Cancel => {
                state.revision += 1;
                state.fail(CANCELLED.to_owned());
            }
            Action::Retry => state.request(),
        }
        Rc::new(state)
    }
}

/// The code of a request that the reader cancelled.
pub(crate) const CANCELLED: &str = "cancelled";

impl<T> State<T> {
    /// Requests a ranking of the draft, if there is anything to rank.
    fn request(&mut self) {
        self.revision += 1;
        self.progress = 0;
        if self.draft.text().is_some() && !self.input_facts.blank {
            self.phase = Phase::Working;
        } else {
            self.phase = Phase::Idle;
            self.ranked = None;
        }
    }

    fn edit_lines(&mut self, edit: impl FnOnce(&mut LineOverrides)) {
        edit(Rc::make_mut(&mut self.lines));
        self.line_edits += 1;
        self.request();
    }

    fn fail(&mut self, code: String) {
        self.phase = Phase::Failed(code);
        self.ranked = None;
    }

    /// The length of the summary.
    pub(crate) fn length(&self) -> Length {
        match self.length_choice {
            LengthChoice::Exact(length) if self.summary_type != SummaryType::Headline => length,
            LengthChoice::Exact(_) => self.summary_type.length(SummaryLength::Short),
            LengthChoice::Preset(length) => self.summary_type.length(length),
        }
    }

    /// The sentences of the summary, in the article's order.
    pub(crate) fn summary(&self) -> Vec<usize> {
        let Some(ranked) = &self.ranked else {
            return Vec::new();
        };
        let size = match self.length_choice {
            LengthChoice::Preset(size) => size,
            LengthChoice::Exact(_) => SummaryLength::default(),
        };
        let cut = |length| {
            let picks = &self.picks;
            let (pinned, excluded) = (&picks.pinned, &picks.excluded);
            ranked
                .ranking
                .summary(self.summary_type, size, length, pinned, excluded)
        };
        let chosen = cut(self.length());
        // What the reader pinned has to be in it. But a headline is one sentence.
        let least = self.picks.pinned.len();
        if chosen.len() < least && self.summary_type != SummaryType::Headline {
            return cut(Length::Sentences(least));
        }
        chosen
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ranking::tests::ranking;

    fn after(actions: impl IntoIterator<Item = Action<&'static str>>) -> Rc<State<&'static str>> {
        actions
            .into_iter()
            .fold(Rc::new(State::default()), |state, action| {
                state.reduce(action)
            })
    }

    fn write(text: &'static str) -> Action<&'static str> {
        Action::SetText(Draft::Editable(text), InputFacts::of_sample(text))
    }

    fn ranked(revision: u32, n: u32) -> Action<&'static str> {
        Action::Ranked(revision, Rc::new(RankedText::new("", ranking(n))))
    }

    fn sentences(state: &State<&str>) -> Option<usize> {
        state.ranked.as_ref().map(|r| r.ranking.len())
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
        let clear = || Action::SetText(Draft::Empty, InputFacts::default());
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
        let state = after([write("One"), ranked(1, 9), Action::ScrollTo(4)]);
        let first = state.scroll_target;
        assert_eq!(first.map(|shown| shown.sentence), Some(4));
        let state = state.reduce(Action::ScrollTo(4));
        assert_ne!(state.scroll_target, first);
        let state = state.reduce(write("Two")).reduce(ranked(2, 9));
        assert_eq!(state.scroll_target, None);
    }

    #[test]
    fn only_a_page_of_the_web_is_a_source() {
        let link = SourceLink::new("https://example.org:8080/a/b", "").unwrap();
        assert_eq!(link.host(), "example.org:8080");
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

    fn set_sentences(sentences: usize) -> Action<&'static str> {
        Action::SetLength(LengthChoice::Exact(Length::Sentences(sentences)))
    }

    #[test]
    fn the_length_asked_for_stays_for_the_next_text_and_asks_the_engine_nothing() {
        let state = after([write("One"), ranked(1, 9), set_sentences(7)]);
        assert_eq!((state.revision, &state.phase), (1, &Phase::Idle));
        assert_eq!(state.summary().len(), 7);
        let state = state.reduce(write("Two")).reduce(ranked(2, 9));
        assert_eq!(state.summary().len(), 7);
    }

    #[test]
    fn a_length_in_words_is_the_types_own_and_a_headline_is_one_sentence() {
        let medium = Action::SetLength(LengthChoice::Preset(SummaryLength::Medium));
        let state = after([write("One"), ranked(1, 9), medium]);
        assert_eq!(state.summary().len(), 5);
        let state = state.reduce(Action::SetType(SummaryType::Tldr));
        assert_eq!(state.summary().len(), 3);
        let state = state
            .reduce(set_sentences(6))
            .reduce(Action::SetType(SummaryType::Headline));
        assert_eq!(state.summary().len(), 1);
        let state = state.reduce(Action::SetType(SummaryType::Teaser));
        assert_eq!((state.summary().len(), state.revision), (6, 1));
    }

    #[test]
    fn pinned_sentences_are_in_and_excluded_ones_out_without_asking_the_engine() {
        let pick = |sentence, pick| Action::TogglePick(sentence, pick);
        let state = after([write("One"), ranked(1, 9), set_sentences(2)]);
        assert_eq!(state.summary(), [7, 8]);
        let state = state
            .reduce(pick(0, Pick::Pinned))
            .reduce(pick(8, Pick::Excluded));
        assert_eq!((state.summary(), state.revision), (vec![0, 7], 1));
        let state = state
            .reduce(pick(1, Pick::Pinned))
            .reduce(pick(2, Pick::Pinned));
        assert_eq!(state.summary(), [0, 1, 2], "as many as are pinned");
        assert_eq!(state.reduce(Action::ClearPicks).summary(), [7, 8]);
    }

    #[test]
    fn picks_outlast_a_new_ranking_of_the_text_and_go_with_it() {
        let pinned = Action::TogglePick(0, Pick::Pinned);
        let state = after([write("One"), ranked(1, 9), pinned])
            .reduce(Action::ToggleFocus("ferry".into()))
            .reduce(ranked(2, 9));
        assert_eq!(state.picks.pinned, [0]);
        let state = state.reduce(write("Two"));
        assert_eq!(state.picks.pinned, [0], "the old summary stays as it was");
        assert_eq!(state.reduce(ranked(3, 9)).picks, Picks::default());
    }

    #[test]
    fn a_focus_and_a_language_ask_the_engine_again_until_they_are_taken_back() {
        let focus = |word: &str| Action::ToggleFocus(word.to_owned());
        let state = after([write("One"), ranked(1, 9), focus("ferry"), focus("mill")]);
        assert_eq!((state.revision, &state.phase), (3, &Phase::Working));
        assert_eq!(state.focus, ["ferry", "mill"]);
        let state = state.reduce(focus("ferry"));
        assert_eq!(state.focus, ["mill"]);
        let state = state.reduce(Action::ClearFocus);
        assert!(state.focus.is_empty());
        let state = state.reduce(Action::SetLanguage("fi".into()));
        assert_eq!((state.revision, &*state.language), (6, "fi"));
        let state = state.reduce(write("Two"));
        assert_eq!(state.language, "fi", "somebody is typing");
        let state = state.reduce(Action::SetText(Draft::Empty, InputFacts::default()));
        assert_eq!(state.language, AUTO);
    }

    #[test]
    fn a_reader_who_gives_up_waiting_can_try_again() {
        let state = after([write("One"), Action::Progress(1, 40)]);
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
