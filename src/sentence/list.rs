//! List markers, and list items that share one paragraph.

use crate::text::chars;
use crate::text::interner;

/// The marker of a list item: "1.", "2)", "a.", "(b)", "iii)", "•", "• 4.".
pub(super) struct Marker<'a> {
    /// Its bullet, if any.
    bullet: Option<char>,
    /// Number, letter or small Roman numeral; may be empty.
    label: &'a str,
    /// What follows the label: ".", ")" or ".)".
    tail: &'a str,
    /// The offset of its end.
    pub(super) end: usize,
}

const BULLETS: [char; 6] = ['•', '⁃', '◦', '▪', '·', '‣'];

/// The list marker at the start of `body[at..]`, after white space.
pub(super) fn marker(body: &str, at: usize) -> Option<Marker<'_>> {
    let rest = body[at..].trim_start();
    let mut from = body.len() - rest.len();
    let bullet = rest.chars().next().filter(|c| BULLETS.contains(c));
    if let Some(c) = bullet {
        from += c.len_utf8();
        let after = &body[from..];
        from = body.len() - after.trim_start_matches(' ').len();
    }
    let label_start = from + usize::from(bullet.is_none() && body[from..].starts_with('('));
    let label_len = body.as_bytes()[label_start..]
        .iter()
        .take(5)
        .take_while(|b| b.is_ascii_alphanumeric())
        .count();
    let label = &body[label_start..label_start + label_len];
    let after = &body[label_start + label_len..];
    let tail_len = match after.as_bytes() {
        [b'.', b')', ..] => 2,
        [b'.' | b')', ..] => 1,
        _ => 0,
    };
    let tail = &after[..tail_len];
    let end = label_start + label_len + tail_len;
    let labelled = tail_len > 0
        && is_label(label)
        && body[end..]
            .chars()
            .next()
            .is_some_and(|c| c.is_whitespace() || bullet.is_some());
    if labelled {
        Some(Marker {
            bullet,
            label,
            tail,
            end,
        })
    } else {
        bullet.map(|_| Marker {
            bullet,
            label: "",
            tail: "",
            end: from,
        })
    }
}

fn is_label(label: &str) -> bool {
    let bytes = label.as_bytes();
    match bytes {
        [] => false,
        [first, ..] if first.is_ascii_digit() => {
            label.len() <= 3 && bytes.iter().all(u8::is_ascii_digit)
        }
        [_] => true,
        _ => ROMAN.contains(&label.to_ascii_lowercase().as_str()),
    }
}

const ROMAN: [&str; 20] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
];

/// Maximum length in bytes of a list item: how far from its marker the next one is searched for.
const MAX_ITEM_LEN: usize = 600;

impl Marker<'_> {
    /// Where the next item in the same paragraph starts: "1. Milk 2. Bread".
    pub(super) fn next_item(&self, body: &str, ordinals: bool) -> Option<usize> {
        // "J. Smith and K. Brown"
        if self.tail == "." && self.label.starts_with(|c: char| c.is_ascii_uppercase()) {
            return None;
        }
        let reach = &body[..body.floor_char_boundary((self.end + MAX_ITEM_LEN).min(body.len()))];
        if let Some(bullet) = self.bullet {
            return reach[self.end..]
                .match_indices(bullet)
                .map(|(i, _)| self.end + i)
                .find(|&at| body[..at].ends_with(char::is_whitespace));
        }
        let wanted = next_label(self.label)? + self.tail;
        occurrences(reach, self.end, &wanted)
            .map(|at| (at, at + wanted.len()))
            .map(|(at, end)| (at - usize::from(body[..at].ends_with('(')), end))
            .find(|&(at, end)| {
                // An item contains words: "in 1. 2." is no list.
                body[..at].ends_with(char::is_whitespace)
                    && body[end..].starts_with(' ')
                    && body[end..].trim_start().starts_with(chars::is_alphabetic)
            })
            .map(|(at, _)| at)
            // "1. FC Köln in der 2. Bundesliga": where numbers with a full stop may be ordinals they are no list.
            .filter(|&at| {
                !ordinals
                    || self.tail != "."
                    || reach[self.end..at]
                        .trim_end()
                        .ends_with(super::is_terminator)
                    || marker(reach, at).is_some_and(|next| {
                        next_label(next.label).is_some_and(|label| {
                            interner::contains(
                                &reach[at..],
                                &[" ", &label, next.tail, " "].concat(),
                            )
                        })
                    })
            })
    }
}

/// Whether a list starts at `at`, after white space: its first marker, and further on its second.
pub(super) fn starts_list(body: &str, at: usize, ordinals: bool) -> bool {
    marker(body, at)
        .is_some_and(|m| matches!(m.label, "a" | "i") && m.next_item(body, ordinals).is_some())
}

/// The offsets of `wanted` in `text` from `from` on.
fn occurrences<'a>(text: &'a str, mut from: usize, wanted: &'a str) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let at = from + interner::find(&text[from..], wanted)?;
        from = at + wanted.len();
        Some(at)
    })
}

/// The next number, in decimal digits without leading zeros.
fn next_number(label: &str) -> String {
    let mut digits: Vec<u8> = label.trim_start_matches('0').bytes().rev().collect();
    let nines = digits.iter().take_while(|&&d| d == b'9').count();
    digits[..nines].fill(b'0');
    match digits.get_mut(nines) {
        Some(digit) => *digit += 1,
        None => digits.push(b'1'),
    }
    digits.iter().rev().map(|&d| char::from(d)).collect()
}

/// The label after this one.
fn next_label(label: &str) -> Option<String> {
    if label.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(next_number(label));
    }
    let lower = label.to_ascii_lowercase();
    let upper = label != lower;
    let next = match ROMAN.iter().position(|r| *r == lower) {
        // "i", "v" and "x" may be letters, but few lists of letters get that far.
        Some(i) => (*ROMAN.get(i + 1)?).to_owned(),
        None => char::from(
            lower
                .bytes()
                .next()?
                .checked_add(1)
                .filter(u8::is_ascii_lowercase)?,
        )
        .to_string(),
    };
    Some(if upper {
        next.to_ascii_uppercase()
    } else {
        next
    })
}
