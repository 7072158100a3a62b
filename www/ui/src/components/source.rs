//! The input: the text field, and what surrounds it.

use std::rc::Rc;

use js_sys::{Array, JsString};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::article_tabs::{article_tabs, name};
use super::{Dispatch, SharedText};
use crate::input_facts::InputFacts;
use crate::line_overrides::LineOverrides;
use crate::open_articles::{Article, OpenArticles, TabAction, Way};
use crate::platform::{self, Incoming, Record, note_texts, say, say_count};
use crate::state::{Action, Draft, LONGEST_EDITABLE, SourceLink};
use crate::text;
use crate::words::Phrase;

/// An article of our own, with the lines a real page has around one.
const EXAMPLE: &str = include_str!("../example.txt");

/// A text of this many UTF-16 code units is folded to one line when it comes in as a whole, to make room for its summary.
const FOLDED: u32 = 200;

/// Up to this many code units the browser finds the text's direction. In longer ones Chromium takes ten times as long
/// for each key then, so we say it.
const AUTO_DIRECTION: u32 = 10_000;

#[derive(PartialEq, Properties)]
pub(crate) struct SourceProps {
    pub(crate) draft: Draft<JsString>,
    /// Where the text is from.
    pub(crate) source: Option<Rc<SourceLink>>,
    /// Whether the text runs right to left.
    pub(crate) rtl: bool,
    /// What the reader said about lines, and how many times in this text.
    pub(crate) lines: Rc<LineOverrides>,
    pub(crate) line_edits: u32,
    /// The ranked text, once there is one.
    pub(crate) ranked: Option<SharedText>,
    pub(crate) dispatch: Dispatch,
    /// The field's value before the page was ready, and whether it had the focus.
    pub(crate) before: Option<JsString>,
    pub(crate) focused: bool,
}

/// A text field, folded to one line while its article is read. Above it a tab for each article, if there are several; below
/// it the switch that saves the draft.
#[component]
pub(crate) fn Source(props: &SourceProps) -> Html {
    let field = use_node_ref();
    let tabs = use_reducer(OpenArticles::<JsString>::default);
    // Whether the reader is editing the text that came with this generation, or is done.
    let editing = use_state_eq(|| (0, None));
    let (generation, choice) = *editing;
    let choice = choice.filter(|_| generation == tabs.generation);
    let is_document = matches!(props.draft, Draft::Document(_));
    let empty = props.draft == Draft::Empty;
    let length = props.draft.text().map_or(0, JsString::length);
    let folded = is_document || !choice.map_or(length < FOLDED, |editing| editing || empty);
    use_incoming(props, &tabs);
    use_sync_field(props, &tabs, &field);
    use_storage(props, &tabs);
    use_title(props, &tabs, folded);
    use_lines(props, &tabs);
    use_focus(props, choice, &field);
    let set_editing = |on| {
        let (editing, generation) = (editing.clone(), tabs.generation);
        Callback::from(move |_: MouseEvent| editing.set((generation, Some(on))))
    };
    let oninput = {
        let (dispatch, tabs, editing) = (props.dispatch.clone(), tabs.clone(), editing.clone());
        Callback::from(move |event: InputEvent| {
            let field = event.target_unchecked_into::<HtmlTextAreaElement>();
            if !folded {
                editing.set((tabs.generation, Some(true)));
            }
            edited(&tabs, &dispatch, text::value(&field));
        })
    };
    let onexample = {
        let tabs = tabs.dispatcher();
        Callback::from(move |_: MouseEvent| {
            let example = Article::untitled(platform::new_id(), Some(EXAMPLE.into()));
            tabs.dispatch(TabAction::Add(vec![example], 0, Vec::new(), Way::Opened));
            // The button goes away; a reader on the keyboard goes on at what it brought.
            focus_summary();
        })
    };
    let act = |action: fn() -> TabAction<JsString>| {
        let tabs = tabs.dispatcher();
        Callback::from(move |_: MouseEvent| tabs.dispatch(action()))
    };
    let dir = match props.rtl {
        _ if length <= AUTO_DIRECTION => "auto",
        true => "rtl",
        false => "ltr",
    };
    let ranked = props.ranked.as_ref();
    html! {
        <section class="source" data-folded={folded.then_some("")} aria-labelledby="source-heading">
            if tabs.articles.len() > 1 {
                { article_tabs(&tabs) }
            }
            <div class="bar">
                <h2 id="source-heading">
                    if folded {
                        <bdi>{ name(tabs.current()) }</bdi>
                        if let Some(ranked) = ranked {
                            <small>{ say_count(Phrase::WordCount, ranked.ranking.words) }</small>
                        }
                    } else {
                        <label for="text">{ say(Phrase::YourArticle) }</label>
                    }
                </h2>
                <button id="open" type="button">{ say(Phrase::FilesOpen) }</button>
                if empty {
                    <button id="example" type="button" onclick={onexample}>{ say(Phrase::Example) }</button>
                } else {
                    if folded && !is_document {
                        <button id="edit" type="button" onclick={set_editing(true)}>{ say(Phrase::Edit) }</button>
                    }
                    if !folded && length >= FOLDED {
                        <button id="done" type="button" onclick={set_editing(false)}>{ say(Phrase::Done) }</button>
                    }
                    <button id="clear" type="button" onclick={act(|| TabAction::Clear)}>{ say(Phrase::Replace) }</button>
                }
            </div>
            if let Some(source) = &props.source {
                { source_link(source) }
            }
            if is_document {
                <p id="document" class="hint">
                    { say_count(Phrase::Document, length) }
                    { ". " }
                    { say(Phrase::DocumentHint) }
                </p>
            } else {
                <textarea
                    id="text"
                    ref={field}
                    hidden={folded}
                    placeholder={say(Phrase::Placeholder)}
                    {dir}
                    spellcheck="false"
                    autocomplete="off"
                    {oninput}
                />
            }
            <div id="messages" class="messages" role="status">
                { for tabs.notes.iter().map(|note| html! { <p>{ note.as_str() }</p> }) }
                if tabs.before.is_some() {
                    // A paste shows by itself; the button is there for the key.
                    <p hidden={!tabs.closed}>
                        { say(Phrase::DraftCleared) }
                        { " " }
                        <button id="undo" type="button" onclick={act(|| TabAction::Undo)}>{ say(Phrase::DraftUndo) }</button>
                    </p>
                }
            </div>
            <label class="draft-switch">
                // The page's script switches it, and opens files (`www/js/input.ts`).
                <input id="keep-draft" type="checkbox" />
                { say(Phrase::DraftKeep) }
            </label>
        </section>
    }
}

