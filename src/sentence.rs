//! From paragraphs to sentences, as ranges of the text.
//!
//! A sentence ends at a terminator, unless something around it says it doesn't: an abbreviation or an initial before
//! it, a number, a small letter after it, a bracket or a quotation that is still open. Quotes and brackets that close
//! after the terminator belong to the sentence. Items of a list that stand in one paragraph are sentences, too.
//!
//! `marks` knows the characters, `stop` decides about a single full stop, `list` finds the items.

mod list;
mod marks;
mod stop;

use crate::language::{AbbreviationFilter, Language};
use crate::progress::Progress;
use crate::span::Span;
use crate::text::chars;
use crate::text::punctuation::{closes, is_closing, is_invisible, is_opening, is_terminator};
use marks::Run;

/// A sentence, where it stands, and in which paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands in the text, without white space around it.
    pub span: Span,
    /// The index of its paragraph.
    pub paragraph: u32,
}

/// The sentences of these paragraphs of `text`.
pub fn split(text: &str, paragraphs: &[Span], language: Language) -> Vec<Sentence> {
    let mut tell = |_| ();
    let mut progress = Progress::new(text.len(), &mut tell);
    split_with_progress(text, paragraphs, language, &mut progress)
}

/// As [`split`]; the stage counts bytes.
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
            progress.at(paragraph.start + start);
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

/// How far from its beginning, in bytes, a quotation or bracket is looked for the end of. Inside shorter ones no
/// sentence ends; longer ones are cut, or one speech would be one sentence.
const ENCLOSED: usize = 150;

