//! The page's own words, all in one place: English, one [`Words`] a language.
//!
//! Page top and bottom never change: they stand in index.html. It also shows the empty state before any script runs, and
//! has to say the same.

use crate::notice::Notice;

/// A phrase whose wording depends on a count, written `{}`.
#[derive(Debug)]
pub(crate) struct Plural {
    one: &'static str,
    other: &'static str,
}

impl Plural {
    /// The phrase for this count.
    pub(crate) fn of(&self, count: u32) -> String {
        let phrase = if count == 1 { self.one } else { self.other };
        fill(phrase, &[&number(count)])
    }
}

/// What the page says in one language. `{}` stands for what is filled in.
#[derive(Debug)]
pub(crate) struct Words {
    pub(crate) your_article: &'static str,
    pub(crate) placeholder: &'static str,
    pub(crate) example: &'static str,
    pub(crate) clear: &'static str,
    pub(crate) remove: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) welcome: &'static str,
    pub(crate) points: [(&'static str, &'static str); 3],
    pub(crate) working: &'static str,
    pub(crate) length: &'static str,
    pub(crate) exact_length: &'static str,
    pub(crate) of_sentences: Plural,
    pub(crate) sentence_of: &'static str,
    pub(crate) length_against: &'static str,
    pub(crate) whole_length: Plural,
    pub(crate) whole_reading: &'static str,
    pub(crate) reading_of: &'static str,
    pub(crate) saved: &'static str,
    pub(crate) minutes: &'static str,
    pub(crate) seconds: &'static str,
    pub(crate) copy: &'static str,
    pub(crate) copied: &'static str,
    pub(crate) copy_markdown: &'static str,
    pub(crate) save_text: &'static str,
    pub(crate) save_markdown: &'static str,
    pub(crate) share: &'static str,
    pub(crate) print: &'static str,
    pub(crate) not_copied: &'static str,
    pub(crate) article: &'static str,
    pub(crate) left_out: Plural,
    pub(crate) left_out_hint: &'static str,
    pub(crate) more: &'static str,
    pub(crate) document: &'static str,
    pub(crate) word_count: &'static str,
    pub(crate) document_hint: &'static str,
    pub(crate) million: &'static str,
    pub(crate) announce: Plural,
    pub(crate) retry: &'static str,
    pub(crate) curve: &'static str,
    pub(crate) keywords: &'static str,
    pub(crate) why: &'static str,
    pub(crate) why_this: &'static str,
    pub(crate) place: &'static str,
    reasons: Reasons,
    notices: Notices,
}

/// What the parts of a score say of a sentence.
#[derive(Debug)]
struct Reasons {
    often: &'static str,
    sometimes: &'static str,
    opens: &'static str,
    early: &'static str,
    late: &'static str,
    title: &'static str,
    opening: &'static str,
    names: &'static str,
    quoted: &'static str,
    short: &'static str,
    long: &'static str,
    repeats: &'static str,
    needed: &'static str,
    leans: &'static str,
    focus: &'static str,
}

#[derive(Debug)]
struct Notices {
    engine_not_loaded: &'static str,
    engine_failed: &'static str,
    bad_option: &'static str,
    blank: &'static str,
    garbled: &'static str,
    markup: &'static str,
    no_sentence: &'static str,
    one_word: &'static str,
    nothing_stands_out: &'static str,
    short: Plural,
    unknown_language: &'static str,
    by_characters: &'static str,
}

/// The language the page speaks.
pub(crate) static WORDS: &Words = &ENGLISH;

