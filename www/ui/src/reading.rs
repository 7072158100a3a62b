//! A ranked text: what the engine found in it, and how it is laid out to be shown. Offsets are UTF-16 code units.

use nutgraf::summary::{reading_seconds, select_with_picks};
use nutgraf::{Length, Parts};

use crate::picks::Picks;

/// A range of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// What the engine says of a text. Sentences are columns of one length, in the article's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Ranking {
    pub(crate) title: Option<Title>,
    /// BCP 47; "und" where not known.
    pub(crate) language: String,
    /// Whether its words can't be told apart, so that it is compared by pairs of characters.
    pub(crate) by_characters: bool,
    pub(crate) dropped: Dropped,
    /// The words that carry the text, the weightiest first.
    pub(crate) keywords: Vec<String>,
    /// Words of all sentences.
    pub(crate) words: u32,
    pub(crate) words_per_minute: u32,
    pub(crate) starts: Vec<u32>,
    pub(crate) ends: Vec<u32>,
    pub(crate) paragraphs: Vec<u32>,
    pub(crate) ranks: Vec<u32>,
    pub(crate) sentence_words: Vec<u32>,
    /// What the sentences' scores are made of, in the order of [`Parts::NAMES`].
    pub(crate) parts: [Vec<f64>; Parts::NAMES.len()],
}

/// The article's title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Title {
    pub(crate) text: String,
    /// Where it stands in the text, if it does.
    pub(crate) span: Option<Span>,
}

/// What was pasted but isn't the article, by reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Dropped {
    /// Reasons in the order in which they first came up, each with its lines.
    pub(crate) groups: Vec<(String, Vec<Span>)>,
}

impl Dropped {
    /// How many lines were dropped.
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

    /// Where a sentence stands.
    pub(crate) fn sentence(&self, index: usize) -> Span {
        Span {
            start: self.starts[index],
            end: self.ends[index],
        }
    }

    /// The sentences of a summary of this length, in the article's order.
    pub(crate) fn summary(&self, length: Length, picks: &Picks) -> Vec<usize> {
        let columns = self
            .ranks
            .iter()
            .copied()
            .zip(self.sentence_words.iter().copied());
        select_with_picks(columns, length, &picks.pinned, &picks.banned)
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

/// A bar of the article's curve: a sentence, or in a long article a few in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bar {
    /// Words before it and in it.
    pub(crate) start: u32,
    pub(crate) width: u32,
    /// The score of its best sentence: up to [`TALLEST`] for the best of all.
    pub(crate) height: u32,
    pub(crate) best: usize,
    /// Its first sentence, and the one after its last.
    pub(crate) first: usize,
    pub(crate) end: usize,
}

/// The height of the best sentence's bar.
pub(crate) const TALLEST: u32 = 100;
/// What is worth nothing, or less, is still to be seen.
const LOWEST: u32 = 6;
/// As many bars as can be told apart on a phone.
const MOST_BARS: usize = 160;

impl Ranking {
    /// The score of a sentence.
    fn score(&self, index: usize) -> f64 {
        self.parts.iter().map(|part| part[index]).sum()
    }

    /// The curve of scores along the article.
    pub(crate) fn bars(&self) -> Vec<Bar> {
        let step = self.len().div_ceil(MOST_BARS).max(1);
        let mut bars = Vec::new();
        let (mut start, mut largest) = (0, 0.0f64);
        let mut scores = Vec::new();
        for first in (0..self.len()).step_by(step) {
            let end = (first + step).min(self.len());
            let width = self.sentence_words[first..end].iter().sum::<u32>().max(1);
            let (mut best, mut score) = (first, self.score(first));
            for index in first + 1..end {
                let other = self.score(index);
                if other > score {
                    (best, score) = (index, other);
                }
            }
            largest = largest.max(score);
            scores.push(score);
            bars.push(Bar {
                start,
                width,
                height: LOWEST,
                best,
                first,
                end,
            });
            start += width;
        }
        for (bar, score) in bars.iter_mut().zip(scores) {
            bar.height = LOWEST.max((score / largest * f64::from(TALLEST)) as u32);
        }
        bars
    }
}

/// The words of all bars.
pub(crate) fn total_width(bars: &[Bar]) -> u32 {
    bars.last().map_or(0, |bar| bar.start + bar.width)
}

/// A run of sentences shown as one paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) span: Span,
    /// Its first sentence, and the one after its last.
    pub(crate) first: usize,
    pub(crate) end: usize,
}

/// A paragraph longer than this many code units is shown as several: a browser lays out a paragraph as a whole, and a
/// text without line breaks would be one paragraph of any size.
const BLOCK: u32 = 6_000;
/// As many blocks are rendered, compared and skipped together.
const BLOCKS_PER_CHUNK: usize = 16;

/// A text with its ranking, laid out to be shown. `T` is the text.
#[derive(Debug)]
pub(crate) struct Reading<T> {
    pub(crate) text: T,
    pub(crate) ranking: Ranking,
    blocks: Vec<Block>,
}

impl<T> Reading<T> {
    /// Lays out a text and its ranking.
    pub(crate) fn new(text: T, ranking: Ranking) -> Self {
        let blocks = blocks(&ranking);
        Self {
            text,
            ranking,
            blocks,
        }
    }

    /// The article in pieces small enough to be rendered at once.
    pub(crate) fn chunks(&self) -> impl ExactSizeIterator<Item = &[Block]> {
        self.blocks.chunks(BLOCKS_PER_CHUNK)
    }

