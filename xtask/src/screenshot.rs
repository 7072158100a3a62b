//! `cargo xtask screenshot`: takes screenshots of the built page, for the README and for review.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use crate::process::{root, run};
use crate::progress::step;
use crate::{build, serve, tools};

/// The README's screenshot must be small, as everyone who clones the repository downloads it.
const MAX_BYTES: u64 = 100 * 1024;

/// Which screenshots to take.
pub(crate) enum Picture {
    /// The README's, in `docs/`.
    Readme,
    /// Those of the manifest, which browsers and app stores show before installation, in `www/app/`.
    App,
    /// Every state at every width, light and dark, in this folder.
    All(PathBuf),
}

/// Builds the page and takes the screenshots.
pub(crate) fn screenshot(picture: &Picture) -> Result<()> {
    let chromium = tools::chromium()?;
    let url = serve::in_background(build::build(&build::default_dist())?)?;
    let mut node = tools::node_script("xtask/screenshot.mjs");
    node.env("NUTGRAF_URL", url)
        .env("NUTGRAF_CHROMIUM", chromium);
    match picture {
        Picture::All(folder) => {
            let folder = std::path::absolute(folder)?;
            step("Taking screenshots", || run(node.arg("--all").arg(&folder)))?;
            println!("{}", folder.display());
        }
        Picture::App => {
            let folder = root().join("www/app");
            step("Taking screenshots", || run(node.arg("--app").arg(&folder)))?;
            for name in ["wide", "narrow"] {
                let size = small_enough(&folder.join(format!("screenshot-{name}.png")))?;
                println!("www/app/screenshot-{name}.png ({} KB)", size / 1024);
            }
        }
        Picture::Readme => {
            let file = root().join("docs/screenshot.png");
            fs::create_dir_all(root().join("docs"))?;
            step("Taking the screenshot", || run(node.arg(&file)))?;
            let size = small_enough(&file)?;
            println!("docs/screenshot.png ({} KB)", size / 1024);
        }
    }
    Ok(())
}

fn small_enough(file: &Path) -> Result<u64> {
    let size = fs::metadata(file)?.len();
    ensure!(
        size <= MAX_BYTES,
        "{} has {size} bytes, more than {MAX_BYTES}",
        file.display()
    );
    Ok(size)
}
