//! The built site in memory, as written to `dist/`, served, and compared with the budgets.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::hashed_name;
use crate::headers::HOST_FILE_MARK;

/// One file of the site.
pub(crate) struct Asset {
    /// The name without the hash: `page.js`.
    pub(crate) name: String,
    /// Its content.
    pub(crate) content: Vec<u8>,
}

/// All files by their path in `dist/`, with `/` between folders: `assets/page-0123456789abcdef.js`.
#[derive(Default)]
pub(crate) struct Site {
    pub(crate) files: BTreeMap<String, Asset>,
}

/// The folder of the files that may be cached forever.
pub(super) const ASSETS: &str = "assets";

/// The folder of the npm package, which is built separately.
pub(super) const PACKAGE: &str = "npm";

impl Site {
    /// Adds a file under its own name, at the top level.
    pub(crate) fn add(&mut self, name: &str, content: Vec<u8>) {
        self.files.insert(
            name.to_owned(),
            Asset {
                name: name.to_owned(),
                content,
            },
        );
    }

    /// Adds a file under a name with the hash of its content, and returns that name, without the folder.
    pub(crate) fn add_hashed(&mut self, name: &str, content: Vec<u8>) -> String {
        let hashed = hashed_name(name, &content);
        self.files.insert(
            format!("{ASSETS}/{hashed}"),
            Asset {
                name: name.to_owned(),
                content,
            },
        );
        hashed
    }

    /// The path of the hashed file with the original name `name`.
    pub(crate) fn hashed(&self, name: &str) -> Option<&str> {
        self.files
            .iter()
            .find(|(path, asset)| is_hashed(path) && asset.name == name)
            .map(|(path, _)| path.as_str())
    }

    /// Writes the site to `dist`, and deletes the files of earlier builds.
    pub(crate) fn write(&self, dist: &Path) -> Result<()> {
        if !is_ours(dist)? {
            bail!(
                "{} contains other files; choose an empty or new folder",
                dist.display()
            );
        }
        fs::create_dir_all(dist.join(ASSETS)).with_context(|| dist.display().to_string())?;
        // index.html after its files, and the service worker last, so that no file is referenced before it exists.
        let mut paths: Vec<_> = self.files.keys().collect();
        paths.sort_by_key(|path| (*path == "sw.js", *path == "index.html"));
        for path in paths {
            let content = &self.files[path].content;
            let file = dist.join(path);
            if fs::read(&file).ok().as_ref() != Some(content) {
                fs::write(&file, content).with_context(|| file.display().to_string())?;
            }
        }
        for (path, _) in files_below(dist)? {
            if !self.files.contains_key(&path) {
                fs::remove_file(dist.join(path))?;
            }
        }
        Ok(())
    }

    /// Reads a site written by [`write`](Self::write).
    pub(crate) fn read(dist: &Path) -> Result<Self> {
        let mut site = Self::default();
        for (path, content) in files_below(dist)? {
            let name = original_name(&path);
            site.files.insert(
                path,
                Asset {
                    name,
                    content: fs::read(content)?,
                },
            );
        }
        if !site.files.contains_key("index.html") {
            bail!(
                "{} contains no index.html: build it with `cargo xtask build`",
                dist.display()
            );
        }
        Ok(site)
    }
}

/// Whether the file at `path` has the hash of its content in its name.
pub(crate) fn is_hashed(path: &str) -> bool {
    path.starts_with("assets/")
}

/// The name without the hash.
fn original_name(path: &str) -> String {
    let Some(hashed) = path.strip_prefix("assets/") else {
        return path.to_owned();
    };
    let (stem, extension) = hashed
        .rsplit_once('.')
        .map_or((hashed, None), |(stem, end)| (stem, Some(end)));
    let stem = stem.rsplit_once('-').map_or(stem, |(stem, _)| stem);
    extension.map_or_else(
        || stem.to_owned(),
        |extension| format!("{stem}.{extension}"),
    )
}

/// Whether we may write to `folder` and delete files there: it is new, empty except for the npm package, or from an earlier
/// build.
fn is_ours(folder: &Path) -> Result<bool> {
    if !folder.exists() {
        return Ok(true);
    }
    let others: Result<Vec<_>, _> = fs::read_dir(folder)?.collect();
    if others?.iter().all(|entry| entry.file_name() == PACKAGE) {
        return Ok(true);
    }
    Ok(fs::read_to_string(folder.join("_headers"))
        .is_ok_and(|text| text.starts_with(HOST_FILE_MARK)))
}

/// The files at the top level and in the assets folder, as paths with `/`.
fn files_below(dist: &Path) -> Result<Vec<(String, std::path::PathBuf)>> {
    let mut files = Vec::new();
    for (folder, prefix) in [
        (dist.to_owned(), String::new()),
        (dist.join(ASSETS), format!("{ASSETS}/")),
    ] {
        if folder.exists() {
            for (name, path) in super::files_of(&folder)? {
                files.push((format!("{prefix}{name}"), path));
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> std::path::PathBuf {
        std::env::temp_dir().join(format!("nutgraf-site-{name}-{}", std::process::id()))
    }

    fn site(script: &str) -> Site {
        let mut site = Site::default();
        site.add_hashed("page.js", script.into());
        site.add("index.html", b"<p>".to_vec());
        site.add("_headers", crate::headers::host_file().into());
        site
    }

    #[test]
    fn a_site_is_read_back_without_the_files_of_earlier_builds() {
        let dist = folder("written");
        site("1").write(&dist).unwrap();
        site("2").write(&dist).unwrap();
        let read = Site::read(&dist).unwrap();
        assert_eq!(read.files.len(), 3);
        let path = read.hashed("page.js").unwrap();
        assert_eq!(read.files[path].content, b"2");
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn a_folder_with_other_files_is_not_touched() {
        let dist = folder("other");
        fs::create_dir_all(&dist).unwrap();
        fs::write(dist.join("thesis.txt"), "years of work").unwrap();
        assert!(site("1").write(&dist).is_err());
        assert_eq!(fs::read_dir(&dist).unwrap().count(), 1);
        fs::remove_dir_all(dist).unwrap();
    }
}
