//! Makes the page an installable app: the manifest and its images under fixed names, and the service worker with the list
//! of the files it stores.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

use super::site::{Site, is_hashed};
use super::{files_of, read, script};
use crate::process::{capture, root};
use crate::stamp;

/// Adds the files of `www/app/` under the names that the manifest and operating systems expect.
pub(super) fn add_app(site: &mut Site) -> Result<()> {
    for (name, path) in files_of(&root().join("www/app"))? {
        site.add(&name, read(&path)?);
    }
    Ok(())
}

/// Adds the service worker, with the list of the files in `site` so far. It keeps its name, as browsers request it to find
/// out about a new build.
pub(super) fn add_service_worker(site: &mut Site) -> Result<()> {
    let list = list(site);
    let json = serde_json::to_string(&list)?;
    let mut esbuild = script::esbuild("www/js/sw.ts");
    esbuild.args(["--format=iife", &format!("--target={}", script::TARGET)]);
    esbuild.arg(format!("--define:NUTGRAF_FILES={json}"));
    let build = stamp::content_hash(json.as_bytes());
    esbuild.arg(format!("--define:NUTGRAF_BUILD=\"{build}\""));
    let script = capture(&mut esbuild).context("bundling www/js/sw.ts")?;
    site.add("sw.js", script);
    Ok(())
}

/// The files to store, with the SHA-256 of their content: all that the page can load, and those a browser requests to check
/// whether the page can be installed. The path of index.html is empty, as some hosts redirect from its name.
fn list(site: &Site) -> BTreeMap<&str, String> {
    reachable_from(site, "index.html")
        .into_iter()
        .chain(FOR_INSTALLATION)
        .filter_map(|path| site.files.get_key_value(path))
        .map(|(path, asset)| {
            let path = if path == "index.html" { "" } else { path };
            (path, sha256(&asset.content))
        })
        .collect()
}

/// Browsers load the manifest's other images only once, when they install the page.
const FOR_INSTALLATION: [&str; 3] = ["manifest.webmanifest", "icon-192.png", "icon-maskable.png"];

/// `start`, and the hashed files that it refers to, directly or indirectly. The others are for other pages.
fn reachable_from<'a>(site: &'a Site, start: &'a str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::from([start]);
    let mut to_read = vec![start];
    while let Some(path) = to_read.pop() {
        // Binary files contain no references.
        let text = site
            .files
            .get(path)
            .map(|asset| str::from_utf8(&asset.content));
        let Some(Ok(text)) = text else { continue };
        for other in site.files.keys().filter(|other| is_hashed(other)) {
            let name = other.rsplit('/').next().unwrap_or(other);
            if text.contains(name) && found.insert(other) {
                to_read.push(other);
            }
        }
    }
    found
}

fn sha256(content: &[u8]) -> String {
    format!("{:x}", Sha256::digest(content))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_contains_what_the_page_loads() {
        let mut site = Site::default();
        let worker = site.add_hashed("worker.js", b"1".to_vec());
        let script = site.add_hashed("page.js", format!("new Worker({worker:?})").into());
        site.add_hashed("widget.js", b"for other pages".to_vec());
        site.add(
            "index.html",
            format!("<script src=\"assets/{script}\">").into(),
        );
        for name in [
            "manifest.webmanifest",
            "icon-192.png",
            "screenshot-wide.png",
            "_headers",
        ] {
            site.add(name, b"abc".to_vec());
        }
        let list = list(&site);
        let paths: Vec<_> = list.keys().copied().collect();
        let (script, worker) = (format!("assets/{script}"), format!("assets/{worker}"));
        assert_eq!(
            paths,
            ["", &script, &worker, "icon-192.png", "manifest.webmanifest"]
        );
        // From FIPS 180-2, appendix B.1.
        assert_eq!(
            list["icon-192.png"],
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
