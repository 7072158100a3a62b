//! The words that carry the article.

use crate::Span;
use crate::letters;
use crate::terms::Terms;

/// A word that carries the article, or a name of several.
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

/// A word stands for itself, and not for a name it is part of, if it is said more than this many times as often.
const ALONE: u32 = 2;

struct Candidate {
    words: Span,
    count: u32,
    /// How often its commonest word is said.
    weight: u32,
}

/// The terms and names said most often; of equals the one said first.
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
    let best = |c: &Candidate| (std::cmp::Reverse(c.weight), c.words.start);
    if found.len() > KEYWORDS {
        found.select_nth_unstable_by_key(KEYWORDS, best);
        found.truncate(KEYWORDS);
    }
    found.sort_unstable_by_key(best);
    let most = found.first().map_or(1, |c| c.weight);
    found
        .into_iter()
        .map(|c| Keyword {
            word: c.words.of(text).to_owned(),
            count: c.count,
            score: f64::from(c.weight) / f64::from(most),
        })
        .collect()
}

/// The names whose words are seldom said without them; their terms are marked.
fn names(terms: &Terms, in_name: &mut [bool]) -> Vec<Candidate> {
    let count = |&term: &u32| terms.distinct[term as usize].count;
    let mut names: Vec<_> = terms.names.iter().collect();
    names.sort_by_key(|name| std::cmp::Reverse((name.count, name.terms.len())));
    let mut found = Vec::new();
    for name in names {
        let own = |term: &u32| count(term) <= ALONE * name.count && !in_name[*term as usize];
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
    word.starts_with(letters::is_numeric)
}
