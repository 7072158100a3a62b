//! A summary: a prefix of the ranking, put back into the article's order, and written down.

/// How long a summary is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Length {
    /// This many sentences.
    Sentences(usize),
    /// As many of the best sentences as have no more than this many words together; at least one.
    Words(usize),
    /// This share of the article's sentences, 0 to 100, rounded up.
    Percent(f64),
}

impl Default for Length {
    fn default() -> Self {
        Self::Sentences(3)
    }
}

/// What a summary is for. Names after the WICG Summarizer draft.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SummaryType {
    /// The points, one a line.
    #[default]
    KeyPoints,
    /// A paragraph.
    Tldr,
    /// A paragraph to stand where the article is offered.
    Teaser,
    /// One sentence: the best.
    Headline,
}

/// How long a summary is, by a word: how much that is depends on its type. Names after the WICG Summarizer draft.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SummaryLength {
    /// A glance.
    #[default]
    Short,
    /// A short paragraph.
    Medium,
    /// A paragraph.
    Long,
}

impl SummaryType {
    /// How long a summary of this type is. A sentence can't be made shorter, so a headline is one at every length.
    pub fn length(self, length: SummaryLength) -> Length {
        use SummaryLength::{Long, Medium, Short};
        Length::Sentences(match (self, length) {
            (Self::Headline, _) | (Self::Tldr | Self::Teaser, Short) => 1,
            (Self::Tldr | Self::Teaser, Medium) | (Self::KeyPoints, Short) => 3,
            (Self::Tldr | Self::Teaser, Long) | (Self::KeyPoints, Medium) => 5,
            (Self::KeyPoints, Long) => 7,
        })
    }
}

/// How a summary is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Plain text.
    #[default]
    PlainText,
    /// Markdown (`CommonMark`): what the article says is escaped, so that it shows as it was written.
    Markdown,
}

