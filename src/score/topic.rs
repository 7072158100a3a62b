//! What the article is about: the terms of its title, and those that most of its sentences contain.

use super::{Weights, weight};
use crate::terms::Terms;
use crate::text::chars;

/// How many commonest terms count.
const COMMONEST: usize = 12;

pub(super) struct Topic {
    /// The share of each of the commonest terms in their mentions, together 1; 0 for the other terms.
    common: Vec<f64>,
    /// For each term, 2 if it is in the title and no name, 1 if it is a name in the title, else 0.
    in_title: Vec<u8>,
    title_terms: f64,
    event_terms: f64,
}

impl Topic {
    pub(super) fn new(text: &str, terms: &Terms, sentence_frequency: &[u32]) -> Self {
        let mut in_title = vec![0; terms.distinct.len()];
        let mut event_terms = 0;
        for &term in &terms.title {
            // Written as the body most often writes it: headlines may capitalize every word.
            let word = terms.distinct[term as usize].word.of(text);
            let is_name = word.starts_with(chars::is_uppercase);
            in_title[term as usize] = if is_name { 1 } else { 2 };
            event_terms += usize::from(!is_name);
        }
        Self {
            common: commonest(sentence_frequency),
            in_title,
            title_terms: terms.title.len() as f64,
            event_terms: event_terms as f64,
        }
    }

    /// How much sentence `i` says of the topic: its cosine with the title, and its share of the mentions of the commonest
    /// terms.
    pub(super) fn about(&self, weights: &Weights, terms: &Terms, i: usize) -> f64 {
        let common = terms.of(i).iter().map(|&term| self.common[term as usize]);
        // Not `sum`, which starts at -0.
        self.cosine(terms, i) + weights.commonest * common.fold(0.0, |a, b| a + b)
    }

    fn cosine(&self, terms: &Terms, i: usize) -> f64 {
        let in_title = |term: &&u32| self.in_title[**term as usize] > 0;
        let shared = terms.of(i).iter().filter(in_title).count();
        weight(terms, i) * shared as f64 / self.title_terms.max(1.0).sqrt()
    }

    /// The title part of sentence `i`.
    pub(super) fn score(&self, weights: &Weights, terms: &Terms, i: usize) -> f64 {
        let is_event = |term: &&u32| self.in_title[**term as usize] == 2;
        let event = terms.of(i).iter().filter(is_event).count() as f64;
        weights.cosine * self.cosine(terms, i) + weights.event * event / self.event_terms.max(1.0)
    }
}

/// The terms that most sentences contain, of equals the first; none that only one does.
fn commonest(sentence_frequency: &[u32]) -> Vec<f64> {
    let mut best: Vec<usize> = Vec::with_capacity(COMMONEST + 1);
    for (term, &count) in sentence_frequency.iter().enumerate() {
        let place = best.partition_point(|&other| sentence_frequency[other] >= count);
        if count > 1 && place < COMMONEST {
            best.truncate(COMMONEST - 1);
            best.insert(place, term);
        }
    }
    let total: u32 = best.iter().map(|&term| sentence_frequency[term]).sum();
    let mut shares = vec![0.0; sentence_frequency.len()];
    for term in best {
        shares[term] = f64::from(sentence_frequency[term]) / f64::from(total);
    }
    shares
}
