//! Renders long lists in steps: the next items when the reader nears the end of those rendered.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};
use yew::prelude::*;

/// How far below the viewport the next items are rendered.
const AHEAD: &str = "1500px";

/// How much to render: `first` to begin with, `step` more each time the returned element (put it at the end) comes
/// near. Nothing more is rendered once `total` is reached.
#[hook]
pub(crate) fn use_progressive(total: usize, first: usize, step: usize) -> (usize, NodeRef) {
    let shown = use_state(|| first);
    let end = use_node_ref();
    let more = *shown < total;
    let amount = *shown;
    {
        // In print nothing scrolls: all is rendered.
        let shown = shown.clone();
        use_effect_with((), move |()| {
            let all = Closure::<dyn FnMut()>::new(move || shown.set(usize::MAX));
            let window = web_sys::window();
            let listener = all.as_ref().unchecked_ref();
            if let Some(window) = &window {
                let _ = window.add_event_listener_with_callback("beforeprint", listener);
            }
            move || {
                if let Some(window) = window {
                    let listener = all.as_ref().unchecked_ref();
                    let _ = window.remove_event_listener_with_callback("beforeprint", listener);
                }
            }
        });
    }
    // Observes anew after each step: an observer fires only on changes, and the end may still be near.
    use_effect_with((amount, more, end.clone()), move |(amount, more, end)| {
        let grown = amount.saturating_add(step);
        let element = end.cast::<Element>().filter(|_| *more);
        let observing = element.and_then(|element| {
            let near = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
                let near = |e: JsValue| {
                    e.unchecked_into::<IntersectionObserverEntry>()
                        .is_intersecting()
                };
                if entries.iter().any(near) {
                    shown.set(grown);
                }
            });
            let options = IntersectionObserverInit::new();
            options.set_root_margin(AHEAD);
            let observer =
                IntersectionObserver::new_with_options(near.as_ref().unchecked_ref(), &options)
                    .ok()?;
            observer.observe(&element);
            Some((observer, near))
        });
        move || {
            if let Some((observer, _near)) = observing {
                observer.disconnect();
            }
        }
    });
    (amount, end)
}
