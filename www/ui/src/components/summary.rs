//! The summary, or what there is to say instead of one.

use std::rc::Rc;

use yew::prelude::*;

use super::keywords::keywords;
use super::length::length;
use super::reasons::reasons;
use super::statistics::statistics;
use super::take::{copy, take, taking};
use super::welcome::welcome;
use super::{Dispatch, Reading};
use crate::dom;
use crate::hooks::progressive::use_progressive;
use crate::notice::Notice;
use crate::platform::{say, say_count};
use crate::state::Action;
use crate::text;
use crate::words::{Phrase, of_notice};

/// Sentences rendered at first, and at each further step.
const FIRST: usize = 60;
const STEP: usize = 120;

/// A sentence longer than this (code units) is no sentence, whatever the engine says, and is cut off in the list; the
/// article below shows all of it.
const LONGEST: u32 = 3_000;

#[derive(PartialEq, Properties)]
pub(crate) struct SummaryProps {
    pub(crate) reading: Option<Reading>,
    /// Sentences of the summary, in the article's order.
    pub(crate) chosen: Rc<Vec<usize>>,
    /// Whether there is no text.
    pub(crate) empty: bool,
    pub(crate) working: bool,
    pub(crate) notices: Vec<Notice>,
    pub(crate) dispatch: Dispatch,
}

#[component]
pub(crate) fn Summary(props: &SummaryProps) -> Html {
    let (shown, end) = use_progressive(props.chosen.len(), FIRST, STEP);
    use_mark(props);
    let failed = matches!(props.notices.first(), Some(Notice::Failed(_)));
    let onretry = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Retry))
    };
    let reading = props.reading.as_ref().filter(|_| !props.chosen.is_empty());
    let taking = reading.map(|reading| taking(reading.clone(), props.chosen.clone()));
    html! {
        <section
            id="summary"
            class="summary"
            aria-labelledby="summary-heading"
            aria-busy={if props.working { "true" } else { "false" }}
        >
            <div class="bar">
                <h2 id="summary-heading" tabindex="-1">{ say(Phrase::Summary) }</h2>
                if let Some(taking) = &taking {
                    { copy(taking) }
                }
            </div>
            <div id="notice" role="status">
                { for props.notices.iter().map(|notice| html! { <p>{ told(notice) }</p> }) }
            </div>
            if failed {
                <button id="retry" type="button" onclick={onretry}>{ say(Phrase::Retry) }</button>
            }
            if props.empty {
                { welcome() }
            } else if let Some(reading) = reading {
                { length(props.chosen.len() as u32, reading.ranking.len() as u32, props.dispatch.clone()) }
                { statistics(reading.ranking.statistics(&props.chosen)) }
                <ul class="sentences" role="list">
                    { for props.chosen.iter().take(shown).map(|&index| html! {
                        <Sentence key={index} {index} reading={reading.clone()} dispatch={props.dispatch.clone()} />
                    }) }
                </ul>
                if shown < props.chosen.len() {
                    <p class="end" ref={end}></p>
                }
                if !reading.ranking.keywords.is_empty() {
                    { keywords(reading) }
                }
                if let Some(taking) = &taking {
                    { take(taking) }
                }
            } else if props.working {
                <p class="working">{ say(Phrase::Working) }</p>
            }
        </section>
    }
}

fn told(notice: &Notice) -> String {
    match of_notice(notice) {
        (word, Some(count)) => say_count(word, count),
        (word, None) => say(word),
    }
}

/// Leaves a mark on the browser's timeline whenever another summary has been rendered: `nutgraf:summary`.
#[hook]
fn use_mark(props: &SummaryProps) {
    use_effect_with(
        (props.reading.clone(), props.chosen.clone()),
        |(reading, _)| {
            if reading.is_some()
                && let Some(performance) = web_sys::window().and_then(|window| window.performance())
            {
                let _ = performance.mark("nutgraf:summary");
            }
        },
    );
}

#[derive(PartialEq, Properties)]
struct SentenceProps {
    reading: Reading,
    index: usize,
    dispatch: Dispatch,
}

/// A sentence, which leads to its place in the article; the reasons for it are a click away, and not rendered before.
#[component]
fn Sentence(props: &SentenceProps) -> Html {
    let SentenceProps {
        reading,
        index,
        dispatch,
    } = props;
    let open = use_state_eq(|| false);
    let text = reading.slice(reading.ranking.sentence(*index));
    let length = text.length();
    let cut = text::on_character(&text, length.min(LONGEST));
    let onshow = {
        let (dispatch, index) = (dispatch.clone(), *index);
        Callback::from(move |event: MouseEvent| {
            if !dom::ends_selection(&event) {
                dispatch.dispatch(Action::Show(index));
            }
        })
    };
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    html! {
        <li dir="auto">
            // A link by role only: its text can be selected like any other.
            <span
                role="link"
                tabindex="0"
                data-sentence={index.to_string()}
                lang={reading.lang()}
                onclick={onshow}
            >
                { text::show(&text.substring(0, cut)) }
                if cut < length {
                    <small>{ say_count(Phrase::More, length - cut) }</small>
                }
            </span>
            { " " }
            <button
                class="why"
                type="button"
                aria-label={say(Phrase::WhyThis)}
                aria-expanded={if *open { "true" } else { "false" }}
                {onclick}
            >
                { say(Phrase::Why) }
            </button>
            if *open {
                { reasons(reading, *index) }
            }
        </li>
    }
}
