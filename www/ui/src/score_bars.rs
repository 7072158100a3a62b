//! The bars of the score chart: each sentence's score along the article.

use crate::ranking::Ranking;

/// A bar of the score chart: a sentence, or in a long article a few consecutive ones.
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
/// Sentences that score nothing or less still show.
const LOWEST: u32 = 6;
/// The most bars that can be told apart on a phone.
const MOST_BARS: usize = 160;

impl Ranking {
    /// The score of a sentence.
    fn score(&self, index: usize) -> f64 {
        self.parts.iter().map(|part| part[index]).sum()
    }

    /// The scores along the article.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ranking::tests::ranking;

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
}
