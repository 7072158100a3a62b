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

/// Bundles `entry` with everything it imports; each of `constants` is a name in it, replaced by a literal.
pub(crate) fn bundle(entry: &str, constants: &[(&str, &str)]) -> Result<Vec<u8>> {
    let mut esbuild = esbuild(entry);
    esbuild.arg("--format=esm");
    esbuild.arg(format!("--target={TARGET}"));
    // What the build has made already is loaded by its name, not brought in.
    esbuild.arg("--external:./assets/*");
    for (name, value) in constants {
        esbuild.arg(format!("--define:{name}={value}"));
    }
    capture(&mut esbuild).with_context(|| format!("bundling {entry}"))
}
