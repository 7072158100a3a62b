//! Bundles TypeScript with esbuild.

use std::ffi::OsStr;
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
