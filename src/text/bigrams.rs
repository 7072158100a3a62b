//! Scripts without spaces between words: Chinese, Japanese, Thai and Lao; and Korean, whose particles are joined to
//! words. Their terms are bigrams, pairs of neighbouring characters, which need no dictionary and match most words:
//! see Nie, Gao, Zhang and Zhou, "On the use of words and n-grams for Chinese information retrieval" (2000).

use crate::span::Span;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Han,
    Hiragana,
    Katakana,
    Hangul,
    Thai,
    Lao,
}

fn kind(c: char) -> Option<Kind> {
    Some(match c {
        '\u{4E00}'..='\u{9FFF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{3005}'..='\u{3007}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => Kind::Han,
        '\u{3041}'..='\u{309F}' => Kind::Hiragana,
        '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' => Kind::Katakana,
        '\u{AC00}'..='\u{D7A3}' => Kind::Hangul,
        '\u{E01}'..='\u{E3A}' | '\u{E40}'..='\u{E4E}' => Kind::Thai,
        '\u{E81}'..='\u{EBD}' | '\u{EC0}'..='\u{ECD}' => Kind::Lao,
        _ => return None,
    })
}

/// Whether a character is of a script whose terms are bigrams.
pub(crate) fn is_letter(c: char) -> bool {
    kind(c).is_some()
}

/// Chinese measure words and pronouns, which stand before nouns.
pub(crate) fn is_measure_word(c: char) -> bool {
    matches!(
        c,
        '个' | '個'
            | '座'
            | '条'
            | '條'
            | '项'
            | '項'
            | '次'
            | '位'
            | '名'
            | '件'
            | '那'
            | '每'
            | '各'
            | '其'
            | '与'
            | '及'
            | '或'
    )
}

/// Whether a word is a bigram.
pub(crate) fn is_bigram(word: &str) -> bool {
    word.chars().next().is_some_and(is_letter)
}

/// Vowels and tones of Thai and Lao that stand above or below a letter, and are part of it here.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}' | '\u{EB1}' | '\u{EB4}'..='\u{EBC}' | '\u{EC8}'..='\u{ECD}'
    )
}

/// The letter at `at` with its marks: where it ends, and its kind.
fn letter(text: &str, at: usize, end: usize) -> Option<(usize, Kind)> {
    let mut chars = text[at..end].chars();
    let first = chars.next()?;
    let kind = kind(first)?;
    let marks: usize = match kind {
        Kind::Thai | Kind::Lao => chars.take_while(|&c| is_mark(c)).map(char::len_utf8).sum(),
        _ => 0,
    };
    Some((at + first.len_utf8() + marks, kind))
}

/// The bigram that starts at `at`, and where the next one starts, in a text that is read up to `end`; `None` for a letter
/// of another script. A single letter counts as a bigram too.
pub(crate) fn bigram(text: &str, at: usize, end: usize) -> Option<(Span, usize)> {
    let (first, kind) = letter(text, at, end)?;
    let Some((second, _)) = letter(text, first, end).filter(|&(_, other)| other == kind) else {
        return Some((Span::new(at, first), first));
    };
    let more = letter(text, second, end).is_some_and(|(_, other)| other == kind);
    Some((Span::new(at, second), if more { first } else { second }))
}

/// Whether a bigram is grammar rather than content: in Hiragana, or with one of the commonest Chinese particles.
pub(crate) fn is_function_bigram(bigram: &str) -> bool {
    bigram.chars().all(|c| kind(c) == Some(Kind::Hiragana))
        || bigram.contains([
            '的', '了', '是', '在', '和', '也', '就', '都', '这', '們', '们', '這',
        ])
}

#[cfg(test)]
mod tests {
    use super::is_function_bigram;
    use crate::text::words::words;

    fn pairs(text: &str) -> Vec<&str> {
        words(text, false).map(|w| w.of(text)).collect()
    }

    #[test]
    fn neighbours_make_bigrams() {
        assert_eq!(pairs("天气预报。好"), ["天气", "气预", "预报", "好"]);
        assert_eq!(pairs("東京タワーに"), ["東京", "タワ", "ワー", "に"]);
        assert_eq!(pairs("서울시 a 곳"), ["서울", "울시", "a", "곳"]);
        assert_eq!(pairs("GDP增长3.5%"), ["GDP", "增长", "3.5"]);
    }

    #[test]
    fn thai_marks_stay_with_their_letters() {
        assert_eq!(pairs("ที่ดิน"), ["ที่ดิ", "ดิน"]);
    }

    #[test]
    fn particles_are_function_bigrams() {
        assert!(is_function_bigram("から") && is_function_bigram("我的"));
        assert!(!is_function_bigram("東京") && !is_function_bigram("タワ"));
    }
}
