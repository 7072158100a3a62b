//! Short names for what a wasm module imports. wasm-bindgen's say what they are and carry a hash
//! (`__wbg_appendChild_8f62dd…`), and stand in the module and in the glue: 3 KB of brotli for the page, which nobody
//! reads there.

use anyhow::{Context, Result, ensure};
use walrus::Module;

/// Renames the imports of `wasm` and, in the same way, the functions that `glue` gives it.
pub(super) fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut module = Module::from_buffer(wasm).context("a module wasm-bindgen has just written")?;
    let mut glue = glue.to_owned();
    for (number, import) in module.imports.iter_mut().enumerate() {
        // Digits alone would be put in numeric order, but need no other care: the names are an object's keys.
        let short = format!("i{number}");
        glue = rename_key(&glue, &import.name, &short)?;
        import.name = short;
    }
    Ok((module.emit_wasm(), glue))
}

/// Renames a key of the object of imports: it stands once, at the beginning of a line.
fn rename_key(glue: &str, name: &str, short: &str) -> Result<String> {
    let (from, to) = (
        format!("\n        {name}: "),
        format!("\n        {short}: "),
    );
    ensure!(
        glue.matches(&from).count() == 1,
        "the glue isn't written as it used to be: {name}"
    );
    Ok(glue.replacen(&from, &to, 1))
}

/// Lets `initSync` start the module again, in place of an instance that trapped: wasm-bindgen's gives back the old one.
pub(super) fn let_start_again(glue: &str) -> Result<String> {
    let guarded = "function initSync(module) {\n    if (wasm !== undefined) return wasm;\n";
    ensure!(
        glue.matches(guarded).count() == 1,
        "the glue isn't written as it used to be: initSync"
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