type OpenArticlesHandle = UseReducerHandle<OpenArticles<JsString>>;

/// Opens articles from outside: at the start the saved draft, what the address holds and what was in the page's shell; later
/// files and links.
#[hook]
fn use_incoming(props: &SourceProps, tabs: &OpenArticlesHandle) {
    let (dispatcher, before) = (tabs.dispatcher(), props.before.clone());
    use_effect_with((), move |()| {
        let take = {
            let dispatcher = dispatcher.clone();
            Closure::<dyn FnMut(Incoming)>::new(move |incoming: Incoming| {
                let article = |article: JsValue| {
                    let article = article.unchecked_into::<Record>();
                    let text = article.get("text").unchecked_into::<JsString>();
                    Article {
                        id: article.text("id"),
                        title: article.text("title"),
                        url: article.text("url"),
                        text: (text.length() > 0).then_some(text),
                        lines: article.text("lines"),
                    }
                };
                let articles = incoming.articles().iter().map(article).collect();
                let notes = note_texts(&incoming.notes());
                let way = match (incoming.pasted(), incoming.replaces()) {
                    (Some(true), Some(true)) => Way::Replacing,
                    (Some(true), _) => Way::Pasted,
                    _ => Way::Opened,
                };
                dispatcher.dispatch(TabAction::Add(
                    articles,
                    incoming.selected() as usize,
                    notes,
                    way,
                ));
            })
        };
        platform::listen(take.as_ref().unchecked_ref());
        if before.is_some() {
            dispatcher.dispatch(TabAction::Add(
                vec![Article::untitled(platform::new_id(), before)],
                0,
                Vec::new(),
                Way::Opened,
            ));
        }
        // The page lasts as long as the listener.
        take.forget();
    });
}

/// Puts the selected article into the field, and has it ranked.
#[hook]
fn use_sync_field(props: &SourceProps, tabs: &OpenArticlesHandle, field: &NodeRef) {
    let (dispatch, field) = (props.dispatch.clone(), field.clone());
    let current = Rc::clone(tabs.current());
    let is_document = matches!(props.draft, Draft::Document(_));
    let generation = tabs.generation;
    // What was read last: the field may only be another one, with the same text.
    let read = use_mut_ref(|| 0);
    let link = SourceLink::new(&current.url, &current.title);
    use_effect_with(
        (generation, is_document, link),
        move |(generation, _, link)| {
            let text = current.text.clone().unwrap_or_else(|| "".into());
            if let Some(field) = field.cast::<HtmlTextAreaElement>()
                && text::value(&field) != text
                && text.length() <= LONGEST_EDITABLE
            {
                text::set_value(&field, &text);
            }
            if read.replace(*generation) != *generation {
                dispatch.dispatch(set_text(text));
                if !current.lines.is_empty() {
                    let lines = LineOverrides::parse(&current.lines);
                    dispatch.dispatch(Action::SetLines(lines));
                }
            }
            dispatch.dispatch(Action::SetSource(link.clone()));
        },
    );
}

