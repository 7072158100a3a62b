//! `cargo xtask lighthouse`: runs Lighthouse on the release build. Not part of the tests: its performance score is lower on a
//! busy machine.

use anyhow::Result;

use crate::process::run;
use crate::progress::step;
use crate::{build, serve, tools};

/// Fails if a score is below 100.
pub(crate) fn lighthouse() -> Result<()> {
    let chromium = tools::chromium()?;
    let site = build::build(&build::default_dist())?;
    tools::node_packages_in("xtask/lighthouse")?;
    let url = serve::in_background(site)?;
    let mut node = tools::node_script("xtask/lighthouse.mjs");
    node.env("NUTGRAF_URL", url)
        .env("NUTGRAF_CHROMIUM", chromium);
    step("Lighthouse", || run(&mut node))
}
