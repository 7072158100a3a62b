//! The reader's own picks: sentences pinned to the summary, and sentences excluded from it.

use crate::ranking::Ranking;

/// The reader's decision about a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pick {
    /// In the summary, whatever its rank.
    Pinned,
    /// Never in it.
    Excluded,
}

/// All decisions, as indices of sentences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Picks {
    pub(crate) pinned: Vec<usize>,
    pub(crate) excluded: Vec<usize>,
}

impl Picks {
    /// The decision about a sentence, if any.
    pub(crate) fn of(&self, sentence: usize) -> Option<Pick> {
        if self.pinned.contains(&sentence) {
            Some(Pick::Pinned)
        } else if self.excluded.contains(&sentence) {
            Some(Pick::Excluded)
        } else {
            None
        }
    }

    /// Makes a decision, or takes it back where it is already made.
    pub(crate) fn toggle(&mut self, sentence: usize, pick: Pick) {
        let before = self.of(sentence);
        self.pinned.retain(|&i| i != sentence);
        self.excluded.retain(|&i| i != sentence);
        if before != Some(pick) {
            match pick {
                Pick::Pinned => self.pinned.push(sentence),
                Pick::Excluded => self.excluded.push(sentence),
            }
        }
    }

    /// The same decisions on another ranking of the same text: another language may cut it into other sentences.
    pub(crate) fn moved(&self, from: &Ranking, to: &Ranking) -> Self {
        let moved = |sentences: &[usize]| {
            let moved = sentences.iter().filter_map(|&i| {
                let span = from.sentence(i);
                let there = to.starts.binary_search(&span.start).ok()?;
                (to.sentence(there) == span).then_some(there)
            });
            moved.collect()
        };
        Self {
            pinned: moved(&self.pinned),
            excluded: moved(&self.excluded),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ranking::tests::ranking;

    #[test]
    fn a_sentence_is_pinned_or_excluded_or_neither() {
        let mut picks = Picks::default();
        picks.toggle(4, Pick::Pinned);
        assert_eq!(picks.of(4), Some(Pick::Pinned));
        picks.toggle(4, Pick::Excluded);
        assert_eq!(picks.of(4), Some(Pick::Excluded));
        assert!(picks.pinned.is_empty());
        picks.toggle(4, Pick::Excluded);
        assert_eq!(picks, Picks::default());
    }

    #[test]
    fn a_sentence_keeps_its_pick_where_it_is_the_same_in_another_ranking() {
        let picks = Picks {
            pinned: vec![3],
            excluded: vec![5],
        };
        let (from, mut to) = (ranking(6), ranking(6));
        // The first two are one now, and the last is longer.
        to.starts.remove(1);
        to.ends.remove(0);
        *to.ends.last_mut().unwrap() += 1;
        let moved = picks.moved(&from, &to);
        assert_eq!((moved.pinned, moved.excluded), (vec![2], vec![]));
    }
}
