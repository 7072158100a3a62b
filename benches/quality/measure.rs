//! What a ranking is measured by, of articles that are read once and ranked with many weights.

use crate::corpus::{Row, ranking};
use crate::rouge::{self, Tokenizer};
use crate::story::{self, Story, each_once};
use nutgraf::fit::{self, Weights};
use nutgraf::{Clean, Ranking};
use std::collections::HashMap;

/// A figure, and what it weighs in the objective: about the inverse of its standard error, so that a gain counts as far as
/// it isn't chance.
pub(crate) struct Figure {
    pub(crate) name: &'static str,
    weight: f64,
}

const fn figure(name: &'static str, weight: f64) -> Figure {
    Figure { name, weight }
}

pub(crate) const FIGURES: [Figure; 28] = [
    figure("fair", 0.4),
    figure("fair, news", 0.0),
    figure("fair, opinion", 0.06),
    figure("fair, other kinds", 0.0),
    figure("over the opening", 0.0),
    figure("in 60 words", 0.2),
    figure("unfit", -0.2),
    figure("first", 0.4),
    figure("in three", 0.4),
    figure("delayed, first", 0.03),
    figure("delayed, in three", 0.06),
    figure("readers' picks", 0.35),
    figure("readers' picks, English", 0.0),
    figure("picks, tr_tes", 0.1),
    figure("picks, tr_wiki", 0.1),
    figure("picks, ko_scinews", 0.06),
    figure("over1, ar_easc", 0.1),
    figure("over1, de_teaser", 0.1),
    figure("over1, en_cnndm", 1.5),
    figure("over1, es_basse", 0.1),
    figure("over1, eu_basse", 0.1),
    figure("over1, fr_orangesum", 0.2),
    figure("over1, no_norsumm", 0.2),
    figure("over1, pt_temario", 0.2),
    figure("over1, ru_gazeta", 0.2),
    figure("over1, tr_sadedegel", 0.2),
    figure("first three, en_cnndm", 0.0),
    figure("words of three", 0.0),
];

const FAIR: usize = 0;
const OVER: usize = 4;
const IN_60: usize = 5;
const UNFIT: usize = 6;
const FIRST: usize = 7;
const DELAYED: usize = 9;
const READERS: usize = 11;
const FIRST_THREE: usize = 26;
const WORDS: usize = 27;

/// Sums of figures.
#[derive(Clone, Default)]
pub(crate) struct Figures {
    sums: [f64; FIGURES.len()],
    counts: [usize; FIGURES.len()],
}

impl Figures {
    fn put(&mut self, figure: usize, value: f64) {
        self.sums[figure] += value;
        self.counts[figure] += 1;
    }

    pub(crate) fn add(&mut self, other: &Self) {
        for i in 0..FIGURES.len() {
            self.sums[i] += other.sums[i];
            self.counts[i] += other.counts[i];
        }
    }

    pub(crate) fn count(&self, figure: usize) -> usize {
        self.counts[figure]
    }

    pub(crate) fn mean(&self, figure: usize) -> f64 {
        self.sums[figure] / self.counts[figure].max(1) as f64
    }

    /// What the search makes as large as possible.
    pub(crate) fn objective(&self) -> f64 {
        let weighted = FIGURES.iter().enumerate();
        weighted
            .map(|(i, figure)| figure.weight * self.mean(i))
            .sum()
    }
}

/// An article, read, with what is measured.
pub(crate) struct Article {
    /// Its number in its set.
    pub(crate) number: usize,
    read: fit::Article,
    gold: Gold,
}

enum Gold {
    Facts {
        kind: usize,
        story: Story,
    },
    Main {
        /// For each sentence, the article's own sentence.
        own: Vec<Option<usize>>,
        is_main: Vec<bool>,
        delayed: bool,
    },
    Picks {
        own: Vec<Option<usize>>,
        picks: Vec<Vec<usize>>,
        figures: Vec<usize>,
    },
    Summary {
        figure: usize,
        k: usize,
        summary: Summary,
    },
}

