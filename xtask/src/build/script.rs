//! TypeScript to one small file, by esbuild.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{capture, node_bin};

/// esbuild, making one small file of `entry` and what it imports.
pub(crate) fn esbuild(entry: impl AsRef<OsStr>) -> Command {
    let mut esbuild = node_bin("esbuild");
    esbuild.arg(entry).args([
        "--bundle",
        "--minify",
        "--legal-comments=none",
        "--log-level=warning",
    ]);
    esbuild
}

/// The language the bundles are written in: what browsers with the wasm features we need understand anyway.
pub(super) const TARGET: &str = "es2022";

/// A name in the scripts, and what esbuild puts in its place: an expression.
pub(crate) type Constant = (&'static str, String);

/// The expression for a file beside the script.
pub(crate) fn beside(name: &str) -> String {
    format!("\"./{name}\"")
}

/// What scripts know of the engine's wasm, which lies at `path` as they see it.
pub(crate) fn engine_constants(path: &str, wasm: &[u8], integrity: &str) -> Vec<Constant> {
    let path = if path.starts_with('.') {
        format!("\"{path}\"")
    } else {
        beside(path)
    };
    vec![
        ("NUTGRAF_ENGINE_WASM", path),
        ("NUTGRAF_ENGINE_BYTES", wasm.len().to_string()),
        ("NUTGRAF_ENGINE_INTEGRITY", format!("\"{integrity}\"")),
    ]
}

/// Bundles `entry` with everything it imports. `arguments` are more of esbuild's.
pub(crate) fn bundle(entry: &str, constants: &[Constant], arguments: &[&str]) -> Result<Vec<u8>> {
    let mut esbuild = module(entry, constants);
    esbuild.args(arguments);
    capture(&mut esbuild).with_context(|| format!("bundling {entry}"))
}

/// Bundles these entries into `folder`; what several of them import is in one file more, `shared.js`.
pub(crate) fn bundle_together(
    entries: &[String],
    constants: &[Constant],
    arguments: &[&str],
    folder: &Path,
) -> Result<()> {
    let [first, others @ ..] = entries else {
        return Ok(());
    };
    let mut esbuild = module(first, constants);
    esbuild.args(others);
    esbuild.args(["--splitting", "--chunk-names=shared"]);
    esbuild.arg(format!("--outdir={}", folder.display()));
    esbuild.args(arguments);
    capture(&mut esbuild)
        .map(drop)
        .with_context(|| format!("bundling {}", entries.join(", ")))
}

/// esbuild, making a module of `entry`.
fn module(entry: &str, constants: &[Constant]) -> Command {
    let mut esbuild = esbuild(entry);
    esbuild.arg("--format=esm");
    esbuild.arg(format!("--target={TARGET}"));
    for (name, expression) in constants {
        esbuild.arg(format!("--define:{name}={expression}"));
    }
    esbuild
}

/// Bundles `entry` into an address that runs it, and leaves no names behind in the page it runs in; as an attribute's
/// value.
pub(crate) fn address(entry: &str) -> Result<String> {
    let script = String::from_utf8(bundle(entry, &[], &["--format=iife"])?)?;
    Ok(format!("javascript:{}", encoded(script.trim_end())))
}

/// Percent-encodes what an address or a double-quoted attribute can't hold, and no more: it compresses better.
fn encoded(script: &str) -> String {
    let mut out = String::with_capacity(script.len() * 5 / 4);
    for byte in script.bytes() {
        if byte.is_ascii_graphic() && !b"%\"<>&#`".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn an_address_in_an_attribute_is_the_script_again() {
        assert_eq!(encoded("a=\"x\";b<2&&c%3"), "a=%22x%22;b%3C2%26%26c%253");
        assert_eq!(encoded("“ #\n"), "%E2%80%9C%20%23%0A");
    }
}
