//! One form for texts that differ only in how they are encoded, so that no later stage sees a difference: accents are
//! composed (Unicode's NFC), invisible characters are gone, line ends are `\n` (but form feeds, which end pages), spaces of all
//! kinds are spaces, ligatures
//! and full-width letters are plain letters, and words hyphenated over line ends are whole.
//!
//! The stages work on the normalized text, and [`Normalized::original_span`] turns their ranges into ranges of the original.
//! What is left to differences of writing, such as case, is [`fold`](super::fold)'s.

use super::chars;
use super::composition::{
    self, is_apostrophe, is_hyphen, is_ignorable, is_line_end, is_space, tables,
};
use super::punctuation::is_invisible;
use super::swar;
use crate::span::Span;
use std::borrow::Cow;

/// A text in its normal form.
pub(crate) struct Normalized<'a> {
    text: Cow<'a, str>,
    original: &'a str,
    /// Where the two texts meet again after each difference in length: offsets in the normalized and the original text.
    resync: Vec<(u32, u32)>,
}

impl<'a> Normalized<'a> {
    pub(crate) fn new(original: &'a str) -> Self {
        let mut normalizer = Normalizer {
            text: original,
            out: String::new(),
            copied: 0,
            resync: Vec::new(),
        };
        normalizer.run();
        let text = if normalizer.copied == 0 {
            Cow::Borrowed(original)
        } else {
            normalizer.copy(original.len());
            Cow::Owned(normalizer.out)
        };
        Self {
            text,
            original,
            resync: normalizer.resync,
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The text it was made from.
    pub(crate) fn original(&self) -> &'a str {
        self.original
    }

    /// The range of the original text that became a range of the normalized one. What was removed belongs to what is before
    /// it, except for white space and invisible characters at the end of the range.
    pub(crate) fn original_span(&self, span: Span) -> Span {
        let original = Span::new(self.offset(span.start), self.offset(span.end));
        if self.resync.is_empty() {
            return original;
        }
        let part = original.of(self.original);
        let part =
            part.trim_end_matches(|c: char| is_invisible(c) || c.is_whitespace() || c.is_control());
        Span::new(original.start, original.start + part.len())
    }

    /// The range of the normalized text that a range of the original text became.
    pub(crate) fn normalized_span(&self, span: Span) -> Span {
        let convert = |offset| convert(offset, &self.resync, |&(to, from)| (from, to), &self.text);
        Span::new(convert(span.start), convert(span.end))
    }

    /// The offset in the original text of an offset in the normalized one.
    fn offset(&self, offset: usize) -> usize {
        convert(offset, &self.resync, |&pair| pair, self.original)
    }
}

/// An offset in the other text. `pair` gives the offset to convert from and the one to convert to.
fn convert(
    offset: usize,
    resync: &[(u32, u32)],
    pair: impl Fn(&(u32, u32)) -> (u32, u32),
    to: &str,
) -> usize {
    let next = resync.partition_point(|at| pair(at).0 as usize <= offset);
    let last = next.checked_sub(1).map_or((0, 0), |i| pair(&resync[i]));
    let at = last.1 as usize + (offset - last.0 as usize);
    // Only an offset inside of what was replaced could be beyond.
    let limit = resync
        .get(next)
        .map_or(to.len(), |next| pair(next).1 as usize);
    to.floor_char_boundary(at.min(limit))
}

/// The most marks on one letter that are put in order, so that a text of nothing but marks takes no longer than others.
/// Unicode's stream-safe format allows 30.
const MAX_MARKS: usize = 30;

struct Normalizer<'a> {
    text: &'a str,
    out: String,
    /// Up to where `text` is in `out`; 0 as long as nothing differs.
    copied: usize,
    resync: Vec<(u32, u32)>,
}

