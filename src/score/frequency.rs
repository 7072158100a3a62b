//! What the rest of the article repeats.

use super::weight;
use crate::terms::Terms;

/// What later sentences repeat: the largest of the article is 1.
const LATER: f64 = 1.0;
/// What a sentence introduces: the mentions still to come of the terms it is the first to contain. By the square root,
/// and the largest of the article is 1.
const INTRODUCES: f64 = 0.75;
/// What earlier sentences said already, on the scale of the later ones.
const EARLIER: f64 = -0.4;

/// The frequency part of every sentence.
pub(super) fn scores(terms: &Terms, sentence_frequency: &[u32]) -> Vec<f64> {
    let n = terms.sentences.len();
    // Running sums per term (sentences before, sentences after) instead of comparing all pairs.
    let mut after = vec![0.0; terms.distinct.len()];
    for i in 0..n {
        let weight = weight(terms, i);
        for &term in terms.of(i) {
            after[term as usize] += weight;
        }
    }
    let mut before = vec![0.0; terms.distinct.len()];
    let mut mentions = Vec::with_capacity(n);
    let (mut most_later, mut most_introduced) = (0.0f64, 1);
    for i in 0..n {
        let weight = weight(terms, i);
        let (mut later, mut earlier, mut introduced) = (0.0, 0.0, 0);
        for &term in terms.of(i) {
            let term = term as usize;
            after[term] -= weight;
            // Exactly 0 before the first mention: sums of positive weights only grow.
            if before[term] == 0.0 {
                introduced += sentence_frequency[term] - 1;
            }
            earlier += before[term];
            later += after[term];
            before[term] += weight;
        }
        // Rounding may leave a negative sum where nothing is repeated.
        let later = (weight * later).max(0.0);
        most_later = most_later.max(later);
        most_introduced = most_introduced.max(introduced);
        mentions.push((later, weight * earlier, introduced));
    }
    // If no term occurs twice, all sums are 0 or rounding errors.
    let scale = if most_later > 1e-9 {
        1.0 / most_later
    } else {
        0.0
    };
    let score = |(later, earlier, introduced): (f64, f64, u32)| {
        let introduced = (f64::from(introduced) / f64::from(most_introduced)).sqrt();
        (LATER * later + EARLIER * earlier) * scale + INTRODUCES * introduced
    };
    mentions.into_iter().map(score).collect()
}
