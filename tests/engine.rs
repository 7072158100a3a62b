//! The engine's invariants, for any string whatever.

mod invariants;

use invariants::check;
use nutgraf::{Clean, Language, Length, Options, Parts, Ranking, Sentence, rank};
use proptest::prelude::*;
use std::fmt::Write;

/// Texts that look like texts, so that the rules meet what they are for.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => prop::sample::select(vec![
            "the", "flood", "bridge", "Ashby", "river", "He", "But", "closed", "engineers", "Town", "Hall", "of", "3.5",
            "Mr.", "\"It", "said\"", "“No”", "l’eau", "Fluß", "мост", "جسر", "橋。", "it's", "I", "e.g.", "https://a.b/c",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
        1 => any::<char>().prop_map(String::from),
    ];
    let gap = prop::sample::select(vec![
        " ", " ", " ", " ", ". ", "! ", "? ", "\n", "\n\n", ", ", "", "… ", ".\" ",
    ]);
    prop::collection::vec((word, gap), 0..120).prop_map(|parts| {
        parts
            .into_iter()
            .flat_map(|(w, g)| [w, g.to_owned()])
            .collect()
    })
}

fn options() -> impl Strategy<Value = (&'static str, Option<String>, Option<String>, Clean)> {
    (
        prop::sample::select(vec!["auto", "en", "de", "fr", "ar", "tr", "und"]),
        prop::option::of("\\PC{0,30}"),
        prop::option::of(text()),
        prop::sample::select(vec![Clean::Auto, Clean::Off]),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn invariants_hold_for_arbitrary_text(text in text(), (language, title, focus, clean) in options()) {
        let language = Language::from_code(language);
        let options = Options::new().language(language).title(title.as_deref()).focus(focus.as_deref()).clean(clean);
        let ranking = rank(&text, &options);
        check(&text, &ranking);
        prop_assert_eq!(&ranking, &rank(&text, &options), "the same text, another ranking");
    }

    #[test]
    fn a_focus_changes_scores_and_their_order_only(text in text(), (language, title, focus, clean) in options()) {
        let language = Language::from_code(language);
        let plain = Options::new().language(language).title(title.as_deref()).focus(None).clean(clean);
        let mut ranking = rank(&text, &plain.focus(focus.as_deref()));
        let without = rank(&text, &plain);
        prop_assert_eq!(ranking.sentences.len(), without.sentences.len());
        for (sentence, without) in ranking.sentences.iter_mut().zip(&without.sentences) {
            let Parts { focus, .. } = sentence.parts;
            prop_assert!((0.0..=6.0).contains(&focus));
            // Found before the ranking; what is found in it depends on who comes first.
            let found = |p: &Parts| (p.position, p.title, p.statement, p.length);
            prop_assert_eq!(found(&sentence.parts), found(&without.parts));
            let Sentence { rank, score, parts, .. } = *without;
            (sentence.rank, sentence.score, sentence.parts) = (rank, score, parts);
        }
        prop_assert_eq!(ranking, without);
    }

    #[test]
    fn a_focus_absent_from_the_article_has_no_effect(text in text(), (language, title, _, clean) in options()) {
        let language = Language::from_code(language);
        let plain = Options::new().language(language).title(title.as_deref()).focus(None).clean(clean);
        let without = rank(&text, &plain);
        for focus in ["", " \n", "zeppelin's qqzeppelinqq", "?! .", "\u{1F600}"] {
            prop_assert_eq!(&rank(&text, &plain.focus(focus)), &without, "{:?}", focus);
        }
    }

    #[test]
    fn invariants_hold_for_arbitrary_strings(text in "(?s).{0,200}") {
        check(&text, &rank(&text, &Options::default()));
    }
}

fn english() -> Options<'static> {
    Options::new().language(Language::from_code("en"))
}

/// Every line is the article: for texts no page would have.
fn uncleaned() -> Options<'static> {
    english().clean(Clean::Off)
}

fn ranking(text: &str) -> Ranking {
    let ranking = rank(text, &english());
    check(text, &ranking);
    ranking
}

