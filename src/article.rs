//! Extracts the article from a pasted text: its title, its paragraphs, and the removed lines, each with a reason.
//!
//! A line is a paragraph, the title, or part of the page around the article. Nothing is lost: every character that isn't
//! white space is in the title, in a paragraph, or in a [`Dropped`].
//!
//! Each pass is a file: `lines` (or `markup`) → `features` → `phrases` → `repetition` → `body` → `title` →
//! `classification` → `overrides`. Their constants are in `tuning`.

mod block;
mod body;
mod classification;
mod credits;
mod dates;
mod drop_reason;
mod end_sections;
mod features;
mod headline;
mod lines;
mod mail;
mod markdown;
mod markup;
mod overrides;
mod phrase_rules;
mod phrases;
mod repetition;
mod running_heads;
mod tail;
mod title;
mod transcript;
mod tuning;
mod view;
pub(crate) mod visible;

use crate::language::Language;
use crate::options::{Clean, Options};
use crate::progress::Progress;
use crate::span::Span;
use crate::text::normalize::Normalized;
use crate::text::{chars, interner, sort};
use block::Block;
use classification::{Classifier, TextKind};
pub use drop_reason::{DropReason, Dropped};
use features::LineFeatures;
use lines::Line;
use markup::Source;
use phrases::{BoilerplatePhrases, PhraseKind};
use repetition::SeenLines;
use std::borrow::Cow;
use tuning::INTERRUPTION_BYTES;

/// The article's title.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Title {
    /// Its words.
    pub text: String,
    /// Its range in the text; `None` if the caller gave a title that isn't a line of the text.
    pub span: Option<Span>,
}

/// An extracted article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Article {
    /// The title, given or detected.
    pub title: Option<Title>,
    /// The body's paragraphs, without white space around them.
    pub paragraphs: Vec<Span>,
    /// Everything else.
    pub dropped: Vec<Dropped>,
}

impl Title {
    /// Converts the title of a normalized text to one of the original text. `given` is the title option.
    pub(crate) fn convert_to_original(
        &mut self,
        text: &Normalized<'_>,
        given: Option<&str>,
        dropped: &[Dropped],
    ) {
        self.span = self.span.map(|span| text.original_span(span));
        let given = given.map(str::trim).filter(|title| !title.is_empty());
        let found = self
            .span
            .map(|span| visible::text_of(text.original(), span, dropped));
        if let Some(original) = given.map(Cow::Borrowed).or(found) {
            self.text = original.into_owned();
        }
    }
}

/// Converts the removed lines of a normalized text to those of the original text.
pub(crate) fn dropped_in_original(dropped: &mut [Dropped], text: &Normalized<'_>) {
    for line in dropped {
        line.span = text.original_span(line.span);
    }
}

impl Article {
    /// The article of a normalized text as one of the original text. `given` is the title option.
    pub(crate) fn in_original(mut self, text: &Normalized<'_>, given: Option<&str>) -> Self {
        for paragraph in &mut self.paragraphs {
            *paragraph = text.original_span(*paragraph);
        }
        dropped_in_original(&mut self.dropped, text);
        if let Some(title) = &mut self.title {
            title.convert_to_original(text, given, &self.dropped);
        }
        self
    }
}

/// Extracts the title, the paragraphs and the removed lines of a text in normal form. Reports progress, in bytes.
pub(crate) fn read(
    text: &str,
    language: Language,
    options: &Options<'_>,
    progress: &mut Progress<'_>,
) -> Article {
    let mut article = clean(text, language, options, progress);
    overrides::apply(&mut article, options);
    article
}