    /// Which of [`chunks`](Self::chunks) holds a sentence.
    pub(crate) fn chunk_of(&self, sentence: usize) -> usize {
        self.blocks.partition_point(|block| block.end <= sentence) / BLOCKS_PER_CHUNK
    }

    /// One of [`chunks`](Self::chunks).
    pub(crate) fn chunk(&self, index: usize) -> &[Block] {
        self.chunks().nth(index).unwrap_or_default()
    }
}

fn blocks(ranking: &Ranking) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for index in 0..ranking.len() {
        let Span { start, end } = ranking.sentence(index);
        match blocks.last_mut() {
            Some(block)
                if ranking.paragraphs[block.first] == ranking.paragraphs[index]
                    && end.saturating_sub(block.span.start) <= BLOCK =>
            {
                block.span.end = end;
                block.end = index + 1;
            }
            _ => blocks.push(Block {
                span: Span { start, end },
                first: index,
                end: index + 1,
            }),
        }
    }
    blocks
}

/// Where the sentences of a paragraph begin and end: start, end, start, end … Offsets count from the paragraph's start,
/// so that a paragraph stays equal to itself when something is typed above it.
pub(crate) fn bounds(ranking: &Ranking, block: Block) -> Vec<u32> {
    let bounds = (block.first..block.end).flat_map(|index| {
        let Span { start, end } = ranking.sentence(index);
        [start - block.span.start, end - block.span.start]
    });
    bounds.collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A ranking of `n` sentences of ten code units with a space between them, three to a paragraph; the last sentence
    /// is the best.
    pub(crate) fn ranking(n: u32) -> Ranking {
        Ranking {
            language: "en".into(),
            by_characters: false,
            keywords: vec!["ferry".into()],
            words: n * 20,
            words_per_minute: 240,
            starts: (0..n).map(|i| i * 11).collect(),
            ends: (0..n).map(|i| i * 11 + 10).collect(),
            paragraphs: (0..n).map(|i| i / 3).collect(),
            ranks: (0..n).rev().collect(),
            sentence_words: vec![20; n as usize],
            parts: Parts::NAMES.map(|name| vec![name.len() as f64; n as usize]),
            ..Ranking::default()
        }
    }

    #[test]
    fn a_summary_is_the_smallest_ranks_in_article_order() {
        let ranking = ranking(5);
        let summary =
            |ranking: &Ranking, n| ranking.summary(Length::Sentences(n), &Picks::default());
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

    #[test]
    fn paragraphs_are_blocks() {
        let reading = Reading::new((), ranking(7));
        let spans: Vec<_> = reading
            .blocks
            .iter()
            .map(|b| (b.first, b.end, b.span.start, b.span.end))
            .collect();
        assert_eq!(spans, [(0, 3, 0, 32), (3, 6, 33, 65), (6, 7, 66, 76)]);
    }

    #[test]
    fn a_giant_paragraph_is_several_blocks_of_whole_sentences() {
        let mut ranking = ranking(2_000);
        ranking.paragraphs.fill(0);
        let reading = Reading::new((), ranking);
        assert!(reading.blocks.len() > 3);
        assert!(
            reading
                .blocks
                .iter()
                .all(|b| b.span.end - b.span.start <= BLOCK)
        );
        assert!(reading.blocks.windows(2).all(|b| b[0].end == b[1].first));
        assert_eq!(reading.blocks.last().map(|b| b.end), Some(2_000));
    }

    #[test]
    fn a_paragraph_knows_its_sentences_by_offsets_of_its_own() {
        let ranking = ranking(6);
        let block = Reading::new((), ranking.clone()).blocks[1];
        assert_eq!(bounds(&ranking, block), [0, 10, 11, 21, 22, 32]);
    }

    #[test]
    fn the_curve_has_a_bar_for_each_sentence_as_wide_as_its_words_and_as_tall_as_its_score() {
        let mut ranking = ranking(3);
        ranking.sentence_words = vec![10, 0, 30];
        ranking.parts = Default::default();
        ranking.parts.fill(vec![0.0; 3]);
        ranking.parts[0] = vec![2.0, -4.0, 1.0];
        let bars = ranking.bars();
        let drawn: Vec<_> = bars.iter().map(|b| (b.start, b.width, b.height)).collect();
        assert_eq!(drawn, [(0, 10, 100), (10, 1, LOWEST), (11, 30, 50)]);
        assert_eq!(total_width(&bars), 41);
        assert_eq!(total_width(&Ranking::default().bars()), 0);
    }

    #[test]
    fn a_long_articles_bars_stand_for_a_few_sentences_each_and_lead_to_the_best() {
        let mut ranking = ranking(1_000);
        ranking.parts[0][500] = 99.0;
        let bars = ranking.bars();
        assert!(bars.len() <= MOST_BARS);
        assert!(bars.windows(2).all(|b| b[0].end == b[1].first));
        assert_eq!(bars.last().map(|b| b.end), Some(1_000));
        let tall: Vec<_> = bars.iter().filter(|b| b.height == TALLEST).collect();
        assert_eq!(tall.iter().map(|b| b.best).collect::<Vec<_>>(), [500]);
    }

    #[test]
    fn a_sentences_chunk_holds_it() {
        let reading = Reading::new((), ranking(2_000));
        for sentence in [0, 47, 48, 1_000, 1_999] {
            let chunk = reading.chunk(reading.chunk_of(sentence));
            assert!(chunk.iter().any(|b| (b.first..b.end).contains(&sentence)));
        }
    }
}
