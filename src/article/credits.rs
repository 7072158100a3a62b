//! Picture credits, which end a caption.

use super::DropReason;
use super::phrases::{BoilerplatePhrases, PhraseKind};
use crate::text::{chars, interner, punctuation};

/// Whether what follows the last sentence of a line says who made a picture: "(Jo Roe/AP)", "Jo Roe / Reuters", "© Roe".
pub(super) fn ends_in_credit(line: &str) -> bool {
    if closes_sentence(line) && !line.ends_with([')', ']']) {
        return false;
    }
    let from = line.ceil_char_boundary(line.len().saturating_sub(64));
    let tail = &line[from..];
    let after = tail
        .char_indices()
        .rev()
        .skip(1)
        .find(|&(i, c)| {
            punctuation::is_terminator(c)
                && !tail[i + c.len_utf8()..]
                    .starts_with(|c: char| chars::is_lowercase(c) || c.is_ascii_digit())
        })
        .map(|(i, c)| &tail[i + c.len_utf8()..]);
    // Without a sentence before it, the line is the credit.
    let Some(credit) = after.or((from == 0).then_some(tail)) else {
        return false;
    };
    let credit = credit.trim();
    if interner::contains(credit, "://")
        || interner::contains(credit, "www")
        || !credit.contains(chars::is_uppercase)
        || after.is_none() && credit.contains(|c: char| c.is_ascii_digit())
    {
        return false;
    }
    let slash = credit.match_indices('/').any(|(i, _)| {
        credit[..i].ends_with(|c: char| chars::is_alphabetic(c) || c == ' ')
            && credit[i + 1..]
                .trim_start()
                .starts_with(chars::is_uppercase)
    });
    let in_brackets = credit.starts_with(['(', '[']) && credit.ends_with([')', ']']);
    slash && (in_brackets || interner::contains(credit, " / ") || after.is_some())
        || in_brackets
            && after.is_some()
            && (credit.contains(':') || interner::contains(credit, " via "))
        || credit.contains('©')
}

/// Whether nothing but quotes and brackets follows a line's last full stop.
fn closes_sentence(line: &str) -> bool {
    line.trim_end_matches(punctuation::is_closing)
        .ends_with(punctuation::is_terminator)
}

/// Whether a line names who made a picture: "(AP Photo/…)", "Photo: …", "Getty Images".
pub(super) fn names_photographer(lower: &str, phrases: &BoilerplatePhrases) -> bool {
    let mut at_word = true;
    lower.char_indices().any(|(i, c)| {
        let begins = at_word && chars::is_alphabetic(c);
        at_word = !chars::is_alphanumeric(c);
        begins
            && phrases.find(&lower[i..]).is_some_and(|(phrase, kind)| {
                kind == PhraseKind::Reason(DropReason::Caption)
                    && (phrase.contains(' ')
                        || lower[i + phrase.len()..]
                            .trim_start()
                            .starts_with([':', '/']))
            })
    })
}
