//! The page.

use js_sys::JsString;
use web_sys::{HtmlElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Reading;
use super::article::Article;
use super::masthead::{Colophon, Masthead};
use super::source::Source;
use super::summary::Summary;
use crate::engine::EngineHandle;
use crate::hooks::announcement::use_announcement;
use crate::hooks::ranking::use_ranking;
use crate::notice::{Facts, notices};
use crate::reading::Ranking;
use crate::state::{Action, Draft, LONGEST_EDITABLE, Phase, State};
use crate::text;
use crate::words::WORDS;

/// An article of our own, with the lines a real page has around one.
const EXAMPLE: &str = include_str!("../example.txt");

/// Summaries of up to this many words are read out; of longer ones only the length.
const READ_OUT: u32 = 150;

#[derive(PartialEq, Properties)]
pub(crate) struct AppProps {
    pub(crate) engine: EngineHandle,
    /// What was typed before the page was ready, and whether the field had the focus.
    pub(crate) draft: Option<JsString>,
    pub(crate) focused: bool,
}

/// Where the focus goes after the next change, when what had it is gone.
#[derive(Clone, Copy)]
enum Focus {
    Field,
    Summary,
}

#[component]
pub(crate) fn App(props: &AppProps) -> Html {
    let state = use_reducer(State::<JsString>::default);
    let field = use_node_ref();
    let heading = use_node_ref();
    let focus = use_mut_ref(|| props.focused.then_some(Focus::Field));
    use_ranking(&state, &props.engine);

    // Replaces the text, in the field too.
    let put = {
        let (field, dispatcher) = (field.clone(), state.dispatcher());
        move |text: &JsString| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                text::set_value(&field, text);
            }
            dispatcher.dispatch(write(text.clone()));
        }
    };
    let on_write = {
        let dispatcher = state.dispatcher();
        use_callback((), move |text: JsString, ()| {
            dispatcher.dispatch(write(text))
        })
    };
    let on_example = {
        let (put, focus) = (put.clone(), focus.clone());
        use_callback((), move |(): (), ()| {
            *focus.borrow_mut() = Some(Focus::Summary);
            put(&EXAMPLE.into());
        })
    };
    let on_clear = {
        let (put, focus) = (put.clone(), focus.clone());
        use_callback((), move |(): (), ()| {
            *focus.borrow_mut() = Some(Focus::Field);
            put(&"".into());
        })
    };
    let on_want = {
        let dispatcher = state.dispatcher();
        use_callback((), move |wanted: u32, ()| {
            dispatcher.dispatch(Action::Want(wanted))
        })
    };
    let on_retry = {
        let dispatcher = state.dispatcher();
        use_callback((), move |(): (), ()| dispatcher.dispatch(Action::Retry))
    };

    {
        let draft = props.draft.clone().filter(|text| text.length() > 0);
        use_effect_with((), move |()| {
            if let Some(draft) = draft {
                put(&draft);
            }
        });
    }
    {
        let (field, heading) = (field.clone(), heading.clone());
        use_effect_with(state.revision, move |_| {
            let target = focus.borrow_mut().take().and_then(|focus| match focus {
                Focus::Field => field.cast::<HtmlElement>(),
                Focus::Summary => heading.cast(),
            });
            if let Some(target) = target {
                let _ = target.focus();
            }
        });
    }

    let reading = state.reading.as_ref().map(Reading::new);
    let chosen = use_memo((reading.clone(), state.wanted), |(reading, wanted)| {
        reading
            .as_ref()
            .map(|reading| reading.ranking.summary(*wanted))
            .unwrap_or_default()
    });
    let announcement = {
        let (reading, chosen) = (reading.clone(), chosen.clone());
        use_announcement((state.revision, state.phase == Phase::Idle), move || {
            reading
                .map(|reading| announce(&reading, &chosen))
                .unwrap_or_default()
        })
    };

    html! {
        <>
            <Masthead />
            <main>
                <Source
                    draft={state.draft.clone()}
                    words={state.reading.as_ref().map(|reading| reading.ranking.words)}
                    {field}
                    {on_write}
                    {on_example}
                    {on_clear}
                />
                <Summary
                    reading={reading.clone()}
                    chosen={chosen.clone()}
                    empty={state.draft == Draft::Empty}
                    working={state.phase == Phase::Working}
                    notices={notices(&state)}
                    {heading}
                    {on_want}
                    {on_retry}
                />
                if let Some(reading) = reading.filter(|reading| reading.ranking != Ranking::default()) {
                    <Article {reading} {chosen} />
                }
            </main>
            <Colophon />
            <p class="for-ears" aria-live="polite">{ announcement }</p>
        </>
    }
}

fn write(text: JsString) -> Action<JsString> {
    let facts = text::facts(&text);
    match text.length() {
        0 => Action::Write(Draft::Empty, Facts::default()),
        1..=LONGEST_EDITABLE => Action::Write(Draft::Editable(text), facts),
        _ => Action::Write(Draft::Document(text), facts),
    }
}

fn announce(reading: &Reading, chosen: &[usize]) -> String {
    let mut out = WORDS.announce.of(chosen.len() as u32);
    if reading.ranking.statistics(chosen).summary_words <= READ_OUT {
        for &index in chosen {
            out.push(' ');
            out.push_str(&String::from(
                reading.slice(reading.ranking.sentence(index)),
            ));
        }
    }
    out
}
