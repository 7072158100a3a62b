//! The page's wasm: the front end of `nutgraf-ui`, with its one door to JavaScript.

use nutgraf_ui::{Engine, Platform};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Puts the page into `root`: see [`nutgraf_ui::mount_page`].
#[wasm_bindgen]
pub fn mount(root: Element, engine: Engine, platform: Platform) {
    nutgraf_ui::mount_page(root, engine, platform);
}
