//! The same words give the same result however they are encoded: every form of a text is ranked alike.

mod invariants;

use invariants::{check_encodings, outcome};
use nutgraf::language::ALL;
use nutgraf::{Clean, Language, Options, Span, rank};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

fn options(language: Option<Language>, clean: Clean) -> Options<'static> {
    Options::new().language(language).clean(clean)
}

fn story(language: Language) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/languages");
    std::fs::read_to_string(format!("{folder}/{}.txt", language.code())).unwrap()
}

#[test]
fn stories_in_every_language_are_ranked_alike_in_every_encoding() {
    for language in ALL {
        let story = story(language);
        check_encodings(&story, &Options::default());
        check_encodings(&story, &options(Some(language), Clean::Off));
    }
}

#[test]
fn straight_and_curly_apostrophes_are_one() {
    for language in ALL {
        let story = story(language);
        let curly = rank(&story.replace('\'', "’"), &Options::default());
        let straight = rank(&story.replace('’', "'"), &Options::default());
        let (curly, straight) = (outcome(&curly), outcome(&straight));
        assert_eq!(curly.language, straight.language);
        assert_eq!(curly.ranks, straight.ranks, "{language:?}");
    }
    let text = "The council's bridge is old. Nobody knew the council’s plan. The councilʼs vote was close.";
    let keywords = rank(text, &options(Language::from_code("en"), Clean::Off)).keywords;
    assert_eq!(keywords[0].count, 3, "{keywords:?}");
}