/// The articles of the sets that weights are fitted to.
pub(crate) fn articles(sets: &[(String, Vec<Row>)]) -> Vec<Article> {
    let mut articles = Vec::new();
    for (name, rows) in sets {
        let Some((kind, set)) = name.split_once('_') else {
            continue;
        };
        if !["facts", "main", "picks", "summary"].contains(&kind) {
            continue;
        }
        let named = |prefix: &str, set: &str| {
            FIGURES
                .iter()
                .position(|figure| figure.name == format!("{prefix}{set}"))
        };
        for (number, row) in rows.iter().enumerate() {
            let ranking = ranking(row, Clean::Auto, false);
            let gold = match kind {
                "facts" => Gold::Facts {
                    kind: match row.kind.as_deref() {
                        Some("news") => 1,
                        Some("opinion") => 2,
                        _ => 3,
                    },
                    story: Story::new(row, &ranking),
                },
                "main" => {
                    let is_main: Vec<bool> = row
                        .labels
                        .iter()
                        .map(|label| label.starts_with("Main"))
                        .collect();
                    Gold::Main {
                        own: story::own(row, &ranking),
                        delayed: !is_main.iter().take(2).any(|main| *main),
                        is_main,
                    }
                }
                "picks" => Gold::Picks {
                    own: story::own(row, &ranking),
                    picks: row.picks.clone(),
                    figures: match set {
                        "readers_en" => vec![READERS, READERS + 1],
                        _ if set.starts_with("readers") => vec![READERS],
                        _ => named("picks, ", set).into_iter().collect(),
                    },
                },
                _ => {
                    let Some(figure) = named("over1, ", set) else {
                        continue;
                    };
                    Gold::Summary {
                        figure,
                        k: row.k,
                        summary: Summary::new(row, &ranking),
                    }
                }
            };
            articles.push(Article {
                number,
                read: fit::Article::read(&row.text, row.title.as_deref()),
                gold,
            });
        }
    }
    articles
}

/// The figures of these articles with these weights.
pub(crate) fn figures<'a>(
    articles: impl Iterator<Item = &'a Article>,
    weights: &Weights,
) -> Figures {
    let mut figures = Figures::default();
    for article in articles {
        article.measure(weights, 0.0, 0, &mut figures);
    }
    figures
}

/// How often each article is ranked with small random changes of its scores, and how large they are: up to so much.
const SAMPLES: u64 = 4;
const NOISE: f64 = 0.2;

/// The mean figures if the scores are a little different: what is best there isn't best by chance.
pub(crate) fn smoothed<'a>(
    articles: impl Iterator<Item = &'a Article>,
    weights: &Weights,
) -> Figures {
    let mut figures = Figures::default();
    for article in articles {
        for sample in 1..=SAMPLES {
            article.measure(weights, NOISE, sample, &mut figures);
        }
    }
    figures
}

impl Article {
    fn measure(&self, weights: &Weights, noise: f64, sample: u64, figures: &mut Figures) {
        let ranks = self.read.ranks(weights, noise, sample);
        let mut by_rank = vec![0; ranks.len()];
        for (i, &rank) in ranks.iter().enumerate() {
            by_rank[rank as usize] = i;
        }
        self.gold.measure(&by_rank, figures);
    }
}

