//! Transcripts: subtitles (SRT, VTT) and those of video sites. Times, cue numbers and descriptions of sounds are removed, and
//! cues are joined into sentences, or into pieces of a readable length if there are no full stops.

use super::lines::{Physical, has_stop, is_blank};
use super::{DropReason, Dropped};
use crate::span::Span;
use crate::text::chars;

/// The least number of times that makes a transcript. 3 to 10.
const MIN_TIMES: usize = 3;

/// One line in so many is a time. 3 to 6: each cue has one to three lines.
const LINES_PER_TIME: usize = 5;

/// Words after which a paragraph ends with the next sentence. 30 to 120.
const PARAGRAPH_WORDS: usize = 60;

/// Words after which a piece ends with its cue where there are no full stops: about a long sentence. 15 to 40; and where
/// there are, but one is missing. 40 to 100.
const PIECE_WORDS: usize = 18;
const SENTENCE_WORDS: usize = 70;

/// Marks the lines of a transcript; whether the text is one.
pub(super) fn mark(text: &str, lines: &mut [Physical], removed: &mut Vec<Dropped>) -> bool {
    if !is_transcript(text, lines) {
        return false;
    }
    let stops = lines.iter().filter(|l| has_stop(l.of(text))).count();
    let piece = if stops * 10 >= lines.len() {
        SENTENCE_WORDS
    } else {
        PIECE_WORDS
    };
    // Words of the paragraph, and since the last full stop; none before the first cue.
    let (mut paragraph, mut sentence) = (None, 0);
    let mut before = Span::default();
    let mut after_time = None;
    for i in 0..lines.len() {
        let mut line = lines[i].of(text);
        let next_is_time = lines
            .get(i + 1)
            .is_some_and(|l| Time::at(l.of(text)).is_some());
        if let Some(time) = Time::at(line) {
            after_time = Some(time);
            let rest = line[time.end..].trim_start_matches(is_blank);
            if time.is_range || rest.is_empty() {
                lines[i].removed = Some(DropReason::Markup);
                continue;
            }
            let span = &mut lines[i].line.span;
            let end = span.start + time.end;
            removed.push(Dropped {
                span: Span::new(span.start, end),
                reason: DropReason::Markup,
            });
            span.start = span.end - rest.len();
            line = rest;
        } else if paragraph.is_none() && after_time.is_none()
            || next_is_time && line.bytes().all(|b| b.is_ascii_digit())
            || after_time.take().is_some_and(|time| time.is_spelt(line))
        {
            // Headers, the numbers of cues, "1 minute, 3 seconds".
            let is_title =
                after_time.is_none() && paragraph.is_none() && !next_is_time && !is_header(line);
            if !is_title {
                lines[i].removed = Some(DropReason::Markup);
            }
            continue;
        }
        let is_sound = line.starts_with(['[', '(', '♪']) && line.ends_with([']', ')', '♪']);
        if is_sound {
            lines[i].removed = Some(DropReason::Markup);
            continue;
        }
        // Captions that roll up show each line twice.
        if !before.is_empty() && before.of(text) == line {
            lines[i].removed = Some(DropReason::Repeated);
            continue;
        }
        before = lines[i].line.span;
        let words = line.split_whitespace().count();
        let is_speaker = line.starts_with(['-', '–', '>', '—']);
        lines[i].glued = paragraph.is_some_and(|paragraph| {
            sentence < piece && !is_speaker && (paragraph < PARAGRAPH_WORDS || sentence > 0)
        });
        if !lines[i].glued {
            (paragraph, sentence) = (Some(0), 0);
        }
        paragraph = paragraph.map(|paragraph| paragraph + words);
        let ends = super::lines::ends_sentence(line);
        sentence = if ends { 0 } else { sentence + words };
    }
    true
}

fn is_header(line: &str) -> bool {
    line.starts_with("WEBVTT") || line.contains(": ") && line.len() < 30
}

/// Whether a text is a transcript: times stand throughout, from about zero on.
fn is_transcript(text: &str, lines: &[Physical]) -> bool {
    let (mut times, mut ranges, mut first, mut words) = (0, 0, None, 0);
    // A transcript is one from its beginning on.
    for line in lines.iter().take(400) {
        let line = line.of(text);
        match Time::at(line) {
            Some(time) => {
                times += 1;
                ranges += usize::from(time.is_range);
                first = first.or(Some(time.seconds));
                words += usize::from(line[time.end..].contains(' '));
            }
            None => words += usize::from(line.contains(' ')),
        }
    }
    let read = lines.len().min(400);
    times >= MIN_TIMES
        && times * LINES_PER_TIME >= read
        && words * 3 >= times * 2
        && (ranges >= MIN_TIMES || first.is_some_and(|first| first < 60))
}

/// A time at the beginning of a line: "0:03", "[00:01:12]", "00:00:01,000 --> 00:00:04,000 align:start".
#[derive(Clone, Copy)]
struct Time {
    seconds: u32,
    /// Where it ends, with its brackets.
    end: usize,
    is_range: bool,
}

impl Time {
    fn at(line: &str) -> Option<Self> {
        let bytes = line.as_bytes();
        let mut at = usize::from(matches!(bytes.first(), Some(b'[' | b'(')));
        let bracketed = at > 0;
        let mut parts = 0;
        let mut seconds: u32 = 0;
        loop {
            let digits = bytes[at..]
                .iter()
                .take(3)
                .take_while(|b| b.is_ascii_digit())
                .count();
            if digits == 0 || parts > 0 && digits != 2 || parts > 2 {
                return None;
            }
            let number = bytes[at..at + digits]
                .iter()
                .fold(0, |n, b| n * 10 + u32::from(b - b'0'));
            seconds = seconds.saturating_mul(60).saturating_add(number);
            at += digits;
            parts += 1;
            if bytes.get(at) != Some(&b':') {
                break;
            }
            at += 1;
        }
        if parts < 2 {
            return None;
        }
        if matches!(bytes.get(at), Some(b'.' | b','))
            && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
        {
            at += 1;
            at += bytes[at..]
                .iter()
                .take_while(|b| b.is_ascii_digit())
                .count();
        }
        if bracketed {
            if !matches!(bytes.get(at), Some(b']' | b')')) {
                return None;
            }
            at += 1;
        }
        let rest = &line[at..];
        if rest.starts_with(chars::is_alphanumeric) {
            return None;
        }
        Some(Self {
            seconds,
            end: at,
            is_range: rest.trim_start_matches(is_blank).starts_with("-->"),
        })
    }

    /// Whether a line says this time in words, in whatever language: "1 minute, 3 seconds".
    fn is_spelt(self, line: &str) -> bool {
        let mut numbers = [
            self.seconds / 3600,
            self.seconds / 60 % 60,
            self.seconds % 60,
        ]
        .into_iter()
        .filter(|&n| n > 0 || self.seconds == 0)
        .collect::<Vec<_>>();
        if self.seconds == 0 {
            numbers.truncate(1);
        }
        let words = line
            .split(|c: char| !c.is_ascii_digit())
            .filter(|w| !w.is_empty());
        line.split_whitespace().count() <= 6
            && line.starts_with(|c: char| c.is_ascii_digit())
            && words.map(|w| w.parse().unwrap_or(u32::MAX)).eq(numbers)
    }
}
