//! What holds for any text (ARCHITECTURE.md, "Invariants"): checked by tests and by the fuzz targets.

// Each test uses some of it.
#![allow(dead_code, unreachable_pub)]

use nutgraf::{Length, Options, Ranking, Span, extract, rank};
use unicode_normalization::UnicodeNormalization;

/// Characters that nobody sees and that no word has.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Keywords are in normal form, whatever the text's encoding is.
fn normal(text: &str) -> String {
    text.chars().filter(|&c| !is_invisible(c)).nfkc().collect()
}

/// The text with words whole that are hyphenated over line ends.
fn without_hyphenation(text: &str) -> String {
    let mut out = String::new();
    let mut pieces = text.split(['\n', '\r']);
    out.push_str(pieces.next().unwrap_or_default());
    for line in pieces {
        if let Some(joined) = out.strip_suffix(['-', '\u{AD}', '\u{2010}']) {
            out.truncate(joined.len());
            out.push_str(line.trim_start());
        } else {
            out.push('\n');
            out.push_str(line);
        }
    }
    out
}

/// What holds for every ranking.
pub fn check(text: &str, ranking: &Ranking) {
    let n = ranking.sentences.len();
    let mut at = 0;
    for (i, sentence) in ranking.sentences.iter().enumerate() {
        assert!(at <= sentence.span.start && sentence.span.start < sentence.span.end);
        at = sentence.span.end;
        assert!(
            text.get(sentence.span.start..at).is_some(),
            "not on character boundaries"
        );
        let parts: f64 = sentence.parts.values().iter().sum();
        assert!(sentence.score.is_finite());
        assert!(
            (parts - sentence.score).abs() < 1e-9,
            "the score of sentence {i} isn't its parts' sum"
        );
        assert!(
            sentence
                .parts
                .values()
                .iter()
                .all(|p| p.is_finite() && !(*p == 0.0 && p.is_sign_negative())),
            "{:?}",
            sentence.parts
        );
    }
    let mut ranks: Vec<usize> = ranking.sentences.iter().map(|s| s.rank as usize).collect();
    ranks.sort_unstable();
    assert!(
        ranks.into_iter().eq(0..n),
        "the ranking isn't one order of all sentences"
    );
    let mut shorter = Vec::new();
    for k in 0..=n.min(20) {
        let summary = ranking.summary(Length::Sentences(k));
        assert_eq!(summary.len(), k);
        assert!(summary.is_sorted());
        assert!(
            shorter.iter().all(|i| summary.contains(i)),
            "a longer summary lost a sentence"
        );
        shorter = summary;
    }
    let words = [normal(text), normal(&without_hyphenation(text))];
    for keyword in &ranking.keywords {
        let word = normal(&keyword.word);
        // A character reference in a word is read as its character.
        assert!(
            text.contains('&') || words.iter().any(|text| text.contains(&word)),
            "{keyword:?}"
        );
        assert!(keyword.score > 0.0 && keyword.score <= 1.0, "{keyword:?}");
    }
}

/// What must not depend on the encoding.
#[derive(Debug, PartialEq)]
pub struct Outcome {
    pub language: &'static str,
    pub ranks: Vec<u32>,
    pub words: Vec<u32>,
    pub keywords: Vec<(String, u32)>,
}

pub fn outcome(ranking: &Ranking) -> Outcome {
    let keywords = ranking.keywords.iter();
    Outcome {
        language: ranking.language.code(),
        ranks: ranking.sentences.iter().map(|s| s.rank).collect(),
        words: ranking.sentences.iter().map(|s| s.words).collect(),
        keywords: keywords
            .map(|k| (k.word.nfc().collect(), k.count))
            .collect(),
    }
}

/// Puts `between` after every second letter that another letter follows, but not into character references.
fn interspersed(text: &str, between: char) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    let mut letters = 0;
    let mut in_reference = false;
    while let Some(c) = chars.next() {
        out.push(c);
        in_reference = c == '&' || in_reference && c.is_ascii_alphanumeric() || c == '#';
        let inside = c.is_alphabetic()
            && !in_reference
            && chars.peek().is_some_and(|next| next.is_alphabetic());
        letters += u32::from(inside);
        if inside && letters.is_multiple_of(2) {
            out.push(between);
        }
    }
    out
}

