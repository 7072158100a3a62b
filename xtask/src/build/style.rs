//! Styles: imports brought in and made small by esbuild, the files they name given their hashed names.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::script::esbuild;
use super::site::Site;
use crate::process::capture;

/// Bundles the style sheet at `path`. The files it refers to must be in `site`.
pub(crate) fn bundle(path: &Path, site: &Site) -> Result<Vec<u8>> {
    let mut esbuild = esbuild(path);
    for extension in ["svg", "png", "woff2"] {
        esbuild.arg(format!("--external:*.{extension}"));
    }
    let css = capture(&mut esbuild).with_context(|| format!("bundling {}", path.display()))?;
    Ok(rewrite_urls(&String::from_utf8(css)?, site)?.into_bytes())
}

/// Inserts the hashed names into every `url(…)` of a file. Styles and the files they use are in the same folder.
fn rewrite_urls(css: &str, site: &Site) -> Result<String> {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find("url(") {
        let (before, after) = rest.split_at(at + "url(".len());
        let Some(end) = after.find(')') else {
            bail!("unclosed url(")
        };
        let name = after[..end].trim_matches(['"', '\'', ' ']);
        out.push_str(before);
        if name.starts_with("data:") || name.starts_with('#') {
            out.push_str(&after[..end]);
        } else {
            let file = name.rsplit('/').next().unwrap_or(name);
            let path = site.hashed(file).with_context(|| {
                format!("a style sheet refers to {name}, which isn't in www/static")
            })?;
            out.push_str(path.rsplit('/').next().unwrap_or(path));
        }
        rest = &after[end..];
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_get_hashed_names() {
        let mut site = Site::default();
        let icon = site.add_hashed("icon.svg", b"<svg/>".to_vec());
        let css =
            "a{background:url(icon.svg)}b{mask:url(\"./icon.svg\")}c{background:url(data:,x)}";
        assert_eq!(
            rewrite_urls(css, &site).unwrap(),
            format!("a{{background:url({icon})}}b{{mask:url({icon})}}c{{background:url(data:,x)}}")
        );
    }

    #[test]
    fn a_missing_file_is_an_error() {
        assert!(rewrite_urls("a{background:url(gone.svg)}", &Site::default()).is_err());
    }
}
