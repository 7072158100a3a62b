//! What a summary tells of the story: facts that a careful reader must know, sentences labelled with their part in it, and
//! sentences that people picked. Each beside the article's first sentences.

use crate::corpus::{Row, ranking};
use nutgraf::{Clean, Ranking};
use std::collections::{BTreeMap, BTreeSet};

const CHOICES: usize = 3;

/// Sums of figures, by name.
#[derive(Clone, Copy)]
struct Means<const N: usize> {
    sums: [f64; N],
    count: usize,
}

impl<const N: usize> Means<N> {
    fn add(&mut self, figures: [f64; N]) {
        for (sum, figure) in self.sums.iter_mut().zip(figures) {
            *sum += figure;
        }
        self.count += 1;
    }

    fn of(&self, figure: usize) -> f64 {
        self.sums[figure] / self.count.max(1) as f64
    }
}

impl<const N: usize> Default for Means<N> {
    fn default() -> Self {
        Self {
            sums: [0.0; N],
            count: 0,
        }
    }
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    words.filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

/// What each sentence of a ranking tells of an article's facts.
pub(crate) struct Story {
    /// For each sentence of the ranking, a bit for each fact it tells.
    tells: Vec<u64>,
    /// Its number of words.
    words: Vec<usize>,
    /// Whether all it says of the article is unfit for a summary.
    unfit: Vec<bool>,
    /// The weight of each fact.
    weights: Vec<f64>,
    /// The most weight that up to four of the article's own sentences tell in so many words; the last for more.
    most: Vec<f64>,
    most3: f64,
    most60: f64,
}

impl Story {
    pub(crate) fn new(row: &Row, ranking: &Ranking) -> Self {
        let letters: Vec<char> = row.body.chars().collect();
        let spans = row.spans().into_iter();
        let body = spans.map(|(start, end)| {
            let text: String = letters[start..end.min(letters.len())].iter().collect();
            words(&text)
        });
        let body: Vec<_> = body.collect();
        let facts_of = |told: &[usize]| {
            let is_told = |i: &usize| row.facts[*i].sentences.iter().any(|s| told.contains(s));
            (0..row.facts.len())
                .filter(is_told)
                .fold(0u64, |bits, i| bits | 1 << i)
        };
        let mut story = Self {
            tells: Vec::new(),
            words: Vec::new(),
            unfit: Vec::new(),
            weights: row.facts.iter().map(|fact| fact.weight).collect(),
            most: Vec::new(),
            most3: row.most3,
            most60: row.most60,
        };
        for sentence in &ranking.sentences {
            let shown = words(&ranking.text_of(&row.text, sentence.span));
            let told = told(&body, &shown);
            story.tells.push(facts_of(&told));
            story
                .unfit
                .push(!told.is_empty() && told.iter().all(|i| row.bad.contains(i)));
            story.words.push(shown.len());
        }
        let own: BTreeSet<_> = row
            .facts
            .iter()
            .flat_map(|f| &f.sentences)
            .copied()
            .collect();
        let own = own.into_iter().filter(|&i| i < body.len());
        let own: Vec<_> = own.map(|i| (facts_of(&[i]), body[i].len())).collect();
        story.find_most(&own, 4, 0, 0);
        for i in 1..story.most.len() {
            story.most[i] = story.most[i].max(story.most[i - 1]);
        }
        story
    }

    /// Adds what the sentences chosen so far and up to `more` others tell.
    fn find_most(&mut self, others: &[(u64, usize)], more: usize, told: u64, length: usize) {
        if self.most.len() <= length {
            self.most.resize(length + 1, 0.0);
        }
        self.most[length] = self.most[length].max(self.weight(told));
        if more > 0 {
            for (i, (tells, words)) in others.iter().enumerate() {
                self.find_most(&others[i + 1..], more - 1, told | tells, length + words);
            }
        }
    }

    fn weight(&self, told: u64) -> f64 {
        let is_told = |(i, _): &(usize, &f64)| told & 1 << i != 0;
        self.weights
            .iter()
            .enumerate()
            .filter(is_told)
            .map(|(_, weight)| weight)
            .sum()
    }

    fn weight_of(&self, chosen: &[usize]) -> f64 {
        self.weight(chosen.iter().fold(0, |told, &i| told | self.tells[i]))
    }

