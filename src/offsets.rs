//! Converts byte offsets to UTF-16 code units, JavaScript's unit.

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

#[cfg(test)]
mod tests {
    use super::Utf16;

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
