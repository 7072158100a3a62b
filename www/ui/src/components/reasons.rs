//! Why a sentence has its rank: the parts of its score, as text and bars.

use nutgraf::Parts;
use yew::prelude::*;

use super::SharedText;
use crate::dom;
use crate::platform::{Value, say, say_with, score};
use crate::words::{Phrase, phrase_for_part};

/// What a bar has room for, in hundredths: but for a focus most parts are below 2.2, and a loss beyond 1 decides by itself.
const LOSS: u32 = 100;
const GAIN: u32 = 220;

/// The parts that count for something, each with its bar, and what they make together.
pub(crate) fn reasons(ranked: &SharedText, index: usize) -> Html {
    let ranking = &ranked.ranking;
    let sentence = ranked.sentence(index);
    let contained = dom::count_words(&sentence, &ranking.keywords.join("\n"));
    let says = [ranking.keywords.len() as u32, contained].map(Value::Number);
    let mut total = 0.0;
    let mut shown = Vec::new();
    for (name, values) in Parts::NAMES.iter().zip(&ranking.parts) {
        let part = values[index];
        total += part;
        let value = rounded(part);
        let words = phrase_for_part(name, value, index == 0, ranking.title.is_some());
        if let Some(words) = words.filter(|_| value != 0) {
            let words = match words {
                Phrase::ReasonRecurs if contained > 0 => say_with(Phrase::ReasonKeywords, &says),
                words => say(words),
            };
            shown.push(html! {
                <li>
                    { words }
                    { bar(value) }
                    <b>{ score(part) }</b>
                </li>
            });
        }
    }
    let place = [
        Value::Text(&score(total)),
        Value::Number(ranking.ranks[index] + 1),
        Value::Number(ranking.len() as u32),
    ];
    html! {
        <div class="reasons">
            <ul role="list">{ shown }</ul>
            <p>{ say_with(Phrase::Place, &place) }</p>
        </div>
    }
}

fn rounded(value: f64) -> i32 {
    (value * 100.0 + if value < 0.0 { -0.5 } else { 0.5 }) as i32
}

/// A bar to the right of zero for a gain, to the left for a loss. Drawn by attributes: the page allows no inline style.
fn bar(value: i32) -> Html {
    let length = value.unsigned_abs();
    let loss = value < 0;
    let start = if loss {
        LOSS.saturating_sub(length)
    } else {
        LOSS
    };
    html! {
        <svg viewBox="0 0 320 1" preserveAspectRatio="none" aria-hidden="true">
            // Not a class: what Yew does for classes that change costs 2 KB (brotli).
            <rect
                data-loss={loss.then_some("")}
                x={start.to_string()}
                width={length.min(if loss { LOSS } else { GAIN }).to_string()}
                height="1"
            />
        </svg>
    }
}
