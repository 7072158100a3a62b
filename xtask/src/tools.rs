//! Finds or installs the required tools. Installs them only if that needs no additional privileges; otherwise the error
//! names the command to run.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::process::{capture, command, exists, root};
use crate::progress::step;
use crate::stamp::{self, Stamp};

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The oldest version of Node with everything the tests use.
const NODE_MAJOR: u32 = 20;

/// Rust's standard library for wasm.
pub(crate) fn wasm_target() -> Result<()> {
    let folder =
        capture(command("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]))?;
    if PathBuf::from(String::from_utf8_lossy(&folder).trim()).is_dir() {
        return Ok(());
    }
    if !exists("rustup") {
        bail!(
            "Rust's {WASM_TARGET} target is missing, and rustup isn't installed. Install it with your Rust's \
             package manager (on Debian: apt-get install libstd-rust-dev-wasm32), or use rustup."
        );
    }
    step("Adding Rust's wasm target", || {
        capture(command("rustup").args(["target", "add", WASM_TARGET])).map(drop)
    })
}

/// Rust's installation folder.
pub(crate) fn sysroot() -> Result<PathBuf> {
    let folder = capture(command("rustc").args(["--print", "sysroot"]))?;
    Ok(PathBuf::from(String::from_utf8_lossy(&folder).trim()))
}

/// The source of the standard library, which is compiled for wasm.
pub(crate) fn standard_library() -> Result<()> {
    if sysroot()?.join("lib/rustlib/src/rust/library/std").is_dir() {
        return Ok(());
    }
    if !exists("rustup") {
        bail!(
            "The source of Rust's standard library is missing, and rustup isn't installed. Install it with your \
             Rust's package manager (on Debian: apt-get install rust-src), or use rustup."
        );
    }
    step("Adding the source of the standard library", || {
        capture(command("rustup").args(["component", "add", "rust-src"])).map(drop)
    })
}

/// rustfmt and clippy, for `cargo xtask test`.
pub(crate) fn lint_tools() -> Result<()> {
    let missing: Vec<_> = [("rustfmt", "cargo-fmt"), ("clippy", "cargo-clippy")]
        .into_iter()
        .filter(|(_, program)| !exists(program))
        .map(|(component, _)| component)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let missing = missing.join(" ");
    if !exists("rustup") {
        bail!(
            "{missing} missing, and rustup isn't installed: install it with your Rust's package manager"
        );
    }
    step(&format!("Adding {missing}"), || {
        capture(
            command("rustup")
                .args(["component", "add"])
                .args(missing.split(' ')),
        )
        .map(drop)
    })
}

/// Node, and the packages of package-lock.json.
pub(crate) fn node_packages() -> Result<()> {
    node_packages_in(".")
}

/// Node, and the packages of the package-lock.json in `folder`.
pub(crate) fn node_packages_in(folder: &str) -> Result<()> {
    node()?;
    let path = root().join(folder);
    let lock = fs::read(path.join("package-lock.json"))
        .with_context(|| format!("{folder}/package-lock.json"))?;
    let stamp = Stamp::new(
        path.join("node_modules/.nutgraf-stamp"),
        stamp::key(&[&lock]),
    );
    if stamp.is_current(&[]) {
        return Ok(());
    }
    let what = if folder == "." {
        "Installing the Node packages (npm ci)".to_owned()
    } else {
        format!("Installing the Node packages of {folder} (npm ci)")
    };
    step(&what, || {
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        if !exists(npm) {
            install("npm", "npm")?;
        }
        capture(
            command(npm)
                .current_dir(&path)
                .args(["ci", "--no-progress"]),
        )
        .map(drop)
    })?;
    stamp.set()
}

fn node() -> Result<()> {
    if !exists("node") {
        step("Installing Node", || install("nodejs", "Node 20 or newer"))?;
    }
    let version = String::from_utf8(capture(command("node").arg("--version"))?)?;
    let major = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE_MAJOR) {
        bail!(
            "Node {} is too old: the build needs {NODE_MAJOR} or newer (https://nodejs.org)",
            version.trim()
        );
    }
    Ok(())
}

/// Chromium or Chrome, for tests and screenshots: `NUTGRAF_CHROMIUM`, or the first one found.
pub(crate) fn chromium() -> Result<PathBuf> {
    CHROMIUM.find()
}

/// Firefox, for tests: `NUTGRAF_FIREFOX`, or the first one found.
pub(crate) fn firefox() -> Result<PathBuf> {
    FIREFOX.find()
}

struct Browser {
    name: &'static str,
    /// The environment variable with its path.
    variable: &'static str,
    /// Its possible names in PATH.
    programs: &'static [&'static str],
    /// Other possible locations.
    elsewhere: &'static [&'static str],
    /// Its Debian package.
    package: &'static str,
}

