//! TypeScript to one small ES module, by esbuild.

use anyhow::{Context, Result};

use crate::process::{capture, node_bin};

/// The language the bundles are written in: what browsers with the wasm features we need understand anyway.
const TARGET: &str = "es2022";

/// Bundles `entry` with everything it imports; each of `constants` is a name in it, replaced by a string.
pub(crate) fn bundle(entry: &str, constants: &[(&str, &str)]) -> Result<Vec<u8>> {
    let mut esbuild = node_bin("esbuild");
    esbuild.arg(entry).args([
        "--bundle",
        "--format=esm",
        "--minify",
        "--legal-comments=none",
        "--log-level=warning",
    ]);
    esbuild.arg(format!("--target={TARGET}"));
    for (name, value) in constants {
        esbuild.arg(format!("--define:{name}=\"{value}\""));
    }
    capture(&mut esbuild).with_context(|| format!("bundling {entry}"))
}