/// Words, marks and marks' marks of many scripts, with what pasted texts have between and in them.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => prop::sample::select(vec![
            "the", "été", "à", "İçin", "ışık", "IŞIK", "Straße", "ệ", "office", "flood", "Ashby", "ὕδωρ", "ΟΔΟΣ", "оба",
            "Київ", "йод", "한국어", "が", "ガス", "天气", "ที่ดิน", "தொகை", "হো", "ׁשּ", "آب", "می‌شود", "ḍ̇", "3.5", "[1]",
            "Mr.", "“Non”", "l’été", "d'ici", "etc.", "co-op", "govern-\nment", "❤️", "Å", "①", "m²",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
        1 => any::<char>().prop_map(String::from),
        1 => ("[a-z가-힣ÀàÉéẤấα-ωа-я]", "[\u{300}-\u{345}\u{3099}\u{11A8}-\u{11C2}]{1,4}").prop_map(|(a, b)| a + &b),
    ];
    let gap = prop::sample::select(vec![
        " ", " ", " ", ". ", "! ", "\n", "\n\n", ", ", "", "… ", " — ",
    ]);
    prop::collection::vec((word, gap), 0..80).prop_map(|parts| {
        let parts = parts
            .into_iter()
            .flat_map(|(word, gap)| [word, gap.to_owned()]);
        // In normal form, and without what would be another text: a thousand ideographs that Unicode has twice, and
        // carriage returns, which a line end of another kind can't tell from its own.
        let text: String = parts.collect::<String>().nfc().collect();
        text.replace('\r', "")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_ranked_alike_in_every_encoding(
        text in text(),
        language in prop::sample::select(vec!["auto", "en", "fr", "tr", "el", "ko", "ar", "und"]),
        clean in prop::sample::select(vec![Clean::Auto, Clean::Off]),
    ) {
        check_encodings(&text, &options(Language::from_code(language), clean));
    }
}

fn keywords(text: &str, code: &str) -> Vec<String> {
    let ranking = rank(text, &options(Language::from_code(code), Clean::Off));
    ranking.keywords.into_iter().map(|k| k.word).collect()
}

#[test]
fn decomposed_french_has_no_stop_words_for_keywords() {
    let text = "L’été a été long à Brest. Le pont a été fermé à la circulation pendant l’été. Le pont était vieux, et la \
                ville était prête à payer. La ville a voté.";
    let decomposed: String = text.nfd().collect();
    assert_eq!(keywords(&decomposed, "fr"), keywords(text, "fr"));
    let found = keywords(&decomposed, "fr");
    assert!(
        found.contains(&"pont".into()) && found.contains(&"ville".into()),
        "{found:?}"
    );
    assert!(
        !["à", "été", "était", "a"]
            .iter()
            .any(|word| found.contains(&(*word).into())),
        "{found:?}"
    );
}

#[test]
fn turkish_folds_its_own_i() {
    let text = "İSTANBUL'da ışıklar söndü. İçin için yanan depo İstanbul'un merkezinde. IŞIKLAR istanbul için önemli. İçin için \
                yanan depoda ışık yoktu.";
    for text in [text.to_owned(), text.nfd().collect()] {
        let ranking = rank(&text, &options(Language::from_code("tr"), Clean::Off));
        let count = |word: &str| {
            let keyword = ranking
                .keywords
                .iter()
                .find(|k| k.word.to_lowercase().contains(word));
            keyword.map_or(0, |k| k.count)
        };
        assert_eq!(count("stanbul"), 3, "{:?}", ranking.keywords);
        assert_eq!(
            count("ışık").max(count("işik")).max(count("işık")),
            3,
            "{:?}",
            ranking.keywords
        );
        assert!(
            !ranking
                .keywords
                .iter()
                .any(|k| k.word == "İçin" || k.word == "için")
        );
    }
}

#[test]
fn the_letters_i_of_an_unknown_language_are_one() {
    // Azerbaijani.
    let text = "İNSANLAR evdə qaldı. Insanlar işıq istədi. Şəhərdə IŞIQ yox idi, insanlar gözlədi. Su gəldi. Yol açıldı. Hava soyuq idi.
                 Axşam oldu. Sakitlik.";
    let ranking = rank(text, &options(Language::from_code("und"), Clean::Off));
    assert!(
        ranking
            .keywords
            .iter()
            .any(|k| k.word.ends_with("nsanlar") && k.count == 3),
        "{:?}",
        ranking.keywords
    );
}

#[test]
fn one_word_in_many_encodings_is_one_keyword() {
    let text = "The ﬁnance ministry spoke. Public fin\u{200B}ance is bad. So is private fi\u{AD}nance. Now ｆｉｎａｎｃｅ is \
                better. They said 𝗳𝗶𝗻𝗮𝗻𝗰𝗲 is all. The finance is gone, and re-\nfinance is no \u{202A}finance\u{202C}.";
    let ranking = rank(text, &options(Language::from_code("en"), Clean::Off));
    let finance = ranking.keywords.iter().find(|k| k.word == "finance");
    assert_eq!(finance.map(|k| k.count), Some(7), "{:?}", ranking.keywords);
}

#[test]
fn greek_words_are_one_with_any_sigma() {
    let found = keywords(
        "Ο ΔΡΟΜΟΣ έκλεισε. Ο δρόμος άνοιξε. Κάθε δρόμοσ είναι μακρύς. ΤΟΥΣ είδαν, τους άκουσαν, τουσ ξέρουν.",
        "el",
    );
    assert_eq!(found, ["δρόμος"]);
}

#[test]
fn words_hyphenated_over_line_ends_are_whole() {
    for (code, text, word) in [
        (
            "en",
            "The govern-\nment fell. A new govern\u{AD}\r\nment came. No government lasts.",
            "government",
        ),
        (
            "de",
            "Die Regie-\nrung stürzte. Eine neue Regie‐\n  rung kam. Keine Regierung bleibt.",
            "Regierung",
        ),
        (
            "en",
            "The govern-\n\u{A0}\u{2009}ment fell. A new govern-\n\u{3000}ment came. No government lasts.",
            "government",
        ),
        (
            "fr",
            "Le gouver-\nnement tombe. Un gouverne-\r\nment vient. Aucun gouvernement ne dure.",
            "gouvernement",
        ),
        (
            "ru",
            "Прави-\nтельство пало. Новое прави-\nтельство пришло. Правительство молчит.",
            "Правительство",
        ),
    ] {
        let ranking = rank(text, &options(Language::from_code(code), Clean::Off));
        let keyword = ranking.keywords.first().unwrap();
        assert_eq!(
            (keyword.word.to_lowercase(), keyword.count),
            (word.to_lowercase(), 3),
            "{code}"
        );
        for sentence in &ranking.sentences {
            assert!(text.contains(sentence.span.of(text)));
        }
    }
    let german = rank(
        "Haupt-\nund Nebenstraßen.",
        &options(Language::from_code("de"), Clean::Off),
    );
    assert_eq!(german.sentences[0].words, 3);
}

#[test]
fn ranges_that_the_reader_keeps_or_removes_are_of_the_original() {
    let text = "\u{FEFF}L’e\u{301}te\u{301} a e\u{301}te\u{301} long a\u{300} Brest.\r\n\r\nLe pont est ferme\u{301} depuis \
                mardi.\r\n\r\nLa ville paiera.";
    let start = text.find("Le pont").unwrap();
    let bridge = Span::new(start, start + 2);
    let bridges = [bridge];
    let removed = options(Language::from_code("fr"), Clean::Off).remove(&bridges);
    let ranking = rank(text, &removed);
    assert_eq!(ranking.sentences.len(), 2);
    assert_eq!(ranking.dropped.len(), 1);
    assert_eq!(
        ranking.dropped[0].span.of(text),
        "Le pont est ferme\u{301} depuis mardi."
    );
    let dropped = [ranking.dropped[0].span];
    let kept = Options::new().keep(&dropped);
    assert_eq!(rank(text, &kept).sentences.len(), 3);
}
