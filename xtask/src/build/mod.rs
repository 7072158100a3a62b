//! Builds `dist/`, a folder that any static host can serve from any path.
//!
//! ```text
//! crates ─► cargo ─► wasm-bindgen ─► wasm-opt ─┐
//!                        └─► glue (.js, .d.ts) ┴► target/web/{engine,page,widget}/ ─► esbuild ─► names with hashes ─► dist/
//! ```
//!
//! - The glue is imported as `#engine`, `#page` and `#widget` (`imports` in package.json), which TypeScript, esbuild and
//!   Node all understand.
//! - Every file in `dist/assets/` has the hash of its content in its name and may be cached forever. So files are built
//!   in the order of their dependencies: plain files, styles, wasm, the worker, the page's script, index.html.
//! - Scripts get the names from constants that esbuild inserts: `NUTGRAF_ENGINE_WASM`, `NUTGRAF_PAGE_WASM`,
//!   `NUTGRAF_WORKER`, `NUTGRAF_WORDS` (`www/js/build.d.ts`), which are resolved against `import.meta.url`.
//! - The page loads the reader of HTML, the history, the shortcuts and the bookmarklet's script after the start.
//! - [`package()`] bundles the same scripts into the npm package, `dist/npm/`, without hashes in their names.
//! - The service worker is built last, with the list of all files. It, the manifest and the icons keep their names.
//! - Slow steps run only if their input has changed ([`crate::stamp`]).

mod counted;
mod imports;
mod offline;
mod package;
mod page;
mod script;
mod site;
mod style;
mod wasm;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub(crate) use package::{Package, default_folder as default_package, package};
pub(crate) use site::{Asset, Site, is_hashed};

use crate::process::root;
use crate::stamp::content_hash;
use crate::tools;
use script::Constant;

/// The folder of generated code and stamps.
pub(crate) fn work_folder() -> PathBuf {
    root().join("target/web")
}

/// The default output folder.
pub(crate) fn default_dist() -> PathBuf {
    root().join("dist")
}

/// Builds everything and writes it to `dist`.
pub(crate) fn build(dist: &Path) -> Result<Site> {
    tools::for_build()?;
    let _lock = lock_build()?;
    wasm::build()?;
    let site = assemble()?;
    site.write(dist)?;
    Ok(site)
}

/// The folder of the engine's wasm and its glue.
pub(crate) fn engine_folder() -> PathBuf {
    wasm::ENGINE.path()
}

/// Writes copies of the built engine and of the languages' module that count their instructions, and returns their paths.
pub(crate) fn counted() -> Result<[PathBuf; 2]> {
    let copy = |module: wasm::Module, name: &str| -> Result<PathBuf> {
        let path = work_folder().join(name);
        fs::write(&path, counted::count_instructions(&read(&module.wasm())?)?)?;
        Ok(path)
    };
    Ok([
        copy(wasm::ENGINE, "counted.wasm")?,
        copy(wasm::LANGUAGES, "counted-languages.wasm")?,
    ])
}

/// The wasm of the languages other than English.
pub(crate) fn languages_wasm() -> PathBuf {
    wasm::LANGUAGES.wasm()
}

/// Builds only the wasm modules and their glue, which the wasm tests and the type check need.
pub(crate) fn build_wasm() -> Result<()> {
    tools::for_build()?;
    let _lock = lock_build()?;
    wasm::build()
}

