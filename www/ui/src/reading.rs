//! A ranked text: what the engine found in it, and how it is laid out to be shown. Offsets are UTF-16 code units.

use nutgraf::summary::{cut, reading_seconds};
use nutgraf::{Length, Parts};

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
    pub(crate) dropped: Dropped,
    /// Whether any word carries the text.
    pub(crate) has_keywords: bool,
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

    /// The sentences of a summary of this many, in the article's order.
    pub(crate) fn summary(&self, sentences: u32) -> Vec<usize> {
        let columns = self
            .ranks
            .iter()
            .copied()
            .zip(self.sentence_words.iter().copied());
        cut(columns, Length::Sentences(sentences as usize))
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

/// A stretch of a paragraph: a chosen sentence, or what stands between two of them. Offsets count from the paragraph's
/// start, so that a paragraph stays equal to itself when something is typed above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) span: Span,
    /// The sentence's index, where it is chosen.
    pub(crate) chosen: Option<usize>,
    /// Whether something that isn't shown (a tag) stands before it.
    pub(crate) after_gap: bool,
}

/// Cuts a paragraph into pieces. `blank` says whether a range of the text is nothing but white space.
pub(crate) fn pieces(
    ranking: &Ranking,
    block: Block,
    chosen: &[usize],
    blank: impl Fn(Span) -> bool,
) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut shown_to = block.span.start;
    let base = block.span.start;
    for index in block.first..block.end {
        let span = ranking.sentence(index);
        let gap = Span {
            start: shown_to,
            end: span.start,
        };
        let hidden = gap.start < gap.end && !blank(gap);
        let marked = chosen.binary_search(&index).is_ok().then_some(index);
        // White space belongs to what isn't marked.
        let start = if hidden || marked.is_some() {
            span.start
        } else {
            gap.start
        };
        if !hidden && marked.is_some() && gap.start < gap.end {
            push(
                &mut pieces,
                Span {
                    start: gap.start - base,
                    end: gap.end - base,
                },
                None,
                false,
            );
        }
        push(
            &mut pieces,
            Span {
                start: start - base,
                end: span.end - base,
            },
            marked,
            hidden,
        );
        shown_to = span.end;
    }
    pieces
}

fn push(pieces: &mut Vec<Piece>, span: Span, chosen: Option<usize>, after_gap: bool) {
    match pieces.last_mut() {
        Some(last) if last.chosen.is_none() && chosen.is_none() && !after_gap => {
            last.span.end = span.end;
        }
        _ => pieces.push(Piece {
            span,
            chosen,
            after_gap,
        }),
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
            has_keywords: true,
            words: n * 20,
            words_per_minute: 240,
            starts: (0..n).map(|i| i * 11).collect(),
            ends: (0..n).map(|i| i * 11 + 10).collect(),
            paragraphs: (0..n).map(|i| i / 3).collect(),
            ranks: (0..n).rev().collect(),
            sentence_words: vec![20; n as usize],
            parts: [1, 2, 3, 4, 5, 6, 7].map(|part| vec![f64::from(part); n as usize]),
            ..Ranking::default()
        }
    }

    #[test]
    fn a_summary_is_the_smallest_ranks_in_article_order() {
        let ranking = ranking(5);
        assert_eq!(ranking.summary(2), [3, 4]);
        assert_eq!(ranking.summary(9), [0, 1, 2, 3, 4]);
        assert_eq!(Ranking::default().summary(3), [0; 0]);
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

    fn cut_up(chosen: &[usize], blank: bool) -> Vec<(u32, u32, Option<usize>)> {
        let ranking = ranking(6);
        let block = Reading::new((), ranking.clone()).blocks[1];
        pieces(&ranking, block, chosen, |_| blank)
            .iter()
            .map(|p| (p.span.start, p.span.end, p.chosen))
            .collect()
    }

    #[test]
    fn pieces_tile_the_paragraph() {
        assert_eq!(cut_up(&[], true), [(0, 32, None)]);
        assert_eq!(
            cut_up(&[4], true),
            [(0, 11, None), (11, 21, Some(4)), (21, 32, None)]
        );
        assert_eq!(
            cut_up(&[3, 4], true),
            [
                (0, 10, Some(3)),
                (10, 11, None),
                (11, 21, Some(4)),
                (21, 32, None)
            ]
        );
    }

    #[test]
    fn what_isnt_a_sentence_is_not_shown() {
        assert_eq!(
            cut_up(&[4], false),
            [(0, 10, None), (11, 21, Some(4)), (22, 32, None)]
        );
    }
}
