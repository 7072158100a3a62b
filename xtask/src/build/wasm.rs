//! Builds the wasm modules: compiles them, generates their JavaScript glue, optimizes them.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::{env, fs, thread};

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use super::{imports, work_folder};
use crate::process::{capture, cargo, node_bin, root};
use crate::progress::step;
use crate::stamp::{self, Stamp};
use crate::tools;

/// One wasm module.
pub(crate) struct Module {
    /// Its folder in `target/web/`.
    folder: &'static str,
    package: &'static str,
    /// The name of the library and of its files.
    library: &'static str,
    /// wasm-opt's level: speed for the engine, size for the page.
    optimize: &'static str,
    /// wasm-opt's limits for inlining.
    inlining: &'static [&'static str],
}

/// The engine.
pub(crate) const ENGINE: Module = Module {
    folder: "engine",
    package: "nutgraf-engine",
    library: "nutgraf_engine",
    optimize: "-O3",
    inlining: &[],
};

/// What the engine needs for languages other than English. Not bound to JavaScript: it exchanges only numbers and bytes.
pub(crate) const LANGUAGES: Module = Module {
    folder: "languages",
    package: "nutgraf-languages",
    library: "nutgraf_languages",
    optimize: "-Oz",
    inlining: NO_INLINING,
};

/// The page's front end.
pub(crate) const PAGE: Module = Module {
    folder: "page",
    package: "nutgraf-page",
    library: "nutgraf_page",
    optimize: "-Oz",
    inlining: NO_INLINING,
};

/// The front end of `<nut-graf>`.
pub(crate) const WIDGET: Module = Module {
    folder: "widget",
    package: "nutgraf-widget",
    library: "nutgraf_widget",
    optimize: "-Oz",
    inlining: NO_INLINING,
};

/// Even functions with a single call compress better if they aren't inlined: 2 KB of brotli for the page.
const NO_INLINING: &[&str] = &[
    "--always-inline-max-function-size=1",
    "--flexible-inline-max-function-size=1",
    "--one-caller-inline-max-function-size=1",
];

const MODULES: [&Module; 4] = [&ENGINE, &LANGUAGES, &PAGE, &WIDGET];

impl Module {
    /// The folder of the module, its glue and the glue's types.
    pub(crate) fn path(&self) -> PathBuf {
        work_folder().join(self.folder)
    }

    /// The finished module.
    pub(crate) fn wasm(&self) -> PathBuf {
        self.path().join(format!("{}_bg.wasm", self.library))
    }

    /// The compiled wasm, from cargo's messages.
    fn compiled(&self, messages: &str) -> Result<PathBuf> {
        messages
            .lines()
            .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
            .filter(|message| {
                message["reason"] == "compiler-artifact"
                    && message["target"]["name"] == self.library
            })
            .flat_map(|message| message["filenames"].as_array().cloned().unwrap_or_default())
            .filter_map(|name| name.as_str().map(PathBuf::from))
            .find(|path| {
                path.extension()
                    .is_some_and(|extension| extension == "wasm")
            })
            .with_context(|| format!("cargo built no wasm for {}: is it a cdylib?", self.package))
    }

    /// The stamp of [`finish`](Self::finish), which depends on the compiled wasm and the tools.
    fn stamp(&self, compiled: &[u8]) -> Result<Stamp> {
        let tools = fs::read(root().join("package-lock.json"))?;
        let key = stamp::key(&[
            compiled,
            &tools,
            include_bytes!("wasm.rs"),
            include_bytes!("imports.rs"),
        ]);
        Ok(Stamp::new(
            work_folder().join(format!("{}.stamp", self.folder)),
            key,
        ))
    }

    /// Writes the optimized wasm and, except for the languages, its glue. Replaces the whole folder at once.
    fn finish(&self, compiled: Vec<u8>) -> Result<()> {
        let fresh = self.path().with_extension("new");
        remove(&fresh)?;
        let wasm = fresh.join(format!("{}_bg.wasm", self.library));
        if self.library == LANGUAGES.library {
            fs::create_dir_all(&fresh)?;
            fs::write(&wasm, compiled)?;
        } else {
            self.bind(compiled, &fresh)?;
        }
        // By default, wasm-opt uses the features that the module declares.
        capture(
            node_bin("wasm-opt")
                .arg(&wasm)
                .args([
                    self.optimize,
                    "--strip-debug",
                    "--strip-producers",
                    "--strip-target-features",
                ])
                .args(self.inlining)
                .arg("--output")
                .arg(&wasm),
        )?;
        remove(&self.path())?;
        fs::rename(&fresh, self.path())?;
        Ok(())
    }

