//! Kinds of text that put something between their sentences, or into them: transcripts, PDF, mail, Markdown, encyclopedias.

use nutgraf::{DropReason, Options, Ranking, rank};

/// What a reader sees of each sentence, on one line.
fn sentences(text: &str) -> Vec<String> {
    let ranking = rank(text, &Options::default());
    let seen = ranking
        .sentences
        .iter()
        .map(|s| ranking.text_of(text, s.span));
    seen.map(|s| s.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

fn title(ranking: &Ranking) -> &str {
    ranking.title.as_ref().map_or("", |title| &title.text)
}

const FERRY: [&str; 3] = [
    "The council of Alden voted on Monday to close the old ferry.",
    "It has carried people across the river for two hundred years.",
    "The mayor says the repairs would cost two million pounds.",
];

#[test]
fn cues_of_subtitles_are_joined_into_sentences() {
    let srt = "1\n00:00:01,000 --> 00:00:04,000\nThe council of Alden voted on Monday\nto close the old ferry. It has carried people\n\n\
               2\n00:00:04,500 --> 00:00:08,000\nacross the river for two hundred years.\n\n\
               3\n00:00:08,100 --> 00:00:12,000\n[Music]\n\n\
               4\n00:00:12,100 --> 00:00:15,000\nThe mayor says the repairs would cost\ntwo million pounds.\n";
    let vtt = format!(
        "WEBVTT\nKind: captions\nLanguage: en\n\n{}",
        srt.replace(',', ".")
    );
    for text in [srt, &vtt, &srt.replace('\n', "\r\n")] {
        assert_eq!(sentences(text), FERRY, "{text}");
    }
}

#[test]
fn a_transcript_without_full_stops_is_cut_into_pieces() {
    let text = "0:00\nwelcome back to the harbour channel\n0:03\n3 seconds\nwhere we talk about boats and today the\n\
                0:07\ncouncil of alden voted to close the old\n0:11\nferry which has carried people across\n\
                0:15\nthe river for two hundred years and the\n1:02\n1 minute, 2 seconds\nmayor says the repairs would cost two\n\
                1:06\nmillion pounds more than the town has";
    for text in [
        text.to_owned(),
        text.replace(":00\n", ":00 ")
            .replace(":03\n3 seconds\n", ":03 "),
    ] {
        let found = sentences(&text);
        assert!(found.len() >= 3, "{found:?}");
        for piece in &found {
            assert!(piece.split(' ').count() < 30, "{piece}");
            assert!(!piece.contains(|c: char| c.is_ascii_digit()), "{piece}");
        }
        assert!(found.concat().contains("more than the town has"));
    }
}

#[test]
fn a_programme_with_times_is_no_transcript() {
    let text = "9:00 Breakfast in the hall\n10:00 A walk along the river\n11:30 The mayor speaks\n12:15 Lunch";
    assert!(sentences(text).concat().contains("10:00"));
}

#[test]
fn page_numbers_and_running_heads_go_in_the_middle_of_a_sentence() {
    for page_break in [
        "12\nAlden Flood Report 2024\n",
        "\n12\n\nAlden Flood Report 2024\n\n",
        "12\n\u{c}Alden Flood Report 2024\n",
    ] {
        let text = format!(
            "The barrier was built to protect the lower town from the spring floods and has been\n\
             closed seventeen times since it was opened, which the county thinks is\n{page_break}\
             more often than was planned. The port wants a new agreement on the costs.\n\n\
             The county holds that the present agreement is fair to both sides, as it was\n{}\
             signed only in the year before last. A study will be published in the spring\n\
             and will look at the costs of each closure.\n",
            page_break.replace("12", "13")
        );
        let found = sentences(&text);
        assert_eq!(found.len(), 4, "{found:?}");
        assert!(
            found[0].ends_with("the county thinks is more often than was planned."),
            "{found:?}"
        );
        assert!(
            found[2].ends_with("as it was signed only in the year before last."),
            "{found:?}"
        );
    }
}

#[test]
fn the_message_of_a_mail_is_read() {
    for (from, wrote) in [
        (
            "From: Jo Roe <jo@roe.example>\nTo: Kim Orr <kim@orr.example>\nDate: Tue, 4 Mar 2025 10:12\nSubject: The ferry at Alden will close\n\n",
            "On Mon, 3 Mar 2025 at 09:01, Kim Orr <kim@orr.example> wrote:",
        ),
        (
            "Von: Jo Roe <jo@roe.example>\nGesendet: Dienstag, 4. März 2025 10:12\nAn: Kim Orr\nBetreff: The ferry at Alden will close\n\n",
            "Am 03.03.2025 um 09:01 schrieb Kim Orr:",
        ),
        (
            "",
            "Le lun. 3 mars 2025 à 09:01, Kim Orr\n<kim@orr.example> a écrit :",
        ),
    ] {
        let text = format!(
            "{from}{}\n\n-- \nJo Roe\nHarbour Post, Quay Street 1\n\n{wrote}\n> Dear Jo,\n> do you know what became of the vote? I heard\n> nothing of it.\n",
            FERRY.join(" ")
        );
        assert_eq!(sentences(&text), FERRY, "{text}");
        if !from.is_empty() {
            assert_eq!(
                title(&rank(&text, &Options::default())),
                "The ferry at Alden will close"
            );
        }
    }
}

#[test]
fn what_is_only_quoted_is_read_without_its_marks() {
    let text = format!("> {}\n> {}\n>\n> {}", FERRY[0], FERRY[1], FERRY[2]);
    assert_eq!(sentences(&text), FERRY);
}

#[test]
fn markdown_is_read_without_its_marks() {
    let text = "# The ferry will close\n\n## What happened\n\n\
                The council of [Alden](https://alden.example/a_(b)) voted on Monday to close the [old ferry](/ferry \"Ferry\"). \
                It has carried people across the river for two hundred years.\n\n\
                ![The ferry](https://harbour.example/ferry.jpg)\n\n| Year | Cost |\n| --- | --- |\n| 2024 | 2 million |\n\n\
                ```sh\nferry --close --now\n```\n\nThe mayor says the repairs would cost two million pounds.\n\n[1]: https://harbour.example/1\n";
    let ranking = rank(text, &Options::default());
    assert_eq!(title(&ranking), "The ferry will close");
    assert_eq!(sentences(text), FERRY);
    assert!(
        ranking
            .dropped
            .iter()
            .any(|d| d.reason == DropReason::Heading)
    );
}

#[test]
fn an_article_of_an_encyclopedia_is_read() {
    let first = "The Alden Barrier is a movable flood barrier on the River Ald in Alden, England, and protects 14,000 homes.[1][2]";
    let second = "After the flood of 1978, in which 14 people died, the county commissioned a study of flood defences in the east.[4]";
    let text = format!(
        "Jump to content\nMain menu\n\nSearch\nDonate\nCreate account\nLog in\n\nContents hide\n(Top)\nHistory\nSee also\nReferences\n\
         Alden Barrier\n\n3 languages\nArticle\nTalk\nRead\nEdit\nView history\n\nTools\nFrom Wikipedia, the free encyclopedia\n\
         {first}\n\nHistory\nMain article: 1978 Alden flood\n{second}\n\nThe port opposed the plan at first, for ships would have to wait.[7]\n\n\
         See also\nFloods in England\nReferences\n \"Alden Barrier\". Alden Port Authority. Retrieved 4 March 2025.\n\
         Categories: Flood barriers\nThis page was last edited on 4 March 2025, at 10:12 (UTC).\nPrivacy policy\n"
    );
    let ranking = rank(&text, &Options::default());
    assert_eq!(title(&ranking), "Alden Barrier");
    let found = sentences(&text).join("\n");
    for kept in [
        "movable flood barrier",
        "After the flood of 1978",
        "The port opposed",
    ] {
        assert!(found.contains(kept), "{found}");
    }
    for removed in [
        "Retrieved",
        "last edited",
        "Privacy",
        "Donate",
        "Main article",
        "languages",
    ] {
        assert!(!found.contains(removed), "{found}");
    }
}

#[test]
fn a_notice_in_the_middle_of_a_sentence_does_not_cut_it() {
    let text = format!(
        "{}\n\n{}\n\nThe mayor says the repairs,\n\nAdvertisement\n\nwhich have been put off for years, would cost two million pounds.",
        FERRY[0], FERRY[1]
    );
    let found = sentences(&text);
    assert_eq!(
        found.last().unwrap(),
        "The mayor says the repairs, which have been put off for years, would cost two million pounds."
    );
}

#[test]
fn tags_inside_a_sentence_are_not_seen() {
    let text = "<h1>The ferry</h1>\n<p>The council of <b>Alden</b> voted on Monday to close the <a href=\"x.html\">old ferry</a>.</p>";
    assert_eq!(sentences(text), [FERRY[0]]);
}
