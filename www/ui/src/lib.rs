//! Nutgraf's UI: the page and the widget, in Yew.
//!
//! It takes the reader's text, has the engine rank it (in a worker), and selects as many sentences as the reader asks for.
//! Nothing here analyzes text.
//!
//! ```text
//! paste ─► state ─► hooks::use_ranking ─► engine (worker) ─► ranked_text ─► components
//! ```
//!
//! - `ranking`, `ranked_text`, `score_bars`, `picks`, `input_facts`, `open_articles`, `state`, `notice`, `words`: the data,
//!   and what the page says about it. No web types, tested natively.
//! - `engine`, `js_ranking`, `text`, `dom`, `platform`: the interfaces to JavaScript.
//! - `hooks`, `components`: the page itself, one component per file.
//! - `widget`: a smaller UI, for other people's pages.
//!
//! The reader's text stays a JavaScript string throughout: it is sliced by the UTF-16 offsets of the ranking and reaches
//! the document as text nodes, so what is shown is what was pasted, down to a lone surrogate.

mod components;
mod dom;
mod engine;
mod hooks;
mod input_facts;
mod js_ranking;
mod line_overrides;
mod notice;
mod open_articles;
mod picks;
mod platform;
mod ranked_text;
mod ranking;
mod score_bars;
mod state;
mod text;
pub mod widget;
mod words;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};

use crate::components::app::{App, AppProps};
pub use crate::engine::Engine;
use crate::engine::EngineHandle;
pub use crate::platform::Platform;

/// Renders the page into `root`, replacing the static shell of index.html. Text already pasted into the shell's field is
/// kept, and so is the keyboard focus.
pub fn mount_page(root: Element, engine: Engine, platform: Platform) {
    platform::set(platform);
    let shell = root.query_selector("#text").ok().flatten();
    let focused =
        shell.is_some() && shell == root.owner_document().and_then(|d| d.active_element());
    let field = shell.and_then(|shell| shell.dyn_into::<HtmlTextAreaElement>().ok());
    let before = field
        .map(|field| text::value(&field))
        .filter(|text| text.length() > 0);
    let props = AppProps {
        engine: EngineHandle::new(engine),
        before,
        focused,
    };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}
