//! What the rest of the article repeats.

use super::{Weights, weight};
use crate::terms::Terms;

/// The frequency part of every sentence.
pub(super) fn scores(weights: &Weights, terms: &Terms, sentence_frequency: &[u32]) -> Vec<f64> {
    let n = terms.sentences.len();
    // Running sums per term instead of comparing all pairs of sentences.
    let mut after = vec![0.0; terms.distinct.len()];
    for i in 0..n {
        let weight = weight(terms, i);
        for &term in terms.of(i) {
            after[term as usize] += weight;
        }
    }
    let common = weights.common / n.max(1) as f64;
    let mut seen = vec![false; terms.distinct.len()];
    let mut mentions = Vec::with_capacity(n);
    let (mut most_later, mut most_introduced) = (0.0f64, 1);
    for i in 0..n {
        let weight = weight(terms, i);
        let (mut later, mut introduced) = (0.0, 0);
        for &term in terms.of(i) {
            let term = term as usize;
            let sentences = sentence_frequency[term];
            after[term] -= weight;
            if !seen[term] {
                seen[term] = true;
                introduced += sentences - 1;
            }
            later += after[term] * (1.0 - common * f64::from(sentences));
        }
        // Rounding may leave a negative sum where nothing is repeated.
        let later = (weight * later).max(0.0);
        most_later = most_later.max(later);
        most_introduced = most_introduced.max(introduced);
        mentions.push((later, introduced));
    }
    // If no term occurs twice, all sums are 0 or rounding errors.
    let scale = if most_later > 1e-9 {
        1.0 / most_later
    } else {
        0.0
    };
    let score = |(later, introduced): (f64, u32)| {
        let introduced = (f64::from(introduced) / f64::from(most_introduced)).sqrt();
        later * scale + weights.introduces * introduced
    };
    mentions.into_iter().map(score).collect()
}
