//! Page numbers and running heads of a PDF. They may interrupt a sentence that continues on the next page.

use super::DropReason;
use super::lines::Physical;
use super::repetition::{template_hash, with_frequent_key};
use crate::text::chars;

/// The longest running head, in words. 6 to 20.
const WORDS: usize = 14;

/// Lines beside a page's number or first line that may be its running head. 1 to 3.
const REACH: usize = 2;

/// Marks page numbers and running heads.
pub(super) fn mark(text: &str, lines: &mut [Physical]) {
    let numbers = page_numbers(text, lines);
    let breaks = lines.iter().enumerate();
    let breaks: Vec<usize> = breaks
        .filter(|(_, l)| l.after_form_feed)
        .map(|(i, _)| i)
        .collect();
    if numbers.is_empty() && breaks.is_empty() {
        return;
    }
    // Lines beside a page break: what is the same there but for numbers is a running head.
    let mut beside = vec![false; lines.len()];
    for &i in numbers.iter().chain(&breaks) {
        beside[i.saturating_sub(REACH)..(i + REACH + 1).min(lines.len())].fill(true);
    }
    let short = |i: usize| lines[i].of(text).split_whitespace().take(WORDS + 1).count() <= WORDS;
    let beside = (0..lines.len()).filter(|&i| beside[i] && short(i));
    let keys = beside.map(|i| (template_hash(lines[i].of(text)), i));
    for i in with_frequent_key(keys.collect(), 2) {
        lines[i].removed = Some(DropReason::Navigation);
    }
    for i in numbers {
        lines[i].removed = Some(DropReason::Navigation);
    }
}

/// The lines that are page numbers: each one more than the last, or beside a form feed.
fn page_numbers(text: &str, lines: &[Physical]) -> Vec<usize> {
    let numbered = lines.iter().enumerate();
    let numbered = numbered.filter_map(|(i, l)| Some((i, page_number(l.of(text))?)));
    let numbered: Vec<(usize, u32)> = numbered.collect();
    let mut found = Vec::new();
    for (at, &(i, number)) in numbered.iter().enumerate() {
        // A page has more than a line or two: what counts on without text between is a list.
        let follows = |other: Option<&(usize, u32)>, step: u32| {
            other.is_some_and(|&(j, n)| {
                i.abs_diff(j) > 3 && (n == number + step || n + step == number)
            })
        };
        let before = at.checked_sub(1).and_then(|at| numbered.get(at));
        let in_order = follows(before, 1) && before.is_some_and(|b| b.1 < number)
            || follows(numbered.get(at + 1), 1)
                && numbered.get(at + 1).is_some_and(|n| n.1 > number);
        let at_break =
            lines[i].after_form_feed || lines.get(i + 1).is_some_and(|l| l.after_form_feed);
        if in_order || at_break {
            found.push(i);
        }
    }
    found
}

/// The number in a line that could be a page's: "12", "- 12 -", "Page 12 of 30", "12 | Annual report".
fn page_number(line: &str) -> Option<u32> {
    if line.len() > 60 {
        return None;
    }
    let mut numbers = line
        .split(|c: char| !c.is_ascii_digit())
        .filter(|n| !n.is_empty());
    let number = numbers.next()?;
    let words = line
        .split_whitespace()
        .filter(|w| !w.starts_with(['-', '–', '—', '|', '/']))
        .count();
    // "12", "Page 12", "Page 12 of 30", "12/30"
    let others = numbers.count();
    (number.len() <= 4
        && (words <= 2 && others <= 1 || words <= 4 && others == 1)
        && line.chars().filter(|&c| chars::is_alphabetic(c)).count() <= 12
        && !line.ends_with(['.', ':', ')', '%']))
    .then(|| number.parse().ok())
    .flatten()
}
