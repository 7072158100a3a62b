//! Several articles at once: a row of tabs. Their keys are those of `www/js/input.ts`.

use js_sys::JsString;
use yew::prelude::*;

use crate::open_articles::{Article, OpenArticles, TabAction};
use crate::platform::say;
use crate::words::Phrase;

/// Enough of a text (code units) to find its first line in.
const BEGINNING: u32 = 100;

/// A tab for each article. The cross in it is for the mouse; on the keyboard Delete does the same.
pub(crate) fn article_tabs(tabs: &UseReducerHandle<OpenArticles<JsString>>) -> Html {
    html! {
        <div class="article-tabs" role="tablist" aria-label={say(Phrase::OpenArticles)}>
            { for tabs.articles.iter().enumerate().map(|(index, article)| {
                let selected = index == tabs.selected;
                let onclick = {
                    let dispatcher = tabs.dispatcher();
                    Callback::from(move |_: MouseEvent| dispatcher.dispatch(TabAction::Select(index)))
                };
                let onclose = {
                    let dispatcher = tabs.dispatcher();
                    Callback::from(move |event: MouseEvent| {
                        event.stop_propagation();
                        dispatcher.dispatch(TabAction::Close(index));
                    })
                };
                html! {
                    <button
                        type="button"
                        role="tab"
                        aria-selected={if selected { "true" } else { "false" }}
                        aria-keyshortcuts="Delete"
                        tabindex={if selected { "0" } else { "-1" }}
                        dir="auto"
                        {onclick}
                    >
                        <span>{ name(article) }</span>
                        <span class="close" aria-hidden="true" onclick={onclose}>{ "×" }</span>
                    </button>
                }
            }) }
        </div>
    }
}

/// An article's title, or else its first line.
pub(super) fn name(article: &Article<JsString>) -> String {
    if !article.title.is_empty() {
        return article.title.clone();
    }
    let beginning = article.text.as_ref().map_or_else(String::new, |text| {
        String::from(text.trim().substring(0, BEGINNING))
    });
    match beginning.lines().next() {
        Some(line) => line.into(),
        None => say(Phrase::FilesUntitled),
    }
}
