//! A summary: a prefix of the ranking in the article's order, as text in a type and format.

mod order;

pub use order::{Candidate, ranks_for};

/// How long a summary is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Length {
    /// This many sentences.
    Sentences(usize),
    /// As many of the best sentences as fit into this many words; at least one.
    Words(usize),
    /// This percentage of the article's sentences, 0 to 100, rounded up.
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
    /// The main points, one per line.
    #[default]
    KeyPoints,
    /// A paragraph that reads on its own.
    Tldr,
    /// The article's own opening, as a paragraph: it invites, and doesn't tell the end.
    Teaser,
    /// One short sentence that says the point, or else the best sentence.
    Headline,
}

/// How long a summary is, by name; the number of sentences depends on its type. Names after the WICG Summarizer draft.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SummaryLength {
    /// The shortest.
    #[default]
    Short,
    /// In between.
    Medium,
    /// The longest.
    Long,
}

impl SummaryType {
    /// The length of a summary of this type. A sentence can't be shortened, so a headline is one sentence at every length.
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

/// The markup of a summary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Plain text.
    #[default]
    PlainText,
    /// Markdown (`CommonMark`), with the article's text escaped so that it shows as it was written.
    Markdown,
}

macro_rules! names {
    ($type:ty { $($name:literal => $variant:ident),+ $(,)? }) => {
        impl $type {
            /// All names, the default first.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// The variant with this name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }

            /// The variant's name, on the command line and in JavaScript.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }

        impl std::str::FromStr for $type {
            type Err = crate::UnknownName;

            /// The variant with this [name](Self::name).
            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::from_name(name).ok_or_else(|| crate::UnknownName::new(name, Self::NAMES))
            }
        }

        impl std::fmt::Display for $type {
            /// Writes the [name](Self::name).
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

names!(SummaryType { "key-points" => KeyPoints, "tldr" => Tldr, "teaser" => Teaser, "headline" => Headline });
names!(SummaryLength { "short" => Short, "medium" => Medium, "long" => Long });
names!(Format { "plain-text" => PlainText, "markdown" => Markdown });
names!(crate::TextKind { "other" => Other, "news" => News, "opinion" => Opinion, "how-to" => HowTo, "encyclopedic" => Encyclopedic });
names!(crate::Clean { "auto" => Auto, "off" => Off });

/// Selects the sentences of a summary of this length: indices in the article's order. Takes each sentence's rank and
/// number of words, so that it also works on a ranking stored as columns.
pub fn select(sentences: impl ExactSizeIterator<Item = (u32, u32)>, length: Length) -> Vec<usize> {
    select_with_picks(sentences, length, &[], &[])
}

/// Like [`select`], with a reader's own picks: `pinned` sentences come before all others, in the order of their ranks;
/// `excluded` sentences never appear, even if pinned. Both are indices of sentences, in any order. With the same picks,
/// a longer summary still contains every shorter one.
pub fn select_with_picks(
    sentences: impl ExactSizeIterator<Item = (u32, u32)>,
    length: Length,
    pinned: &[usize],
    excluded: &[usize],
) -> Vec<usize> {
    // (sentence, words) by rank. Ranks that are no permutation, which no ranking has, lose sentences.
    let sentence_count = sentences.len();
    let mut order = vec![(usize::MAX, 0); sentence_count];
    for (sentence, (rank, words)) in sentences.enumerate() {
        if let Some(entry) = order.get_mut(rank as usize) {
            *entry = (sentence, words as usize);
        }
    }
    order.retain(|&(sentence, _)| sentence != usize::MAX);
    let most = match length {
        Length::Sentences(count) => count,
        Length::Percent(share) => {
            (order.len() as f64 * share.clamp(0.0, 100.0) / 100.0).ceil() as usize
        }
        Length::Words(_) => order.len(),
    };
    let mut left = if let Length::Words(limit) = length {
        limit
    } else {
        usize::MAX
    };
    let mut chosen = vec![false; sentence_count];
    let mut count = 0;
    // Few are pinned or excluded: a linear search is enough.
    'select: for pinned_pass in [true, false] {
        for &(sentence, words) in &order {
            if pinned.contains(&sentence) != pinned_pass || excluded.contains(&sentence) {
                continue;
            }
            // Every limit of words gives at least one sentence.
            if count >= most || words > left && count > 0 {
                break 'select;
            }
            left = left.saturating_sub(words);
            chosen[sentence] = true;
            count += 1;
        }
    }
    (0..chosen.len()).filter(|&i| chosen[i]).collect()
}

/// Seconds it takes to read this many words at a language's reading speed.
pub fn reading_seconds(words: usize, words_per_minute: u32) -> u32 {
    ((words as u64 * 60).div_ceil(u64::from(words_per_minute.max(1))))
        .try_into()
        .unwrap_or(u32::MAX)
}

/// Writes the selected sentences as a summary of this type and format.
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

/// A sentence of a hard-wrapped text contains line breaks; in a summary it is one line.
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

/// Escapes what Markdown would read as markup: <https://spec.commonmark.org/0.31.2/#backslash-escapes>.
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
        assert_eq!(select(RANKS.into_iter(), Length::Sentences(0)), []);
        assert_eq!(select(RANKS.into_iter(), Length::Sentences(1)), [2]);
        assert_eq!(select(RANKS.into_iter(), Length::Sentences(2)), [0, 2]);
        assert_eq!(
            select(RANKS.into_iter(), Length::Sentences(9)),
            [0, 1, 2, 3]
        );
    }

    #[test]
    fn words_and_percent_select_from_the_same_ranking() {
        assert_eq!(select(RANKS.into_iter(), Length::Words(1)), [2]);
        assert_eq!(select(RANKS.into_iter(), Length::Words(37)), [0, 2, 3]);
        assert_eq!(select(RANKS.into_iter(), Length::Percent(26.0)), [0, 2]);
        assert_eq!(select(RANKS.into_iter(), Length::Percent(f64::NAN)), []);
        assert_eq!(select([].into_iter(), Length::Words(10)), []);
    }

    fn with(length: Length, pinned: &[usize], excluded: &[usize]) -> Vec<usize> {
        select_with_picks(RANKS.into_iter(), length, pinned, excluded)
    }

    #[test]
    fn pinned_sentences_come_first_and_excluded_ones_never() {
        assert_eq!(with(Length::Sentences(1), &[1], &[]), [1]);
        assert_eq!(with(Length::Sentences(2), &[1], &[]), [1, 2]);
        assert_eq!(with(Length::Sentences(1), &[1, 3], &[]), [3], "the better");
        assert_eq!(with(Length::Sentences(2), &[], &[2]), [0, 3]);
        assert_eq!(with(Length::Percent(100.0), &[], &[2]), [0, 1, 3]);
        assert_eq!(with(Length::Sentences(2), &[2], &[2]), [0, 3]);
        assert_eq!(with(Length::Sentences(4), &[9], &[7]), [0, 1, 2, 3]);
        assert_eq!(
            with(Length::Words(12), &[1], &[2]),
            [1],
            "5 and 10 are too many"
        );
        assert_eq!(with(Length::Words(15), &[1], &[2]), [0, 1]);
        assert_eq!(with(Length::Words(1), &[], &[0, 1, 2, 3]), []);
    }

    #[test]
    fn a_longer_summary_contains_every_shorter_one_whatever_is_pinned() {
        let indices = |set: u32| (0..4).filter(|i| set & (1 << i) != 0).collect::<Vec<_>>();
        for (pinned, excluded) in (0..16).flat_map(|pinned| (0..16).map(move |e| (pinned, e))) {
            let (pinned, excluded) = (indices(pinned), indices(excluded));
            let summaries = (0..=5).map(|n| with(Length::Sentences(n), &pinned, &excluded));
            let summaries: Vec<_> = summaries.collect();
            for pair in summaries.windows(2) {
                assert!(pair[0].iter().all(|i| pair[1].contains(i)), "{summaries:?}");
            }
            assert_eq!(summaries[5].len(), 4 - excluded.len());
        }
    }

    #[test]
    fn a_longer_length_never_means_fewer_sentences() {
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
    fn markdown_escapes_markup_in_sentences() {
        let write = |s| write([s], SummaryType::Tldr, Format::Markdown);
        assert_eq!(write("1. <b>5 * 3</b>"), "1\\. \\<b\\>5 \\* 3\\</b\\>");
        assert_eq!(write("# not a heading"), "\\# not a heading");
    }

    #[test]
    fn key_points_are_lines_and_the_other_types_a_paragraph() {
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
