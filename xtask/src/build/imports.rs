//! Shortens the names of a wasm module's imports. wasm-bindgen's are descriptive and contain a hash
//! (`__wbg_appendChild_8f62dd…`), in the module and in the glue: 3 KB of brotli for the page.

use anyhow::{Context, Result, ensure};
use walrus::Module;

/// Renames the imports of `wasm`, and the functions of `glue` that provide them.
pub(super) fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut module = Module::from_buffer(wasm).context("parsing wasm-bindgen's module")?;
    let mut glue = glue.to_owned();
    for (number, import) in module.imports.iter_mut().enumerate() {
        // Not just digits: an object's numeric keys would be reordered.
        let short = format!("i{number}");
        glue = rename_key(&glue, &import.name, &short)?;
        import.name = short;
    }
    Ok((module.emit_wasm(), glue))
}

/// Renames a key of the imports object, which occurs once, at the start of a line.
fn rename_key(glue: &str, name: &str, short: &str) -> Result<String> {
    let (from, to) = (
        format!("\n        {name}: "),
        format!("\n        {short}: "),
    );
    ensure!(
        glue.matches(&from).count() == 1,
        "wasm-bindgen's glue has an unexpected form: {name}"
    );
    Ok(glue.replacen(&from, &to, 1))
}

/// Lets `initSync` instantiate the module again after a trap; wasm-bindgen's returns the existing instance.
pub(super) fn allow_reinitialization(glue: &str) -> Result<String> {
    let guarded = "function initSync(module) {\n    if (wasm !== undefined) return wasm;\n";
    ensure!(
        glue.matches(guarded).count() == 1,
        "wasm-bindgen's glue has an unexpected form: initSync"
    );
    Ok(glue.replacen(guarded, "function initSync(module) {\n", 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str =
        "const import0 = {\n        __wbg_log_1f: function(arg0) {\n            __wbg_log_1f;\n";

    #[test]
    fn a_key_is_renamed_and_nothing_else() {
        let renamed = rename_key(GLUE, "__wbg_log_1f", "i0").unwrap();
        assert_eq!(
            renamed,
            "const import0 = {\n        i0: function(arg0) {\n            __wbg_log_1f;\n"
        );
    }

    #[test]
    fn glue_of_another_shape_is_an_error() {
        assert!(rename_key(GLUE, "__wbg_other", "i0").is_err());
    }
}
