//! Watches the sources for changes.

use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{Event, EventKind, RecursiveMode, Watcher};

use crate::process::root;

/// The inputs of the build. Changes to xtask itself require a restart.
const SOURCES: &[&str] = &[
    "src",
    "www",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
    "package.json",
    "tsconfig.json",
];

/// After this time without further changes, an editor that saves, formats and saves again has finished.
const DEBOUNCE: Duration = Duration::from_millis(150);

/// Calls `callback` after each change, one at a time. Doesn't return.
pub(crate) fn on_change(mut callback: impl FnMut()) -> Result<()> {
    let (sender, changes) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| is_source_change(&event)) {
            let _ = sender.send(());
        }
    })
    .context("can't watch the sources; use `cargo xtask serve --no-watch`")?;
    // The root is watched rather than its files: editors that save by renaming replace the file.
    watcher.watch(root(), RecursiveMode::NonRecursive)?;
    for folder in SOURCES
        .iter()
        .map(|name| root().join(name))
        .filter(|path| path.is_dir())
    {
        watcher.watch(&folder, RecursiveMode::Recursive)?;
    }
    while changes.recv().is_ok() {
        while changes.recv_timeout(DEBOUNCE) != Err(RecvTimeoutError::Timeout) {}
        callback();
    }
    Ok(())
}

/// Whether a source has changed. Reading one is an event as well.
fn is_source_change(event: &Event) -> bool {
    let changed = matches!(
        event.kind,
        EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_)
    );
    changed && event.paths.iter().any(|path| is_source(path))
}

fn is_source(path: &Path) -> bool {
    let Ok(path) = path.strip_prefix(root()) else {
        return false;
    };
    SOURCES.iter().any(|source| path.starts_with(source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outputs_of_the_build_trigger_no_rebuild() {
        assert!(is_source(&root().join("www/ui/src/lib.rs")));
        assert!(is_source(&root().join("index.html")));
        for path in ["dist/index.html", "target/web/lock", "docs/quality.md"] {
            assert!(!is_source(&root().join(path)), "{path}");
        }
    }
}
