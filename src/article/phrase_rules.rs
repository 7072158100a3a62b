//! Classifies lines by their words.

use super::DropReason;
use super::block::Block;
use super::credits::{ends_in_credit, names_photographer};
use super::dates::{has_date, is_mostly_date};
use super::features::LineFeatures;
use super::headline::headline_score;
use super::phrases::{BoilerplatePhrases, PhraseKind};
use super::tuning::{CAPTION_WORDS, CREDIT_WORDS, CUE_WORDS, STORY_LINKS, UNADDRESSED_WORDS};
use crate::language::Language;
use crate::text::{chars, interner, punctuation};

/// Classifies a line by its words. `lower` is a buffer.
pub(super) fn classify_by_phrase(
    line: &str,
    features: &LineFeatures,
    phrases: &BoilerplatePhrases,
    lower: &mut String,
) -> Option<PhraseKind> {
    let mut invites = false;
    by_opening(line, features, phrases, lower, &mut invites)
        .or_else(|| by_cues(line, features, phrases, lower, invites).map(PhraseKind::Reason))
}

fn by_opening(
    line: &str,
    features: &LineFeatures,
    phrases: &BoilerplatePhrases,
    lower: &mut String,
    invites: &mut bool,
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
        let names = may_credit && (ends_in_credit(line) || names_photographer(lower, phrases));
        if names || is_file_photo(line) {
            return Some(PhraseKind::Reason(DropReason::Caption));
        }
    }
    if is_mostly_date(line, features) {
        return Some(PhraseKind::Reason(DropReason::BylineOrDate));
    }
    lower.clear();
    let short = features.words <= 25 && features.inner_sentence_ends == 0;
    let opening = if short {
        chars::first(line, 96)
    } else {
        &line[..line.floor_char_boundary(48)]
    };
    phrases.folding().push(lower, opening);
    let start = lower
        .find(|c: char| chars::is_alphabetic(c) || c == '©')
        .unwrap_or(0);
    let numbered = lower[..start].contains(|c: char| c.is_ascii_digit());
    let lower = &lower[start..];
    let (phrase, kind) = phrases.find(lower)?;
    let rest = &lower[phrase.len()..];
    *invites = phrase.contains(' ')
        && matches!(
            kind,
            PhraseKind::Reason(
                DropReason::CookieNotice | DropReason::Login | DropReason::Newsletter
            )
        );
    match kind {
        PhraseKind::Credits => {
            let names = features.capitals * 3 >= features.sampled;
            let short = features.words <= 6 && !features.ends_sentence;
            (names && (short || features.words <= 50 && phrase.contains(' ')))
                .then_some(PhraseKind::Reason(DropReason::BylineOrDate))
        }
        _ if !short => None,
        PhraseKind::Button => {
            let all = !features.ends_sentence
                && rest
                    .split(|c: char| !chars::is_alphanumeric(c))
                    .filter(|w| !w.is_empty())
                    .all(|w| matches!(phrases.find(w), Some((p, PhraseKind::Button)) if p == w));
            all.then_some(kind)
        }
        // "Our standards: …"
        PhraseKind::Reason(_)
            if phrase.contains(' ') && rest.starts_with(':') && features.words <= 12 =>
        {
            Some(kind)
        }
        PhraseKind::Reason(DropReason::StoryLink | DropReason::Caption)
            if rest.trim_start().starts_with(':') || phrase.ends_with(':') =>
        {
            Some(kind)
        }
        PhraseKind::Reason(DropReason::BylineOrDate) => {
            let names = (features.capitals + features.numbers) * 3 >= features.words * 2;
            (names
                && (features.words <= 14 && !features.ends_sentence
                    || features.words <= 4 && features.numbers > 0
                    || features.words <= 20 && has_date(line)))
            .then_some(kind)
        }
        PhraseKind::Reason(DropReason::Comments) if numbered && features.words <= 12 => Some(kind),
        PhraseKind::Reason(_) => (features.words <= 4
            || features.words <= 8 && !features.ends_sentence && phrase.contains(' '))
        .then_some(kind),
    }
}

/// "In this Dec. 12, 2006, file photo, …"
fn is_file_photo(line: &str) -> bool {
    line.len() > 96
        && line.bytes().take(48).any(|b| b.is_ascii_digit())
        && interner::contains(&line[..line.floor_char_boundary(96)], "file photo")
}

/// What the cues in a line say: a notice of cookies, or what a page offers its readers.
fn by_cues(
    line: &str,
    features: &LineFeatures,
    phrases: &BoilerplatePhrases,
    lower: &mut String,
    invites: bool,
) -> Option<DropReason> {
    if features.words > CUE_WORDS || line.starts_with(punctuation::is_opening) {
        return None;
    }
    let addresses = invites || phrases.addresses(line, lower);
    // Somebody who is quoted speaks of "we" and "you", too.
    let is_quote = |c| matches!(c, '"' | '“' | '”' | '„' | '«' | '»');
    if !addresses && features.words > UNADDRESSED_WORDS || line.contains(is_quote) {
        return None;
    }
    let cues = phrases.cues(line, lower);
    if addresses && cues.consent >= 3 && cues.consent * 16 >= cues.words {
        return Some(DropReason::CookieNotice);
    }
    let offers = cues.offer;
    let is_offer = if addresses {
        cues.strong && (offers >= 2 && cues.words <= 40 || cues.words <= 12)
            || offers >= 2 && cues.words <= 14
            || offers >= 3 && cues.words <= 36
    } else {
        cues.strong && offers >= 2 && cues.words <= UNADDRESSED_WORDS
    };
    is_offer.then_some(DropReason::Newsletter)
}

/// Marks the captions above a line that says who made a picture, without a blank line between.
pub(super) fn mark_captions(text: &str, blocks: &mut [Block]) {
    for i in (1..blocks.len()).rev() {
        let credit = &blocks[i];
        let caption = &blocks[i - 1];
        let is_credit = credit.is(DropReason::Caption)
            && !credit.line.after_blank
            && (credit.features.words <= CREDIT_WORDS
                || credit.span().of(text) == caption.span().of(text));
        if is_credit
            && caption.phrase.is_none()
            && caption.features.words <= CAPTION_WORDS
            && caption.features.inner_sentence_ends <= 1
        {
            blocks[i - 1].phrase = Some(PhraseKind::Reason(DropReason::Caption));
        }
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
