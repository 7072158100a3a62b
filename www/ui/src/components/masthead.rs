//! The page's top and bottom, which never change.

use yew::prelude::*;

use crate::words::WORDS;

/// Name, purpose, promise.
#[component]
pub(crate) fn Masthead() -> Html {
    html! {
        <header class="masthead">
            <h1 class="wordmark">{ "Nut" }<span>{ "graf" }</span></h1>
            <p class="tagline">{ WORDS.tagline }</p>
            <p class="promise">{ WORDS.promise }</p>
        </header>
    }
}

/// How it works, in two sentences.
#[component]
pub(crate) fn Colophon() -> Html {
    html! { <footer class="colophon"><p>{ WORDS.footer }</p></footer> }
}
