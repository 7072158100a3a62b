//! The article's keywords.

use crate::language::{BigramGrammar, Language};
use crate::span::Span;
use crate::terms::Terms;
use crate::text::bigrams;
use crate::text::chars;
use crate::text::sort;

/// A word that the article is about, or a name of several words.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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

#[derive(Clone, Copy)]
struct Candidate {
    words: Span,
    count: u32,
    /// How often its commonest word occurs.
    weight: u32,
}

/// The most frequent terms and names; of equals the one that occurs first.
pub(crate) fn find(text: &str, terms: &Terms, language: Language) -> Vec<Keyword> {
    let mut in_name = vec![false; terms.distinct.len()];
    let mut best: Vec<Candidate> = Vec::with_capacity(MAX_KEYWORDS + 1);
    for name in names(terms, &mut in_name) {
        insert(&mut best, name, |words| {
            can_be_keyword(words.of(text), language).then_some(words)
        });
    }
    for (i, term) in terms.distinct.iter().enumerate() {
        if term.count > 1 && !in_name[i] {
            let candidate = Candidate {
                words: term.word,
                count: term.count,
                weight: term.count,
            };
            insert(&mut best, candidate, |_| {
                word(text, terms, i as u32, language)
                    .filter(|words| can_be_keyword(words.of(text), language))
            });
        }
    }
    let most = best.first().map_or(1, |c| c.weight);
    best.into_iter()
        .map(|c| Keyword {
            word: c.words.of(text).to_owned(),
            count: c.count,
            score: f64::from(c.weight) / f64::from(most),
        })
        .collect()
}

/// Inserts a candidate among the best, in order; of equals the one that occurs first. `check` gives the words to show, and is
/// only asked about candidates that are good enough.
fn insert(best: &mut Vec<Candidate>, new: Candidate, check: impl FnOnce(Span) -> Option<Span>) {
    let is_better = |c: &Candidate| {
        (c.weight, std::cmp::Reverse(c.words.start))
            > (new.weight, std::cmp::Reverse(new.words.start))
    };
    let place = best.partition_point(is_better);
    if place < MAX_KEYWORDS
        && let Some(words) = check(new.words)
    {
        best.truncate(MAX_KEYWORDS - 1);
        best.insert(place, Candidate { words, ..new });
    }
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
                // More than 0 also where all its words are too common to be terms.
                weight: name.terms.iter().map(count).fold(name.count, u32::max),
            });
            for &term in &name.terms {
                in_name[term as usize] = true;
            }
        }
    }
    found
}

/// The word to show for a term; `None` for part of a word.
fn word(text: &str, terms: &Terms, term: u32, language: Language) -> Option<Span> {
    let word = terms.distinct[term as usize].word;
    let data = language.data();
    if data.bigrams_per_word > 0 && bigrams::is_bigram(word.of(text)) {
        // A Thai word has more letters than two.
        let min_bigrams = if data.bigrams_per_word > 2 { 2 } else { 1 };
        let neighbours = &terms.neighbours;
        let only_word_starts = data.bigram_grammar == BigramGrammar::WordEnds;
        return neighbours.word(term, only_word_starts, min_bigrams);
    }
    let mut word = word;
    if language.code() == "en"
        && let Some(owner) = ["'s", "’s"]
            .iter()
            .find_map(|possessive| word.of(text).strip_suffix(possessive))
    {
        word.end = word.start + owner.len();
    }
    Some(word)
}

/// Whether a word or name says what a text is about.
fn can_be_keyword(word: &str, language: Language) -> bool {
    word.chars().nth(1).is_some()
        && !word.starts_with(bigrams::is_measure_word)
        && !is_number(word)
        && !language.is_no_keyword(&language.data().folding.fold(word))
}

/// Whether a word is a number, a date or a measure; "5G" isn't.
fn is_number(word: &str) -> bool {
    word.starts_with(chars::is_numeric)
        && (word.contains(chars::is_lowercase) || !word.contains(chars::is_uppercase))
}
