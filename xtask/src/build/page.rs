//! Finishes index.html: inserts the names of the built files, the content security policy and preloads.

use anyhow::{Context, Result, bail};

use super::site::Site;
use crate::headers;

/// Finishes `html`. The files it refers to must be in `site`.
pub(crate) fn finish(html: &str, site: &Site) -> Result<String> {
    let html = rewrite_references(&without_comments(html), site)?;
    let policy = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">",
        headers::content_security_policy_meta()
    );
    // The browser can request this file before the page's script runs and does. Not the engine's wasm, which is loaded
    // later: a preload would be a second request.
    let wasm = site
        .hashed("page.wasm")
        .context("the page's wasm isn't built")?;
    let early = format!(
        "<link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>"
    );
    insert_early(
        &html,
        &format!(
            "{policy}
{early}"
        ),
    )
}

/// Inserts `tags` where they apply to everything that follows: after `<meta charset>`, which must be within the first 1024
/// bytes.
fn insert_early(html: &str, tags: &str) -> Result<String> {
    let lower = html.to_ascii_lowercase();
    let start = lower
        .find("<meta charset")
        .context("the head of index.html must start with <meta charset>")?;
    let end = start
        + html[start..]
            .find('>')
            .context("index.html: unclosed <meta charset>")?
        + 1;
    let earlier = &lower[..start];
    if earlier.contains("<link") || earlier.contains("<script") {
        bail!(
            "index.html: <meta charset> must come before links and scripts, because the security policy follows it"
        );
    }
    Ok(format!("{}\n{tags}{}", &html[..end], &html[end..]))
}

/// Removes comments, which are for readers of the source.
fn without_comments(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before.trim_end_matches(' '));
        rest = after.split_once("-->").map_or("", |(_, rest)| rest);
        if out.ends_with('\n') {
            rest = rest.strip_prefix('\n').unwrap_or(rest);
        }
    }
    out + rest
}

/// Replaces the names in `href` and `src` with those of the built files.
fn rewrite_references(html: &str, site: &Site) -> Result<String> {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((at, attribute)) = [" href=\"", " src=\""]
        .iter()
        .filter_map(|name| Some((rest.find(name)?, *name)))
        .min()
    {
        let (before, after) = rest.split_at(at + attribute.len());
        out.push_str(before);
        let end = after.find('"').context("index.html: unclosed attribute")?;
        out.push_str(&built(&after[..end], site)?);
        rest = &after[end..];
    }
    out.push_str(rest);
    Ok(out)
}

/// The built form of a reference. Only the names of the page's own files change.
fn built(reference: &str, site: &Site) -> Result<String> {
    let elsewhere = ["#", "data:", "https:", "http:", "mailto:"];
    if reference.is_empty() || elsewhere.iter().any(|start| reference.starts_with(start)) {
        return Ok(reference.to_owned());
    }
    if reference.starts_with('/') {
        bail!(
            "index.html refers to {reference}: absolute paths break the page on hosts that serve it from a folder"
        );
    }
    let name = reference.trim_start_matches("./");
    let name = name.strip_prefix("www/static/").unwrap_or(name);
    if let Some(path) = site.hashed(name) {
        return Ok(path.to_owned());
    }
    if site.files.contains_key(name) || name.starts_with("LICENSE") {
        return Ok(name.to_owned());
    }
    bail!("index.html refers to {reference}, which isn't built")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        let mut site = Site::default();
        site.add_hashed("style.css", b"a{}".to_vec());
        site.add_hashed("page.wasm", b"\0asm".to_vec());
        site
    }

    #[test]
    fn names_are_rewritten_relative_to_the_page() {
        let site = site();
        let style = site.hashed("style.css").unwrap();
        for reference in ["style.css", "./style.css", "www/static/style.css"] {
            let html = format!("<link rel=\"stylesheet\" href=\"{reference}\"><a href=\"#top\">");
            let expected = format!("<link rel=\"stylesheet\" href=\"{style}\"><a href=\"#top\">");
            assert_eq!(rewrite_references(&html, &site).unwrap(), expected);
        }
        assert!(!style.starts_with('/'));
    }

    #[test]
    fn an_unknown_reference_is_an_error() {
        for reference in ["gone.css", "/style.css", "../style.css"] {
            assert!(
                rewrite_references(&format!("<link href=\"{reference}\">"), &site()).is_err(),
                "{reference}"
            );
        }
    }

    #[test]
    fn the_policy_precedes_everything_it_applies_to() {
        let html =
            "<!doctype html><html><head><meta charset=\"utf-8\"><link href=\"style.css\"></head>";
        let page = finish(html, &site()).unwrap();
        let policy = page.find("Content-Security-Policy").unwrap();
        assert!(policy < page.find("<link").unwrap());
        assert!(page.contains(&format!(
            "content=\"{}\"",
            headers::content_security_policy_meta()
        )));
        assert!(
            finish(
                "<head><link href=\"style.css\"><meta charset=\"utf-8\">",
                &site()
            )
            .is_err()
        );
    }

    #[test]
    fn comments_are_removed() {
        assert_eq!(
            without_comments("<a>\n  <!-- why\n so -->\n<b>x<!-- y -->z"),
            "<a>\n<b>xz"
        );
    }
}
