//! A text with its ranking, laid out in paragraphs to be shown.

use crate::ranking::{Ranking, Span};

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
pub(crate) struct RankedText<T> {
    pub(crate) text: T,
    pub(crate) ranking: Ranking,
    blocks: Vec<Block>,
}

impl<T> RankedText<T> {
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
mod tests {
    use super::*;
    use crate::ranking::tests::ranking;

    #[test]
    fn paragraphs_are_blocks() {
        let ranked = RankedText::new((), ranking(7));
        let spans: Vec<_> = ranked
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
        let ranked = RankedText::new((), ranking);
        assert!(ranked.blocks.len() > 3);
        assert!(
            ranked
                .blocks
                .iter()
                .all(|b| b.span.end - b.span.start <= BLOCK)
        );
        assert!(ranked.blocks.windows(2).all(|b| b[0].end == b[1].first));
        assert_eq!(ranked.blocks.last().map(|b| b.end), Some(2_000));
    }

    #[test]
    fn a_paragraph_knows_its_sentences_by_offsets_of_its_own() {
        let ranking = ranking(6);
        let block = RankedText::new((), ranking.clone()).blocks[1];
        assert_eq!(bounds(&ranking, block), [0, 10, 11, 21, 22, 32]);
    }

    #[test]
    fn a_sentences_chunk_holds_it() {
        let ranked = RankedText::new((), ranking(2_000));
        for sentence in [0, 47, 48, 1_000, 1_999] {
            let chunk = ranked.chunk(ranked.chunk_of(sentence));
            assert!(chunk.iter().any(|b| (b.first..b.end).contains(&sentence)));
        }
    }
}
