#![allow(warnings)]
#![allow(clippy::all, clippy::pedantic)]
//! This library provides rust implementations for some stemmer algorithms
//! written in the [snowball language](https://snowballstem.org/).
//!
//!
//! All algorithms expect the input to already be lowercased.
//!
//! # Usage
//! ```toml
//! [dependencies]
//! rust-stemmers = { package = "nutgraf-stemmers", version = "0.1" }
//! ```
//!
//! ```rust
//! extern crate rust_stemmers;
//!
//! use rust_stemmers::{Algorithm, Stemmer};
//!
//! fn main() {
//!    let en_stemmer = Stemmer::create(Algorithm::English);
//!    assert_eq!(en_stemmer.stem("fruitlessly"), "fruitless");
//! }
//! ```
use std::borrow::Cow;
use std::sync::OnceLock;

mod snowball;

use snowball::algorithms;
use snowball::Lists;
use snowball::SnowballEnv;

/// Enum of all supported algorithms.
/// Check the [Snowball-Website](https://snowballstem.org/) for details.
#[derive(Debug, Eq, PartialEq, Copy, Clone)]
pub enum Algorithm {
    Arabic,
    Danish,
    Dutch,
    English,
    Finnish,
    French,
    German,
    Greek,
    Hungarian,
    Italian,
    Norwegian,
    Portuguese,
    Romanian,
    Russian,
    Spanish,
    Swedish,
    Tamil,
    Turkish,
}

/// Wrapps a usable interface around the actual stemmer implementation
pub struct Stemmer {
    stemmer: fn(&mut SnowballEnv) -> bool,
    lists: &'static Lists,
}

/// Each language's lists, from its first use on.
static LISTS: [OnceLock<Lists>; 18] = [const { OnceLock::new() }; 18];

impl Stemmer {
    /// Create a new stemmer from an algorithm
    pub fn create(lang: Algorithm) -> Self {
        macro_rules! of {
            ($($name:ident $module:ident),*) => {
                match lang {
                    $(Algorithm::$name => (algorithms::$module::stem, &algorithms::$module::LISTS)),*
                }
            };
        }
        let (stemmer, packed): (fn(&mut SnowballEnv) -> bool, &[u8]) = of!(
            Arabic arabic, Danish danish, Dutch dutch, English english, Finnish finnish, French french, German german,
            Greek greek, Hungarian hungarian, Italian italian, Norwegian norwegian, Portuguese portuguese,
            Romanian romanian, Russian russian, Spanish spanish, Swedish swedish, Tamil tamil, Turkish turkish
        );
        Stemmer {
            stemmer,
            lists: LISTS[lang as usize].get_or_init(|| Lists::unpack(packed)),
        }
    }

    /// Stem a single word
    /// Please note, that the input is expected to be all lowercase (if that is applicable).
    pub fn stem<'a>(&self, input: &'a str) -> Cow<'a, str> {
        let mut env = SnowballEnv::create(input, self.lists);
        (self.stemmer)(&mut env);
        env.get_current(input)
    }
}
