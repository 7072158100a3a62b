//! `cargo xtask serve`: serves the built page locally, as a good static host would. The whole site is in memory and
//! requests are look-ups in it, so no request can reach a file outside.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, RwLock};
use std::time::Duration;
use std::{collections::BTreeMap, thread};

use anyhow::{Context, Result, bail};

use crate::build::{self, Site};
use crate::compress::{Compressed, compress};
use crate::progress::step;
use crate::stamp::content_hash;
use crate::{headers, watch};

/// The options of `cargo xtask serve`.
pub(crate) struct Options {
    /// The port to try first; 0 takes any.
    pub(crate) port: u16,
    /// A previously built folder to serve as it is.
    pub(crate) dist: Option<PathBuf>,
    /// Whether to rebuild when a source changes.
    pub(crate) watch: bool,
}

/// The first port to try.
pub(crate) const DEFAULT_PORT: u16 = 8080;

/// How many ports to try, one after the other.
const PORTS_TRIED: u16 = 50;

/// The maximum size of a request's head, in bytes, and the maximum number of its header fields.
const MAX_HEADER_BYTES: usize = 64 * 1024;
const MAX_HEADERS: usize = 100;

/// How long a connection may stay open without a request. Browsers open some in advance.
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);

/// One file, ready to send.
struct Entry {
    content: Vec<u8>,
    compressed: Compressed,
    etag: String,
}

/// The files by path.
type Entries = BTreeMap<String, Entry>;

/// The files served now; each build replaces them all at once.
#[derive(Clone)]
struct Served(Arc<RwLock<Arc<Entries>>>);

impl Served {
    fn new(site: Site) -> Result<Self> {
        Ok(Self(Arc::new(RwLock::new(Arc::new(entries(site)?)))))
    }

    fn now(&self) -> Arc<Entries> {
        self.0.read().expect("nobody panics with this lock").clone()
    }

    fn replace(&self, site: Site) -> Result<()> {
        let fresh = Arc::new(entries(site)?);
        *self.0.write().expect("nobody panics with this lock") = fresh;
        Ok(())
    }
}

fn entries(site: Site) -> Result<Entries> {
    let mut compressed = compress(&site)?;
    let entry = |(path, asset): (String, build::Asset)| {
        let compressed = compressed.remove(&path)?;
        let etag = format!("\"{}\"", content_hash(&asset.content));
        Some((
            path,
            Entry {
                content: asset.content,
                compressed,
                etag,
            },
        ))
    };
    Ok(site.files.into_iter().filter_map(entry).collect())
}

/// Builds the page, serves it, and rebuilds it when a source changes. Doesn't return.
pub(crate) fn serve(options: &Options) -> Result<()> {
    // Before the build, so that a port that is in use is reported at once.
    let listener = listen(options.port)?;
    let site = match &options.dist {
        Some(dist) => Site::read(dist)?,
        None => build::build(&build::default_dist())?,
    };
    let served = step("Compressing", || Served::new(site))?;
    let url = start(listener, &served)?;
    println!("Nutgraf is at {url} (Ctrl+C stops it)");
    if options.watch && options.dist.is_none() {
        watch::on_change(|| {
            let outcome =
                build::build(&build::default_dist()).and_then(|site| served.replace(site));
            match outcome {
                // Without `?sw=off`, the service worker keeps serving the old version until the update is accepted.
                Ok(()) => println!("Rebuilt: {url}?sw=off"),
                Err(error) => {
                    eprintln!("{error:#}\nThe build failed; still serving the previous one.");
                }
            }
        })?;
    }
    loop {
        thread::park();
    }
}

/// Serves `site` on any free port while this program runs, and returns the address.
pub(crate) fn in_background(site: Site) -> Result<String> {
    start(listen(0)?, &Served::new(site)?)
}

/// Answers requests on `listener`, with one thread per connection, so that no connection blocks another, however many a
/// browser keeps open.
fn start(listener: TcpListener, current: &Served) -> Result<String> {
    let url = format!("http://{}/", listener.local_addr()?);
    let current = current.clone();
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let current = current.clone();
            // A browser may close a connection at any time.
            thread::spawn(move || answer(connection, &current));
        }
    });
    Ok(url)
}

/// Listens on `port` or the next free one, on the local machine only.
fn listen(port: u16) -> Result<TcpListener> {
    let last = port.saturating_add(if port == 0 { 0 } else { PORTS_TRIED });
    for candidate in port..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, candidate)) {
            Ok(listener) => {
                if candidate != port {
                    println!("Port {port} is in use; using {candidate}.");
                }
                return Ok(listener);
            }
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(error)
                    .context(format!("can't listen on port {candidate}; try --port 8080"));
            }
        }
    }
    bail!("ports {port} to {last} are all in use; choose another with --port")
}