impl Normalizer<'_> {
    fn run(&mut self) {
        let text = self.text;
        let bytes = text.as_bytes();
        let mut at = 0;
        // Where the line ends that a word was joined to: behind the word.
        let mut line_end = usize::MAX;
        loop {
            at = next_special(bytes, at);
            if at >= line_end {
                let next = text[line_end..].chars().next().map_or(0, char::len_utf8) + line_end;
                self.replace(line_end, next, "\n");
                at = at.max(next);
                line_end = usize::MAX;
            }
            let Some(c) = text[at..].chars().next() else {
                break;
            };
            if let Some((hyphen, word)) = self.hyphenated(at, c) {
                self.replace(hyphen, word, "");
                line_end = line_end_after(text, word);
                at = word;
                continue;
            }
            at = if c == '&' {
                self.read_entity(at)
            } else {
                self.read(at, c)
            };
        }
    }

    /// Reads the character `c` at `at`, which may differ in normal form; where to read on.
    fn read(&mut self, at: usize, c: char) -> usize {
        let mut end = at + c.len_utf8();
        if self.text[at..].starts_with("\r\n") {
            end += 1;
        }
        let replacement = match c {
            '\r' | '\u{B}' => "\n",
            _ if c < ' ' => return end,
            _ if is_line_end(c) => "\n",
            _ if is_space(c) => " ",
            _ if is_apostrophe(c) => "’",
            _ if is_hyphen(c) => "-",
            'ŉ' => "’n",
            '\u{200D}' | '\u{FE0E}' | '\u{FE0F}' if !self.ends_with_word(at) => return end,
            _ if is_ignorable(c) => "",
            _ => return self.compose(at, c),
        };
        self.replace(at, end, replacement);
        end
    }

    /// Reads the character reference at `at`, as texts have that were copied from a page's source.
    fn read_entity(&mut self, at: usize) -> usize {
        let rest = &self.text.as_bytes()[at + 1..];
        let Some(len) = rest.iter().take(MAX_ENTITY).position(|&byte| byte == b';') else {
            return at + 1;
        };
        let end = at + 1 + len + 1;
        let name = &self.text[at + 1..end - 1];
        let character = match ENTITIES.iter().find(|entity| entity.0 == name) {
            Some(entity) => Some(entity.1),
            None => numeric_entity(name),
        };
        let Some(character) = character else {
            return at + 1;
        };
        self.replace(at, end, character.encode_utf8(&mut [0; 4]));
        end
    }

    /// Copies everything before `at` that isn't copied yet.
    fn copy(&mut self, at: usize) {
        self.out.push_str(&self.text[self.copied..at]);
        self.copied = at;
    }

    fn replace(&mut self, start: usize, end: usize, by: &str) {
        if self.copied == 0 {
            self.out.reserve(self.text.len());
        }
        self.copy(start);
        self.out.push_str(by);
        self.copied = end;
        if by.len() != end - start {
            self.resync.push((self.out.len() as u32, end as u32));
        }
    }

    /// The last character before `at`, in normal form.
    fn last_char(&self, at: usize) -> Option<char> {
        let rest = &self.text[self.copied..at];
        rest.chars()
            .next_back()
            .or_else(|| self.out.chars().next_back())
    }

    /// Whether a word is before `at`; an emoji's parts are joined by invisible characters, too.
    fn ends_with_word(&self, at: usize) -> bool {
        self.last_char(at)
            .is_some_and(|c| chars::is_alphanumeric(c) || tables().combining_class(c) != 0)
    }

    /// Composes the characters from `c` at `at` on, which may combine, with the one before them. Returns where to read on.
    fn compose(&mut self, at: usize, c: char) -> usize {
        let tables = tables();
        let text = self.text;
        if let Some(replacement) = tables.replacement(c)
            && !tables.may_combine(c)
        {
            let end = at + c.len_utf8();
            self.replace(at, end, replacement);
            return end;
        }
        // Usually one mark that doesn't compose: a vowel or tone of Thai or Tamil.
        let end = at + c.len_utf8();
        let last = self.last_char(at);
        let follows = text[end..].chars().next();
        if !follows.is_some_and(|next| next > '\x7F' && tables.may_combine(next))
            && last.is_none_or(|last| {
                tables.compose(last, c).is_none()
                    && tables.decomposition(last).is_none()
                    && tables.combining_class(last) == 0
            })
            && tables.replacement(c).is_none()
        {
            return end;
        }
        let mut marks: Vec<char> = Vec::new();
        let mut end = at;
        for mark in text[at..].chars() {
            if !tables.may_combine(mark) || marks.len() >= MAX_MARKS {
                break;
            }
            end += mark.len_utf8();
            match tables.replacement(mark) {
                Some(replacement) => marks.extend(replacement.chars()),
                None if is_ignorable(mark) => {}
                None => marks.push(mark),
            }
        }
        // The letter before, if there is one, and where it is.
        let in_original = at > self.copied;
        let from = match last {
            Some(last) if in_original => at - last.len_utf8(),
            _ => at,
        };
        let mut composed = composition::compose(last, &marks);
        if in_original || last.is_none() {
            if text[from..end] == composed {
                return end;
            }
        } else if let Some(last) = last {
            // The letter before is a replacement.
            self.out.truncate(self.out.len() - last.len_utf8());
            while self
                .resync
                .last()
                .is_some_and(|at| at.0 as usize > self.out.len())
            {
                self.resync.pop();
            }
        }
        self.replace(from, end, &composed);
        composed.clear();
        if !in_original {
            // The length may be the same, but of the replaced letter with its marks.
            let resync = (self.out.len() as u32, end as u32);
            if self.resync.last() != Some(&resync) {
                self.resync.push(resync);
            }
        }
        end
    }

    /// Where the hyphen begins, and where the rest of the word, if a word is hyphenated over a line end at `at`: the
    /// line end itself, or a soft hyphen before it.
    fn hyphenated(&self, at: usize, c: char) -> Option<(usize, usize)> {
        let (hyphen, next) = match c {
            '\u{AD}' | '\u{2010}' => (at, at + c.len_utf8()),
            '\r' | '\n' => {
                let word = self.text[self.copied..at].strip_suffix('-')?;
                (self.copied + word.len(), at)
            }
            _ => return None,
        };
        let next = &self.text[next..];
        let next = ["\r\n", "\n", "\r"]
            .iter()
            .find_map(|line_end| next.strip_prefix(line_end))?;
        if !self.last_char(hyphen).is_some_and(chars::is_lowercase) {
            return None;
        }
        // A page's margin.
        let margin = next
            .chars()
            .take(MAX_MARGIN)
            .take_while(|&c| matches!(c, ' ' | '\t') || is_space(c));
        let rest = &next[margin.map(char::len_utf8).sum()..];
        let is_letter = |c: char| chars::is_lowercase(c);
        let mut letters = 0;
        let mut end = rest.len();
        for (i, c) in rest.char_indices() {
            if is_letter(c) {
                letters += 1;
            } else if c.is_ascii() || !tables().may_combine(c) {
                end = i;
                break;
            }
            if letters == MAX_CONJUNCTION + 1 {
                break;
            }
        }
        let is_rest = letters >= MIN_LETTERS && !CONJUNCTIONS.contains(&&rest[..end]);
        is_rest.then_some((hyphen, self.text.len() - rest.len()))
    }
}