/// A text in other encodings.
fn forms(text: &str) -> Vec<(&'static str, String)> {
    vec![
        ("NFC", text.nfc().collect()),
        ("NFD", text.nfd().collect()),
        ("soft hyphens", interspersed(text, '\u{AD}')),
        ("zero-width spaces", interspersed(text, '\u{200B}')),
        (
            "zero-width joiners in NFD",
            interspersed(&text.nfd().collect::<String>(), '\u{200D}'),
        ),
        ("CRLF", text.replace('\n', "\r\n")),
        ("CR", text.replace('\n', "\r")),
        ("a byte order mark", format!("\u{FEFF}{text}")),
        ("directions", format!("\u{202B}{text}\u{202C}")),
        ("no-break spaces", text.replace(' ', "\u{A0}")),
        ("thin spaces", text.replace(' ', "\u{2009}")),
        (
            "ligatures",
            text.replace("ffi", "ﬃ")
                .replace("fi", "ﬁ")
                .replace("fl", "ﬂ"),
        ),
    ]
}

/// The text, in normal form and without carriage returns, is ranked alike in every encoding.
pub fn check_encodings(text: &str, options: &Options<'_>) {
    let ranking = rank(text, options);
    let expected = outcome(&ranking);
    for (name, form) in forms(text) {
        let ranking = rank(&form, options);
        assert_eq!(outcome(&ranking), expected, "{name} of {text:?}");
        for sentence in &ranking.sentences {
            assert!(!sentence.span.of(&form).is_empty(), "{name} of {text:?}");
        }
    }
}

/// Blank: white space and characters nobody sees.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}')
}

/// White space, also written as a character reference, and variation selectors, which say how the character before them
/// looks.
fn is_white_space(text: &str) -> bool {
    let is_selector = |c| matches!(c, '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
    let mut text = text.replace("&nbsp;", " ");
    text.retain(|c| !is_selector(c) && !is_invisible(c));
    text.chars().all(is_blank)
}

/// Everything in a text is in its title, in a paragraph, or removed.
pub fn check_nothing_is_lost(text: &str, options: &Options<'_>) {
    let article = extract(text, options);
    let mut spans: Vec<_> = article.paragraphs.clone();
    // What was removed inside a paragraph or the title is removed from its range.
    let inside = |d: &Span| {
        let title = article.title.iter().filter_map(|t| t.span);
        let mut parts = article.paragraphs.iter().copied().chain(title);
        parts.any(|p| p.start < d.start && d.end < p.end)
    };
    let dropped = article.dropped.iter().map(|d| d.span);
    spans.extend(dropped.filter(|d| !inside(d)));
    spans.extend(article.title.iter().filter_map(|t| t.span));
    spans.sort_by_key(|s| s.start);
    let view = article.view(text);
    assert_eq!(view.len(), text.len());
    // What nobody sees, and normal form doesn't have, may belong to a part.
    let is_around = |c: char| is_blank(c) && !is_invisible(c);
    let mut done = 0;
    for span in &spans {
        assert!(span.start >= done, "overlap at {} in {text:?}", span.start);
        assert!(
            is_white_space(&text[done..span.start]),
            "lost {:?} of {text:?}",
            &text[done..span.start]
        );
        let part = span.of(text);
        assert!(
            !part.is_empty() && !part.starts_with(is_around) && !part.ends_with(is_around),
            "{part:?} of {text:?}"
        );
        done = span.end;
    }
    assert!(
        is_white_space(&text[done..]),
        "lost {:?} of {text:?}",
        &text[done..]
    );
    assert!(article.paragraphs.is_sorted_by_key(|p| p.start));
    assert!(article.dropped.is_sorted_by_key(|d| d.span.start));
    if let Some(title) = &article.title
        && let Some(span) = title.span
    {
        assert!(!article.paragraphs.contains(&span));
    }
}

/// All of that.
pub fn check_all(text: &str, options: &Options<'_>) {
    let ranking = rank(text, options);
    check(text, &ranking);
    assert_eq!(
        ranking,
        rank(text, options),
        "the same text, another ranking"
    );
    check_nothing_is_lost(text, options);
    let normal: String = text.nfc().filter(|&c| c != '\r').collect();
    // Removing carriage returns may have put two characters together that compose.
    check_encodings(&normal.nfc().collect::<String>(), options);
}
