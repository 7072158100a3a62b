//! `cargo xtask reproduce`: checks that the same sources give the same files. Builds the page and the npm package here, and
//! again from scratch in a copy of the sources at another path, and compares them byte by byte.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, ensure};

use crate::build;
use crate::process::{capture, command, root, run};
use crate::progress::step;

/// Fails if a file differs, naming all that do.
pub(crate) fn reproduce() -> Result<()> {
    build::build(&build::default_dist())?;
    build::package(&build::default_package())?;
    let copy = env::temp_dir().join(format!("nutgraf-reproduce-{}", std::process::id()));
    let outcome = build_in(&copy).and_then(|()| {
        Ok(differences(
            &files(&build::default_dist())?,
            &files(&copy.join("dist"))?,
        ))
    });
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    let different = outcome?;
    ensure!(
        different.is_empty(),
        "these files differ between two builds: {}",
        different.join(", ")
    );
    println!("Both builds are identical, byte for byte.");
    Ok(())
}

/// Copies the sources to `copy` and builds them there.
fn build_in(copy: &Path) -> Result<()> {
    step("Copying the sources", || copy_sources(copy))?;
    let xtask = env::current_exe()?;
    for part in ["build", "package"] {
        // This program takes the repository's root from this variable.
        run(command(&xtask)
            .arg(part)
            .env("CARGO_MANIFEST_DIR", copy.join("xtask"))
            .env_remove("CARGO_TARGET_DIR"))?;
    }
    Ok(())
}

fn copy_sources(copy: &Path) -> Result<()> {
    let list = capture(command("git").args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]))
    .context("listing the sources needs git")?;
    let list = String::from_utf8(list)?;
    for path in list.split('\0').filter(|path| !path.is_empty()) {
        let (from, to) = (root().join(path), copy.join(path));
        // Listed, but deleted in the working tree.
        if from.is_file() {
            fs::create_dir_all(to.parent().unwrap_or(copy))?;
            fs::copy(&from, &to).with_context(|| from.display().to_string())?;
        }
    }
    Ok(())
}

/// All files below `folder`, by path.
fn files(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| next.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(folder)?.to_owned(), fs::read(&path)?);
            }
        }
    }
    Ok(files)
}

/// The paths of files that differ, or that only one of the builds has.
fn differences(
    one: &BTreeMap<PathBuf, Vec<u8>>,
    other: &BTreeMap<PathBuf, Vec<u8>>,
) -> Vec<String> {
    let mut different: Vec<_> = one
        .keys()
        .chain(other.keys())
        .filter(|path| one.get(*path) != other.get(*path))
        .map(|path| path.display().to_string())
        .collect();
    different.sort();
    different.dedup();
    different
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_missing_and_additional_files_are_differences() {
        let build = |files: &[(&str, &str)]| -> BTreeMap<PathBuf, Vec<u8>> {
            files
                .iter()
                .map(|&(path, content)| (path.into(), content.into()))
                .collect()
        };
        let one = build(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let other = build(&[("a", "1"), ("b", "4"), ("d", "3")]);
        assert_eq!(differences(&one, &other), ["b", "c", "d"]);
        assert!(differences(&one, &one).is_empty());
    }
}
