//! `cargo xtask icons`: renders the app's icons from SVG to PNG files, which are committed. Each contains the hash of its
//! source, so that a test can detect outdated ones.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde::Serialize;

use crate::process::root;
use crate::progress::step;
use crate::{stamp, tools};

/// An icon: its file, source, size in pixels and background colour.
struct Icon(&'static str, &'static str, u32, Option<&'static str>);

/// Mostly the page's own icon; those that iOS and other systems mask have a background up to the edges.
const ICONS: &[Icon] = &[
    Icon("icon-192.png", "www/static/icon.svg", 192, None),
    Icon("icon-512.png", "www/static/icon.svg", 512, None),
    Icon(
        "icon-maskable.png",
        "www/app/sources/maskable.svg",
        512,
        None,
    ),
    Icon(
        "icon-monochrome.png",
        "www/app/sources/monochrome.svg",
        512,
        None,
    ),
    Icon(
        "apple-touch-icon.png",
        "www/app/sources/maskable.svg",
        180,
        Some("#1d4fb8"),
    ),
];

#[derive(Serialize)]
struct Job {
    svg: PathBuf,
    png: PathBuf,
    size: u32,
    background: Option<&'static str>,
    source: String,
}

impl Icon {
    fn file(&self) -> PathBuf {
        root().join("www/app").join(self.0)
    }

    /// A hash of everything the icon depends on.
    fn source(&self) -> Result<String> {
        let svg = std::fs::read(root().join(self.1)).context(self.1)?;
        let Self(_, _, size, background) = self;
        let script = [
            include_bytes!("../icons.mjs").as_slice(),
            include_bytes!("../png-palette.mjs"),
        ]
        .concat();
        let how = format!("{size} {background:?}");
        Ok(stamp::key(&[&svg, how.as_bytes(), &script]))
    }
}

/// Renders all icons.
pub(crate) fn icons() -> Result<()> {
    tools::node_packages()?;
    let chromium = tools::chromium()?;
    let jobs = ICONS
        .iter()
        .map(|icon| {
            Ok(Job {
                svg: root().join(icon.1),
                png: icon.file(),
                size: icon.2,
                background: icon.3,
                source: icon.source()?,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    step("Rendering icons", || {
        let mut node = tools::node_script("xtask/icons.mjs")
            .env("NUTGRAF_CHROMIUM", chromium)
            .stdin(Stdio::piped())
            .spawn()
            .context("can't run node to render the icons")?;
        node.stdin
            .take()
            .context("node's stdin isn't available")?
            .write_all(&serde_json::to_vec(&jobs)?)?;
        if !node.wait()?.success() {
            bail!("rendering failed");
        }
        Ok(())
    })?;
    for icon in ICONS {
        let file = icon.file();
        let size = std::fs::metadata(&file)?.len();
        println!("{} ({size} bytes)", shown(&file));
    }
    Ok(())
}

fn shown(file: &Path) -> String {
    file.strip_prefix(root())
        .unwrap_or(file)
        .display()
        .to_string()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// The width and height of a PNG, which are the first fields of its first chunk.
    fn dimensions(png: &[u8]) -> String {
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        format!("{}x{}", number(16), number(20))
    }

    fn manifest() -> serde_json::Value {
        let file = root().join("www/app/manifest.webmanifest");
        serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
    }

    #[test]
    fn no_icon_is_older_than_its_source() {
        for icon in ICONS {
            let png = fs::read(icon.file()).unwrap();
            let note = format!("Source\0{}", icon.source().unwrap());
            assert!(
                png.windows(note.len()).any(|part| part == note.as_bytes()),
                "{} is older than {}: run `cargo xtask icons`",
                icon.0,
                icon.1
            );
        }
    }

    #[test]
    fn the_manifest_says_the_size_of_each_picture() {
        let manifest = manifest();
        for list in ["icons", "screenshots"] {
            let pictures = manifest[list].as_array().unwrap();
            assert!(!pictures.is_empty());
            for picture in pictures {
                let name = picture["src"].as_str().unwrap();
                let png = fs::read(root().join("www/app").join(name)).unwrap();
                assert_eq!(picture["sizes"], dimensions(&png), "{name}");
            }
        }
    }

    #[test]
    fn the_manifest_names_nothing_outside_its_folder() {
        fn addresses(value: &serde_json::Value, found: &mut Vec<String>) {
            match value {
                serde_json::Value::Object(fields) => {
                    for (name, value) in fields {
                        match value.as_str() {
                            Some(address)
                                if ["id", "src", "url", "action", "scope", "start_url"]
                                    .contains(&name.as_str()) =>
                            {
                                found.push(address.to_owned());
                            }
                            _ => addresses(value, found),
                        }
                    }
                }
                serde_json::Value::Array(items) => {
                    for item in items {
                        addresses(item, found);
                    }
                }
                _ => {}
            }
        }
        let mut found = Vec::new();
        addresses(&manifest(), &mut found);
        assert!(found.len() > 10);
        for address in found {
            let outside =
                address.starts_with('/') || address.contains("..") || address.contains(':');
            assert!(
                !outside,
                "{address} breaks on a host that serves the page from a sub-path"
            );
        }
    }
}
