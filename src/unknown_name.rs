//! The error of parsing a name.

use std::fmt;

/// A name that none of the values has: a language's code, a type, a format.
///
/// Its message gives the name and, where they are few, those that exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    name: String,
    known: &'static [&'static str],
}

impl UnknownName {
    pub(crate) fn new(name: &str, known: &'static [&'static str]) -> Self {
        Self {
            name: name.to_owned(),
            known,
        }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown name {:?}", self.name)?;
        for (i, name) in self.known.iter().enumerate() {
            f.write_str(if i == 0 { "; known: " } else { ", " })?;
            f.write_str(name)?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownName {}
