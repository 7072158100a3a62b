//! A chart of each sentence's score along the article. Also a map: a click scrolls to the sentence.

use web_sys::Element;
use yew::prelude::*;

use super::{Dispatch, SharedText};
use crate::platform::say;
use crate::score_bars::{Bar, TALLEST, total_width};
use crate::state::Action;
use crate::words::Phrase;

/// Bars along the article, those of the `chosen` sentences solid; from right to left where the text runs so. Keyboard users
/// get to the same places from the summary's sentences.
pub(crate) fn score_chart(
    ranked: &SharedText,
    chosen: &[usize],
    rtl: bool,
    dispatch: Dispatch,
) -> Html {
    let bars = ranked.ranking.bars();
    let (mut others, mut solid) = (String::new(), String::new());
    for bar in &bars {
        let first = chosen.partition_point(|&i| i < bar.first);
        let is_chosen = chosen.get(first).is_some_and(|&i| i < bar.end);
        draw(if is_chosen { &mut solid } else { &mut others }, bar);
    }
    let mut view = String::from("0 0");
    for side in [total_width(&bars), TALLEST] {
        view.push(' ');
        view.push_str(&side.to_string());
    }
    let onclick = Callback::from(move |event: MouseEvent| {
        let map = event.target_unchecked_into::<Element>();
        let share = f64::from(event.offset_x()) / f64::from(map.client_width().max(1));
        let at = (share * f64::from(total_width(&bars))) as u32;
        let after = bars.partition_point(|bar| bar.start <= at);
        if let Some(bar) = bars.get(after.saturating_sub(1)) {
            dispatch.dispatch(Action::ScrollTo(bar.best));
        }
    });
    html! {
        <svg
            id="score-chart"
            role="img"
            aria-label={say(Phrase::ScoreChart)}
            data-rtl={rtl.then_some("")}
            viewBox={view}
            preserveAspectRatio="none"
            {onclick}
        >
            <path d={others} />
            <path d={solid} class="solid" />
        </svg>
    }
}

fn draw(path: &mut String, bar: &Bar) {
    let strokes = [
        ("M", bar.start),
        (" ", TALLEST),
        ("v-", bar.height),
        ("h", bar.width),
        ("v", bar.height),
    ];
    for (what, length) in strokes {
        path.push_str(what);
        path.push_str(&length.to_string());
    }
    path.push('z');
}
