//! Which bigrams always stand side by side, so that keywords can be words again in scripts without spaces.

use super::term::NONE;
use crate::span::Span;

/// Several different neighbours.
const SEVERAL: u32 = u32::MAX - 1;
/// No neighbour: the start or the end of a run of bigrams.
const BOUNDARY: u32 = u32::MAX - 2;

/// What is known of a bigram's occurrences.
#[derive(Clone, Copy, Debug)]
struct Bigram {
    count: u32,
    /// The terms before and after it: one, [`SEVERAL`], [`BOUNDARY`], or [`NONE`] before the first occurrence.
    before: u32,
    after: u32,
    /// Its last occurrence.
    last: Span,
    /// How often it starts a run, and how often it is in its sentence's last one.
    initial: u32,
    at_end: u32,
}

/// All bigrams, by term.
#[derive(Debug, Default)]
pub(crate) struct Neighbours {
    bigrams: Vec<Bigram>,
}

/// Reads a sentence bigram by bigram.
pub(super) struct NeighbourScanner {
    term: u32,
    end: usize,
    /// Where the sentence's last word in the spaces' sense starts.
    last_word: usize,
}

impl NeighbourScanner {
    pub(super) fn new(text: &str, sentence: Span) -> Self {
        let last_space = sentence.of(text).rfind(' ');
        Self {
            term: BOUNDARY,
            end: 0,
            last_word: last_space.map_or(usize::MAX, |at| sentence.start + at),
        }
    }

    pub(super) fn read(&mut self, word: Span, term: u32, neighbours: &mut Neighbours) {
        // Bigrams of one run overlap.
        let is_joined = word.start < self.end;
        let before = if is_joined { self.term } else { BOUNDARY };
        if !is_joined {
            self.end_run(neighbours);
        }
        if before < BOUNDARY {
            neighbours.get(before).follow(term.min(BOUNDARY));
        }
        if term < BOUNDARY {
            let bigram = neighbours.get(term);
            bigram.count += 1;
            bigram.before = merged(bigram.before, before.min(BOUNDARY));
            bigram.last = word;
            bigram.initial += u32::from(!is_joined);
            bigram.at_end += u32::from(word.start > self.last_word);
        }
        self.term = term;
        self.end = word.end;
    }

    /// Ends a run of bigrams, or the sentence.
    pub(super) fn end_run(&mut self, neighbours: &mut Neighbours) {
        if self.term < BOUNDARY {
            neighbours.get(self.term).follow(BOUNDARY);
        }
        self.term = BOUNDARY;
    }
}

impl Bigram {
    fn follow(&mut self, term: u32) {
        self.after = merged(self.after, term);
    }
}

fn merged(known: u32, new: u32) -> u32 {
    match known {
        NONE => new,
        _ if known == new => known,
        _ => SEVERAL,
    }
}

/// The longest word made of bigrams, in bigrams.
const LONGEST: usize = 8;

impl Neighbours {
    fn get(&mut self, term: u32) -> &mut Bigram {
        let index = term as usize;
        if index >= self.bigrams.len() {
            let unseen = Bigram {
                count: 0,
                before: NONE,
                after: NONE,
                last: Span::default(),
                initial: 0,
                at_end: 0,
            };
            self.bigrams.resize(index + 1, unseen);
        }
        &mut self.bigrams[index]
    }

    /// Whether a bigram starts words other than verbs. In Korean, particles and endings are at the
    /// ends of words, and verbs at the ends of sentences.
    pub(super) fn starts_words(&self, term: u32) -> bool {
        let bigram = self.bigrams.get(term as usize);
        bigram.is_some_and(|b| 2 * b.initial >= b.count && 2 * b.at_end < b.count)
    }

    /// The word that starts with a bigram: the bigram and those that always stand after it and never without it. `None`
    /// for bigrams within or across words, and words of less than `min_bigrams`.
    pub(crate) fn word(
        &self,
        term: u32,
        only_word_starts: bool,
        min_bigrams: usize,
    ) -> Option<Span> {
        let bigram = self.bigrams.get(term as usize)?;
        let count = |term: u32| self.bigrams.get(term as usize).map_or(0, |b| b.count);
        let own = bigram.count;
        // What always stands beside a commoner one is a part of that, or reaches over its end.
        if count(bigram.before) >= own || count(bigram.after) > own {
            return None;
        }
        if only_word_starts && !self.starts_words(term) {
            return None;
        }
        let mut last = (term, bigram);
        let mut bigrams = 1;
        while bigrams < LONGEST {
            let next = last.1.after;
            let Some(following) = self.bigrams.get(next as usize) else {
                break;
            };
            if following.before != last.0 || following.count != own {
                break;
            }
            last = (next, following);
            bigrams += 1;
        }
        let word = Span::new(bigram.last.start, last.1.last.end);
        // All of one occurrence, the last one.
        let is_whole = word.start < word.end && word.len() <= (LONGEST + 2) * 9;
        (bigrams >= min_bigrams && is_whole).then_some(word)
    }
}
