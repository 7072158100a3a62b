//! Cleaning: golden files, the seed article, and what holds for any text.

mod invariants;

use invariants::check_nothing_is_lost;
use nutgraf::{
    Clean, DropReason, Language, Length, Options, Ranking, Span, extract, language, rank,
};
use proptest::prelude::*;
use std::fmt::Write as _;

/// Every file in `tests/golden/cleaning` has cases: `=== name [language]`, the text, `---`, and then a line for each
/// part of it in the text's order, which begins with `title`, `keep`, or the name of the reason it is dropped for.
#[test]
fn golden() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/cleaning");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|f| f.unwrap().path())
        .collect();
    files.sort();
    assert!(!files.is_empty());
    let mut wrong = String::new();
    for file in files {
        let cases = std::fs::read_to_string(&file).unwrap();
        for case in cases.split("=== ").skip(1) {
            let (head, rest) = case.split_once('\n').unwrap();
            let (text, want) = rest.split_once("\n---\n").unwrap();
            let code = head
                .rsplit_once('[')
                .map(|(_, code)| code.trim_end_matches(']'));
            let language = code.map(|code| Language::from_code(code).unwrap());
            let got = show(text, language);
            if got.trim_end() != want.trim_end() {
                let name = file.file_name().unwrap().to_string_lossy();
                write!(wrong, "{name}, {head}:\n{got}\n").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn options(language: Option<Language>) -> Options<'static> {
    Options::new().language(language)
}

fn show(text: &str, language: Option<Language>) -> String {
    let article = extract(text, &options(language));
    let title = article
        .title
        .iter()
        .filter_map(|t| Some((t.span?, "title")));
    let keep = article.paragraphs.iter().map(|&p| (p, "keep"));
    let dropped = article.dropped.iter().map(|d| (d.span, d.reason.name()));
    let mut all: Vec<_> = title.chain(keep).chain(dropped).collect();
    all.sort_by_key(|(span, _)| span.start);
    let mut lines = String::new();
    for (span, what) in all {
        writeln!(lines, "{what}: {}", span.of(text).replace('\n', "\\n")).unwrap();
    }
    lines
}

const SEED: &str = include_str!("fixtures/seed.txt");

fn dropped(ranking: &Ranking, text: &str) -> Vec<(String, &'static str)> {
    ranking
        .dropped
        .iter()
        .map(|d| (d.span.of(text).to_owned(), d.reason.name()))
        .collect()
}

#[test]
fn the_seed_article_loses_its_four_lines_and_nothing_else() {
    let ranking = rank(SEED, &Options::default());
    let title = ranking.title.as_ref().unwrap();
    assert_eq!(title.text, SEED.lines().next().unwrap());
    assert_eq!(title.span.unwrap().start, 0);
    let dropped = dropped(&ranking, SEED);
    assert_eq!(
        dropped[0],
        ("Adjust Comment Print".to_owned(), "share-buttons")
    );
    assert_eq!(dropped.len(), 4);
    for (line, reason) in &dropped[1..] {
        assert!(line.starts_with("More news: "), "{line}");
        assert_eq!(*reason, "story-link");
    }
    let summary = ranking.summary(Length::Sentences(3));
    assert_eq!(summary.len(), 3);
    for i in summary {
        let sentence = ranking.sentences[i].span.of(SEED);
        assert!(
            !sentence.contains("More news") && !sentence.contains("Adjust"),
            "{sentence}"
        );
    }
}

#[test]
fn cleaning_off_keeps_every_line() {
    let options = Options::new().clean(Clean::Off);
    let article = extract(SEED, &options);
    assert!(article.title.is_none() && article.dropped.is_empty());
    let lines = SEED.lines().filter(|l| !l.is_empty());
    assert!(article.paragraphs.iter().map(|p| p.of(SEED)).eq(lines));
}

#[test]
fn a_given_title_is_no_sentence_of_the_body() {
    let text = "Flood closes bridge\n\nThe river Elm burst its banks on Monday. Nobody was hurt.";
    for title in ["Flood closes bridge", "  Flood closes bridge\n"] {
        let options = Options::new().title(title);
        let ranking = rank(text, &options);
        assert_eq!(
            ranking.title.unwrap().span.unwrap().of(text),
            "Flood closes bridge"
        );
        assert_eq!(ranking.sentences.len(), 2);
    }
    let options = Options::new().title("Another title");
    let ranking = rank(text, &options);
    let title = ranking.title.unwrap();
    assert_eq!((title.text.as_str(), title.span), ("Another title", None));
}

#[test]
fn a_script_is_never_in_a_summary() {
    for text in [
        "<p>It rained in Ashby all day long.</p>\n<script>let words = 'rain rain rain. Rain in Ashby.';\n</script>\n<p>It was cold.</p>",
        "<p>It rained in Ashby all day long.</p>\n<p>It was cold.</p>\n<SCRIPT type=module>let words = 'rain. Rain in Ashby.'",
        "<style>p { rain: 1 } words. words</style>\n<p>It rained in Ashby all day long.</p><p>It was cold.</p>",
    ] {
        let ranking = rank(text, &Options::default());
        let sentences: Vec<_> = ranking.sentences.iter().map(|s| s.span.of(text)).collect();
        assert_eq!(
            sentences,
            ["It rained in Ashby all day long.", "It was cold."],
            "{text}"
        );
    }
}

#[test]
fn text_that_speaks_of_tags_is_no_source() {
    let text = "The <script> tag runs code. It ends with </script> in HTML.\n\nA <p> begins a paragraph, a <div> a part.";
    let ranking = rank(text, &Options::default());
    assert!(ranking.dropped.is_empty());
    assert_eq!(ranking.sentences.len(), 3);
}

#[test]
fn a_source_says_what_its_title_is() {
    let body = "<p>The ferry sails again.</p><p>It left on Monday at noon.</p>";
    let window = "<head><title>Ferry | The Daily</title></head>";
    for (source, title) in [
        (format!("<html>{window}<body>{body}"), "Ferry | The Daily"),
        (
            format!("<html>{window}<body><h1>A ferry sails</h1>{body}"),
            "A ferry sails",
        ),
    ] {
        let ranking = rank(&source, &Options::default());
        assert_eq!(ranking.title.as_ref().map(|t| t.text.as_str()), Some(title));
        assert_eq!(ranking.sentences.len(), 2, "{source}");
    }
}

#[test]
fn reasons_have_stable_names() {
    let names = DropReason::ALL.map(DropReason::name);
    assert_eq!(
        names,
        [
            "share-buttons",
            "story-link",
            "cookie-notice",
            "newsletter",
            "advertisement",
            "comments",
            "caption",
            "byline-or-date",
            "navigation",
            "login",
            "heading",
            "repeated",
            "markup",
            "not-text",
            "reader",
        ]
    );
    assert_eq!(DropReason::StoryLink.to_string(), "link to another story");
    assert_eq!(DropReason::Repeated.to_string(), "repeated");
}

#[test]
fn control_characters_are_not_text() {
    let text = "It rained all day in Ashby.\nPNG\u{1}\u{2}\u{0}\u{7f}IHDR\u{0}\u{0}\u{1}\u{3}x\n\nThe bridge is closed.";
    let ranking = rank(text, &Options::default());
    assert_eq!(
        dropped(&ranking, text)
            .iter()
            .map(|d| d.1)
            .collect::<Vec<_>>(),
        ["not-text"]
    );
    assert_eq!(ranking.sentences.len(), 2);
}

#[test]
fn pathological_pages_take_linear_time() {
    // Each of these once invited a search to the end of the text at every step.
    for part in [
        "<nav>",
        "<p ",
        "<a href=\"",
        "<!--",
        "</",
        "<p><nav",
        "\n\n",
        "a\n",
        "\r",
        "©\n",
        "Read more:\n",
        "Title here now\n\n",
        "0:00\na b\n",
        "> a\n",
        "From: a@b.c 10:31 2020\n",
        "[a](/b)",
        "![a](/b)",
        "[",
        "[1]",
        "12\nHead\n\u{c}",
        "```\n",
        "*",
        "— ",
        "you ",
        "2020 12 ",
        "a plain line\n",
        "a -\nb ",
    ] {
        let text = part.repeat(100_000 / part.len());
        let _ = rank(&text, &Options::default());
    }
}

/// Texts of the pieces that pages are made of.
fn pages() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "\n",
        "\n\n",
        " ",
        "\r\n",
        "\t",
        "\u{2028}",
        "\0",
        "\u{feff}",
        "Home",
        "Share",
        "Tweet",
        "©",
        "| ",
        "More news: ",
        "Read more",
        "Comments",
        "By Jo Roe",
        "19 Nov 2019 10:31",
        "The river burst its banks on Monday. Nobody was hurt.",
        "engineers expect the bridge to open again when the flood has fallen, the mayor said",
        "Flood closes old bridge",
        "- item",
        "1. item",
        "(Jo Roe/AP)",
        "<p>",
        "</p>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<nav",
        "<b>",
        "</b>",
        "<a href=\"x\">",
        "<",
        ">",
        "ü",
        "漢字。",
        "[1]",
        "> ",
        "On 4 March 2025 Jo Roe wrote:\n",
        "From: jo@roe.example\nDate: 4 March 2025\nSubject: The old ferry\n",
        "00:00:01,000 --> 00:00:02,000\n",
        "0:00\n",
        "0:07 ",
        "12\n",
        "\u{c}",
        "# ",
        "```\n",
        "[ferry](https://harbour.example)",
        "| a | b |",
        "govern-\nment",
        "&nbsp;",
        "&hellip;",
        "&quot;",
        "Jo Roe is a reporter.",
        "See also\n",
        "…",
        "cookie",
        "Title | Site",
        "___",
        "\"",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|p| p.concat())
}

