//! What the caller asked for.

use crate::terms::Terms;

/// More than the other parts of nearly any sentence together: sentences with a focus of one word rank first, except very
/// short ones and near-duplicates.
pub(super) const FOCUS: f64 = 6.0;

/// The terms of the caller's focus.
pub(super) struct Focus {
    /// The weight of each term: inverse to the square root of its sentence frequency, summing to 1. Empty if the article
    /// contains no focus term.
    weights: Vec<f64>,
}

impl Focus {
    pub(super) fn new(terms: &Terms, sentence_frequency: &[u32]) -> Self {
        if terms.focus.is_empty() {
            return Self { weights: vec![] };
        }
        let weight = |&term: &u32| 1.0 / f64::from(sentence_frequency[term as usize].max(1)).sqrt();
        let total: f64 = terms.focus.iter().map(weight).sum();
        let mut weights = vec![0.0; terms.distinct.len()];
        for term in &terms.focus {
            weights[*term as usize] = weight(term) / total;
        }
        Self { weights }
    }

    /// The focus part of sentence `i`: the weighted share of the focus that it contains.
    pub(super) fn score(&self, terms: &Terms, i: usize) -> f64 {
        if self.weights.is_empty() {
            return 0.0;
        }
        let weights = terms.of(i).iter().map(|&term| self.weights[term as usize]);
        // Not `sum`, which starts at -0; and rounding may exceed 1.
        FOCUS * weights.fold(0.0, |a, b| a + b).min(1.0)
    }
}
