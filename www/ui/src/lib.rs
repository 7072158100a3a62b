//! Nutgraf's face: the page and the widget, in Yew.
//!
//! It takes the reader's text, has it ranked by the engine (elsewhere, in a worker), and cuts the ranking to the length
//! the reader asks for. Nothing here reads or scores text.
//!
//! ```text
//! paste ─► state ─► hooks::use_ranking ─► engine (worker) ─► reading ─► components
//! ```
//!
//! - `state`, `picks`, `reading`, `notice`, `words`: what is known and what is said. No web types, tested natively.
//! - `engine`, `text`, `dom`, `platform`: the edges to JavaScript.
//! - `hooks`, `components`: the page itself, one component a file.
//! - `widget`: a smaller face, for other people's pages.
//!
//! The reader's text stays a JavaScript string throughout: it is sliced by the UTF-16 offsets of the ranking and reaches
//! the document as text nodes, so what is shown is what was pasted, down to a lone surrogate.

mod components;
mod dom;
mod engine;
mod hooks;
mod notice;
mod picks;
mod platform;
mod reading;
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

/// Puts the page into `root`, in place of the shell that index.html shows until now. What was already pasted into the
/// shell's text field is taken over, with the keyboard's focus.
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
