//! The widget: a heading that opens and closes it, the summary's sentences, a length control, and the reading time saved.

use std::rc::Rc;

use js_sys::JsString;
use nutgraf::{Length, SummaryLength, SummaryType};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, InputEvent};
use yew::prelude::*;

use super::bridge::{ViewModel, WidgetBridge};
use super::words::Phrase;
use crate::js_ranking::read_sentences;
use crate::ranking::{Ranking, Statistics};
use crate::text;
use crate::words::{self, phrase_for_duration};

/// The length control ends here, or at the host page's length where that is greater.
const MOST: u32 = 12;

/// A text that is ranked.
struct Article {
    text: JsString,
    ranking: Ranking,
}

impl Article {
    fn sentence(&self, index: usize) -> JsString {
        text::join(&self.text, &self.ranking.visible(index))
    }
}

/// A [`ViewModel`], read once.
#[derive(Properties)]
pub(super) struct WidgetProps {
    bridge: Rc<WidgetBridge>,
    heading: AttrValue,
    open: bool,
    summary_type: SummaryType,
    /// The length by name; the default for a number of sentences.
    size: SummaryLength,
    /// The number of sentences that the host page asks for.
    count: u32,
    /// Whether a text can be pasted.
    input: bool,
    failed: bool,
    /// Changes with each article.
    revision: u32,
    article: Option<Rc<Article>>,
}

impl PartialEq for WidgetProps {
    /// Each view model is a new one.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl WidgetProps {
    pub(super) fn new(bridge: Rc<WidgetBridge>, view: &ViewModel) -> Self {
        let summary_type = SummaryType::from_name(&view.summary_type()).unwrap_or_default();
        let heading = match view.heading() {
            heading if heading.is_empty() => bridge.phrase(Phrase::Heading),
            heading => heading,
        };
        Self {
            bridge,
            heading: heading.into(),
            open: view.open(),
            summary_type,
            size: SummaryLength::from_name(&view.length()).unwrap_or_default(),
            count: sentence_count(summary_type, &view.length()),
            input: view.input(),
            failed: view.failed(),
            revision: view.revision(),
            article: view
                .ranking()
                .map(|ranking| Article {
                    text: view.text(),
                    ranking: read_sentences(&ranking),
                })
                .map(Rc::new),
        }
    }
}

/// The number of sentences of a summary of this type and length; the length is a preset or a number.
fn sentence_count(summary_type: SummaryType, length: &str) -> u32 {
    match (summary_type, length.parse()) {
        (SummaryType::Headline, _) => 1,
        (_, Ok(count)) => count,
        (_, Err(_)) => {
            let length = SummaryLength::from_name(length).unwrap_or_default();
            match summary_type.length(length) {
                Length::Sentences(count) => count as u32,
                _ => 1,
            }
        }
    }
}

#[component]
pub(super) fn WidgetView(props: &WidgetProps) -> Html {
    let bridge = &props.bridge;
    // The reader's own length holds until the host page sets another.
    let own = use_state_eq(|| None::<u32>);
    {
        let own = own.clone();
        use_effect_with((props.summary_type, props.count), move |_| own.set(None));
    }
    let count = own.unwrap_or(props.count);
    let article = props.article.as_ref();
    let wanted = Length::Sentences(count as usize);
    let chosen = article.map_or_else(Vec::new, |article| {
        article
            .ranking
            .summary(props.summary_type, props.size, wanted, &[], &[])
    });
    let statistics = article.map_or_else(Statistics::default, |article| {
        article.ranking.statistics(&chosen)
    });
    use_report_summary(props, &chosen, statistics);
    let summary = article
        .filter(|_| !chosen.is_empty())
        .map(|article| summary(article, props.summary_type, &chosen, !props.input));
    let status = if props.failed {
        bridge.phrase(Phrase::Failed)
    } else if chosen.is_empty() {
        String::new()
    } else {
        let count = bridge.count(Phrase::Sentences, chosen.len() as u32);
        format!("{}: {count}", props.heading)
    };
    html! {
        <details part="box" open={props.open}>
            <summary part="heading">{ &props.heading }</summary>
            <div part="body">
                if props.input {
                    <textarea
                        part="input"
                        rows="3"
                        dir="auto"
                        placeholder={bridge.phrase(Phrase::Paste)}
                        aria-label={bridge.phrase(Phrase::Paste)}
                    />
                }
                { summary }
                if let Some(article) = article.filter(|_| !chosen.is_empty()) {
                    <div part="footer">
                        if props.summary_type != SummaryType::Headline {
                            { length(bridge, chosen.len() as u32, props.count, article, own.clone()) }
                        }
                        if statistics.summary_words < statistics.words {
                            <span part="saved">{ saved(bridge, statistics) }</span>
                        }
                    </div>
                }
                // Read out when it changes; seen only where something went wrong.
                <p part="status" role="status" class={if props.failed { "failed" } else { "visually-hidden" }}>{ status }</p>
            </div>
        </details>
    }
}

