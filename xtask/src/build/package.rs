//! The npm package, `dist/npm/`: ES modules under plain names, their types, the engine's wasm.
//!
//! ```text
//! index.js, polyfill.js, …    for browsers: one file per entry; shared code is in shared.js
//! node/, edge/                the same entries for Node, Deno and Bun, and for edge runtimes
//! worker.js, engine.wasm, …   loaded with `import("./name")` or `new URL("./name", import.meta.url)`
//! types/                      of all entries, from the sources and from wasm-bindgen's declarations of the engine
//! integrity.json              the hashes of all files that a page may load, as for `integrity` attributes
//! ```
//!
//! `exports` and `sideEffects` in package.json are generated from [`ENTRIES`].

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha384};

use super::script::{self, Constant, WasmFile};
use super::site::PACKAGE;
use super::{files_of, lock_build, read, wasm, widget_constants, words, work_folder};
use crate::process::{capture, node_bin, root};
use crate::tools;

/// A module that can be imported from the package.
struct Entry {
    /// The source is `www/js/<name>.ts`; it is imported as `nutgraf/<name>`, `index` as `nutgraf`.
    name: &'static str,
    /// Whether it requires a document.
    page_only: bool,
    /// Whether importing it has side effects.
    side_effect: bool,
}

/// All modules that can be imported.
const ENTRIES: &[Entry] = &[
    Entry {
        name: "index",
        page_only: false,
        side_effect: false,
    },
    Entry {
        name: "polyfill",
        page_only: false,
        side_effect: true,
    },
    Entry {
        name: "element",
        page_only: true,
        side_effect: true,
    },
];

/// Frameworks for which `www/frameworks/` declares the element: `import type {} from "nutgraf/react"`.
const FRAMEWORKS: [&str; 4] = ["preact", "react", "svelte", "vue"];

/// Loaded by the element on demand; not for import.
const WIDGET: &str = "widget";

/// An environment in which the package runs.
struct Host {
    /// Its folder in the package.
    folder: &'static str,
    /// Its conditions in `exports`; none for the default.
    conditions: &'static [&'static str],
    /// esbuild's arguments, which select the sources by the conditions of `imports` in our package.json.
    arguments: &'static [&'static str],
}

const HOSTS: &[Host] = &[
    Host {
        folder: "edge/",
        conditions: &["workerd", "edge-light"],
        arguments: &["--platform=neutral", "--conditions=edge"],
    },
    Host {
        folder: "node/",
        conditions: &["node"],
        arguments: &["--platform=node"],
    },
    Host {
        folder: "",
        conditions: &[],
        arguments: &[],
    },
];

/// The package's files by path.
pub(crate) struct Package {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

/// The default output folder.
pub(crate) fn default_folder() -> PathBuf {
    super::default_dist().join(PACKAGE)
}

/// Builds the package and writes it to `folder`.
pub(crate) fn package(folder: &Path) -> Result<Package> {
    tools::for_build()?;
    let _lock = lock_build()?;
    wasm::build()?;
    let package = assemble()?;
    package.write(folder)?;
    Ok(package)
}

/// The file with all hashes.
const INTEGRITY: &str = "integrity.json";

impl Package {
    /// The hashes of the files that a page may load, by path, in the format of an `integrity` attribute.
    pub(crate) fn hashes(&self) -> Result<BTreeMap<String, String>> {
        Ok(serde_json::from_slice(&self.files[INTEGRITY])?)
    }

    fn add(&mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), content.into());
    }

    /// Writes the package, replacing a previous one.
    fn write(&self, folder: &Path) -> Result<()> {
        if folder.exists() {
            let ours = fs::read_to_string(folder.join("package.json"))
                .is_ok_and(|text| text.contains("\"name\": \"nutgraf\""));
            if !ours && fs::read_dir(folder)?.next().is_some() {
                bail!(
                    "{} contains other files; choose an empty or new folder",
                    folder.display()
                );
            }
            fs::remove_dir_all(folder)?;
        }
        for (path, content) in &self.files {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().unwrap_or(folder))?;
            fs::write(&file, content).with_context(|| file.display().to_string())?;
        }
        Ok(())
    }
}

