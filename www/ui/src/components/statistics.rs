//! What the summary saves.

use yew::prelude::*;

use crate::reading::Statistics;
use crate::words::{WORDS, fill, number};

/// Words, minutes, share; of a text shown whole only its own length.
pub(crate) fn statistics(of: Statistics) -> Html {
    let article = WORDS.duration(of.reading_seconds);
    if of.summary_words == of.words {
        let reading = fill(WORDS.whole_reading, &[&article]);
        return list([WORDS.whole_length.of(of.words), reading, String::new()]);
    }
    let words = [&*number(of.summary_words), &*number(of.words)];
    let summary = WORDS.duration(of.summary_reading_seconds);
    list([
        fill(WORDS.length_against, &words),
        fill(WORDS.reading_of, &[&summary, &article]),
        fill(WORDS.saved, &[&number(of.saved_percent())]),
    ])
}

fn list([words, reading, saved]: [String; 3]) -> Html {
    html! {
        <ul class="statistics" role="list">
            <li>{ words }</li>
            <li>{ reading }</li>
            if !saved.is_empty() {
                <li class="saved">{ saved }</li>
            }
        </ul>
    }
}
