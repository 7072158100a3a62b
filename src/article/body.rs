//! Which lines of a page are the article: the run of lines with the most prose in it.

use super::words::Says;
use super::{Block, DropReason};
use crate::language::Language;
use std::ops::Range;

pub(super) fn p(i: usize, default: f64) -> i64 {
    static P: std::sync::OnceLock<Vec<f64>> = std::sync::OnceLock::new();
    let p = P.get_or_init(|| {
        std::env::var("NP")
            .ok()
            .map(|s| {
                s.split(',')
                    .map(|v| v.parse().unwrap_or(f64::NAN))
                    .collect()
            })
            .unwrap_or_default()
    });
    let v = p.get(i).copied().unwrap_or(f64::NAN);
    (if v.is_nan() { default } else { v }) as i64
}

/// The run of blocks with the largest sum of weights.
pub(super) fn run(text: &str, blocks: &[Block], language: Language) -> Range<usize> {
    let mut best = (0, 0..0);
    let mut sum = 0;
    let mut start = 0;
    // Words of prose lately, and whether readers' comments have begun.
    let mut lately = 0;
    let mut comments = false;
    let mut anchored = false;
    for (i, block) in blocks.iter().enumerate() {
        let mut weight = weight(blocks, i);
        if block.says == Some(Says::Reason(DropReason::Comments)) && lately > p(25, 60.0) {
            comments = true;
        }
        lately = (lately * 9 / 10 + weight.max(0)).max(0);
        if comments && weight > 0 {
            weight = weight * p(26, 15.0) / 100;
        }
        if sum <= 0 {
            sum = 0;
            start = i;
            anchored = false;
        }
        sum += weight;
        let bonus = if comments {
            0
        } else {
            super::title::opens(text, blocks, i, language)
        };
        if bonus > sum.max(0) {
            sum = bonus;
            start = i;
            comments = false;
            anchored = bonus > p(23, 60.0).max(p(28, 180.0));
        }
        let worth = if anchored {
            sum * p(30, 150.0) / 100
        } else {
            sum
        };
        if worth > best.0 {
            best = (worth, start..i + 1);
        }
    }
    best.1
}

/// How much a block speaks for being the article (in words of prose), or against it.
pub(super) fn weight(blocks: &[Block], i: usize) -> i64 {
    let block = &blocks[i];
    let look = &block.look;
    let words = i64::from(look.words.min(p(7, 80.0) as u32));
    match block.says {
        Some(Says::Reason(DropReason::Caption)) => return 0,
        Some(_) => return -p(1, 12.0),
        _ => {}
    }
    let prose = |i: Option<usize>| {
        i.and_then(|i| blocks.get(i))
            .is_some_and(|b| b.look.is_prose())
    };
    if look.letters == 0 {
        return 0;
    }
    if block.template {
        return if prose(i.checked_sub(1)) {
            -p(24, 31.0)
        } else {
            -p(8, 19.0)
        };
    }
    if look.is_prose() {
        let alone =
            look.inner_ends == 0 && words < 30 && !prose(i.checked_sub(1)) && !prose(Some(i + 1));
        let words = if block.cookie { words / 5 } else { words };
        return if alone {
            words * p(2, 0.0) / 100
        } else {
            words
        };
    }
    if look.item && words > 3 {
        return -p(3, 0.0);
    }
    if words >= 25 {
        return words * p(4, 0.0) / 100;
    }
    -(p(5, 15.0) + words * p(6, 0.0) / 100)
}

/// Whether the article's text can begin with a block: prose, and more of it soon.
pub(super) fn begins(blocks: &[Block], i: usize) -> bool {
    let prose = |b: &Block| b.says.is_none() && !b.template && b.look.is_prose();
    blocks.get(i).is_some_and(prose)
        && (blocks[i].look.words >= 40 || blocks[i + 1..].iter().take(3).any(prose))
        || i + 1 == blocks.len()
}

/// Whether a block between the title and the run is the article's first paragraph: more than the one sentence of a
/// standfirst or a caption.
pub(super) fn opens(blocks: &[Block], i: usize) -> bool {
    let prose = |b: &Block| b.says.is_none() && !b.template && b.look.is_prose();
    let look = &blocks[i].look;
    prose(&blocks[i])
        && (look.inner_ends > 0 && look.words >= 20
            || look.words >= 12 && blocks.get(i + 1).is_some_and(prose))
}