    /// Writes the glue and the wasm that is bound to it into a folder.
    fn bind(&self, compiled: Vec<u8>, fresh: &Path) -> Result<()> {
        Bindgen::new()
            .input_bytes(self.library, compiled)
            .web(true)?
            .typescript(true)
            .omit_default_module_path(true)
            .remove_name_section(true)
            .remove_producers_section(true)
            .generate(fresh)
            .with_context(|| format!("wasm-bindgen on {}", self.package))?;
        let wasm = fresh.join(format!("{}_bg.wasm", self.library));
        let glue = fresh.join(format!("{}.js", self.library));
        let (module, text) = imports::shorten(&fs::read(&wasm)?, &fs::read_to_string(&glue)?)?;
        let text = imports::allow_reinitialization(&text)?;
        fs::write(&wasm, module)?;
        fs::write(&glue, text)?;
        Ok(())
    }
}

/// Builds the modules that have changed.
pub(crate) fn build() -> Result<()> {
    let mut stale = Vec::new();
    for (module, compiled) in compile()? {
        let compiled = fs::read(compiled)?;
        let stamp = module.stamp(&compiled)?;
        if !stamp.is_current(&[&module.wasm()]) {
            stale.push((module, compiled, stamp));
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    step("Binding and optimizing the wasm", || {
        thread::scope(|scope| {
            let workers: Vec<_> = stale
                .into_iter()
                .map(|(module, compiled, stamp)| {
                    scope.spawn(move || module.finish(compiled).and_then(|()| stamp.set()))
                })
                .collect();
            workers
                .into_iter()
                .try_for_each(|worker| worker.join().expect("binding doesn't panic"))
        })
    })
}

/// Compiles Rust's standard library for size, with panics that only trap: 26 KB of brotli less for the page, for half a
/// minute of build time. Both are unstable in cargo and rustc, hence `RUSTC_BOOTSTRAP`; if a later Rust renames a flag,
/// the build fails at once.
const SMALL_STD: [&str; 2] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
];
/// The last two omit source locations and `Debug` texts, which are never shown.
const SMALL_PANIC: [&str; 4] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
];

/// Compiles the crates together and returns the paths of the wasm. Cargo shows its own progress.
fn compile() -> Result<Vec<(&'static Module, PathBuf)>> {
    let output = cargo()
        .args([
            "build",
            "--target",
            "wasm32-unknown-unknown",
            "--profile",
            "wasm",
        ])
        .args(SMALL_STD)
        .args(
            MODULES
                .iter()
                .flat_map(|module| ["--package", module.package]),
        )
        .args(["--message-format", "json-render-diagnostics"])
        .env("CARGO_ENCODED_RUSTFLAGS", flags()?)
        .env("RUSTC_BOOTSTRAP", "1")
        .stderr(Stdio::inherit())
        .output()
        .context("can't run cargo")?;
    ensure!(
        output.status.success(),
        "the crates for the browser don't compile"
    );
    let messages = String::from_utf8_lossy(&output.stdout);
    MODULES
        .iter()
        .map(|module| Ok((*module, module.compiled(&messages)?)))
        .collect()
}

/// Compiler flags: those of [`SMALL_PANIC`], and those that keep local paths out of the wasm, so that the same sources give
/// the same bytes, and the same file names, on every machine.
fn flags() -> Result<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default();
    let registries = fs::read_dir(home.join("registry/src"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|registry| registry.path());
    let folders = registries.chain([tools::sysroot()?.join("lib/rustlib/src/rust")]);
    Ok(folders
        .map(|folder| format!("--remap-path-prefix={}/=", folder.display()))
        .chain(SMALL_PANIC.map(str::to_owned))
        .collect::<Vec<_>>()
        .join("\x1f"))
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}
