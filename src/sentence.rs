//! Sentence segmentation: splits paragraphs into sentences, as ranges of the text.
//!
//! A sentence ends at a terminator unless the context says otherwise: an abbreviation, an initial or a number before
//! it, a lower-case letter after it, an unclosed bracket or quotation around it. Quotes and brackets that close right
//! after the terminator belong to the sentence. List items that share a paragraph are sentences too.
//!
//! `marks` reads runs of terminators, `stop` decides about a single full stop, `spaceless` about one without a space after
//! it. `pairs` follows quotations and brackets, `speech` tells whether a sentence continues after a quotation, `trail`
//! finds what belongs to a sentence after its terminator, `list` finds list items.

mod list;
mod marks;
mod pairs;
mod spaceless;
mod speech;
mod stop;
mod trail;
mod words;

use crate::language::{AbbreviationFilter, Language};
use crate::progress::Progress;
use crate::span::Span;
use crate::text::chars;
use crate::text::punctuation::{is_closing, is_invisible, is_opening, is_terminator};
use marks::Run;
use pairs::Pair;
use stop::FullStop;

/// A sentence: its position and its paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SentenceSpan {
    /// Its range in the text, without surrounding white space.
    pub(crate) span: Span,
    /// The index of its paragraph.
    pub(crate) paragraph: u32,
}

/// Splits these paragraphs of `text` into sentences. Reports progress, in bytes.
pub(crate) fn split(
    text: &str,
    paragraphs: &[Span],
    language: Language,
    progress: &mut Progress<'_>,
) -> Vec<SentenceSpan> {
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
    sentences: &mut Vec<SentenceSpan>,
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
        sentences.push(SentenceSpan {
            span,
            paragraph: paragraph as u32,
        });
    }
}

/// Splits one paragraph.
struct Splitter<'a> {
    body: &'a str,
    language: Language,
    filter: &'a AbbreviationFilter,
    sentence_start: usize,
    /// The end of the sentence's list marker; full stops inside the marker end nothing.
    marker_end: usize,
    /// Where a speech that started with a dash comes to its tag; no sentence ends before.
    speech_end: usize,
    /// Where the next list item starts, or the paragraph ends.
    item_end: usize,
    /// The outermost open bracket or quotation.
    open_pair: Option<Pair>,
    /// The sentence has no letter or digit before this offset; `None` once it has one.
    unseen_word_from: Option<usize>,
    /// Whether the paragraph is written without capitals; `None` until that matters.
    without_capitals: Option<bool>,
    greek: bool,
    thai: bool,
}

/// What directly follows a run of terminators and belongs to its sentence.
struct Closers {
    end: usize,
    /// Whether the open pair closes among them.
    close_pair: bool,
    have_quote: bool,
    have_reference: bool,
}

fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '”' | '“' | '’' | '‘' | '»' | '«' | '›' | '‹'
    )
}

