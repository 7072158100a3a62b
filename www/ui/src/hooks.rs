//! Behaviour that components share.

pub(crate) mod announcement;
pub(crate) mod progressive;
pub(crate) mod ranking;
