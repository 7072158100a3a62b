//! The summary, or the notices shown instead of one.

use std::rc::Rc;

use nutgraf::SummaryType;
use yew::prelude::*;

use super::export::{copy_button, export_buttons, on_export};
use super::keywords::keywords;
use super::kind::kind;
use super::language::language;
use super::length::{LengthState, length, presets, summary_type};
use super::pick_buttons::pick_buttons;
use super::reasons::reasons;
use super::statistics::statistics;
use super::welcome::welcome;
use super::{Dispatch, SharedText, pick_by_key};
use crate::dom;
use crate::hooks::progressive::use_progressive;
use crate::notice::Notice;
use crate::picks::{Pick, Picks};
use crate::platform::{Value, say, say_count, say_with};
use crate::state::{Action, LengthChoice, SourceLink};
use crate::text;
use crate::words::{Phrase, phrase_for_notice};

/// Sentences rendered at first, and at each further step.
const FIRST: usize = 60;
const STEP: usize = 120;

/// Longer sentences (in code units) are cut off in the list: they aren't really sentences. The article below shows all of
/// them.
const LONGEST: u32 = 3_000;

#[derive(PartialEq, Properties)]
pub(crate) struct SummaryProps {
    pub(crate) ranked: Option<SharedText>,
    /// Sentences of the summary, in the article's order.
    pub(crate) chosen: Rc<Vec<usize>>,
    pub(crate) summary_type: SummaryType,
    pub(crate) length_choice: LengthChoice,
    pub(crate) picks: Picks,
    pub(crate) focus: Vec<String>,
    pub(crate) language: String,
    /// The kind of text, as the reader set it.
    pub(crate) kind: String,
    /// Where the article is from, if known.
    pub(crate) source: Option<Rc<SourceLink>>,
    /// Whether there is no text.
    pub(crate) empty: bool,
    /// While the engine works: the percentage that is done.
    pub(crate) working: Option<u32>,
    pub(crate) notices: Vec<Notice>,
    pub(crate) dispatch: Dispatch,
}

#[component]
pub(crate) fn Summary(props: &SummaryProps) -> Html {
    let (shown, end) = use_progressive(props.chosen.len(), FIRST, STEP);
    use_mark(props);
    let failed = matches!(props.notices.first(), Some(Notice::Failed(_)));
    let act = |action: fn() -> Action<js_sys::JsString>| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(action()))
    };
    // Everything but key points is a paragraph, whose sentences are elements for the page's own ends.
    let listed = props.summary_type == SummaryType::KeyPoints;
    let ranked = props.ranked.as_ref().filter(|_| !props.chosen.is_empty());
    // On a narrow screen the controls are shown on demand.
    let adjusting = use_state_eq(|| false);
    let onadjust = {
        let adjusting = adjusting.clone();
        Callback::from(move |_: MouseEvent| adjusting.set(!*adjusting))
    };
    let length_state = props
        .ranked
        .as_ref()
        .filter(|ranked| !props.empty && ranked.ranking.len() > 0)
        .map(|ranked| length_state(props, ranked));
    let title = props.ranked.as_ref().map(SharedText::title);
    let with_link = use_state_eq(|| true);
    let link = props.source.clone().filter(|_| *with_link);
    let on_export = ranked.map(|ranked| {
        on_export(
            ranked.clone(),
            props.chosen.clone(),
            props.summary_type,
            link,
        )
    });
    html! {
        <section
            id="summary"
            class="summary"
            aria-labelledby="summary-heading"
            aria-busy={if props.working.is_some() { "true" } else { "false" }}
            onkeydown={pick_by_key(&props.dispatch)}
        >
            <div class="bar">
                <h2 id="summary-heading" tabindex="-1">{ say(Phrase::Summary) }</h2>
                if let Some(length_state) = &length_state {
                    { presets(length_state, props.dispatch.clone()) }
                    <button
                        id="adjust"
                        type="button"
                        aria-expanded={if *adjusting { "true" } else { "false" }}
                        aria-controls="controls"
                        onclick={onadjust}
                    >
                        { say(Phrase::Adjust) }
                    </button>
                }
                if let Some(on_export) = &on_export {
                    { copy_button(on_export) }
                }
                if let Some(percent) = props.working {
                    { working(percent, act(|| Action::Cancel)) }
                }
            </div>
            <div id="notice" role="status">
                { for props.notices.iter().map(|notice| html! { <p>{ notice_text(notice) }</p> }) }
            </div>
            if failed {
                <button id="retry" type="button" onclick={act(|| Action::Retry)}>{ say(Phrase::Retry) }</button>
            }
            if props.empty {
                { welcome() }
            } else if let Some((ranked, length_state)) = props.ranked.as_ref().zip(length_state.as_ref()) {
                <div id="controls" class="controls" data-open={adjusting.then_some("")}>
                    { summary_type(props.summary_type, props.dispatch.clone()) }
                    { length(length_state, &props.dispatch) }
                </div>
                <div class="result">
                    if let Some(title) = title.filter(|title| !title.is_empty()) {
                        <h3 dir="auto">{ title }</h3>
                    }
                    <ul class="sentences" data-type={props.summary_type.name()} role={if listed { "list" } else { "presentation" }} dir={(!listed).then_some("auto")}>
                        { for props.chosen.iter().take(shown).map(|&index| html! {
                            <Sentence
                                key={index}
                                {index}
                                {listed}
                                pick={props.picks.of(index)}
                                ranked={ranked.clone()}
                                dispatch={props.dispatch.clone()}
                            />
                        }) }
                    </ul>
                    if shown < props.chosen.len() {
                        <p class="end" ref={end}></p>
                    }
                </div>
                { statistics(ranked.ranking.statistics(&props.chosen)) }
                if !props.focus.is_empty() {
                    <p class="aside" role="status">
                        { say_with(Phrase::FocusedOn, &[Value::Text(&props.focus.join(", "))]) }
                        <button id="clear-focus" type="button" onclick={act(|| Action::ClearFocus)}>
                            { say(Phrase::ClearFocus) }
                        </button>
                    </p>
                }
                if props.picks != Picks::default() {
                    <p class="aside" role="status">
                        { pick_counts(&props.picks) }
                        <button id="clear-picks" type="button" onclick={act(|| Action::ClearPicks)}>
                            { say(Phrase::ResetPicks) }
                        </button>
                    </p>
                }
                if !ranked.ranking.keywords.is_empty() {
                    { keywords(ranked, &props.focus, props.dispatch.clone()) }
                }
                <div class="summary-footer">
                    if let Some(on_export) = &on_export {
                        { export_buttons(on_export, props.source.is_some().then_some(&with_link)) }
                    }
                    { language(ranked, &props.language, props.dispatch.clone()) }
                    { kind(ranked, &props.kind, props.dispatch.clone()) }
                </div>
            }
        </section>
    }
}