/// Passes everything on to be saved, if the reader wants that.
#[hook]
fn use_storage(props: &SourceProps, tabs: &OpenArticlesHandle) {
    let handle = tabs.clone();
    use_effect_with(tabs.changes, move |&changes| {
        let strings = Array::new();
        for article in &handle.articles {
            strings.push(&article.id.as_str().into());
            strings.push(&article.title.as_str().into());
            strings.push(&article.url.as_str().into());
            let text = article.text.clone();
            strings.push(&text.map_or_else(|| "".into(), JsValue::from));
            strings.push(&article.lines.as_str().into());
        }
        // Not before the first change: the saved draft is still to be loaded.
        if changes > 0 {
            platform::keep_draft(&strings, handle.selected as u32);
        }
    });
    let current = Rc::clone(tabs.current());
    use_effect_with(props.ranked.clone(), move |ranked| {
        // The answer to a question about another article may come when this one is in the field already.
        if let Some(ranked) = ranked
            && ranked.ranking.len() > 0
            && current.text.as_ref() == Some(&ranked.text)
        {
            platform::keep_article(
                &current.id,
                &ranked.title(),
                &current.url,
                &ranked.text,
                &current.lines,
            );
        }
    });
}

/// Names an article after the title in its text, which says more than a file's name; not while it is edited, and not where a
/// link said the title.
#[hook]
fn use_title(props: &SourceProps, tabs: &OpenArticlesHandle, folded: bool) {
    let (current, tabs) = (Rc::clone(tabs.current()), tabs.dispatcher());
    let ranked = props.ranked.clone().filter(|_| folded);
    use_effect_with(ranked, move |ranked| {
        if let Some(ranked) = ranked
            && current.url.is_empty()
            && current.text.as_ref() == Some(&ranked.text)
        {
            let title = ranked.title();
            if !title.is_empty() && current.title != title {
                tabs.dispatch(TabAction::SetTitle(current.id.clone(), title));
            }
        }
    });
}

/// Remembers with the article what the reader says about its lines.
#[hook]
fn use_lines(props: &SourceProps, tabs: &OpenArticlesHandle) {
    let (current, tabs) = (Rc::clone(tabs.current()), tabs.dispatcher());
    let lines = Rc::clone(&props.lines);
    use_effect_with(props.line_edits, move |&edits| {
        if edits > 0 {
            tabs.dispatch(TabAction::SetLines(current.id.clone(), lines.to_string()));
        }
    });
}

/// Moves the focus when what had it disappears: to the field when its text was cleared or is to be edited, to the summary
/// when the field is folded or its text is too long for it.
#[hook]
fn use_focus(props: &SourceProps, editing: Option<bool>, field: &NodeRef) {
    let started = use_mut_ref(|| false);
    let (field, focused) = (field.clone(), props.focused);
    let empty = props.draft == Draft::Empty;
    let document = matches!(props.draft, Draft::Document(_));
    use_effect_with(
        (empty, document, editing),
        move |&(empty, document, editing)| {
            let start = !started.replace(true);
            if if start {
                focused
            } else {
                empty || editing == Some(true)
            } {
                if let Some(field) = field.cast::<HtmlElement>() {
                    let _ = field.focus();
                }
            } else if document || editing == Some(false) {
                focus_summary();
            }
        },
    );
}

/// The reader edited the text.
fn edited(tabs: &OpenArticlesHandle, dispatch: &Dispatch, text: JsString) {
    let current = tabs.current();
    let another = match &current.text {
        Some(before) => platform::is_another(before, &text),
        // Of an address without a text, what is written now is the text.
        None => current.url.is_empty(),
    };
    tabs.dispatch(TabAction::Edit(
        (text.length() > 0).then(|| text.clone()),
        another.then(platform::new_id),
    ));
    dispatch.dispatch(set_text(text));
}

/// A link to where the text is from.
fn source_link(source: &SourceLink) -> Html {
    let host = source.host();
    let name = if source.title.is_empty() {
        host
    } else {
        &source.title
    };
    html! {
        <p id="source-link" class="source-link">
            { say(Phrase::LinkFrom) }
            { " " }
            <a href={source.url.clone()} target="_blank" rel="noreferrer"><bdi>{ name }</bdi></a>
            // The title is what the link says of itself; where it leads is what counts.
            if name != host {
                { " " }
                <bdi class="soft">{ host }</bdi>
            }
        </p>
    }
}

fn set_text(text: JsString) -> Action<JsString> {
    let facts = text::input_facts(&text);
    match text.length() {
        0 => Action::SetText(Draft::Empty, InputFacts::default()),
        1..=LONGEST_EDITABLE => Action::SetText(Draft::Editable(text), facts),
        _ => Action::SetText(Draft::Document(text), facts),
    }
}

fn focus_summary() {
    let heading = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("summary-heading"));
    if let Some(heading) = heading {
        let _ = heading.unchecked_ref::<HtmlElement>().focus();
    }
}
