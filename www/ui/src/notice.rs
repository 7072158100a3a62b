//! Unusual states, each with a sentence that the page shows.

use nutgraf::language::MIN_WORDS_FOR_DETECTION;

use crate::ranking::Ranking;
use crate::state::{Draft, Phase, State};

/// An unusual state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// The engine failed; the code says how.
    Failed(String),
    Blank,
    Garbled,
    Markup,
    /// No sentence.
    NoSentence,
    OneWord,
    /// Only stop words, and words that occur once.
    NothingStandsOut,
    /// So few sentences that the summary is the text.
    Short(u32),
    UnknownLanguage,
    /// Compared by pairs of characters.
    UsesBigrams,
}

/// A text with fewer sentences than this is shown whole, and the page says why.
const TOO_SHORT: usize = 4;

/// The notices for a text of which `shown` sentences are shown, the most important first.
pub(crate) fn notices<T>(state: &State<T>, shown: usize) -> Vec<Notice> {
    if matches!(state.draft, Draft::Empty) {
        return Vec::new();
    }
    if let Phase::Failed(code) = &state.phase {
        return vec![Notice::Failed(code.clone())];
    }
    if state.input_facts.blank {
        return vec![Notice::Blank];
    }
    let mut notices = Vec::new();
    if state.input_facts.garbled {
        notices.push(Notice::Garbled);
    } else if state.input_facts.markup {
        notices.push(Notice::Markup);
    }
    if let Some(ranked) = &state.ranked {
        notices.extend(of_ranking(&ranked.ranking, shown));
    }
    notices
}

fn of_ranking(ranking: &Ranking, shown: usize) -> Vec<Notice> {
    let sentences = ranking.len();
    if sentences == 0 {
        return vec![Notice::NoSentence];
    }
    if ranking.words <= 1 {
        return vec![Notice::OneWord];
    }
    let mut notices = Vec::new();
    if sentences < TOO_SHORT && shown >= sentences {
        notices.push(Notice::Short(sentences as u32));
    } else if ranking.keywords.is_empty() {
        notices.push(Notice::NothingStandsOut);
    }
    if ranking.uses_bigrams {
        notices.push(Notice::UsesBigrams);
    }
    if ranking.language == "und" && ranking.words as usize >= MIN_WORDS_FOR_DETECTION {
        notices.push(Notice::UnknownLanguage);
    }
    notices
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::input_facts::InputFacts;
    use crate::ranked_text::RankedText;
    use crate::ranking::tests::ranking;

    fn state(ranking: Ranking, input_facts: InputFacts) -> State<&'static str> {
        State {
            draft: Draft::Editable("text"),
            input_facts,
            ranked: Some(Rc::new(RankedText::new("text", ranking))),
            ..State::default()
        }
    }

    #[test]
    fn an_ordinary_article_needs_no_words() {
        assert_eq!(notices(&state(ranking(20), InputFacts::default()), 3), []);
        assert_eq!(notices(&State::<&str>::default(), 0), []);
    }

    #[test]
    fn a_text_too_short_to_summarize_says_so_only_when_all_of_it_is_shown() {
        let state = state(ranking(3), InputFacts::default());
        assert_eq!(notices(&state, 3), [Notice::Short(3)]);
        assert_eq!(notices(&state, 2), []);
    }

    #[test]
    fn each_odd_text_has_its_words() {
        let notices_of = |change: fn(&mut Ranking), n| {
            let mut ranking = ranking(n);
            change(&mut ranking);
            notices(&state(ranking, InputFacts::default()), 3)
        };
        assert_eq!(notices_of(|_| (), 0), [Notice::NoSentence]);
        assert_eq!(notices_of(|r| r.words = 1, 1), [Notice::OneWord]);
        assert_eq!(
            notices_of(|r| r.keywords.clear(), 9),
            [Notice::NothingStandsOut]
        );
        assert_eq!(
            notices_of(|r| r.uses_bigrams = true, 9),
            [Notice::UsesBigrams]
        );
        assert_eq!(
            notices_of(|r| r.language = "und".into(), 9),
            [Notice::UnknownLanguage]
        );
    }

    #[test]
    fn a_failure_silences_everything_else() {
        let mut state = state(
            ranking(0),
            InputFacts {
                garbled: true,
                ..InputFacts::default()
            },
        );
        state.phase = Phase::Failed("engine-failed".into());
        assert_eq!(notices(&state, 0), [Notice::Failed("engine-failed".into())]);
    }
}
