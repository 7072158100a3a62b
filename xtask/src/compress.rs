//! Compresses the site's files with brotli (quality 11) and gzip (level 9). Results are cached by content hash.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde::Serialize;

use crate::build::{Site, work_folder};
use crate::stamp::content_hash;
use crate::tools;

/// One file's compressed forms.
pub(crate) struct Compressed {
    pub(crate) brotli: Vec<u8>,
    pub(crate) gzip: Vec<u8>,
}

#[derive(Serialize)]
struct Job {
    from: PathBuf,
    brotli: PathBuf,
    gzip: PathBuf,
}

/// If the cache has more files than this, those of earlier builds are deleted.
const MAX_CACHED: usize = 400;

/// Compresses all files of the site, by path.
pub(crate) fn compress(site: &Site) -> Result<BTreeMap<String, Compressed>> {
    let folder = work_folder().join("compressed");
    fs::create_dir_all(&folder)?;
    let file = |content: &[u8], extension: &str| {
        folder.join(format!("{}.{extension}", content_hash(content)))
    };
    let mut jobs = Vec::new();
    for asset in site.files.values() {
        let [raw, brotli, gzip] =
            ["raw", "br", "gz"].map(|extension| file(&asset.content, extension));
        if !(brotli.exists() && gzip.exists()) {
            fs::write(&raw, &asset.content)?;
            jobs.push(Job {
                from: raw,
                brotli,
                gzip,
            });
        }
    }
    if !jobs.is_empty() {
        run_jobs(&jobs)?;
    }
    let mut compressed = BTreeMap::new();
    for (path, asset) in &site.files {
        let read = |extension| fs::read(file(&asset.content, extension));
        compressed.insert(
            path.clone(),
            Compressed {
                brotli: read("br")?,
                gzip: read("gz")?,
            },
        );
    }
    forget_earlier(&folder, site)?;
    Ok(compressed)
}

fn run_jobs(jobs: &[Job]) -> Result<()> {
    let mut node = tools::node_script("xtask/compress.mjs")
        .stdin(Stdio::piped())
        .spawn()
        .context("can't run node to compress files")?;
    node.stdin
        .take()
        .context("node's stdin isn't available")?
        .write_all(&serde_json::to_vec(jobs)?)?;
    if !node.wait()?.success() {
        bail!("compressing failed");
    }
    jobs.iter()
        .try_for_each(|job| fs::remove_file(&job.from))
        .context("deleting old compressed files")
}

fn forget_earlier(folder: &std::path::Path, site: &Site) -> Result<()> {
    let entries: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    if entries.len() > MAX_CACHED {
        let current: HashSet<_> = site
            .files
            .values()
            .map(|asset| content_hash(&asset.content))
            .collect();
        for path in entries.iter().map(fs::DirEntry::path) {
            if path
                .file_stem()
                .is_none_or(|stem| !current.contains(&*stem.to_string_lossy()))
            {
                fs::remove_file(path)?;
            }
        }
    }
    Ok(())
}