fn assemble() -> Result<Package> {
    let mut package = Package {
        files: BTreeMap::new(),
    };
    let engine = read(&wasm::ENGINE.wasm())?;
    let languages = read(&wasm::LANGUAGES.wasm())?;
    package.add("worker.js", script::bundle("www/js/worker.ts", &[], &[])?);
    let widget = read(&wasm::WIDGET.wasm())?;
    for host in HOSTS {
        let up = if host.folder.is_empty() { "." } else { ".." };
        let file = |name: &str, content| WasmFile {
            path: format!("{up}/{name}"),
            content,
            integrity: integrity(content),
        };
        let mut constants = script::engine_constants(
            &file("engine.wasm", &engine),
            &file("languages.wasm", &languages),
        );
        constants.push(("NUTGRAF_WORKER", script::beside("worker.js")));
        constants.push(("NUTGRAF_WIDGET", script::beside("widget.js")));
        let words = json!(words::texts(words::WIDGET)?).to_string();
        constants.extend(widget_constants(
            "widget.wasm",
            &integrity(&widget),
            &words,
        )?);
        for (name, content) in bundle(host, &constants)? {
            package.add(format!("{}{name}", host.folder), content);
        }
    }
    package.add("widget.wasm", widget);
    package.add("engine.wasm", engine);
    package.add("languages.wasm", languages);
    let hashes: BTreeMap<_, _> = package
        .files
        .iter()
        .filter(|(path, _)| {
            !path.contains('/') && [".js", ".wasm"].iter().any(|end| path.ends_with(end))
        })
        .map(|(path, content)| (path.clone(), integrity(content)))
        .collect();
    package.add(INTEGRITY, serde_json::to_string_pretty(&hashes)? + "\n");
    for (path, text) in types()? {
        package.add(format!("types/{path}"), text);
    }
    package.add(
        "types/engine-wasm.d.ts",
        "/** A module in runtimes that can import wasm; bundlers may provide a URL instead. */\n\
         declare const engine: WebAssembly.Module;\nexport default engine;\n",
    );
    let manifest = read(&root().join("www/npm/package.json"))?;
    package.add("package.json", finish_manifest(&manifest)?);
    package.add("README.md", read(&root().join("www/npm/README.md"))?);
    for name in FRAMEWORKS {
        let path = root().join(format!("www/frameworks/{name}.d.ts"));
        package.add(format!("types/{name}.d.ts"), read(&path)?);
    }
    package.add(
        CUSTOM_ELEMENTS,
        read(&root().join("www").join(CUSTOM_ELEMENTS))?,
    );
    for name in ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"] {
        package.add(name, read(&root().join(name))?);
    }
    Ok(package)
}

/// The element's description for editors.
const CUSTOM_ELEMENTS: &str = "custom-elements.json";

/// Bundles all entries for one environment; returns the files by name.
fn bundle(host: &Host, constants: &[Constant]) -> Result<Vec<(String, Vec<u8>)>> {
    let on_page = host.folder.is_empty();
    let mut names: Vec<_> = ENTRIES
        .iter()
        .filter(|entry| on_page || !entry.page_only)
        .map(|entry| entry.name)
        .collect();
    if on_page {
        names.push(WIDGET);
    }
    let entries: Vec<_> = names
        .iter()
        .map(|name| format!("www/js/{name}.ts"))
        .collect();
    let mut arguments: Vec<_> = host.arguments.to_vec();
    // Bundled separately, or in this very bundle: loaded at runtime.
    arguments.extend([
        "--external:./index.js",
        "--external:./widget.js",
        "--external:./worker.js",
    ]);
    let folder = work_folder().join("package").join(host.folder);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    script::bundle_together(&entries, constants, &arguments, &folder)?;
    files_of(&folder)?
        .into_iter()
        .map(|(name, path)| Ok((name, read(&path)?)))
        .collect()
}