fn clean(
    text: &str,
    language: Language,
    options: &Options<'_>,
    progress: &mut Progress<'_>,
) -> Article {
    let given = options.title.map(str::trim).filter(|t| !t.is_empty());
    if options.clean == Clean::Off {
        let lines = lines::paragraphs(text);
        return Article {
            title: given.map(|title| Title {
                text: title.to_owned(),
                span: None,
            }),
            paragraphs: lines.into_iter().map(|l| l.span).collect(),
            dropped: Vec::new(),
        };
    }
    let phrases = BoilerplatePhrases::of(language);
    let is_source = markup::is_source(text);
    let Source {
        lines,
        dropped: removed,
        title: declared_title,
        is_transcript,
    } = if is_source {
        markup::read(text)
    } else {
        read_plain(text)
    };
    let mut blocks = describe(text, lines, is_source, phrases, progress);
    phrase_rules::mark_captions(text, &mut blocks);
    let is_spaced = body::is_spaced(&blocks);
    if !is_spaced {
        repetition::mark_templates(text, &mut blocks);
        phrase_rules::mark_story_links(text, &mut blocks, language);
    }
    repetition::mark_repeated_lines(text, &mut blocks);

    end_sections::mark(text, &mut blocks, phrases);

    let mut body = body::find(text, &blocks, language);
    let kind = body::kind(&blocks, &body, is_spaced);
    let is_page = kind == TextKind::Page;
    let title = declared_title
        .or_else(|| title::find(text, &blocks, body.clone(), kind, is_spaced, language));
    body = match (kind, title) {
        (TextKind::Page, _) => body::below_title(text, &blocks, body, title),
        (TextKind::Article, Some(title)) if !is_spaced => body::below_header(text, &blocks, title),
        _ => 0..blocks.len(),
    };
    let is_list = is_page && body::is_list(&blocks[body.clone()]);
    if kind != TextKind::Other {
        end_sections::mark_author(text, &mut blocks[body.clone()], phrases);
    }
    let classifier = Classifier {
        text,
        is_transcript,
        blocks: &blocks,
        phrases,
        body,
        title,
        kind,
        is_list,
    };
    assemble(&classifier, given, removed)
}

/// The lines of a text, without what its kind (mail, a transcript, a PDF, Markdown) puts between them.
fn read_plain(text: &str) -> Source {
    let mut physical = lines::physical(text);
    let mut dropped = Vec::new();
    let subject = mail::mark(text, &mut physical, &mut dropped);
    let is_transcript = transcript::mark(text, &mut physical, &mut dropped);
    let title = if is_transcript {
        None
    } else {
        running_heads::mark(text, &mut physical);
        markdown::mark(text, &mut physical, &mut dropped).or(subject)
    };
    let title = title.map(|i| physical[i].line.span.start);
    // What goes on behind what is removed is one paragraph.
    let mut before = Span::default();
    let (mut removed, mut after_blank) = (false, false);
    physical.retain_mut(|physical| {
        let line = &mut physical.line;
        if let Some(reason) = physical.removed {
            if !line.span.is_empty() {
                let span = line.span;
                dropped.push(Dropped { span, reason });
            }
            removed = true;
            after_blank |= line.after_blank;
            return false;
        }
        let follows_title = title == Some(before.start);
        if removed && !is_transcript && !follows_title && continues(text, before, line.span) {
            physical.glued = true;
        } else {
            line.after_blank |= after_blank;
        }
        before = line.span;
        (removed, after_blank) = (false, false);
        true
    });
    let lines = lines::unwrap_all(text, physical);
    Source {
        title: title.and_then(|start| lines.iter().position(|l| l.span.start == start)),
        lines,
        dropped,
        is_transcript,
    }
}

/// The features of each line, and its classification by boilerplate phrases.
fn describe(
    text: &str,
    lines: Vec<Line>,
    is_source: bool,
    phrases: &BoilerplatePhrases,
    progress: &mut Progress<'_>,
) -> Vec<Block> {
    let mut lower = String::new();
    let block = |line: Line| {
        progress.advance(line.span.start);
        let features = LineFeatures::at(text, line);
        let words = line.span.of(text);
        // In a source, symbols are markup within a sentence.
        let phrase = if !is_source && features.is_not_text(words.len()) {
            Some(PhraseKind::Reason(DropReason::NotText))
        } else {
            phrase_rules::classify_by_phrase(words, &features, phrases, &mut lower)
        };
        Block {
            line,
            features,
            phrase,
            template: false,
            repeated_in_page: false,
            mentions_cookies: interner::contains(&words[..words.floor_char_boundary(400)], "ookie"),
        }
    };
    lines.into_iter().map(block).collect()
}

