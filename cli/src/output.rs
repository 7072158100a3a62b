//! Output to people: messages, and text on a terminal.

use std::io::{self, Write};

/// Prints a message to standard error. That it can't be written is no reason to fail.
pub(crate) fn message(text: impl std::fmt::Display) {
    let _ = writeln!(io::stderr(), "nutgraf: {text}");
}

/// A text for a terminal: control characters, which could move the cursor or change the terminal's settings, are replaced.
pub(crate) fn for_terminal(text: &str) -> String {
    let safe = |c: char| {
        if c.is_control() && c != '\n' && c != '\t' {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    text.chars().map(safe).collect()
}

#[cfg(test)]
mod tests {
    use super::for_terminal;

    #[test]
    fn escape_sequences_do_not_reach_a_terminal() {
        assert_eq!(
            for_terminal("a\u{1b}]0;title\u{7}b\u{9b}2J\n\tc"),
            "a\u{FFFD}]0;title\u{FFFD}b\u{FFFD}2J\n\tc"
        );
    }
}
