//! Where the reader's text goes in.

use std::rc::Rc;

use js_sys::{Array, JsString};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::shelf::shelf as tabs;
use super::{Dispatch, Reading};
use crate::hooks::shelf::{Article, Shelf, Turn};
use crate::notice::Facts;
use crate::platform::{self, Incoming, Record, say, say_count, told};
use crate::state::{Action, Draft, LONGEST_EDITABLE, SourceLink};
use crate::text;
use crate::words::Phrase;

/// An article of our own, with the lines a real page has around one.
const EXAMPLE: &str = include_str!("../example.txt");

/// From this many UTF-16 code units on, the field makes room for the summary.
const COMPACT: u32 = 600;

/// Up to this many code units the browser finds the text's direction. In longer ones Chromium takes ten times as long
/// for each key then, so we say it.
const AUTO_DIRECTION: u32 = 10_000;

#[derive(PartialEq, Properties)]
pub(crate) struct SourceProps {
    pub(crate) draft: Draft<JsString>,
    /// Where it is from.
    pub(crate) source: Option<Rc<SourceLink>>,
    /// Whether it is written right to left.
    pub(crate) rtl: bool,
    /// What the engine found in it, when it has.
    pub(crate) reading: Option<Reading>,
    pub(crate) dispatch: Dispatch,
    /// What was in the field before the page was ready, and whether it had the focus.
    pub(crate) before: Option<JsString>,
    pub(crate) focused: bool,
}

/// A text field; for a text too long for one, a card that stands for it. Above it the other articles, if there are
/// several; below it what is kept.
#[component]
pub(crate) fn Source(props: &SourceProps) -> Html {
    let field = use_node_ref();
    let shelf = use_reducer(Shelf::<JsString>::default);
    use_incoming(props, &shelf);
    use_turn(props, &shelf, &field);
    use_keeping(props, &shelf);
    use_focus(props, &field);
    let oninput = {
        let (dispatch, shelf) = (props.dispatch.clone(), shelf.clone());
        Callback::from(move |event: InputEvent| {
            let field = event.target_unchecked_into::<HtmlTextAreaElement>();
            written(&shelf, &dispatch, text::value(&field));
        })
    };
    let onpaste = {
        let (dispatch, shelf) = (props.dispatch.clone(), shelf.clone());
        Callback::from(move |event: Event| {
            let field = event.target_unchecked_into::<HtmlTextAreaElement>();
            let pasted = platform::pasted(&event);
            // A plain text is the browser's to put in; not one that is too long: see `LONGEST_EDITABLE`.
            let whole = with_pasted(&field, &pasted.text());
            if whole.length() > LONGEST_EDITABLE {
                event.prevent_default();
                written(&shelf, &dispatch, whole);
            } else if !pasted.plain() {
                event.prevent_default();
                platform::insert(&field, &pasted.text());
            }
        })
    };
    let (is_document, empty) = (
        matches!(props.draft, Draft::Document(_)),
        props.draft == Draft::Empty,
    );
    let onclick = {
        let shelf = shelf.clone();
        Callback::from(move |_: MouseEvent| {
            if empty {
                let example = Article::untitled(Some(EXAMPLE.into()));
                shelf.dispatch(Turn::Add(vec![example], 0, Vec::new()));
                // The button goes away; a reader on the keyboard goes on at what it brought.
                focus_summary();
            } else {
                shelf.dispatch(Turn::Close(shelf.selected));
            }
        })
    };
    let onundo = {
        let shelf = shelf.dispatcher();
        Callback::from(move |_: MouseEvent| shelf.dispatch(Turn::Undo))
    };
    let (id, act) = match (is_document, empty) {
        (true, _) => ("clear", Phrase::Remove),
        (_, true) => ("example", Phrase::Example),
        _ => ("clear", Phrase::Clear),
    };
    let length = props.draft.text().map_or(0, JsString::length);
    let dir = match props.rtl {
        _ if length <= AUTO_DIRECTION => "auto",
        true => "rtl",
        false => "ltr",
    };
    html! {
        <section class="source" aria-labelledby="source-heading">
            <div class="bar">
                <h2 id="source-heading"><label for="text">{ say(Phrase::YourArticle) }</label></h2>
                <button id="open" type="button">{ say(Phrase::FilesOpen) }</button>
                <button {id} type="button" {onclick}>{ say(act) }</button>
            </div>
            if shelf.articles.len() > 1 {
                { tabs(&shelf) }
            }
            if let Some(source) = &props.source {
                { from(source) }
            }
            if is_document {
                { card(length, props.reading.as_ref().map(|reading| reading.ranking.words)) }
            } else {
                <textarea
                    id="text"
                    ref={field}
                    data-compact={(length > COMPACT).then_some("")}
                    placeholder={say(Phrase::Placeholder)}
                    {dir}
                    spellcheck="false"
                    autocomplete="off"
                    {oninput}
                    {onpaste}
                />
            }
            <div id="told" class="told" role="status">
                { for shelf.notes.iter().map(|note| html! { <p>{ note.as_str() }</p> }) }
                if shelf.before.is_some() {
                    <p>
                        { say(Phrase::DraftCleared) }
                        { " " }
                        <button id="undo" type="button" onclick={onundo}>{ say(Phrase::DraftUndo) }</button>
                    </p>
                }
            </div>
            <label class="keeping">
                // The page's script switches it, and opens files (`www/js/input.ts`).
                <input id="keep-draft" type="checkbox" />
                { say(Phrase::DraftKeep) }
            </label>
        </section>
    }
}

