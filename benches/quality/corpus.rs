//! The corpus, a folder of JSON Lines files, and the lead baseline.

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
    pub(crate) sentences: Vec<String>,
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

/// The sentences of a text by a simple rule: each line, split after terminators followed by white space.
pub(crate) fn plain_sentences(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for line in text.split('\n') {
        let mut rest = line.trim();
        while let Some((sentence, after)) = cut(rest) {
            out.push(sentence);
            rest = after;
        }
        out.push(rest);
    }
    out.retain(|sentence| !sentence.trim().is_empty());
    out
}

fn cut(line: &str) -> Option<(&str, &str)> {
    line.match_indices(['.', '!', '?', '؟', '。', '।'])
        .find_map(|(at, mark)| {
            let end = at + mark.len();
            let rest = line[end..].trim_start_matches(['"', '\'', '”', '’', '»', ')']);
            let after = rest.trim_start();
            (after.len() < rest.len()).then_some((&line[..end], after))
        })
}
