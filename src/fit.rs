//! For fitting the weights: an article that is read once and ranked with many weights. Not part of the API, and only with
//! the feature "fit".

pub use crate::score::weights::{WEIGHTS, Weights};

use crate::kind::Kind;
use crate::progress::Progress;
use crate::sentence::SentenceSpan;
use crate::terms::{Query, Terms};
use crate::text::normalize::Normalized;
use crate::{Options, article, language, rank, score, sentence, terms};

/// An article that has been read.
#[derive(Debug)]
pub struct Article {
    text: String,
    sentences: Vec<SentenceSpan>,
    terms: Terms,
    kind: Kind,
}

impl Article {
    /// Reads an article as [`rank`](crate::rank()) does.
    pub fn read(text: &str, title: Option<&str>) -> Self {
        let title = title.map(Normalized::new);
        let options = Options {
            title: title.as_ref().map(Normalized::text),
            ..Options::default()
        };
        let normalized = Normalized::new(text);
        let text = normalized.text();
        let mut report = |_| ();
        let mut progress = Progress::new(text.len(), &mut report);
        let language = language::detect(text);
        let article = article::read(text, language, &options, &mut progress);
        let text = article.view(text).into_owned();
        let sentences = sentence::split(&text, &article.paragraphs, language, &mut progress);
        let query = Query {
            title: article.title.as_ref().map(|title| title.text.as_str()),
            focus: None,
        };
        let terms = terms::count(&text, &sentences, query, language, &mut progress);
        let kind = Kind::new(&terms, None);
        Self {
            text,
            sentences,
            terms,
            kind,
        }
    }

    /// The rank of each sentence with these weights, after a random change of each score by up to `noise`; the same
    /// `sample` changes them in the same way.
    pub fn ranks(&self, weights: &Weights, noise: f64, sample: u64) -> Vec<u32> {
        let (mut parts, _) =
            score::score(weights, &self.text, &self.sentences, &self.terms, self.kind);
        // Xorshift: another start for each article and sample, never 0.
        let mut state = self.text.len() as u64 ^ (sample + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        for parts in &mut parts {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let random = (state >> 32) as f64 / f64::from(u32::MAX);
            parts.frequency += noise * (2.0 * random - 1.0);
        }
        let mut report = |_| ();
        let mut progress = Progress::new(0, &mut report);
        rank::order(weights, &self.terms, &mut parts, &mut progress)
    }
}
