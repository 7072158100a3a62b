//! Words that tell what kind of text something is: who speaks, who is spoken to, who is reported, what should be done.

use super::Language;

/// The words of one language, in lower case, separated by spaces.
#[derive(Clone, Copy, Default)]
pub(crate) struct Signs {
    /// The first person: the author speaks.
    pub(crate) first_person: &'static str,
    /// The second person: the reader is addressed. Without forms that mean something else as often.
    pub(crate) second_person: &'static str,
    /// Reporting verbs, and "according to".
    pub(crate) reporting: &'static str,
    /// Modal verbs and their like: what should, must or can be done.
    pub(crate) modal: &'static str,
}

impl Language {
    /// The words that tell kinds of text apart; none for a language without lists.
    pub(crate) fn signs(self) -> Signs {
        let found = SIGNS.iter().find(|(code, _)| *code == self.code());
        found.map_or(Signs::default(), |(_, signs)| *signs)
    }
}

const fn signs(
    first_person: &'static str,
    second_person: &'static str,
    reporting: &'static str,
    modal: &'static str,
) -> Signs {
    Signs {
        first_person,
        second_person,
        reporting,
        modal,
    }
}

#[rustfmt::skip]
const SIGNS: [(&str, Signs); 18] = [
    ("ar", signs("أنا نحن", "أنت أنتم", "قال قالت وقال وقالت أعلن أعلنت أكد أكدت وأضاف أضاف صرح", "يجب ينبغي يمكن")),
    ("da", signs("jeg vi min mit mine vores mig os", "du dig din dit dine", "sagde siger oplyser fortæller ifølge meddelte skriver", "må bør skal burde kan")),
    ("de", signs("ich wir mein meine meinen meiner uns unser unsere mich mir unserer unseren", "du dein deine ihr euch dir dich", "sagte sagt sagten erklärte berichtete teilte laut zufolge kündigte betonte", "muss müssen sollte sollten darf dürfen kann können deshalb")),
    ("el", signs("εγώ εμείς μου μας εμάς", "εσύ εσείς σου σας", "είπε δήλωσε ανέφερε ανακοίνωσε σύμφωνα τόνισε", "πρέπει μπορεί οφείλει χρειάζεται")),
    ("en", signs("i we my our us me mine ours myself ourselves", "you your yours yourself", "said says say told tells according announced reported added stated claimed warned confirmed", "must should need needs ought cannot let ultimately therefore thus if")),
    ("es", signs("yo nosotros mi mis nuestro nuestra nuestros nuestras nos me", "usted tú tu tus ustedes te", "dijo según anunció afirmó aseguró explicó señaló declaró informó", "debe deben debería hay necesita necesitamos puede")),
    ("fi", signs("minä me minun meidän minua meitä minulle meille", "sinä te sinun teidän", "sanoo sanoi kertoo kertoi mukaan ilmoitti totesi", "pitää täytyy pitäisi voi voivat kannattaa tulee")),
    ("fr", signs("je nous mon ma mes notre nos moi", "vous votre vos tu ton ta tes", "dit déclaré selon annoncé affirme affirmé indiqué expliqué précisé explique assure assuré", "doit doivent faut devrait devraient devons peut")),
    ("hu", signs("én mi engem minket nekem nekünk", "te ti ön önök téged neked", "mondta közölte szerint elmondta hangsúlyozta írja bejelentette", "kell lehet kellene szabad muszáj érdemes")),
    ("it", signs("io noi mio mia miei nostro nostra nostri nostre ci mi", "tu voi tuo tua vostro vostra lei", "detto dice secondo affermato dichiarato annunciato spiegato spiega riferito", "deve devono dovrebbe bisogna può possono occorre")),
    ("nl", signs("ik wij we mijn ons onze mij me", "je jij jouw u uw jullie", "zei zegt volgens vertelt meldt verklaarde liet aldus", "moet moeten zou kan kunnen mag mogen hoeft")),
    ("no", signs("jeg vi min mitt mine vår vårt våre oss meg", "du din ditt dine deg dere", "sier sa ifølge opplyser forteller meldte skriver", "må bør skal burde kan")),
    ("pt", signs("eu nós meu minha nosso nossa nossos nossas nos me", "você vocês seu teu tua te", "disse segundo afirmou anunciou diz informou declarou explicou", "deve devem precisa precisamos preciso pode deveria")),
    ("ro", signs("eu noi meu mea mei noastră nostru noștri mi ne", "tu voi tău ta vostru voastră dumneavoastră", "spus declarat potrivit anunțat afirmat precizat explicat", "trebuie poate pot ar")),
    ("ru", signs("я мы мой моя мои наш наша наши нас нам мне меня", "вы ваш ваша ваши вам вас ты", "сказал сказала заявил заявила сообщил сообщила сообщает сообщили словам сообщают заявили отметил рассказал", "должен должна должны нужно надо необходимо может")),
    ("sv", signs("jag vi min mitt mina vår vårt våra oss mig", "du din ditt dina dig ni er", "säger sade sa enligt berättar uppger meddelade skriver", "måste bör ska borde kan")),
    ("ta", signs("நான் நாம் நாங்கள் என் எங்கள் நமது", "நீ நீங்கள் உங்கள்", "கூறினார் தெரிவித்தார் கூறினர் தெரிவித்துள்ளார் அறிவித்தார்", "வேண்டும் முடியும் கூடாது")),
    ("tr", signs("ben biz benim bizim bize bana bizi", "siz sizin sen senin size", "söyledi dedi göre açıkladı belirtti ifade kaydetti", "gerekir gerek gerekiyor lazım mutlaka")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_with_lists_has_signs_and_no_sign_is_twice() {
        let with_lists = crate::language::ALL
            .iter()
            .filter(|language| !language.lists().stop_words.is_empty())
            .map(|language| language.code());
        for code in with_lists {
            assert!(SIGNS.iter().any(|(known, _)| *known == code), "{code}");
        }
        for (code, signs) in SIGNS {
            let all = [
                signs.first_person,
                signs.second_person,
                signs.reporting,
                signs.modal,
            ];
            let mut words: Vec<_> = all.iter().flat_map(|list| list.split(' ')).collect();
            let count = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), count, "{code}");
        }
    }
}
