//! `cargo xtask test`: runs all tests, the fastest and most informative first. Stops at the first failure.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::build::{self, Site};
use crate::process::{cargo, command, node_bin, root, run};
use crate::progress::seconds;
use crate::{serve, size, tools};

/// A part of the tests that can be run separately.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Lint,
    Native,
    Wasm,
    Package,
    Size,
    E2e,
}

impl Part {
    pub(crate) const ALL: [Self; 6] = [
        Self::Lint,
        Self::Native,
        Self::Wasm,
        Self::Package,
        Self::Size,
        Self::E2e,
    ];

    /// Its name on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Lint => "lint",
            Self::Native => "native",
            Self::Wasm => "wasm",
            Self::Package => "package",
            Self::Size => "size",
            Self::E2e => "e2e",
        }
    }

    fn description(self) -> &'static str {
        match self {
            Self::Lint => "formatting, lints, types, documentation",
            Self::Native => "native tests",
            Self::Wasm => "wasm tests",
            Self::Package => "the npm package, in Node and in bundlers",
            Self::Size => "size budgets",
            Self::E2e => "browser tests",
        }
    }

    fn run(self, only: &[String], jobs: u32) -> Result<()> {
        match self {
            Self::Lint => lint(),
            Self::Native => native(),
            Self::Wasm => wasm(only),
            Self::Package => package(only),
            Self::Size => sizes(),
            Self::E2e => e2e(only, jobs),
        }
    }
}

/// Runs these parts in order; of those with test files, only the files whose path contains one of `only`, if any is
/// given. `jobs` browser tests run at a time.
pub(crate) fn test(parts: &[Part], only: &[String], jobs: u32) -> Result<()> {
    let start = Instant::now();
    let mut done: Vec<(Part, Duration)> = Vec::new();
    for &part in parts {
        eprintln!("\n── {}: {} ──", part.name(), part.description());
        let begun = Instant::now();
        let outcome = part.run(only, jobs);
        let time = begun.elapsed();
        if let Err(error) = outcome {
            summarize(&done);
            eprintln!("  ✗ {:<8} {:>12}", part.name(), seconds(time));
            bail!(
                "{}: {error:#}\nTo run only this part: cargo xtask test {}",
                part.description(),
                part.name()
            );
        }
        done.push((part, time));
    }
    summarize(&done);
    eprintln!("All tests passed in {}.", seconds(start.elapsed()));
    Ok(())
}

fn summarize(done: &[(Part, Duration)]) {
    eprintln!();
    for (part, time) in done {
        eprintln!("  ✓ {:<8} {:>12}", part.name(), seconds(*time));
    }
}

/// The crates that run in the browser; the others run natively.
const BROWSER_CRATES: &[&str] = &[
    "nutgraf-engine",
    "nutgraf-languages",
    "nutgraf-page",
    "nutgraf-ui",
    "nutgraf-widget",
];

fn packages(command: &mut Command, names: &[&str]) {
    for name in names {
        command.args(["--package", name]);
    }
}

