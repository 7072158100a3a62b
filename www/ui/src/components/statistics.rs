//! What the summary saves.

use yew::prelude::*;

use crate::reading;
use crate::words::{WORDS, fill, number};

#[derive(PartialEq, Properties)]
pub(crate) struct StatisticsProps {
    pub(crate) statistics: reading::Statistics,
}

#[component]
pub(crate) fn Statistics(props: &StatisticsProps) -> Html {
    let statistics = props.statistics;
    let words = fill(
        WORDS.share_of_words,
        &[&number(statistics.summary_words), &number(statistics.words)],
    );
    let (summary, article) = (
        statistics.summary_reading_seconds,
        statistics.reading_seconds,
    );
    let reading = fill(
        WORDS.reading_of,
        &[&WORDS.duration(summary), &WORDS.duration(article)],
    );
    let saved = fill(WORDS.saved, &[&number(statistics.saved_percent())]);
    html! {
        <ul class="statistics" role="list"><li>{ words }</li><li>{ reading }</li><li class="saved">{ saved }</li></ul>
    }
}
