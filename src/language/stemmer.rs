//! Snowball's stemmers: part of the program with the feature `languages`, otherwise provided by it.

#[cfg(not(feature = "languages"))]
pub(crate) use provided::Stemmer;
#[cfg(not(feature = "languages"))]
pub(super) use provided::provide;

#[cfg(feature = "languages")]
use crate::language::algorithms::algorithm;
#[cfg(feature = "languages")]
use std::borrow::Cow;

/// The stemmer of one language.
#[cfg(feature = "languages")]
pub(crate) struct Stemmer(rust_stemmers::Stemmer);

#[cfg(feature = "languages")]
impl Stemmer {
    /// The stemmer of the language with this code, if it has one.
    pub(crate) fn new(code: &'static str) -> Option<Self> {
        algorithm(code)
            .map(rust_stemmers::Stemmer::create)
            .map(Self)
    }

    /// The stem of a lower-case word.
    pub(crate) fn stem<'a>(&self, word: &'a str) -> Cow<'a, str> {
        self.0.stem(word)
    }
}

#[cfg(not(feature = "languages"))]
mod provided {
    use std::sync::OnceLock;

    static STEM: OnceLock<fn(&str, &str) -> String> = OnceLock::new();

    /// The stemmer of one language.
    pub(crate) struct Stemmer {
        code: &'static str,
        stem: fn(&str, &str) -> String,
    }

    impl Stemmer {
        /// The stemmer of the language with this code, if stemmers are provided.
        pub(crate) fn new(code: &'static str) -> Option<Self> {
            STEM.get().map(|&stem| Self { code, stem })
        }

        /// The stem of a lower-case word.
        pub(crate) fn stem(&self, word: &str) -> String {
            (self.stem)(self.code, word)
        }
    }

    /// Provides the stemmers of the languages other than English.
    pub(in crate::language) fn provide(stem: fn(&str, &str) -> String) {
        let _ = STEM.set(stem);
    }
}
