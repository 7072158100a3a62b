//! The page's phrases by name. Their wording is in `www/words/`, one file per language.

use crate::notice::Notice;

macro_rules! words {
    ($($name:ident),+ $(,)?) => {
        /// A phrase: its place in the language's file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Phrase {
            $(
                #[doc = concat!("`page.", stringify!($name), "`, in kebab-case.")]
                $name,
            )+
        }

        /// All names, in the order of `www/words/en.json`.
        #[cfg(test)]
        const NAMES: &[&str] = &[$(stringify!($name)),+];
    };
}
pub(crate) use words;

words! {
    YourArticle,
    Placeholder,
    Example,
    Edit,
    Done,
    Replace,
    Summary,
    Adjust,
    Welcome,
    PointWordForWord,
    PointWordForWordWhy,
    PointAnyLength,
    PointAnyLengthWhy,
    PointPrivate,
    PointPrivateWhy,
    Working,
    ReadSoFar,
    Cancel,
    SummaryKind,
    KindKeyPoints,
    KindTldr,
    KindTeaser,
    KindHeadline,
    Length,
    Short,
    Medium,
    Long,
    Unit,
    ExactLength,
    OfSentences,
    PercentOfSentences,
    PercentOf,
    SentenceOf,
    LengthAgainst,
    WholeLength,
    WholeReading,
    ReadingOf,
    Shorter,
    FocusedOn,
    ClearFocus,
    Pinned,
    Excluded,
    ResetPicks,
    Minutes,
    Seconds,
    Copy,
    Copied,
    CopyMarkdown,
    SaveText,
    SaveMarkdown,
    Share,
    Print,
    WithLink,
    NotCopied,
    Article,
    ArticleHint,
    AboutSentence,
    Pin,
    Exclude,
    IsPinned,
    IsExcluded,
    RemoveParagraph,
    Language,
    LanguageAuto,
    LanguageFound,
    LanguageUnknown,
    TextKind,
    TextOther,
    TextNews,
    TextOpinion,
    TextHowTo,
    TextEncyclopedic,
    OpeningLess,
    OpeningMore,
    RemovedLines,
    RemovedLinesHint,
    Restore,
    DroppedShareButtons,
    DroppedStoryLink,
    DroppedCookieNotice,
    DroppedNewsletter,
    DroppedAdvertisement,
    DroppedComments,
    DroppedCaption,
    DroppedBylineOrDate,
    DroppedNavigation,
    DroppedLogin,
    DroppedHeading,
    DroppedRepeated,
    DroppedMarkup,
    DroppedNotText,
    DroppedReader,
    More,
    Document,
    WordCount,
    DocumentHint,
    Announce,
    Retry,
    ScoreChart,
    Keywords,
    Why,
    WhyThis,
    Place,
    ReasonKeywords,
    ReasonRecurs,
    ReasonKnown,
    ReasonFirst,
    ReasonEarly,
    ReasonLate,
    ReasonTitle,
    ReasonOpening,
    ReasonNames,
    ReasonQuoted,
    ReasonShort,
    ReasonLong,
    ReasonRepeats,
    ReasonNeeded,
    ReasonDepends,
    ReasonFocus,
    NoticeEngineNotLoaded,
    NoticeEngineFailed,
    NoticeBadOption,
    NoticeCancelled,
    NoticeBlank,
    NoticeGarbled,
    NoticeMarkup,
    NoticeNoSentence,
    NoticeOneWord,
    NoticeNothingStandsOut,
    NoticeByCharacters,
    NoticeUnknownLanguage,
    NoticeShort,
    FilesOpen,
    OpenArticles,
    FilesUntitled,
    FilesNotText,
    FilesUnreadable,
    FilesTooBig,
    FilesEmpty,
    LinkFrom,
    LinkCut,
    LinkOnlyUrl,
    Shared,
    SharedBy,
    DraftCleared,
    DraftUndo,
    DraftKeep,
    DraftUnreadable,
    NoAnswer,
}

/// The sentence for a notice, with the count it depends on, if any.
pub(crate) fn phrase_for_notice(notice: &Notice) -> (Phrase, Option<u32>) {
    let word = match notice {
        Notice::Failed(code) => match code.as_str() {
            "engine-not-loaded" => Phrase::NoticeEngineNotLoaded,
            "bad-option" => Phrase::NoticeBadOption,
            crate::state::CANCELLED => Phrase::NoticeCancelled,
            _ => Phrase::NoticeEngineFailed,
        },
        Notice::Blank => Phrase::NoticeBlank,
        Notice::Garbled => Phrase::NoticeGarbled,
        Notice::Markup => Phrase::NoticeMarkup,
        Notice::NoSentence => Phrase::NoticeNoSentence,
        Notice::OneWord => Phrase::NoticeOneWord,
        Notice::NothingStandsOut => Phrase::NoticeNothingStandsOut,
        Notice::Short(sentences) => return (Phrase::NoticeShort, Some(*sentences)),
        Notice::UnknownLanguage => Phrase::NoticeUnknownLanguage,
        Notice::UsesBigrams => Phrase::NoticeByCharacters,
    };
    (word, None)
}

/// The phrase for a note of the page's script; none for a kind that this page doesn't know.
pub(crate) fn phrase_for_note(kind: &str) -> Option<Phrase> {
    Some(match kind {
        "not-text" => Phrase::FilesNotText,
        "unreadable" => Phrase::FilesUnreadable,
        "too-big" => Phrase::FilesTooBig,
        "empty" => Phrase::FilesEmpty,
        "cut" => Phrase::LinkCut,
        "only-url" => Phrase::LinkOnlyUrl,
        "shared" => Phrase::Shared,
        "shared-by" => Phrase::SharedBy,
        "draft-unreadable" => Phrase::DraftUnreadable,
        "no-answer" => Phrase::NoAnswer,
        _ => return None,
    })
}

