//! `cargo xtask size`: compares download sizes with `budgets.toml`, and checks that the engine and the UI are separate.

use std::fs;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::build::{Package, Site, is_hashed};
use crate::compress::compress;
use crate::process::root;

/// `budgets.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budgets {
    budget: Vec<Budget>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    name: String,
    files: Vec<String>,
    /// A prefix of alternatives, of which a browser loads one: the heaviest counts.
    heaviest_of: Option<String>,
    /// Prefixes of files that don't count, even if `files` matches them.
    #[serde(default)]
    exclude: Vec<String>,
    brotli_kb: f64,
    /// A limit above the budget while that isn't met yet, so that further growth is noticed.
    temporary_limit_kb: Option<f64>,
}

/// One file of the site, in bytes.
struct Weight {
    path: String,
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Budget {
    /// Whether the file is one of several alternatives.
    fn is_alternative(&self, weight: &Weight) -> bool {
        let start = self.heaviest_of.as_ref();
        start.is_some_and(|start| weight.name.starts_with(start.as_str()))
    }

    /// Whether the file counts towards this budget by itself.
    fn counts(&self, weight: &Weight) -> bool {
        !self.is_alternative(weight)
            && !self
                .exclude
                .iter()
                .any(|start| weight.name.starts_with(start.as_str()))
            && self
                .files
                .iter()
                .any(|file| *file == weight.name || (file == "assets/*" && is_hashed(&weight.path)))
    }

    /// The bytes used, after brotli. A file that is named but not built is an error: it would make the budget meaningless.
    fn used(&self, weights: &[Weight]) -> Result<usize> {
        for file in self.files.iter().filter(|file| *file != "assets/*") {
            ensure!(
                weights.iter().any(|weight| weight.name == *file),
                "budgets.toml names {file}, which isn't built"
            );
        }
        let heaviest = weights
            .iter()
            .filter(|weight| self.is_alternative(weight))
            .map(|weight| weight.brotli)
            .max();
        let all = weights.iter().filter(|weight| self.counts(weight));
        Ok(all.map(|weight| weight.brotli).sum::<usize>() + heaviest.unwrap_or(0))
    }
}

/// Prints all files and budgets. Fails if a budget is exceeded, or if a module contains code of another.
pub(crate) fn check(site: &Site, package: &Package) -> Result<()> {
    let budgets: Budgets = toml::from_str(&fs::read_to_string(root().join("budgets.toml"))?)
        .context("budgets.toml")?;
    let mut weights = weigh(site)?;
    weights.extend(weigh(&of_package(package)?)?);
    println!(
        "{:<34} {:>10} {:>10} {:>10}",
        "bytes", "raw", "gzip", "brotli"
    );
    for Weight {
        path,
        raw,
        gzip,
        brotli,
        ..
    } in &weights
    {
        println!("{path:<34} {raw:>10} {gzip:>10} {brotli:>10}");
    }
    println!(
        "\n{:<34} {:>10} {:>10}",
        "KB (1024 bytes), brotli", "used", "budget"
    );
    let mut exceeded = Vec::new();
    for budget in &budgets.budget {
        let used = budget.used(&weights)? as f64 / 1024.0;
        let fits = used <= budget.temporary_limit_kb.unwrap_or(budget.brotli_kb);
        let verdict = match (fits, budget.temporary_limit_kb) {
            (false, _) => "  exceeded".to_owned(),
            (true, Some(limit)) if used > budget.brotli_kb => {
                format!("  not met; temporary limit {limit:.1}")
            }
            (true, _) => String::new(),
        };
        println!(
            "{:<34} {used:>10.1} {:>10.1}{verdict}",
            budget.name, budget.brotli_kb
        );
        if !fits {
            exceeded.push(budget.name.as_str());
        }
    }
    check_separation(site)?;
    println!("\nThe engine's wasm contains no Yew, the UI's wasm no engine.");
    if !exceeded.is_empty() {
        bail!("over budget: {}", exceeded.join(", "));
    }
    Ok(())
}

/// The files of the npm package that a page may load, prefixed with `npm/`.
fn of_package(package: &Package) -> Result<Site> {
    let mut site = Site::default();
    for path in package.hashes()?.into_keys() {
        site.add(&format!("npm/{path}"), package.files[&path].clone());
    }
    Ok(site)
}

fn weigh(site: &Site) -> Result<Vec<Weight>> {
    let compressed = compress(site)?;
    let weight = |(path, asset): (&String, &crate::build::Asset)| Weight {
        path: path.clone(),
        name: asset.name.clone(),
        raw: asset.content.len(),
        gzip: compressed[path].gzip.len(),
        brotli: compressed[path].brotli.len(),
    };
    let mut weights: Vec<_> = site.files.iter().map(weight).collect();
    // The rest is what a browser loads, if only to install the page.
    weights.retain(|weight| !weight.name.starts_with('_') && !weight.name.starts_with("LICENSE"));
    weights.sort_by_key(|weight| std::cmp::Reverse(weight.brotli));
    Ok(weights)
}

/// Checks that the engine and the UI are separate. Each contains a text that the other can't have: the engine its word
/// lists, Yew one of its error messages. The check fails if a text isn't found where it belongs, as it would then prove
/// nothing.
fn check_separation(site: &Site) -> Result<()> {
    let content = |name: &str| -> Result<&[u8]> {
        let path = site
            .hashed(name)
            .with_context(|| format!("{name} isn't built"))?;
        Ok(&site.files[path].content)
    };
    let signatures: [(_, _, _, &[u8]); 3] = [
        ("engine", "engine.wasm", "page.wasm", ENGINE_SIGNATURE),
        ("engine", "engine.wasm", "widget.wasm", ENGINE_SIGNATURE),
        ("Yew", "page.wasm", "engine.wasm", YEW_SIGNATURE),
    ];
    for (what, home, other, signature) in signatures {
        let home_content = content(home)?;
        let other_content = content(other)?;
        ensure!(
            contains(home_content, signature),
            "{home} has no signature of {what}: the check that {other} doesn't contain it needs another (xtask/src/size.rs)"
        );
        ensure!(
            !contains(other_content, signature),
            "{other} contains {what}: the engine and the UI must be separate"
        );
    }
    Ok(())
}

/// The start of the packed word lists (`build/lists.rs`).
const ENGINE_SIGNATURE: &[u8] = b"nutgraf's word lists";
const YEW_SIGNATURE: &[u8] = b"failed to insert node before next sibling";

fn contains(content: &[u8], signature: &[u8]) -> bool {
    content
        .windows(signature.len())
        .any(|window| window == signature)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(path: &str, name: &str, brotli: usize) -> Weight {
        Weight {
            path: path.to_owned(),
            name: name.to_owned(),
            raw: 0,
            gzip: 0,
            brotli,
        }
    }

    #[test]
    fn a_budget_counts_the_files_it_names() {
        let weights = [
            weight("assets/page-00.wasm", "page.wasm", 10),
            weight("assets/page-00.js", "page.js", 5),
            weight("assets/words-de-00.json", "words-de.json", 2),
            weight("assets/words-en-00.json", "words-en.json", 3),
            weight("index.html", "index.html", 1),
            weight("assets/widget-00.js", "widget.js", 7),
        ];
        let budget = |files: &[&str]| Budget {
            name: String::new(),
            files: files.iter().map(|&file| file.to_owned()).collect(),
            heaviest_of: Some("words-".to_owned()),
            exclude: vec!["widget".to_owned()],
            brotli_kb: 1.0,
            temporary_limit_kb: None,
        };
        assert_eq!(
            budget(&["page.wasm", "page.js"]).used(&weights).unwrap(),
            18
        );
        assert_eq!(
            budget(&["index.html", "assets/*"]).used(&weights).unwrap(),
            19
        );
        assert!(budget(&["gone.js"]).used(&weights).is_err());
    }

    fn site(engine: &[u8], page: &[u8]) -> Site {
        let mut site = Site::default();
        site.add_hashed("engine.wasm", engine.to_vec());
        site.add_hashed("page.wasm", page.to_vec());
        site.add_hashed("widget.wasm", b"\0asm".to_vec());
        site
    }

    #[test]
    fn a_module_containing_the_other_part_is_detected() {
        let engine = ENGINE_SIGNATURE.to_vec();
        let page = YEW_SIGNATURE.to_vec();
        let both = [engine.as_slice(), &page].concat();
        assert!(check_separation(&site(&engine, &page)).is_ok());
        assert!(check_separation(&site(&engine, &both)).is_err());
        assert!(check_separation(&site(&both, &page)).is_err());
        assert!(
            check_separation(&site(b"", &page)).is_err(),
            "the check proves nothing without the signature"
        );
    }

    #[test]
    fn the_budgets_can_be_parsed() {
        let budgets: Budgets =
            toml::from_str(&fs::read_to_string(root().join("budgets.toml")).unwrap()).unwrap();
        assert!(
            budgets
                .budget
                .iter()
                .any(|budget| budget.files == ["engine.wasm"])
        );
    }
}