macro_rules! names {
    ($type:ty { $($name:literal => $variant:ident),+ $(,)? }) => {
        impl $type {
            /// All names, the default's first.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// The one with this name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }

            /// Its name, on the command line and in JavaScript.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
}

names!(SummaryType { "key-points" => KeyPoints, "tldr" => Tldr, "teaser" => Teaser, "headline" => Headline });
names!(SummaryLength { "short" => Short, "medium" => Medium, "long" => Long });
names!(Format { "plain-text" => PlainText, "markdown" => Markdown });
names!(crate::Clean { "auto" => Auto, "off" => Off });

/// Cuts a ranking: which sentences a summary of this length has, in the article's order. Takes each sentence's rank
/// and words, so that a ranking that came as columns can be cut too.
pub fn cut(sentences: impl ExactSizeIterator<Item = (u32, u32)>, length: Length) -> Vec<usize> {
    let n = sentences.len();
    let take = match length {
        Length::Sentences(count) => count.min(n),
        Length::Percent(share) => {
            ((n as f64 * share.clamp(0.0, 100.0) / 100.0).ceil() as usize).min(n)
        }
        Length::Words(limit) => {
            let sentences: Vec<(u32, u32)> = sentences.collect();
            let take = count_within(&sentences, limit);
            return within(sentences.into_iter(), take);
        }
    };
    within(sentences, take)
}

fn within(sentences: impl Iterator<Item = (u32, u32)>, take: usize) -> Vec<usize> {
    sentences
        .enumerate()
        .filter(|&(_, (rank, _))| (rank as usize) < take)
        .map(|(i, _)| i)
        .collect()
}

/// How many of the best sentences have at most `limit` words together; at least one, where there is one.
fn count_within(sentences: &[(u32, u32)], limit: usize) -> usize {
    let mut by_rank = vec![0; sentences.len()];
    for &(rank, words) in sentences {
        by_rank[rank as usize] = words as usize;
    }
    let mut total = 0;
    let fits = by_rank.iter().take_while(|&&words| {
        total += words;
        total <= limit
    });
    fits.count().max(1).min(sentences.len())
}

/// Seconds it takes to read this many words, at a language's words a minute.
pub fn reading_seconds(words: usize, words_per_minute: u32) -> u32 {
    ((words as u64 * 60).div_ceil(u64::from(words_per_minute.max(1))))
        .try_into()
        .unwrap_or(u32::MAX)
}

/// Writes chosen sentences down as a summary of this type and format.
pub fn write<'a>(
    sentences: impl IntoIterator<Item = &'a str>,
    kind: SummaryType,
    format: Format,
) -> String {
    let mut out = String::new();
    for sentence in sentences {
        let list = kind == SummaryType::KeyPoints;
        if !out.is_empty() {
            out.push(if list { '\n' } else { ' ' });
        }
        match format {
            Format::PlainText => push_on_one_line(&mut out, sentence),
            Format::Markdown => {
                if list {
                    out.push_str("- ");
                }
                push_escaped(&mut out, sentence);
            }
        }
    }
    out
}

/// A sentence of a hard-wrapped text has line breaks in it; a summary has one line for it.
fn push_on_one_line(out: &mut String, sentence: &str) {
    for (i, line) in sentence
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .enumerate()
    {
        if i > 0 {
            out.push(' ');
        }
        out.push_str(line);
    }
}

/// Escapes what Markdown would take for its own: <https://spec.commonmark.org/0.31.2/#backslash-escapes>.
fn push_escaped(out: &mut String, sentence: &str) {
    let mut line = String::new();
    push_on_one_line(&mut line, sentence);
    let ordered = line
        .find(|c: char| !c.is_ascii_digit())
        .filter(|&i| i > 0 && line[i..].starts_with(['.', ')']));
    for (i, c) in line.char_indices() {
        let inline = matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|'
        );
        let block = i == 0 && matches!(c, '#' | '+' | '-' | '=') || ordered == Some(i);
        if inline || block {
            out.push('\\');
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RANKS: [(u32, u32); 4] = [(1, 10), (3, 5), (0, 20), (2, 7)];

    #[test]
    fn a_longer_summary_contains_every_shorter_one() {
        assert_eq!(cut(RANKS.into_iter(), Length::Sentences(0)), []);
        assert_eq!(cut(RANKS.into_iter(), Length::Sentences(1)), [2]);
        assert_eq!(cut(RANKS.into_iter(), Length::Sentences(2)), [0, 2]);
        assert_eq!(cut(RANKS.into_iter(), Length::Sentences(9)), [0, 1, 2, 3]);
    }

    #[test]
    fn words_and_percent_cut_the_same_ranking() {
        assert_eq!(cut(RANKS.into_iter(), Length::Words(1)), [2]);
        assert_eq!(cut(RANKS.into_iter(), Length::Words(37)), [0, 2, 3]);
        assert_eq!(cut(RANKS.into_iter(), Length::Percent(26.0)), [0, 2]);
        assert_eq!(cut(RANKS.into_iter(), Length::Percent(f64::NAN)), []);
        assert_eq!(cut([].into_iter(), Length::Words(10)), []);
    }

    #[test]
    fn a_longer_word_never_means_fewer_sentences() {
        for kind in SummaryType::NAMES
            .iter()
            .map(|name| SummaryType::from_name(name).unwrap())
        {
            let counts = SummaryLength::NAMES.iter().map(|name| {
                match kind.length(SummaryLength::from_name(name).unwrap()) {
                    Length::Sentences(count) => count,
                    other => panic!("{other:?}"),
                }
            });
            assert!(counts.is_sorted(), "{kind:?}");
        }
        assert_eq!(
            SummaryType::default().length(SummaryLength::default()),
            Length::default()
        );
    }

    #[test]
    fn markdown_shows_the_sentence_as_it_was_written() {
        let write = |s| write([s], SummaryType::Tldr, Format::Markdown);
        assert_eq!(write("1. <b>5 * 3</b>"), "1\\. \\<b\\>5 \\* 3\\</b\\>");
        assert_eq!(write("# not a heading"), "\\# not a heading");
    }

    #[test]
    fn key_points_are_lines_and_the_rest_a_paragraph() {
        let both = ["One\n two.", "Three."];
        assert_eq!(
            write(both, SummaryType::KeyPoints, Format::PlainText),
            "One two.\nThree."
        );
        assert_eq!(
            write(both, SummaryType::Tldr, Format::PlainText),
            "One two. Three."
        );
    }
}
