//! Decoding the input.

/// A decoded input.
pub(crate) struct Input {
    pub(crate) text: String,
    /// What the user should know about the decoding.
    pub(crate) notice: Option<&'static str>,
    /// Whether it looks like a binary file.
    pub(crate) binary: bool,
}

/// Decodes bytes by their byte order mark, as UTF-8, or else as Windows-1252. Total: any file yields a text.
pub(crate) fn decode(bytes: Vec<u8>) -> Input {
    let binary = is_binary(&bytes);
    let (text, notice) = match *bytes {
        [0xFF, 0xFE, ref rest @ ..] => (utf16(rest, u16::from_le_bytes), None),
        [0xFE, 0xFF, ref rest @ ..] => (utf16(rest, u16::from_be_bytes), None),
        _ => match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => other(error.as_bytes()),
        },
    };
    Input {
        text,
        notice,
        binary,
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// Text has next to no control characters; binary formats always have some. In UTF-16, every other byte may be zero.
fn is_binary(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4096)];
    let is_utf16 = start.starts_with(&[0xFF, 0xFE]) || start.starts_with(&[0xFE, 0xFF]);
    let controls = start
        .iter()
        .filter(|&&byte| byte < 9 || (14..32).contains(&byte) && byte != 27)
        .count();
    !is_utf16 && controls * 50 > start.len()
}

/// Text that isn't valid UTF-8: UTF-8 with a few damaged places, or a legacy encoding.
fn other(bytes: &[u8]) -> (String, Option<&'static str>) {
    let lossy = String::from_utf8_lossy(bytes);
    let damaged = lossy.matches(char::REPLACEMENT_CHARACTER).count();
    let intact = lossy.chars().filter(|c| !c.is_ascii()).count() - damaged;
    if damaged <= intact {
        return (
            lossy.into_owned(),
            Some("the input isn't valid UTF-8; invalid bytes were replaced"),
        );
    }
    let text = bytes.iter().map(|&byte| windows_1252(byte)).collect();
    (
        text,
        Some("the input isn't UTF-8; it was read as Windows-1252"),
    )
}

/// Windows-1252, a superset of Latin-1 (<https://encoding.spec.whatwg.org/#windows-1252>).
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        decode(bytes.to_vec()).text
    }

    #[test]
    fn encodings_are_recognized() {
        assert_eq!(text("größer".as_bytes()), "größer");
        assert_eq!(text(b"gr\xF6\xDFer \x96 \x80"), "größer – €");
        assert_eq!(text(b"\xFF\xFEa\0\xE9\0"), "aé");
        assert_eq!(text(b"\xFE\xFF\0a\xD8\0"), "a\u{FFFD}");
        // Mostly UTF-8: only the damaged place is lost.
        assert_eq!(text(b"gr\xC3\xB6\xC3\x9Fer \xFF"), "größer \u{FFFD}");
    }

    #[test]
    fn only_a_change_of_the_text_is_reported() {
        for (bytes, reported) in [
            (&b"plain"[..], false),
            ("é".as_bytes(), false),
            (b"\xFF\xFEa\0", false),
            (b"\xE9", true),
            (b"\xC3\xA9 \xC3\xA9 \xFF", true),
        ] {
            assert_eq!(
                decode(bytes.to_vec()).notice.is_some(),
                reported,
                "{bytes:?}"
            );
        }
    }

    #[test]
    fn binary_files_are_recognized() {
        assert!(decode(b"\x7fELF\x02\x01\x01\0\0\0\0".to_vec()).binary);
        assert!(!decode(b"\x1b[1mbold\x1b[0m text\r\n".to_vec()).binary);
        assert!(!decode(b"\xFF\xFEa\0b\0".to_vec()).binary);
        assert!(!decode(Vec::new()).binary);
    }
}