fn in_order<'a>(text: &'a str, ranking: &Ranking) -> Vec<&'a str> {
    let mut sentences: Vec<_> = ranking.sentences.iter().collect();
    sentences.sort_by_key(|s| s.rank);
    sentences.into_iter().map(|s| s.span.of(text)).collect()
}

#[test]
fn a_score_has_as_many_names_as_parts() {
    assert_eq!(Parts::NAMES.len(), Parts::default().values().len());
}

#[test]
fn an_empty_text_has_no_summary() {
    for text in ["", " \n\t ", "\0\0\0", "\u{FEFF}"] {
        assert!(
            ranking(text).summary(Length::Sentences(3)).is_empty(),
            "{text:?}"
        );
    }
}

#[test]
fn one_word_is_one_sentence() {
    assert_eq!(in_order("flood", &ranking("flood")), ["flood"]);
}

#[test]
fn a_text_of_stop_words_keeps_its_order() {
    let text = "It is what it is and that is that. There they were and so were we too. You and I will be there with \
                them. What was it that he had been about?";
    let ranking = ranking(text);
    assert_eq!(ranking.sentences.len(), 4);
    assert!(ranking.sentences.iter().all(|s| s.parts.frequency == 0.0));
    assert!(ranking.keywords.is_empty());
}

#[test]
fn ties_are_broken_by_position() {
    // Nothing in common, the same length: only the position tells them apart, and after the greedy part nothing may.
    let letters = || (b'a'..=b'z').map(char::from);
    let text: String = letters()
        .flat_map(|a| letters().take(8).map(move |b| (a, b)))
        .map(|(a, b)| {
            let words: Vec<_> = (0..8).map(|i| format!("x{a}{b}q{i}")).collect();
            words.join(" ") + ".\n\n"
        })
        .collect();
    let ranking = rank(&text, &uncleaned());
    check(&text, &ranking);
    assert_eq!(ranking.sentences.len(), 208);
    assert!(
        ranking
            .sentences
            .iter()
            .enumerate()
            .all(|(i, s)| s.rank as usize == i)
    );
}

#[test]
fn a_sentence_repeated_many_times_is_chosen_once() {
    let other =
        "Engineers from the county expect repairs to the stone arches to last until the spring.";
    let same = "The river Elm burst its banks on Monday and flooded the market square.\n\n";
    let text = same.repeat(5_000) + other + "\n\n" + &same.repeat(5_000);
    let ranking = rank(&text, &uncleaned());
    check(&text, &ranking);
    assert_eq!(ranking.sentences.len(), 10_001);
    let first_two = ranking.summary(Length::Sentences(2));
    assert_eq!(
        first_two,
        [0, 5_000],
        "the second sentence of a summary says something else"
    );
}

#[test]
fn near_duplicates_come_last() {
    let mut text = String::new();
    for i in 0..200 {
        let _ = write!(
            text,
            "Report{i} describes village{i} council{i} budget{i} election{i} harvest{i} teacher{i}.\n\n"
        );
        if i % 2 == 0 {
            let _ = write!(
                text,
                "Again report{i} describes village{i} council{i} budget{i} election{i} harvest{i}.\n\n"
            );
        }
    }
    let ranking = rank(&text, &uncleaned());
    check(&text, &ranking);
    for pair in ranking.sentences.chunks(3) {
        let (one, other) = (pair[0].rank, pair[1].rank);
        assert!(
            one.min(other) < 200 && one.max(other) >= 200,
            "{one} {other}"
        );
    }
}

#[test]
fn near_duplicates_come_last_however_long_they_are() {
    let mut text = String::new();
    // 100 pairs of sentences of 400 terms: a tenth of them is in no other, the rest in every third pair.
    for i in 0..200 {
        text.push_str("The");
        for word in 0..400 {
            let number = if word % 10 == i % 2 {
                1_000 + i
            } else {
                i / 2 % 3
            };
            let _ = write!(text, " harvest{word}x{number}");
        }
        text.push_str(" ended.\n\n");
    }
    let ranking = rank(&text, &uncleaned());
    check(&text, &ranking);
    assert_eq!(ranking.sentences.len(), 200);
    let repeats = |s: &&Sentence| s.parts.redundancy <= -8.0;
    assert_eq!(ranking.sentences.iter().filter(repeats).count(), 197);
}

