//! The order of sentences that suits a type of summary, from the ranking alone: no type needs another run of the engine.

use super::{SummaryLength, SummaryType};

/// What the order of a type depends on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// The sentence's rank.
    pub rank: u32,
    /// Its number of words.
    pub words: u32,
    /// Its score.
    pub score: f64,
    /// Whether it makes sense without the sentence before it: see [`Sentence::standalone`](crate::Sentence::standalone).
    pub standalone: bool,
}

/// The most words of a headline, by length. Where no sentence of so many words says the article's point, the next larger
/// one holds.
const HEADLINE_WORDS: [u32; 3] = [12, 17, 22];
/// The share of the best score that a headline needs to say the article's point.
const HEADLINE_SCORE: f64 = 0.5;

/// A teaser comes from this part of the article (one in so many sentences), and from no fewer sentences than this.
const TEASER_PART: usize = 3;
const TEASER_SENTENCES: usize = 3;
/// The share of the best score that a sentence of a teaser needs.
const TEASER_SCORE: f64 = 0.4;

/// The rank of each sentence in a summary of this type. Like the ranking's own it is one order for any number of
/// sentences: a longer summary of the type contains every shorter one.
///
/// - Key points: the ranking's order.
/// - TL;DR: sentences that stand alone before those that don't, so that the paragraph reads on its own.
/// - Teaser: the article's own opening, in its order and without its weakest sentences, before the rest: it invites, and
///   doesn't tell the end.
/// - Headline: the best short sentence that says the article's point, if there is one.
pub fn ranks_for(
    summary_type: SummaryType,
    length: SummaryLength,
    sentences: &[Candidate],
) -> Vec<u32> {
    let best = sentences.iter().find(|sentence| sentence.rank == 0);
    let best = best.map_or(0.0, |sentence| sentence.score);
    // Also of a negative score, a share is less.
    let scores =
        |sentence: &Candidate, share: f64| sentence.score >= best - (1.0 - share) * best.abs();
    match summary_type {
        SummaryType::KeyPoints => sentences.iter().map(|sentence| sentence.rank).collect(),
        SummaryType::Tldr => preferred_first(sentences, false, |_, sentence| sentence.standalone),
        SummaryType::Teaser => {
            let opening = (sentences.len() / TEASER_PART).max(TEASER_SENTENCES);
            preferred_first(sentences, true, |i, sentence| {
                i < opening && sentence.standalone && scores(sentence, TEASER_SCORE)
            })
        }
        SummaryType::Headline => {
            let limits = HEADLINE_WORDS.iter().skip(length as usize);
            let is_headline = |sentence: &Candidate, limit: u32| {
                sentence.words <= limit && sentence.standalone && scores(sentence, HEADLINE_SCORE)
            };
            let limit = limits
                .copied()
                .find(|&limit| sentences.iter().any(|s| is_headline(s, limit)));
            preferred_first(sentences, false, |_, sentence| {
                limit.is_some_and(|limit| is_headline(sentence, limit))
            })
        }
    }
}

/// The preferred sentences first, by rank or in the article's order, then the others by rank.
fn preferred_first(
    sentences: &[Candidate],
    in_order: bool,
    is_preferred: impl Fn(usize, &Candidate) -> bool,
) -> Vec<u32> {
    let mut by_rank = vec![0; sentences.len()];
    for (i, sentence) in sentences.iter().enumerate() {
        by_rank[sentence.rank as usize] = i;
    }
    let mut ranks = vec![u32::MAX; sentences.len()];
    let mut next = 0;
    for (place, &ranked) in by_rank.iter().enumerate() {
        let i = if in_order { place } else { ranked };
        if is_preferred(i, &sentences[i]) {
            ranks[i] = next;
            next += 1;
        }
    }
    for i in by_rank {
        if ranks[i] == u32::MAX {
            ranks[i] = next;
            next += 1;
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;
    use SummaryLength::{Long, Medium, Short};

    /// Sentences in the article's order: rank, words, score, standalone.
    fn ranks(
        summary_type: SummaryType,
        length: SummaryLength,
        of: &[(u32, u32, f64, bool)],
    ) -> Vec<u32> {
        let sentences = of
            .iter()
            .map(|&(rank, words, score, standalone)| Candidate {
                rank,
                words,
                score,
                standalone,
            });
        ranks_for(summary_type, length, &sentences.collect::<Vec<_>>())
    }

    const ARTICLE: [(u32, u32, f64, bool); 6] = [
        (2, 30, 2.0, true),
        (4, 9, 0.5, true),
        (1, 16, 2.5, false),
        (0, 40, 3.0, true),
        (3, 15, 1.6, true),
        (5, 5, -1.0, true),
    ];

    #[test]
    fn a_headline_is_the_best_short_sentence_that_says_the_point() {
        let first = |length, article: &[_]| {
            let ranks = ranks(SummaryType::Headline, length, article);
            ranks.iter().position(|&rank| rank == 0).unwrap()
        };
        assert_eq!(first(Short, &ARTICLE), 4, "none of 12 words has the score");
        assert_eq!(first(Long, &ARTICLE), 4);
        let mut article = ARTICLE;
        article[1].2 = 1.5;
        assert_eq!(first(Short, &article), 1);
        assert_eq!(first(Medium, &article), 4, "the better of two");
        assert_eq!(
            first(Short, &[(0, 40, 3.0, true), (1, 9, 0.5, true)]),
            0,
            "else the best"
        );
    }

    #[test]
    fn a_tldr_stands_alone() {
        assert_eq!(
            ranks(SummaryType::Tldr, Short, &ARTICLE),
            [1, 3, 5, 0, 2, 4]
        );
    }

    #[test]
    fn a_teaser_is_the_opening_without_its_weakest_sentences() {
        assert_eq!(
            ranks(SummaryType::Teaser, Short, &ARTICLE),
            [0, 4, 2, 1, 3, 5]
        );
    }

    #[test]
    fn every_type_ranks_every_sentence_once() {
        for name in SummaryType::NAMES {
            let summary_type = SummaryType::from_name(name).unwrap();
            for article in [&ARTICLE[..], &[]] {
                let mut ranks = ranks(summary_type, Medium, article);
                ranks.sort_unstable();
                assert!(
                    ranks.iter().copied().eq(0..article.len() as u32),
                    "{name}: {ranks:?}"
                );
            }
        }
    }
}
