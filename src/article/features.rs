//! The features of a line that don't depend on its words: its length, whether it ends like a sentence, how many of its words
//! are capitalized or numbers.

use super::lines::{Line, starts_list};
use super::tail::{is_symbol, without_tail};
use super::tuning::SAMPLE_BYTES;
use crate::text::{chars, punctuation, swar};

/// The longest reference mark, in bytes. 4 to 40.
const REFERENCE_BYTES: usize = 24;

/// The features of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LineFeatures {
    /// Words, estimated from the sample where the line is longer. In scripts without spaces, two letters are a word.
    pub(super) words: u32,
    /// Sentences that end within the sample and before its end.
    pub(super) inner_sentence_ends: u32,
    /// Whether the line ends like a sentence.
    pub(super) ends_sentence: bool,
    /// Words in the sample that begin with a capital letter, with a digit.
    pub(super) capitals: u32,
    pub(super) numbers: u32,
    /// Words in the sample.
    pub(super) sampled: u32,
    /// Whether it is a long line in capitals.
    pub(super) all_caps_headline: bool,
    /// Whether it is an item of a list.
    pub(super) list_item: bool,
    /// Symbols of menus and footers: "|", "©", "»", "@".
    pub(super) boilerplate_symbols: u32,
    /// Symbols that source code is full of and prose isn't.
    pub(super) code_symbols: u32,
    /// Control characters, which text doesn't contain.
    pub(super) control_chars: u32,
    /// Letters of any script.
    pub(super) letters: u32,
}

impl LineFeatures {
    // One pass over the bytes, with a case for each kind of character: in parts it would be longer.
    #[allow(clippy::too_many_lines)]
    pub(super) fn at(text: &str, line: Line) -> Self {
        let line = line.span.of(text);
        let sample = &line[..line.floor_char_boundary(SAMPLE_BYTES.min(line.len()))];
        let mut features = Self {
            ends_sentence: ends_complete_sentence(line),
            list_item: starts_list(line),
            ..Self::default()
        };
        // Letters of scripts without spaces, in halves of a word.
        let mut halves = 0;
        let mut between = true;
        let mut stopped = false;
        let bytes = sample.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let byte = bytes[at];
            if byte < 0x80 {
                at += 1;
                match byte {
                    b' ' | b'\t' | b'\n' | b'\r' => {
                        between = true;
                        continue;
                    }
                    b'a'..=b'z' => {
                        let start = at;
                        at = swar::run_end(bytes, at, swar::letters);
                        features.letters += 1 + (at - start) as u32;
                    }
                    b'A'..=b'Z' => {
                        features.letters += 1;
                        features.capitals += u32::from(between);
                        features.inner_sentence_ends += u32::from(between && stopped);
                    }
                    // The number of a note: "in Alden.12".
                    b'0'..=b'9' if stopped && !between => continue,
                    b'[' if bytes[at..].iter().take(REFERENCE_BYTES).any(|&b| b == b']') => {
                        // "[1]", "[citation needed]"
                        while bytes[at - 1] != b']' {
                            at += 1;
                        }
                        continue;
                    }
                    b'0'..=b'9' => {
                        features.numbers += u32::from(between);
                        features.inner_sentence_ends += u32::from(between && stopped);
                    }
                    b'.' | b'!' | b'?' => {
                        // A point within a number ends nothing.
                        stopped = !bytes[..at - 1].last().is_some_and(u8::is_ascii_digit)
                            || !bytes.get(at).is_some_and(u8::is_ascii_digit);
                        continue;
                    }
                    // A sentence may close, or the next one open, with these.
                    b'"' | b'\'' | b'(' | b')' => continue,
                    b'|' => {
                        features.boilerplate_symbols += 1;
                        stopped = false;
                        continue;
                    }
                    b'{' | b'}' | b'<' | b'>' | b'=' | b';' | b'\\' | b'_' | b'$' | b'&' | b'#'
                    | b'^' | b'`' | b'~' | b'[' | b']' => {
                        features.code_symbols += 1;
                        stopped = false;
                        continue;
                    }
                    ..0x20 | 0x7F => {
                        features.control_chars += 1;
                        continue;
                    }
                    _ => {
                        stopped = false;
                        continue;
                    }
                }
                features.sampled += u32::from(between);
            } else {
                let Some(c) = sample[at..].chars().next() else {
                    break;
                };
                at += c.len_utf8();
                match c {
                    '。' | '！' | '？' | '｡' | '؟' | '۔' | '।' | '॥' | '…' => {
                        stopped = true;
                        features.inner_sentence_ends +=
                            u32::from(matches!(c, '。' | '！' | '？') && at < bytes.len());
                        continue;
                    }
                    '«' | '»' | '“' | '”' | '„' | '‘' | '’' | '–' | '—' => continue,
                    '©' | '→' | '›' | '‹' | '►' | '▶' | '↓' => {
                        features.boilerplate_symbols += 1;
                        continue;
                    }
                    '\u{80}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{FFFD}' => {
                        features.control_chars += 1;
                        continue;
                    }
                    c if is_symbol(c) || punctuation::is_invisible(c) => continue,
                    c if !chars::is_alphanumeric(c) => {
                        stopped = false;
                        continue;
                    }
                    c if c.is_whitespace() => {
                        between = true;
                        continue;
                    }
                    c if has_no_spaces(c) => {
                        halves += 1;
                        features.letters += 1;
                        between = false;
                        stopped = false;
                        continue;
                    }
                    c => {
                        features.letters += 1;
                        if between {
                            let upper = chars::is_uppercase(c);
                            features.capitals += u32::from(upper);
                            // Scripts without capitals begin sentences with any letter.
                            features.inner_sentence_ends +=
                                u32::from(stopped && (upper || !chars::is_lowercase(c)));
                        }
                    }
                }
                features.sampled += u32::from(between);
            }
            between = false;
            stopped = false;
        }
        features.all_caps_headline =
            features.capitals >= 7 && !features.is_prose() && !sample.contains(chars::is_lowercase);
        features.sampled += halves / 2;
        let scale = if sample.len() == line.len() {
            1
        } else {
            line.len() / sample.len()
        };
        features.words = features.sampled.saturating_mul(scale as u32);
        features
    }

    /// Whether it is written in sentences.
    pub(super) fn is_prose(&self) -> bool {
        self.ends_sentence && self.words >= 6 || self.inner_sentence_ends > 0 && self.words >= 12
    }

    /// Whether this isn't written language: control characters, encoded data, source code.
    pub(super) fn is_not_text(&self, len: usize) -> bool {
        let seen = len.min(SAMPLE_BYTES) as u32;
        self.control_chars * 8 > seen
            || self.sampled == 0
            || self.code_symbols * 7 > seen && self.code_symbols > 3
            // One endless word: encoded data.
            || self.sampled <= seen / 80 && self.letters > 80
    }
}

/// Letters of scripts that put no space between words.
fn has_no_spaces(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a line ends as a sentence does. Three points end a teaser that was cut short as often, so they don't count
/// by themselves.
fn ends_complete_sentence(line: &str) -> bool {
    let line = without_tail(line).trim_end_matches(punctuation::is_closing);
    line.ends_with(punctuation::is_terminator) && !line.ends_with("...") && !line.ends_with('…')
}
