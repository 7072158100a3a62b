//! Keywords are words that a person would choose: names whole, and no titles, particles or leftovers of pages.

use nutgraf::language::ALL;
use nutgraf::{Clean, Language, Options, rank};

fn keywords(code: &str, text: &str) -> Vec<String> {
    let options = Options::new()
        .language(Language::from_code(code).unwrap())
        .clean(Clean::Off);
    let keywords = rank(text, &options).keywords;
    assert!(
        keywords.iter().all(|k| k.score > 0.0 && k.score <= 1.0),
        "{keywords:?}"
    );
    keywords.into_iter().map(|k| k.word).collect()
}

#[track_caller]
fn check(code: &str, text: &str, expected: &[&str], unexpected: &[&str]) {
    let found = keywords(code, text);
    for word in expected {
        assert!(
            found.iter().any(|k| k == word),
            "{code}: no {word} in {found:?}"
        );
    }
    for word in unexpected {
        assert!(
            !found.iter().any(|k| k == word),
            "{code}: {word} in {found:?}"
        );
    }
}

/// In each language, two titles and a name after one of them.
const TITLES: [(&str, &str, &str, [&str; 2]); 18] = [
    (
        "en",
        "In Ashby Mr. Hale and Ms Roe spoke. Later Mr. Hale left Ashby, and Ms Roe stayed.",
        "Hale",
        ["Mr", "Ms"],
    ),
    (
        "de",
        "Gestern sprachen Dr. Huber und Prof. Lang. Dann ging Dr. Huber, und Prof. Lang blieb.",
        "Huber",
        ["Dr", "Prof"],
    ),
    (
        "fr",
        "Ici ont parlé Mme Morel et Mlle Caron. Puis Mme Morel partit, et Mlle Caron resta.",
        "Morel",
        ["Mme", "Mlle"],
    ),
    (
        "es",
        "Ayer hablaron el Sr. Mora y la Sra. Vidal. Luego el Sr. Mora salió y la Sra. Vidal no.",
        "Mora",
        ["Sr", "Sra"],
    ),
    (
        "pt",
        "Ontem falaram o Sr. Matos e a Dra. Leal. Depois o Sr. Matos saiu e a Dra. Leal não.",
        "Matos",
        ["Sr", "Dra"],
    ),
    (
        "it",
        "Ieri hanno parlato il Dott. Mori e il Prof. Neri. Poi il Dott. Mori uscì, e il Prof. Neri no.",
        "Mori",
        ["Dott", "Prof"],
    ),
    (
        "nl",
        "Gisteren spraken dhr. Maas en mevr. Linden. Toen ging dhr. Maas, en mevr. Linden bleef.",
        "Maas",
        ["dhr", "mevr"],
    ),
    (
        "da",
        "Her talte hr. Lund og fru Krogh. Siden gik hr. Lund, og fru Krogh blev.",
        "Lund",
        ["hr", "fru"],
    ),
    (
        "no",
        "Her talte hr. Lund og fru Krogh. Siden gikk hr. Lund, og fru Krogh ble.",
        "Lund",
        ["hr", "fru"],
    ),
    (
        "sv",
        "Här talade hr Lund och fru Krok. Sedan gick hr Lund, och fru Krok stannade.",
        "Lund",
        ["hr", "fru"],
    ),
    (
        "fi",
        "Siellä puhuivat herra Koski ja rouva Laine. Sitten herra Koski lähti, ja rouva Laine jäi.",
        "Koski",
        ["herra", "rouva"],
    ),
    (
        "hu",
        "Tegnap beszélt dr. Varga és ifj. Szabó. Aztán dr. Varga elment, ifj. Szabó maradt.",
        "Varga",
        ["dr", "ifj"],
    ),
    (
        "ro",
        "Ieri au vorbit domnul Moraru și doamna Lupu. Apoi domnul Moraru a plecat, iar doamna Lupu nu.",
        "Moraru",
        ["domnul", "doamna"],
    ),
    (
        "tr",
        "Dün Sayın Demir ile Dr. Kaya konuştu. Sonra Sayın Demir gitti, Dr. Kaya kaldı.",
        "Demir",
        ["Sayın", "Dr"],
    ),
    (
        "el",
        "Χθες μίλησαν ο κύριος Ραλλης και η κυρία Δέδε. Μετά ο κύριος Ραλλης έφυγε, η κυρία Δέδε έμεινε.",
        "Ραλλης",
        ["κύριος", "κυρία"],
    ),
    (
        "ru",
        "Вчера говорили господин Громов и госпожа Белова. Потом господин Громов ушёл, госпожа Белова осталась.",
        "Громов",
        ["господин", "госпожа"],
    ),
    (
        "ar",
        "تحدث السيد سمير وقالت السيدة هند. ثم غادر السيد سمير وبقيت السيدة هند.",
        "سمير",
        ["السيد", "السيدة"],
    ),
    (
        "ta",
        "நேற்று திரு முருகன் பேசினார். திருமதி வள்ளி கேட்டார். திரு முருகன் சென்றார். திருமதி வள்ளி இருந்தார்.",
        "முருகன்",
        ["திரு", "திருமதி"],
    ),
];

