//! Languages: detection, and each of them end to end.
//!
//! `fixtures/languages/<code>.txt` is a short news story in each language, written for these tests.

use nutgraf::language::{ALL, Support, UNKNOWN, detect};
use nutgraf::{Clean, Language, Length, Options, rank};
use proptest::prelude::*;
use rust_stemmers::{Algorithm, Stemmer};

fn story(language: Language) -> String {
    let file = format!(
        "{}/tests/fixtures/languages/{}.txt",
        env!("CARGO_MANIFEST_DIR"),
        language.code()
    );
    std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{file}: {e}"))
}

#[test]
fn every_language_is_detected() {
    for language in ALL {
        assert_eq!(detect(&story(language)), language);
    }
}

#[test]
fn two_sentences_are_enough() {
    for language in ALL {
        let text = story(language);
        let ranking = rank(&text, &options(language));
        for pair in ranking.sentences.windows(2) {
            let part = &text[pair[0].span.start..pair[1].span.end];
            assert_eq!(detect(part), language, "{part}");
        }
    }
}

#[test]
fn navigation_in_another_language_does_not_mislead() {
    let menu =
        "Home\nNews\nSport\nAbout us\nSign in\nShare this on\nContact us\nAll of the latest\n"
            .repeat(12);
    for language in ALL {
        let page = format!("{menu}\n{}\n{menu}", story(language));
        assert_eq!(detect(&page), language);
    }
}

#[test]
fn a_long_text_is_sampled_from_all_over() {
    // A long preface in another language, shorter than the text.
    let en = story(Language::from_code("en").unwrap());
    for language in ALL.into_iter().filter(|l| l.code() != "en") {
        let text = format!("{}{}", en.repeat(5), story(language).repeat(60));
        assert_eq!(detect(&text), language);
    }
}

#[test]
fn a_long_quotation_in_another_language_does_not_mislead() {
    let quotation = "It was the best night of my life, and I will never forget what all of you have done for us here.";
    for language in ALL.into_iter().filter(|l| l.code() != "en") {
        let story = story(language);
        let sentences = rank(&story, &options(language)).sentences;
        let own = &story[sentences[1].span.start..sentences[2].span.end];
        for (open, close) in [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('»', '«')]
        {
            let text = format!("{own} {open}{quotation}{close} {own}");
            assert_eq!(detect(&text), language, "{text}");
        }
    }
}

#[test]
fn names_with_function_words_of_another_language_do_not_mislead() {
    for (code, text) in [
        (
            "de",
            "Weber trifft Dupont in Paris. Krause reist nach New York. Lange bleibt in Berlin.",
        ),
        (
            "fr",
            "Le ministre reçoit The New York Times et part pour New York. Il revient de Los Angeles dimanche.",
        ),
        (
            "es",
            "El grupo The Who toca en Nueva York y vuelve de Los Angeles con su disco The Best Of All.",
        ),
        (
            "sv",
            "Bandet The Who spelar på Ullevi och reser sedan till New York med sitt nya album The Best Of All.",
        ),
    ] {
        assert_eq!(detect(text).code(), code, "{text}");
    }
}

#[test]
fn unsupported_languages_are_unknown() {
    for text in [
        "Gaur goizean euria egin du hirian, eta jendeak etxean geratu behar izan du arratsaldera arte.",
        "Avui ha plogut tot el matí a la ciutat i la gent s'ha quedat a casa fins que ha sortit el sol.",
        "Na náměstí se v pondělí sešly stovky lidí, kteří chtěli vědět, kdy bude most přes řeku zase otevřen pro auta.",
        "Na námestí sa v pondelok zišli stovky ľudí, ktorí chceli vedieť, kedy bude most cez rieku znova otvorený.",
        "Rada miasta zdecydowała w poniedziałek, że stary most zostanie zamknięty, ponieważ jego filary są uszkodzone.",
        "Gradsko vijeće odlučilo je u ponedjeljak da će stari most biti zatvoren jer su njegovi stupovi oštećeni.",
        "Mestni svet se je v ponedeljek odločil, da bo stari most zaprt, ker so njegovi stebri poškodovani.",
        "Linnavolikogu otsustas esmaspäeval, et vana sild suletakse, sest selle sambad on kahjustatud.",
        "Pilsētas dome pirmdien nolēma, ka vecais tilts tiks slēgts, jo tā balsti ir bojāti un tas vairs nav drošs.",
        "Miesto taryba pirmadienį nusprendė, kad senasis tiltas bus uždarytas, nes jo atramos yra pažeistos.",
        "Bæjarstjórnin ákvað á mánudag að gömlu brúnni yrði lokað því að stöplar hennar eru skemmdir.",
        "Hội đồng thành phố đã quyết định hôm thứ Hai rằng cây cầu cũ sẽ bị đóng cửa vì các trụ cầu bị hư hại.",
        "Die stadsraad het Maandag besluit dat die ou brug gesluit sal word omdat sy pilare beskadig is.",
        "Общинският съвет реши в понеделник старият мост да бъде затворен, защото колоните му са повредени.",
        "Градско веће је у понедељак одлучило да ће стари мост бити затворен јер су његови стубови оштећени.",
        "Dziś rano w mieście padał deszcz i ludzie zostali w domu, bo nie było już żadnych autobusów.",
        "Pagi ini hujan turun di kota dan orang-orang tinggal di rumah karena tidak ada bus yang datang.",
        "Bu gün səhər şəhərdə yağış yağdı və insanlar evdə qaldılar, çünki heç bir avtobus yox idi.",
        "Сьогодні вранці в місті йшов дощ, і люди залишилися вдома, бо не було жодного автобуса.",
        "امروز صبح در شهر باران بارید و مردم در خانه ماندند زیرا هیچ اتوبوسی نبود.",
        "आज सुबह शहर में बारिश हुई और लोग घर पर रहे क्योंकि कोई बस नहीं थी।",
        "",
        "12345 67890",
        "Nutgraf",
        "\u{0}\u{1}\u{2}",
        "😀😀😀",
    ] {
        assert_eq!(detect(text), UNKNOWN, "{text}");
    }
    assert_eq!(UNKNOWN.support(), Support::Basic);
    assert!(UNKNOWN.support().notice().is_some());
}