const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "NUTGRAF_CHROMIUM",
    programs: &[
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
        "chrome",
    ],
    elsewhere: &[
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    package: "chromium",
};

const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "NUTGRAF_FIREFOX",
    programs: &["firefox-esr", "firefox"],
    elsewhere: &["/Applications/Firefox.app/Contents/MacOS/firefox"],
    package: "firefox-esr",
};

impl Browser {
    fn find(&self) -> Result<PathBuf> {
        if let Some(path) = env::var_os(self.variable) {
            return Ok(path.into());
        }
        if let Some(path) = self.look() {
            return Ok(path);
        }
        step(&format!("Installing {}", self.name), || {
            install(self.package, self.name)
        })?;
        self.look().with_context(|| {
            format!(
                "{} was installed, but isn't in PATH; set {}",
                self.name, self.variable
            )
        })
    }

    fn look(&self) -> Option<PathBuf> {
        self.programs.iter().copied().find_map(find).or_else(|| {
            self.elsewhere
                .iter()
                .map(PathBuf::from)
                .find(|candidate| candidate.is_file())
        })
    }
}

/// A program in PATH or `/usr/sbin`.
fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .chain([PathBuf::from("/usr/sbin")])
        .map(|folder| folder.join(name))
        .find(|candidate| candidate.is_file())
}

/// A web server, for the test of its configuration in `hosting/`.
pub(crate) fn web_server(name: &str) -> Result<PathBuf> {
    if find(name).is_none() {
        step(&format!("Installing {name}"), || install(name, name))?;
    }
    find(name).with_context(|| format!("{name} was installed, but isn't in PATH"))
}

/// The driver of `WebKit`, which starts a browser, and the virtual display that it runs on.
pub(crate) fn webkit() -> Result<[PathBuf; 2]> {
    let program = |name: &str, package: &str| {
        if find(name).is_none() {
            step(&format!("Installing {package}"), || install(package, name))?;
        }
        find(name).with_context(|| format!("{name} was installed, but isn't in PATH"))
    };
    Ok([
        program("WebKitWebDriver", "webkit2gtk-driver")?,
        program("Xvfb", "xvfb")?,
    ])
}

/// Installs a Debian package if we may; otherwise the error says how.
fn install(package: &str, what: &str) -> Result<()> {
    let apt = exists("apt-get");
    if !(apt && is_root()) {
        if apt {
            bail!("{what} is missing. Run: sudo apt-get install -y {package}");
        }
        bail!("{what} is missing. Install it with your package manager, then run this again.");
    }
    let apt_get = |arguments: &[&str]| {
        capture(
            command("apt-get")
                .env("DEBIAN_FRONTEND", "noninteractive")
                .args(arguments),
        )
        .map(drop)
    };
    apt_get(&["update"])?;
    apt_get(&["install", "-y", "--no-install-recommends", package])
}

/// Whether we run as root. The standard library can't tell, so this asks `id`.
fn is_root() -> bool {
    capture(command("id").arg("-u")).is_ok_and(|id| id.trim_ascii() == b"0")
}

/// Checks for all tools that the build needs.
pub(crate) fn for_build() -> Result<()> {
    wasm_target()?;
    standard_library()?;
    node_packages()
}

/// A Node script of this repository.
pub(crate) fn node_script(script: &str) -> std::process::Command {
    let mut node = command("node");
    node.arg(root().join(script));
    node
}
