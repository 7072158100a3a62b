//! The form in which words are compared: lower case, without other differences of writing. Texts are in normal form
//! already ([`normalize`](super::normalize)), and the word lists are folded by `build/`.

use super::chars;

/// How a language folds its letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Folding {
    /// `I` and `İ` are `i`.
    Default,
    /// `I` is `ı`, and `İ` is `i`: Turkish.
    Turkish,
    /// All four are `i`: the language isn't known, and may be a Turkic one.
    Unknown,
}

impl Folding {
    /// Whether lower case in ASCII is all there is to folding an ASCII word.
    #[inline]
    pub(crate) fn is_plain(self) -> bool {
        self != Self::Turkish
    }

    /// Appends a folded string.
    pub(crate) fn push(self, into: &mut String, string: &str) {
        if self.is_plain() && string.is_ascii() {
            let from = into.len();
            into.push_str(string);
            into[from..].make_ascii_lowercase();
            return;
        }
        for c in string.chars() {
            match c {
                'I' if self == Self::Turkish => into.push('ı'),
                'ı' if self == Self::Unknown => into.push('i'),
                // The dot of "i̇", which is "İ" lowercased without regard to the language, and Arabic's kashida.
                '\u{307}' if into.ends_with('i') => {}
                '\u{640}' => {}
                c => into.push(fold_char(c)),
            }
        }
    }

    /// A folded string.
    pub(crate) fn fold(self, string: &str) -> String {
        let mut folded = String::with_capacity(string.len());
        self.push(&mut folded, string);
        folded
    }
}

/// A character folded by what is the same in all languages.
#[inline]
pub(crate) fn fold_char(c: char) -> char {
    match c {
        '’' => '\'',
        'ς' => 'σ',
        'İ' => 'i',
        c => chars::to_lower(c),
    }
}

#[cfg(test)]
mod tests {
    use super::Folding;

    #[test]
    fn case_and_apostrophes_do_not_matter() {
        for (a, b) in [
            ("ΟΔΟΣ", "οδός".replace('ό', "ο").as_str()),
            ("ΟΔΟΣ", "οδοσ"),
            ("Don’t", "don't"),
            ("ÉTÉ", "été"),
            ("المـــدينة", "المدينة"),
        ] {
            assert_eq!(Folding::Default.fold(a), Folding::Default.fold(b));
        }
    }

    #[test]
    fn dotted_and_dotless_i_are_the_languages_own() {
        let turkish = |word| Folding::Turkish.fold(word);
        assert_eq!(turkish("IŞIK"), "ışık");
        assert_eq!(turkish("İSTANBUL"), "istanbul");
        assert_eq!(turkish("i̇stanbul"), "istanbul");
        assert_ne!(turkish("IN"), turkish("İN"));
        assert_eq!(Folding::Default.fold("İstanbul"), "istanbul");
        assert_eq!(Folding::Default.fold("ILLINOIS"), "illinois");
        assert_eq!(Folding::Unknown.fold("IŞIQ"), Folding::Unknown.fold("ışıq"));
        assert_eq!(Folding::Unknown.fold("İnsan"), "insan");
    }
}
