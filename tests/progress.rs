//! Progress reports.

use nutgraf::{Options, rank, rank_with_progress};
use proptest::prelude::*;
use std::fmt::Write;

fn reports(text: &str, options: &Options<'_>) -> Vec<f64> {
    let mut reports = Vec::new();
    let ranking = rank_with_progress(text, options, &mut |share| reports.push(share));
    assert_eq!(
        ranking,
        rank(text, options),
        "reporting changes the ranking"
    );
    reports
}

/// Text of about this many bytes, without repeated paragraphs.
fn long(bytes: usize, end: &str) -> String {
    let mut text = String::new();
    let mut i = 0u64;
    while text.len() < bytes {
        // Words of letters only, from a number.
        i += 1;
        let [a, b, c] = [3, 5, 7].map(|k| {
            let word = i.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(k * 8) % 20_000;
            format!("{word:05}")
                .bytes()
                .map(|d| (d - b'0' + b'k') as char)
                .collect::<String>()
        });
        write!(text, "The {a} of the {b} was closed on Monday by the council because the {c} had flooded it{end}").unwrap();
    }
    text
}

#[test]
fn a_long_text_reports_often_enough_and_not_too_often() {
    for end in [".\n\n", ". "] {
        let text = long(12_000_000, end);
        let reports = reports(&text, &Options::default());
        assert!((15..=101).contains(&reports.len()), "{reports:?}");
        let steps: Vec<f64> = reports.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!(steps.iter().all(|&step| step > 0.0), "{reports:?}");
        assert!(
            reports[0] < 0.2 && steps.iter().all(|&step| step < 0.2),
            "no step is so long that it seems to stand still: {reports:?}"
        );
        assert_eq!(reports.last(), Some(&1.0));
    }
}

#[test]
fn a_short_text_reports_only_that_it_is_done() {
    for text in ["", "One word. Another sentence.", &long(200_000, ". ")] {
        assert_eq!(reports(text, &Options::default()), [1.0]);
    }
}

proptest! {
    #[test]
    fn the_last_report_is_one_for_any_text(text in "(?s).{0,300}") {
        prop_assert_eq!(reports(&text, &Options::default()), [1.0]);
    }
}
