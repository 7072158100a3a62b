//! Bundles TypeScript with esbuild.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{capture, node_bin};

/// An esbuild command that bundles and minifies `entry` and its imports.
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

/// The language level of the bundles: supported by all browsers that have the wasm features we need.
pub(super) const TARGET: &str = "es2022";

/// A name in the scripts, and the expression with which esbuild replaces it.
pub(crate) type Constant = (&'static str, String);

/// The expression for a file next to the script.
pub(crate) fn beside(name: &str) -> String {
    format!("\"./{name}\"")
}

/// The constants of the engine's wasm, at `path` relative to the script.
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

/// Bundles `entry` with everything it imports. `arguments` are additional arguments of esbuild.
pub(crate) fn bundle(entry: &str, constants: &[Constant], arguments: &[&str]) -> Result<Vec<u8>> {
    let mut esbuild = module(entry, constants);
    esbuild.args(arguments);
    capture(&mut esbuild).with_context(|| format!("bundling {entry}"))
}

/// Bundles these entries into `folder`; modules that several of them import go into `shared.js`.
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

/// An esbuild command that bundles `entry` as an ES module.
fn module(entry: &str, constants: &[Constant]) -> Command {
    let mut esbuild = esbuild(entry);
    esbuild.arg("--format=esm");
    esbuild.arg(format!("--target={TARGET}"));
    for (name, expression) in constants {
        esbuild.arg(format!("--define:{name}={expression}"));
    }
    esbuild
}

/// Bundles `entry` into a `javascript:` URL, escaped for an attribute. It defines no globals in the page where it runs.
pub(crate) fn address(entry: &str) -> Result<String> {
    let script = String::from_utf8(bundle(entry, &[], &["--format=iife"])?)?;
    Ok(format!("javascript:{}", encoded(script.trim_end())))
}

/// Percent-encodes only what can't occur in a URL or a double-quoted attribute: the result compresses better.
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
    fn a_script_is_escaped_for_an_attribute() {
        assert_eq!(encoded("a=\"x\";b<2&&c%3"), "a=%22x%22;b%3C2%26%26c%253");
        assert_eq!(encoded("“ #\n"), "%E2%80%9C%20%23%0A");
    }
}
