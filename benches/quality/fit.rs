//! Fits the weights of the ranking, and measures what they do.

use crate::corpus::Row;
use crate::measure::{self, Article, FIGURES, Figures};
use crate::search;
use nutgraf::fit::WEIGHTS;

/// Fits the weights to all articles of the sets; prints them, and what is measured with them: on these articles, and
/// cross-validated.
pub(crate) fn fit(sets: &[(String, Vec<Row>)]) {
    let articles = measure::articles(sets);
    let all: Vec<&Article> = articles.iter().collect();
    let weights = search::fit(&all);
    println!("{weights:#?}\n");
    let figures = [&WEIGHTS, &weights].map(|weights| measure::figures(articles.iter(), weights));
    let [in_use, fitted] = figures;
    let validated = search::cross_validate(&articles);
    let heads = ["in use", "fitted", "cross-validated"];
    print!("{}", table(&heads, &[in_use, fitted, validated]));
}

/// Prints what is measured with the weights in use, changed as `settings` say (`NAME=VALUE`), on all articles and on each
/// half of them; whether there are such weights.
pub(crate) fn measure(sets: &[(String, Vec<Row>)], settings: &[String]) -> bool {
    let mut weights = WEIGHTS;
    if !settings
        .iter()
        .all(|setting| search::set(&mut weights, setting))
    {
        return false;
    }
    let articles = measure::articles(sets);
    let part = |part| {
        let articles = articles.iter().filter(|a| a.number % 2 == part);
        measure::figures(articles, &weights)
    };
    let all = measure::figures(articles.iter(), &weights);
    print!(
        "{}",
        table(&["all", "half", "other half"], &[all, part(0), part(1)])
    );
    true
}

/// The lines of the report: the weights in use, and cross-validated.
pub(crate) fn validated(sets: &[(String, Vec<Row>)]) -> Vec<String> {
    let articles = measure::articles(sets);
    let in_use = measure::figures(articles.iter(), &WEIGHTS);
    let validated = search::cross_validate(&articles);
    let table = table(&["in use", "cross-validated"], &[in_use, validated]);
    table.lines().map(str::to_owned).collect()
}

/// A table with a column for each of these measurements.
fn table(heads: &[&str], columns: &[Figures]) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let with = |first: &str, second: String, rest: &dyn Fn(&Figures) -> String| {
        let rest = columns.iter().map(rest);
        line([first.to_owned(), second].into_iter().chain(rest).collect())
    };
    let mut out = format!("| figure | articles | {} |\n", heads.join(" | "));
    out += &with("---", "--:".to_owned(), &|_| "--:".to_owned());
    for (i, figure) in FIGURES.iter().enumerate() {
        let count = columns[0].count(i).to_string();
        out += &with(figure.name, count, &|figures| {
            format!("{:.2}", figures.mean(i))
        });
    }
    out + &with("what the search makes large", String::new(), &|figures| {
        format!("{:.2}", figures.objective())
    })
}