/// Cuts one paragraph, or one item of a list.
struct Splitter<'a> {
    body: &'a str,
    language: Language,
    filter: &'a AbbreviationFilter,
    /// Where the sentence begins.
    start: usize,
    /// Where its list marker ends: the points in it end nothing.
    marker: usize,
    /// Where the list's next item begins, or the paragraph ends.
    limit: usize,
    /// The outermost bracket or quotation that is open: where it opened, and what closes it.
    open: Option<(usize, char)>,
    /// Up to where the sentence is known to have no letter or digit; `None` when one was seen.
    blank: Option<usize>,
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
            start: 0,
            marker: 0,
            limit: 0,
            open: None,
            blank: None,
            ordinals: language.data().ordinals,
            greek: language.code() == "el",
            thai: language.code() == "th",
        };
        splitter.begin(0);
        splitter
    }

    /// Begins a sentence at `at`.
    fn begin(&mut self, at: usize) {
        self.start = at;
        self.blank = Some(at);
        self.open = None;
        if at >= self.limit {
            self.limit = self.body.len();
        }
        self.marker = at;
        if let Some(marker) = list::marker(self.body, at) {
            self.marker = marker.end;
            self.limit = marker
                .next_item(self.body, self.ordinals)
                .unwrap_or(self.limit);
        }
    }

    fn run(mut self, cut: &mut impl FnMut(usize, usize)) {
        let bytes = self.body.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if at >= self.limit {
                cut(self.start, at);
                self.begin(at);
            }
            let byte = bytes[at];
            if byte < 0x80 {
                if self.thai && byte == b' ' && self.ends_thai(at) {
                    cut(self.start, at);
                    self.begin(at + 1);
                }
                if !marks::SPECIAL[byte as usize] {
                    at += 1;
                    if !self.thai {
                        at = marks::plain_end(bytes, at).min(self.limit.max(at));
                    }
                    continue;
                }
            } else if !marks::MAY_BE_MARK[byte as usize] {
                at += marks::width(byte);
                continue;
            }
            let Some(c) = self.body[at..].chars().next() else {
                break;
            };
            let end = at + c.len_utf8();
            if is_terminator(c) || c == ';' && self.greek {
                at = self.terminator(at, cut);
                continue;
            }
            self.enclose(c, at, end);
            at = end;
        }
        cut(self.start, self.body.len());
    }

    /// Opens or closes a bracket or quotation.
    fn enclose(&mut self, c: char, at: usize, end: usize) {
        if let Some((_, close)) = self.open {
            if c == close && (c != '’' || !self.body[end..].starts_with(chars::is_alphanumeric)) {
                self.open = None;
            }
            return;
        }
        let Some(close) = closes(c) else {
            return;
        };
        // A mark that also closes opens only before a word, and after none.
        let after = self.body[end..].chars().next();
        let opens = match c {
            '“' => after.is_some_and(|a| !a.is_whitespace()),
            '"' | '”' | '»' | '«' => {
                let before = self.body[self.start..at].chars().next_back();
                before.is_none_or(|b| !chars::is_alphanumeric(b) && !is_terminator(b))
                    && (c == '«' || after.is_some_and(|a| !a.is_whitespace()))
            }
            _ => true,
        };
        if !opens {
            return;
        }
        self.open = Some((at, close));
    }

    /// Reads the terminators at `at`; where to read on.
    fn terminator(&mut self, at: usize, cut: &mut impl FnMut(usize, usize)) -> usize {
        let run = Run::read(self.body, at, self.greek);
        if at < self.marker {
            return self.marker;
        }
        if !self.says_something(at) {
            return run.end;
        }
        let (end, closed) = self.closings(run.end);
        if let Some(cut_at) = self.boundary(&run, end)
            && !self.is_enclosed(end, closed)
        {
            cut(self.start, cut_at);
            self.begin(cut_at);
            return cut_at;
        }
        if closed {
            self.open = None;
        }
        end
    }

    /// Whether the sentence has a letter or digit before `at`.
    fn says_something(&mut self, at: usize) -> bool {
        let Some(from) = self.blank else {
            return true;
        };
        if self.body[from..at].contains(chars::is_alphanumeric) {
            self.blank = None;
            return true;
        }
        self.blank = Some(at);
        false
    }

    /// The end of the closing marks and further terminators at `at`: `?").`; and whether what is open closes there.
    fn closings(&self, at: usize) -> (usize, bool) {
        let at = at + stop::footnotes(self.body, self.start, at, self.language);
        let mut end = at;
        let mut closed = false;
        let mut chars = self.body[at..].char_indices().peekable();
        while let Some((i, c)) = chars.next() {
            let next = chars.peek().map(|&(_, c)| c);
            let belongs = match c {
                _ if is_invisible(c) => true,
                _ if self.open.is_some_and(|(_, close)| close == c) => true,
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
            closed |= self.open.is_some_and(|(_, close)| close == c);
            end = at + i + c.len_utf8();
        }
        (end, closed)
    }

    /// Whether a bracket or quotation is open that closes soon after `end`.
    fn is_enclosed(&mut self, end: usize, closed: bool) -> bool {
        if closed {
            return false;
        }
        let Some((from, close)) = self.open else {
            return false;
        };
        let limit = self
            .body
            .floor_char_boundary((from + ENCLOSED).min(self.body.len()));
        let enclosed = limit > end && marks::finds_close(&self.body[end..limit], close);
        if !enclosed {
            self.open = None;
        }
        enclosed
    }

    /// Where the sentence ends, if it does so with these terminators and the closing marks after them, up to `end`.
    fn boundary(&self, run: &Run, end: usize) -> Option<usize> {
        let body = self.body;
        let after = &body[end..];
        let Some(next) = after.chars().next() else {
            return Some(end);
        };
        if run.needs_no_space {
            // "３．２９": a point between digits.
            let between_digits = run.is_point()
                && chars::is_numeric(next)
                && body[..run.start].ends_with(chars::is_numeric);
            // What goes on after a quotation: 「…。」と言った.
            let goes_on = end > run.end && matches!(next, '\u{3041}'..='\u{309F}' | '、' | '，');
            return (!between_digits && !goes_on).then_some(end);
        }
        if !next.is_whitespace() {
            return stop::without_space(body, self.start, run, end, self.language).then_some(end);
        }
        let following = after
            .trim_start_matches(|c: char| c.is_whitespace() || is_opening(c) || is_invisible(c));
        let Some(first) = following.chars().next() else {
            return Some(end);
        };
        // No sentence begins with one: "Fig. ??", "Wann?”, sagte er".
        if matches!(first, '!' | '?' | ',' | ';' | ':' | '،' | '؛') {
            return None;
        }
        // "[…] The"
        if run.dots > 1 && run.end < end && body[..run.start].ends_with(['[', '(']) {
            return None;
        }
        if chars::is_lowercase(first) {
            if list::begins(body, end, self.ordinals) {
                return Some(end);
            }
            return (run.is_full_stop()
                && end == run.end
                && stop::before_small_letter(body, self.start, run.start, after, self.language))
            .then_some(end);
        }
        if run.spaced {
            return match (run.attached, run.dots) {
                // "compounds. . . . The practice": a stop, then an ellipsis.
                (true, 4) if self.body[run.start..].starts_with('.') => Some(run.start + 1),
                (true, _) | (false, 4..) => Some(end),
                // "the thing is . . . I"
                (false, _) => None,
            };
        }
        if run.is_full_stop()
            && stop::stays_open(
                body,
                self.start,
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

    /// Whether a sentence of a script without terminators ends at this space: Thai writers put one between sentences,
    /// but also between clauses and around numbers, so short runs stay together.
    fn ends_thai(&self, at: usize) -> bool {
        const LEAST: usize = 40;
        let thai = |c: char| ('\u{E00}'..='\u{E7F}').contains(&c) && !chars::is_numeric(c);
        let before = &self.body[self.start..at];
        before.ends_with(thai)
            && self.body[at + 1..].starts_with(thai)
            && before.chars().nth(LEAST).is_some()
            && self.open.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut<'a>(code: &str, text: &'a str) -> Vec<&'a str> {
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
            assert_eq!(cut("en", text), [text]);
        }
    }

    #[test]
    fn abbreviations_end_sentences_too() {
        assert_eq!(
            cut("en", "He lives in the U.S. He left at 5 p.m. The end."),
            ["He lives in the U.S.", "He left at 5 p.m.", "The end."]
        );
        assert_eq!(
            cut("en", "I said no. Then I left."),
            ["I said no.", "Then I left."]
        );
    }

    #[test]
    fn what_is_enclosed_stays_whole_unless_it_never_closes() {
        let text = "He (a baker. A good one!) left.";
        assert_eq!(cut("en", text), [text]);
        assert_eq!(
            cut("en", "He (a baker. A good one left."),
            ["He (a baker.", "A good one left."]
        );
    }

    #[test]
    fn quotes_and_brackets_close_with_the_sentence() {
        assert_eq!(
            cut("en", "\"Stop!\" (He did.) “Why?” she query. Done"),
            ["\"Stop!\"", "(He did.)", "“Why?” she query.", "Done"]
        );
    }

    #[test]
    fn scripts_without_spaces_are_cut() {
        assert_eq!(
            cut("ja", "今日は晴れ。明日は雨！"),
            ["今日は晴れ。", "明日は雨！"]
        );
    }
}