type ShelfHandle = UseReducerHandle<Shelf<JsString>>;

/// Takes what comes from outside: at the start the draft that was kept, what the address holds and what the page's shell
/// held; later files and links.
#[hook]
fn use_incoming(props: &SourceProps, shelf: &ShelfHandle) {
    let (dispatcher, before) = (shelf.dispatcher(), props.before.clone());
    use_effect_with((), move |()| {
        let take = {
            let dispatcher = dispatcher.clone();
            Closure::<dyn FnMut(Incoming)>::new(move |incoming: Incoming| {
                let article = |article: JsValue| {
                    let article = article.unchecked_into::<Record>();
                    let text = article.get("text").unchecked_into::<JsString>();
                    Article {
                        title: article.text("title"),
                        url: article.text("url"),
                        text: (text.length() > 0).then_some(text),
                    }
                };
                let articles = incoming.articles().iter().map(article).collect();
                let notes = told(&incoming.notes());
                dispatcher.dispatch(Turn::Add(articles, incoming.selected() as usize, notes));
            })
        };
        platform::listen(take.as_ref().unchecked_ref());
        if before.is_some() {
            dispatcher.dispatch(Turn::Add(vec![Article::untitled(before)], 0, Vec::new()));
        }
        // The page lasts as long as the listener.
        take.forget();
    });
}

/// Puts an article that the reader turned to into the field, and has it read.
#[hook]
fn use_turn(props: &SourceProps, shelf: &ShelfHandle, field: &NodeRef) {
    let (dispatch, field) = (props.dispatch.clone(), field.clone());
    let current = Rc::clone(shelf.current());
    let is_document = matches!(props.draft, Draft::Document(_));
    let turns = shelf.turns;
    // What was read last: the field may only be another one, with the same text.
    let read = use_mut_ref(|| 0);
    let link = SourceLink::new(&current.url, &current.title);
    use_effect_with((turns, is_document, link), move |(turns, _, link)| {
        let text = current.text.clone().unwrap_or_else(|| "".into());
        if let Some(field) = field.cast::<HtmlTextAreaElement>()
            && text::value(&field) != text
            && text.length() <= LONGEST_EDITABLE
        {
            text::set_value(&field, &text);
        }
        if read.replace(*turns) != *turns {
            dispatch.dispatch(write(text));
        }
        dispatch.dispatch(Action::From(link.clone()));
    });
}

