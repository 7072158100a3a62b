//! Sentence segmentation: splits paragraphs into sentences, as ranges of the text.
//!
//! A sentence ends at a terminator unless the context says otherwise: an abbreviation, an initial or a number before
//! it, a lower-case letter after it, an unclosed bracket or quotation around it. Quotes and brackets that close right
//! after the terminator belong to the sentence. List items that share a paragraph are sentences too.
//!
//! `marks` reads runs of terminators, `stop` decides about a single full stop, `list` finds list items.

mod list;
mod marks;
mod stop;

use crate::language::{AbbreviationFilter, Language};
use crate::progress::Progress;
use crate::span::Span;
use crate::text::chars;
use crate::text::punctuation::{closer_of, is_closing, is_invisible, is_opening, is_terminator};
use marks::Run;

/// A sentence: its position and its paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its range in the text, without surrounding white space.
    pub span: Span,
    /// The index of its paragraph.
    pub paragraph: u32,
}

/// Splits these paragraphs of `text` into sentences.
pub fn split(text: &str, paragraphs: &[Span], language: Language) -> Vec<Sentence> {
    let mut ignore = |_| ();
    let mut progress = Progress::new(text.len(), &mut ignore);
    split_with_progress(text, paragraphs, language, &mut progress)
}

/// Like [`split`], but reports progress, in bytes.
pub(crate) fn split_with_progress(
    text: &str,
    paragraphs: &[Span],
    language: Language,
    progress: &mut Progress<'_>,
) -> Vec<Sentence> {
    let mut sentences = Vec::with_capacity(paragraphs.len());
    let filter = AbbreviationFilter::new(language);
    for (i, paragraph) in paragraphs.iter().enumerate() {
        let body = paragraph.of(text);
        let mut cut = |start: usize, end: usize| {
            progress.advance(paragraph.start + start);
            push(&mut sentences, body, start, end, paragraph.start, i);
        };
        Splitter::new(body, language, &filter).run(&mut cut);
    }
    sentences
}

fn push(
    sentences: &mut Vec<Sentence>,
    body: &str,
    start: usize,
    end: usize,
    offset: usize,
    paragraph: usize,
) {
    let sentence = &body[start..end];
    let from = start + (sentence.len() - sentence.trim_start().len());
    let to = start + sentence.trim_end().len();
    if from < to {
        let span = Span {
            start: offset + from,
            end: offset + to,
        };
        sentences.push(Sentence {
            span,
            paragraph: paragraph as u32,
        });
    }
}

/// Maximum length in bytes of a quotation or bracket that is kept in one sentence. Longer ones are split, or a whole
/// speech would be one sentence.
const MAX_PAIR_LEN: usize = 150;

/// Splits one paragraph.
struct Splitter<'a> {
    body: &'a str,
    language: Language,
    filter: &'a AbbreviationFilter,
    sentence_start: usize,
    /// The end of the sentence's list marker; full stops inside the marker end nothing.
    marker_end: usize,
    /// Where the next list item starts, or the paragraph ends.
    item_end: usize,
    /// The outermost open bracket or quotation: where it opened, and what closes it.
    open_pair: Option<(usize, char)>,
    /// The sentence has no letter or digit before this offset; `None` once it has one.
    unseen_word_from: Option<usize>,
    ordinals: bool,
    greek: bool,
    thai: bool,
}

impl<'a> Splitter<'a> {
    fn new(body: &'a str, language: Language, filter: &'a AbbreviationFilter) -> Self {
        let mut splitter = Self {
            body,
            language,
            filter,
            sentence_start: 0,
            marker_end: 0,
            item_end: 0,
            open_pair: None,
            unseen_word_from: None,
            ordinals: language.data().ordinals,
            greek: language.code() == "el",
            thai: language.code() == "th",
        };
        splitter.start_sentence(0);
        splitter
    }

    /// Starts a sentence at `at`.
    fn start_sentence(&mut self, at: usize) {
        self.sentence_start = at;
        self.unseen_word_from = Some(at);
        self.open_pair = None;
        if at >= self.item_end {
            self.item_end = self.body.len();
        }
        self.marker_end = at;
        if let Some(marker) = list::marker(self.body, at) {
            self.marker_end = marker.end;
            self.item_end = marker
                .next_item(self.body, self.ordinals)
                .unwrap_or(self.item_end);
        }
    }