/// The most spaces before the rest of a hyphenated word.
const MAX_MARGIN: usize = 32;

/// The fewest letters of a word that are put on the next line, in most languages' typography.
const MIN_LETTERS: usize = 3;

/// Words after a hyphen that stands for the rest of a compound ("over-\nand undervalued"), and the longest one's letters.
const CONJUNCTIONS: [&str; 8] = ["and", "bis", "eller", "och", "oder", "sowie", "und", "tai"];
const MAX_CONJUNCTION: usize = 5;

/// Where the space after the word at `at` is; nowhere if the word's own line ends first.
fn line_end_after(text: &str, at: usize) -> usize {
    let end = text[at..]
        .char_indices()
        .find(|&(_, c)| c <= ' ' || is_space(c) || is_line_end(c));
    end.filter(|&(_, c)| c == ' ' || is_space(c))
        .map_or(usize::MAX, |(end, _)| at + end)
}

/// The longest name of [`ENTITIES`], and its semicolon.
const MAX_ENTITY: usize = 8;

/// Character references that are common in prose. Not those for angle brackets, which would become tags.
const ENTITIES: [(&str, char); 14] = [
    ("amp", '&'),
    ("apos", '\''),
    ("bdquo", '„'),
    ("hellip", '…'),
    ("laquo", '«'),
    ("ldquo", '“'),
    ("lsquo", '‘'),
    ("mdash", '—'),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("quot", '"'),
    ("raquo", '»'),
    ("rdquo", '”'),
    ("rsquo", '’'),
];

/// The character of a numeric reference ("#39", "#x2019"); of ASCII only quotation marks.
fn numeric_entity(name: &str) -> Option<char> {
    let number = name.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
        None => number.parse(),
    };
    let c = char::from_u32(code.ok()?)?;
    match c {
        '\u{A0}' => Some(' '),
        '"' | '\'' | '&' => Some(c),
        _ => (c > '\u{A0}').then_some(c),
    }
}

/// What the first byte of a character beyond ASCII says.
const PLAIN: u8 = 0;
const LOOK_UP: u8 = 1;

