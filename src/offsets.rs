//! Byte offsets as UTF-16 code units, which is what JavaScript counts in.

/// Converts byte offsets of one text into UTF-16 code units. Offsets asked for in ascending order cost one pass over
/// the text all together.
#[derive(Debug, Clone)]
pub struct Utf16<'a> {
    text: &'a str,
    bytes: usize,
    units: usize,
}

impl<'a> Utf16<'a> {
    /// A converter for offsets of `text`.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            bytes: 0,
            units: 0,
        }
    }

    /// The UTF-16 code units before byte `offset`, which is on a character boundary. Past the end it is the end.
    pub fn at(&mut self, offset: usize) -> usize {
        let offset = offset.min(self.text.len());
        if offset < self.bytes {
            (self.bytes, self.units) = (0, 0);
        }
        // A character is one unit, but those of four bytes are two; bytes 0x80 to 0xBF only continue a character.
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
        assert_eq!(utf16.at(1), 1, "going back works too");
        assert_eq!(utf16.at(99), 6);
    }
}
