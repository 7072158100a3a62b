//! `<nut-graf>`: a small UI for other people's pages. The element itself, and everything it does to the document around
//! it, is TypeScript (`www/js/element.ts`, `www/js/widget.ts`); here sentences are selected from a ranking and rendered.

mod bridge;
mod view;
mod words;

use std::rc::Rc;

use web_sys::Element;
use yew::AppHandle;

pub use self::bridge::{ViewModel, WidgetBridge};
use self::view::{WidgetProps, WidgetView};

/// A rendered widget.
pub struct Mounted {
    app: AppHandle<WidgetView>,
    bridge: Rc<WidgetBridge>,
}

impl Mounted {
    /// Renders `view` into `root`.
    pub fn new(root: Element, bridge: WidgetBridge, view: &ViewModel) -> Self {
        let bridge = Rc::new(bridge);
        let props = WidgetProps::new(Rc::clone(&bridge), view);
        let app = yew::Renderer::<WidgetView>::with_root_and_props(root, props).render();
        Self { app, bridge }
    }

    /// Replaces what is rendered.
    pub fn update(&mut self, view: &ViewModel) {
        self.app
            .update(WidgetProps::new(Rc::clone(&self.bridge), view));
    }

    /// Removes everything that was rendered.
    pub fn destroy(self) {
        self.app.destroy();
    }
}
