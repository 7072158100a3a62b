//! What pages say around articles: the few words that structure alone doesn't tell.
//!
//! Every language has a list, `src/language/<code>/page.txt`: a reason a line, then the phrases that such lines begin
//! with. They decide last, about short lines, and in a text that is no page only where nothing else could be meant.

use super::DropReason;
use crate::ascii;
use crate::keys;
use crate::language::{ALL, Language};
use crate::letters;
use crate::strings;
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
    phrases: Vec<(&'static str, Says)>,
    /// The hash of each one's first word, sorted, and its place above.
    order: Vec<(u64, usize)>,
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
        let mut phrases = Vec::new();
        let mut order = Vec::new();
        for line in EVERYWHERE.lines().chain(own.lines()) {
            let Some((name, mut rest)) = split_once(line, ": ") else {
                continue;
            };
            let Some(says) = says(name) else {
                continue;
            };
            while !rest.is_empty() {
                let (phrase, others) = split_once(rest, ", ").unwrap_or((rest, ""));
                order.push((hash(first_word(phrase)), phrases.len()));
                phrases.push((phrase, says));
                rest = others;
            }
        }
        Self {
            phrases,
            order: keys::sorted(order),
        }
    }

    /// The longest phrase that `lower` begins with, and what it says.
    pub(super) fn find(&self, lower: &str) -> Option<(&'static str, Says)> {
        let word = hash(first_word(lower));
        let from = self.order.partition_point(|key| key.0 < word);
        let mut longest: Option<(&'static str, Says)> = None;
        for &(_, i) in self.order[from..].iter().take_while(|key| key.0 == word) {
            let (phrase, says) = self.phrases[i];
            if longest.is_none_or(|other| other.0.len() < phrase.len())
                && let Some(rest) = lower.strip_prefix(phrase)
                && !rest.starts_with(letters::is_alphanumeric)
            {
                longest = Some((phrase, says));
            }
        }
        longest
    }
}

/// What stands before and after the first `mark` in a line.
fn split_once<'a>(line: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    let at = strings::find(line, mark)?;
    Some((&line[..at], &line[at + mark.len()..]))
}

fn hash(word: &str) -> u64 {
    strings::hash(word.as_bytes())
}

fn first_word(phrase: &str) -> &str {
    let mut end = 0;
    loop {
        end = ascii::word_end(phrase.as_bytes(), end);
        match phrase[end..].chars().next() {
            Some(c) if letters::is_alphanumeric(c) => end += c.len_utf8(),
            _ => return &phrase[..end],
        }
    }
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
