//! Generates articles for measuring: of any length, deterministic, and with the statistics of English that determine an
//! engine's time. Words follow Zipf's law (in Mandelbrot's form) over a vocabulary that extends beyond the listed words, so
//! that new words keep occurring in a long text.

/// The size of the vocabulary. Words beyond the listed ones consist of syllables.
const VOCABULARY: usize = 50_000;

/// Zipf's exponent, chosen so that 100 KB contain about 3,000 distinct words, like English news.
const EXPONENT: f64 = 1.3;

/// Common words, most frequent first; then words typical of news.
const WORDS: &str = include_str!("words.txt");

const SYLLABLES: [&str; 24] = [
    "ba", "cor", "den", "el", "fa", "gri", "hol", "in", "ka", "lor", "men", "ni", "or", "pel",
    "qui", "ras", "sen", "tor", "ul", "ver", "wes", "xan", "yo", "zim",
];

/// Suffixes occasionally added to listed words, so that there is something to stem.
const ENDINGS: [&str; 8] = ["", "", "", "", "", "s", "ed", "ing"];

/// `SplitMix64` (Steele, Lea and Flood, 2014): small, and identical on all platforms.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from `low` up to, not including, `high`.
    fn within(&mut self, low: usize, high: usize) -> usize {
        low + (self.next() % (high - low) as u64) as usize
    }

    /// A number from 0 up to, not including, 1.
    fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// An article of at least `bytes` bytes, ending with a paragraph: a title, then paragraphs of sentences.
pub(crate) fn write(bytes: usize) -> String {
    let listed: Vec<&str> = WORDS.split_whitespace().collect();
    let function_words = listed
        .iter()
        .position(|word| *word == "year")
        .expect("where the news begins");
    let mut cumulative = Vec::with_capacity(VOCABULARY);
    let mut sum = 0.0;
    for rank in 0..VOCABULARY {
        sum += (rank as f64 + 2.7).powf(-EXPONENT);
        cumulative.push(sum);
    }
    let mut random = Random(0x6e75_7467_7261_6600);
    let mut text = String::with_capacity(bytes + 2000);
    text.push_str("The river commission explains its plan for the old harbour\n\n");
    while text.len() < bytes {
        for _ in 0..random.within(2, 6) {
            let start = text.len();
            let words = random.within(6, 34);
            for i in 0..words {
                let at = random.fraction() * sum;
                let rank = cumulative
                    .partition_point(|&below| below < at)
                    .min(VOCABULARY - 1);
                match listed.get(rank) {
                    Some(word) => {
                        text.push_str(word);
                        if rank >= function_words {
                            text.push_str(ENDINGS[random.within(0, ENDINGS.len())]);
                        }
                    }
                    None => push_made_up(&mut text, rank),
                }
                let comma = i + 1 < words && random.within(0, 14) == 0;
                text.push_str(if comma { ", " } else { " " });
            }
            text[start..=start].make_ascii_uppercase();
            text.truncate(text.len() - 1);
            text.push_str(". ");
        }
        text.truncate(text.len() - 1);
        text.push_str("\n\n");
    }
    text
}

/// The word of this rank, spelled by the digits of the rank; every third is a name.
fn push_made_up(text: &mut String, rank: usize) {
    let start = text.len();
    let mut digits = rank;
    while digits > 0 {
        text.push_str(SYLLABLES[digits % SYLLABLES.len()]);
        digits /= SYLLABLES.len();
    }
    if rank.is_multiple_of(3) {
        text[start..=start].make_ascii_uppercase();
    }
}