/// Whether a text has no capitals where sentences start.
fn is_without_capitals(text: &str) -> bool {
    let (mut lower, mut upper) = (0usize, 0usize);
    let mut at_start = true;
    let mut after_terminator = false;
    for c in text.chars() {
        if at_start && chars::is_alphanumeric(c) {
            lower += usize::from(chars::is_lowercase(c));
            upper += usize::from(chars::is_uppercase(c));
            at_start = false;
        }
        at_start |= after_terminator && c.is_whitespace();
        after_terminator = is_terminator(c);
    }
    lower > 1 && lower / 2 > upper
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
            speech_end: 0,
            open_pair: None,
            unseen_word_from: None,
            without_capitals: None,
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
        self.speech_end = speech::dash_speech_end(self.body, at, self.language).unwrap_or(at);
        self.marker_end = at;
        if let Some(marker) = list::marker(self.body, at) {
            self.marker_end = marker.end;
            self.item_end = marker
                .next_item(self.body, self.language.data().ordinals)
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
            at = end;
            if let Some(cut_at) = self.track_pair(c, at - c.len_utf8(), end) {
                cut(self.sentence_start, cut_at);
                self.start_sentence(cut_at);
            }
        }
        cut(self.sentence_start, self.body.len());
    }

    /// Opens or closes a bracket or quotation; returns where a sentence ends with it.
    fn track_pair(&mut self, c: char, at: usize, end: usize) -> Option<usize> {
        let Some(pair) = self.open_pair else {
            self.open_pair = Pair::open(self.body, self.sentence_start, at, c);
            return None;
        };
        if !pair.closes(self.body, c, end) {
            return None;
        }
        self.open_pair = None;
        // An interrupted speech: "But if you--" The door fell shut.
        let is_interrupted =
            self.body[..at].ends_with(['—', '–']) || self.body[..at].ends_with("--");
        let after = self.body[end..].trim_start();
        (is_interrupted
            && after.len() < self.body.len() - end
            && after.starts_with(chars::is_uppercase)
            && words::starts_with_stop_word(after, self.language)
            && !speech::is_tag(after, self.language))
        .then_some(end)
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
        let closers = self.consume_closers(&run);
        let end = closers.end + self.trail_len(closers.end);
        if end > self.speech_end
            && let Some(cut_at) = self.boundary(&run, &closers, end)
            && !self.is_inside_pair(end, &closers)
        {
            let cut_at = self.with_credit(cut_at);
            cut(self.sentence_start, cut_at);
            self.start_sentence(cut_at);
            return cut_at;
        }
        if closers.close_pair {
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

    /// The closing marks, further terminators and reference marks after a run, as in `?").` and `.[1]`.
    fn consume_closers(&self, run: &Run) -> Closers {
        let (body, start) = (self.body, self.sentence_start);
        let mut closers = Closers {
            end: run.end + trail::footnotes_len(body, start, run.end, self.language),
            close_pair: false,
            have_quote: false,
            have_reference: false,
        };
        loop {
            let rest = &body[closers.end..];
            let mut chars = rest.chars();
            let Some(c) = chars.next() else {
                return closers;
            };
            let next = chars.next();
            let before_word = next.is_some_and(chars::is_alphanumeric);
            let end = closers.end + c.len_utf8();
            let closes_pair = self.open_pair.is_some_and(|pair| pair.closes(body, c, end));
            let quote = match c {
                // Behind an East Asian full stop no space parts them from what follows.
                '”' | '’' => !before_word || run.needs_no_space,
                '"' | '“' | '»' | '«' | '‘' | '\'' | '›' | '‹' => !before_word,
                _ => false,
            };
            // « Pourquoi ? », but not »Warum? »… weil.
            let spaced_quote = matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')
                && next.is_some_and(|q| matches!(q, '»' | '›') && self.closes_after_space(q, end));
            let mark = trail::attached_mark_len(rest);
            if closes_pair
                || quote
                || spaced_quote
                || is_closing(c) && !is_quote(c)
                || is_terminator(c)
                || is_invisible(c)
            {
                closers.end = end;
            } else if mark > 0 {
                closers.end += mark;
                closers.have_reference = true;
            } else {
                return closers;
            }
            closers.close_pair |= closes_pair;
            closers.have_quote |= closes_pair || quote;
        }
    }

    /// Whether the quotation mark `q` at `at`, after a space, closes rather than opens.
    fn closes_after_space(&self, q: char, at: usize) -> bool {
        let end = at + q.len_utf8();
        match self.open_pair {
            Some(pair) => pair.closes(self.body, q, end),
            None => self.body[end..].chars().next().is_none_or(|c| {
                c.is_whitespace() || c != '…' && is_terminator(c) || is_closing(c) || c == ','
            }),
        }
    }

    /// The length of the reference marks and emoji after the closing marks that end at `at`.
    fn trail_len(&self, at: usize) -> usize {
        let sentence = &self.body[self.sentence_start..at];
        let is_reference = sentence.trim_start().starts_with('[');
        let marks = if is_reference {
            0
        } else {
            trail::spaced_marks_len(&self.body[at..])
        };
        marks + trail::emoji_len(sentence, &self.body[at + marks..])
    }

    /// Extends a sentence's end over the rest of its paragraph where that is no sentence of its own.
    fn with_credit(&self, end: usize) -> usize {
        let rest = &self.body[end..self.item_end.max(end)];
        if trail::is_credit(rest) {
            end + rest.len()
        } else {
            end
        }
    }

    /// Whether `end` is inside a bracket or quotation that stays whole.
    fn is_inside_pair(&mut self, end: usize, closers: &Closers) -> bool {
        /// Deeper nesting isn't followed.
        const MAX_DROPPED: usize = 3;
        if closers.close_pair {
            return false;
        }
        for _ in 0..MAX_DROPPED {
            let Some(mut pair) = self.open_pair else {
                return false;
            };
            if pair.is_whole(self.body, end, self.language) {
                self.open_pair = Some(pair);
                return true;
            }
            self.open_pair = pair.open_inside(self.body, end);
        }
        self.open_pair = None;
        false
    }

    /// Where the sentence ends, if these terminators end one. `end` is the end of all that belongs to them.
    fn boundary(&mut self, run: &Run, closers: &Closers, end: usize) -> Option<usize> {
        let body = self.body;
        let after = &body[end..];
        let Some(next) = after.chars().next() else {
            return Some(end);
        };
        if closers.have_quote && speech::continues_quotation(after) {
            return None;
        }
        if run.needs_no_space {
            // "３．２９": a decimal point.
            let between_digits = run.is_point()
                && chars::is_numeric(next)
                && body[..run.start].ends_with(chars::is_numeric);
            return (!between_digits).then_some(end);
        }
        if !next.is_whitespace() {
            return spaceless::is_boundary_without_space(
                body,
                self.sentence_start,
                run,
                end,
                self.language,
            )
            .then_some(end);
        }
        let after = after.trim_start();
        if self.starts_with_clitic(after) {
            return Some(end);
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
        // "soon after,. They": a stray full stop.
        if run.is_full_stop() && body[..run.start].ends_with([',', ';', '،']) {
            return None;
        }
        // "river […] Elm", but "river. […] The"
        if run.dots > 1 && run.end < end && body[..run.start].ends_with(['[', '(']) {
            let opens = !chars::is_lowercase(first)
                && words::starts_with_stop_word(following, self.language);
            return opens.then_some(end);
        }
        if chars::is_lowercase(first) {
            return self
                .is_boundary_before_lowercase(run, closers, end, following)
                .then_some(end);
        }
        if run.spaced {
            return match (run.attached, run.dots) {
                // "compounds. . . . The practice": a full stop, then an ellipsis.
                (true, 4) if end == run.end && body[run.start..].starts_with('.') => {
                    Some(run.start + 1)
                }
                (true, _) | (false, 4..) => Some(end),
                // "the thing is . . . I"
                (false, _) => None,
            };
        }
        let opened = &after[..after.len() - following.len()];
        let continues = if run.is_full_stop() {
            FullStop {
                body,
                sentence_start: self.sentence_start,
                at: run.start,
                closed: end > run.end,
                following,
                opened,
                before_reference: closers.have_reference,
                language: self.language,
                filter: self.filter,
            }
            .is_abbreviation_stop()
        } else if closers.have_quote {
            run.mixed && opened.is_empty() && speech::is_tag(following, self.language)
        } else {
            &body[run.start..end] == "!"
                && stop::is_exclamation_in_name(
                    body,
                    self.sentence_start,
                    run.start,
                    following,
                    self.language,
                )
        };
        (!continues).then_some(end)
    }

    /// "'s Avonds": a Dutch sentence may start with an apostrophe and a lower-case letter.
    fn starts_with_clitic(&self, text: &str) -> bool {
        self.language.code() == "nl"
            && text.strip_prefix(['\'', '’', '‘']).is_some_and(|rest| {
                pairs::is_clitic(rest) && rest[2..].starts_with(chars::is_uppercase)
            })
    }

    /// Whether a sentence ends before a lower-case letter: before the items of a list, in texts without capitals, and
    /// where one capital is missing.
    fn is_boundary_before_lowercase(
        &mut self,
        run: &Run,
        closers: &Closers,
        end: usize,
        following: &str,
    ) -> bool {
        let body = self.body;
        if list::starts_list(body, end, self.language.data().ordinals) {
            return true;
        }
        if closers.have_quote || !(run.is_full_stop() || run.mixed) {
            return false;
        }
        let token = words::last_token(body, self.sentence_start, run.start);
        let without_capitals = *self
            .without_capitals
            .get_or_insert_with(|| is_without_capitals(body));
        if without_capitals {
            return !run.is_full_stop() || words::is_word_stop(token, self.language);
        }
        end == run.end
            && run.is_full_stop()
            && words::is_word_before_missing_capital(token, following, self.language)
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
    use proptest::prelude::*;

    fn split_all(text: &str, paragraphs: &[Span], language: Language) -> Vec<SentenceSpan> {
        let mut report = |_| ();
        split(
            text,
            paragraphs,
            language,
            &mut Progress::new(text.len(), &mut report),
        )
    }

    fn split_text<'a>(code: &str, text: &'a str) -> Vec<&'a str> {
        let language = Language::from_code(code).unwrap();
        split_all(text, &[Span::new(0, text.len())], language)
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

    /// Text with many terminators, quotes and brackets.
    fn marked() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            5 => "[a-zA-Z]{1,8}",
            3 => Just(" ".to_owned()),
            3 => "[.!?…;。！？]{1,4}",
            2 => "[\"'“”‘’„«»()\\[\\]「」{}—•-]{1,2}",
            1 => "[0-9]{1,4}[.)]?",
            1 => Just("U.S. ".to_owned()),
            2 => "[.…] \\. (\\. )?(\\. )?[A-Z]",
            1 => Just(" . . . ".to_owned()),
            1 => Just("\u{a0}»".to_owned()),
            1 => "[а-яΑ-Ωد-يก-ฮ가-나々〇]{1,6}",
            1 => any::<char>().prop_map(String::from),
        ];
        prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
    }

    fn any_language() -> impl Strategy<Value = Language> {
        (0..=crate::language::ALL.len()).prop_map(|i| {
            *crate::language::ALL
                .get(i)
                .unwrap_or(&crate::language::UNKNOWN)
        })
    }

    proptest! {
        #[test]
        fn sentences_cover_their_paragraphs(text in marked(), language in any_language(), breaks in 0..3usize) {
            // The paragraphs are arbitrary, but in order.
            let mut ends: Vec<usize> = text.match_indices(' ').map(|(i, _)| i).take(breaks).collect();
            ends.push(text.len());
            let mut from = 0;
            let paragraphs: Vec<Span> = ends
                .iter()
                .map(|&to| Span::new(std::mem::replace(&mut from, to), to))
                .collect();
            let found = split_all(&text, &paragraphs, language);
            let mut at = 0;
            let mut paragraph = 0;
            let mut covered = String::new();
            for sentence in &found {
                prop_assert!(sentence.span.start >= at && sentence.span.end <= text.len());
                prop_assert!(sentence.paragraph >= paragraph);
                let (Span { start, end }, own) = (sentence.span, paragraphs[sentence.paragraph as usize]);
                prop_assert!(own.start <= start && end <= own.end);
                let words = &text[start..end];
                prop_assert!(!words.is_empty() && words.trim() == words);
                covered.push_str(words);
                at = end;
                paragraph = sentence.paragraph;
            }
            let unspaced = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(unspaced(&covered), unspaced(&text));
        }
    }
}
