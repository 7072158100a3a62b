//! What pages say around articles: the few words that structure alone doesn't tell.
//!
//! Every language has a list, `src/language/<code>/page.txt`: a reason a line, then the phrases that such lines begin
//! with. They decide last, about short lines, and in a text that is no page only where nothing else could be meant.

use super::DropReason;
use crate::language::{ALL, Language};
use crate::letters;
use crate::strings;
use std::cmp::Reverse;
use std::sync::OnceLock;

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
    /// By the hash of their first word, then the longest first.
    phrases: Vec<(u64, &'static str, Says)>,
}

impl Words {
    /// The phrases of pages in this language, sorted once.
    pub(super) fn of(language: Language) -> &'static Self {
        // One for each language, and one for all others.
        static WORDS: [OnceLock<Words>; ALL.len() + 1] = [const { OnceLock::new() }; ALL.len() + 1];
        let i = ALL.iter().position(|&l| l == language).unwrap_or(ALL.len());
        WORDS[i].get_or_init(|| Self::new(language.data().page))
    }

    fn new(own: &'static str) -> Self {
        let mut phrases: Vec<_> = EVERYWHERE
            .lines()
            .chain(own.lines())
            .filter_map(|line| line.split_once(": "))
            .filter_map(|(name, phrases)| Some((says(name)?, phrases)))
            .flat_map(|(says, phrases)| {
                let phrases = phrases.split(", ");
                phrases.map(move |phrase| (hash(first_word(phrase)), phrase, says))
            })
            .collect();
        phrases.sort_by_key(|&(hash, phrase, _)| (hash, Reverse(phrase.len())));
        Self { phrases }
    }

    /// The longest phrase that `lower` begins with, and what it says.
    pub(super) fn find(&self, lower: &str) -> Option<(&'static str, Says)> {
        let word = hash(first_word(lower));
        let from = self.phrases.partition_point(|phrase| phrase.0 < word);
        self.phrases[from..]
            .iter()
            .take_while(|phrase| phrase.0 == word)
            .find(|(_, phrase, _)| {
                lower
                    .strip_prefix(phrase)
                    .is_some_and(|rest| !rest.starts_with(letters::is_alphanumeric))
            })
            .map(|&(_, phrase, says)| (phrase, says))
    }
}

fn hash(word: &str) -> u64 {
    strings::hash(word.as_bytes())
}

fn first_word(phrase: &str) -> &str {
    let end = phrase
        .find(|c: char| !letters::is_alphanumeric(c))
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