fn lint() -> Result<()> {
    tools::lint_tools()?;
    tools::for_build()?;
    run(cargo().args(["fmt", "--all", "--check"]))
        .context("not formatted; run `cargo fmt --all`")?;
    let mut clippy = cargo();
    clippy.args([
        "clippy",
        "--quiet",
        "--all-targets",
        "--features",
        "nutgraf/fit",
    ]);
    packages(&mut clippy, &["nutgraf", "nutgraf-cli", "xtask"]);
    run(clippy.args(["--", "--deny", "warnings"]))?;
    let mut clippy = cargo();
    clippy.args([
        "clippy",
        "--quiet",
        "--all-targets",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    packages(&mut clippy, BROWSER_CRATES);
    run(clippy.args(["--", "--deny", "warnings"]))?;
    run(cargo().env("RUSTDOCFLAGS", "--deny warnings").args([
        "doc",
        "--quiet",
        "--no-deps",
        "--package",
        "nutgraf",
    ]))?;
    // The types of the glue come from the wasm.
    build::build_wasm()?;
    run(&mut node_bin("tsc"))
}

fn native() -> Result<()> {
    // One at a time: together, cargo would unify their features and recompile xtask's dependencies.
    let packages = [
        "nutgraf",
        "nutgraf-cli",
        "nutgraf-languages",
        "nutgraf-ui",
        "xtask",
    ];
    for package in packages {
        run(cargo().args(["test", "--quiet", "--package", package]))?;
    }
    Ok(())
}

fn wasm(only: &[String]) -> Result<()> {
    build::build_wasm()?;
    let [engine, languages] = build::counted()?;
    let mut node = node_tests("tests/wasm", only, 1)?;
    run(node
        .env("NUTGRAF_CLI", command_line()?)
        .env("NUTGRAF_LANGUAGES", build::languages_wasm())
        .env("NUTGRAF_COUNTED_ENGINE", engine)
        .env("NUTGRAF_COUNTED_LANGUAGES", languages))
}

/// Tests the package as installed: in Node, in bundlers, with TypeScript.
fn package(only: &[String]) -> Result<()> {
    let chromium = tools::chromium()?;
    build::package(&build::default_package())?;
    tools::node_packages_in("tests/package")?;
    let mut node = node_tests("tests/package", only, 1)?;
    run(node
        .env("NUTGRAF_CLI", command_line()?)
        .env("NUTGRAF_CHROMIUM", chromium)
        .env("NUTGRAF_PACKAGE", build::default_package()))
}

/// Checks the download sizes of the page and of the package.
pub(crate) fn sizes() -> Result<()> {
    let package = build::package(&build::default_package())?;
    size::check(&site()?, &package)
}

fn e2e(only: &[String], jobs: u32) -> Result<()> {
    let chromium = tools::chromium()?;
    let firefox = tools::firefox()?;
    build::package(&build::default_package())?;
    let url = serve::in_background(site()?)?;
    let mut node = node_tests("tests/e2e", only, jobs)?;
    // The tests of their configurations are skipped if they can't be installed.
    for (variable, name) in [("NUTGRAF_NGINX", "nginx"), ("NUTGRAF_CADDY", "caddy")] {
        match tools::web_server(name) {
            Ok(program) => _ = node.env(variable, program),
            Err(error) => eprintln!("  Without {name}: {error:#}"),
        }
    }
    // So are those of WebKit.
    match tools::webkit() {
        Ok([driver, display]) => {
            node.env("NUTGRAF_WEBKIT", driver)
                .env("NUTGRAF_XVFB", display);
        }
        Err(error) => eprintln!("  Without WebKit: {error:#}"),
    }
    run(node
        .env("NUTGRAF_URL", url)
        .env("NUTGRAF_DIST", build::default_dist())
        .env("NUTGRAF_PACKAGE", build::default_package())
        .env("NUTGRAF_CHROMIUM", chromium)
        .env("NUTGRAF_FIREFOX", firefox))
}

/// Runs the fuzz test of the browser's part for so many seconds.
pub(crate) fn browser_fuzz(seconds: u64) -> Result<()> {
    let chromium = tools::chromium()?;
    let url = serve::in_background(site()?)?;
    run(node_tests("tests/e2e", &["fuzz.test".to_owned()], 1)?
        .env("NUTGRAF_URL", url)
        .env("NUTGRAF_CHROMIUM", chromium)
        .env("NUTGRAF_FUZZ_SECONDS", seconds.to_string()))
}

/// Builds the release.
fn site() -> Result<Site> {
    build::build(&build::default_dist())
}

/// Builds the command line, with which the wasm is compared.
fn command_line() -> Result<PathBuf> {
    run(cargo().args(["build", "--quiet", "--package", "nutgraf-cli"]))?;
    // In the same folder as this program: both are built with the same profile.
    let xtask = env::current_exe()?;
    Ok(xtask.with_file_name(format!("nutgraf{}", env::consts::EXE_SUFFIX)))
}

/// Node's test runner for the test files of `folder`, so many at a time.
fn node_tests(folder: &str, only: &[String], jobs: u32) -> Result<Command> {
    let mut node = command("node");
    node.args(["--test", "--test-reporter=spec"]);
    node.arg(format!("--test-concurrency={jobs}"));
    let mut files = test_files(&root().join(folder))?;
    if !only.is_empty() {
        files.retain(|file| {
            let path = file.to_string_lossy();
            only.iter().any(|part| path.contains(part.as_str()))
        });
    }
    if files.is_empty() {
        bail!("no matching *.test.mjs in {folder}");
    }
    files.sort();
    node.args(files);
    Ok(node)
}

fn test_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("node_modules") {
            files.extend(test_files(&path)?);
        } else if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path);
        }
    }
    Ok(files)
}