/// Hands everything over to be kept, as far as the reader wants that.
#[hook]
fn use_keeping(props: &SourceProps, shelf: &ShelfHandle) {
    let handle = shelf.clone();
    use_effect_with(shelf.changes, move |&changes| {
        let strings = Array::new();
        for article in &handle.articles {
            strings.push(&article.title.as_str().into());
            strings.push(&article.url.as_str().into());
            let text = article.text.clone();
            strings.push(&text.map_or_else(|| "".into(), JsValue::from));
        }
        // Not before something has been changed: the draft that was kept is still to be taken.
        if changes > 0 {
            platform::keep_draft(&strings, handle.selected as u32);
        }
    });
    let url = shelf.current().url.clone();
    use_effect_with(props.reading.clone(), move |reading| {
        if let Some(reading) = reading
            && reading.ranking.len() > 0
        {
            platform::keep_article(&reading.title(), &url, &reading.text);
        }
    });
}

/// Gives the focus a place when what had it goes away: the field when its text was cleared, the summary when a text too
/// long for the field took the field's place.
#[hook]
fn use_focus(props: &SourceProps, field: &NodeRef) {
    let started = use_mut_ref(|| false);
    let (field, focused) = (field.clone(), props.focused);
    let empty = props.draft == Draft::Empty;
    let document = matches!(props.draft, Draft::Document(_));
    use_effect_with((empty, document), move |&(empty, document)| {
        let start = !started.replace(true);
        if if start { focused } else { empty } {
            if let Some(field) = field.cast::<HtmlElement>() {
                let _ = field.focus();
            }
        } else if document {
            focus_summary();
        }
    });
}

/// The reader wrote.
fn written(shelf: &ShelfHandle, dispatch: &Dispatch, text: JsString) {
    let before = shelf.current().text.as_ref();
    let another = before.is_some_and(|before| !text::is_same(before, &text));
    shelf.dispatch(Turn::Write(
        (text.length() > 0).then(|| text.clone()),
        another,
    ));
    dispatch.dispatch(write(text));
}

/// Where a text is from.
fn from(source: &SourceLink) -> Html {
    let name = if source.title.is_empty() {
        &source.url
    } else {
        &source.title
    };
    html! {
        <p id="from" class="from">
            { say(Phrase::LinkFrom) }
            { " " }
            <a href={source.url.clone()} target="_blank" rel="noreferrer" dir="auto">{ name.as_str() }</a>
        </p>
    }
}

fn write(text: JsString) -> Action<JsString> {
    let facts = text::facts(&text);
    match text.length() {
        0 => Action::Write(Draft::Empty, Facts::default()),
        1..=LONGEST_EDITABLE => Action::Write(Draft::Editable(text), facts),
        _ => Action::Write(Draft::Document(text), facts),
    }
}

/// What the field would hold after the paste.
fn with_pasted(field: &HtmlTextAreaElement, pasted: &JsString) -> JsString {
    let value = text::value(field);
    let length = value.length();
    let at = |offset: Result<Option<u32>, _>| offset.ok().flatten().unwrap_or(length);
    let (start, end) = (at(field.selection_start()), at(field.selection_end()));
    let before = value.substring(0, start);
    before.concat(pasted).concat(&value.substring(end, length))
}

fn focus_summary() {
    let heading = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("summary-heading"));
    if let Some(heading) = heading {
        let _ = heading.unchecked_ref::<HtmlElement>().focus();
    }
}

fn card(length: u32, words: Option<u32>) -> Html {
    let mut size = say_count(Phrase::Document, length);
    if let Some(words) = words {
        size.push_str(", ");
        size.push_str(&say_count(Phrase::WordCount, words));
    }
    html! {
        <div id="document" class="document">
            <p class="size">{ size }</p>
            <p>{ say(Phrase::DocumentHint) }</p>
        </div>
    }
}
