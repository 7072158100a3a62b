//! Shows progress: on a terminal as a line that counts the seconds, otherwise as plain lines.

use std::io::{IsTerminal, Write, stderr};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Runs `work`, and shows `what` with the time it takes.
pub(crate) fn step<T>(what: &str, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    let start = Instant::now();
    let (done, wait) = channel::<()>();
    let line = what.to_owned();
    let painter = if stderr().is_terminal() {
        Some(thread::spawn(move || {
            for frame in "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏".chars().cycle() {
                eprint!("\r\x1b[2K{frame} {line} ({} s)", start.elapsed().as_secs());
                let _ = stderr().flush();
                if wait.recv_timeout(Duration::from_millis(100)) != Err(RecvTimeoutError::Timeout) {
                    eprint!("\r\x1b[2K");
                    return;
                }
            }
        }))
    } else {
        eprintln!("  {line} …");
        None
    };
    let result = work();
    drop(done);
    if let Some(painter) = painter {
        let _ = painter.join();
    }
    let mark = if result.is_ok() { "✓" } else { "✗" };
    eprintln!("{mark} {what} ({})", seconds(start.elapsed()));
    result
}

/// A human-readable duration: "0.4 s", "2 min 5 s".
pub(crate) fn seconds(time: Duration) -> String {
    match time.as_secs() {
        whole @ 60.. => format!("{} min {} s", whole / 60, whole % 60),
        _ => format!("{:.1} s", time.as_secs_f64()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_readable() {
        assert_eq!(seconds(Duration::from_millis(430)), "0.4 s");
        assert_eq!(seconds(Duration::from_secs(125)), "2 min 5 s");
    }
}
