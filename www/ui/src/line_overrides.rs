//! The reader's last word on what is the article: lines that were removed and put back, and paragraphs taken out.

use std::fmt;

use crate::ranking::Span;

/// Ranges of the text, in UTF-16 code units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LineOverrides {
    /// Lines put back.
    pub(crate) keep: Vec<Span>,
    /// Lines taken out.
    pub(crate) remove: Vec<Span>,
}

impl LineOverrides {
    /// Puts a line back into the article.
    pub(crate) fn restore(&mut self, line: Span) {
        change(line, &mut self.remove, &mut self.keep);
    }

    /// Takes a line out of the article.
    pub(crate) fn remove(&mut self, line: Span) {
        change(line, &mut self.keep, &mut self.remove);
    }

    /// Reads what [`Display`](fmt::Display) writes; what isn't a range is skipped.
    pub(crate) fn parse(text: &str) -> Self {
        let mut overrides = Self::default();
        for word in text.split(' ') {
            let (list, range) = match word.split_at_checked(1) {
                Some(("+", range)) => (&mut overrides.keep, range),
                Some(("-", range)) => (&mut overrides.remove, range),
                _ => continue,
            };
            if let Some((start, end)) = range.split_once('-')
                && let (Ok(start), Ok(end)) = (start.parse(), end.parse())
            {
                list.push(Span { start, end });
            }
        }
        overrides
    }
}

/// Takes back what the other list says about a line, or adds it to its own.
fn change(line: Span, other: &mut Vec<Span>, own: &mut Vec<Span>) {
    let before = other.len();
    other.retain(|span| span.end <= line.start || line.end <= span.start);
    if other.len() == before {
        own.push(line);
    }
}

impl fmt::Display for LineOverrides {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lists = [('+', &self.keep), ('-', &self.remove)];
        let ranges = lists
            .iter()
            .flat_map(|(sign, list)| list.iter().map(move |span| (sign, span)));
        for (i, (sign, Span { start, end })) in ranges.enumerate() {
            let space = if i > 0 { " " } else { "" };
            write!(f, "{space}{sign}{start}-{end}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: Span = Span { start: 10, end: 20 };

    #[test]
    fn the_last_word_counts() {
        let mut lines = LineOverrides::default();
        lines.restore(LINE);
        assert_eq!(lines.to_string(), "+10-20");
        lines.remove(LINE);
        assert_eq!(lines, LineOverrides::default());
        lines.remove(LINE);
        assert_eq!(lines.to_string(), "-10-20");
        lines.restore(Span { start: 12, end: 15 });
        assert_eq!(lines, LineOverrides::default());
    }

    #[test]
    fn they_are_read_as_they_are_written() {
        let text = "+10-20 +30-40 -50-60";
        assert_eq!(LineOverrides::parse(text).to_string(), text);
        for damaged in ["", "x", "+", "+1", "+a-b", "-1-99999999999", "é"] {
            assert_eq!(LineOverrides::parse(damaged), LineOverrides::default());
        }
    }
}
