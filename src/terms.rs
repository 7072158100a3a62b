//! From sentences to terms: the stems of their content words, and how often each sentence contains each.
//!
//! Most of the engine's time is spent here, so every word of the text is found, lowercased and hashed once; what costs
//! more (stop words, stemming) is done once for each distinct word.
//!
//! - [`term`] has the types
//! - [`vocabulary`] knows every distinct word and its term
//! - [`stems`] knows every term
//! - [`names`] finds names and compounds
//! - [`neighbours`] knows which bigrams always stand side by side
//! - [`quotes`] counts the words between quotation marks

mod english;
mod names;
mod neighbours;
mod quotes;
mod stems;
mod term;
mod vocabulary;

use crate::language::{BigramGrammar, Language};
use crate::progress::Progress;
use crate::sentence::SentenceSpan;
use crate::span::Span;
use crate::text::words::words_in;
use names::{CompoundScanner, NameScanner, NameTable};
use neighbours::NeighbourScanner;
use quotes::QuoteTracker;
use term::{NONE, SignCounts};
pub(crate) use term::{Query, SentenceTerms, Terms};
use vocabulary::Vocabulary;

/// Counts the terms of every sentence. The stage counts bytes.
pub(crate) fn count(
    text: &str,
    sentences: &[SentenceSpan],
    query: Query<'_>,
    language: Language,
    progress: &mut Progress<'_>,
) -> Terms {
    // A longer text has more words, but not in proportion.
    let mut vocabulary = Vocabulary::new(language, (text.len() / 24).clamp(512, 8192));
    let mut terms = Terms {
        sentences: Vec::with_capacity(sentences.len()),
        // About every second word is a content word, and a word has about six bytes: seldom too little.
        entries: Vec::with_capacity(text.len() / 12),
        ..Terms::default()
    };
    // The sentence that each term last occurred in, from 1.
    let mut last_seen: Vec<u32> = Vec::new();
    let mut names = NameTable::new(language.data().folding);
    let bigrams_per_word = language.data().bigrams_per_word;
    for (i, sentence) in sentences.iter().enumerate() {
        progress.advance(sentence.span.start);
        let mut counts = SentenceTerms {
            start: terms.entries.len() as u32,
            ..SentenceTerms::default()
        };
        let mut name = NameScanner::default();
        let mut compound = CompoundScanner::default();
        let mut neighbour =
            (bigrams_per_word > 0).then(|| NeighbourScanner::new(text, sentence.span));
        let mut quote = QuoteTracker::default();
        let mut only_function_words = false;
        let mut at = sentence.span.start;
        for word in words_in(text, sentence.span, language.data().elision) {
            // Mostly one space; nothing between bigrams, which overlap.
            if word.start > at && (word.start != at + 1 || text.as_bytes()[at] != b' ') {
                quote.read(text, Span::new(at, word.start), counts.words);
            }
            at = word.end;
            let (number, term) = vocabulary.add(text, word, counts.words == 0);
            // "He refused", and after one function word: "In this case", "When she refused".
            if counts.words == 0 || counts.words == 1 && only_function_words {
                counts.refers_back |= vocabulary.refers_back(text, word, number);
                only_function_words = term == NONE;
            }
            counts.words += 1;
            if name.read(text, word, counts.words == 1, term, &mut names) {
                counts.capitals += 1;
            }
            compound.read(text, word, term, &mut names);
            if let Some(neighbour) = &mut neighbour {
                neighbour.read(word, term, &mut terms.neighbours);
            }
            if term == NONE {
                continue;
            }
            if term as usize >= last_seen.len() {
                last_seen.resize(term as usize + 1, 0);
            }
            if last_seen[term as usize] != i as u32 + 1 {
                last_seen[term as usize] = i as u32 + 1;
                terms.entries.push(term);
            }
        }
        name.end(text, &mut names);
        compound.end(text, &mut names);
        if let Some(neighbour) = &mut neighbour {
            neighbour.end_run(&mut terms.neighbours);
        }
        let rest = Span::new(at, sentence.span.end);
        quote.read(text, rest, counts.words);
        counts.quoted = quote.words(counts.words);
        // Who speaks is said in the sentence before.
        let continues = i > 0 && sentences[i - 1].paragraph == sentence.paragraph;
        counts.refers_back |= continues && counts.words > 0 && counts.quoted == counts.words;
        if bigrams_per_word > 0 {
            counts.words = counts.words.div_ceil(bigrams_per_word);
            counts.quoted /= bigrams_per_word;
        }
        counts.asks = rest.of(text).contains(['?', '!', '؟', '？', '！']);
        counts.end = terms.entries.len() as u32;
        terms.sentences.push(counts);
    }
    let mut set_of = |text: &str, look_up| {
        let mut terms = vocabulary.terms_of(text, Span::new(0, text.len()), look_up);
        terms.sort_unstable();
        terms.dedup();
        terms
    };
    terms.title = set_of(query.title.unwrap_or(""), Vocabulary::find);
    terms.focus = set_of(query.focus.unwrap_or(""), Vocabulary::term);
    terms.names = names.repeated(text, language, |words| {
        vocabulary.terms_of(text, words, Vocabulary::find)
    });
    let signs = &language.lists().signs;
    terms.signs = SignCounts {
        first_person: vocabulary.occurrences(&signs.first_person),
        second_person: vocabulary.occurrences(&signs.second_person),
        reporting: vocabulary.occurrences(&signs.reporting),
        modal: vocabulary.occurrences(&signs.modal),
    };
    drop((last_seen, names));
    terms.distinct = vocabulary.into_terms();
    // In Chinese and Japanese, bigrams of grammar are known; the commonest of the others are what the text is about.
    let grammar = language.data().bigram_grammar;
    if language.lists().stop_words.is_empty() && grammar != BigramGrammar::KnownBigrams {
        drop_commonest(&mut terms, grammar == BigramGrammar::WordEnds);
    }
    let Terms {
        focus, distinct, ..
    } = &mut terms;
    focus.retain(|&term| distinct[term as usize].count > 0);
    terms
}

/// In a language without a stop word list, a term in more than this share of the sentences counts as a stop word.
const COMMON: f64 = 0.4;

/// Removes the terms that occur in most sentences, as stop words. `spare_word_starts`: not bigrams that start words.
fn drop_commonest(terms: &mut Terms, spare_word_starts: bool) {
    let mut sentences_with = vec![0u32; terms.distinct.len()];
    for &term in &terms.entries {
        sentences_with[term as usize] += 1;
    }
    let limit = (COMMON * terms.sentences.len() as f64).max(2.0);
    let common: Vec<bool> = sentences_with
        .iter()
        .enumerate()
        .map(|(term, &sentences)| {
            f64::from(sentences) > limit
                && !(spare_word_starts && terms.neighbours.starts_words(term as u32))
        })
        .collect();
    let is_common = |term: u32| common[term as usize];
    let mut kept = 0;
    for sentence in &mut terms.sentences {
        let (start, end) = (sentence.start as usize, sentence.end as usize);
        sentence.start = kept as u32;
        for at in start..end {
            let term = terms.entries[at];
            if !is_common(term) {
                terms.entries[kept] = term;
                kept += 1;
            }
        }
        sentence.end = kept as u32;
    }
    terms.entries.truncate(kept);
    terms.title.retain(|&term| !is_common(term));
    for (term, known) in terms.distinct.iter_mut().enumerate() {
        if is_common(term as u32) {
            known.count = 0;
        }
    }
}
