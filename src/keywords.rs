//! The words that carry the article.

use crate::terms::Terms;

/// A word that carries the article.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyword {
    /// The word as the article most often writes it.
    pub word: String,
    /// How often the article says it, in all its forms.
    pub count: u32,
    /// Its weight: the largest is 1.
    pub score: f64,
}

/// How many keywords are named at most.
const KEYWORDS: usize = 10;

/// The terms said most often; of equals the one said first.
pub(crate) fn find(text: &str, terms: &Terms) -> Vec<Keyword> {
    let mut order: Vec<usize> = (0..terms.distinct.len())
        .filter(|&t| terms.distinct[t].count > 1 && !is_number(terms.distinct[t].word.of(text)))
        .collect();
    order.sort_by_key(|&t| std::cmp::Reverse(terms.distinct[t].count));
    order.truncate(KEYWORDS);
    let most = order.first().map_or(1, |&t| terms.distinct[t].count);
    order
        .into_iter()
        .map(|t| {
            let term = &terms.distinct[t];
            Keyword {
                word: term.word.of(text).to_owned(),
                count: term.count,
                score: f64::from(term.count) / f64::from(most),
            }
        })
        .collect()
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}
