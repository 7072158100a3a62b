//! What a line looks like, without knowing what it says: how long it is, whether it ends as a sentence does, how many
//! of its words are capitalized or numbers.

use super::lines::{Line, starts_item};
use crate::text::chars;
use crate::text::swar;

/// The bytes of a line that are looked at: enough to tell prose from the rest.
const SAMPLE: usize = 140;

/// What a line looks like.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LineFeatures {
    /// Words, estimated from the sample where the line is longer. In scripts without spaces, two letters are a word.
    pub(super) words: u32,
    /// Sentences that end within the sample and before its end.
    pub(super) inner_ends: u32,
    /// Whether the line ends as a sentence does.
    pub(super) ends: bool,
    /// Words in the sample that begin with a capital letter, with a digit.
    pub(super) capitals: u32,
    pub(super) numbers: u32,
    /// Words in the sample.
    pub(super) sampled: u32,
    /// Whether it is a long line in capitals: a headline that shouts.
    pub(super) shouts: bool,
    /// Whether it is an item of a list.
    pub(super) item: bool,
    /// Signs of a page's boilerplate: "|", "©", "»", "@".
    pub(super) signs: u32,
    /// Signs that source code is full of and writing isn't.
    pub(super) code: u32,
    /// Characters that no writing has.
    pub(super) control: u32,
    /// Letters of any script.
    pub(super) letters: u32,
}

impl LineFeatures {
    // One pass over the bytes, with a case for each kind of character: in parts it would be longer.
    #[allow(clippy::too_many_lines)]
    pub(super) fn at(text: &str, line: Line) -> Self {
        let line = line.span.of(text);
        let sample = &line[..line.floor_char_boundary(SAMPLE.min(line.len()))];
        let mut look = Self {
            ends: ends(line),
            item: starts_item(line),
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
                        look.letters += 1 + (at - start) as u32;
                    }
                    b'A'..=b'Z' => {
                        look.letters += 1;
                        look.capitals += u32::from(between);
                        look.inner_ends += u32::from(between && stopped);
                    }
                    b'0'..=b'9' => {
                        look.numbers += u32::from(between);
                        look.inner_ends += u32::from(between && stopped);
                    }
                    b'.' | b'!' | b'?' => {
                        stopped = true;
                        continue;
                    }
                    // A sentence may close, or the next one open, with these.
                    b'"' | b'\'' | b'(' | b')' => continue,
                    b'|' => {
                        look.signs += 1;
                        stopped = false;
                        continue;
                    }
                    b'{' | b'}' | b'<' | b'>' | b'=' | b';' | b'\\' | b'_' | b'$' | b'&' | b'#'
                    | b'^' | b'`' | b'~' | b'[' | b']' => {
                        look.code += 1;
                        stopped = false;
                        continue;
                    }
                    ..0x20 | 0x7F => {
                        look.control += 1;
                        continue;
                    }
                    _ => {
                        stopped = false;
                        continue;
                    }
                }
                look.sampled += u32::from(between);
            } else {
                let Some(c) = sample[at..].chars().next() else {
                    break;
                };
                at += c.len_utf8();
                match c {
                    '。' | '！' | '？' | '｡' | '؟' | '۔' | '।' | '॥' | '…' => {
                        stopped = true;
                        look.inner_ends +=
                            u32::from(matches!(c, '。' | '！' | '？') && at < bytes.len());
                        continue;
                    }
                    '«' | '»' | '“' | '”' | '„' | '‘' | '’' | '–' | '—' => continue,
                    '©' | '→' | '›' | '‹' | '►' | '▶' | '↓' => {
                        look.signs += 1;
                        continue;
                    }
                    '\u{80}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{FFFD}' => {
                        look.control += 1;
                        continue;
                    }
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
                        look.letters += 1;
                        between = false;
                        stopped = false;
                        continue;
                    }
                    c => {
                        look.letters += 1;
                        if between {
                            let upper = chars::is_uppercase(c);
                            look.capitals += u32::from(upper);
                            // Scripts without capitals begin sentences with any letter.
                            look.inner_ends +=
                                u32::from(stopped && (upper || !chars::is_lowercase(c)));
                        }
                    }
                }
                look.sampled += u32::from(between);
            }
            between = false;
            stopped = false;
        }
        look.shouts =
            look.capitals >= 7 && !look.is_prose() && !sample.contains(chars::is_lowercase);
        look.sampled += halves / 2;
        let scale = if sample.len() == line.len() {
            1
        } else {
            line.len() / sample.len()
        };
        look.words = look.sampled.saturating_mul(scale as u32);
        look
    }

    /// Whether it is written in sentences.
    pub(super) fn is_prose(&self) -> bool {
        self.ends && self.words >= 6 || self.inner_ends > 0 && self.words >= 12
    }

    /// Whether this isn't written language: control characters, encoded data, source code.
    pub(super) fn is_no_text(&self, len: usize) -> bool {
        let seen = len.min(SAMPLE) as u32;
        self.control * 8 > seen
            || self.sampled == 0
            || self.code * 7 > seen && self.code > 3
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
fn ends(line: &str) -> bool {
    let line = line.trim_end_matches(crate::text::punctuation::is_closing);
    super::ends_sentence(line) && !line.ends_with("...") && !line.ends_with('…')
}
