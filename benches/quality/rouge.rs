//! ROUGE-1, -2 and -L (C.-Y. Lin, 2004), as computed by Python's `rouge-score` package: F1 of n-grams, and of the longest
//! common subsequence of the whole texts.

use crate::porter;
use std::collections::HashMap;

/// Converts texts to token numbers; equal tokens have equal numbers.
#[derive(Default)]
pub(crate) struct Tokenizer {
    english: bool,
    numbers: HashMap<String, u32>,
    /// English only: the token of each word, so that each is stemmed only once.
    words: HashMap<String, u32>,
}

impl Tokenizer {
    /// For English, words of a to z and digits, stemmed if longer than three letters; otherwise words of letters and
    /// digits of any script. Always in lower case.
    pub(crate) fn new(english: bool) -> Self {
        Self {
            english,
            ..Self::default()
        }
    }

    /// How many different tokens there have been.
    pub(crate) fn len(&self) -> usize {
        self.numbers.len()
    }

    pub(crate) fn tokens(&mut self, text: &str) -> Vec<u32> {
        let lower = text.to_lowercase();
        let english = self.english;
        let in_word = |c: char| {
            if english {
                c.is_ascii_alphanumeric()
            } else {
                c.is_alphanumeric() && !is_mark(c)
            }
        };
        lower
            .split(|c| !in_word(c))
            .filter(|word| !word.is_empty())
            .map(|word| self.token(word))
            .collect()
    }

    fn token(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.words.get(word) {
            return number;
        }
        let token = if self.english && word.len() > 3 {
            porter::stem(word)
        } else {
            word.to_owned()
        };
        let next = self.numbers.len() as u32;
        let number = *self.numbers.entry(token).or_insert(next);
        self.words.insert(word.to_owned(), number);
        number
    }
}

/// Marks that Rust counts as alphabetic and Python's `\w` doesn't: Arabic vowels.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}' | '\u{307}')
}

/// F1 of ROUGE-1, ROUGE-2 and ROUGE-L, 0 to 100.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Rouge {
    pub(crate) one: f64,
    pub(crate) two: f64,
    pub(crate) l: f64,
}

/// Compares a summary with the best-matching reference (by ROUGE-1).
pub(crate) fn best(references: &[Vec<u32>], summary: &[u32]) -> Rouge {
    let best = references
        .iter()
        .map(|r| (n_grams(r, summary, 1), r))
        .reduce(|a, b| if b.0 > a.0 { b } else { a });
    best.map_or_else(Rouge::default, |(one, reference)| Rouge {
        one,
        two: n_grams(reference, summary, 2),
        l: f1(
            longest_common(reference, summary),
            reference.len(),
            summary.len(),
        ),
    })
}

pub(crate) fn n_grams(reference: &[u32], summary: &[u32], n: usize) -> f64 {
    let mut left: HashMap<&[u32], usize> = HashMap::new();
    for gram in reference.windows(n) {
        *left.entry(gram).or_default() += 1;
    }
    let mut shared = 0;
    for gram in summary.windows(n) {
        if let Some(count) = left.get_mut(gram)
            && *count > 0
        {
            *count -= 1;
            shared += 1;
        }
    }
    let count = |tokens: &[u32]| (tokens.len() + 1).saturating_sub(n);
    f1(shared, count(reference), count(summary))
}

pub(crate) fn f1(shared: usize, reference: usize, summary: usize) -> f64 {
    if shared == 0 {
        return 0.0;
    }
    let (recall, precision) = (
        shared as f64 / reference as f64,
        shared as f64 / summary as f64,
    );
    100.0 * 2.0 * precision * recall / (precision + recall)
}

fn longest_common(a: &[u32], b: &[u32]) -> usize {
    let mut row = vec![0; b.len() + 1];
    for x in a {
        let mut diagonal = 0;
        for (j, y) in b.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = if x == y {
                diagonal + 1
            } else {
                above.max(row[j])
            };
            diagonal = above;
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_those_of_the_python_package() {
        let mut tokenizer = Tokenizer::new(true);
        let reference = tokenizer.tokens("The quick brown foxes jumped over the lazy dogs");
        let summary = tokenizer.tokens("A brown fox jumps over a dog that is lazy");
        let rouge = best(&[reference], &summary);
        assert!((rouge.one - 63.157_894).abs() < 1e-3, "{rouge:?}");
        assert!((rouge.two - 35.294_117).abs() < 1e-3, "{rouge:?}");
        assert!((rouge.l - 52.631_578).abs() < 1e-3, "{rouge:?}");
    }
}
