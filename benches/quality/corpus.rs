//! The corpus, a folder of JSON Lines files, and the lead baseline.

use nutgraf::{Clean, Language, Options, Ranking, language, rank};
use serde::Deserialize;
use std::path::Path;
use std::{fs, io};

/// A line of a data set. Its fields depend on what the set measures.
#[derive(Deserialize)]
pub(crate) struct Row {
    pub(crate) text: String,
    /// BCP 47 code of the text's language.
    pub(crate) lang: Option<String>,
    pub(crate) title: Option<String>,
    /// The requested number of sentences.
    #[serde(default = "three")]
    pub(crate) k: usize,
    /// `summary_*`: human summaries.
    #[serde(default)]
    pub(crate) references: Vec<String>,
    /// `messy_*`: the article's own text.
    #[serde(default)]
    pub(crate) gold: String,
    pub(crate) gold_title: Option<String>,
    /// `segmentation_*`: the expected sentences.
    #[serde(default)]
    sentences: Vec<Cut>,
    /// `facts_*`: the kind of text, its article, and what one must know after reading.
    pub(crate) kind: Option<String>,
    #[serde(default)]
    pub(crate) body: String,
    #[serde(default)]
    pub(crate) facts: Vec<Fact>,
    /// `facts_*`: sentences unfit for a summary.
    #[serde(default)]
    pub(crate) bad: Vec<usize>,
    /// `facts_*`: the most weight that any three sentences tell, and any that fit into 60 words.
    #[serde(default)]
    pub(crate) most3: f64,
    #[serde(default)]
    pub(crate) most60: f64,
    /// `main_*`: each sentence's part in the story.
    #[serde(default)]
    pub(crate) labels: Vec<String>,
    /// `picks_*`: the sentences that each person picked.
    #[serde(default)]
    pub(crate) picks: Vec<Vec<usize>>,
}

/// A sentence: its text, or its range in the text (`body` for facts), in characters.
#[derive(Deserialize)]
#[serde(untagged)]
enum Cut {
    Text(String),
    Range(usize, usize),
}

/// A fact, its weight, and the sentences that tell it.
#[derive(Deserialize)]
pub(crate) struct Fact {
    #[serde(rename = "w")]
    pub(crate) weight: f64,
    #[serde(rename = "in")]
    pub(crate) sentences: Vec<usize>,
}

impl Row {
    /// The texts of its sentences.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = &str> {
        self.sentences.iter().filter_map(|sentence| match sentence {
            Cut::Text(text) => Some(&**text),
            Cut::Range(..) => None,
        })
    }

    /// The ranges of its sentences.
    pub(crate) fn spans(&self) -> Vec<(usize, usize)> {
        let ranges = self.sentences.iter().filter_map(|sentence| match sentence {
            Cut::Text(_) => None,
            Cut::Range(start, end) => Some((*start, *end)),
        });
        ranges.collect()
    }
}

fn three() -> usize {
    3
}

/// The data sets of a folder: (name, lines), by name.
pub(crate) fn read(folder: &Path) -> io::Result<Vec<(String, Vec<Row>)>> {
    let mut sets = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if path.extension().is_none_or(|e| e != "jsonl") {
            continue;
        }
        let rows = fs::read_to_string(&path)?
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(serde_json::from_str)
            .collect::<Result<Vec<Row>, _>>()
            .map_err(|e| io::Error::new(io::ErrorKind::InvalidData, format!("{name}: {e}")))?;
        sets.push((name.into_owned(), rows));
    }
    sets.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(sets)
}

/// The ranking of a line's text; `told`: with its language, as an option.
pub(crate) fn ranking(row: &Row, clean: Clean, told: bool) -> Ranking {
    let code = row.lang.as_deref().filter(|_| told);
    let options = Options::new()
        .language(code.map(|code| Language::from_code(code).unwrap_or(language::UNKNOWN)))
        .title(row.title.as_deref())
        .clean(clean);
    rank(&row.text, &options)
}
