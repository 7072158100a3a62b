//! Character classes and lower case, from the standard library's tables: for each run of characters of one class, its
//! length and class; for each run of characters with lower-case forms, where it starts, its length, and the distance of
//! those forms. The standard library's own tables and functions take 7 KB of the wasm after brotli, these 2.5.

const LAST: u32 = char::MAX as u32;

/// For each run of characters of one class: its length and class, as one number.
pub(crate) fn classes() -> Vec<u8> {
    let mut packed = Vec::new();
    let (mut length, mut last) = (0, 0);
    for c in 0..=LAST {
        let class = char::from_u32(c).map_or(0, |c| {
            u32::from(c.is_alphabetic())
                | u32::from(c.is_uppercase()) << 1
                | u32::from(c.is_lowercase()) << 2
                | u32::from(c.is_numeric()) << 3
        });
        if class != last {
            push(&mut packed, length << 4 | last);
            (length, last) = (0, class);
        }
        length += 1;
    }
    packed
}

/// For each run of characters equally far from their lower-case forms: the characters between it and the previous run,
/// twice its length (plus one if it is every second character), and the distance.
pub(crate) fn lowercase_ranges() -> Vec<u8> {
    let distance = |c: u32| {
        let lower = char::from_u32(c).and_then(|c| c.to_lowercase().next());
        lower.map_or(0, |lower| (lower as u32).cast_signed() - c.cast_signed())
    };
    let mut packed = Vec::new();
    let (mut c, mut end) = (0, 0);
    while c < LAST {
        let far = distance(c);
        if far == 0 {
            c += 1;
            continue;
        }
        let every = if distance(c + 1) == far { 1 } else { 2 };
        let mut length = 1;
        while distance(c + length * every) == far
            && (every == 1 || distance(c + length * every - 1) == 0)
        {
            length += 1;
        }
        push(&mut packed, c - end);
        push(&mut packed, length << 1 | (every - 1));
        // The sign last, so that small distances are small numbers.
        push(&mut packed, far.unsigned_abs() << 1 | u32::from(far < 0));
        c += (length - 1) * every + 1;
        end = c;
    }
    packed
}

/// Writes a number, seven bits per byte, the lowest first; all bytes except the last have their high bit set.
pub(crate) fn push(packed: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        packed.push(number as u8 | 0x80);
        number >>= 7;
    }
    packed.push(number as u8);
}
