//! Skips build steps whose input hasn't changed. A step's key is the hash of its inputs, saved in a small file once the step
//! is done.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// A content hash for file names: 16 hexadecimal digits.
pub(crate) fn content_hash(content: &[u8]) -> String {
    format!("{:016x}", xxh3_64(content))
}

/// The hash of several inputs and their lengths, so that moving bytes from one input to the next changes it.
pub(crate) fn key(inputs: &[&[u8]]) -> String {
    let mut hasher = Xxh3::new();
    for input in inputs {
        hasher.update(&(input.len() as u64).to_le_bytes());
        hasher.update(input);
    }
    format!("{:016x}", hasher.digest())
}

/// Records with which inputs a step was last done.
pub(crate) struct Stamp {
    file: PathBuf,
    key: String,
}

impl Stamp {
    /// The stamp in `file`, for inputs that hash to `key`.
    pub(crate) fn new(file: PathBuf, key: String) -> Self {
        Self { file, key }
    }

    /// Whether the step was done with these inputs, and its outputs still exist.
    pub(crate) fn is_current(&self, outputs: &[&Path]) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|saved| saved == self.key)
            && outputs.iter().all(|path| path.exists())
    }

    /// Records that the step is done.
    pub(crate) fn set(&self) -> Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, &self.key).with_context(|| self.file.display().to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_stable_and_distinguish_contents() {
        // XXH3-64 of the empty input, from its specification: names must be the same on every machine.
        assert_eq!(content_hash(b""), "2d06800538d394c2");
        assert_ne!(content_hash(b"a"), content_hash(b"b"));
        assert_ne!(key(&[b"ab", b"c"]), key(&[b"a", b"bc"]));
    }

    #[test]
    fn a_step_is_repeated_if_its_input_changes_or_its_output_is_missing() {
        let folder = std::env::temp_dir().join(format!("nutgraf-stamp-{}", std::process::id()));
        let output = folder.join("output");
        let stamp = |key: &str| Stamp::new(folder.join("stamp"), key.to_owned());
        assert!(!stamp("a").is_current(&[]));
        stamp("a").set().unwrap();
        assert!(stamp("a").is_current(&[]));
        assert!(!stamp("b").is_current(&[]));
        assert!(!stamp("a").is_current(&[&output]));
        fs::write(&output, "").unwrap();
        assert!(stamp("a").is_current(&[&output]));
        fs::remove_dir_all(&folder).unwrap();
    }
}
