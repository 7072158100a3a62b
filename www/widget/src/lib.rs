//! The wasm of `<nut-graf>`: the widget of `nutgraf-ui`, with its one door to JavaScript.

use nutgraf_ui::widget;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Against the standard library's allocator 1.4 KB of brotli less.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A widget in its element.
#[wasm_bindgen]
pub struct Widget(widget::Mounted);

#[wasm_bindgen]
impl Widget {
    /// Renders `view` into `root`.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, host: widget::Host, view: &widget::View) -> Self {
        Self(widget::Mounted::new(root, host, view))
    }

    /// Renders another view in place of the one before.
    pub fn update(&mut self, view: &widget::View) {
        self.0.update(view);
    }

    /// Takes away everything that was rendered.
    pub fn destroy(self) {
        self.0.destroy();
    }
}
