//! The quality of summaries, measured on a folder of data sets: `benches/quality/`.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::process::{capture, cargo, run};

/// What is measured.
pub(crate) enum Quality {
    /// Writes `docs/quality.md`.
    Report,
    /// Fits the weights of the ranking.
    Fit,
    /// Measures the weights in use, with some of them changed: `NAME=VALUE`.
    Measure(Vec<String>),
}

pub(crate) fn quality(folder: &Path, what: &Quality) -> Result<()> {
    let mut command = cargo();
    command.args(["run", "--quiet", "--release", "--package", "nutgraf"]);
    command.args(["--features", "fit", "--example", "quality", "--"]);
    match what {
        Quality::Report => {
            let report = capture(command.arg("report").arg(folder))?;
            fs::write("docs/quality.md", report)?;
            Ok(())
        }
        Quality::Fit => run(command.arg("fit").arg(folder)),
        Quality::Measure(settings) => run(command.arg("measure").arg(folder).args(settings)),
    }
}

/// Shows which summaries differ between two `nutgraf` programs.
pub(crate) fn compare(old: &Path, new: &Path, folder: &Path) -> Result<()> {
    let mut command = cargo();
    command.args(["run", "--quiet", "--release", "--package", "nutgraf"]);
    command.args(["--example", "compare", "--"]);
    run(command.args([old, new, folder]))
}