#[test]
fn the_subject_of_a_mail_ends_before_the_next_header() {
    let headers = "From: jo@roe.example\nDate: 4 March 2025\nSubject: The old ferry\n";
    check_nothing_is_lost(&[headers, headers, "ü"].concat(), &Options::new());
}

#[test]
fn what_was_removed_inside_a_title_is_no_paragraph() {
    let text =
        "HomeMore news: - itemComments1. item\u{c}0:00\nOn 4 March 2025 Jo Roe wrote:\nShare";
    check_nothing_is_lost(text, &Options::new());
}

proptest! {
    #[test]
    fn nothing_is_lost_of_any_string(text in any::<String>()) {
        check_nothing_is_lost(&text, &Options::default());
    }

    #[test]
    fn nothing_is_lost_of_any_page(text in pages(), code in prop::sample::select(vec!["en", "fr", "und", "ru"])) {
        check_nothing_is_lost(&text, &options(Language::from_code(code)));
        check_nothing_is_lost(&text, &Options::new().clean(Clean::Off));
        check_nothing_is_lost(&text, &Options::new().title("Flood closes old bridge"));
    }

    #[test]
    fn nothing_is_lost_of_any_page_with_overrides(
        text in pages(),
        keep in prop::collection::vec((0usize..900, 0usize..900), 0..4),
        remove in prop::collection::vec((0usize..900, 0usize..900), 0..4),
    ) {
        let spans = |ranges: Vec<(usize, usize)>| ranges.iter().map(|&(start, end)| Span::new(start, end)).collect::<Vec<_>>();
        let (keep, remove) = (spans(keep), spans(remove));
        check_nothing_is_lost(&text, &Options::new().keep(&keep).remove(&remove));
    }
}