/// Assigns each line to the title, the paragraphs or the removed lines.
fn assemble(classifier: &Classifier<'_>, given: Option<&str>, removed: Vec<Dropped>) -> Article {
    let text = classifier.text;
    let mut article = Article {
        title: given.map(|title| Title {
            text: title.to_owned(),
            span: None,
        }),
        paragraphs: Vec::new(),
        dropped: removed,
    };
    let mut seen = SeenLines::new();
    for (i, block) in classifier.blocks.iter().enumerate() {
        let span = block.span();
        let is_title = match given {
            // A title that was given is not also a sentence of the body.
            Some(given) => {
                article.title.as_ref().is_some_and(|t| t.span.is_none())
                    && is_same(span.of(text), given)
            }
            None => classifier.title == Some(i),
        };
        if is_title {
            article.title = Some(Title {
                text: given.unwrap_or(span.of(text)).to_owned(),
                span: Some(span),
            });
            seen.insert_is_duplicate(text, span);
        } else if let Some(reason) = classifier.reason(i) {
            article.dropped.push(Dropped { span, reason });
        } else if classifier.should_deduplicate(i) && seen.insert_is_duplicate(text, span) {
            let reason = DropReason::Repeated;
            article.dropped.push(Dropped { span, reason });
        } else {
            let title = article.title.as_ref().and_then(|t| t.span);
            let title_end = title.map_or(0, |t| t.end);
            match article.paragraphs.last_mut() {
                Some(last)
                    if !classifier.is_transcript
                        && title_end <= last.start
                        && continues(text, *last, span) =>
                {
                    last.end = span.end;
                }
                _ => article.paragraphs.push(span),
            }
        }
    }
    let order = article.dropped.iter().enumerate();
    let order = order.map(|(i, d)| (d.span.start as u64, i)).collect();
    let order = sort::sort_by_key_then_index(order).into_iter();
    let mut dropped: Vec<Dropped> = Vec::with_capacity(article.dropped.len());
    for (_, i) in order {
        // What was removed inside a line that is removed itself is gone with it.
        let new = article.dropped[i];
        if dropped
            .last()
            .is_none_or(|last| last.span.end <= new.span.start)
        {
            dropped.push(new);
        }
    }
    article.dropped = dropped;
    if article.paragraphs.is_empty() {
        restore_dropped_if_empty(&mut article);
    }
    if given.is_none()
        && let Some(title) = &mut article.title
        && let Some(span) = title.span
    {
        title.text = visible::text_of(text, span, &article.dropped).into_owned();
    }
    article
}

/// Whether a paragraph continues a sentence that was interrupted by a removed line.
fn continues(text: &str, before: Span, span: Span) -> bool {
    let between = &text[before.end..span.start];
    span.of(text).starts_with(chars::is_lowercase)
        && before
            .of(text)
            .ends_with(|c: char| chars::is_lowercase(c) || matches!(c, ',' | '-'))
        && between.len() <= INTERRUPTION_BYTES
        && !between.chars().all(lines::is_blank)
}

/// If nothing is left, restores the lines that were removed because of their words: a note that says "Subscribe".
fn restore_dropped_if_empty(article: &mut Article) {
    // What was removed inside the title stays removed.
    let title = article.title.as_ref().and_then(|title| title.span);
    let title = title.unwrap_or_default();
    let stays = |d: &Dropped| {
        matches!(d.reason, DropReason::Markup | DropReason::NotText)
            || title.start <= d.span.start && d.span.end <= title.end
    };
    let restored = article.dropped.iter().filter(|d| !stays(d));
    article.paragraphs.extend(restored.map(|d| d.span));
    article.dropped.retain(stays);
    if article.paragraphs.is_empty()
        && let Some(title) = &mut article.title
        && let Some(span) = title.span.take()
    {
        article.paragraphs.push(span);
    }
}

fn is_same(line: &str, title: &str) -> bool {
    line == title || line.split_whitespace().eq(title.split_whitespace())
}
