//! Texts that are nearly articles, in all scripts: each byte is a word, a mark, a line or a piece of markup. The first says
//! which options.

#![no_main]

#[path = "../../tests/invariants/mod.rs"]
mod invariants;

use libfuzzer_sys::fuzz_target;
use nutgraf::{Clean, Options};

/// What articles and the pages around them are made of.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    " ", ". ", ", ", "\n", "\n\n", "! ", "? ", "… ", ": ", "; ", " — ", "-", "--", "-\n", "\t", "\u{A0}", "\u{2028}",
    "“", "”", "\"", "'", "’", "«", "»", " »", "‘", "(", ")", "[", "]", "[1]", "[…]", "¹", "/", "*", "**", "_", "#", "|", "> ",
    "The ", "the ", "of ", "He ", "But ", "This ", "said ", "council ", "Council ", "river ", "voted", "on Monday", "“No,” she said",
    "Mr. ", "Dr. J. Smith", "U.S. ", "p.m. ", "Inc. ", "e.g. ", "No. 5 ", "3.5", "1,000", "2024", "$", "%", "Vitamin C. ", "E! ",
    "l’été ", "d'ici ", "M. ", "c’est ", "le ", "la ", "était ", "Die ", "der ", "3. März", "z. B. ", "Straße", "Band 1. ", "el ",
    "que ", "¿", "¡", "año ", "S. A. ", "de ", "não ", "och ", "– Vi ", "säger ", "'s avonds ", "ja ", "hän ", "és ", "şi ", "bir ",
    "İçin ", "IŞIK ", "ışık ", "и ", "город ", "в 1950 г. ", "Завод ", "και ", "ΟΔΟΣ ", "ὕδωρ", "في ", "المدينة ", "؟ ", "،", "۔ ",
    "தொகை ", "எம். ", "हिन्दी ", "। ", "东京", "中国。", "“好。”", "市长说", "今日は", "「はい。」", "と", "が", "ガス", "한국어 ", "\"네.\"라고 ", "กรุงเทพ", "ที่ดิน",
    "e\u{301}", "\u{301}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{202E}", "ﬁ", "İ", "ß", "①", "m²", "Ａ", "𝐱", "😀", "👩‍👩‍👧", "🇫🇷", "❤️",
    "\0", "\u{1}", "\u{FFFD}", "\u{FFFF}", "\u{E000}", "\r\n", "\u{C}", "\u{200E}", "\u{640}", "\u{A78E}",
    "Share", "Advertisement", "By Ann Hale", "Read more: ", "More news", "Subscribe", "Cookies", "© 2024", "Home | News | Sport", "Photo: AP",
    "(Reuters) - ", "Updated 3 May 2024", "00:00:01,000 --> 00:00:02,000", "ANN: ", "From: a@b.cc\nSubject: c\n\n", "On Monday, Ann wrote:\n",
    "-- \n", "WEBVTT\n", "# ", "- ", "1. ", "a) ", "• ", "| a | b |\n|---|---|\n", "```\n", "[a](https://b.cc) ", "![", "](", "https://a.b/c?d ",
    "<p>", "</p>", "<b>", "<br>", "<script>", "</script>", "<!--", "-->", "&amp;", "&#x301;", "<a href=\"", "\">", "<html>", "<title>", "<h1>",
    "The council of Ashby voted on Monday for the new library by the river. ", "Nobody was hurt, the mayor said in a statement on Tuesday.\n\n",
];

fuzz_target!(|bytes: &[u8]| {
    let [options, pieces @ ..] = bytes else {
        return;
    };
    let text: String = pieces
        .iter()
        .map(|&piece| PIECES[usize::from(piece) % PIECES.len()])
        .collect();
    let title = (options & 2 != 0).then_some("The council’s vote");
    let focus = (options & 4 != 0).then_some("library river");
    let clean = if options % 2 == 0 {
        Clean::Auto
    } else {
        Clean::Off
    };
    let options = Options::new().clean(clean).title(title).focus(focus);
    invariants::check_all(&text, &options);
});
