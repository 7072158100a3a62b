//! The article, with the summary's sentences marked in it.

use std::rc::Rc;

use yew::prelude::*;

use super::curve::curve;
use super::left_out::LeftOut;
use super::paragraph::Paragraph;
use super::{Dispatch, Reading};
use crate::dom;
use crate::hooks::progressive::use_progressive;
use crate::platform::say;
use crate::reading::pieces;
use crate::state::Shown;
use crate::text;
use crate::words::Phrase;

/// Chunks rendered at first, and at each further step as the reader scrolls: some 60 KB each.
const FIRST: usize = 10;
const STEP: usize = 10;

/// With fewer sentences there is nothing to see from afar.
const CURVED: usize = 4;

#[derive(PartialEq, Properties)]
pub(crate) struct ArticleProps {
    pub(crate) reading: Reading,
    /// Sentences of the summary, in the article's order.
    pub(crate) chosen: Rc<Vec<usize>>,
    /// The sentence to be shown.
    pub(crate) shown: Option<Shown>,
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
    use_effect_with(props.shown, |shown| {
        if shown.is_some() {
            dom::show();
        }
    });
    // What is rendered anew has its keywords still to be marked.
    use_effect(dom::mark_words);
    let title = reading
        .ranking
        .title
        .as_ref()
        .map(|title| match title.span {
            Some(span) => text::show(&reading.slice(span)),
            None => html! { title.text.clone() },
        });
    html! {
        <section id="article" class="article" aria-labelledby="article-heading">
            <div class="bar"><h2 id="article-heading">{ say(Phrase::Article) }</h2></div>
            if reading.ranking.len() >= CURVED {
                { curve(reading, &props.chosen, props.dispatch.clone()) }
            }
            <LeftOut reading={reading.clone()} />
            <article lang={reading.lang()}>
                if let Some(title) = title {
                    <h3 dir="auto">{ title }</h3>
                }
                // A list of its own: Yew matches the children of one element by key only if all of them have one, else from
                // the end, and would render every chunk again whenever one is added.
                <div>
                    { for chunks.take(shown).enumerate().map(|(index, blocks)| {
                        let first = blocks.first().map_or(0, |block| block.first);
                        let after = blocks.last().map_or(0, |block| block.end);
                        let chosen = &props.chosen;
                        let range = chosen.partition_point(|&i| i < first)..chosen.partition_point(|&i| i < after);
                        let chosen = chosen[range].to_vec();
                        let shown = sentence.filter(|sentence| (first..after).contains(sentence));
                        html! { <Chunk key={index} reading={reading.clone()} {index} {chosen} {shown} /> }
                    }) }
                </div>
                if shown < total {
                    <p class="end" ref={end}></p>
                }
            </article>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct ChunkProps {
    reading: Reading,
    index: usize,
    chosen: Vec<usize>,
    shown: Option<usize>,
}

/// A few paragraphs. Rendered again only when the text changes or one of its own sentences is
/// chosen, or shown, or no longer is.
#[component]
fn Chunk(props: &ChunkProps) -> Html {
    let reading = &props.reading;
    html! {
        <div class="chunk">
            { for reading.chunk(props.index).iter().enumerate().map(|(key, &block)| {
                let blank = |span| text::is_blank(&reading.slice(span));
                let pieces = pieces(&reading.ranking, block, &props.chosen, props.shown, blank);
                html! { <Paragraph {key} text={reading.slice(block.span)} {pieces} /> }
            }) }
        </div>
    }
}
