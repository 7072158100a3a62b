//! `cargo xtask fuzz`: searches for texts, JSON lines, stored data and web pages for which an invariant doesn't hold.
//!
//! The targets of the engine (`fuzz/targets/`) run in libFuzzer, by cargo-fuzz, without sanitizers: there is no unsafe
//! code. What was found before is in `target/fuzz/corpus/`, and is where the next run starts. The target `browser` runs
//! `tests/e2e/fuzz.test.mjs` in Chromium.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::process::{cargo, exists, root, run};
use crate::test;

const TARGETS: [&str; 3] = ["articles", "text", "json_lines"];
const BROWSER: &str = "browser";

/// Inputs are at most so long, in bytes: what goes wrong does so with few words.
const MAX_LENGTH: u32 = 400;

/// Runs the target, or all of them one after the other, for so many minutes altogether.
pub(crate) fn fuzz(minutes: f64, only: Option<&str>) -> Result<()> {
    let all: Vec<&str> = TARGETS.into_iter().chain([BROWSER]).collect();
    let targets = match only {
        None => all,
        Some(name) => match all.iter().find(|&&target| target == name) {
            Some(target) => vec![*target],
            None => bail!("no target {name:?}; the targets are {}", all.join(", ")),
        },
    };
    let seconds = (minutes * 60.0 / targets.len() as f64).max(1.0) as u64;
    for target in targets {
        if target == BROWSER {
            test::browser_fuzz(seconds)?;
        } else {
            engine(target, seconds)?;
        }
    }
    Ok(())
}

fn folder() -> PathBuf {
    root().join("target/fuzz")
}

fn engine(target: &str, seconds: u64) -> Result<()> {
    if !exists("cargo-fuzz") {
        bail!("cargo-fuzz is missing. Run: cargo install cargo-fuzz");
    }
    let corpus = folder().join("corpus").join(target);
    fs::create_dir_all(&corpus)?;
    let mut fuzz = cargo();
    // cargo-fuzz needs unstable flags of rustc.
    fuzz.env("RUSTC_BOOTSTRAP", "1")
        .args(["fuzz", "run", "--fuzz-dir", "fuzz", "--sanitizer", "none"])
        .arg("--target-dir")
        .arg(folder())
        .arg(target)
        .arg(corpus)
        .arg("--")
        .args([
            format!("-max_total_time={seconds}"),
            format!("-max_len={MAX_LENGTH}"),
            "-timeout=20".to_owned(),
            "-print_final_stats=1".to_owned(),
        ]);
    run(&mut fuzz)
}
