//! What a screen reader announces.

use gloo_timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

/// Milliseconds of quiet before something is announced.
const QUIET: u32 = 900;

/// Puts `text` into the polite live region that the returned reference is given to, once `revision` and `settled` have
/// come to rest. So a summary is heard once, not on each key.
#[hook]
pub(crate) fn use_announcement(
    revision: u32,
    settled: bool,
    text: impl FnOnce() -> String + 'static,
) -> NodeRef {
    let region = use_node_ref();
    let element = region.clone();
    use_effect_with((revision, settled), move |&(_, settled)| {
        let timeout = settled.then(|| {
            Timeout::new(QUIET, move || {
                if let Some(element) = element.cast::<Element>() {
                    element.set_text_content(Some(&text()));
                }
            })
        });
        move || drop(timeout)
    });
    region
}
