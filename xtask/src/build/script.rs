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

/// A wasm file that the engine's scripts load.
pub(crate) struct WasmFile<'a> {
    /// Its path relative to the script.
    pub(crate) path: String,
    pub(crate) content: &'a [u8],
    /// Its hash as an `integrity` value; empty where its name contains a hash.
    pub(crate) integrity: String,
}

/// The constants of the engine's wasm and of the one for other languages.
pub(crate) fn engine_constants(engine: &WasmFile<'_>, languages: &WasmFile<'_>) -> Vec<Constant> {
    let path = |file: &WasmFile<'_>| format!("\"{}\"", file.path);
    let bytes = |file: &WasmFile<'_>| file.content.len().to_string();
    let integrity = |file: &WasmFile<'_>| format!("\"{}\"", file.integrity);
    vec![
        ("NUTGRAF_ENGINE_WASM", path(engine)),
        ("NUTGRAF_ENGINE_BYTES", bytes(engine)),
        ("NUTGRAF_ENGINE_INTEGRITY", integrity(engine)),
        ("NUTGRAF_LANGUAGES_WASM", path(languages)),
        ("NUTGRAF_LANGUAGES_BYTES", bytes(languages)),
        ("NUTGRAF_LANGUAGES_INTEGRITY", integrity(languages)),
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
