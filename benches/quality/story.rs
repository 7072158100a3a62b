//! What a summary tells of the story: facts that a careful reader must know, sentences labelled with their part in it, and
//! sentences that people picked. Each beside the article's first sentences.

use crate::corpus::{Fact, Row};
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

/// The texts of all sentences by rank, or in the article's order.
fn texts<'a>(row: &'a Row, ranking: &Ranking, by_rank: bool) -> Vec<&'a str> {
    let mut sentences: Vec<_> = ranking.sentences.iter().collect();
    if by_rank {
        sentences.sort_by_key(|sentence| sentence.rank);
    }
    sentences.iter().map(|s| s.span.of(&row.text)).collect()
}

/// An article with its facts.
struct Story<'a> {
    row: &'a Row,
    /// The words of each of its sentences.
    body: Vec<Vec<String>>,
}

impl<'a> Story<'a> {
    fn new(row: &'a Row) -> Self {
        let letters: Vec<char> = row.body.chars().collect();
        let spans = row.spans().into_iter();
        let body = spans.map(|(start, end)| {
            let text: String = letters[start..end.min(letters.len())].iter().collect();
            words(&text)
        });
        Self {
            row,
            body: body.collect(),
        }
    }

    /// Which of the article's sentences stand in a text, whole or nearly so.
    fn tells(&self, text: &str) -> BTreeSet<usize> {
        let shown = words(text);
        let joined = format!(" {} ", shown.join(" "));
        let shown: BTreeSet<_> = shown.iter().collect();
        let is_told = |sentence: &Vec<String>| {
            let distinct: BTreeSet<_> = sentence.iter().collect();
            let common = distinct.intersection(&shown).count() as f64;
            joined.contains(&format!(" {} ", sentence.join(" ")))
                || sentence.len() > 4 && common >= 0.85 * distinct.len() as f64
        };
        (0..self.body.len())
            .filter(|&i| is_told(&self.body[i]))
            .collect()
    }

    fn weight(&self, told: &BTreeSet<usize>) -> f64 {
        let is_told = |fact: &&Fact| fact.sentences.iter().any(|i| told.contains(i));
        self.row
            .facts
            .iter()
            .filter(is_told)
            .map(|fact| fact.weight)
            .sum()
    }

    fn weight_of(&self, texts: &[&str]) -> f64 {
        self.weight(&texts.iter().flat_map(|text| self.tells(text)).collect())
    }

    /// The most weight that up to four sentences tell in so many words.
    fn most(&self, limit: usize) -> f64 {
        let candidates: BTreeSet<_> = self
            .row
            .facts
            .iter()
            .flat_map(|f| &f.sentences)
            .copied()
            .collect();
        let candidates: Vec<_> = candidates
            .into_iter()
            .filter(|&i| i < self.body.len())
            .collect();
        self.most_from(&candidates, 0, &mut BTreeSet::new(), limit)
    }

    fn most_from(
        &self,
        candidates: &[usize],
        from: usize,
        told: &mut BTreeSet<usize>,
        left: usize,
    ) -> f64 {
        let mut most = self.weight(told);
        if told.len() < 4 {
            for (at, &i) in candidates.iter().enumerate().skip(from) {
                let length = self.body[i].len();
                if length <= left {
                    told.insert(i);
                    most = most.max(self.most_from(candidates, at + 1, told, left - length));
                    told.remove(&i);
                }
            }
        }
        most
    }

