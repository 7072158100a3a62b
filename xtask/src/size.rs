//! `cargo xtask size`: what a browser downloads, weighed against `budgets.toml`; and that each wasm module holds only
//! its half of the program.

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
    /// Names that start with this are alternatives: a browser loads one of them, and the heaviest counts.
    one_of: Option<String>,
    /// Names that start with this don't count, whatever `files` says.
    but_not: Option<String>,
    brotli_kb: f64,
    /// Where the budget isn't met yet: what it may have meanwhile, so that it grows no further unseen.
    meanwhile_kb: Option<f64>,
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
        let start = self.one_of.as_ref();
        start.is_some_and(|start| weight.name.starts_with(start.as_str()))
    }

    /// Whether the file counts towards this budget by itself.
    fn counts(&self, weight: &Weight) -> bool {
        let excluded = self.but_not.as_ref();
        !self.is_alternative(weight)
            && !excluded.is_some_and(|start| weight.name.starts_with(start.as_str()))
            && self
                .files
                .iter()
                .any(|file| *file == weight.name || (file == "assets/*" && is_hashed(&weight.path)))
    }

    /// The bytes used, after brotli. A file that is named but not there would make the budget meaningless.
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

/// Prints every file and every budget; an error where one is outgrown or a module holds what it mustn't.
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
    let mut outgrown = Vec::new();
    for budget in &budgets.budget {
        let used = budget.used(&weights)? as f64 / 1024.0;
        let fits = used <= budget.meanwhile_kb.unwrap_or(budget.brotli_kb);
        let verdict = match (fits, budget.meanwhile_kb) {
            (false, _) => "  too big".to_owned(),
            (true, Some(limit)) if used > budget.brotli_kb => {
                format!("  not met; {limit:.1} meanwhile")
            }
            (true, _) => String::new(),
        };
        println!(
            "{:<34} {used:>10.1} {:>10.1}{verdict}",
            budget.name, budget.brotli_kb
        );
        if !fits {
            outgrown.push(budget.name.as_str());
        }
    }
    apart(site)?;
    println!("\nThe engine's wasm holds no Yew, the UI's no engine.");
    if !outgrown.is_empty() {
        bail!("over budget: {}", outgrown.join(", "));
    }
    Ok(())
}

/// The files of the npm package that a page may load, `npm/` before their names.
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
    // What a browser loads, if only to install the page.
    weights.retain(|weight| !weight.name.starts_with('_') && !weight.name.starts_with("LICENSE"));
    weights.sort_by_key(|weight| std::cmp::Reverse(weight.brotli));
    Ok(weights)
}

/// Invariant 5: engine and face are apart. Each has words that only it can hold: the engine its word lists, Yew what it
/// says where a node is lost. Each must be found where it belongs, or the check is blind.
fn apart(site: &Site) -> Result<()> {
    let content = |name: &str| -> Result<&[u8]> {
        let path = site
            .hashed(name)
            .with_context(|| format!("{name} isn't built"))?;
        Ok(&site.files[path].content)
    };
    let marks: [(_, _, _, &[u8]); 3] = [
        ("engine", "engine.wasm", "page.wasm", ENGINE_MARK),
        ("engine", "engine.wasm", "widget.wasm", ENGINE_MARK),
        ("Yew", "page.wasm", "engine.wasm", YEW_MARK),
    ];
    for (what, home, other, mark) in marks {
        let home_content = content(home)?;
        let other_content = content(other)?;
        ensure!(
            contains(home_content, mark),
            "no trace of {what} in {home}: the check that {other} is free of it needs another mark (xtask/src/size.rs)"
        );
        ensure!(
            !contains(other_content, mark),
            "{other} holds {what} (invariant 5)"
        );
    }
    Ok(())
}

/// What the packed word lists begin with (`build/lists.rs`).
const ENGINE_MARK: &[u8] = b"nutgraf's word lists";
const YEW_MARK: &[u8] = b"failed to insert node before next sibling";

fn contains(content: &[u8], mark: &[u8]) -> bool {
    content.windows(mark.len()).any(|window| window == mark)
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
            one_of: Some("words-".to_owned()),
            but_not: Some("widget".to_owned()),
            brotli_kb: 1.0,
            meanwhile_kb: None,
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
    fn a_module_with_the_other_half_is_found() {
        let engine = ENGINE_MARK.to_vec();
        let page = YEW_MARK.to_vec();
        let both = [engine.as_slice(), &page].concat();
        assert!(apart(&site(&engine, &page)).is_ok());
        assert!(apart(&site(&engine, &both)).is_err());
        assert!(apart(&site(&both, &page)).is_err());
        assert!(apart(&site(b"", &page)).is_err(), "blind without the mark");
    }

    #[test]
    fn the_budgets_are_readable() {
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
