//! What was pasted but isn't the article, and why.

use web_sys::Element;
use yew::prelude::*;

use super::Reading;
use crate::hooks::progressive::use_progressive;
use crate::text;
use crate::words::WORDS;

/// Lines rendered at first, and at each further step.
const FIRST: usize = 100;
const STEP: usize = 200;
/// Of a longer line (code units) only the beginning is shown: enough to know it by.
const LONGEST: u32 = 600;

#[derive(PartialEq, Properties)]
pub(crate) struct LeftOutProps {
    pub(crate) reading: Reading,
}

/// One click away; nothing is rendered before it.
#[component]
pub(crate) fn LeftOut(props: &LeftOutProps) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            open.set(
                event
                    .target_dyn_into::<Element>()
                    .is_some_and(|details| details.has_attribute("open")),
            );
        })
    };
    let count = props.reading.ranking.dropped.len();
    if count == 0 {
        return Html::default();
    }
    html! {
        <details id="left-out" class="left-out" {ontoggle}>
            <summary>{ WORDS.left_out.of(count as u32) }</summary>
            if *open {
                <Lines reading={props.reading.clone()} />
            }
        </details>
    }
}

#[component]
fn Lines(props: &LeftOutProps) -> Html {
    let dropped = &props.reading.ranking.dropped;
    let total = dropped.len();
    let (shown, end) = use_progressive(total, FIRST, STEP);
    let mut left = shown;
    let groups = dropped.groups.iter().map_while(|(reason, lines)| {
        let taken = left.min(lines.len());
        left -= taken;
        (taken > 0).then(|| {
            html! {
                <>
                    <h3>{ reason.clone() }</h3>
                    <ul role="list">
                        { for lines.iter().take(taken).map(|&span| {
                            let line = props.reading.slice(span);
                            let cut = text::on_character(&line, line.length().min(LONGEST));
                            html! {
                                <li data-reason={reason.clone()} dir="auto">
                                    { text::show(&line.substring(0, cut)) }
                                    if cut < line.length() { { "…" } }
                                </li>
                            }
                        }) }
                    </ul>
                </>
            }
        })
    });
    html! {
        <>
            <p>{ WORDS.left_out_hint }</p>
            { for groups }
            if shown < total {
                <p class="end" ref={end}></p>
            }
        </>
    }
}
