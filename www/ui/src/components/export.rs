//! Exports the summary: copies, saves, shares or prints it.

use std::rc::Rc;

use nutgraf::summary::write;
use nutgraf::{Format, SummaryType};
use web_sys::HtmlButtonElement;
use yew::prelude::*;

use super::SharedText;
use crate::dom;
use crate::platform::say;
use crate::state::SourceLink;
use crate::words::Phrase;

/// The click handler of the buttons below. A button's value says what to do, and its ending the format. With a `link`, the
/// source is credited below the summary.
pub(crate) fn on_export(
    ranked: SharedText,
    chosen: Rc<Vec<usize>>,
    summary_type: SummaryType,
    link: Option<Rc<SourceLink>>,
) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        let button = event.target_unchecked_into::<HtmlButtonElement>();
        let format = if button.value().ends_with("md") {
            Format::Markdown
        } else {
            Format::PlainText
        };
        let sentences: Vec<String> = chosen.iter().map(|&i| ranked.sentence(i).into()).collect();
        let sentences = sentences.iter().map(String::as_str);
        let mut text = write(sentences, summary_type, format);
        let title = ranked.title();
        if let Some(link) = &link {
            text.push_str("\n\n");
            text.push_str(&credit(link, &title, format));
        }
        let heading = write([&*title], SummaryType::Tldr, format);
        dom::export_summary(
            &button,
            &title,
            &heading,
            &text,
            &say(Phrase::Copied),
            &say(Phrase::NotCopied),
        );
    })
}

/// A link to the source, named after the link's own title or the article's.
fn credit(link: &SourceLink, title: &str, format: Format) -> String {
    let title = if link.title.is_empty() {
        title
    } else {
        &link.title
    };
    let named = write([title], SummaryType::Tldr, format);
    // What would end a link in Markdown.
    let url = link.url.replace('<', "%3C").replace('>', "%3E");
    match (format, named.is_empty()) {
        (Format::Markdown, true) => ["<", &url, ">"].concat(),
        (Format::Markdown, false) => ["[", &named, "](<", &url, ">)"].concat(),
        (Format::PlainText, true) => link.url.clone(),
        (Format::PlainText, false) => [&named, "\n", &link.url].concat(),
    }
}

/// The most common export.
pub(crate) fn copy_button(onclick: &Callback<MouseEvent>) -> Html {
    html! {
        <>
            <button id="copy" type="button" value="copy" {onclick}>{ say(Phrase::Copy) }</button>
            <span class="outcome" role="status"></span>
        </>
    }
}

/// The other exports. `with_link` is whether to include the link to the article, where there is one.
pub(crate) fn export_buttons(
    onclick: &Callback<MouseEvent>,
    with_link: Option<&UseStateHandle<bool>>,
) -> Html {
    let with_link = with_link.map(|with| {
        let (checked, with) = (**with, with.clone());
        let onchange = Callback::from(move |_: Event| with.set(!checked));
        html! {
            <label>
                <input id="with-link" type="checkbox" {checked} {onchange} />
                { " " }
                { say(Phrase::WithLink) }
            </label>
        }
    });
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
        <div class="actions">
            { for ways.into_iter().take(count).map(|(value, what)| html! {
                <button type="button" {value} {onclick}>{ say(what) }</button>
            }) }
            { for with_link }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_source_is_credited_in_either_format() {
        let link = SourceLink::new("https://example.org/a?b=<c>", "The [old] mill").unwrap();
        assert_eq!(
            credit(&link, "", Format::PlainText),
            "The [old] mill\nhttps://example.org/a?b=<c>"
        );
        assert_eq!(
            credit(&link, "", Format::Markdown),
            "[The \\[old\\] mill](<https://example.org/a?b=%3Cc%3E>)"
        );
        let link = SourceLink::new("https://example.org/", "").unwrap();
        assert_eq!(
            credit(&link, "A title", Format::Markdown),
            "[A title](<https://example.org/>)"
        );
        assert_eq!(
            credit(&link, "", Format::Markdown),
            "<https://example.org/>"
        );
    }
}
