//! What the widget shows: a heading that opens and closes it, the summary's sentences, a control of its length, and
//! what reading it saves.

use std::rc::Rc;

use js_sys::JsString;
use nutgraf::{Length, SummaryLength, SummaryType};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, InputEvent};
use yew::prelude::*;

use super::host::{Host, JsRanking, View};
use super::words::Phrase;
use crate::picks::Picks;
use crate::reading::{Ranking, Statistics};
use crate::text;
use crate::words::{self, of_duration};

/// The length control ends here, or at the length that the page asks for: whoever wants more reads the article.
const MOST: u32 = 12;

/// A text that is ranked.
struct Article {
    text: JsString,
    ranking: Ranking,
}

impl Article {
    fn read(text: JsString, ranking: &JsRanking) -> Self {
        let columns = ranking.sentences();
        Self {
            text,
            ranking: Ranking {
                language: ranking.language(),
                words: ranking.words(),
                words_per_minute: ranking.words_per_minute(),
                starts: columns.start().to_vec(),
                ends: columns.end().to_vec(),
                ranks: columns.rank().to_vec(),
                sentence_words: columns.sentence_words().to_vec(),
                ..Ranking::default()
            },
        }
    }

    fn sentence(&self, index: usize) -> JsString {
        let span = self.ranking.sentence(index);
        self.text.substring(span.start, span.end)
    }
}

/// A [`View`], read once.
#[derive(Properties)]
pub(super) struct FaceProps {
    host: Rc<Host>,
    heading: AttrValue,
    open: bool,
    kind: SummaryType,
    /// Sentences that the page asks for.
    wanted: u32,
    /// Whether a text can be pasted.
    input: bool,
    failed: bool,
    /// Another for each article.
    revision: u32,
    article: Option<Rc<Article>>,
}

impl PartialEq for FaceProps {
    /// Each view is a new one.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl FaceProps {
    pub(super) fn new(host: Rc<Host>, view: &View) -> Self {
        let kind = SummaryType::from_name(&view.kind()).unwrap_or_default();
        let heading = match view.heading() {
            heading if heading.is_empty() => host.phrase(Phrase::Heading),
            heading => heading,
        };
        Self {
            host,
            heading: heading.into(),
            open: view.open(),
            kind,
            wanted: wanted(kind, &view.length()),
            input: view.input(),
            failed: view.failed(),
            revision: view.revision(),
            article: view
                .ranking()
                .map(|ranking| Rc::new(Article::read(view.text(), &ranking))),
        }
    }
}

/// The sentences of a summary of this type and length, which is a word or a number.
fn wanted(kind: SummaryType, length: &str) -> u32 {
    match (kind, length.parse()) {
        (SummaryType::Headline, _) => 1,
        (_, Ok(count)) => count,
        (_, Err(_)) => {
            let length = SummaryLength::from_name(length).unwrap_or_default();
            match kind.length(length) {
                Length::Sentences(count) => count as u32,
                _ => 1,
            }
        }
    }
}

#[component]
pub(super) fn Face(props: &FaceProps) -> Html {
    let host = &props.host;
    // The reader's own length holds until the page asks for another.
    let own = use_state_eq(|| None::<u32>);
    {
        let own = own.clone();
        use_effect_with((props.kind, props.wanted), move |_| own.set(None));
    }
    let count = own.unwrap_or(props.wanted);
    let article = props.article.as_ref();
    let cut = Length::Sentences(count as usize);
    let chosen = article.map_or_else(Vec::new, |article| {
        article.ranking.summary(cut, &Picks::default())
    });
    let statistics = article.map_or_else(Statistics::default, |article| {
        article.ranking.statistics(&chosen)
    });
    use_told(props, &chosen, statistics);
    let summary = article
        .filter(|_| !chosen.is_empty())
        .map(|article| summary(article, props.kind, &chosen, !props.input));
    let said = if props.failed {
        host.phrase(Phrase::Failed)
    } else if chosen.is_empty() {
        String::new()
    } else {
        let count = host.count(Phrase::Sentences, chosen.len() as u32);
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
                        placeholder={host.phrase(Phrase::Paste)}
                        aria-label={host.phrase(Phrase::Paste)}
                    />
                }
                { summary }
                if let Some(article) = article.filter(|_| !chosen.is_empty()) {
                    <div part="footer">
                        if props.kind != SummaryType::Headline {
                            { length(host, chosen.len() as u32, props.wanted, article, own.clone()) }
                        }
                        if statistics.summary_words < statistics.words {
                            <span part="saved">{ saved(host, statistics) }</span>
                        }
                    </div>
                }
                // Read out when it changes; seen only where something went wrong.
                <p part="status" role="status" class={if props.failed { "failed" } else { "heard" }}>{ said }</p>
            </div>
        </details>
    }
}

/// Tells the script each summary that is rendered.
#[hook]
fn use_told(props: &FaceProps, chosen: &[usize], statistics: Statistics) {
    let host = Rc::clone(&props.host);
    let sentences: Vec<u32> = chosen.iter().map(|&index| index as u32).collect();
    use_effect_with(
        (props.revision, sentences, props.kind),
        move |(revision, sentences, _)| {
            if *revision > 0 {
                host.summarized(
                    sentences,
                    statistics.reading_seconds,
                    statistics.summary_reading_seconds,
                );
            }
        },
    );
}

/// Points as a list, everything else as a paragraph. Each sentence leads to its place in the article where it has one.
fn summary(article: &Article, kind: SummaryType, chosen: &[usize], linked: bool) -> Html {
    let lang = (article.ranking.language != "und").then(|| article.ranking.language.clone());
    let sentence = |index: usize| {
        html! {
            // A link by role only: its text can be selected like any other.
            <span
                part="sentence"
                role={linked.then_some("link")}
                tabindex={linked.then_some("0")}
                data-sentence={index.to_string()}
            >
                { text::show(&article.sentence(index)) }
            </span>
        }
    };
    if kind == SummaryType::KeyPoints {
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

/// From one sentence to a few more than the page asks for.
fn length(
    host: &Host,
    count: u32,
    wanted: u32,
    article: &Article,
    own: UseStateHandle<Option<u32>>,
) -> Html {
    let most = (article.ranking.len() as u32).min(MOST.max(wanted));
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
            <span>{ host.phrase(Phrase::Length) }</span>
            <input
                type="range"
                min="1"
                max={most.to_string()}
                value={count.to_string()}
                aria-valuetext={host.count(Phrase::Sentences, count)}
                {oninput}
            />
        </label>
    }
}

/// "15 s instead of 3 min".
fn saved(host: &Host, statistics: Statistics) -> String {
    let [summary, article] = [
        statistics.summary_reading_seconds,
        statistics.reading_seconds,
    ]
    .map(|seconds| {
        let (unit, count) = of_duration(seconds);
        let unit = if unit == words::Phrase::Minutes {
            Phrase::Minutes
        } else {
            Phrase::Seconds
        };
        host.count(unit, count)
    });
    host.pair(Phrase::ReadingOf, &summary, &article)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_a_word_or_a_number_of_sentences() {
        let points = |length| wanted(SummaryType::KeyPoints, length);
        assert_eq!(["short", "medium", "long", "4"].map(points), [3, 5, 7, 4]);
        assert_eq!(points("enormous"), 3, "the default's");
        assert_eq!(wanted(SummaryType::Headline, "long"), 1);
        assert_eq!(wanted(SummaryType::Headline, "4"), 1);
    }
}