impl Gold {
    /// Adds the figures of a ranking: its sentences, the best first.
    fn measure(&self, by_rank: &[usize], figures: &mut Figures) {
        match self {
            Self::Facts { kind, story } => {
                let [fair, over, in_60, unfit, _, words] = story.figures(by_rank);
                figures.put(FAIR, fair);
                figures.put(FAIR + kind, fair);
                figures.put(OVER, over);
                figures.put(IN_60, in_60);
                figures.put(UNFIT, unfit);
                figures.put(WORDS, words);
            }
            Self::Main {
                own,
                is_main,
                delayed,
            } => {
                let order = each_once(own, by_rank, 3);
                let hits: Vec<bool> = order
                    .iter()
                    .map(|i| i.is_some_and(|i| is_main[i]))
                    .collect();
                let percent = |hit: bool| if hit { 100.0 } else { 0.0 };
                let first = percent(hits.first() == Some(&true));
                let in_three = percent(hits.contains(&true));
                figures.put(FIRST, first);
                figures.put(FIRST + 1, in_three);
                if *delayed {
                    figures.put(DELAYED, first);
                    figures.put(DELAYED + 1, in_three);
                }
            }
            Self::Picks {
                own,
                picks,
                figures: names,
            } => {
                let most = picks.iter().map(Vec::len).max().unwrap_or(0);
                let order = each_once(own, by_rank, most);
                for picks in picks {
                    let ours = &order[..order.len().min(picks.len())];
                    let hits = picks
                        .iter()
                        .filter(|&&pick| ours.contains(&Some(pick)))
                        .count();
                    for &name in names {
                        figures.put(name, 100.0 * hits as f64 / picks.len().max(1) as f64);
                    }
                }
            }
            Self::Summary { figure, k, summary } => {
                let chosen = &by_rank[..by_rank.len().min(*k)];
                figures.put(*figure, summary.over_the_opening(chosen));
                if FIGURES[*figure].name == "over1, en_cnndm" && by_rank.len() > 2 * k {
                    let is_lead = chosen.iter().all(|i| i < k);
                    figures.put(FIRST_THREE, if is_lead { 100.0 } else { 0.0 });
                }
            }
        }
    }
}

/// The tokens of an article's sentences and of its references.
struct Summary {
    sentences: Vec<Vec<u32>>,
    /// Words of each sentence.
    words: Vec<usize>,
    /// How often each reference contains each token, and its length.
    references: Vec<(Vec<u32>, usize)>,
    /// ROUGE-1 of the first so many sentences.
    openings: Vec<f64>,
}

impl Summary {
    fn new(row: &Row, ranking: &Ranking) -> Self {
        let mut tokenizer = Tokenizer::new(row.lang.as_deref() == Some("en"));
        let texts: Vec<_> = ranking
            .sentences
            .iter()
            .map(|s| ranking.text_of(&row.text, s.span))
            .collect();
        let sentences: Vec<Vec<u32>> = texts.iter().map(|t| tokenizer.tokens(t)).collect();
        let references: Vec<Vec<u32>> =
            row.references.iter().map(|r| tokenizer.tokens(r)).collect();
        let references: Vec<_> = references
            .into_iter()
            .map(|tokens| {
                let mut counts: HashMap<u32, u32> = HashMap::new();
                for &token in &tokens {
                    *counts.entry(token).or_default() += 1;
                }
                let mut dense = vec![0; tokenizer.len()];
                for (token, count) in counts {
                    dense[token as usize] = count;
                }
                (dense, tokens.len())
            })
            .collect();
        let mut summary = Self {
            sentences,
            words: texts.iter().map(|t| story::length(t)).collect(),
            references,
            openings: Vec::new(),
        };
        let all: Vec<usize> = (0..summary.sentences.len()).collect();
        summary.openings = (0..=all.len()).map(|n| summary.rouge(&all[..n])).collect();
        summary
    }

    /// ROUGE-1 of these sentences against the best reference.
    fn rouge(&self, chosen: &[usize]) -> f64 {
        let tokens = || chosen.iter().flat_map(|&i| &self.sentences[i]);
        let length = tokens().count();
        let scores = self.references.iter().map(|(counts, reference)| {
            let mut left = counts.clone();
            let mut common = 0;
            for &token in tokens() {
                if left[token as usize] > 0 {
                    left[token as usize] -= 1;
                    common += 1;
                }
            }
            rouge::f1(common, *reference, length)
        });
        scores.fold(0.0, f64::max)
    }

    fn over_the_opening(&self, chosen: &[usize]) -> f64 {
        let limit = chosen.iter().map(|&i| self.words[i]).sum();
        let count = story::opening_count(self.words.iter().copied(), limit);
        self.rouge(chosen) - self.openings[count]
    }
}
