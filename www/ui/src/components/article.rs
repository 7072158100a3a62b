//! The article, with the summary's sentences marked in it.

use std::rc::Rc;

use yew::prelude::*;

use super::about_sentence::AboutSentence;
use super::curve::curve;
use super::left_out::LeftOut;
use super::paragraph::Paragraph;
use super::{Dispatch, Reading};
use crate::dom;
use crate::hooks::progressive::use_progressive;
use crate::picks::{Pick, Picks};
use crate::platform::say;
use crate::reading::bounds;
use crate::state::{Action, Shown};
use crate::text;
use crate::words::Phrase;

/// Chunks rendered at first, and at each further step as the reader scrolls: some 60 KB each.
const FIRST: usize = 4;
const STEP: usize = 6;

/// With fewer sentences there is nothing to see from afar.
const CURVED: usize = 4;

#[derive(PartialEq, Properties)]
pub(crate) struct ArticleProps {
    pub(crate) reading: Reading,
    /// Sentences of the summary, in the article's order.
    pub(crate) chosen: Rc<Vec<usize>>,
    pub(crate) picks: Picks,
    /// The sentence to be shown.
    pub(crate) shown: Option<Shown>,
    /// The sentence that there is a panel about.
    pub(crate) asked: Option<usize>,
    /// Whether the text is written right to left.
    pub(crate) rtl: bool,
    pub(crate) dispatch: Dispatch,
}

#[component]
pub(crate) fn Article(props: &ArticleProps) -> Html {
    let reading = &props.reading;
    let chunks = reading.chunks();
    let total = chunks.len();
    let (shown, end) = use_progressive(total, FIRST, STEP);
    let sentence = props.shown.map(|shown| shown.sentence);
    let shown = sentence.map_or(shown, |sentence| shown.max(reading.chunk_of(sentence) + 1));
    {
        let (chosen, picks) = (props.chosen.clone(), props.picks.clone());
        use_effect_with(
            (reading.clone(), shown, chosen, picks),
            |(_, _, chosen, picks)| {
                let [pinned, banned] = [Phrase::IsPinned, Phrase::IsBanned].map(say);
                dom::paint(chosen, &picks.pinned, &picks.banned, &pinned, &banned);
            },
        );
    }
    use_effect_with(props.shown, |shown| {
        dom::show(shown.map(|shown| shown.sentence as u32));
    });
    // Once for a text: a text node of its own is a new one at each call.
    let title = use_memo(reading.clone(), |reading| {
        let title = reading.ranking.title.as_ref()?;
        Some(match title.span {
            Some(span) => text::show(&reading.slice(span)),
            None => html! { title.text.clone() },
        })
    });
    let onclick = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(sentence) =
                dom::sentence_of(&event).filter(|_| !dom::ends_selection(&event))
            {
                dispatch.dispatch(Action::Ask(Some(sentence as usize)));
            }
        })
    };
    let onkeydown = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let Some(sentence) = dom::sentence_of(&event).map(|sentence| sentence as usize) else {
                return;
            };
            // With a modifier it is the browser's: Ctrl+P prints.
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            dispatch.dispatch(match event.key().as_str() {
                "Enter" => {
                    // What gets the focus now must not be pressed by this key.
                    event.prevent_default();
                    Action::Ask(Some(sentence))
                }
                "p" | "P" => Action::Pick(sentence, Pick::Pinned),
                "b" | "B" => Action::Pick(sentence, Pick::Banned),
                _ => return,
            });
        })
    };
    html! {
        <section id="article" class="article" aria-labelledby="article-heading">
            <div class="bar"><h2 id="article-heading">{ say(Phrase::Article) }</h2></div>
            if reading.ranking.len() >= CURVED {
                { curve(reading, &props.chosen, props.rtl, props.dispatch.clone()) }
            }
            <p id="article-hint" class="hint">{ say(Phrase::ArticleHint) }</p>
            <LeftOut reading={reading.clone()} />
            <article lang={reading.lang()} aria-describedby="article-hint" {onclick} {onkeydown}>
                if let Some(title) = &*title {
                    <h3 dir="auto">{ title.clone() }</h3>
                }
                // A list of its own: Yew matches the children of one element by key only if all of them have one, else from
                // the end, and would render every chunk again whenever one is added.
                <div>
                    { for (0..shown.min(total)).map(|index| html! {
                        <Chunk key={index} reading={reading.clone()} {index} />
                    }) }
                </div>
                if shown < total {
                    <p class="end" ref={end}></p>
                }
            </article>
            if let Some(sentence) = props.asked {
                <AboutSentence
                    reading={reading.clone()}
                    {sentence}
                    pick={props.picks.of(sentence)}
                    dispatch={props.dispatch.clone()}
                />
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct ChunkProps {
    reading: Reading,
    index: usize,
}

/// A few paragraphs. Rendered again only when the text changes.
#[component]
fn Chunk(props: &ChunkProps) -> Html {
    let reading = &props.reading;
    html! {
        <div class="chunk">
            { for reading.chunk(props.index).iter().enumerate().map(|(key, &block)| html! {
                <Paragraph {key} text={reading.slice(block.span)} bounds={bounds(&reading.ranking, block)} />
            }) }
        </div>
    }
}
