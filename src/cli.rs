//! The command line's parts.

pub(crate) mod args;
pub(crate) mod help;
pub(crate) mod input;
pub(crate) mod json;
pub(crate) mod jsonl;
pub(crate) mod output;