#[test]
fn titles_of_persons_are_no_keywords() {
    for (code, text, name, titles) in TITLES {
        check(code, text, &[name], &titles);
    }
}

#[test]
fn a_reflexive_pronoun_is_no_keyword() {
    check(
        "es",
        "El Sr. Roe se reunió con la Sra. Low en la Casa Blanca. La Casa Blanca se cerró. La Sra. Low se fue a la \
         Casa Blanca. El barco se vendió y se hundió.",
        &["Casa Blanca"],
        &["se"],
    );
}

#[test]
fn words_for_percent_are_no_keywords() {
    for (code, text, word) in [
        (
            "en",
            "Fares rose by 5 per cent. Wages fell by 3 per cent, or 4 percent.",
            "cent",
        ),
        (
            "de",
            "Die Preise stiegen um 5 Prozent. Die Löhne fielen um 3 Prozent.",
            "Prozent",
        ),
        (
            "nl",
            "De prijzen stegen met 5 procent. De lonen daalden met 3 procent.",
            "procent",
        ),
        (
            "sv",
            "Priserna steg med 5 procent. Lönerna sjönk med 3 procent.",
            "procent",
        ),
        (
            "da",
            "Priserne steg med 5 procent. Lønnen faldt med 3 procent.",
            "procent",
        ),
        (
            "no",
            "Prisene steg med 5 prosent. Lønnen falt med 3 prosent.",
            "prosent",
        ),
        (
            "it",
            "I prezzi salgono del 5 per cento. I salari calano del 3 per cento.",
            "cento",
        ),
        (
            "pt",
            "Os preços subiram 5 por cento. Os salários caíram 3 por cento.",
            "cento",
        ),
        (
            "ru",
            "Цены выросли на 5 процентов. Зарплаты упали на 3 процента.",
            "процентов",
        ),
        (
            "tr",
            "Fiyatlar yüzde 5 arttı. Ücretler yüzde 3 düştü.",
            "yüzde",
        ),
        (
            "el",
            "Οι τιμές ανέβηκαν 5 τοις εκατό. Οι μισθοί έπεσαν 3 τοις εκατό.",
            "εκατό",
        ),
        (
            "hu",
            "Az árak 5 százalékkal nőttek. A bérek 3 százalékkal estek.",
            "százalékkal",
        ),
    ] {
        check(code, text, &[], &[word]);
    }
}

#[test]
fn single_letters_are_no_keywords_in_any_language() {
    for language in ALL.iter().chain([&nutgraf::language::UNKNOWN]) {
        for letter in ["x", "å", "é", "و", "в", "η", "이", "的", "あ", "அ", "ก"] {
            let text = format!(
                "Q {letter} q {letter} w. E {letter} r {letter} t. Y {letter} u {letter} i."
            );
            let found = keywords(language.code(), &text);
            assert!(
                found.iter().all(|k| k.chars().count() > 1),
                "{language:?}: {found:?}"
            );
        }
    }
}

#[test]
fn addresses_and_entities_are_no_words() {
    let text = "Write to press@ferry.example or see https://www.ferry.example/news?utm_source=mail. More is at \
                www.ferry.example. Book at https://tickets.ferry.example, or ask info@ferry.example. The boat&nbsp;sails \
                daily &amp; the boat&nbsp;is full. R&amp;D costs, R&amp;D pays. &quot;It is&quot; all, &#39;they&#39; say&hellip;";
    for language in ALL.iter().chain([&nutgraf::language::UNKNOWN]) {
        check(
            language.code(),
            text,
            &[],
            &[
                "https", "www", "example", "utm", "ferry", "tickets", "com", "nbsp", "amp", "quot",
                "hellip", "39",
            ],
        );
    }
    check("en", text, &["boat"], &[]);
}

#[test]
fn a_possessive_is_the_word_itself() {
    let text = "The council's plan failed. The council’s budget is small. Joan Hill's bridge opened. They know Joan Hill’s bridge.";
    check(
        "en",
        text,
        &["council", "Joan Hill", "bridge"],
        &["council's", "council’s", "Joan Hill's"],
    );
}

