//! Lists: the marker that an item begins with, and items that stand in one paragraph.

/// A marker that an item of a list begins with: "1.", "2)", "a.", "(b)", "iii)", "•", "• 4.".
struct Marker<'a> {
    /// Whether there is a bullet.
    bullet: Option<char>,
    /// Number, letter or small Roman number, if any.
    label: &'a str,
    /// What follows the label: ".", ")", ".)".
    tail: &'a str,
    /// Where it ends.
    end: usize,
}

const BULLETS: [char; 6] = ['•', '⁃', '◦', '▪', '·', '‣'];

/// Reads the marker that `body[at..]` begins with, white space aside.
fn marker(body: &str, at: usize) -> Option<Marker<'_>> {
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
    let tail_len = [".)", ")", "."]
        .iter()
        .find(|tail| after.starts_with(**tail))
        .map_or(0, |tail| tail.len());
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

/// Where the marker that a sentence begins with ends; `at` where it has none.
pub(super) fn marker_end(body: &str, at: usize) -> usize {
    marker(body, at).map_or(at, |m| m.end)
}

/// Where the second and later items of a paragraph begin that is a whole list: "1. Milk 2. Bread".
pub(super) fn items(body: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let Some(mut current) = marker(body, 0) else {
        return found;
    };
    loop {
        let next = match current.bullet {
            Some(bullet) => body[current.end..]
                .find(bullet)
                .map(|i| current.end + i)
                .filter(|&i| body[..i].ends_with(char::is_whitespace)),
            None => find_next(body, &current),
        };
        let Some(at) = next else {
            return found;
        };
        found.push(at);
        let Some(marker) = marker(body, at) else {
            return found;
        };
        current = marker;
    }
}

/// Where the marker after this one is.
fn find_next(body: &str, current: &Marker<'_>) -> Option<usize> {
    let wanted = format!("{}{}", following(current.label)?, current.tail);
    let mut from = current.end;
    while let Some(i) = body[from..].find(&wanted) {
        let at = from + i;
        let end = at + wanted.len();
        let opens = body[..at].ends_with('(');
        let before = &body[..at - usize::from(opens)];
        let spaced = before.ends_with(char::is_whitespace);
        // An item has words: "in 1. 2." hasn't.
        if spaced
            && body[end..].starts_with(' ')
            && body[end..].trim_start().starts_with(char::is_alphabetic)
        {
            return Some(at - usize::from(opens));
        }
        from = end;
    }
    None
}

/// The label after this one.
fn following(label: &str) -> Option<String> {
    if let Ok(number) = label.parse::<u32>() {
        return Some((number + 1).to_string());
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
