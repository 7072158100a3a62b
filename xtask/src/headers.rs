//! The response headers, defined in one place: our server sends them, `dist/_headers` is for static hosts, and `index.html`
//! contains the content security policy as a `<meta>` element for hosts that can't send headers. The policy is how the
//! browser enforces that no data leaves the page.

/// The directives of the content security policy. Only the page's own files are allowed, and no evaluation except
/// WebAssembly.
const CONTENT_SECURITY_POLICY: &[(&str, &str)] = &[
    ("default-src", "'none'"),
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data:"),
    ("connect-src", "'self'"),
    ("worker-src", "'self'"),
    ("manifest-src", "'self'"),
    // Strings can't become scripts but by the one policy of www/js/trusted.ts.
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "nutgraf"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
    ("frame-ancestors", "'none'"),
];

/// Directives that aren't allowed in a `<meta>` element; browsers log an error (CSP Level 3, section 3.3).
const HEADER_ONLY: &[&str] = &["frame-ancestors", "report-uri", "sandbox"];

/// The policy as the value of the `Content-Security-Policy` header.
pub(crate) fn content_security_policy() -> String {
    policy(|_| true)
}

/// The policy as the content of `<meta http-equiv="Content-Security-Policy">`.
pub(crate) fn content_security_policy_meta() -> String {
    policy(|directive| !HEADER_ONLY.contains(&directive))
}

fn policy(keep: impl Fn(&str) -> bool) -> String {
    CONTENT_SECURITY_POLICY
        .iter()
        .filter(|(directive, _)| keep(directive))
        .map(|(directive, sources)| format!("{directive} {sources}"))
        .collect::<Vec<_>>()
        .join("; ")
}

/// The headers every response carries.
pub(crate) fn security() -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", content_security_policy()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        // Pages on other origins may use <nut-graf> from here. Everything here is public.
        ("Access-Control-Allow-Origin", "*".to_owned()),
        (
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"
                .to_owned(),
        ),
    ]
}

/// Files with a hash in their name may be cached forever; others must be revalidated.
pub(crate) fn cache_control(hashed: bool) -> &'static str {
    if hashed {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

/// The first line of [`host_file`], by which the build recognizes its own folder.
pub(crate) const HOST_FILE_MARK: &str = "# Nutgraf: headers for hosts that read this file";

/// The contents of `_headers` for Netlify and Cloudflare Pages: the headers of [`security`] for all files, and caching.
pub(crate) fn host_file() -> String {
    let security = security()
        .into_iter()
        .map(|(name, value)| format!("  {name}: {value}\n"));
    let caching = [
        ("/", false),
        ("/index.html", false),
        ("/sw.js", false),
        ("/manifest.webmanifest", false),
        ("/nut-graf.js", false),
        ("/assets/*", true),
    ]
    .map(|(path, hashed)| format!("{path}\n  Cache-Control: {}\n", cache_control(hashed)));
    format!("{HOST_FILE_MARK} (Netlify, Cloudflare Pages). Others: set the same.\n/*\n")
        + &security.chain(caching).collect::<String>()
}

/// The MIME type of a file by its name's extension.
pub(crate) fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_inline_code_and_no_foreign_host() {
        let policy = content_security_policy();
        assert!(!policy.contains("unsafe-inline"));
        assert!(!policy.contains("'unsafe-eval'"));
        assert!(!policy.contains("http") && !policy.contains('*'));
        assert!(policy.starts_with("default-src 'none'"));
    }

    #[test]
    fn the_meta_policy_is_the_header_less_what_a_meta_cannot_set() {
        let header = content_security_policy();
        let meta = content_security_policy_meta();
        assert!(header.contains("frame-ancestors"));
        assert_eq!(header, format!("{meta}; frame-ancestors 'none'"));
    }

    #[test]
    fn host_file_and_server_send_the_same() {
        let file = host_file();
        for (name, value) in security() {
            assert!(file.contains(&format!("\n  {name}: {value}\n")), "{name}");
        }
        assert!(file.starts_with(HOST_FILE_MARK));
        // Browsers must find out about a new build.
        assert!(file.contains("\n/sw.js\n  Cache-Control: no-cache\n"));
    }

    #[test]
    fn types_a_browser_insists_on() {
        assert_eq!(content_type("assets/engine-0123.wasm"), "application/wasm");
        assert_eq!(
            content_type("assets/page-0123.js"),
            "text/javascript; charset=utf-8"
        );
        assert_eq!(content_type("LICENSE-MIT"), "text/plain; charset=utf-8");
    }
}
