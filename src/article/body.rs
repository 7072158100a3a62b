//! Which lines of a page are the article: the run of lines with the most prose in it.

use super::words::Says;
use super::{Block, DropReason};
use std::ops::Range;

pub(super) fn p(i: usize, default: f64) -> i64 {
    static P: std::sync::OnceLock<Vec<f64>> = std::sync::OnceLock::new();
    let p = P.get_or_init(|| std::env::var("NP").ok().map(|s| s.split(',').map(|v| v.parse().unwrap_or(f64::NAN)).collect()).unwrap_or_default());
    let v = p.get(i).copied().unwrap_or(f64::NAN);
    (if v.is_nan() { default } else { v }) as i64
}

/// The run of blocks with the largest sum of weights.
pub(super) fn run(blocks: &[Block]) -> Range<usize> {
    let mut best = (0, 0..0);
    let mut sum = 0;
    let mut start = 0;
    for i in 0..blocks.len() {
        let weight = weight(blocks, i);
        if sum <= 0 {
            sum = 0;
            start = i;
        }
        sum += weight;
        if sum > best.0 {
            best = (sum, start..i + 1);
        }
    }
    best.1
}

/// How much a block speaks for being the article (in words of prose), or against it.
pub(super) fn weight(blocks: &[Block], i: usize) -> i64 {
    let block = &blocks[i];
    let look = &block.look;
    let words = i64::from(look.words.min(80));
    match block.says {
        Some(Says::Reason(DropReason::Comments)) if words <= 8 => return -p(0, 40.0),
        Some(Says::Reason(_)) if words <= 12 => return -p(1, 12.0),
        _ => {}
    }
    if look.is_prose() {
        let alone = look.inner_ends == 0
            && words < 30
            && !(i > 0 && blocks[i - 1].look.is_prose())
            && !blocks.get(i + 1).is_some_and(|b| b.look.is_prose());
        return if alone { words * p(2, 40.0) / 100 } else { words };
    }
    if look.item && words > 3 {
        return -p(3, 2.0);
    }
    if words >= 25 {
        return words * p(4, 20.0) / 100;
    }
    -(p(5, 6.0) + words * p(6, 30.0) / 100)
}
