//! The search for weights: one after the other, in smaller and smaller steps, as long as that helps all the articles.

use crate::measure::{self, Article, Figures};
use nutgraf::fit::Weights;

/// How many parts of the articles are left out in turn.
const FOLDS: usize = 5;
/// A step has to help these parts of the articles together, and harm none of them.
const GROUPS: usize = 3;
/// The gain that a step needs, and the loss that a group may have: the objective changes as much by chance.
const MIN_GAIN: f64 = 0.02;
const MAX_LOSS: f64 = 0.1;

/// The factors by which weights are changed.
const STEPS: [f64; 3] = [2.0, 1.4, 1.2];
/// A weight that has become smaller than this is changed as if it were as large.
const SMALLEST: f64 = 0.05;

/// A weight, by its name.
type Named = (&'static str, fn(&mut Weights) -> &mut f64);

/// The weights that are fitted, in this order.
const FITTED: [Named; 18] = [
    ("opening", |w| &mut w.opening),
    ("first", |w| &mut w.first),
    ("introduces", |w| &mut w.introduces),
    ("common", |w| &mut w.common),
    ("cosine", |w| &mut w.cosine),
    ("event", |w| &mut w.event),
    ("commonest", |w| &mut w.commonest),
    ("definition", |w| &mut w.definition),
    ("description", |w| &mut w.description),
    ("argues", |w| &mut w.argues),
    ("closing", |w| &mut w.closing),
    ("ends_paragraph", |w| &mut w.ends_paragraph),
    ("quoted", |w| &mut w.quoted),
    ("question", |w| &mut w.question),
    ("shorter", |w| &mut w.shorter),
    ("longer", |w| &mut w.longer),
    ("coherence", |w| &mut w.coherence),
    ("redundancy", |w| &mut w.redundancy),
];

/// Where the search begins: round numbers of about the right size.
const START: Weights = Weights {
    common: 0.5,
    introduces: 0.5,
    opening: 1.0,
    argues: 0.5,
    closing: 0.25,
    first: 0.5,
    definition: 4.0,
    description: 2.0,
    ends_paragraph: 0.1,
    cosine: 1.0,
    event: 0.5,
    commonest: 0.25,
    quoted: 1.0,
    question: 1.0,
    shorter: 0.5,
    longer: 0.5,
    coherence: 0.25,
    redundancy: 1.0,
};

/// Sets a weight, as `NAME=VALUE`; whether there is such a weight.
pub(crate) fn set(weights: &mut Weights, setting: &str) -> bool {
    let Some((name, value)) = setting.split_once('=') else {
        return false;
    };
    let known = FITTED.iter().find(|(known, _)| *known == name);
    match (known, value.parse()) {
        (Some((_, weight)), Ok(value)) => {
            *weight(weights) = value;
            true
        }
        _ => false,
    }
}

/// The weights that suit these articles best.
pub(crate) fn fit(articles: &[&Article]) -> Weights {
    let group = |group: usize| {
        let members = articles.iter().enumerate();
        members
            .filter(move |(i, _)| i % GROUPS == group)
            .map(|(_, article)| *article)
    };
    let score = |weights: &Weights| -> [f64; GROUPS] {
        std::array::from_fn(|i| measure::smoothed(group(i), weights).objective())
    };
    let mut best = START;
    let mut best_score = score(&best);
    for step in STEPS {
        loop {
            let mut changed = false;
            for (_, weight) in FITTED {
                for factor in [step, 1.0 / step] {
                    let mut tried = best;
                    let value = weight(&mut tried);
                    *value = rounded(factor * value.max(SMALLEST));
                    let tried_score = score(&tried);
                    let gains = tried_score.iter().zip(&best_score).map(|(a, b)| a - b);
                    let total = gains.clone().fold(0.0, |a, b| a + b) / GROUPS as f64;
                    if total > MIN_GAIN && gains.fold(f64::INFINITY, f64::min) > -MAX_LOSS {
                        (best, best_score) = (tried, tried_score);
                        changed = true;
                        break;
                    }
                }
            }
            if !changed {
                break;
            }
        }
    }
    best
}

/// Two digits say what can be known.
fn rounded(weight: f64) -> f64 {
    let unit = if weight < 1.0 { 100.0 } else { 10.0 };
    (weight * unit).round() / unit
}

/// The figures of each fifth of the articles with weights fitted to the others.
pub(crate) fn cross_validate(articles: &[Article]) -> Figures {
    let mut all = Figures::default();
    for fold in 0..FOLDS {
        let (held_out, rest): (Vec<&Article>, Vec<&Article>) = articles
            .iter()
            .partition(|article| article.number % FOLDS == fold);
        let weights = fit(&rest);
        eprintln!("fold {fold}: {weights:?}");
        all.add(&measure::figures(held_out.into_iter(), &weights));
    }
    all
}
