//! `<nut-graf>`: a small face for other people's pages. The element itself, and all that it asks of the document around
//! it, is TypeScript (`www/js/element.ts`, `www/js/widget.ts`); here a ranking is cut and rendered.

mod face;
mod host;
mod words;

use std::rc::Rc;

use web_sys::Element;
use yew::AppHandle;

use self::face::{Face, FaceProps};
pub use self::host::{Host, View};

/// A widget that is rendered.
pub struct Mounted {
    app: AppHandle<Face>,
    host: Rc<Host>,
}

impl Mounted {
    /// Renders `view` into `root`.
    pub fn new(root: Element, host: Host, view: &View) -> Self {
        let host = Rc::new(host);
        let props = FaceProps::new(Rc::clone(&host), view);
        let app = yew::Renderer::<Face>::with_root_and_props(root, props).render();
        Self { app, host }
    }

    /// Renders another view in place of the one before.
    pub fn update(&mut self, view: &View) {
        self.app.update(FaceProps::new(Rc::clone(&self.host), view));
    }

    /// Takes away everything that was rendered.
    pub fn destroy(self) {
        self.app.destroy();
    }
}