/// Whether characters that begin with a byte from 0x80 on may have another normal form. The large alphabets that are written
/// without combining characters mostly need no look at every character.
static FIRST_BYTES: [u8; 128] = {
    let mut bytes = [PLAIN; 128];
    let mut byte = 0xC2;
    while byte < 0xF8 {
        let plain = matches!(byte, 0xC3 | 0xC6 | 0xC8 | 0xC9 | 0xCB | 0xCF..=0xD1 | 0xE4..=0xE9 | 0xEB..=0xED);
        bytes[byte - 0x80] = if plain { PLAIN } else { LOOK_UP };
        byte += 1;
    }
    bytes
};

/// The next place from `at` on where the normal form may differ: control characters, and characters that [`tables`] know.
fn next_special(bytes: &[u8], mut at: usize) -> usize {
    loop {
        at = swar::run_end(bytes, at, swar::visible_not_ampersand);
        let Some(&byte) = bytes.get(at) else {
            return bytes.len();
        };
        if byte < 0x80 {
            // Line ends are common, and seldom after a hyphen.
            if byte == b'\t' || byte == b'\n' && !bytes[..at].ends_with(b"-") {
                at += 1;
                continue;
            }
            return at;
        }
        while let Some(&byte @ 0x80..) = bytes.get(at) {
            if FIRST_BYTES[usize::from(byte & 0x7F)] == LOOK_UP {
                let (c, width) = decode(bytes, at);
                if tables().is_special(c) {
                    return at;
                }
                at += width;
            } else {
                at += if byte < 0xE0 { 2 } else { 3 };
            }
        }
    }
}