static ENGLISH: Words = Words {
    your_article: "Your article",
    placeholder: "Paste an article here, the whole page if you like. Or just start typing.",
    example: "Try an example",
    clear: "Clear",
    remove: "Remove",
    summary: "Summary",
    welcome: "Paste an article. The sentences that carry it appear here at once.",
    points: [
        (
            "Word for word.",
            "Each sentence is the author’s own, and marked in the article below.",
        ),
        (
            "As long as you like.",
            "From one sentence to all of them, while you watch.",
        ),
        (
            "Private.",
            "Your text is read inside this page and sent nowhere.",
        ),
    ],
    working: "Reading…",
    length: "Length",
    exact_length: "Number of sentences",
    of_sentences: Plural {
        one: "of {} sentence",
        other: "of {} sentences",
    },
    sentence_of: "{} of {} sentences",
    length_against: "{} of {} words",
    whole_length: Plural {
        one: "{} word",
        other: "{} words",
    },
    whole_reading: "{} to read",
    reading_of: "{} instead of {}",
    saved: "{}% saved",
    minutes: "{} min",
    seconds: "{} s",
    copy: "Copy",
    copied: "Copied",
    copy_markdown: "Copy Markdown",
    save_text: "Save text",
    save_markdown: "Save Markdown",
    share: "Share",
    print: "Print",
    not_copied: "This browser doesn’t let the page copy. Select the sentences and copy them by hand.",
    article: "The article",
    left_out: Plural {
        one: "{} line left out, and why",
        other: "{} lines left out, and why",
    },
    left_out_hint: "These lines were pasted too, but don’t look like part of the article. They count for nothing.",
    more: "… and {} more characters",
    document: "{} characters",
    word_count: "{} words",
    document_hint: "Too long to edit here, but not too long to read. Remove it to start again.",
    million: "{} million",
    announce: Plural {
        one: "Summary: {} sentence.",
        other: "Summary: {} sentences.",
    },
    retry: "Try again",
    curve: "How much each sentence carries, from the first to the last. Those of the summary are solid.",
    keywords: "Words that carry the article. Those you check are marked in it.",
    why: "Why?",
    why_this: "Why? The reasons for this sentence",
    place: "Together {}: number {} of {} sentences",
    reasons: Reasons {
        often: "The article keeps coming back to its words",
        sometimes: "The article comes back to a few of its words",
        opens: "Opens the article",
        early: "Stands near the opening",
        late: "Stands further down",
        title: "Shares words with the title and the opening",
        opening: "Shares words with the opening",
        names: "Has names in it",
        quoted: "Is a question, or somebody’s words",
        short: "Is very short",
        long: "Is longer than most",
        repeats: "Repeats what a better sentence says",
        needed: "The sentence after it points back to it",
        leans: "Points back to the sentence before it",
        focus: "Speaks of what you asked for",
    },
    notices: Notices {
        engine_not_loaded: "The part of this page that reads articles didn’t load. Check the connection, then try again.",
        engine_failed: "Reading this text failed; perhaps the browser ran out of memory. Your text is still here.",
        bad_option: "The page asked for something the engine doesn’t know. Reload the page to get matching parts.",
        blank: "Only white space so far.",
        garbled: "This looks like the bytes of a file, not like text. Open the file, and copy the text you see.",
        markup: "This is a web page’s source. Its tags are left out; copying from the page itself works better.",
        no_sentence: "There is no sentence in this yet. Paste more of the article, or go on typing.",
        one_word: "One word is hard to shorten. Paste the rest, or go on typing.",
        nothing_stands_out: "Nothing stands out here: these are words that every text has, or that are said only once.",
        short: Plural {
            one: "Too short to summarize: the one sentence is all there is.",
            other: "Too short to summarize: here are all {} sentences.",
        },
        by_characters: "This language is compared by pairs of characters, not by words, which is a coarser choice.",
        unknown_language: "We don’t know this language. Sentences were chosen by the words that recur in them, which is \
                           a coarser choice.",
    },
};

impl Words {
    /// An odd state in a sentence, with a way forward.
    pub(crate) fn notice(&self, notice: &Notice) -> String {
        let words = &self.notices;
        match notice {
            Notice::Failed(code) => match code.as_str() {
                "engine-not-loaded" => words.engine_not_loaded,
                "bad-option" => words.bad_option,
                _ => words.engine_failed,
            },
            Notice::Blank => words.blank,
            Notice::Garbled => words.garbled,
            Notice::Markup => words.markup,
            Notice::NoSentence => words.no_sentence,
            Notice::OneWord => words.one_word,
            Notice::NothingStandsOut => words.nothing_stands_out,
            Notice::Short(sentences) => return words.short.of(*sentences),
            Notice::UnknownLanguage => words.unknown_language,
            Notice::ByCharacters => words.by_characters,
        }
        .to_owned()
    }

