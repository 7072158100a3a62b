//! TypeScript to one small ES module, by esbuild.

use std::ffi::OsStr;
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
    let mut esbuild = esbuild(entry);
    esbuild.arg("--format=esm");
    esbuild.arg(format!("--target={TARGET}"));
    for (name, expression) in constants {
        esbuild.arg(format!("--define:{name}={expression}"));
    }
    esbuild.args(arguments);
    capture(&mut esbuild).with_context(|| format!("bundling {entry}"))
}
