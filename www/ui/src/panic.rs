//! When the page itself fails: a message that a reader understands, and the details for whoever looks in the console.

use wasm_bindgen::JsValue;

use crate::words::WORDS;

/// Has every panic leave a message at the top of the page.
pub(crate) fn set_hook() {
    yew::set_custom_panic_hook(Box::new(|info| {
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
        show();
    }));
}

fn show() -> Option<()> {
    let document = web_sys::window()?.document()?;
    let body = document.body()?;
    let message = document.create_element("p").ok()?;
    message.set_attribute("class", "broken").ok()?;
    message.set_attribute("role", "alert").ok()?;
    message.set_text_content(Some(WORDS.broken));
    body.insert_before(&message, body.first_child().as_ref())
        .ok()?;
    Some(())
}
