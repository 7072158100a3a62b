//! Takes the summary away: copied, as a file, to another program, on paper.

use nutgraf::summary::write;
use nutgraf::{Format, SummaryType};
use web_sys::HtmlButtonElement;
use yew::prelude::*;

use super::Reading;
use crate::dom;
use crate::platform::say;
use crate::words::Phrase;

/// What a click on one of the buttons below does: what the button's value says, with the summary in the form that the
/// value ends with.
pub(crate) fn taking(
    reading: Reading,
    chosen: std::rc::Rc<Vec<usize>>,
    kind: SummaryType,
) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        let button = event.target_unchecked_into::<HtmlButtonElement>();
        let format = if button.value().ends_with("md") {
            Format::Markdown
        } else {
            Format::PlainText
        };
        let sentences: Vec<String> = chosen
            .iter()
            .map(|&i| reading.slice(reading.ranking.sentence(i)).into())
            .collect();
        let sentences = sentences.iter().map(String::as_str);
        let text = write(sentences, kind, format);
        let title = reading.title();
        let heading = write([&*title], SummaryType::Tldr, format);
        dom::take(
            &button,
            &title,
            &heading,
            &text,
            &say(Phrase::Copied),
            &say(Phrase::NotCopied),
        );
    })
}

/// The way most take.
pub(crate) fn copy(onclick: &Callback<MouseEvent>) -> Html {
    html! {
        <>
            <button id="copy" type="button" value="copy" {onclick}>{ say(Phrase::Copy) }</button>
            <span class="outcome" role="status"></span>
        </>
    }
}

/// The other ways: a row of quiet words.
pub(crate) fn take(onclick: &Callback<MouseEvent>) -> Html {
    let ways = [
        ("copy-md", Phrase::CopyMarkdown),
        ("txt", Phrase::SaveText),
        ("md", Phrase::SaveMarkdown),
        ("print", Phrase::Print),
        ("share", Phrase::Share),
    ];
    // Sharing comes last, where there is any.
    let count = ways.len() - usize::from(!dom::can_share());
    html! {
        <div class="take">
            { for ways.into_iter().take(count).map(|(value, what)| html! {
                <button type="button" {value} {onclick}>{ say(what) }</button>
            }) }
        </div>
    }
}