/// The paragraphs and the dropped lines of a text, with the reader's overrides given as pieces of it.
fn with_overrides(text: &str, keep: &[&str], remove: &[&str]) -> (Vec<String>, Vec<String>) {
    let spans = |pieces: &[&str]| {
        let span = |piece: &&str| {
            let start = text.find(*piece).unwrap();
            Span::new(start, start + piece.len())
        };
        pieces.iter().map(span).collect::<Vec<_>>()
    };
    let (keep, remove) = (spans(keep), spans(remove));
    let options = Options::new().keep(&keep).remove(&remove);
    let english = Language::from_code("en").unwrap();
    let article = extract(text, &options.language(english));
    let paragraphs = article.paragraphs.iter().map(|p| p.of(text).to_owned());
    let dropped = article
        .dropped
        .iter()
        .map(|d| [d.reason.name(), ": ", d.span.of(text)].concat());
    (paragraphs.collect(), dropped.collect())
}

const PAGE: &str = "Old mill becomes a library\n\nPrint this page\n\nThe council of Elmstead bought the old mill on Monday and will turn it \
into a library, said the mayor.\n\nAdvertisement\n\nThe mill was built in 1790 by a miller from the coast, and stood empty for \
forty years until now.\n\nThe library opens in spring with twelve thousand books, two reading rooms and a café on the river.\n";

#[test]
fn the_reader_puts_a_removed_line_back_and_takes_a_paragraph_out() {
    let (paragraphs, dropped) = with_overrides(PAGE, &[], &[]);
    assert_eq!(paragraphs.len(), 3, "{paragraphs:?}");
    assert_eq!(
        dropped,
        [
            "share-buttons: Print this page",
            "advertisement: Advertisement"
        ]
    );

    let (paragraphs, dropped) = with_overrides(PAGE, &["Advertis"], &["built in 1790"]);
    assert_eq!(paragraphs.len(), 3);
    assert_eq!(paragraphs[1], "Advertisement", "in the text's order");
    assert_eq!(dropped[0], "share-buttons: Print this page");
    assert!(
        dropped[1].starts_with("reader: The mill was built"),
        "{dropped:?}"
    );
    assert_eq!(dropped.len(), 2);
}

#[test]
fn everything_can_be_taken_out_and_removing_wins() {
    let all = &PAGE[PAGE.find("The council").unwrap()..];
    let (paragraphs, dropped) = with_overrides(PAGE, &["Print this page"], &[all]);
    assert_eq!(paragraphs, ["Print this page"]);
    assert_eq!(dropped.len(), 4);
    let (paragraphs, _) = with_overrides(PAGE, &["Print this page"], &[PAGE]);
    assert!(paragraphs.is_empty(), "{paragraphs:?}");
}

#[test]
fn overrides_may_overlap_and_come_in_any_order() {
    let council = PAGE.find("The council").unwrap();
    let opens = PAGE.find("opens in spring").unwrap();
    let remove = [
        Span::new(opens, opens + 5),
        Span::new(council, council + 1),
        Span::new(council, council + 40),
        Span::new(7, 7),
        Span::new(usize::MAX - 1, usize::MAX),
    ];
    let options = Options::new().remove(&remove).clean(Clean::Off);
    let article = extract(PAGE, &options.language(language::UNKNOWN));
    let left: Vec<_> = article.paragraphs.iter().map(|p| p.of(PAGE)).collect();
    assert_eq!(left.len(), 4, "{left:?}");
    assert_eq!(
        left[0], "Old mill becomes a library",
        "an empty range removes nothing"
    );
    assert!(left[3].starts_with("The mill was built"));
}