/// Reads the single request of a connection and answers it (RFC 9112; no request we answer has a body).
fn answer(mut connection: TcpStream, current: &Served) -> io::Result<()> {
    connection.set_read_timeout(Some(IDLE_TIMEOUT))?;
    let head = read_head(&mut connection)?;
    let mut fields = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut request = httparse::Request::new(&mut fields);
    let parsed = request.parse(&head);
    let (Ok(_), Some(method), Some(url)) = (parsed, request.method, request.path) else {
        return connection.write_all(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    };
    let reply = reply(&current.now(), method, url, |name| {
        let field = request
            .headers
            .iter()
            .find(|f| f.name.eq_ignore_ascii_case(name))?;
        Some(String::from_utf8_lossy(field.value).into_owned())
    });
    let mut out = Vec::new();
    write!(out, "HTTP/1.1 {} \r\n", reply.status)?;
    for (name, value) in &reply.headers {
        write!(out, "{name}: {value}\r\n")?;
    }
    let length = reply.body.len();
    write!(out, "Content-Length: {length}\r\nConnection: close\r\n\r\n")?;
    if method != "HEAD" {
        out.extend_from_slice(&reply.body);
    }
    connection.write_all(&out)
}

/// Reads a request up to and including the empty line.
fn read_head(connection: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    let mut part = [0; 4096];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") && head.len() < MAX_HEADER_BYTES {
        let read = connection.read(&mut part)?;
        if read == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        head.extend_from_slice(&part[..read]);
    }
    Ok(head)
}

