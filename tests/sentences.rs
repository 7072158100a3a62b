//! Sentence segmentation: one golden file per language, and properties that hold for every text.
//!
//! A case in `golden/sentences/<code>.txt` is a line of text, a line of three dashes, and one line per sentence. Blank
//! lines separate cases; lines that start with "# " are comments.

use nutgraf::{Clean, Language, Options, language, rank};

fn segment(text: &str, language: Language) -> Vec<&str> {
    let options = Options::new().language(language).clean(Clean::Off);
    rank(text, &options)
        .sentences
        .iter()
        .map(|s| s.span.of(text))
        .collect()
}

#[test]
fn golden_files() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/sentences");
    let mut wrong = Vec::new();
    for language in language::ALL.iter().chain([&language::UNKNOWN]) {
        let code = language.code();
        let file = std::fs::read_to_string(folder.join(format!("{code}.txt")))
            .unwrap_or_else(|e| panic!("no golden file for {code}: {e}"));
        for case in file.split("\n\n") {
            let mut lines = case
                .lines()
                .filter(|line| !line.starts_with("# ") && !line.is_empty());
            let Some(input) = lines.next() else { continue };
            assert_eq!(lines.next(), Some("---"), "{code}: {case}");
            let expected: Vec<&str> = lines.collect();
            let found = segment(input, *language);
            if found != expected {
                wrong.push(format!(
                    "{code}\n  expected {expected:#?}\n  found {found:#?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
