//! Reading the tables that `build/` packs.

/// The next number of a packed table: seven bits per byte, the lowest first.
pub(super) fn number(packed: &mut &[u8]) -> u32 {
    let mut number = 0;
    let mut shift = 0;
    while let Some((&byte, rest)) = packed.split_first() {
        *packed = rest;
        number |= u32::from(byte & 0x7F) << shift;
        shift += 7;
        if byte < 0x80 {
            break;
        }
    }
    number
}

/// The next number of a table of differences, after `last`.
pub(super) fn next(packed: &mut &[u8], last: u32) -> u32 {
    apply(last, number(packed))
}

/// `last` and a difference, whose lowest bit is its sign.
pub(super) fn apply(last: u32, difference: u32) -> u32 {
    let distance = difference >> 1;
    if difference & 1 == 0 {
        last.wrapping_add(distance)
    } else {
        last.wrapping_sub(distance)
    }
}
