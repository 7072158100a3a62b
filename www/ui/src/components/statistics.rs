//! What the summary saves.

use yew::prelude::*;

use crate::reading::Statistics;
use crate::words::{WORDS, fill, number};

/// Words, minutes, share.
pub(crate) fn statistics(of: Statistics) -> Html {
    let words = fill(
        WORDS.length_against,
        &[&number(of.summary_words), &number(of.words)],
    );
    let (summary, article) = (of.summary_reading_seconds, of.reading_seconds);
    let reading = fill(
        WORDS.reading_of,
        &[&WORDS.duration(summary), &WORDS.duration(article)],
    );
    let saved = fill(WORDS.saved, &[&number(of.saved_percent())]);
    html! {
        <ul class="statistics" role="list">
            <li>{ words }</li>
            <li>{ reading }</li>
            <li class="saved">{ saved }</li>
        </ul>
    }
}
