//! Sentences that don't make sense without the one before them, in five languages.

use nutgraf::{Clean, Language, Options, rank};

/// Language, a sentence, and one that follows it, with whether that refers back.
const PAIRS: [(&str, &str, &str, bool); 36] = [
    (
        "en",
        "The council closed the bridge.",
        "The move will cost the town a new ferry.",
        true,
    ),
    (
        "en",
        "The council closed the bridge.",
        "He called the decision a mistake for the town.",
        true,
    ),
    (
        "en",
        "The council closed the bridge.",
        "In this case the town has to wait for a ferry.",
        true,
    ),
    (
        "en",
        "The council closed the bridge.",
        "When she heard of the plan the mayor left the room.",
        true,
    ),
    (
        "en",
        "The council closed the bridge.",
        "However the town has no money for a ferry.",
        true,
    ),
    (
        "en",
        "Ann Reed spoke first.",
        "“The arches of the bridge have been cracked for years.”",
        true,
    ),
    (
        "en",
        "The council closed the bridge.",
        "The town will get a ferry in the spring.",
        false,
    ),
    (
        "en",
        "The council closed the bridge.",
        "“The arches are cracked,” the engineer Ann Reed said.",
        false,
    ),
    (
        "de",
        "Der Rat sperrte die Brücke.",
        "Die Entscheidung kostet die Stadt eine neue Fähre.",
        true,
    ),
    (
        "de",
        "Der Rat sperrte die Brücke.",
        "Er nannte den Beschluss einen Fehler für die Stadt.",
        true,
    ),
    (
        "de",
        "Der Rat sperrte die Brücke.",
        "In diesem Fall muss die Stadt auf eine Fähre warten.",
        true,
    ),
    (
        "de",
        "Der Rat sperrte die Brücke.",
        "Als sie davon hörte, verließ die Bürgermeisterin den Saal.",
        true,
    ),
    (
        "de",
        "Anna Rot sprach zuerst.",
        "„Die Bögen der Brücke haben seit Jahren Risse.“",
        true,
    ),
    (
        "de",
        "Der Rat sperrte die Brücke.",
        "Die Stadt bekommt im Frühling eine Fähre.",
        false,
    ),
    (
        "de",
        "Der Rat sperrte die Brücke.",
        "„Die Bögen haben Risse“, erklärte die Ingenieurin Anna Rot.",
        false,
    ),
    (
        "fr",
        "Le conseil ferma le pont.",
        "La décision coûtera un nouveau bac à la ville.",
        true,
    ),
    (
        "fr",
        "Le conseil ferma le pont.",
        "Il qualifia la décision d’erreur pour la ville.",
        true,
    ),
    (
        "fr",
        "Le conseil ferma le pont.",
        "Dans ce cas la ville devra attendre un bac.",
        true,
    ),
    (
        "fr",
        "Le conseil ferma le pont.",
        "Quand elle apprit le projet, la maire quitta la salle.",
        true,
    ),
    (
        "fr",
        "Anne Roux parla en premier.",
        "« Les arches du pont sont fissurées depuis des années. »",
        true,
    ),
    (
        "fr",
        "Le conseil ferma le pont.",
        "La ville recevra un bac au printemps.",
        false,
    ),
    (
        "fr",
        "Le conseil ferma le pont.",
        "« Les arches sont fissurées », expliqua l’ingénieure Anne Roux.",
        false,
    ),
    (
        "es",
        "El consejo cerró el puente.",
        "La medida costará a la ciudad un nuevo transbordador.",
        true,
    ),
    (
        "es",
        "El consejo cerró el puente.",
        "Ella llamó a la decisión un error para la ciudad.",
        true,
    ),
    (
        "es",
        "El consejo cerró el puente.",
        "En este caso la ciudad tendrá que esperar un transbordador.",
        true,
    ),
    (
        "es",
        "El consejo cerró el puente.",
        "Cuando ella oyó el plan, salió de la sala.",
        true,
    ),
    (
        "es",
        "Ana Rojas habló primero.",
        "«Los arcos del puente están agrietados desde hace años.»",
        true,
    ),
    (
        "es",
        "El consejo cerró el puente.",
        "La ciudad recibirá un transbordador en primavera.",
        false,
    ),
    (
        "es",
        "El consejo cerró el puente.",
        "«Los arcos están agrietados», explicó la ingeniera Ana Rojas.",
        false,
    ),
    (
        "ru",
        "Совет закрыл мост.",
        "Это решение будет стоить городу нового парома.",
        true,
    ),
    (
        "ru",
        "Совет закрыл мост.",
        "Он назвал решение ошибкой для города.",
        true,
    ),
    (
        "ru",
        "Совет закрыл мост.",
        "В этом случае городу придётся ждать парома.",
        true,
    ),
    (
        "ru",
        "Совет закрыл мост.",
        "Когда она узнала о плане, мэр вышла из зала.",
        true,
    ),
    (
        "ru",
        "Анна Рогова говорила первой.",
        "«Арки моста треснули уже много лет назад.»",
        true,
    ),
    (
        "ru",
        "Совет закрыл мост.",
        "Город получит паром весной.",
        false,
    ),
    (
        "ru",
        "Совет закрыл мост.",
        "«Арки треснули», — сказала инженер Анна Рогова.",
        false,
    ),
];

#[test]
fn sentences_that_refer_back_follow_the_one_before() {
    for (code, before, sentence, refers_back) in PAIRS {
        let text = format!("{before} {sentence}");
        let options = Options::new()
            .language(Language::from_code(code))
            .clean(Clean::Off);
        let sentences = rank(&text, &options).sentences;
        assert_eq!(sentences.len(), 2, "{text}");
        assert_eq!(sentences[1].standalone, !refers_back, "{text}");
        assert!(
            !refers_back || sentences[0].rank < sentences[1].rank,
            "{text}"
        );
    }
}
