//! `cargo xtask size`: what a browser downloads, weighed against `budgets.toml`; and that each wasm module holds only
//! its half of the program.

use std::fs;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::build::{Site, is_hashed};
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
    /// Whether the file counts towards this budget.
    fn counts(&self, weight: &Weight) -> bool {
        self.files
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
        Ok(weights
            .iter()
            .filter(|weight| self.counts(weight))
            .map(|weight| weight.brotli)
            .sum())
    }
}

/// Prints every file and every budget; an error where one is outgrown or a module holds what it mustn't.
pub(crate) fn check(site: &Site) -> Result<()> {
    let budgets: Budgets = toml::from_str(&fs::read_to_string(root().join("budgets.toml"))?)
        .context("budgets.toml")?;
    let weights = weigh(site)?;
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
    weights.retain(|weight| weight.name == "index.html" || is_hashed(&weight.path));
    weights.sort_by_key(|weight| std::cmp::Reverse(weight.brotli));
    Ok(weights)
}

/// Invariant 5: engine and face are apart. Each has words that only it can hold: the engine its word lists, Yew the
/// names of its source files in its panics' messages. Each must be found where it belongs, or the check is blind.
fn apart(site: &Site) -> Result<()> {
    let content = |name: &str| -> Result<&[u8]> {
        let path = site
            .hashed(name)
            .with_context(|| format!("{name} isn't built"))?;
        Ok(&site.files[path].content)
    };
    let marks: [(_, _, _, &[u8]); 2] = [
        ("engine", "engine.wasm", "ui.wasm", ENGINE_MARK),
        ("Yew", "ui.wasm", "engine.wasm", b"yew-0."),
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
            weight("assets/ui-00.wasm", "ui.wasm", 10),
            weight("assets/page-00.js", "page.js", 5),
            weight("index.html", "index.html", 1),
        ];
        let budget = |files: &[&str]| Budget {
            name: String::new(),
            files: files.iter().map(|&file| file.to_owned()).collect(),
            brotli_kb: 1.0,
            meanwhile_kb: None,
        };
        assert_eq!(budget(&["ui.wasm", "page.js"]).used(&weights).unwrap(), 15);
        assert_eq!(
            budget(&["index.html", "assets/*"]).used(&weights).unwrap(),
            16
        );
        assert!(budget(&["gone.js"]).used(&weights).is_err());
    }

    fn site(engine: &[u8], ui: &[u8]) -> Site {
        let mut site = Site::default();
        site.add_hashed("engine.wasm", engine.to_vec());
        site.add_hashed("ui.wasm", ui.to_vec());
        site
    }

    #[test]
    fn a_module_with_the_other_half_is_found() {
        let engine = ENGINE_MARK.to_vec();
        let ui = b"panicked at yew-0.1/src/lib.rs".to_vec();
        let both = [engine.as_slice(), &ui].concat();
        assert!(apart(&site(&engine, &ui)).is_ok());
        assert!(apart(&site(&engine, &both)).is_err());
        assert!(apart(&site(&both, &ui)).is_err());
        assert!(apart(&site(b"", &ui)).is_err(), "blind without the mark");
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
