//! Lists: the marker that an item begins with, and items that stand in one paragraph.

use crate::text::chars;
use crate::text::interner;

/// A marker that an item of a list begins with: "1.", "2)", "a.", "(b)", "iii)", "•", "• 4.".
pub(super) struct Marker<'a> {
    /// Whether there is a bullet.
    bullet: Option<char>,
    /// Number, letter or small Roman number, if any.
    label: &'a str,
    /// What follows the label: ".", ")", ".)".
    tail: &'a str,
    /// Where it ends.
    pub(super) end: usize,
}

const BULLETS: [char; 6] = ['•', '⁃', '◦', '▪', '·', '‣'];

/// Reads the marker that `body[at..]` begins with, white space aside.
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

/// How far from an item's marker the next one is looked for.
const ITEM: usize = 600;

impl Marker<'_> {
    /// Where the next item begins that stands in the same paragraph: "1. Milk 2. Bread".
    pub(super) fn next_item(&self, body: &str, ordinals: bool) -> Option<usize> {
        // "J. Smith and K. Brown"
        if self.tail == "." && self.label.starts_with(|c: char| c.is_ascii_uppercase()) {
            return None;
        }
        let reach = &body[..body.floor_char_boundary((self.end + ITEM).min(body.len()))];
        if let Some(bullet) = self.bullet {
            return reach[self.end..]
                .match_indices(bullet)
                .map(|(i, _)| self.end + i)
                .find(|&at| body[..at].ends_with(char::is_whitespace));
        }
        let wanted = following(self.label)? + self.tail;
        all_of(reach, self.end, &wanted)
            .map(|at| (at, at + wanted.len()))
            .map(|(at, end)| (at - usize::from(body[..at].ends_with('(')), end))
            .find(|&(at, end)| {
                // An item has words: "in 1. 2." hasn't.
                body[..at].ends_with(char::is_whitespace)
                    && body[end..].starts_with(' ')
                    && body[end..].trim_start().starts_with(chars::is_alphabetic)
            })
            .map(|(at, _)| at)
            // "1. FC Köln in der 2. Bundesliga": numbers with a point are no list where they may be ordinals.
            .filter(|&at| {
                !ordinals
                    || self.tail != "."
                    || reach[self.end..at]
                        .trim_end()
                        .ends_with(super::is_terminator)
                    || marker(reach, at).is_some_and(|next| {
                        following(next.label).is_some_and(|label| {
                            interner::contains(
                                &reach[at..],
                                &[" ", &label, next.tail, " "].concat(),
                            )
                        })
                    })
            })
    }
}

/// Whether a list begins at `at`, white space aside: the first of its markers, and further on the second.
pub(super) fn begins(body: &str, at: usize, ordinals: bool) -> bool {
    marker(body, at)
        .is_some_and(|m| matches!(m.label, "a" | "i") && m.next_item(body, ordinals).is_some())
}

/// Where `wanted` stands in `text` from `from` on, each time.
fn all_of<'a>(text: &'a str, mut from: usize, wanted: &'a str) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let at = from + interner::find(&text[from..], wanted)?;
        from = at + wanted.len();
        Some(at)
    })
}

/// The number after this one, in decimal digits, without zeros before it.
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
fn following(label: &str) -> Option<String> {
    if label.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(next_number(label));
    }
    let lower = label.to_ascii_lowercase();
    let upper = label != lower;
    let next = match ROMAN.iter().position(|r| *r == lower) {
        // "i", "v" and "x" are letters in a list of letters, but a list seldom begins there.
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