/// The reason that a part of a sentence's score, given in hundredths, stands for; none for a part that this page doesn't
/// know.
pub(crate) fn phrase_for_part(
    part: &str,
    hundredths: i32,
    first: bool,
    titled: bool,
) -> Option<Phrase> {
    let either = |condition: bool, one, other| Some(if condition { one } else { other });
    match part {
        "frequency" => either(hundredths > 0, Phrase::ReasonRecurs, Phrase::ReasonKnown),
        "position" if first => Some(Phrase::ReasonFirst),
        "position" => either(hundredths >= 80, Phrase::ReasonEarly, Phrase::ReasonLate),
        "title" => either(titled, Phrase::ReasonTitle, Phrase::ReasonOpening),
        "statement" => either(hundredths > 0, Phrase::ReasonNames, Phrase::ReasonQuoted),
        "length" => either(hundredths <= -250, Phrase::ReasonShort, Phrase::ReasonLong),
        "redundancy" => Some(Phrase::ReasonRepeats),
        "coherence" => either(hundredths > 0, Phrase::ReasonNeeded, Phrase::ReasonDepends),
        "focus" => Some(Phrase::ReasonFocus),
        _ => None,
    }
}

/// The phrase for the engine's reason for removing a line.
pub(crate) fn phrase_for_drop_reason(reason: &str) -> Option<Phrase> {
    Some(match reason {
        "share-buttons" => Phrase::DroppedShareButtons,
        "story-link" => Phrase::DroppedStoryLink,
        "cookie-notice" => Phrase::DroppedCookieNotice,
        "newsletter" => Phrase::DroppedNewsletter,
        "advertisement" => Phrase::DroppedAdvertisement,
        "comments" => Phrase::DroppedComments,
        "caption" => Phrase::DroppedCaption,
        "byline-or-date" => Phrase::DroppedBylineOrDate,
        "navigation" => Phrase::DroppedNavigation,
        "login" => Phrase::DroppedLogin,
        "heading" => Phrase::DroppedHeading,
        "repeated" => Phrase::DroppedRepeated,
        "markup" => Phrase::DroppedMarkup,
        "not-text" => Phrase::DroppedNotText,
        "reader" => Phrase::DroppedReader,
        _ => return None,
    })
}

/// A duration as people say it: to five seconds below a minute and a half, then to the minute.
pub(crate) fn phrase_for_duration(seconds: u32) -> (Phrase, u32) {
    if seconds < 10 {
        (Phrase::Seconds, seconds)
    } else if seconds < 90 {
        (Phrase::Seconds, (seconds + 2) / 5 * 5)
    } else {
        (Phrase::Minutes, (seconds + 30) / 60)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    fn english() -> serde_json::Value {
        serde_json::from_str(include_str!("../../words/en.json")).unwrap()
    }

    /// `YourArticle` is `your-article`.
    pub(crate) fn key(name: &str) -> String {
        let mut key = String::new();
        for c in name.chars() {
            if c.is_uppercase() && !key.is_empty() {
                key.push('-');
            }
            key.push(c.to_ascii_lowercase());
        }
        key
    }

    #[test]
    fn names_stand_in_the_order_of_the_file() {
        let english = english();
        let keys: Vec<_> = english["page"].as_object().unwrap().keys().collect();
        let names: Vec<_> = NAMES.iter().map(|name| key(name)).collect();
        assert_eq!(keys, names.iter().collect::<Vec<_>>());
    }

    #[test]
    fn durations_are_as_exact_as_they_are_useful() {
        let said = [4, 13, 58, 89, 90, 600].map(phrase_for_duration);
        let (s, min) = (Phrase::Seconds, Phrase::Minutes);
        assert_eq!(
            said,
            [(s, 4), (s, 15), (s, 60), (s, 90), (min, 2), (min, 10)]
        );
    }

    #[test]
    fn every_part_of_a_score_has_words() {
        for part in nutgraf::Parts::NAMES {
            for value in [-400, -1, 1, 100] {
                assert!(
                    phrase_for_part(part, value, false, true).is_some(),
                    "{part}"
                );
            }
        }
        let said = |part, value| phrase_for_part(part, value, false, true);
        assert_ne!(said("length", -400), said("length", -20));
        assert_ne!(said("statement", 5), said("statement", -5));
        assert_eq!(said("beauty", 1), None);
    }

    #[test]
    fn every_reason_for_dropping_has_words() {
        for reason in nutgraf::DropReason::ALL {
            assert!(
                phrase_for_drop_reason(reason.name()).is_some(),
                "{reason:?}"
            );
        }
    }

    #[test]
    fn an_error_code_nobody_knows_still_has_words() {
        let said = |code: &str| phrase_for_notice(&Notice::Failed(code.into())).0;
        assert_ne!(said("new-code"), said("engine-not-loaded"));
    }

    #[test]
    fn the_app_says_the_same() {
        let script = include_str!("../../js/app-words.ts");
        for words in english()["app"].as_object().unwrap().values() {
            assert!(script.contains(&words.to_string()), "{words}");
        }
    }

    #[test]
    fn the_shell_says_the_same() {
        let shell = include_str!("../../../index.html")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let english = english();
        let shown = [
            "your-article",
            "placeholder",
            "example",
            "summary",
            "welcome",
            "point-private-why",
            "files-open",
            "draft-keep",
        ];
        let shown = shown.map(|key| &english["page"][key]);
        for words in english["shell"].as_object().unwrap().values().chain(shown) {
            let words = words.as_str().unwrap();
            assert!(shell.contains(words), "index.html doesn't say {words:?}");
        }
    }
}
