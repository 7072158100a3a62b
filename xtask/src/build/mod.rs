//! From the sources to `dist/`, a folder that any static host can serve from any path.
//!
//! ```text
//! crates ─► cargo ─► wasm-bindgen ─► wasm-opt ─┐
//!                        └─► glue (.js, .d.ts) ┴► target/web/{engine,page}/ ─► esbuild ─► names with hashes ─► dist/
//! ```
//!
//! - The glue is imported as `#engine` and `#page` (`imports` in package.json), which TypeScript, esbuild and Node all
//!   understand.
//! - Every file in `dist/assets/` has the hash of its content in its name and may be cached forever. Files are named
//!   in the order in which they name each other: plain files, styles, wasm, the worker, the page's script, index.html.
//! - Scripts learn the names through constants that esbuild puts in: `NUTGRAF_ENGINE_WASM`, `NUTGRAF_PAGE_WASM`,
//!   `NUTGRAF_WORKER`, `NUTGRAF_WORDS` (`www/js/build.d.ts`), to be resolved against `import.meta.url`.
//! - The bookmarklet is an address in index.html.
//! - The service worker comes last, with the list of them all. It, the manifest and the app's pictures keep their names.
//! - What is slow is done only when its input has changed ([`crate::stamp`]).

mod imports;
mod offline;
mod page;
mod script;
mod site;
mod style;
mod wasm;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub(crate) use site::{Asset, Site, is_hashed};

use crate::process::root;
use crate::stamp::content_hash;
use crate::tools;

/// Where generated code and the build's notes are kept.
pub(crate) fn work_folder() -> PathBuf {
    root().join("target/web")
}

/// Where the build goes when nobody says otherwise.
pub(crate) fn default_dist() -> PathBuf {
    root().join("dist")
}

/// Builds everything and writes it to `dist`.
pub(crate) fn build(dist: &Path) -> Result<Site> {
    tools::for_build()?;
    let _turn = take_turn()?;
    wasm::build()?;
    let site = assemble()?;
    site.write(dist)?;
    Ok(site)
}

/// Where the engine's wasm and its glue are.
pub(crate) fn engine_folder() -> PathBuf {
    wasm::ENGINE.path()
}

/// The wasm modules and their glue only: enough for the wasm tests and the type check.
pub(crate) fn build_wasm() -> Result<()> {
    tools::for_build()?;
    let _turn = take_turn()?;
    wasm::build()
}

/// Two builds at once would write the same files: the second waits until this lock is dropped.
fn take_turn() -> Result<fs::File> {
    fs::create_dir_all(work_folder())?;
    let lock = fs::File::create(work_folder().join("lock"))?;
    if lock.try_lock().is_err() {
        eprintln!("  Another build is running; waiting for it …");
        lock.lock()?;
    }
    Ok(lock)
}

fn assemble() -> Result<Site> {
    let mut site = Site::default();
    let statics = root().join("www/static");
    for (name, path) in files_of(&statics)? {
        if !is_style(&path) {
            site.add_hashed(&name, read(&path)?);
        }
    }
    for (name, path) in files_of(&statics)? {
        if is_style(&path) {
            site.add_hashed(&name, style::bundle(&path, &site)?);
        }
    }
    let engine = site.add_hashed("engine.wasm", read(&wasm::ENGINE.wasm())?);
    let page = site.add_hashed("page.wasm", read(&wasm::PAGE.wasm())?);
    let words = words::add(&mut site)?;
    let engine = quoted(&engine);
    let worker = script::bundle("www/js/worker.ts", &[("NUTGRAF_ENGINE_WASM", &engine)])?;
    let worker = site.add_hashed("worker.js", worker);
    let page = script::bundle(
        "www/js/page.ts",
        &[
            ("NUTGRAF_ENGINE_WASM", &engine),
            ("NUTGRAF_PAGE_WASM", &quoted(&page)),
            ("NUTGRAF_WORDS", &words),
            ("NUTGRAF_WORKER", &quoted(&worker)),
        ],
    )?;
    site.add_hashed("page.js", page);

    offline::add_app(&mut site)?;
    let html =
        String::from_utf8(read(&root().join("index.html"))?).context("index.html isn't UTF-8")?;
    site.add("index.html", page::finish(&html, &site)?.into_bytes());
    offline::add_service_worker(&mut site)?;
    site.add("_headers", crate::headers::host_file().into_bytes());
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        site.add(licence, read(&root().join(licence))?);
    }
    Ok(site)
}

/// A string as a script writes it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("can't read {}", path.display()))
}

fn is_style(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "css")
}

/// The files directly in `folder`, by name. Folders in it hold parts that other files import.
fn files_of(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_file() && !name.starts_with('.') {
            files.push((name, entry.path()));
        }
    }
    files.sort();
    Ok(files)
}

/// `name` with the hash of `content` in it: `style.css` becomes `style-0123456789abcdef.css`.
fn hashed_name(name: &str, content: &[u8]) -> String {
    let hash = content_hash(content);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
        None => format!("{name}-{hash}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_change_with_the_content_only() {
        let name = hashed_name("style.css", b"a");
        let hash = name
            .strip_prefix("style-")
            .and_then(|name| name.strip_suffix(".css"));
        assert_eq!(hash.map(str::len), Some(16));
        assert_eq!(name, hashed_name("style.css", b"a"));
        assert_ne!(name, hashed_name("style.css", b"b"));
    }
}
