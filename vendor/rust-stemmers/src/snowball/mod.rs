#[macro_use]
mod among;
pub mod algorithms;
mod snowball_env;

pub use snowball::among::{pack, packed_len, Among, List, Lists};
pub use snowball::snowball_env::{Grouping, SnowballEnv};
