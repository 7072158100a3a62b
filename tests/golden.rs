//! Expected rankings of articles written for this project, as judged by a reader: `golden/ranking/*.txt`.
//!
//! Each file is an article, a line `---`, and the expected sentences of its summary, in article order. The following lines
//! start with a key: `title:`, `language:`, `keywords:` (which must be among the article's, in this order), `not:` (the
//! beginning of a sentence that must not be in the summary).

use nutgraf::{Language, Length, Options, rank};
use std::fmt::Write;
use std::path::Path;

#[test]
fn rankings_are_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/ranking");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|f| f.unwrap().path())
        .collect();
    files.sort();
    assert!(!files.is_empty());
    let mut wrong = String::new();
    for file in files {
        let case = std::fs::read_to_string(&file).unwrap();
        let (text, expected) = case.split_once("\n---\n").expect("a line ---");
        if let Err(message) = check(text, expected) {
            let _ = writeln!(
                wrong,
                "{}:\n{message}",
                file.file_name().unwrap().to_string_lossy()
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn check(text: &str, expected: &str) -> Result<(), String> {
    let (mut sentences, mut notes) = (Vec::new(), Vec::new());
    for line in expected.lines().filter(|line| !line.is_empty()) {
        match line.split_once(": ") {
            Some((note @ ("title" | "language" | "keywords" | "not"), value)) => {
                notes.push((note, value));
            }
            _ => sentences.push(line),
        }
    }
    let language = notes
        .iter()
        .find(|(note, _)| *note == "language")
        .and_then(|(_, code)| Language::from_code(code));
    let ranking = rank(text, &Options::new().language(language));
    let summary: Vec<_> = ranking
        .summary(Length::Sentences(sentences.len()))
        .iter()
        .map(|&i| ranking.sentences[i].span.of(text))
        .collect();
    if summary != sentences {
        return Err(format!(
            "got\n  {}\nnot\n  {}",
            summary.join("\n  "),
            sentences.join("\n  ")
        ));
    }
    for (note, value) in notes {
        match note {
            "title" => {
                let title = ranking.title.as_ref().map(|t| t.text.as_str());
                if title != Some(value) {
                    return Err(format!("title {title:?}"));
                }
            }
            "keywords" => {
                let mut found = ranking.keywords.iter().map(|k| k.word.as_str());
                if !value.split(", ").all(|word| found.any(|k| k == word)) {
                    return Err(format!("keywords {:?}", ranking.keywords));
                }
            }
            "not" if summary.iter().any(|s| s.starts_with(value)) => {
                return Err(format!("{value} is in the summary"));
            }
            _ => {}
        }
    }
    Ok(())
}
