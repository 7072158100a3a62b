//! What follows a quotation: whether the sentence that quotes it continues.

use super::words::lower;
use crate::language::Language;
use crate::text::chars;

/// English verbs that name a speaker after a question or an exclamation.
const SPEECH_VERBS: [&str; 32] = [
    "admits",
    "admitted",
    "announced",
    "asked",
    "asks",
    "bellowed",
    "cried",
    "cries",
    "exclaimed",
    "gasped",
    "inquired",
    "joked",
    "jokes",
    "laughed",
    "muttered",
    "quipped",
    "recalled",
    "recalls",
    "replied",
    "replies",
    "roared",
    "said",
    "says",
    "screamed",
    "shouted",
    "shouts",
    "sighed",
    "wants",
    "whispered",
    "wondered",
    "wonders",
    "yelled",
];

/// Words between a name's parts.
const NAME_PARTICLES: [&str; 8] = ["al", "bin", "da", "de", "der", "di", "la", "van"];

/// Whether `text`, which follows a quoted question or exclamation, is its speech tag: `“Where?” Mayor Hale asked.` Only
/// in English a name stands before the verb of such a tag.
pub(super) fn is_tag(text: &str, language: Language) -> bool {
    /// "Lieutenant General Anna Maria van der Hale Jr. asked"
    const MAX_WORDS: usize = 8;
    if language.code() != "en" || !text.starts_with(chars::is_uppercase) {
        return false;
    }
    let first = text.split(char::is_whitespace).next().unwrap_or_default();
    if first != "I" && language.is_stop_word(&lower(first, language)) {
        return false;
    }
    for word in text.split(char::is_whitespace).take(MAX_WORDS) {
        let name = word.trim_end_matches('.');
        if SPEECH_VERBS.contains(&name.trim_end_matches([',', ':'])) {
            return name.len() < text.len();
        }
        if !name.starts_with(chars::is_uppercase) && !NAME_PARTICLES.contains(&name) {
            return false;
        }
    }
    false
}

/// Whether the sentence around a quotation continues with `after`, right behind the closing mark, in a script without
/// case: particles of quotation in Japanese, Korean and Tamil, a verb of saying in Chinese.
pub(super) fn continues_quotation(after: &str) -> bool {
    let Some(next) = after.chars().next() else {
        return false;
    };
    match next {
        // 「…。」と言った, but not 「…。」その後
        'ぁ'..='ゟ' => ["と", "って", "を", "が", "は、", "に", "など"]
            .iter()
            .any(|particle| after.starts_with(particle)),
        // "…."라고 말했다: particles are joined to the mark.
        '、' | '，' | '가'..='힣' => true,
        '一'..='鿿' => is_chinese_tag(after),
        _ if next.is_whitespace() => {
            let word = after.trim_start();
            let word = &word[..word
                .find(|c: char| c.is_whitespace() || c.is_ascii_punctuation())
                .unwrap_or(word.len())];
            QUOTATIVES.contains(&word)
        }
        _ => false,
    }
}

/// Words of quotation that stand alone after a quotation, Korean and Tamil.
const QUOTATIVES: [&str; 20] = [
    "고",
    "라고",
    "라는",
    "라며",
    "라면서",
    "며",
    "이라고",
    "이라는",
    "이라며",
    "하고",
    "என",
    "எனக்",
    "எனத்",
    "எனப்",
    "எனவும்",
    "என்கிறார்",
    "என்ற",
    "என்றார்",
    "என்று",
    "என்றும்",
];

/// "市长说。", "他问道：": a short clause that ends in a verb of saying.
fn is_chinese_tag(text: &str) -> bool {
    const MAX_CHARS: usize = 16;
    const VERBS: [&str; 26] = [
        "说", "說", "说道", "說道", "问道", "問道", "答道", "喊道", "叫道", "笑道", "写道", "寫道",
        "表示", "指出", "强调", "強調", "补充", "補充", "回答", "回应", "回應", "解释", "解釋",
        "透露", "问", "問",
    ];
    // Words that end like one of the verbs: novel, legend, visit, doubt.
    const OTHERS: [&str; 9] = [
        "小说", "小說", "传说", "傳說", "据说", "访问", "訪問", "疑问", "疑問",
    ];
    let end = text
        .char_indices()
        .take(MAX_CHARS + 1)
        .find(|&(_, c)| !chars::is_alphanumeric(c))
        .map(|(end, _)| end);
    let Some(clause) = end.map(|end| &text[..end]) else {
        return false;
    };
    VERBS.iter().any(|verb| clause.ends_with(verb))
        && !OTHERS.iter().any(|word| clause.ends_with(word))
}

/// Where speech that starts with a dash, as in Nordic news, comes to its tag: "– We wait. We hope, says Ann". `None` if it
/// is too long to be kept in one sentence, or without a tag.
pub(super) fn dash_speech_end(body: &str, start: usize, language: Language) -> Option<usize> {
    const MAX_LEN: usize = 150;
    let text = body[start..].trim_start();
    if !matches!(language.code(), "da" | "no" | "sv" | "fi") || !text.starts_with(DASHES) {
        return None;
    }
    let text = &text[..text.floor_char_boundary(MAX_LEN.min(text.len()))];
    let speech = text.trim_start_matches(DASHES).strip_prefix(' ')?;
    let (said, tag) = speech.split_once(", ").and_then(|_| {
        speech.match_indices(", ").find_map(|(at, comma)| {
            let tag = &speech[at + comma.len()..];
            let verb = tag.split(' ').next()?;
            (DASH_SPEECH_VERBS.contains(&verb) && verb.len() < tag.len())
                .then_some((&speech[..at], tag))
        })
    })?;
    // The next speaker's turn.
    let is_turn = DASHES.iter().any(|&dash| said.contains(dash));
    (!is_turn).then(|| body.len() - body[start..].trim_start().len() + text.len() - tag.len())
}

const DASHES: [char; 4] = ['–', '—', '-', '―'];

/// Danish, Norwegian, Swedish and Finnish verbs that name a speaker.
const DASH_SPEECH_VERBS: [&str; 49] = [
    "berättade",
    "berättar",
    "forklarer",
    "forklarte",
    "fortalte",
    "forteller",
    "fortæller",
    "frågade",
    "frågar",
    "förklarar",
    "huusi",
    "kertoi",
    "kertoo",
    "konstaterar",
    "konstaterer",
    "kysyi",
    "kysyy",
    "lyder",
    "menar",
    "mener",
    "påpeker",
    "ropade",
    "ropte",
    "råbte",
    "sa",
    "sade",
    "sagde",
    "sanoi",
    "sanoo",
    "sier",
    "siger",
    "skrev",
    "skriver",
    "spurgte",
    "spurte",
    "spør",
    "spørger",
    "svarade",
    "svarar",
    "svarede",
    "svarer",
    "svarte",
    "säger",
    "tilføjer",
    "tilføyer",
    "tillägger",
    "toteaa",
    "totesi",
    "understreker",
];
