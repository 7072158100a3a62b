//! The engine's output.

use crate::article::{self, Dropped, Title, visible};
use crate::keywords::Keyword;
use crate::kind::TextKind;
use crate::language::Language;
use crate::score::Parts;
use crate::span::Span;
use crate::summary::{self, Candidate, Length, SummaryLength, SummaryType};
use crate::text::normalize::Normalized;
use std::borrow::Cow;

/// One sentence of the article, with its rank.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sentence {
    /// Its range in the text.
    pub span: Span,
    /// The paragraph it belongs to, counted from 0.
    pub paragraph: u32,
    /// Its rank, from 0: a one-sentence summary shows the sentence with rank 0.
    pub rank: u32,
    /// Its number of words.
    pub words: u32,
    /// The sum of its [`parts`](Self::parts).
    pub score: f64,
    /// The parts of the score.
    pub parts: Parts,
    /// Whether it makes sense without the sentence before it: it doesn't refer back to that sentence, and tells something
    /// in the article's own words, which questions, quotations and announcements don't.
    pub standalone: bool,
}

/// An article, read and ranked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ranking {
    /// The article's title, as given or as found.
    pub title: Option<Title>,
    /// Its language, as given or as detected.
    pub language: Language,
    /// What kind of text it is, as given or as detected.
    pub kind: TextKind,
    /// The sentence in which the article comes to its point, if it does so only after its opening: the best sentence by
    /// itself, where the first three say clearly less of what the article is about than a later passage does, as they do where it
    /// opens with a scene.
    pub point: Option<usize>,
    /// All sentences of its body, in the article's order.
    pub sentences: Vec<Sentence>,
    /// What was removed because it isn't part of the article, in the text's order.
    pub dropped: Vec<Dropped>,
    /// Its keywords, the most important first.
    pub keywords: Vec<Keyword>,
}

impl Ranking {
    /// The sentences of a summary of this length: indices into [`sentences`](Self::sentences), in the article's order.
    pub fn summary(&self, length: Length) -> Vec<usize> {
        summary::select(self.sentences.iter().map(|s| (s.rank, s.words)), length)
    }

    /// The sentences of a summary of this type and length. `size` limits the words of a headline.
    pub fn summary_of(
        &self,
        summary_type: SummaryType,
        size: SummaryLength,
        length: Length,
    ) -> Vec<usize> {
        let candidates: Vec<Candidate> = self
            .sentences
            .iter()
            .map(|s| Candidate {
                rank: s.rank,
                words: s.words,
                score: s.score,
                standalone: s.standalone,
            })
            .collect();
        let ranks = summary::ranks_for(summary_type, size, &candidates);
        let words = self.sentences.iter().map(|s| s.words);
        summary::select(ranks.into_iter().zip(words), length)
    }

    /// The ranking of a normalized text as one of the original text. `given` is the title option.
    pub(crate) fn in_original(mut self, text: &Normalized<'_>, given: Option<&str>) -> Self {
        for sentence in &mut self.sentences {
            sentence.span = text.original_span(sentence.span);
        }
        article::dropped_in_original(&mut self.dropped, text);
        if let Some(title) = &mut self.title {
            title.convert_to_original(text, given, &self.dropped);
        }
        self
    }

    /// What a reader sees of a range of the text: all of it, but for what was removed inside it, such as the number of
    /// a page in the middle of a sentence.
    pub fn text_of<'t>(&self, text: &'t str, span: Span) -> Cow<'t, str> {
        visible::text_of(text, span, &self.dropped)
    }

    /// The number of words in all sentences.
    pub fn words(&self) -> usize {
        self.sentences.iter().map(|s| s.words as usize).sum()
    }
}
