//! The wasm of `<nut-graf>`: the widget of `nutgraf-ui`, with a single exported class.

use nutgraf_ui::widget;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Against the standard library's allocator 1.4 KB of brotli less.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A rendered widget.
#[wasm_bindgen]
pub struct Widget(widget::Mounted);

#[wasm_bindgen]
impl Widget {
    /// Renders `view` into `root`.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, bridge: widget::WidgetBridge, view: &widget::ViewModel) -> Self {
        Self(widget::Mounted::new(root, bridge, view))
    }

    /// Replaces what is rendered.
    pub fn update(&mut self, view: &widget::ViewModel) {
        self.0.update(view);
    }

    /// Removes everything that was rendered.
    pub fn destroy(self) {
        self.0.destroy();
    }
}
