//! The engine's result for a text, as the UI uses it. Offsets are UTF-16 code units.

use nutgraf::summary::{Candidate, ranks_for, reading_seconds, select_with_picks};
use nutgraf::{Length, Parts, SummaryLength, SummaryType};

/// A range of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// A ranked article. Sentences are columns of one length, in the article's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Ranking {
    pub(crate) title: Option<Title>,
    /// BCP 47; "und" where not known.
    pub(crate) language: String,
    /// The kind of text, by its name.
    pub(crate) kind: String,
    /// Whether its sentences are compared by pairs of characters, as in languages written without spaces.
    pub(crate) uses_bigrams: bool,
    pub(crate) dropped: Dropped,
    /// What was removed inside sentences, in the text's order.
    pub(crate) holes: Vec<Span>,
    /// Keywords, the most important first.
    pub(crate) keywords: Vec<String>,
    /// Words of all sentences.
    pub(crate) words: u32,
    pub(crate) words_per_minute: u32,
    pub(crate) starts: Vec<u32>,
    pub(crate) ends: Vec<u32>,
    pub(crate) paragraphs: Vec<u32>,
    pub(crate) ranks: Vec<u32>,
    pub(crate) sentence_words: Vec<u32>,
    pub(crate) scores: Vec<f64>,
    /// 1 where a sentence makes sense without the one before it.
    pub(crate) standalone: Vec<u8>,
    /// What the sentences' scores are made of, in the order of [`Parts::NAMES`].
    pub(crate) parts: [Vec<f64>; Parts::NAMES.len()],
}

/// The article's title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Title {
    pub(crate) text: String,
    /// Its place in the text, if it is there.
    pub(crate) span: Option<Span>,
}

/// The removed lines, by reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Dropped {
    /// Reasons in the order in which they first came up, each with its lines.
    pub(crate) groups: Vec<(String, Vec<Span>)>,
}

impl Dropped {
    /// The number of removed lines.
    pub(crate) fn len(&self) -> usize {
        self.groups.iter().map(|(_, lines)| lines.len()).sum()
    }
}

/// How long a summary is, against its article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Statistics {
    pub(crate) words: u32,
    pub(crate) summary_words: u32,
    pub(crate) reading_seconds: u32,
    pub(crate) summary_reading_seconds: u32,
}

impl Statistics {
    /// The share of the reading that the summary saves, 0 to 100.
    pub(crate) fn saved_percent(self) -> u32 {
        if self.words == 0 {
            return 0;
        }
        // Rounded down: "100 % saved" would be a lie.
        (u64::from(self.words - self.summary_words.min(self.words)) * 100 / u64::from(self.words))
            as u32
    }
}

impl Ranking {
    /// How many sentences the article has.
    pub(crate) fn len(&self) -> usize {
        self.starts.len()
    }

    /// The place of a sentence.
    pub(crate) fn sentence(&self, index: usize) -> Span {
        Span {
            start: self.starts[index],
            end: self.ends[index],
        }
    }

    /// The place of the paragraph that a sentence is in.
    pub(crate) fn paragraph_of(&self, index: usize) -> Span {
        let paragraph = self.paragraphs[index];
        let first = self.paragraphs.partition_point(|&other| other < paragraph);
        let end = self.paragraphs.partition_point(|&other| other <= paragraph);
        Span {
            start: self.starts[first],
            end: self.ends[end - 1],
        }
    }

    /// The pieces of a sentence that a reader sees: all of it but what was removed inside it.
    pub(crate) fn visible(&self, index: usize) -> Vec<Span> {
        let Span { mut start, end } = self.sentence(index);
        let from = self.holes.partition_point(|hole| hole.start < start);
        let mut pieces = Vec::new();
        for hole in self.holes[from..].iter().take_while(|hole| hole.end <= end) {
            let end = hole.start;
            pieces.push(Span { start, end });
            start = hole.end;
        }
        pieces.push(Span { start, end });
        pieces
    }

    /// The sentences of a summary of this type and length, in the article's order: every `pinned` one, no `excluded` one.
    /// `size` limits the words of a headline.
    pub(crate) fn summary(
        &self,
        summary_type: SummaryType,
        size: SummaryLength,
        length: Length,
        pinned: &[usize],
        excluded: &[usize],
    ) -> Vec<usize> {
        let candidates: Vec<Candidate> = (0..self.len())
            .map(|i| Candidate {
                rank: self.ranks[i],
                words: self.sentence_words[i],
                score: self.scores[i],
                standalone: self.standalone[i] > 0,
            })
            .collect();
        let ranks = ranks_for(summary_type, size, &candidates);
        let words = self.sentence_words.iter().copied();
        select_with_picks(ranks.into_iter().zip(words), length, pinned, excluded)
    }

    /// How long a summary of these sentences is.
    pub(crate) fn statistics(&self, chosen: &[usize]) -> Statistics {
        let summary_words = chosen.iter().map(|&i| self.sentence_words[i]).sum();
        let seconds = |words: u32| reading_seconds(words as usize, self.words_per_minute);
        Statistics {
            words: self.words,
            summary_words,
            reading_seconds: seconds(self.words),
            summary_reading_seconds: seconds(summary_words),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A ranking of `n` sentences of ten code units with a space between them, three to a paragraph; the last sentence
    /// is the best.
    pub(crate) fn ranking(n: u32) -> Ranking {
        Ranking {
            language: "en".into(),
            uses_bigrams: false,
            keywords: vec!["ferry".into()],
            words: n * 20,
            words_per_minute: 240,
            starts: (0..n).map(|i| i * 11).collect(),
            ends: (0..n).map(|i| i * 11 + 10).collect(),
            paragraphs: (0..n).map(|i| i / 3).collect(),
            ranks: (0..n).rev().collect(),
            sentence_words: vec![20; n as usize],
            scores: (0..n).map(f64::from).collect(),
            standalone: vec![1; n as usize],
            parts: Parts::NAMES.map(|name| vec![name.len() as f64; n as usize]),
            ..Ranking::default()
        }
    }

    #[test]
    fn what_was_removed_inside_a_sentence_is_not_visible() {
        let span = |(start, end)| Span { start, end };
        let ranking = Ranking {
            holes: [(13, 15), (18, 21), (24, 26)].map(span).to_vec(),
            ..ranking(3)
        };
        assert_eq!(ranking.visible(0), [(0, 10)].map(span));
        assert_eq!(ranking.visible(1), [(11, 13), (15, 18), (21, 21)].map(span));
        assert_eq!(ranking.visible(2), [(22, 24), (26, 32)].map(span));
    }

    #[test]
    fn a_summary_is_the_smallest_ranks_in_article_order() {
        let ranking = ranking(5);
        let summary = |ranking: &Ranking, n| {
            let (summary_type, size) = (SummaryType::default(), SummaryLength::default());
            ranking.summary(summary_type, size, Length::Sentences(n), &[], &[])
        };
        assert_eq!(summary(&ranking, 2), [3, 4]);
        assert_eq!(summary(&ranking, 9), [0, 1, 2, 3, 4]);
        assert_eq!(summary(&Ranking::default(), 3), [0; 0]);
    }

    #[test]
    fn statistics_compare_the_summary_with_the_article() {
        let statistics = ranking(6).statistics(&[0, 5]);
        assert_eq!(statistics.summary_words, 40);
        assert_eq!(
            (
                statistics.reading_seconds,
                statistics.summary_reading_seconds
            ),
            (30, 10)
        );
        assert_eq!(statistics.saved_percent(), 66);
        assert_eq!(Statistics::default().saved_percent(), 0);
    }
}
