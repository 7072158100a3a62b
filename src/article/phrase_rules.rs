//! What the words of a line say it is.

use super::DropReason;
use super::block::Block;
use super::credits::{ends_in_credit, names_photographer};
use super::dates::has_date;
use super::features::LineFeatures;
use super::headline::headline_score;
use super::phrases::{BoilerplatePhrases, PhraseKind};
use super::tuning::STORY_LINKS;
use crate::language::Language;
use crate::text::chars;

/// What the words of a line say it is. `lower` is a buffer.
pub(super) fn classify_by_phrase(
    line: &str,
    features: &LineFeatures,
    phrases: &BoilerplatePhrases,
    lower: &mut String,
) -> Option<PhraseKind> {
    if features.words > 70 {
        return None;
    }
    if features.words <= 50 && features.inner_sentence_ends <= 2 {
        let tail = &line[line.ceil_char_boundary(line.len().saturating_sub(70))..];
        let may_credit = !features.ends_sentence || tail.bytes().any(|b| matches!(b, b':' | b'/'));
        lower.clear();
        if may_credit {
            phrases.folding().push(lower, tail);
        }
        if line.starts_with('©') && features.numbers > 0 {
            return Some(PhraseKind::Reason(DropReason::Navigation));
        }
        if may_credit && (ends_in_credit(line) || names_photographer(lower, phrases)) {
            return Some(PhraseKind::Reason(DropReason::Caption));
        }
    }
    if features.words > 25 || features.inner_sentence_ends > 0 {
        return None;
    }
    lower.clear();
    phrases.folding().push(lower, chars::first(line, 96));
    let start = lower
        .find(|c: char| chars::is_alphabetic(c) || c == '©')
        .unwrap_or(0);
    let numbered = start > 0;
    let lower = &lower[start..];
    let (phrase, kind) = phrases.find(lower)?;
    let rest = &lower[phrase.len()..];
    match kind {
        PhraseKind::Button => {
            let all = !features.ends_sentence
                && rest
                    .split(|c: char| !chars::is_alphanumeric(c))
                    .filter(|w| !w.is_empty())
                    .all(|w| matches!(phrases.find(w), Some((p, PhraseKind::Button)) if p == w));
            all.then_some(kind)
        }
        PhraseKind::Reason(DropReason::StoryLink | DropReason::Caption)
            if rest.starts_with(':') || phrase.ends_with(':') =>
        {
            Some(kind)
        }
        PhraseKind::Reason(DropReason::BylineOrDate) => {
            let names = (features.capitals + features.numbers) * 3 >= features.words * 2;
            (names
                && (features.words <= 14 && !features.ends_sentence
                    || features.words <= 20 && has_date(line)))
            .then_some(kind)
        }
        PhraseKind::Reason(DropReason::Comments) if numbered && features.words <= 12 => Some(kind),
        PhraseKind::Reason(_) => (features.words <= 4
            || features.words <= 8 && !features.ends_sentence && phrase.contains(' '))
        .then_some(kind),
    }
}

/// Marks the lines below "Most read", which lead to other stories: they don't end as sentences do.
pub(super) fn mark_story_links(text: &str, blocks: &mut [Block], language: Language) {
    let mut left = 0;
    for i in 0..blocks.len() {
        let Block {
            features, phrase, ..
        } = blocks[i];
        if blocks[i].is(DropReason::StoryLink) {
            left = STORY_LINKS;
        } else if left > 0
            && phrase.is_none()
            && !features.ends_sentence
            && !features.is_prose()
            && features.words < 30
        {
            left -= 1;
            if headline_score(text, blocks, i, language) > 0 {
                left = 0;
            } else if features.words >= 3 {
                blocks[i].phrase = Some(PhraseKind::Reason(DropReason::StoryLink));
            }
        } else {
            left = 0;
        }
    }
}