/// The style sheet shows it only when it takes long enough to be noticed.
fn working(percent: u32, oncancel: Callback<MouseEvent>) -> Html {
    // Without a value it is a bar that only moves: nothing is known yet.
    let value = (percent > 0).then(|| AttrValue::from(percent.to_string()));
    html! {
        <div class="working">
            <span>{ say(Phrase::Working) }</span>
            <progress max="100" {value} aria-label={say_count(Phrase::ReadSoFar, percent)} />
            <button id="cancel" type="button" onclick={oncancel}>{ say(Phrase::Cancel) }</button>
        </div>
    }
}

fn length_state(props: &SummaryProps, ranked: &SharedText) -> LengthState {
    LengthState {
        summary_type: props.summary_type,
        choice: props.length_choice,
        shown: props.chosen.len() as u32,
        pinned: props.picks.pinned.len() as u32,
        most: (ranked.ranking.len() - props.picks.excluded.len()) as u32,
    }
}

/// How many sentences are pinned and excluded.
fn pick_counts(picks: &Picks) -> String {
    let counts = [
        (picks.pinned.len(), Phrase::Pinned),
        (picks.excluded.len(), Phrase::Excluded),
    ];
    let counts = counts.map(|(count, phrase)| say_count(phrase, count as u32));
    counts.join(", ")
}

fn notice_text(notice: &Notice) -> String {
    match phrase_for_notice(notice) {
        (word, Some(count)) => say_count(word, count),
        (word, None) => say(word),
    }
}

/// Leaves a mark on the browser's timeline whenever another summary has been rendered: `nutgraf:summary`.
#[hook]
fn use_mark(props: &SummaryProps) {
    use_effect_with(
        (props.ranked.clone(), props.chosen.clone()),
        |(ranked, _)| {
            if ranked.is_some()
                && let Some(performance) = web_sys::window().and_then(|window| window.performance())
            {
                let _ = performance.mark("nutgraf:summary");
            }
        },
    );
}

#[derive(PartialEq, Properties)]
struct SentenceProps {
    ranked: SharedText,
    index: usize,
    /// Whether it is one of a list, or of a paragraph.
    listed: bool,
    pick: Option<Pick>,
    dispatch: Dispatch,
}

/// A sentence; a click scrolls to it in the article. Its reasons are rendered when opened.
#[component]
fn Sentence(props: &SentenceProps) -> Html {
    let SentenceProps {
        ranked,
        index,
        listed,
        pick,
        dispatch,
    } = props;
    let open = use_state_eq(|| false);
    let text = ranked.sentence(*index);
    let length = text.length();
    let cut = text::on_character(&text, length.min(LONGEST));
    let onshow = {
        let (dispatch, index) = (dispatch.clone(), *index);
        Callback::from(move |event: MouseEvent| {
            if !dom::ends_selection(&event) {
                dispatch.dispatch(Action::ScrollTo(index));
            }
        })
    };
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    html! {
        <li dir={listed.then_some("auto")} data-pick={pick.map(|_| "pinned")}>
            // A button by role only: its text can be selected like any other.
            <span
                role="button"
                tabindex="0"
                data-sentence={index.to_string()}
                lang={ranked.lang()}
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
                aria-label={say_with(Phrase::WhyThis, &[Value::Text(&text::excerpt(&text))])}
                aria-expanded={if *open { "true" } else { "false" }}
                {onclick}
            >
                { say(Phrase::Why) }
            </button>
            if *open {
                <div class="panel">
                    { pick_buttons(*index, *pick, dispatch) }
                    { reasons(ranked, *index) }
                </div>
            }
            { " " }
        </li>
    }
}