#[test]
fn an_anaphoric_sentence_ranks_after_its_antecedent() {
    let mut text =
        String::from("The council of Ashby voted on the bridge over the river Elm on Monday.");
    for i in 0..150 {
        let _ = write!(
            text,
            " Member {i} of the council spoke about the cost of stone, steel and wages this year. But the council voted \
             for the bridge over the river Elm at Ashby. It will cost the council twice what bridge {i} had cost."
        );
    }
    let ranking = ranking(&text);
    assert_eq!(ranking.sentences.len(), 451);
    for (i, pair) in ranking.sentences.windows(2).enumerate() {
        let opening = pair[1].span.of(&text);
        if opening.starts_with("But") || opening.starts_with("It") {
            assert!(
                pair[0].rank < pair[1].rank,
                "sentence {} before its antecedent",
                i + 1
            );
        }
    }
}

#[test]
fn a_long_text_without_a_full_stop_is_one_sentence() {
    let text = "flood bridge river engineer council market stone winter ".repeat(20_000);
    let ranking = ranking(&text);
    assert_eq!(ranking.sentences.len(), 1);
    assert_eq!(ranking.sentences[0].words, 160_000);
}

#[test]
fn names_of_several_words_are_one_keyword() {
    let text = "On Monday the Attorney General spoke in Ashby about the flood. Nobody had expected the Attorney General \
                to come, said Mayor Joan Hill. In Ashby the flood had closed the bridge, and the flood will come again. \
                Later Mayor Joan Hill thanked the engineers. The engineers and the Attorney General left Ashby.";
    let ranking = ranking(text);
    let words: Vec<_> = ranking
        .keywords
        .iter()
        .map(|k| (k.word.as_str(), k.count))
        .collect();
    assert!(words.contains(&("Attorney General", 3)), "{words:?}");
    assert!(words.contains(&("Mayor Joan Hill", 2)), "{words:?}");
    assert!(
        words.contains(&("engineers", 2)),
        "the commonest form, not the stem: {words:?}"
    );
    assert!(
        !words
            .iter()
            .any(|(w, _)| ["Attorney", "General", "general", "Hill"].contains(w)),
        "{words:?}"
    );
}

#[test]
fn words_and_percent_select_from_the_same_ranking() {
    let text = "The river Elm burst its banks on Monday. The flood closed the bridge over the Elm at Ashby. Nobody in \
                Ashby was hurt when the flood came. Engineers expect the bridge to open again in a week.";
    let ranking = ranking(text);
    assert_eq!(
        ranking.summary(Length::Percent(50.0)),
        ranking.summary(Length::Sentences(2))
    );
    assert_eq!(
        ranking.summary(Length::Words(1)),
        ranking.summary(Length::Sentences(1))
    );
    assert_eq!(ranking.summary(Length::Words(1000)).len(), 4);
}

const COUNCIL: &str = "The council of Ashby met on Monday to vote on the budget for the coming year. \
    The budget of the council grows by four per cent, and most of it goes to the schools of Ashby. \
    The mayor said the council had never voted on a larger budget for its schools. \
    Two members left the meeting in protest against the cost of the new swimming pool. \
    The council also heard from engineers about the bridge over the river Elm. \
    But nobody at the meeting could say when the flooded road to the harbour would be open again. \
    The next meeting of the council is in March, when schools report on their budget.";

/// The ranking of an English text with a focus.
fn focused(text: &str, focus: &str) -> Ranking {
    let options = uncleaned().focus(focus);
    let ranking = rank(text, &options);
    check(text, &ranking);
    ranking
}