/// Reports each rendered summary to the script.
#[hook]
fn use_report_summary(props: &WidgetProps, chosen: &[usize], statistics: Statistics) {
    let bridge = Rc::clone(&props.bridge);
    let sentences: Vec<u32> = chosen.iter().map(|&index| index as u32).collect();
    use_effect_with(
        (props.revision, sentences, props.summary_type),
        move |(revision, sentences, _)| {
            if *revision > 0 {
                bridge.summarized(
                    sentences,
                    statistics.reading_seconds,
                    statistics.summary_reading_seconds,
                );
            }
        },
    );
}

/// Points as a list, everything else as a paragraph. Each sentence leads to its place in the article where it has one.
fn summary(article: &Article, summary_type: SummaryType, chosen: &[usize], linked: bool) -> Html {
    let lang = (article.ranking.language != "und").then(|| article.ranking.language.clone());
    let sentence = |index: usize| {
        html! {
            // A button by role only: its text can be selected like any other.
            <span
                part="sentence"
                role={linked.then_some("button")}
                tabindex={linked.then_some("0")}
                data-sentence={index.to_string()}
            >
                { text::show(&article.sentence(index)) }
            </span>
        }
    };
    if summary_type == SummaryType::KeyPoints {
        html! {
            <ul part="summary" role="list" dir="auto" {lang}>
                { for chosen.iter().map(|&index| html! { <li part="point">{ sentence(index) }</li> }) }
            </ul>
        }
    } else {
        html! {
            <p part="summary" dir="auto" {lang}>
                { for chosen.iter().map(|&index| html! { <>{ sentence(index) }{ " " }</> }) }
            </p>
        }
    }
}

/// A slider from one sentence to a few more than the host page asks for.
fn length(
    bridge: &WidgetBridge,
    count: u32,
    host_count: u32,
    article: &Article,
    own: UseStateHandle<Option<u32>>,
) -> Html {
    let most = (article.ranking.len() as u32).min(MOST.max(host_count));
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(slider) = event.target() {
            own.set(Some(
                slider
                    .unchecked_into::<HtmlInputElement>()
                    .value_as_number() as u32,
            ));
        }
    });
    html! {
        <label part="length">
            <span>{ bridge.phrase(Phrase::Length) }</span>
            <input
                type="range"
                min="1"
                max={most.to_string()}
                value={count.to_string()}
                aria-valuetext={bridge.count(Phrase::Sentences, count)}
                {oninput}
            />
        </label>
    }
}

/// "15 s instead of 3 min".
fn saved(bridge: &WidgetBridge, statistics: Statistics) -> String {
    let [summary, article] = [
        statistics.summary_reading_seconds,
        statistics.reading_seconds,
    ]
    .map(|seconds| {
        let (unit, count) = phrase_for_duration(seconds);
        let unit = if unit == words::Phrase::Minutes {
            Phrase::Minutes
        } else {
            Phrase::Seconds
        };
        bridge.count(unit, count)
    });
    bridge.pair(Phrase::ReadingOf, &summary, &article)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_a_preset_or_a_number_of_sentences() {
        let points = |length| sentence_count(SummaryType::KeyPoints, length);
        assert_eq!(["short", "medium", "long", "4"].map(points), [3, 5, 7, 4]);
        assert_eq!(points("enormous"), 3, "the default's");
        assert_eq!(sentence_count(SummaryType::Headline, "long"), 1);
        assert_eq!(sentence_count(SummaryType::Headline, "4"), 1);
    }
}