    /// Fair, over, got60, bad, got3, words of a ranking: its sentences, the best first.
    pub(crate) fn figures(&self, by_rank: &[usize]) -> [f64; 6] {
        let chosen = &by_rank[..by_rank.len().min(CHOICES)];
        let limit = chosen.iter().map(|&i| self.words[i]).sum();
        let told = self.weight_of(chosen);
        let opening: Vec<_> = (0..opening_count(self.words.iter().copied(), limit)).collect();
        let (mut left, mut fitting) = (60, Vec::new());
        for &i in by_rank.iter().take(40) {
            if self.words[i] <= left {
                left -= self.words[i];
                fitting.push(i);
            }
        }
        let bad = chosen.iter().filter(|&&i| self.unfit[i]).count() + CHOICES - chosen.len();
        let most = self.most[limit.min(self.most.len() - 1)];
        let share = |weight: f64, of: f64| 100.0 * weight / of.max(1.0);
        [
            if most > 0.0 {
                (100.0 * told / most).min(100.0)
            } else {
                0.0
            },
            share(told - self.weight_of(&opening), self.most3),
            share(self.weight_of(&fitting), self.most60),
            100.0 * bad as f64 / CHOICES as f64,
            share(told, self.most3),
            limit as f64,
        ]
    }
}

/// Which of an article's sentences stand in a text, whole or nearly so.
fn told(body: &[Vec<String>], shown: &[String]) -> Vec<usize> {
    let joined = format!(" {} ", shown.join(" "));
    let shown: BTreeSet<_> = shown.iter().collect();
    let is_told = |sentence: &Vec<String>| {
        let distinct: BTreeSet<_> = sentence.iter().collect();
        let common = distinct.intersection(&shown).count() as f64;
        joined.contains(&format!(" {} ", sentence.join(" ")))
            || sentence.len() > 4 && common >= 0.85 * distinct.len() as f64
    };
    (0..body.len()).filter(|&i| is_told(&body[i])).collect()
}

/// The sentences of a ranking, the best first, or in the article's order.
fn indices(ranking: &Ranking, by_rank: bool) -> Vec<usize> {
    let mut indices: Vec<_> = (0..ranking.sentences.len()).collect();
    if by_rank {
        indices.sort_by_key(|&i| ranking.sentences[i].rank);
    }
    indices
}

/// The number of words.
pub(crate) fn length(text: &str) -> usize {
    words(text).len()
}

/// How many first sentences come nearest to so many words, of sentences of these lengths.
pub(crate) fn opening_count(lengths: impl Iterator<Item = usize>, limit: usize) -> usize {
    let (mut have, mut count) = (0usize, 0);
    for length in lengths {
        if count > 0 && (have + length).abs_diff(limit) > have.abs_diff(limit) {
            break;
        }
        have += length;
        count += 1;
    }
    count
}

/// A line for each kind of text, and one for all.
pub(crate) fn facts<'a>(rows: impl Iterator<Item = &'a Row>) -> Vec<String> {
    let mut kinds: BTreeMap<&str, [Means<6>; 2]> = BTreeMap::new();
    for row in rows {
        let ranking = ranking(row, Clean::Auto, false);
        let story = Story::new(row, &ranking);
        let [ours, leads] = [true, false].map(|by_rank| story.figures(&indices(&ranking, by_rank)));
        let kind = row.kind.as_deref();
        let kind = kind.filter(|kind| matches!(*kind, "news" | "opinion"));
        let kind = kind.unwrap_or("other kinds");
        for name in [kind, "together"] {
            let means = kinds.entry(name).or_default();
            means[0].add(ours);
            means[1].add(leads);
        }
    }
    let line = |(kind, [ours, leads]): (&&str, &[Means<6>; 2])| {
        format!(
            "| {kind} | {} | {:.1} | {:.1} | {:+.1} | {:.1} | {:.1} | {:.1} | {:.1} | {:.1} % | {:.1} % |",
            ours.count,
            ours.of(0),
            leads.of(0),
            ours.of(1),
            ours.of(2),
            leads.of(2),
            ours.of(4),
            ours.of(5),
            ours.of(3),
            leads.of(3),
        )
    };
    kinds.iter().map(line).collect()
}

/// For each sentence of a ranking, the article's own sentence that it is. None for text that is none of them.
pub(crate) fn own(row: &Row, ranking: &Ranking) -> Vec<Option<usize>> {
    let offsets: Vec<usize> = row
        .text
        .char_indices()
        .map(|c| c.0)
        .chain([row.text.len()])
        .collect();
    let at = |i: usize| offsets[i.min(offsets.len() - 1)];
    let spans = row.spans().into_iter().map(|(s, e)| (at(s), at(e)));
    let spans: Vec<_> = spans.collect();
    let own = ranking.sentences.iter().map(|sentence| {
        let common = |&(start, end): &(usize, usize)| {
            end.min(sentence.span.end)
                .saturating_sub(start.max(sentence.span.start))
        };
        let best = (0..spans.len()).rev().max_by_key(|&i| common(&spans[i]));
        best.filter(|&i| common(&spans[i]) > 0)
    });
    own.collect()
}