    /// What a part of a sentence's score, given in hundredths, says of it. Nothing for a part that this page doesn't
    /// know.
    pub(crate) fn reason(
        &self,
        part: &str,
        hundredths: i32,
        first: bool,
        titled: bool,
    ) -> Option<&'static str> {
        let words = &self.reasons;
        let either = |condition: bool, one, other| Some(if condition { one } else { other });
        match part {
            "frequency" => either(hundredths >= 50, words.often, words.sometimes),
            "position" if first => Some(words.opens),
            "position" => either(hundredths >= 80, words.early, words.late),
            "title" => either(titled, words.title, words.opening),
            "statement" => either(hundredths > 0, words.names, words.quoted),
            "length" => either(hundredths <= -400, words.short, words.long),
            "redundancy" => Some(words.repeats),
            "coherence" => either(hundredths > 0, words.needed, words.leans),
            "focus" => Some(words.focus),
            _ => None,
        }
    }

    /// A length of time: to five seconds below a minute and a half, then to the minute.
    pub(crate) fn duration(&self, seconds: u32) -> String {
        if seconds < 90 {
            let rounded = if seconds < 10 {
                seconds
            } else {
                (seconds + 2) / 5 * 5
            };
            fill(self.seconds, &[&number(rounded)])
        } else {
            fill(self.minutes, &[&number((seconds + 30) / 60)])
        }
    }

    /// A large count to two digits or so: "10.2 million".
    pub(crate) fn about(&self, count: u32) -> String {
        if count < 1_000_000 {
            return number(count);
        }
        let tenths = count / 100_000;
        let mut shown = number(tenths / 10);
        shown.push('.');
        shown.push_str(&(tenths % 10).to_string());
        fill(self.million, &[&shown])
    }
}

/// Fills each `{}` of a phrase, in order.
pub(crate) fn fill(phrase: &str, values: &[&str]) -> String {
    let mut out = String::new();
    let mut values = values.iter();
    // By the brace, not by "{}": a search for strings costs more bytes than all the words.
    for part in phrase.split('{') {
        match part.strip_prefix('}') {
            Some(rest) => {
                out.push_str(values.next().unwrap_or(&""));
                out.push_str(rest);
            }
            None => out.push_str(part),
        }
    }
    out
}

/// A number given in hundredths, with its sign: "+0.07", "−1.20".
pub(crate) fn hundredths(value: i32) -> String {
    let mut out = String::from(if value < 0 { "−" } else { "+" });
    let value = value.unsigned_abs();
    out.push_str(&(value / 100).to_string());
    out.push('.');
    if value % 100 < 10 {
        out.push('0');
    }
    out.push_str(&(value % 100).to_string());
    out
}

/// A count with its thousands set apart: "12,345".
pub(crate) fn number(count: u32) -> String {
    let digits = count.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(
            [0, 999, 1_000, 1_234_567].map(number),
            ["0", "999", "1,000", "1,234,567"]
        );
    }

    #[test]
    fn durations_are_as_exact_as_they_are_useful() {
        let said = [4, 13, 58, 89, 90, 600].map(|s| WORDS.duration(s));
        assert_eq!(said, ["4 s", "15 s", "60 s", "90 s", "2 min", "10 min"]);
    }

    #[test]
    fn large_counts_are_rounded_down() {
        assert_eq!(WORDS.about(999_999), "999,999");
        assert_eq!(WORDS.about(10_290_000), "10.2 million");
    }

    #[test]
    fn hundredths_have_two_places_and_their_sign() {
        assert_eq!(
            [0, 7, 160, -45, -400].map(hundredths),
            ["+0.00", "+0.07", "+1.60", "−0.45", "−4.00"]
        );
    }

    #[test]
    fn every_part_of_a_score_has_words() {
        for part in nutgraf::Parts::NAMES {
            for value in [-400, -1, 1, 100] {
                assert!(WORDS.reason(part, value, false, true).is_some(), "{part}");
            }
        }
        let said = |part, value| WORDS.reason(part, value, false, true);
        assert_ne!(said("length", -400), said("length", -20));
        assert_ne!(said("statement", 5), said("statement", -5));
        assert_eq!(said("beauty", 1), None);
    }

    #[test]
    fn phrases_are_filled_in_order() {
        assert_eq!(fill("{} of {}", &["1", "2"]), "1 of 2");
        assert_eq!(WORDS.left_out.of(1), "1 line left out, and why");
        assert_eq!(WORDS.left_out.of(4), "4 lines left out, and why");
    }

    #[test]
    fn an_error_code_nobody_knows_still_has_words() {
        let said = WORDS.notice(&Notice::Failed("new-code".into()));
        assert!(!said.is_empty());
        assert_ne!(
            said,
            WORDS.notice(&Notice::Failed("engine-not-loaded".into()))
        );
    }

    #[test]
    fn the_shell_says_the_same() {
        let shell = include_str!("../../../index.html")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let said = [
            WORDS.your_article,
            WORDS.placeholder,
            WORDS.example,
            WORDS.summary,
            WORDS.welcome,
        ];
        let points = WORDS.points.iter().flat_map(|(a, b)| [*a, *b]);
        for words in said.into_iter().chain(points) {
            assert!(shell.contains(words), "index.html doesn't say {words:?}");
        }
    }
}
