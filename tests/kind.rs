//! What kind of text an article is taken for, in several languages.

use nutgraf::{Language, Length, Options, TextKind, rank};

const NEWS: [(&str, &str); 5] = [
    (
        "en",
        "The bridge at Ashby will stay closed until May, the council said on Monday. \"The arches are cracked,\" the \
            engineer Ann Reed told reporters. The county announced a ferry for the time of the repairs. According to the \
            mayor, it will carry forty cars.",
    ),
    (
        "de",
        "Die Brücke in Aschberg bleibt bis Mai gesperrt, sagte die Stadt am Montag. „Die Bögen haben Risse“, erklärte die \
            Ingenieurin Anna Rot. Der Kreis kündigte eine Fähre an. Laut der Bürgermeisterin fasst sie vierzig Autos.",
    ),
    (
        "fr",
        "Le pont d’Ardennes restera fermé jusqu’en mai, a annoncé la mairie lundi. « Les arches sont fissurées », a \
            expliqué l’ingénieure Anne Roux. Le département a indiqué qu’un bac le remplacera. Selon le maire, il \
            portera quarante voitures.",
    ),
    (
        "es",
        "El puente de Olmos seguirá cerrado hasta mayo, anunció el ayuntamiento el lunes. «Los arcos están \
            agrietados», explicó la ingeniera Ana Rojas. La provincia informó de un transbordador. Según el alcalde, \
            llevará cuarenta coches.",
    ),
    (
        "ru",
        "Мост в Ольхове закрыт до мая, сообщила администрация в понедельник. «Арки треснули», — сказала инженер Анна \
            Рогова. Область заявила о пароме. По словам мэра, он возьмёт сорок машин.",
    ),
];

const OPINION: [(&str, &str); 5] = [
    (
        "en",
        "I have crossed the old bridge every day of my life. Why should we tear it down for a road that nobody needs? We \
            must keep what our town is proud of. My neighbours and I will vote against the plan, and we ought to.",
    ),
    (
        "de",
        "Ich gehe jeden Tag meines Lebens über die alte Brücke. Warum sollten wir sie für eine Straße abreißen, die \
            niemand braucht? Wir müssen behalten, worauf unsere Stadt stolz ist. Ich sollte nicht die Einzige sein, die \
            das sagen darf.",
    ),
    (
        "fr",
        "Je passe sur le vieux pont chaque jour de ma vie. Pourquoi devrions-nous le démolir pour une route inutile ? \
            Nous devons garder ce dont notre ville est fière. Il faut que nous votions contre ce projet.",
    ),
    (
        "es",
        "Yo cruzo el viejo puente todos los días de mi vida. ¿Por qué debemos derribarlo por una carretera inútil? Debe \
            quedar lo que nos hace sentir orgullo de nuestra ciudad. Hay que votar, y nosotros debemos votar en contra.",
    ),
    (
        "ru",
        "Я хожу по старому мосту каждый день моей жизни. Почему мы должны сносить его ради дороги, которая никому не \
            нужна? Нам надо сохранить то, чем гордится наш город. Мы должны голосовать против.",
    ),
];

fn kind(code: &str, text: &str, title: Option<&str>) -> TextKind {
    let language = Language::from_code(code);
    rank(text, &Options::new().language(language).title(title)).kind
}

#[test]
fn news_and_opinion_are_told_apart() {
    for (code, text) in NEWS {
        assert_eq!(kind(code, text, None), TextKind::News, "{text}");
    }
    for (code, text) in OPINION {
        assert_eq!(kind(code, text, None), TextKind::Opinion, "{text}");
    }
}

#[test]
fn a_guide_addresses_its_reader() {
    let text = "You need a sharp knife and a board. If you have no board, you can use a plate. You should cut the onions \
                first, and you must not touch your eyes.";
    assert_eq!(kind("en", text, None), TextKind::HowTo);
}

#[test]
fn an_encyclopedia_defines_its_title_first() {
    let text = "The Elm Bridge is a stone bridge over the river Elm. It was built in 1740 by Thomas Moss. Its five arches \
                carry a road of four metres.";
    assert_eq!(kind("en", text, Some("Elm Bridge")), TextKind::Encyclopedic);
    assert_eq!(kind("en", text, Some("Five arches")), TextKind::Other);
}

#[test]
fn a_given_kind_decides_how_much_the_opening_counts() {
    let (_, text) = NEWS[0];
    let first = |kind: Option<TextKind>| {
        let ranking = rank(text, &Options::new().kind(kind));
        assert_eq!(ranking.kind, kind.unwrap_or(TextKind::News));
        assert_eq!(
            ranking.summary(Length::Sentences(9)).len(),
            ranking.sentences.len()
        );
        ranking.sentences[0].parts.position
    };
    assert!(first(Some(TextKind::Opinion)) < first(None));
    assert!(first(Some(TextKind::Encyclopedic)) > first(None));
    for name in TextKind::NAMES {
        let kind = TextKind::from_name(name).unwrap();
        assert_eq!(kind.name(), *name);
        first(Some(kind));
    }
}
