//! The weights of the ranking, fitted by `cargo xtask fit FOLDER`.

/// What each part of a score weighs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// How much less a term counts that all sentences contain, in what later sentences repeat. That is the scale of all
    /// weights: the largest of the article is 1.
    pub common: f64,
    /// What a sentence introduces: the mentions still to come of the terms it is the first to contain. By the square root,
    /// and the largest of the article is 1.
    pub introduces: f64,
    /// The opening, at the first sentence.
    pub opening: f64,
    /// How much less the opening of a text counts that argues or advises: it comes to its point later.
    pub argues: f64,
    /// The closing in such a text, at its last sentence.
    pub closing: f64,
    /// The very first sentences.
    pub first: f64,
    /// The opening of a text that defines its subject, as an encyclopedia does: it is in order of importance.
    pub definition: f64,
    /// The same of a text that describes, whether it defines its subject or not.
    pub description: f64,
    /// Ending a paragraph, where news has its points and arguments their conclusions.
    pub ends_paragraph: f64,
    /// The cosine with the title.
    pub cosine: f64,
    /// The share of the title's terms that aren't names. The whole article is about the names; the other words tell what
    /// happened to them.
    pub event: f64,
    /// The commonest terms beside the cosine with the title, where it is asked what a passage is about.
    pub commonest: f64,
    /// The share of the words that are between quotation marks: a quotation illustrates what the article says.
    pub quoted: f64,
    /// A question or an exclamation.
    pub question: f64,
    /// Being shorter than most.
    pub shorter: f64,
    /// Being longer than most.
    pub longer: f64,
    /// The share of an anaphoric sentence's lead over the sentence it refers back to that the latter gains.
    pub coherence: f64,
    /// Having the same terms as a higher-ranked sentence.
    pub redundancy: f64,
}

/// The weights in use.
pub const WEIGHTS: Weights = Weights {
    common: 0.8,
    introduces: 0.75,
    opening: 1.1,
    argues: 0.4,
    closing: 0.15,
    first: 0.31,
    definition: 6.0,
    description: 1.5,
    ends_paragraph: 0.1,
    cosine: 1.0,
    event: 0.43,
    commonest: 0.23,
    quoted: 0.9,
    question: 2.0,
    shorter: 0.5,
    longer: 0.58,
    coherence: 0.2,
    redundancy: 0.9,
};
