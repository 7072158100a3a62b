//! The page's wasm: the UI of `nutgraf-ui`, with a single exported function.

use nutgraf_ui::{Engine, Platform};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Against the standard library's allocator 1.4 KB of brotli less.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Renders the page into `root`: see [`nutgraf_ui::mount_page`].
#[wasm_bindgen]
pub fn mount(root: Element, engine: Engine, platform: Platform) {
    nutgraf_ui::mount_page(root, engine, platform);
}