/// A response to send.
struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// Answers a request. `header` looks up its headers.
fn reply(
    entries: &Entries,
    method: &str,
    url: &str,
    header: impl Fn(&'static str) -> Option<String>,
) -> Reply {
    let mut headers = headers::security();
    let mut plain = |status, text: &str, extra: Option<(&'static str, String)>| {
        headers.push(("Content-Type", headers::content_type("").to_owned()));
        headers.extend(extra);
        Reply {
            status,
            headers: std::mem::take(&mut headers),
            body: text.into(),
        }
    };
    if !matches!(method, "GET" | "HEAD") {
        return plain(
            405,
            "Only GET and HEAD are allowed.\n",
            Some(("Allow", "GET, HEAD".to_owned())),
        );
    }
    let path = path_of(url);
    let Some(entry) = entries.get(path) else {
        return plain(404, "Not found.\n", None);
    };
    headers.push(("Content-Type", headers::content_type(path).to_owned()));
    headers.push((
        "Cache-Control",
        headers::cache_control(build::is_hashed(path)).to_owned(),
    ));
    headers.push(("ETag", entry.etag.clone()));
    headers.push(("Vary", "Accept-Encoding".to_owned()));
    if header("If-None-Match")
        .is_some_and(|tags| tags.split(',').any(|tag| tag.trim() == entry.etag))
    {
        return Reply {
            status: 304,
            headers,
            body: Vec::new(),
        };
    }
    let body = match encoding(&header("Accept-Encoding").unwrap_or_default()) {
        Some(name @ "br") => {
            headers.push(("Content-Encoding", name.to_owned()));
            &entry.compressed.brotli
        }
        Some(name) => {
            headers.push(("Content-Encoding", name.to_owned()));
            &entry.compressed.gzip
        }
        None => &entry.content,
    };
    Reply {
        status: 200,
        headers,
        body: body.clone(),
    }
}

/// The path in the site that a URL refers to.
fn path_of(url: &str) -> &str {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    match path.strip_prefix('/').unwrap_or(path) {
        "" => "index.html",
        path => path,
    }
}

/// The best of our encodings that `Accept-Encoding` allows (RFC 9110, section 12.5.3).
fn encoding(accepted: &str) -> Option<&'static str> {
    let allows = |name: &str| {
        accepted.split(',').any(|item| {
            let mut parts = item.split(';').map(str::trim);
            let named = parts
                .next()
                .is_some_and(|coding| coding.eq_ignore_ascii_case(name));
            let refused = parts
                .filter_map(|part| part.strip_prefix("q="))
                .any(|q| q.parse() == Ok(0.0));
            named && !refused
        })
    };
    ["br", "gzip"].into_iter().find(|name| allows(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Entries {
        let entry = |content: &[u8]| Entry {
            content: content.to_vec(),
            compressed: Compressed {
                brotli: b"brotli".to_vec(),
                gzip: b"gzip".to_vec(),
            },
            etag: "\"tag\"".to_owned(),
        };
        BTreeMap::from([
            ("index.html".to_owned(), entry(b"<p>page")),
            (
                "assets/engine-0123456789abcdef.wasm".to_owned(),
                entry(b"\0asm"),
            ),
        ])
    }

    fn get(url: &str, request: &[(&str, &str)]) -> Reply {
        reply(&site(), "GET", url, |name| {
            request
                .iter()
                .find(|(field, _)| *field == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    fn value<'a>(reply: &'a Reply, name: &str) -> Option<&'a str> {
        reply
            .headers
            .iter()
            .find(|(field, _)| *field == name)
            .map(|(_, value)| value.as_str())
    }

    #[test]
    fn the_page_is_served_with_and_without_its_name() {
        for url in ["/", "/index.html", "/?text=a", "/?url=a/b#c"] {
            let reply = get(url, &[]);
            assert_eq!(
                (reply.status, reply.body.as_slice()),
                (200, b"<p>page".as_slice()),
                "{url}"
            );
        }
        assert_eq!(value(&get("/", &[]), "Cache-Control"), Some("no-cache"));
    }

    #[test]
    fn no_path_leads_outside_the_site() {
        for url in [
            "/../Cargo.toml",
            "/assets/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "//etc/passwd",
            "/etc/passwd",
        ] {
            let reply = get(url, &[]);
            assert_eq!(reply.status, 404, "{url}");
            assert!(
                value(&reply, "Content-Security-Policy").is_some(),
                "error pages have the headers too"
            );
        }
    }

    #[test]
    fn wasm_has_its_type_and_may_be_cached() {
        let reply = get("/assets/engine-0123456789abcdef.wasm", &[]);
        assert_eq!(value(&reply, "Content-Type"), Some("application/wasm"));
        assert!(value(&reply, "Cache-Control").is_some_and(|value| value.contains("immutable")));
        for (name, expected) in headers::security() {
            assert_eq!(value(&reply, name), Some(expected.as_str()));
        }
    }

    #[test]
    fn the_best_allowed_encoding_is_chosen() {
        assert_eq!(encoding("gzip, deflate, br, zstd"), Some("br"));
        assert_eq!(encoding("gzip;q=0.8, br;q=0"), Some("gzip"));
        assert_eq!(encoding("identity"), None);
        assert_eq!(encoding(""), None);
        let reply = get("/", &[("Accept-Encoding", "br")]);
        assert_eq!(
            (value(&reply, "Content-Encoding"), reply.body.as_slice()),
            (Some("br"), b"brotli".as_slice())
        );
    }

    #[test]
    fn an_unchanged_page_is_not_resent() {
        let reply = get("/", &[("If-None-Match", "\"tag\"")]);
        assert_eq!((reply.status, reply.body.len()), (304, 0));
    }

    #[test]
    fn other_methods_are_rejected() {
        assert_eq!(reply(&site(), "POST", "/", |_| None).status, 405);
    }

    #[test]
    fn an_idle_connection_blocks_no_other() {
        let listener = listen(0).unwrap();
        let address = listener.local_addr().unwrap();
        let served = Served(Arc::new(RwLock::new(Arc::new(site()))));
        start(listener, &served).unwrap();
        let ask = |connection: &mut TcpStream, request: &str| {
            connection.write_all(request.as_bytes()).unwrap();
            let mut answer = String::new();
            connection.read_to_string(&mut answer).unwrap();
            answer
        };
        let connect = || TcpStream::connect(address).unwrap();
        let _idle: Vec<_> = (0..20).map(|_| connect()).collect();
        let answer = ask(&mut connect(), "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.ends_with("\r\n\r\n<p>page"), "{answer}");
        let answer = ask(&mut connect(), "HEAD / HTTP/1.1\r\n\r\n");
        assert!(
            answer.ends_with("\r\n\r\n") && answer.contains("Content-Length: 7"),
            "{answer}"
        );
        let answer = ask(&mut connect(), "nonsense\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    }

    #[test]
    fn a_port_in_use_yields_the_next_free_one() {
        let first = listen(0).unwrap();
        let port = first.local_addr().unwrap().port();
        let second = listen(port).unwrap();
        assert!(second.local_addr().unwrap().port() > port);
    }
}
