//! `cargo xtask bench`: measures the speed, growth and memory of the engine, natively and in wasm, and the latency of the
//! page. Times depend on the machine, so budgets are for ratios of two times measured in the same round; the median of
//! several rounds counts. Missed budgets are reported, but don't fail: measurements on a busy machine are unreliable.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::build;
use crate::process::{capture, cargo, command};
use crate::progress::step;
use crate::serve;
use crate::tools;

/// Nanoseconds per byte in one round, natively.
#[derive(Deserialize)]
struct Native {
    /// Ranking 100 KB.
    short: f64,
    /// Ranking 10 MB.
    long: f64,
    /// Finding and hashing the words of 100 KB.
    scan: f64,
}

/// Nanoseconds per byte in one round, in wasm in Node, including conversion from and to JavaScript.
#[derive(Deserialize)]
struct Wasm {
    short: f64,
    long: f64,
}

#[derive(Deserialize)]
struct Memory {
    short: Allocated,
    long: Allocated,
}

/// The latency of the page, in milliseconds.
#[derive(Deserialize)]
struct Page {
    /// A paste of 3,000 characters: until the worker's response, and from there until the summary is painted.
    answer: f64,
    painted: f64,
    /// The longest task over 50 ms while typing in 200 KB; 0 if there is none.
    typing: f64,
    /// The longest delay before an input event is handled.
    latest: f64,
    /// The slider's 95th percentile over 100 KB.
    slider: f64,
}

/// Bytes of one ranking.
#[derive(Deserialize)]
struct Allocated {
    input: usize,
    peak: usize,
    kept: usize,
}

impl Allocated {
    fn ratio(&self) -> f64 {
        self.peak as f64 / self.input as f64
    }
}

/// Enough rounds for a meaningful median.
pub(crate) const DEFAULT_ROUNDS: usize = 9;

/// Measures `rounds` times and prints the table.
pub(crate) fn bench(rounds: usize) -> Result<()> {
    tools::for_build()?;
    build::build_wasm()?;
    let speed = native_bench()?;
    let [short, long] = [100_000, 10_000_000].map(|bytes| article(&speed, bytes));
    let (short, long) = (short?, long?);
    let mut native = Vec::new();
    let mut wasm = Vec::new();
    for round in 1..=rounds {
        step(&format!("Round {round} of {rounds}"), || {
            native.push(measure::<Native>(command(&speed).arg("--round"))?);
            let mut node = command("node");
            node.args(["--no-liftoff", "benches/wasm.mjs"])
                .arg(build::engine_folder())
                .args([&short, &long]);
            wasm.push(measure::<Wasm>(&mut node)?);
            Ok(())
        })?;
    }
    let memory: Memory = measure(command(&speed).arg("--memory"))?;
    print(&native, &wasm, &memory);
    print_page(&page(&long)?);
    Ok(())
}

fn measure<T: DeserializeOwned>(command: &mut std::process::Command) -> Result<T> {
    serde_json::from_slice(&capture(command)?).context("unexpected output of a measurement")
}

/// Compiles `benches/speed.rs` and returns the path of the program.
fn native_bench() -> Result<PathBuf> {
    let output = cargo()
        .args(["build", "--release", "--package", "nutgraf-bench"])
        .args(["--message-format", "json-render-diagnostics"])
        .stderr(Stdio::inherit())
        .output()?;
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == "speed")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .context("benches/speed.rs doesn't compile")
}

/// Writes an article of this size to a file for Node.
fn article(speed: &Path, bytes: usize) -> Result<PathBuf> {
    let file = build::work_folder().join(format!("article-{bytes}.txt"));
    fs::write(
        &file,
        capture(command(speed).args(["--article", &bytes.to_string()]))?,
    )?;
    Ok(file)
}

/// Measures the page in a browser.
fn page(article: &Path) -> Result<Page> {
    let chromium = tools::chromium()?;
    let url = serve::in_background(build::build(&build::default_dist())?)?;
    step("The page", || {
        measure(
            command("node")
                .arg("benches/page.mjs")
                .arg(article)
                .env("NUTGRAF_URL", url)
                .env("NUTGRAF_CHROMIUM", chromium),
        )
    })
}

fn print_page(page: &Page) {
    println!();
    for (what, measured, budget) in [
        (
            "paste of 3,000 characters, until the response",
            page.answer,
            None,
        ),
        (
            "from there until the summary is painted",
            page.painted,
            Some(16.7),
        ),
        (
            "longest task over 50 ms, typing in 200 KB",
            page.typing,
            Some(0.0),
        ),
        ("longest delay of an input event", page.latest, Some(100.0)),
        (
            "slider over 100 KB, 95th percentile",
            page.slider,
            Some(16.0),
        ),
    ] {
        let (budget, verdict) = budget.map_or((String::new(), ""), |budget: f64| {
            (format!("{budget:>9.1} ms"), verdict(measured <= budget))
        });
        println!("{what:<52} {measured:>9.1} ms {budget:>12}{verdict}");
    }
}

fn print(native: &[Native], wasm: &[Wasm], memory: &Memory) {
    let over_native = |ratio: fn(&Native) -> f64| median(native.iter().map(ratio).collect());
    let speed = |per_byte: f64| 1000.0 / per_byte;
    let wasm_speed = speed(median(wasm.iter().map(|round| round.short).collect()));
    println!("\n{:<52} {:>12} {:>12}", "", "measured", "budget");
    at_least(
        "ranking 100 KB, native",
        speed(over_native(|round| round.short)),
        100.0,
    );
    println!(
        "{:<52} {wasm_speed:>7.0} MB/s",
        "ranking 100 KB, wasm with conversion"
    );
    let rows = [
        (
            "ranking / finding and hashing words",
            over_native(|round| round.short / round.scan),
            3.0,
        ),
        (
            "time per byte, 10 MB / 100 KB, native",
            over_native(|round| round.long / round.short),
            1.15,
        ),
        (
            "time per byte, 10 MB / 100 KB, wasm",
            median(wasm.iter().map(|round| round.long / round.short).collect()),
            1.15,
        ),
        (
            "time at 100 KB, wasm / native",
            median(
                wasm.iter()
                    .zip(native)
                    .map(|(wasm, native)| wasm.short / native.short)
                    .collect(),
            ),
            1.6,
        ),
        ("peak memory / input, 100 KB", memory.short.ratio(), 6.0),
        ("peak memory / input, 10 MB", memory.long.ratio(), 6.0),
    ];
    for (what, ratio, budget) in rows {
        println!(
            "{what:<52} {ratio:>11.2}× {budget:>11.2}×{}",
            verdict(ratio <= budget)
        );
    }
    let kept = memory.short.kept.max(memory.long.kept);
    println!(
        "{:<52} {kept:>11} B {:>11} B{}",
        "memory retained afterwards",
        0,
        verdict(kept == 0)
    );
}

fn at_least(what: &str, speed: f64, budget: f64) {
    println!(
        "{what:<52} {speed:>7.0} MB/s {budget:>7.0} MB/s{}",
        verdict(speed >= budget)
    );
}

fn verdict(met: bool) -> &'static str {
    if met { "" } else { "  missed" }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_shrugs_off_one_bad_round() {
        assert!((median(vec![1.0, 100.0, 1.2]) - 1.2).abs() < f64::EPSILON);
    }
}
