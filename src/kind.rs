//! What kind of text an article is, by signs that need no model: who speaks, who is quoted, what is asked, how it begins.
//!
//! News says the most important thing first. An opinion or a guide comes to its point later, so its opening counts less.
//! An encyclopedia defines its subject in the first sentence, and goes on in order of importance.

use crate::terms::Terms;

/// A kind of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextKind {
    /// None of the others. Its opening counts more if it neither argues nor reports.
    #[default]
    Other,
    /// Reports what others did and said.
    News,
    /// Argues, or tells what the author thinks: its opening counts less.
    Opinion,
    /// Tells the reader what to do: its opening counts less.
    HowTo,
    /// Defines its subject in the first sentence: its opening counts more.
    Encyclopedic,
}

/// How much of each kind a text is, from 0 to 1: what the ranking depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    /// The kind that the text is taken for.
    pub(crate) name: TextKind,
    /// The author speaks or advises, and reports nobody.
    pub(crate) argues: f64,
    /// The first sentence defines the title.
    pub(crate) defines: f64,
    /// The text neither argues nor reports: it describes.
    pub(crate) describes: f64,
}

/// A text that argues so much is an opinion or a guide.
const ARGUES: f64 = 0.3;
/// A text that reports so much is news.
const REPORTS: f64 = 0.5;

impl Kind {
    /// The kind of an article: as the caller says, or as its terms tell.
    pub(crate) fn new(terms: &Terms, given: Option<TextKind>) -> Self {
        let signs = &terms.signs;
        let words = terms.sentences.iter().map(|s| f64::from(s.words));
        let words = words.fold(0.0, |a, b| a + b).max(1.0);
        let quoted = terms.sentences.iter().map(|s| f64::from(s.quoted));
        let quoted = quoted.fold(0.0, |a, b| a + b) / words;
        let asks = terms.sentences.iter().filter(|s| s.asks).count() as f64;
        let asks = asks / terms.sentences.len().max(1) as f64;
        let rate = |count: u32| 100.0 * f64::from(count) / words;
        let reports = (0.5 * (rate(signs.reporting) / 0.8 + quoted / 0.15)).min(1.0);
        let advises = rate(signs.second_person) + rate(signs.modal);
        let argues = (0.5 * (0.5 * rate(signs.first_person) + advises + 10.0 * asks)).min(1.0)
            * (1.0 - reports);
        let defines = defines_title(terms);
        let name = given.unwrap_or(if defines {
            TextKind::Encyclopedic
        } else if argues >= ARGUES {
            if signs.second_person > signs.first_person {
                TextKind::HowTo
            } else {
                TextKind::Opinion
            }
        } else if reports >= REPORTS {
            TextKind::News
        } else {
            TextKind::Other
        });
        match given {
            None => Self {
                name,
                argues,
                defines: f64::from(u8::from(defines)),
                describes: (1.0 - 2.0 * reports - 2.0 * argues).max(0.0),
            },
            Some(_) => Self {
                name,
                argues: match name {
                    TextKind::Opinion | TextKind::HowTo => 1.0,
                    _ => 0.0,
                },
                defines: f64::from(u8::from(name == TextKind::Encyclopedic)),
                describes: 0.0,
            },
        }
    }
}

/// Whether the first sentence begins with the title's terms.
fn defines_title(terms: &Terms) -> bool {
    if terms.sentences.is_empty() || terms.title.is_empty() {
        return false;
    }
    let first = terms.of(0);
    let beginning = &first[..first.len().min(terms.title.len() + 1)];
    terms.title.iter().all(|term| beginning.contains(term))
}
