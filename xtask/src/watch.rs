//! Waits for changes to the sources.

use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{Event, EventKind, RecursiveMode, Watcher};

use crate::process::root;

/// What the build reads. Changes of xtask itself ask for a restart.
const SOURCES: &[&str] = &[
    "src",
    "www",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
    "package.json",
    "tsconfig.json",
];

/// An editor that saves, formats and saves again has finished when nothing happens for this long.
const QUIET: Duration = Duration::from_millis(150);

/// Calls `act` after each change, one at a time. Doesn't return.
pub(crate) fn on_change(mut act: impl FnMut()) -> Result<()> {
    let (sender, changes) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| matters(&event)) {
            let _ = sender.send(());
        }
    })
    .context("can't watch the sources; `cargo xtask serve --no-watch` does without")?;
    // The root is watched for its own files: an editor that saves by renaming replaces a watched file.
    watcher.watch(root(), RecursiveMode::NonRecursive)?;
    for folder in SOURCES
        .iter()
        .map(|name| root().join(name))
        .filter(|path| path.is_dir())
    {
        watcher.watch(&folder, RecursiveMode::Recursive)?;
    }
    while changes.recv().is_ok() {
        while changes.recv_timeout(QUIET) != Err(RecvTimeoutError::Timeout) {}
        act();
    }
    Ok(())
}

/// Whether the event says that a source is no longer what it was. Reading one is an event as well.
fn matters(event: &Event) -> bool {
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
    fn what_the_build_writes_starts_no_build() {
        assert!(is_source(&root().join("www/ui/src/lib.rs")));
        assert!(is_source(&root().join("index.html")));
        for path in ["dist/index.html", "target/web/lock", "docs/quality.md"] {
            assert!(!is_source(&root().join(path)), "{path}");
        }
    }
}