/// Locks the build, as two at a time would write the same files: the second waits until this lock is dropped.
fn lock_build() -> Result<fs::File> {
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
    let engine = read(&wasm::ENGINE.wasm())?;
    let languages = read(&wasm::LANGUAGES.wasm())?;
    let page = site.add_hashed("page.wasm", read(&wasm::PAGE.wasm())?);
    let words = words::add(&mut site, words::PAGE)?;
    let worker = script::bundle("www/js/worker.ts", &[], &[])?;
    let worker = site.add_hashed("worker.js", worker);
    let mut add_wasm = |name: &str, content| script::WasmFile {
        path: format!("./{}", site.add_hashed(name, Vec::clone(content))),
        content,
        integrity: String::new(),
    };
    let engine = add_wasm("engine.wasm", &engine);
    let languages = add_wasm("languages.wasm", &languages);
    let mut constants = script::engine_constants(&engine, &languages);
    constants.push(("NUTGRAF_WORKER", script::beside(&worker)));
    let engine = constants.clone();
    constants.push(("NUTGRAF_PAGE_WASM", script::beside(&page)));
    constants.push(("NUTGRAF_WORDS", quoted(&words)));
    let html = site.add_hashed("html.js", script::bundle("www/js/html-lazy.ts", &[], &[])?);
    constants.push(("NUTGRAF_HTML", script::beside(&html)));
    // Runs on other pages, where it must define no globals.
    let bookmarklet = script::bundle("www/js/bookmarklet.ts", &[], &["--format=iife"])?;
    let bookmarklet = site.add_hashed("bookmarklet.js", bookmarklet);
    let later = script::bundle(
        "www/js/later.ts",
        &[("NUTGRAF_BOOKMARKLET", script::beside(&bookmarklet))],
        &[],
    )?;
    let later = site.add_hashed("later.js", later);
    constants.push(("NUTGRAF_LATER", script::beside(&later)));
    let external = [
        "--external:./worker-*",
        "--external:./html-*",
        "--external:./later-*",
    ];
    let page = script::bundle("www/js/page.ts", &constants, &external)?;
    site.add_hashed("page.js", page);

    offline::add_app(&mut site)?;
    let html =
        String::from_utf8(read(&root().join("index.html"))?).context("index.html isn't UTF-8")?;
    site.add("index.html", page::finish(&html, &site)?.into_bytes());
    offline::add_service_worker(&mut site)?;
    // After the service worker: its list needn't contain files that only other pages use.
    add_widget(&mut site, engine)?;
    site.add("_headers", crate::headers::host_file().into_bytes());
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        site.add(licence, read(&root().join(licence))?);
    }
    Ok(site)
}

/// Adds the custom element: `nut-graf.js`, which keeps its name because other pages refer to it, and the files it loads on
/// demand. `constants` locate the engine.
fn add_widget(site: &mut Site, mut constants: Vec<Constant>) -> Result<()> {
    let wasm = site.add_hashed("widget.wasm", read(&wasm::WIDGET.wasm())?);
    let words = words::add(site, words::WIDGET)?;
    constants.extend(widget_constants(&wasm, "", &words)?);
    let widget = script::bundle("www/js/widget.ts", &constants, &["--external:./worker-*"])?;
    let widget = site.add_hashed("widget.js", widget);
    let element = script::bundle(
        "www/js/element.ts",
        &[("NUTGRAF_WIDGET", format!("\"./assets/{widget}\""))],
        // Files that are already built are imported at runtime, not bundled.
        &["--external:./assets/*"],
    )?;
    site.add(ELEMENT, element);
    Ok(())
}

/// The constants of `widget.ts`: the files it loads, and its styles. `words` is the result of `words::add`.
fn widget_constants(wasm: &str, integrity: &str, words: &str) -> Result<Vec<Constant>> {
    let style = style::bundle(&root().join("www/widget/style.css"), &Site::default())?;
    Ok(vec![
        ("NUTGRAF_WIDGET_WASM", script::beside(wasm)),
        ("NUTGRAF_WIDGET_INTEGRITY", quoted(integrity)),
        (
            "NUTGRAF_WIDGET_STYLE",
            quoted(String::from_utf8(style)?.trim_end()),
        ),
        ("NUTGRAF_WORDS", quoted(words)),
    ])
}

/// The script that defines `<nut-graf>`.
const ELEMENT: &str = "nut-graf.js";

/// A string as a JavaScript literal.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("can't read {}", path.display()))
}

fn is_style(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "css")
}

/// The files directly in `folder`, by name. Its subfolders contain parts that other files import.
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

/// Inserts the hash of `content` into `name`: `style.css` becomes `style-0123456789abcdef.css`.
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
    fn names_depend_only_on_the_content() {
        let name = hashed_name("style.css", b"a");
        let hash = name
            .strip_prefix("style-")
            .and_then(|name| name.strip_suffix(".css"));
        assert_eq!(hash.map(str::len), Some(16));
        assert_eq!(name, hashed_name("style.css", b"a"));
        assert_ne!(name, hashed_name("style.css", b"b"));
    }
}
