//! The behaviour that components share.

pub(crate) mod announcement;
pub(crate) mod progressive;
pub(crate) mod ranking;
pub(crate) mod shelf;
