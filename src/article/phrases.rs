//! What pages say around articles: the few words that structure alone doesn't tell.
//!
//! Every language has a list, `src/language/<code>/boilerplate.txt`: a reason a line, then the phrases that such lines begin
//! with. They decide last, about short lines, and in a text that is no page only where nothing else could be meant.

use super::DropReason;
use crate::language::lists::{self, REASONS};
use crate::language::{ALL, Language};
use crate::text::chars;
use crate::text::fold::Folding;
use crate::text::interner;
use crate::text::sort;
use crate::text::swar;
use std::sync::OnceLock;

/// What a phrase says of the line it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PhraseKind {
    /// The line is one of these.
    Reason(DropReason),
    /// A button's word: a short line of nothing else is a bar of buttons.
    Button,
}

/// What each list of a language's phrases says, in their order.
const LIST_KINDS: [PhraseKind; REASONS] = [
    PhraseKind::Button,
    PhraseKind::Reason(DropReason::StoryLink),
    PhraseKind::Reason(DropReason::CookieNotice),
    PhraseKind::Reason(DropReason::Comments),
    PhraseKind::Reason(DropReason::Caption),
    PhraseKind::Reason(DropReason::BylineOrDate),
    PhraseKind::Reason(DropReason::Navigation),
    PhraseKind::Reason(DropReason::Newsletter),
    PhraseKind::Reason(DropReason::Advertisement),
    PhraseKind::Reason(DropReason::Login),
];

/// The phrases of a language, and of every language.
pub(super) struct BoilerplatePhrases {
    phrases: Vec<(&'static str, PhraseKind)>,
    /// How the language folds letters.
    folding: Folding,
    /// The hash of each one's first word, sorted, and its place above.
    order: Vec<(u64, usize)>,
}

impl BoilerplatePhrases {
    /// The phrases of pages in this language, sorted once.
    pub(super) fn of(language: Language) -> &'static Self {
        // One for each language, and one for all others.
        static PHRASES: [OnceLock<BoilerplatePhrases>; ALL.len() + 1] =
            [const { OnceLock::new() }; ALL.len() + 1];
        let i = ALL.iter().position(|&l| l == language).unwrap_or(ALL.len());
        PHRASES[i].get_or_init(|| Self::new(language))
    }

    fn new(language: Language) -> Self {
        let own = language.boilerplate();
        let mut phrases = Vec::new();
        let mut order = Vec::new();
        for lists in [&lists::everywhere().boilerplate, own] {
            for (list, kind) in lists.iter().zip(LIST_KINDS) {
                for phrase in list.lines() {
                    order.push((hash(first_word(phrase)), phrases.len()));
                    phrases.push((phrase, kind));
                }
            }
        }
        Self {
            phrases,
            folding: language.data().folding,
            order: sort::sort_by_key_then_index(order),
        }
    }

    /// How lines are folded to be compared with the phrases.
    pub(super) fn folding(&self) -> Folding {
        self.folding
    }

    /// The longest phrase that `lower` begins with, and what it says.
    pub(super) fn find(&self, lower: &str) -> Option<(&'static str, PhraseKind)> {
        let word = hash(first_word(lower));
        let from = self.order.partition_point(|key| key.0 < word);
        let mut longest: Option<(&'static str, PhraseKind)> = None;
        for &(_, i) in self.order[from..].iter().take_while(|key| key.0 == word) {
            let (phrase, kind) = self.phrases[i];
            if longest.is_none_or(|other| other.0.len() < phrase.len())
                && let Some(rest) = lower.strip_prefix(phrase)
                && !rest.starts_with(chars::is_alphanumeric)
            {
                longest = Some((phrase, kind));
            }
        }
        longest
    }
}

fn hash(word: &str) -> u64 {
    interner::hash(word.as_bytes())
}

fn first_word(phrase: &str) -> &str {
    let mut end = 0;
    loop {
        end = swar::word_end(phrase.as_bytes(), end);
        match phrase[end..].chars().next() {
            Some(c) if chars::is_alphanumeric(c) => end += c.len_utf8(),
            _ => return &phrase[..end],
        }
    }
}