#[test]
fn names_are_whole() {
    for (code, text, names) in [
        (
            "en",
            "White House aides spoke. They left the White House late. In New York the Bank of England met. He likes New York \
                and the Bank of England.",
            vec!["White House", "New York", "Bank of England"],
        ),
        (
            "en",
            "Then Mr Joan Hill came. Later Mr Joan Hill left. They saw Joan Hill.",
            vec!["Joan Hill"],
        ),
        (
            "en",
            "THE WHITE HOUSE said no. Later the White House said yes, and the White House smiled.",
            vec!["White House"],
        ),
        (
            "es",
            "Ayer habló el Banco de España en Ashby. Luego calló el Banco de España.",
            vec!["Banco de España"],
        ),
        (
            "nl",
            "Hij zag Vincent van Dam in Ashby. Later sprak Vincent van Dam.",
            vec!["Vincent van Dam"],
        ),
        (
            "pt",
            "Ela vive no Rio de Janeiro. Ele ama o Rio de Janeiro.",
            vec!["Rio de Janeiro"],
        ),
    ] {
        check(code, text, &names, &["House", "White", "York", "England"]);
    }
}

#[test]
fn words_with_hyphens_are_whole() {
    let text = "COVID-19 cases rose. The COVID‑19 ward is full; Covid-19 again. Two F-16 jets landed, and F-16 pilots. Wi-Fi \
                failed, Wi-Fi is back. A 30-year-old fell; the 30-year-old is well.";
    for code in ["en", "de", "sv", "it", "und"] {
        check(
            code,
            text,
            &["COVID-19", "F-16", "Wi-Fi"],
            &["COVID", "Wi", "Fi", "year", "19", "16"],
        );
    }
    check(
        "en",
        "5G masts are new. The 5G masts work, and so does 5G. In 2020 it rained, in 2020 it snowed.",
        &["5G"],
        &["2020"],
    );
    check(
        "fr",
        "Le maire viendra, dit-elle. Le pont est vieux, dit-elle. Le pont ferme.",
        &["pont"],
        &["dit-elle"],
    );
}

#[test]
fn german_nouns_for_all_genders_are_one_word() {
    let text = "Die Bürger*innen wählen. Viele Bürger:innen warten. Alle Bürger_innen hoffen. Einige Bürger/-innen gehen.";
    let options = Options::new()
        .language(Language::from_code("de"))
        .clean(Clean::Off);
    let keywords = rank(text, &options).keywords;
    assert_eq!(keywords[0].count, 4, "{keywords:?}");
    assert!(
        keywords[0].word.starts_with("Bürger") && keywords[0].word.ends_with("innen"),
        "{keywords:?}"
    );
    assert!(keywords.iter().all(|k| k.word != "innen"), "{keywords:?}");
}

#[test]
fn words_of_scripts_without_spaces_are_whole() {
    check(
        "zh",
        "市政府周一宣布建设新大桥。市政府表示大桥需要三年。江上的大桥都很旧。居民支持大桥。市政府听取居民意见。",
        &["大桥", "市政府", "居民"],
        &["市政", "政府", "新大", "府表"],
    );
    check(
        "ja",
        "東京タワーは月曜日に閉鎖された。東京タワーの修理は三年かかる。市民は修理を待つ。",
        &["修理"],
        &["タワ", "ワー", "した", "から"],
    );
    check(
        "ko",
        "광주시는 월요일 새 다리를 짓겠다고 밝혔다. 광주시 관계자는 다리 공사가 길다고 말했다. 광주시는 다리가 필요하다고 밝혔다. \
         주민들은 공사가 길다고 말했다.",
        &["광주시", "다리"],
        &["밝혔", "혔다", "말했", "했다", "다고", "시는"],
    );
    let text = "สะพานปิดแล้ว สะพานเก่ามาก ทุกคนรอสะพานใหม่";
    let found = keywords("th", text);
    assert!(found.iter().all(|k| k.chars().count() > 2), "{found:?}");
}

#[test]
fn removed_lines_give_no_keywords() {
    let text = "Bridge closed\n\nThe bridge over the river at Ashby has been closed since Monday, the council said.\n\nShare this \
                article\n\nShare this article\n\nEngineers will check the bridge on Tuesday, and the river will be watched at night.\n\n\
                Subscribe to our newsletter\n\nRead more: Zeppelin over Zurich\n\nRead more: Zeppelin lands\n";
    let ranking = rank(text, &Options::default());
    let found: Vec<_> = ranking.keywords.iter().map(|k| k.word.as_str()).collect();
    assert!(found.contains(&"bridge"), "{found:?}");
    assert!(
        !found.contains(&"Zeppelin") && !found.contains(&"Share"),
        "{found:?}"
    );
}

#[test]
fn a_name_of_words_that_are_too_common_has_a_score() {
    let text = "İ Ltd. ".repeat(20);
    for code in ["und", "en", "tr"] {
        keywords(code, &text);
        keywords(code, &"Acme İ Ltd and Acme İ Ltd. ".repeat(20));
    }
}
