//! What pages say around articles: the few words that structure alone doesn't tell.
//!
//! Every language has a list, `src/language/<code>/page.txt`: a reason a line, then the phrases that such lines begin
//! with. They decide last, about short lines, and in a text that is no page only where nothing else could be meant.

use super::DropReason;
use crate::language::Language;
use std::hash::BuildHasher;

/// Lists by language code.
const LISTS: [(&str, &str); 18] = [
    ("ar", include_str!("../language/ar/page.txt")),
    ("da", include_str!("../language/da/page.txt")),
    ("de", include_str!("../language/de/page.txt")),
    ("el", include_str!("../language/el/page.txt")),
    ("en", include_str!("../language/en/page.txt")),
    ("es", include_str!("../language/es/page.txt")),
    ("fi", include_str!("../language/fi/page.txt")),
    ("fr", include_str!("../language/fr/page.txt")),
    ("hu", include_str!("../language/hu/page.txt")),
    ("it", include_str!("../language/it/page.txt")),
    ("nl", include_str!("../language/nl/page.txt")),
    ("no", include_str!("../language/no/page.txt")),
    ("pt", include_str!("../language/pt/page.txt")),
    ("ro", include_str!("../language/ro/page.txt")),
    ("ru", include_str!("../language/ru/page.txt")),
    ("sv", include_str!("../language/sv/page.txt")),
    ("ta", include_str!("../language/ta/page.txt")),
    ("tr", include_str!("../language/tr/page.txt")),
];

/// What pages in an unknown language say, if anything we know.
const ENGLISH: &str = include_str!("../language/en/page.txt");

/// Words of every language's pages.
const EVERYWHERE: &str = include_str!("../language/page.txt");

/// What a phrase says of the line it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// The line is one of these.
    Reason(DropReason),
    /// A button's word: a short line of nothing else is a bar of buttons.
    Button,
}

/// The phrases of a language, and of every language.
pub(super) struct Words {
    /// By first word, then the longest first.
    phrases: Vec<(&'static str, Says)>,
    /// Where the phrases with a first word begin, by the word's hash.
    starts: hashbrown::HashMap<u64, u32, rustc_hash::FxBuildHasher>,
}

impl Words {
    pub(super) fn new(language: Language) -> Self {
        let own = LISTS.iter().find(|(code, _)| *code == language.code());
        // Pages in every language speak some English.
        let own = own.map_or(ENGLISH, |(_, list)| list);
        let mut phrases: Vec<(&'static str, Says)> = EVERYWHERE
            .lines()
            .chain(own.lines())
            .filter_map(|line| line.split_once(": "))
            .flat_map(|(name, phrases)| phrases.split(", ").map(move |p| (p, says(name))))
            .filter_map(|(phrase, says)| Some((phrase, says?)))
            .collect();
        phrases.sort_by(|a, b| {
            let words = first_word(a.0).cmp(first_word(b.0));
            words.then(b.0.len().cmp(&a.0.len()))
        });
        let mut starts = hashbrown::HashMap::default();
        for (i, (phrase, _)) in phrases.iter().enumerate() {
            starts.entry(hash(first_word(phrase))).or_insert(i as u32);
        }
        Self { phrases, starts }
    }

    /// The longest phrase that `lower` begins with, and what it says.
    pub(super) fn find(&self, lower: &str) -> Option<(&'static str, Says)> {
        let word = first_word(lower);
        let from = *self.starts.get(&hash(word))?;
        self.phrases[from as usize..]
            .iter()
            .take_while(|(p, _)| first_word(p) == word)
            .find(|(p, _)| {
                lower
                    .strip_prefix(p)
                    .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            })
            .copied()
    }
}

fn hash(word: &str) -> u64 {
    rustc_hash::FxBuildHasher.hash_one(word)
}

fn first_word(phrase: &str) -> &str {
    let end = phrase
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(phrase.len());
    &phrase[..end]
}

fn says(name: &str) -> Option<Says> {
    Some(Says::Reason(match name {
        "buttons" => return Some(Says::Button),
        "story" => DropReason::StoryLink,
        "cookie" => DropReason::CookieNotice,
        "comments" => DropReason::Comments,
        "caption" => DropReason::Caption,
        "byline" => DropReason::BylineOrDate,
        "navigation" => DropReason::Navigation,
        "newsletter" => DropReason::Newsletter,
        "advertisement" => DropReason::Advertisement,
        "login" => DropReason::Login,
        _ => return None,
    }))
}
