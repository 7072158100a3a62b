//! The summary's length against the article's.

use yew::prelude::*;

use crate::platform::{Value, say_count, say_with};
use crate::ranking::Statistics;
use crate::words::{Phrase, phrase_for_duration};

/// Words, reading time, share; for a text shown whole only its own length.
pub(crate) fn statistics(of: Statistics) -> Html {
    let article = duration(of.reading_seconds);
    if of.summary_words == of.words {
        let reading = say_with(Phrase::WholeReading, &[Value::Text(&article)]);
        let words = say_count(Phrase::WholeLength, of.words);
        return list([words, reading, String::new()]);
    }
    let words = [of.words, of.summary_words].map(Value::Number);
    let summary = duration(of.summary_reading_seconds);
    let reading = [Value::Text(&summary), Value::Text(&article)];
    list([
        say_with(Phrase::LengthAgainst, &words),
        say_with(Phrase::ReadingOf, &reading),
        say_count(Phrase::Shorter, of.saved_percent()),
    ])
}

fn duration(seconds: u32) -> String {
    let (word, count) = phrase_for_duration(seconds);
    say_count(word, count)
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
