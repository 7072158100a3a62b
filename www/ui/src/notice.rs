//! Odd states, each of which the page says in a sentence.

use nutgraf::language::WORDS_TO_TELL;

use crate::reading::Ranking;
use crate::state::{Draft, Phase, State};

/// What can be seen of a text without reading it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "findings that don't depend on each other"
)]
pub(crate) struct Facts {
    /// Nothing but white space.
    pub(crate) blank: bool,
    /// A file's bytes rather than text.
    pub(crate) garbled: bool,
    /// A web page's source.
    pub(crate) markup: bool,
    /// Written right to left, by its first letter.
    pub(crate) rtl: bool,
}

impl Facts {
    /// Reads the first few thousand characters of a text.
    pub(crate) fn of_sample(sample: &str) -> Self {
        let odd = sample
            .chars()
            .filter(|&c| c == '\u{FFFD}' || (c.is_control() && !c.is_whitespace()))
            .count();
        let closing_tags = sample
            .as_bytes()
            .windows(2)
            .filter(|pair| pair == b"</")
            .count();
        Self {
            blank: sample.trim().is_empty(),
            // A stray control character is common in text copied out of a PDF; one in twenty is not.
            garbled: odd * 20 > sample.len(),
            markup: closing_tags > 4 || closing_tags > 0 && sample.trim_start().starts_with('<'),
            rtl: sample
                .chars()
                .find(|c| c.is_alphabetic())
                .is_some_and(is_rtl),
        }
    }
}

/// Whether a letter is of a script written right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours.
fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

/// An odd state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// The engine failed; the code says how.
    Failed(String),
    Blank,
    Garbled,
    Markup,
    /// Nothing that is a sentence.
    NoSentence,
    OneWord,
    /// Only words that every text has, or that are said once.
    NothingStandsOut,
    /// So few sentences that the summary is the text.
    Short(u32),
    UnknownLanguage,
    /// Written without spaces between words, and compared by pairs of characters.
    ByCharacters,
}

/// A text with fewer sentences than this is shown whole, and the page says why.
const TOO_SHORT: usize = 4;

/// What there is to say of a text of which so many sentences are shown, the weightiest first.
pub(crate) fn notices<T>(state: &State<T>, shown: usize) -> Vec<Notice> {
    if matches!(state.draft, Draft::Empty) {
        return Vec::new();
    }
    if let Phase::Failed(code) = &state.phase {
        return vec![Notice::Failed(code.clone())];
    }
    if state.facts.blank {
        return vec![Notice::Blank];
    }
    let mut notices = Vec::new();
    if state.facts.garbled {
        notices.push(Notice::Garbled);
    } else if state.facts.markup {
        notices.push(Notice::Markup);
    }
    if let Some(reading) = &state.reading {
        notices.extend(of_ranking(&reading.ranking, shown));
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
    if ranking.by_characters {
        notices.push(Notice::ByCharacters);
    }
    if ranking.language == "und" && ranking.words as usize >= WORDS_TO_TELL {
        notices.push(Notice::UnknownLanguage);
    }
    notices
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::reading::{Reading, tests::ranking};

    fn state(ranking: Ranking, facts: Facts) -> State<&'static str> {
        State {
            draft: Draft::Editable("text"),
            facts,
            reading: Some(Rc::new(Reading::new("text", ranking))),
            ..State::default()
        }
    }

    #[test]
    fn an_ordinary_article_needs_no_words() {
        assert_eq!(notices(&state(ranking(20), Facts::default()), 3), []);
        assert_eq!(notices(&State::<&str>::default(), 0), []);
    }

    #[test]
    fn a_text_too_short_to_summarize_says_so_only_when_all_of_it_is_shown() {
        let state = state(ranking(3), Facts::default());
        assert_eq!(notices(&state, 3), [Notice::Short(3)]);
        assert_eq!(notices(&state, 2), []);
    }

    #[test]
    fn each_odd_text_has_its_words() {
        let said = |change: fn(&mut Ranking), n| {
            let mut ranking = ranking(n);
            change(&mut ranking);
            notices(&state(ranking, Facts::default()), 3)
        };
        assert_eq!(said(|_| (), 0), [Notice::NoSentence]);
        assert_eq!(said(|r| r.words = 1, 1), [Notice::OneWord]);
        assert_eq!(said(|r| r.keywords.clear(), 9), [Notice::NothingStandsOut]);
        assert_eq!(said(|r| r.by_characters = true, 9), [Notice::ByCharacters]);
        assert_eq!(
            said(|r| r.language = "und".into(), 9),
            [Notice::UnknownLanguage]
        );
    }

    #[test]
    fn a_failure_silences_everything_else() {
        let mut state = state(
            ranking(0),
            Facts {
                garbled: true,
                ..Facts::default()
            },
        );
        state.phase = Phase::Failed("engine-failed".into());
        assert_eq!(notices(&state, 0), [Notice::Failed("engine-failed".into())]);
    }

    #[test]
    fn source_of_a_page_is_told_from_text_about_tags() {
        assert!(Facts::of_sample("<!doctype html><title>A</title><p>B").markup);
        assert!(!Facts::of_sample("The <b> element and its </b> are explained here.").markup);
        assert!(!Facts::of_sample("a < b, and b > c").markup);
    }

    #[test]
    fn direction_is_that_of_the_first_letter() {
        assert!(Facts::of_sample("«1» مرحبا hello").rtl);
        assert!(!Facts::of_sample("«1» hello مرحبا").rtl);
    }

    #[test]
    fn bytes_are_told_from_text() {
        assert!(Facts::of_sample("\u{FFFD}PNG\u{1}\u{2}\u{FFFD}").garbled);
        assert!(!Facts::of_sample("A page break\u{c} and tabs\t\r\n are text.").garbled);
        assert!(!Facts::of_sample("").garbled);
        assert!(Facts::of_sample(" \n\t").blank);
    }
}
