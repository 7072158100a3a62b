//! What a screen reader hears.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// Milliseconds of quiet before something is announced.
const QUIET: u32 = 900;

/// The text of a polite live region: what `text` was when `key` last came to rest. So a summary is announced once, not
/// on each key.
#[hook]
pub(crate) fn use_announcement<K: PartialEq + 'static>(
    key: K,
    text: impl FnOnce() -> String + 'static,
) -> AttrValue {
    let announced = use_state_eq(AttrValue::default);
    let set = announced.setter();
    use_effect_with(key, move |_| {
        let timeout = Timeout::new(QUIET, move || set.set(text().into()));
        move || drop(timeout)
    });
    (*announced).clone()
}