#[test]
fn sentences_with_the_focus_in_any_inflection_come_first() {
    for (focus, said) in [
        ("swimming", "pool"),
        ("ENGINEER", "bridge"),
        ("Elm", "bridge"),
        ("report the swim", "pool"),
    ] {
        let best = in_order(COUNCIL, &focused(COUNCIL, focus))[0];
        assert!(best.contains(said), "{focus}: {best}");
    }
    let ranking = focused(COUNCIL, "schools");
    for sentence in &ranking.sentences {
        let says = sentence.span.of(COUNCIL).contains("schools");
        assert_eq!(sentence.rank < 3, says, "{}", sentence.span.of(COUNCIL));
        assert_eq!(
            sentence.parts.focus.to_bits(),
            if says { 6.0f64 } else { 0.0 }.to_bits()
        );
    }
}

#[test]
fn an_anaphoric_sentence_follows_its_antecedent_in_focus_too() {
    // Only the sentence that opens with "But" says it.
    let order = in_order(COUNCIL, &focused(COUNCIL, "flooding"))
        .iter()
        .map(|sentence| &sentence[..12])
        .collect::<Vec<_>>();
    let place = |opening: &str| order.iter().position(|s| *s == opening).unwrap();
    assert_eq!(
        place("But nobody a"),
        place("The council ") + 1,
        "{order:?}"
    );
    assert!(place("But nobody a") <= 2, "{order:?}");
}

#[test]
fn duplicates_come_last_in_focus_too() {
    let again = "The council also heard from engineers about the bridge over the river Elm.";
    let text = format!("{COUNCIL} {again}");
    let ranking = focused(&text, "bridge");
    let order = in_order(&text, &ranking);
    assert_eq!(order[0], again);
    assert_eq!(order[ranking.sentences.len() - 1], again);
}

#[test]
fn a_long_focus_raises_the_sentences_it_matches() {
    let focus = "We swim, and want to know what the council thinks of the pool: its cost, its budget, and who will vote \
                 for it at which meeting. Anything about tennis, trains or the weather is welcome too.";
    let (plain, ranking) = (rank(COUNCIL, &uncleaned()), focused(COUNCIL, focus));
    let pool = 3;
    assert!(ranking.sentences[pool].span.of(COUNCIL).contains("pool"));
    assert!(ranking.sentences[pool].rank < plain.sentences[pool].rank);
    let part = |i: usize| ranking.sentences[i].parts.focus;
    assert!(
        part(0) > 0.0 && part(0) < part(pool),
        "what few sentences say counts more: {} {}",
        part(0),
        part(pool)
    );
    let engineers = &ranking.sentences[4].parts;
    assert!(engineers.focus < 0.75, "says the council's name only");
    assert!(ranking.sentences.iter().all(|s| s.parts.focus < 4.5));
}

#[test]
fn a_focus_works_with_bigrams() {
    let text = "图书馆星期一开放给所有市民使用。新的图书馆有一万本书和许多电脑。市长说图书馆属于全体市民大家。\
                游泳池明年夏天才能重新开放使用。";
    let options = |focus| Options::new().focus(focus).clean(Clean::Off);
    let plain = rank(text, &options(None));
    let ranking = rank(text, &options(Some("游泳池")));
    check(text, &ranking);
    assert_eq!(plain.sentences.len(), 4);
    assert_ne!(plain.sentences[3].rank, 0);
    assert_eq!(ranking.sentences[3].rank, 0);
}

/// Whatever is charged to a sentence or credited to it is what ranks it: no sentence ranks before one with a higher sum.
#[test]
fn the_sum_of_the_parts_explains_the_order() {
    let again = "The council also heard from engineers about the bridge over the river Elm.";
    let long: Vec<String> = (0..200)
        .map(|i| format!("But house {} of street {} was flooded.", i % 7, i % 11))
        .collect();
    let long = long.join(" ");
    for text in [
        COUNCIL.to_owned(),
        format!("{COUNCIL} {again} {again}"),
        long,
    ] {
        for focus in [None, Some("flooding")] {
            let options = uncleaned().focus(focus);
            let mut sentences = rank(&text, &options).sentences;
            sentences.sort_by_key(|sentence| sentence.rank);
            for pair in sentences.windows(2) {
                let [better, worse] = [0, 1].map(|i| pair[i].parts.values().iter().sum::<f64>());
                assert!(
                    better >= worse - 1e-9,
                    "rank {}: {better} before {worse}",
                    pair[0].rank
                );
            }
        }
    }
}
