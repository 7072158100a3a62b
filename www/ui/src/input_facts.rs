//! What a sample of the text shows without the engine.

/// Findings about a text that need no engine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "findings that don't depend on each other"
)]
pub(crate) struct InputFacts {
    /// Nothing but white space.
    pub(crate) blank: bool,
    /// A file's bytes rather than text.
    pub(crate) garbled: bool,
    /// A web page's source.
    pub(crate) markup: bool,
    /// Written right to left, by its first letter.
    pub(crate) rtl: bool,
}

impl InputFacts {
    /// Reads the first few thousand characters of a text.
    pub(crate) fn of_sample(sample: &str) -> Self {
        let odd = sample
            .chars()
            .filter(|&c| c == '\u{FFFD}' || (c.is_control() && !c.is_whitespace()))
            .count();
        let closing_tags = sample
            .as_bytes()
            .windows(2)
            .filter(|pair| pair == b"</")
            .count();
        Self {
            blank: sample.trim().is_empty(),
            // A stray control character is common in text copied out of a PDF; one in twenty is not.
            garbled: odd * 20 > sample.len(),
            markup: closing_tags > 4 || closing_tags > 0 && sample.trim_start().starts_with('<'),
            rtl: sample
                .chars()
                .find(|c| c.is_alphabetic())
                .is_some_and(is_rtl),
        }
    }
}

/// Whether a letter is of a script written right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours.
fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn source_of_a_page_is_told_from_text_about_tags() {
        assert!(InputFacts::of_sample("<!doctype html><title>A</title><p>B").markup);
        assert!(!InputFacts::of_sample("The <b> element and its </b> are explained here.").markup);
        assert!(!InputFacts::of_sample("a < b, and b > c").markup);
    }

    #[test]
    fn direction_is_that_of_the_first_letter() {
        assert!(InputFacts::of_sample("«1» مرحبا hello").rtl);
        assert!(!InputFacts::of_sample("«1» hello مرحبا").rtl);
    }

    #[test]
    fn bytes_are_told_from_text() {
        assert!(InputFacts::of_sample("\u{FFFD}PNG\u{1}\u{2}\u{FFFD}").garbled);
        assert!(!InputFacts::of_sample("A page break\u{c} and tabs\t\r\n are text.").garbled);
        assert!(!InputFacts::of_sample("").garbled);
        assert!(InputFacts::of_sample(" \n\t").blank);
    }
}
