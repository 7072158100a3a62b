//! One order of all sentences, filled place by place: the best sentence, then the best beside what is already said.

use crate::score::{Parts, Scores};
use crate::terms::Terms;

/// A sentence's place in the ranking, and the parts of its score at the moment it was chosen.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    pub(crate) rank: u32,
    pub(crate) parts: Parts,
}

/// What a sentence loses for saying just what a chosen one says.
const REDUNDANCY: f64 = 0.4;

/// What a sentence loses that says next to nothing new: such sentences come last.
const REPEATED: f64 = 4.0;
const NEARLY_SAME: f64 = 0.8;

/// The places filled with an eye on what is already said. A summary is shorter; and with all places so filled, time
/// would grow with the square of the text.
const CAREFUL: usize = 64;

/// In how many steps the weight of earlier mentions grows from 0 to 1 over the ranking's first half: a short summary
/// wants the sentences that introduce, a long one also those that repeat.
const STEPS: usize = 8;

/// The ranking.
pub(crate) fn order(terms: &Terms, scores: &Scores) -> Vec<Place> {
    let n = scores.parts.len();
    let mut places = vec![Place::default(); n];
    let mut open: Vec<u32> = (0..n as u32).collect();
    let mut closest = vec![0.0f64; n];
    let mut frequency = Vec::new();
    let mut step = usize::MAX;
    let postings = Postings::new(terms);
    let mut shared = vec![0.0f64; n];
    for t in 0..n.min(CAREFUL) {
        let now = (2 * t * STEPS / n).min(STEPS);
        if now != step {
            step = now;
            frequency = frequencies(scores, now as f64 / STEPS as f64);
        }
        let parts_of = |i: usize| Parts {
            frequency: frequency[i],
            redundancy: redundancy(closest[i]),
            ..scores.parts[i]
        };
        let Some((slot, _)) =
            open.iter()
                .enumerate()
                .fold(None, |best: Option<(usize, f64)>, (slot, &i)| {
                    let score = parts_of(i as usize).sum();
                    // Not `>=`: of equals the earlier one, which `open` keeps in front.
                    if best.is_none_or(|(_, b)| score > b) {
                        Some((slot, score))
                    } else {
                        best
                    }
                })
        else {
            break;
        };
        let chosen = open.remove(slot) as usize;
        places[chosen] = Place {
            rank: t as u32,
            parts: parts_of(chosen),
        };
        postings.cosines(terms, scores, chosen, &mut shared, &mut closest);
    }
    let frequency = frequencies(scores, 1.0);
    let mut rest: Vec<(f64, u32, Parts)> = open
        .into_iter()
        .map(|i| {
            let parts = Parts {
                frequency: frequency[i as usize],
                redundancy: redundancy(closest[i as usize]),
                ..scores.parts[i as usize]
            };
            (parts.sum(), i, parts)
        })
        .collect();
    rest.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    for (t, (_, i, parts)) in rest.into_iter().enumerate() {
        places[i as usize] = Place {
            rank: (CAREFUL + t) as u32,
            parts,
        };
    }
    places
}

/// The frequency part of every sentence: later mentions and a share of the earlier ones, the largest scaled to 1.
fn frequencies(scores: &Scores, share_of_earlier: f64) -> Vec<f64> {
    let mut out: Vec<f64> = scores
        .later
        .iter()
        .zip(&scores.earlier)
        .map(|(later, earlier)| later + share_of_earlier * earlier)
        .collect();
    let largest = out.iter().fold(0.0f64, |a, &b| a.max(b));
    if largest > 0.0 {
        for value in &mut out {
            *value /= largest;
        }
    }
    out
}

fn redundancy(cosine: f64) -> f64 {
    if cosine >= NEARLY_SAME {
        -REPEATED
    } else {
        -REDUNDANCY * cosine
    }
}

/// The sentences that say each term: an inverted index.
struct Postings {
    starts: Vec<u32>,
    sentences: Vec<(u32, u32)>,
}

impl Postings {
    fn new(terms: &Terms) -> Self {
        let mut starts = vec![0u32; terms.distinct.len() + 1];
        for &(term, _) in &terms.entries {
            starts[term as usize + 1] += 1;
        }
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        let mut next = starts.clone();
        let mut sentences = vec![(0, 0); terms.entries.len()];
        for i in 0..terms.sentences.len() {
            for &(term, count) in terms.of(i) {
                sentences[next[term as usize] as usize] = (i as u32, count);
                next[term as usize] += 1;
            }
        }
        Self { starts, sentences }
    }

    /// Raises `closest` to the cosine with the `chosen` sentence, for every sentence that shares a term with it.
    /// `shared` is all zero before and after.
    fn cosines(
        &self,
        terms: &Terms,
        scores: &Scores,
        chosen: usize,
        shared: &mut [f64],
        closest: &mut [f64],
    ) {
        let posting = |term: u32| {
            &self.sentences
                [self.starts[term as usize] as usize..self.starts[term as usize + 1] as usize]
        };
        for &(term, count) in terms.of(chosen) {
            for &(sentence, other) in posting(term) {
                shared[sentence as usize] += f64::from(count) * f64::from(other);
            }
        }
        for &(term, _) in terms.of(chosen) {
            for &(sentence, _) in posting(term) {
                let i = sentence as usize;
                closest[i] = closest[i].max(shared[i] * scores.scale[i] * scores.scale[chosen]);
                shared[i] = 0.0;
            }
        }
    }
}