    /// Fair, over, got60, bad, got3, words.
    fn figures(&self, by_rank: &[&str], in_order: &[&str]) -> [f64; 6] {
        let chosen = &by_rank[..by_rank.len().min(CHOICES)];
        let length = |texts: &[&str]| texts.iter().map(|text| words(text).len()).sum::<usize>();
        let limit = length(chosen);
        let told = self.weight_of(chosen);
        let opening = opening(in_order, limit);
        let (mut left, mut fitting) = (60, Vec::new());
        for text in by_rank.iter().take(40) {
            let length = words(text).len();
            if length <= left {
                left -= length;
                fitting.push(*text);
            }
        }
        let is_bad = |text: &&&str| {
            let told = self.tells(text);
            !told.is_empty() && told.iter().all(|i| self.row.bad.contains(i))
        };
        let bad = chosen.iter().filter(is_bad).count() + CHOICES - chosen.len();
        let most = self.most(limit);
        let share = |weight: f64, of: f64| 100.0 * weight / of.max(1.0);
        [
            if most > 0.0 {
                share(told, most).min(100.0)
            } else {
                0.0
            },
            share(told - self.weight_of(opening), self.row.most3),
            share(self.weight_of(&fitting), self.row.most60),
            100.0 * bad as f64 / CHOICES as f64,
            share(told, self.row.most3),
            limit as f64,
        ]
    }
}

/// The number of words.
pub(crate) fn length(text: &str) -> usize {
    words(text).len()
}

/// The first sentences, as many as come nearest to so many words.
pub(crate) fn opening<'a, 'b>(in_order: &'b [&'a str], limit: usize) -> &'b [&'a str] {
    let (mut have, mut count) = (0usize, 0);
    for text in in_order {
        let length = words(text).len();
        if count > 0 && (have + length).abs_diff(limit) > have.abs_diff(limit) {
            break;
        }
        have += length;
        count += 1;
    }
    &in_order[..count]
}

/// A line for each kind of text, and one for all.
pub(crate) fn facts<'a>(rows: impl Iterator<Item = &'a Row>) -> Vec<String> {
    let mut kinds: BTreeMap<&str, [Means<6>; 2]> = BTreeMap::new();
    for row in rows {
        let ranking = crate::ranking(row, Clean::Auto, false);
        let story = Story::new(row);
        let (by_rank, in_order) = (texts(row, &ranking, true), texts(row, &ranking, false));
        let ours = story.figures(&by_rank, &in_order);
        let leads = story.figures(&in_order, &in_order);
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

/// The article's own sentences in the ranking's order, each once. None stands for text that is none of them.
fn order(row: &Row, ranking: &Ranking, by_rank: bool) -> Vec<Option<usize>> {
    let offsets: Vec<usize> = row
        .text
        .char_indices()
        .map(|c| c.0)
        .chain([row.text.len()])
        .collect();
    let at = |i: usize| offsets[i.min(offsets.len() - 1)];
    let spans: Vec<_> = row
        .spans()
        .into_iter()
        .map(|(s, e)| (at(s), at(e)))
        .collect();
    let mut sentences: Vec<_> = ranking.sentences.iter().collect();
    if by_rank {
        sentences.sort_by_key(|sentence| sentence.rank);
    }
    let mut order = Vec::new();
    for sentence in sentences {
        let common = |&(start, end): &(usize, usize)| {
            end.min(sentence.span.end)
                .saturating_sub(start.max(sentence.span.start))
        };
        let best = (0..spans.len()).rev().max_by_key(|&i| common(&spans[i]));
        let best = best.filter(|&i| common(&spans[i]) > 0);
        if best.is_none() || !order.contains(&best) {
            order.push(best);
        }
    }
    order
}

/// One line: how often the first choice, or one of three, tells the main event.
pub(crate) fn labelled(name: &str, rows: &[Row]) -> String {
    let mut all = [Means::<2>::default(), Means::default()];
    let mut delayed = all;
    for row in rows {
        let ranking = crate::ranking(row, Clean::Auto, false);
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
        let ranking = crate::ranking(row, Clean::Auto, false);
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
        let ranking = crate::ranking(row, Clean::Auto, false);
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
            .map(|&count| format!("{:.0} %", crate::percent(count, total)))
            .collect();
        format!("| {name} | {} |", cells.join(" | "))
    };
    [(0, "ours"), (1, "readers'")]
        .into_iter()
        .map(line)
        .collect()
}
