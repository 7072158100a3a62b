//! Converts byte offsets to UTF-16 code units, JavaScript's unit.

use crate::text::sort::sort_by_key_then_index;

/// Converts byte offsets of one text to UTF-16 code units. A series of ascending offsets costs one pass over the text.
#[derive(Debug, Clone)]
pub struct Utf16<'a> {
    text: &'a str,
    bytes: usize,
    units: usize,
}

impl<'a> Utf16<'a> {
    /// Creates a converter for offsets into `text`.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            bytes: 0,
            units: 0,
        }
    }

    /// The number of UTF-16 code units before byte `offset`, which must be on a character boundary. Clamped to the end.
    pub fn at(&mut self, offset: usize) -> usize {
        let offset = offset.min(self.text.len());
        if offset < self.bytes {
            (self.bytes, self.units) = (0, 0);
        }
        // A character is one unit, or two if it has four bytes; bytes 0x80 to 0xBF continue a character.
        let between = &self.text.as_bytes()[self.bytes..offset];
        self.units += between
            .iter()
            .map(|&b| usize::from(b & 0xC0 != 0x80) + usize::from(b >= 0xF0))
            .sum::<usize>();
        self.bytes = offset;
        self.units
    }
}

/// Converts UTF-16 code units to byte offsets, in any order, with one pass over the text. An offset within a character
/// becomes that of the next one; offsets are clamped to the end.
pub fn to_bytes(text: &str, units: &[usize]) -> Vec<usize> {
    let keys = units.iter().map(|&unit| unit as u64);
    let mut bytes = vec![text.len(); units.len()];
    let (mut byte, mut at) = (0, 0);
    for (unit, i) in sort_by_key_then_index(keys.zip(0..).collect()) {
        while at < unit && byte < text.len() {
            let first = text.as_bytes()[byte];
            byte += 1;
            while text.as_bytes().get(byte).is_some_and(|b| b & 0xC0 == 0x80) {
                byte += 1;
            }
            at += 1 + u64::from(first >= 0xF0);
        }
        bytes[i] = byte;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::{Utf16, to_bytes};

    #[test]
    fn units_convert_back_to_bytes_in_any_order() {
        let text = "aé€𝄞b";
        let ends: Vec<usize> = text
            .char_indices()
            .map(|(i, _)| i)
            .chain([text.len()])
            .collect();
        let units: Vec<usize> = ends
            .iter()
            .map(|&i| text[..i].encode_utf16().count())
            .collect();
        assert_eq!(to_bytes(text, &units), ends);
        let backwards: Vec<usize> = units.iter().rev().copied().collect();
        assert!(to_bytes(text, &backwards).iter().eq(ends.iter().rev()));
        assert_eq!(
            to_bytes(text, &[4, 99]),
            [10, 11],
            "within a character, after the end"
        );
        assert_eq!(to_bytes("", &[0, 7]), [0, 0]);
    }

    #[test]
    fn units_are_those_of_javascript() {
        let text = "aé€𝄞b";
        let mut utf16 = Utf16::new(text);
        for (offset, _) in text.char_indices() {
            assert_eq!(utf16.at(offset), text[..offset].encode_utf16().count());
        }
        assert_eq!(utf16.at(1), 1, "offsets may go back");
        assert_eq!(utf16.at(99), 6);
    }
}
