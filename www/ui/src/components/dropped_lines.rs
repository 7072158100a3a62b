//! The lines that were removed from the article, and why.

use web_sys::Element;
use yew::prelude::*;

use super::{Dispatch, SharedText};
use crate::hooks::progressive::use_progressive;
use crate::platform::{say, say_count};
use crate::ranking::Span;
use crate::state::Action;
use crate::text;
use crate::words::{Phrase, phrase_for_drop_reason};

/// Lines rendered at first, and at each further step.
const FIRST: usize = 100;
const STEP: usize = 200;
/// Of a longer line (code units) only the beginning is shown: enough to know it by.
const LONGEST: u32 = 600;

#[derive(PartialEq, Properties)]
pub(crate) struct DroppedLinesProps {
    pub(crate) ranked: SharedText,
    pub(crate) dispatch: Dispatch,
}

/// Folded; no line is rendered before it is opened.
#[component]
pub(crate) fn DroppedLines(props: &DroppedLinesProps) -> Html {
    let open = use_state_eq(|| false);
    let dropped = &props.ranked.ranking.dropped;
    let count = dropped.len();
    let total = if *open { count } else { 0 };
    let (shown, end) = use_progressive(total, FIRST, STEP);
    if count == 0 {
        return Html::default();
    }
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let details = event.target_unchecked_into::<Element>();
            open.set(details.has_attribute("open"));
        })
    };
    let mut left = shown.min(total);
    let groups = dropped.groups.iter().map_while(|(reason, lines)| {
        let taken = left.min(lines.len());
        left -= taken;
        (taken > 0).then(|| group(props, reason, &lines[..taken]))
    });
    html! {
        <details id="dropped-lines" class="dropped-lines" {ontoggle}>
            <summary>{ say_count(Phrase::RemovedLines, count as u32) }</summary>
            <p>{ say(Phrase::RemovedLinesHint) }</p>
            <div>{ for groups }</div>
            if shown < total {
                <p class="end" ref={end}></p>
            }
        </details>
    }
}

fn group(props: &DroppedLinesProps, reason: &str, lines: &[Span]) -> Html {
    // Tags and bytes are no lines that anybody could miss.
    let restorable = !matches!(reason, "markup" | "not-text");
    let reason = AttrValue::from(reason.to_owned());
    html! {
        <div key={reason.as_str()}>
            <h3>{ phrase_for_drop_reason(&reason).map_or_else(|| reason.to_string(), say) }</h3>
            <ul role="list">
                { for lines.iter().map(|&span| {
                    let line = props.ranked.slice(span);
                    let dispatch = props.dispatch.clone();
                    let onrestore = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::RestoreLine(span)));
                    let cut = text::on_character(&line, line.length().min(LONGEST));
                    html! {
                        <li data-reason={&reason} dir="auto">
                            { text::show(&line.substring(0, cut)) }
                            { if cut < line.length() { "…" } else { "" } }
                            if restorable {
                                { " " }
                                <button type="button" class="restore" onclick={onrestore}>
                                    { say(Phrase::Restore) }
                                </button>
                            }
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}