    fn run(mut self, cut: &mut impl FnMut(usize, usize)) {
        let bytes = self.body.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if at >= self.item_end {
                cut(self.sentence_start, at);
                self.start_sentence(at);
            }
            let byte = bytes[at];
            if byte < 0x80 {
                if self.thai && byte == b' ' && self.is_thai_boundary(at) {
                    cut(self.sentence_start, at);
                    self.start_sentence(at + 1);
                }
                if !marks::SPECIAL[byte as usize] {
                    at += 1;
                    if !self.thai {
                        at = marks::plain_run_end(bytes, at).min(self.item_end.max(at));
                    }
                    continue;
                }
            } else if !marks::MIGHT_START_MARK[byte as usize] {
                at += marks::utf8_len(byte);
                continue;
            }
            let Some(c) = self.body[at..].chars().next() else {
                break;
            };
            let end = at + c.len_utf8();
            if is_terminator(c) || c == ';' && self.greek {
                at = self.read_terminators(at, cut);
                continue;
            }
            self.track_pair(c, at, end);
            at = end;
        }
        cut(self.sentence_start, self.body.len());
    }

    /// Opens or closes a bracket or quotation.
    fn track_pair(&mut self, c: char, at: usize, end: usize) {
        if let Some((_, close)) = self.open_pair {
            if c == close && (c != '’' || !self.body[end..].starts_with(chars::is_alphanumeric)) {
                self.open_pair = None;
            }
            return;
        }
        let Some(close) = closer_of(c) else {
            return;
        };
        // A mark that may also close opens only before a word, and not after one.
        let after = self.body[end..].chars().next();
        let opens = match c {
            '“' => after.is_some_and(|a| !a.is_whitespace()),
            '"' | '”' | '»' | '«' => {
                let before = self.body[self.sentence_start..at].chars().next_back();
                before.is_none_or(|b| !chars::is_alphanumeric(b) && !is_terminator(b))
                    && (c == '«' || after.is_some_and(|a| !a.is_whitespace()))
            }
            _ => true,
        };
        if !opens {
            return;
        }
        self.open_pair = Some((at, close));
    }

    /// Handles the run of terminators at `at`; returns where to continue.
    fn read_terminators(&mut self, at: usize, cut: &mut impl FnMut(usize, usize)) -> usize {
        let run = Run::read(self.body, at, self.greek);
        if at < self.marker_end {
            return self.marker_end;
        }
        if !self.has_word_before(at) {
            return run.end;
        }
        let (end, closed) = self.consume_closers(run.end);
        if let Some(cut_at) = self.boundary(&run, end)
            && !self.is_inside_pair(end, closed)
        {
            cut(self.sentence_start, cut_at);
            self.start_sentence(cut_at);
            return cut_at;
        }
        if closed {
            self.open_pair = None;
        }
        end
    }

    /// Whether the sentence has a letter or digit before `at`.
    fn has_word_before(&mut self, at: usize) -> bool {
        let Some(from) = self.unseen_word_from else {
            return true;
        };
        if self.body[from..at].contains(chars::is_alphanumeric) {
            self.unseen_word_from = None;
            return true;
        }
        self.unseen_word_from = Some(at);
        false
    }

    /// The end of the closing marks and further terminators at `at`, as in `?").`, and whether they close the open pair.
    fn consume_closers(&self, at: usize) -> (usize, bool) {
        let at = at + stop::reference_marks_len(self.body, self.sentence_start, at, self.language);
        let mut end = at;
        let mut closed = false;
        let mut chars = self.body[at..].char_indices().peekable();
        while let Some((i, c)) = chars.next() {
            let next = chars.peek().map(|&(_, c)| c);
            let belongs = match c {
                _ if is_invisible(c) => true,
                _ if self.open_pair.is_some_and(|(_, close)| close == c) => true,
                '"' | '“' | '”' | '»' | '«' | '‘' | '’' | '\'' => {
                    next.is_none_or(|n| !chars::is_alphanumeric(n))
                }
                _ if is_closing(c) => true,
                _ if is_terminator(c) => true,
                // « Pourquoi ? »
                ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' => matches!(next, Some('»' | '›')),
                // "martyr.[1]", "martyr.¹"
                '[' => {
                    let rest = &self.body[at + i + 1..];
                    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
                    (1..=3).contains(&digits) && rest[digits..].starts_with(']')
                }
                '0'..='9' => {
                    self.body[..at + i].ends_with(|c: char| c == '[' || c.is_ascii_digit())
                        && end > at
                }
                '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' => true,
                _ => false,
            };
            if !belongs {
                break;
            }
            closed |= self.open_pair.is_some_and(|(_, close)| close == c);
            end = at + i + c.len_utf8();
        }
        (end, closed)
    }

    /// Whether `end` is inside a bracket or quotation that closes soon.
    fn is_inside_pair(&mut self, end: usize, closed: bool) -> bool {
        if closed {
            return false;
        }
        let Some((from, close)) = self.open_pair else {
            return false;
        };
        let limit = self
            .body
            .floor_char_boundary((from + MAX_PAIR_LEN).min(self.body.len()));
        let enclosed = limit > end && marks::has_closer(&self.body[end..limit], close);
        if !enclosed {
            self.open_pair = None;
        }
        enclosed
    }

    /// Where the sentence ends, if these terminators, with the closing marks after them up to `end`, end one.
    fn boundary(&self, run: &Run, end: usize) -> Option<usize> {
        let body = self.body;
        let after = &body[end..];
        let Some(next) = after.chars().next() else {
            return Some(end);
        };
        if run.needs_no_space {
            // "３．２９": a decimal point.
            let between_digits = run.is_point()
                && chars::is_numeric(next)
                && body[..run.start].ends_with(chars::is_numeric);
            // The clause around a quotation continues: 「…。」と言った.
            let continues = end > run.end && matches!(next, '\u{3041}'..='\u{309F}' | '、' | '，');
            return (!between_digits && !continues).then_some(end);
        }
        if !next.is_whitespace() {
            return stop::is_boundary_without_space(
                body,
                self.sentence_start,
                run,
                end,
                self.language,
            )
            .then_some(end);
        }
        let following = after
            .trim_start_matches(|c: char| c.is_whitespace() || is_opening(c) || is_invisible(c));
        let Some(first) = following.chars().next() else {
            return Some(end);
        };
        // No sentence starts with these: "Fig. ??", "Wann?”, sagte er".
        if matches!(first, '!' | '?' | ',' | ';' | ':' | '،' | '؛') {
            return None;
        }
        // "[…] The"
        if run.dots > 1 && run.end < end && body[..run.start].ends_with(['[', '(']) {
            return None;
        }
        if chars::is_lowercase(first) {
            if list::starts_list(body, end, self.ordinals) {
                return Some(end);
            }
            return (run.is_full_stop()
                && end == run.end
                && stop::is_boundary_before_lowercase(
                    body,
                    self.sentence_start,
                    run.start,
                    after,
                    self.language,
                ))
            .then_some(end);
        }
        if run.spaced {
            return match (run.attached, run.dots) {
                // "compounds. . . . The practice": a full stop, then an ellipsis.
                (true, 4) if self.body[run.start..].starts_with('.') => Some(run.start + 1),
                (true, _) | (false, 4..) => Some(end),
                // "the thing is . . . I"
                (false, _) => None,
            };
        }
        if run.is_full_stop()
            && stop::is_abbreviation_stop(
                body,
                self.sentence_start,
                run.start,
                end > run.end,
                following,
                self.language,
                self.filter,
            )
        {
            return None;
        }
        Some(end)
    }

    /// Whether a Thai sentence ends at this space. Thai has no terminators and separates sentences by spaces, but also
    /// clauses and numbers, so short runs stay together.
    fn is_thai_boundary(&self, at: usize) -> bool {
        const MIN_CHARS: usize = 40;
        let thai = |c: char| ('\u{E00}'..='\u{E7F}').contains(&c) && !chars::is_numeric(c);
        let before = &self.body[self.sentence_start..at];
        before.ends_with(thai)
            && self.body[at + 1..].starts_with(thai)
            && before.chars().nth(MIN_CHARS).is_some()
            && self.open_pair.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split_text<'a>(code: &str, text: &'a str) -> Vec<&'a str> {
        let language = Language::from_code(code).unwrap();
        split(text, &[Span::new(0, text.len())], language)
            .iter()
            .map(|s| s.span.of(text))
            .collect()
    }

    #[test]
    fn abbreviations_and_initials_stay_whole() {
        for text in [
            "Mr. Smith met Dr. J. Jones at No. 5 St. James St. near Mt. Fuji.",
            "The U.S. Senate paid $3.5 million, i.e. 2.5 percent.",
            "The firm Acme Inc. Holdings grew.",
        ] {
            assert_eq!(split_text("en", text), [text]);
        }
    }

    #[test]
    fn abbreviations_end_sentences_too() {
        assert_eq!(
            split_text("en", "He lives in the U.S. He left at 5 p.m. The end."),
            ["He lives in the U.S.", "He left at 5 p.m.", "The end."]
        );
        assert_eq!(
            split_text("en", "I said no. Then I left."),
            ["I said no.", "Then I left."]
        );
    }

    #[test]
    fn what_is_enclosed_stays_whole_unless_it_never_closes() {
        let text = "He (a baker. A good one!) left.";
        assert_eq!(split_text("en", text), [text]);
        assert_eq!(
            split_text("en", "He (a baker. A good one left."),
            ["He (a baker.", "A good one left."]
        );
    }

    #[test]
    fn quotes_and_brackets_close_with_the_sentence() {
        assert_eq!(
            split_text("en", "\"Stop!\" (He did.) “Why?” she query. Done"),
            ["\"Stop!\"", "(He did.)", "“Why?” she query.", "Done"]
        );
    }

    #[test]
    fn scripts_without_spaces_are_split() {
        assert_eq!(
            split_text("ja", "今日は晴れ。明日は雨！"),
            ["今日は晴れ。", "明日は雨！"]
        );
    }
}