/// The article's own sentences that come first in a ranking, each once.
pub(crate) fn each_once(
    own: &[Option<usize>],
    indices: &[usize],
    count: usize,
) -> Vec<Option<usize>> {
    let mut order = Vec::with_capacity(count);
    for &i in indices {
        if order.len() == count {
            break;
        }
        if own[i].is_none() || !order.contains(&own[i]) {
            order.push(own[i]);
        }
    }
    order
}

/// The article's own sentences in the ranking's order, each once.
fn order(row: &Row, ranking: &Ranking, by_rank: bool) -> Vec<Option<usize>> {
    each_once(
        &own(row, ranking),
        &indices(ranking, by_rank),
        ranking.sentences.len(),
    )
}

/// One line: how often the first choice, or one of three, tells the main event.
pub(crate) fn labelled(name: &str, rows: &[Row]) -> String {
    let mut all = [Means::<2>::default(), Means::default()];
    let mut delayed = all;
    for row in rows {
        let ranking = ranking(row, Clean::Auto, false);
        let is_main = |i: &Option<usize>| i.is_some_and(|i| row.labels[i].starts_with("Main"));
        let opens_with_main = row
            .labels
            .iter()
            .take(2)
            .any(|label| label.starts_with("Main"));
        for (i, by_rank) in [true, false].into_iter().enumerate() {
            let order = order(row, &ranking, by_rank);
            let first = 100.0 * f64::from(u8::from(order.first().is_some_and(&is_main)));
            let three = 100.0 * f64::from(u8::from(order.iter().take(CHOICES).any(&is_main)));
            all[i].add([first, three]);
            if !opens_with_main {
                delayed[i].add([first, three]);
            }
        }
    }
    let figures = |means: &[Means<2>; 2]| {
        let [ours, leads] = means;
        format!(
            "{:.1} | {:.1} | {:.1} | {:.1}",
            ours.of(0),
            leads.of(0),
            ours.of(1),
            leads.of(1)
        )
    };
    format!(
        "| {} | {} | {} | {} | {} |",
        name.trim_start_matches("main_"),
        rows.len(),
        figures(&all),
        delayed[0].count,
        figures(&delayed)
    )
}

/// One line: the share of a person's picks among as many of ours.
pub(crate) fn picks(name: &str, rows: &[Row]) -> String {
    let mut means = Means::<2>::default();
    for row in rows {
        let ranking = ranking(row, Clean::Auto, false);
        let orders = [true, false].map(|by_rank| order(row, &ranking, by_rank));
        for picks in &row.picks {
            means.add([0, 1].map(|i| {
                let ours = &orders[i][..orders[i].len().min(picks.len())];
                let hits = picks
                    .iter()
                    .filter(|&&pick| ours.contains(&Some(pick)))
                    .count();
                100.0 * hits as f64 / picks.len().max(1) as f64
            }));
        }
    }
    format!(
        "| {} | {} | {:.1} | {:.1} |",
        name.trim_start_matches("picks_"),
        rows.len(),
        means.of(0),
        means.of(1)
    )
}

/// The share of all choices in each fifth of the article: ours, and people's.
pub(crate) fn profile<'a>(rows: impl Iterator<Item = &'a Row>) -> Vec<String> {
    let mut fifths = [[0usize; 5]; 2];
    let mut first_three = [[0usize; 2]; 2];
    for row in rows {
        let ranking = ranking(row, Clean::Auto, false);
        let order = order(row, &ranking, true);
        let n = row.spans().len();
        for people in &row.picks {
            let ours = order
                .iter()
                .flatten()
                .take(people.len())
                .copied()
                .collect::<Vec<_>>();
            for (who, chosen) in [&ours, people].into_iter().enumerate() {
                for &i in chosen {
                    fifths[who][(5 * i / n.max(1)).min(4)] += 1;
                    first_three[who][usize::from(i < 3)] += 1;
                }
            }
        }
    }
    let line = |(who, name): (usize, &str)| {
        let total = fifths[who].iter().sum::<usize>();
        let early = first_three[who][1];
        let shares = fifths[who].iter().chain([&early]);
        let cells: Vec<_> = shares
            .map(|&count| format!("{:.0} %", percent(count, total)))
            .collect();
        format!("| {name} | {} |", cells.join(" | "))
    };
    [(0, "ours"), (1, "readers'")]
        .into_iter()
        .map(line)
        .collect()
}

pub(crate) fn percent(part: usize, of: usize) -> f64 {
    100.0 * part as f64 / of.max(1) as f64
}
