//! `cargo xtask hosting`: generates configurations of common web servers in `hosting/` from [`crate::headers`], so that a
//! host sends the same headers as our own server. A test detects outdated ones.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::headers;
use crate::process::root;

/// The file types in `dist/`, by extension.
const EXTENSIONS: [&str; 8] = [
    "html",
    "css",
    "js",
    "json",
    "wasm",
    "svg",
    "png",
    "webmanifest",
];

const HEAD: &str = "\
# Made by `cargo xtask hosting`; docs/hosting.md says what each part is for.
#
# dist/ is copied to the root below, or to any folder in it: the page finds its files from wherever it is.
# Browsers keep a page for offline use only if it comes by HTTPS, or from the same machine.
";

/// The generated files of `hosting/`.
fn files() -> [(&'static str, String); 2] {
    [("nginx.conf", nginx()), ("Caddyfile", caddy())]
}

/// Writes the configurations.
pub(crate) fn write() -> Result<()> {
    for (name, content) in files() {
        fs::write(path(name), content).with_context(|| name.to_owned())?;
        println!("hosting/{name}");
    }
    Ok(())
}

fn path(name: &str) -> PathBuf {
    root().join("hosting").join(name)
}

/// For nginx: a file for `conf.d/`, or to include in `http`.
fn nginx() -> String {
    let mut types = String::new();
    for extension in EXTENSIONS {
        let (bare, _) = type_and_charset(extension);
        _ = writeln!(types, "        {bare} {extension};");
    }
    // nginx always sets the charset of text/html and compresses it, and warns about duplicates.
    let others = EXTENSIONS
        .iter()
        .map(|extension| type_and_charset(extension))
        .filter(|(bare, _)| *bare != "text/html");
    let with_charset: Vec<_> = others
        .clone()
        .filter(|(_, charset)| *charset)
        .map(|(bare, _)| bare)
        .collect();
    let to_compress: Vec<_> = others
        .filter(|(bare, _)| *bare != "image/png")
        .map(|(bare, _)| bare)
        .collect();
    let mut security = String::new();
    for (name, value) in headers::security() {
        _ = writeln!(security, "    add_header {name} \"{value}\" always;");
    }
    format!(
        "{HEAD}
# What has the hash of its content in its name may be kept forever; of all else a browser asks whether it is still so.
map $uri $nutgraf_cache_control {{
    ~/assets/[^/]+$ \"{}\";
    default \"{}\";
}}

server {{
    listen 80;
    root /srv/www;
    index index.html;

    types {{
{types}    }}
    default_type text/plain;
    charset utf-8;
    charset_types {} text/plain;

    gzip on;
    gzip_vary on;
    gzip_min_length 256;
    gzip_types {} text/plain;

{security}    # Not with \"always\": an error must not be kept.
    add_header Cache-Control $nutgraf_cache_control;
}}
",
        headers::cache_control(true),
        headers::cache_control(false),
        with_charset.join(" "),
        to_compress.join(" "),
    )
}

/// For Caddy 2: a complete Caddyfile, or a site block for one.
fn caddy() -> String {
    let mut out = format!(
        "{HEAD}
:80 {{
	root * /srv/www
	encode gzip
	file_server

	header {{
"
    );
    for (name, value) in headers::security() {
        _ = writeln!(out, "\t\t{name} \"{value}\"");
    }
    _ = write!(
        out,
        "	}}

	# What has the hash of its content in its name may be kept forever, if it is there; of all else a browser asks
	# whether it is still so.
	@hashed {{
		path */assets/*
		file
	}}
	header @hashed Cache-Control \"{}\"
	@named not path */assets/*
	header @named Cache-Control \"{}\"

	# Caddy asks the system for types, and not every system knows all of these.
",
        headers::cache_control(true),
        headers::cache_control(false),
    );
    for extension in EXTENSIONS {
        // Caddy sets the type of a folder's index.html itself.
        let content_type = headers::content_type(&format!("a.{extension}"));
        _ = writeln!(
            out,
            "	@{extension} {{
		path *.{extension}
		file
	}}
	header @{extension} Content-Type \"{content_type}\""
        );
    }
    _ = writeln!(
        out,
        "	@plain {{
		path */LICENSE-*
		file
	}}
	header @plain Content-Type \"{}\"
}}",
        headers::content_type("")
    );
    out
}

/// A type without its charset, as nginx expects it, and whether it has one.
fn type_and_charset(extension: &str) -> (&'static str, bool) {
    let content_type = headers::content_type(&format!("a.{extension}"));
    match content_type.split_once(';') {
        Some((bare, _)) => (bare, true),
        None => (content_type, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_configurations_are_of_these_headers() {
        for (name, content) in files() {
            assert_eq!(
                fs::read_to_string(path(name)).unwrap(),
                content,
                "hosting/{name} is outdated: run `cargo xtask hosting`"
            );
        }
    }
}
