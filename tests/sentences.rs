//! Sentence segmentation: one golden file per language, and properties that hold for every text.
//!
//! A case in `golden/sentences/<code>.txt` is a line of text, a line of three dashes, and one line per sentence. Blank
//! lines separate cases; lines that start with "# " are comments.

use nutgraf::{Clean, Language, Options, Span, language, rank, sentence};
use proptest::prelude::*;

fn segment(text: &str, language: Language) -> Vec<&str> {
    let options = Options {
        language: Some(language),
        clean: Clean::Off,
        ..Options::default()
    };
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

/// Text with many terminators, quotes and brackets.
fn marked() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        5 => "[a-zA-Z]{1,8}",
        3 => Just(" ".to_owned()),
        3 => "[.!?…;。！？]{1,4}",
        2 => "[\"'“”‘’„«»()\\[\\]「」{}—•-]{1,2}",
        1 => "[0-9]{1,4}[.)]?",
        1 => Just("U.S. ".to_owned()),
        2 => "[.…] \\. (\\. )?(\\. )?[A-Z]",
        1 => Just(" . . . ".to_owned()),
        1 => Just("\u{a0}»".to_owned()),
        1 => "[а-яΑ-Ωد-يก-ฮ가-나々〇]{1,6}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn any_language() -> impl Strategy<Value = Language> {
    (0..=language::ALL.len()).prop_map(|i| *language::ALL.get(i).unwrap_or(&language::UNKNOWN))
}

proptest! {
    #[test]
    fn sentences_cover_their_paragraphs(text in marked(), language in any_language(), breaks in 0..3usize) {
        // The paragraphs are arbitrary, but in order.
        let mut ends: Vec<usize> = text.match_indices(' ').map(|(i, _)| i).take(breaks).collect();
        ends.push(text.len());
        let mut from = 0;
        let paragraphs: Vec<Span> = ends
            .iter()
            .map(|&to| Span::new(std::mem::replace(&mut from, to), to))
            .collect();
        let found = sentence::split(&text, &paragraphs, language);
        let mut at = 0;
        let mut paragraph = 0;
        let mut covered = String::new();
        for sentence in &found {
            prop_assert!(sentence.span.start >= at && sentence.span.end <= text.len());
            prop_assert!(sentence.paragraph >= paragraph);
            let (Span { start, end }, own) = (sentence.span, paragraphs[sentence.paragraph as usize]);
            prop_assert!(own.start <= start && end <= own.end);
            let words = &text[start..end];
            prop_assert!(!words.is_empty() && words.trim() == words);
            covered.push_str(words);
            at = end;
            paragraph = sentence.paragraph;
        }
        let unspaced = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        prop_assert_eq!(unspaced(&covered), unspaced(&text));
    }

    #[test]
    fn detection_is_total_and_the_same_twice(text in any::<String>()) {
        prop_assert_eq!(language::detect(&text), language::detect(&text));
    }
}