fn options(language: Language) -> Options<'static> {
    Options::new().language(language).clean(Clean::Off)
}

#[test]
fn every_language_is_summarized() {
    for language in ALL {
        let text = story(language);
        let ranking = rank(&text, &options(language));
        assert!(ranking.sentences.len() >= 7, "{language:?}");
        let summary = ranking.summary(Length::Sentences(3));
        assert_eq!(summary.len(), 3, "{language:?}");
        // The sentences share words (the bridge), so frequency tells them apart.
        let frequency: Vec<f64> = ranking
            .sentences
            .iter()
            .map(|s| s.parts.frequency)
            .collect();
        assert!(
            frequency.iter().any(|&f| f > 0.0)
                && frequency.iter().any(|&f| (f - frequency[0]).abs() > 1e-9),
            "{language:?} {frequency:?}"
        );
        assert!(
            matches!(language.support(), Support::Full) == language.support().notice().is_none()
        );
        assert!((100..300).contains(&language.words_per_minute()));
    }
}

/// Words per minute are words also where terms are bigrams.
#[test]
fn stories_in_all_languages_have_about_as_many_words() {
    for language in ALL {
        let words = rank(&story(language), &options(language)).words();
        assert!((50..160).contains(&words), "{language:?} {words}");
    }
}

#[test]
fn an_unknown_language_still_has_a_summary() {
    let text = story(Language::from_code("it").unwrap());
    let ranking = rank(&text, &options(UNKNOWN));
    assert_eq!(ranking.language.code(), "und");
    assert_eq!(ranking.summary(Length::Sentences(3)).len(), 3);
}

const ALGORITHMS: [Algorithm; 18] = [
    Algorithm::Arabic,
    Algorithm::Danish,
    Algorithm::Dutch,
    Algorithm::English,
    Algorithm::Finnish,
    Algorithm::French,
    Algorithm::German,
    Algorithm::Greek,
    Algorithm::Hungarian,
    Algorithm::Italian,
    Algorithm::Norwegian,
    Algorithm::Portuguese,
    Algorithm::Romanian,
    Algorithm::Russian,
    Algorithm::Spanish,
    Algorithm::Swedish,
    Algorithm::Tamil,
    Algorithm::Turkish,
];

/// Words that look like those of one of the languages, and words that don't.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z']{1,14}",
        "[aeiouyäöåéèíóúüűőæøâãõçñşğışțsntlrkm]{1,14}",
        "[а-яё]{1,14}",
        "[α-ωάέήίόύώϊϋΐΰ]{1,14}",
        "[ء-ي\u{64B}-\u{652}٠-٩ـ]{1,14}",
        "[\u{B82}-\u{BCD}]{1,14}",
        "(பொ|கொ|டா|ங்க|கள்|ுக்|வி|த்|ன்|உம்|ஆக|டன்){1,6}",
        "(وال|بال|كال|فال|ال|ون|ات|ين|ها|هم|تم|است|سي){1,5}",
        "(lar|ler|ın|im|dir|da|ca|ma|siniz|ki){1,6}",
        "\\PC{1,10}",
    ]
}

proptest! {
    #[test]
    fn detection_is_total_and_the_same_twice(text in any::<String>()) {
        prop_assert_eq!(detect(&text), detect(&text));
    }

    #[test]
    fn stemmers_never_panic(word in word()) {
        for algorithm in ALGORITHMS {
            let stemmer = Stemmer::create(algorithm);
            let lower = word.to_lowercase();
            let _ = stemmer.stem(&lower);
            let _ = stemmer.stem(&word);
        }
    }

    #[test]
    fn any_words_in_any_language_are_ranked(words in prop::collection::vec(word(), 1..40), at in 0..ALL.len()) {
        let text = words.join(" ");
        rank(&text, &options(ALL[at]));
    }
}
