//! The article, with the summary's sentences marked in it.

use std::rc::Rc;

use yew::prelude::*;

use super::dropped_lines::DroppedLines;
use super::paragraph::Paragraph;
use super::score_chart::score_chart;
use super::sentence_details::SentenceDetails;
use super::{Dispatch, SharedText, pick_by_key};
use crate::dom;
use crate::hooks::progressive::use_progressive;
use crate::picks::Picks;
use crate::platform::say;
use crate::ranked_text::bounds;
use crate::state::{Action, ScrollTarget};
use crate::text;
use crate::words::Phrase;

/// Chunks rendered at first, and at each further step as the reader scrolls: some 60 KB each.
const FIRST: usize = 4;
const STEP: usize = 6;

/// With fewer sentences a chart shows nothing.
const MIN_CHARTED: usize = 4;

#[derive(PartialEq, Properties)]
pub(crate) struct ArticleProps {
    pub(crate) ranked: SharedText,
    /// Sentences of the summary, in the article's order.
    pub(crate) chosen: Rc<Vec<usize>>,
    pub(crate) picks: Picks,
    /// The sentence to scroll to.
    pub(crate) scroll_target: Option<ScrollTarget>,
    /// The sentence whose details are open.
    pub(crate) details_for: Option<usize>,
    /// Whether the text is written right to left.
    pub(crate) rtl: bool,
    pub(crate) dispatch: Dispatch,
}

#[component]
pub(crate) fn Article(props: &ArticleProps) -> Html {
    let ranked = &props.ranked;
    let chunks = ranked.chunks();
    let total = chunks.len();
    let (shown, end) = use_progressive(total, FIRST, STEP);
    let sentence = props.scroll_target.map(|target| target.sentence);
    let shown = sentence.map_or(shown, |sentence| shown.max(ranked.chunk_of(sentence) + 1));
    {
        let (chosen, picks) = (props.chosen.clone(), props.picks.clone());
        use_effect_with(
            (ranked.clone(), shown, chosen, picks),
            |(_, _, chosen, picks)| {
                let [pinned, excluded] = [Phrase::IsPinned, Phrase::IsExcluded].map(say);
                dom::paint(chosen, &picks.pinned, &picks.excluded, &pinned, &excluded);
            },
        );
    }
    use_effect_with(props.scroll_target, |target| {
        dom::scroll_to(target.map(|target| target.sentence as u32));
    });
    // Once for a text: a text node of its own is a new one at each call.
    let title = use_memo(ranked.clone(), |ranked| {
        let title = ranked.ranking.title.as_ref()?;
        Some(match title.span {
            Some(span) => text::show(&ranked.slice(span)),
            None => html! { title.text.clone() },
        })
    });
    let onclick = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(sentence) =
                dom::sentence_of(&event).filter(|_| !dom::ends_selection(&event))
            {
                dispatch.dispatch(Action::OpenDetails(Some(sentence as usize)));
            }
        })
    };
    let onkeydown = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(sentence) = dom::sentence_of(&event).filter(|_| event.key() == "Enter") {
                // What gets the focus now must not be pressed by this key.
                event.prevent_default();
                dispatch.dispatch(Action::OpenDetails(Some(sentence as usize)));
            }
        })
    };
    html! {
        <section
            id="article"
            class="article"
            aria-labelledby="article-heading"
            onkeydown={pick_by_key(&props.dispatch)}
        >
            <div class="bar"><h2 id="article-heading">{ say(Phrase::Article) }</h2></div>
            if ranked.ranking.len() >= MIN_CHARTED {
                { score_chart(ranked, &props.chosen, props.rtl, props.dispatch.clone()) }
            }
            <p id="article-hint" class="hint">{ say(Phrase::ArticleHint) }</p>
            <DroppedLines ranked={ranked.clone()} dispatch={props.dispatch.clone()} />
            <article lang={ranked.lang()} aria-describedby="article-hint" {onclick} {onkeydown}>
                if let Some(title) = &*title {
                    <h3 dir="auto">{ title.clone() }</h3>
                }
                // A list of its own: Yew matches the children of one element by key only if all of them have one, else from
                // the end, and would render every chunk again whenever one is added.
                <div>
                    { for (0..shown.min(total)).map(|index| html! {
                        <Chunk key={index} ranked={ranked.clone()} {index} />
                    }) }
                </div>
                if shown < total {
                    <p class="end" ref={end}></p>
                }
            </article>
            if let Some(sentence) = props.details_for {
                <SentenceDetails
                    ranked={ranked.clone()}
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
    ranked: SharedText,
    index: usize,
}

/// A few paragraphs. Rendered again only when the text changes.
#[component]
fn Chunk(props: &ChunkProps) -> Html {
    let ranked = &props.ranked;
    html! {
        <div class="chunk">
            { for ranked.chunk(props.index).iter().enumerate().map(|(key, &block)| html! {
                <Paragraph {key} text={ranked.slice(block.span)} bounds={bounds(&ranked.ranking, block)} />
            }) }
        </div>
    }
}
