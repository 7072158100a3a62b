//! Runs of ASCII characters, found eight bytes at once as one number (SIMD within a register):
//! <https://graphics.stanford.edu/~seander/bithacks.html#HasBetweenInWord>.

const HIGH_BITS: u64 = 0x8080_8080_8080_8080;
const LOW_BITS: u64 = 0x0101_0101_0101_0101;

/// Sets the high bit of each byte that is a letter; those of bytes beyond ASCII are arbitrary.
#[inline(always)]
pub(crate) fn letters(bytes: u64) -> u64 {
    let lower = bytes & !HIGH_BITS | (0x20 * LOW_BITS);
    ge_mask(lower, b'a') & !ge_mask(lower, b'z' + 1)
}

/// The same for digits.
#[inline(always)]
pub(crate) fn digits(bytes: u64) -> u64 {
    let low = bytes & !HIGH_BITS;
    ge_mask(low, b'0') & !ge_mask(low, b'9' + 1)
}

/// The same for spaces.
#[inline(always)]
pub(crate) fn spaces(bytes: u64) -> u64 {
    !ge_mask(bytes & !HIGH_BITS ^ (0x20 * LOW_BITS), 1)
}

/// The same for characters that aren't control characters.
#[inline(always)]
pub(crate) fn visible(bytes: u64) -> u64 {
    ge_mask(bytes & !HIGH_BITS, b' ')
}

/// The same for characters that are neither control characters nor `&`.
#[inline(always)]
pub(crate) fn visible_not_ampersand(bytes: u64) -> u64 {
    visible(bytes) & ge_mask(bytes & !HIGH_BITS ^ (u64::from(b'&') * LOW_BITS), 1)
}

/// The same for characters other than this one and NUL, which stands for the end.
#[inline(always)]
pub(crate) fn other_than(bytes: u64, other: u8) -> u64 {
    ge_mask(bytes & !HIGH_BITS, 1)
        & ge_mask((bytes ^ (u64::from(other) * LOW_BITS)) & !HIGH_BITS, 1)
}

/// Sets the high bit of each byte that is at least `from`; all bytes are below 0x80.
#[inline(always)]
fn ge_mask(bytes: u64, from: u8) -> u64 {
    bytes + LOW_BITS * u64::from(0x80 - from)
}

/// Where the run of ASCII characters of a class from `at` on ends.
#[inline(always)]
pub(crate) fn run_end(text: &[u8], mut at: usize, class: impl Fn(u64) -> u64) -> usize {
    loop {
        // Zeros beyond the end, which are of no class.
        let bytes = load(text, at);
        let others = !(class(bytes) & !bytes) & HIGH_BITS;
        if others != 0 {
            return at + others.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
}

/// Where the run of ASCII letters and digits from `at` on ends.
#[inline]
pub(crate) fn word_end(text: &[u8], at: usize) -> usize {
    run_end(text, at, |bytes| letters(bytes) | digits(bytes))
}

/// Eight bytes from `at` on; zeros beyond the end.
#[inline(always)]
pub(crate) fn load(text: &[u8], at: usize) -> u64 {
    if let Some(&bytes) = text.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        return u64::from_le_bytes(bytes);
    }
    let rest = text.get(at..).unwrap_or_default();
    let bytes = rest.iter().rev();
    bytes.fold(0, |word, &byte| word << 8 | u64::from(byte))
}

#[cfg(test)]
mod tests {
    use super::{digits, letters, run_end, spaces, visible};

    #[test]
    fn a_byte_is_of_a_class_or_not_wherever_it_stands() {
        for byte in 0..=0xFFu8 {
            for before in 0..20 {
                let end = |of_class: u8, class: fn(u64) -> u64| {
                    let mut text = vec![of_class; before];
                    text.push(byte);
                    text.extend([0, of_class, of_class]);
                    run_end(&text, 0, class) - before
                };
                let letter = usize::from(byte.is_ascii_alphabetic());
                assert_eq!(end(b'a', letters), letter, "{byte}");
                assert_eq!(end(b'Z', letters), letter, "{byte}");
                let digit = usize::from(byte.is_ascii_digit());
                assert_eq!(end(b'5', digits), digit, "{byte}");
                let seen = usize::from((b' '..0x80).contains(&byte));
                assert_eq!(end(b'~', visible), seen, "{byte}");
                assert_eq!(end(b' ', spaces), usize::from(byte == b' '), "{byte}");
            }
        }
        assert_eq!(run_end(b"abc", 0, letters), 3);
        assert_eq!(run_end(b"abc", 3, letters), 3);
    }
}
