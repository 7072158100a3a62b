//! From what was pasted to the article in it: its title, its paragraphs, and what was dropped, with the reason.
//!
//! A line of the paste is a paragraph, a title, or something of the page around the article. Nothing is thrown away
//! silently: every character that isn't white space is in the title, in a paragraph, or in a [`Dropped`].
//!
//! Each pass is a file: [`lines`] (or [`markup`]) → [`features`] → [`phrases`] → [`repetition`] → [`body`] → [`title`] →
//! [`classification`] → [`overrides`]. The numbers they were tuned with are in [`tuning`].

mod block;
mod body;
mod classification;
mod credits;
mod dates;
mod drop_reason;
mod features;
mod headline;
mod lines;
mod markup;
mod overrides;
mod phrase_rules;
mod phrases;
mod repetition;
mod title;
mod tuning;

use crate::language::Language;
use crate::options::{Clean, Options};
use crate::progress::Progress;
use crate::span::Span;
use crate::text::{interner, sort};
use block::Block;
use classification::Classifier;
pub use drop_reason::{DropReason, Dropped};
use features::LineFeatures;
use lines::Line;
use markup::Source;
use phrases::{BoilerplatePhrases, PhraseKind};
use repetition::SeenLines;

/// The article's title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// Its words.
    pub text: String,
    /// Where it stands in the text; `None` where the caller gave a title that isn't a line of the text.
    pub span: Option<Span>,
}

/// A paste, sorted out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The title, given or found.
    pub title: Option<Title>,
    /// The body's paragraphs, without white space around them.
    pub paragraphs: Vec<Span>,
    /// Everything else.
    pub dropped: Vec<Dropped>,
}

/// Sorts a paste into title, paragraphs and dropped lines.
pub fn read(text: &str, language: Language, options: &Options<'_>) -> Article {
    let mut ignore = |_| ();
    let mut progress = Progress::new(text.len(), &mut ignore);
    read_with_progress(text, language, options, &mut progress)
}

/// Like [`read`], but reports progress, in bytes.
pub(crate) fn read_with_progress(
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
    let source = markup::is_source(text).then(|| markup::read(text));
    let is_source = source.is_some();
    let Source {
        lines,
        dropped: markup,
        title: declared_title,
    } = source.unwrap_or_else(|| Source {
        lines: lines::paragraphs(text),
        ..Source::default()
    });
    let mut blocks = describe(text, lines, is_source, phrases, progress);
    repetition::mark_templates(text, &mut blocks);
    repetition::mark_repeated_lines(text, &mut blocks);
    phrase_rules::mark_story_links(text, &mut blocks, language);

    let mut body = body::find(text, &blocks, language);
    let is_page = body::is_page(&blocks, &body);
    let title =
        declared_title.or_else(|| title::find(text, &blocks, body.clone(), is_page, language));
    body = if is_page {
        body::below_title(text, &blocks, body, title)
    } else {
        0..blocks.len()
    };
    let classifier = Classifier {
        text,
        blocks: &blocks,
        phrases,
        body,
        title,
        is_page,
    };
    assemble(&classifier, given, markup)
}

/// What each line is like and what its words say it is.
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

/// Puts each line where it belongs.
fn assemble(classifier: &Classifier<'_>, given: Option<&str>, markup: Vec<Dropped>) -> Article {
    let text = classifier.text;
    let mut article = Article {
        title: given.map(|title| Title {
            text: title.to_owned(),
            span: None,
        }),
        paragraphs: Vec::new(),
        dropped: markup,
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
            article.paragraphs.push(span);
        }
    }
    if article.paragraphs.is_empty() {
        restore_dropped_if_empty(&mut article);
    }
    let order = article.dropped.iter().enumerate();
    let order = order.map(|(i, d)| (d.span.start as u64, i)).collect();
    let order = sort::sort_by_key_then_index(order).into_iter();
    article.dropped = order.map(|(_, i)| article.dropped[i]).collect();
    article
}

/// Where nothing is left, what was dropped for its words is the text: a note that says "Subscribe".
fn restore_dropped_if_empty(article: &mut Article) {
    let is_noise = |d: &Dropped| matches!(d.reason, DropReason::Markup | DropReason::NotText);
    article.paragraphs.extend(
        article
            .dropped
            .iter()
            .filter(|d| !is_noise(d))
            .map(|d| d.span),
    );
    article.dropped.retain(is_noise);
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
