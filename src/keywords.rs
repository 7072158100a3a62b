//! The article's keywords.

use crate::span::Span;
use crate::terms::Terms;
use crate::text::chars;
use crate::text::sort;

/// A word that the article is about, or a name of several words.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyword {
    /// The word as the article most often writes it.
    pub word: String,
    /// How often it occurs in the article, in all its forms.
    pub count: u32,
    /// Its weight: the largest is 1.
    pub score: f64,
}

/// The maximum number of keywords.
const MAX_KEYWORDS: usize = 10;

/// A word is a keyword of its own, beside a name it is part of, if it occurs more than this many times as often.
const INDEPENDENT_RATIO: u32 = 2;

struct Candidate {
    words: Span,
    count: u32,
    /// How often its commonest word occurs.
    weight: u32,
}

/// The most frequent terms and names; of equals the one that occurs first.
pub(crate) fn find(text: &str, terms: &Terms) -> Vec<Keyword> {
    let mut in_name = vec![false; terms.distinct.len()];
    let mut found = names(terms, &mut in_name);
    let words = terms.distinct.iter().zip(&in_name);
    let words = words.filter(|(term, in_name)| term.count > 1 && !**in_name);
    found.extend(words.map(|(term, _)| Candidate {
        words: term.word,
        count: term.count,
        weight: term.count,
    }));
    found.retain(|c| !is_number(c.words.of(text)));
    let best = best(found);
    let most = best.first().map_or(1, |c| c.weight);
    best.into_iter()
        .map(|c| Keyword {
            word: c.words.of(text).to_owned(),
            count: c.count,
            score: f64::from(c.weight) / f64::from(most),
        })
        .collect()
}

/// The candidates with the largest weights, in order; of equals the one that occurs first.
fn best(candidates: Vec<Candidate>) -> Vec<Candidate> {
    let mut best: Vec<Candidate> = Vec::with_capacity(MAX_KEYWORDS + 1);
    for new in candidates {
        let is_better = |c: &Candidate| {
            (c.weight, std::cmp::Reverse(c.words.start))
                > (new.weight, std::cmp::Reverse(new.words.start))
        };
        let place = best.partition_point(is_better);
        if place < MAX_KEYWORDS {
            best.truncate(MAX_KEYWORDS - 1);
            best.insert(place, new);
        }
    }
    best
}

/// The names whose words seldom occur outside them; their terms are marked.
fn names(terms: &Terms, in_name: &mut [bool]) -> Vec<Candidate> {
    let count = |&term: &u32| terms.distinct[term as usize].count;
    // The commonest first, then the longest.
    let order = terms.names.iter().enumerate().map(|(i, name)| {
        let commonest = u64::from(name.count) << 32 | name.terms.len() as u64;
        (u64::MAX - commonest, i)
    });
    let mut found = Vec::new();
    for (_, i) in sort::sort_by_key_then_index(order.collect()) {
        let name = &terms.names[i];
        let own =
            |term: &u32| count(term) <= INDEPENDENT_RATIO * name.count && !in_name[*term as usize];
        if !name.terms.is_empty() && name.terms.iter().all(own) {
            found.push(Candidate {
                words: name.words,
                count: name.count,
                weight: name.terms.iter().map(count).max().unwrap_or(0),
            });
            for &term in &name.terms {
                in_name[term as usize] = true;
            }
        }
    }
    found
}

fn is_number(word: &str) -> bool {
    word.starts_with(chars::is_numeric)
}