/// Adds to package.json what follows from the entries.
fn finish_manifest(template: &[u8]) -> Result<String> {
    let mut manifest: Map<String, Value> =
        serde_json::from_slice(template).context("www/npm/package.json")?;
    manifest.insert("version".into(), env!("CARGO_PKG_VERSION").into());
    // worker.js adds a message listener if it runs in a worker.
    let mut side_effects = vec!["./worker.js".to_owned(), "./widget.js".to_owned()];
    let mut exports = Map::new();
    for entry in ENTRIES {
        let mut conditions = Map::new();
        conditions.insert(
            "types".into(),
            format!("./types/{}.d.ts", entry.name).into(),
        );
        for host in HOSTS {
            if entry.page_only && !host.folder.is_empty() {
                continue;
            }
            let file = format!("./{}{}.js", host.folder, entry.name);
            for condition in host.conditions {
                conditions.insert((*condition).into(), file.clone().into());
            }
            if host.conditions.is_empty() {
                conditions.insert("default".into(), file.clone().into());
            }
            if entry.side_effect {
                side_effects.push(file);
            }
        }
        let name = match entry.name {
            "index" => ".".to_owned(),
            name => format!("./{name}"),
        };
        exports.insert(name, conditions.into());
    }
    for name in FRAMEWORKS {
        exports.insert(
            format!("./{name}"),
            json!({ "types": format!("./types/{name}.d.ts") }),
        );
    }
    for name in ["engine", "languages"] {
        exports.insert(
            format!("./{name}.wasm"),
            json!({ "types": "./types/engine-wasm.d.ts", "default": format!("./{name}.wasm") }),
        );
    }
    for file in ["worker.js", CUSTOM_ELEMENTS, INTEGRITY, "package.json"] {
        let file = format!("./{file}");
        exports.insert(file.clone(), file.into());
    }
    manifest.insert("customElements".into(), CUSTOM_ELEMENTS.into());
    manifest.insert("exports".into(), exports.into());
    manifest.insert("sideEffects".into(), side_effects.into());
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

/// The declarations of the entries and of everything they import, by path.
fn types() -> Result<BTreeMap<String, String>> {
    let folder = work_folder().join("types");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    capture(
        node_bin("tsc")
            .args([
                "--noEmit",
                "false",
                "--declaration",
                "--emitDeclarationOnly",
            ])
            .args(["--rootDir", "www/js", "--outDir"])
            .arg(&folder),
    )?;
    let mut types = BTreeMap::from([(ENGINE_TYPES.to_owned(), engine_types()?)]);
    let mut open: Vec<_> = ENTRIES
        .iter()
        .map(|entry| format!("{}.d.ts", entry.name))
        .collect();
    while let Some(path) = open.pop() {
        if types.contains_key(&path) {
            continue;
        }
        let text = String::from_utf8(read(&folder.join(&path))?)?;
        let up = "../".repeat(path.matches('/').count());
        let up = if up.is_empty() { "./" } else { &up };
        let text = text.replace(
            "\"#engine\"",
            &format!("\"{up}{}\"", script_of(ENGINE_TYPES)),
        );
        ensure!(
            !text.contains("\"#"),
            "{path} imports a file that isn't in the package"
        );
        open.extend(imported(&path, &text));
        types.insert(path, text);
    }
    Ok(types)
}

/// The engine's types in the package, from wasm-bindgen's declarations of www/engine.
const ENGINE_TYPES: &str = "ranking.d.ts";

/// The name under which TypeScript imports a declaration file.
fn script_of(declarations: &str) -> String {
    declarations.replace(".d.ts", ".js")
}

/// The part of wasm-bindgen's declarations that we wrote: it comes first, before the functions.
fn engine_types() -> Result<String> {
    let all = fs::read_to_string(wasm::ENGINE.path().join("nutgraf_engine.d.ts"))?;
    let functions = all
        .find("export function ")
        .context("the glue's declarations have no function")?;
    let ours = all[..functions].rfind('}').map_or("", |end| &all[..=end]);
    ensure!(
        ours.contains("interface Ranking"),
        "wasm-bindgen's declarations have an unexpected form"
    );
    let start = ours.find("/**").unwrap_or_default();
    Ok(format!("{}\n", &ours[start..]))
}

/// The declaration files that the one at `path` imports.
fn imported(path: &str, text: &str) -> Vec<String> {
    let folder = Path::new(path).parent().unwrap_or(Path::new(""));
    text.split('"')
        .skip(1)
        .step_by(2)
        .filter(|name| name.starts_with("./") || name.starts_with("../"))
        .filter_map(|name| {
            let mut file = folder.to_owned();
            for part in name.strip_suffix(".js")?.split('/') {
                match part {
                    "." => {}
                    ".." => drop(file.pop()),
                    part => file.push(part),
                }
            }
            Some(format!(
                "{}.d.ts",
                file.to_string_lossy().replace('\\', "/")
            ))
        })
        .collect()
}

/// The hash of a file in the format of an `integrity` attribute (Subresource Integrity).
fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", base64(&Sha384::digest(content)))
}

/// Base64 (RFC 4648, section 4) without padding: a SHA-384 consists of whole groups of three bytes.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    bytes
        .as_chunks::<3>()
        .0
        .iter()
        .map(|[a, b, c]| u32::from_be_bytes([0, *a, *b, *c]))
        .flat_map(|group| {
            [18, 12, 6, 0].map(|shift| DIGITS[(group >> shift & 63) as usize] as char)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_come_in_an_order_in_which_each_can_be_met() {
        let manifest = finish_manifest(b"{}").unwrap();
        let place = |name: &str| manifest.find(&format!("\"{name}\": \"./")).unwrap();
        assert!(place("types") < place("workerd"));
        // Bundlers for edge runtimes also match "node"; "default" matches always.
        assert!(place("edge-light") < place("node"));
        assert!(place("node") < place("default"));
    }

    #[test]
    fn hashes_are_those_of_the_standards() {
        assert_eq!(base64(b"foobar"), "Zm9vYmFy");
        // From section 3.2 of the Subresource Integrity recommendation.
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }

    #[test]
    fn imports_of_declarations_are_followed() {
        let text =
            "import type { A } from \"../a.js\";\nexport * from \"./b/c.js\";\nimport \"x\";";
        assert_eq!(imported("s/d.d.ts", text), ["a.d.ts", "s/b/c.d.ts"]);
    }
}