/// The character at `at`, and its length.
#[inline]
fn decode(bytes: &[u8], at: usize) -> (u32, usize) {
    let next = |i: usize| u32::from(bytes.get(at + i).copied().unwrap_or_default() & 0x3F);
    let first = u32::from(bytes[at]);
    match first {
        ..0xE0 => ((first & 0x1F) << 6 | next(1), 2),
        0xE0..0xF0 => ((first & 0xF) << 12 | next(1) << 6 | next(2), 3),
        _ => (
            (first & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3),
            4,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    fn normal(text: &str) -> String {
        let normalized = Normalized::new(text);
        let normal = normalized.text().to_owned();
        // Every offset has its place, in order, on a character's boundary.
        let offsets: Vec<usize> = (0..=normal.len())
            .filter(|&at| normal.is_char_boundary(at))
            .map(|at| normalized.offset(at))
            .collect();
        assert!(
            offsets.is_sorted() && offsets.iter().all(|&at| text.is_char_boundary(at)),
            "{text:?}"
        );
        assert_eq!(
            Normalized::new(&normal).text(),
            normal,
            "of {text:?}, normalized again"
        );
        normal
    }

    #[test]
    fn what_is_in_normal_form_is_not_copied() {
        for text in [
            "",
            "Plain ASCII,\n\tno more - than\nthat.",
            "Été à Fluß, ελληνικά, чай, 東京で。",
            "தமிழ் ที่ดิน ❤\u{FE0F}",
        ] {
            assert!(
                matches!(Normalized::new(text).text, Cow::Borrowed(_)),
                "{text}"
            );
        }
    }

    #[test]
    fn every_character_composes_as_in_the_standard() {
        let is_ideograph =
            |c: char| c >= '\u{F900}' && ('\u{3400}'..).contains(&c.nfc().next().unwrap());
        for c in ('\0'..=char::MAX).filter(|&c| !is_ideograph(c)) {
            let text = format!("a{c}");
            let nfd: String = text.nfd().collect();
            let nfc: String = text.nfc().collect();
            let expected = normal(&nfc);
            assert_eq!(normal(&nfd), expected, "{c:?}");
            assert_eq!(normal(&text), expected, "{c:?}");
            if text.nfkc().eq(text.nfc()) && !is_special_here(c) {
                assert_eq!(expected, nfc, "{c:?}");
            }
        }
    }

    /// What Unicode's normal form leaves alone.
    fn is_special_here(c: char) -> bool {
        c < ' '
            || is_space(c)
            || is_line_end(c)
            || is_apostrophe(c)
            || is_hyphen(c)
            || is_ignorable(c)
    }

    #[test]
    fn marks_come_in_any_order() {
        for text in [
            "e\u{302}\u{323}",
            "e\u{323}\u{302}",
            "ê\u{323}",
            "ẹ\u{302}",
            "e\u{AD}\u{302}\u{200B}\u{323}",
        ] {
            assert_eq!(normal(text), "ệ");
        }
        assert_eq!(normal("각"), "각");
        assert_eq!(normal(&"q\u{302}".repeat(3)), "q\u{302}".repeat(3));
        let many = "\u{302}".repeat(100_000);
        assert_eq!(normal(&format!("e{many}")).chars().next(), Some('ê'));
    }

    #[test]
    fn compatibility_characters_of_words_are_plain_letters() {
        assert_eq!(
            normal("ﬁnance, eﬀect, ＣＯＶＩＤ－１９, 𝗕𝗼𝗹𝗱, ﺳﻼم, ｶﾞｲﾄﾞ"),
            "finance, effect, COVID－19, Bold, سلام, ガイド"
        );
        assert_eq!(normal("m² and № 5 and ½"), "m² and № 5 and ½");
    }

    #[test]
    fn invisible_characters_are_gone_except_in_emoji() {
        assert_eq!(
            normal("\u{FEFF}fin\u{200B}ance, co\u{AD}op, \u{202B}שלום\u{202C}"),
            "finance, coop, שלום"
        );
        assert_eq!(normal("👩\u{200D}💻 ❤\u{FE0F}"), "👩\u{200D}💻 ❤\u{FE0F}");
    }

    #[test]
    fn character_references_are_characters() {
        assert_eq!(
            normal("R&amp;D &quot;is&quot; here&hellip; it&#39;s&#160;so&#x2019; &nbsp;"),
            "R&D \"is\" here… it's so’  "
        );
        for text in [
            "&lt;b&gt; &#60; &#x3C;",
            "a & b; AT&T &; &#; &#x; &amp",
            "&unknown; &#99999999; &#xD800;",
        ] {
            assert_eq!(normal(text), text);
        }
    }

    #[test]
    fn line_ends_and_spaces_are_one() {
        assert_eq!(
            normal("a\r\nb\rc\u{2028}d\u{B}e\n\r\n"),
            "a\nb\nc\nd\ne\n\n"
        );
        assert_eq!(
            normal("1\u{A0}000\u{202F}€,\u{2009}5\u{3000}x"),
            "1 000 €, 5 x"
        );
    }

    #[test]
    fn every_difference_is_seen() {
        for c in '\u{80}'..=char::MAX {
            let text = c.to_string();
            let special = tables().is_special(c as u32);
            assert_eq!(next_special(text.as_bytes(), 0) == 0, special, "{c:?}");
        }
        assert_eq!(normal("ʼn мʼята"), "’n м’ята");
    }

    #[test]
    fn hyphenated_words_are_whole_and_their_lines_end_after_them() {
        for (text, expected) in [
            ("the govern-\nment said no", "the government\nsaid no"),
            ("the govern-\r\n  ment, said", "the government,\nsaid"),
            ("the govern\u{AD}\nment said", "the government\nsaid"),
            ("un gouverne\u{301}-\nme\u{301}ment.", "un gouvernémément."),
            ("a demo-\nc-\ncy now", "a demo-\nc-\ncy now"),
            ("democra-\ntisa-\ntion now", "democratisation\nnow"),
            ("Haupt-\nund Nebensache", "Haupt-\nund Nebensache"),
            ("over-\nAnd", "over-\nAnd"),
            ("COVID-\nnineteen", "COVID-\nnineteen"),
            ("that is-\n\nnew text", "that is-\n\nnew text"),
            ("- item\n- \nitem", "- item\n- \nitem"),
        ] {
            assert_eq!(normal(text), expected);
        }
    }

    #[test]
    fn ranges_of_the_original_are_whole() {
        let text = "A ﬁne, long\u{AD}er e\u{301}te\u{301}.\u{200B} \u{200F}Next.";
        let normalized = Normalized::new(text);
        let normal = normalized.text();
        assert_eq!(normal, "A fine, longer été. Next.");
        let original = |part: &str| {
            let start = normal.find(part).unwrap();
            normalized
                .original_span(Span::new(start, start + part.len()))
                .of(text)
        };
        assert_eq!(original("A fine"), "A ﬁne");
        assert_eq!(original("longer"), "long\u{AD}er");
        assert_eq!(original("été"), "e\u{301}te\u{301}");
        assert_eq!(original("Next."), "Next.");
        assert_eq!(
            original("A fine, longer été."),
            &text[..text.find("\u{200B} \u{200F}").unwrap()]
        );
    }
}
