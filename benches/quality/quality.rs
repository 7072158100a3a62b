//! Measures summaries against people's, and writes `docs/quality.md`.
//!
//! ```text
//! cargo run --release --example quality -- FOLDER > docs/quality.md
//! cargo test --example quality
//! ```
//!
//! FOLDER holds sets, one a file `NAME.jsonl`, one JSON object a line. The name's first word says what a set measures:
//!
//! - `summary_*`: `text`, `lang`, `k` (sentences asked for), `references` (summaries by people), perhaps `title`
//! - `messy_*`: `text` (a whole page as copied), `gold` (the article in it), `gold_title`
//! - `segmentation_*`: `text`, `lang`, `sentences`
//!
//! It is an example and no part of the library, which it uses as everybody does.

mod corpus;
mod porter;
mod rouge;

use corpus::Row;
use nutgraf::{Clean, Language, Length, Options, Ranking, language, rank};
use rouge::{Rouge, Tokenizer};
use std::collections::HashSet;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("usage: cargo run --release --example quality -- FOLDER > docs/quality.md");
        return ExitCode::from(2);
    };
    match corpus::read(Path::new(&folder)) {
        Ok(sets) => {
            print!("{}", report(&sets));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

const HEAD: &str = "\
# How good the summaries are

Made by `cargo run --release --example quality -- FOLDER > docs/quality.md` from a folder of sets as JSON lines
(`benches/quality/quality.rs` says which fields). The sets' texts are their publishers' and not in this repository.

";

const SUMMARIES: &str = "\
## Summaries beside people's

ROUGE F1, 0 to 100, of as many sentences as the set asks for, against the reference that suits best where there are
several; beside it what is gained over the text's first sentences (\"lead\"), which in news is hard to beat. English is
stemmed with Porter's stemmer as the `rouge-score` package does; other languages' words are compared in lower case.
*Leaning*: chosen sentences that open with a word that points to the sentence before, which isn't chosen (by the lists of
English words in `benches/quality/quality.rs`; other languages aren't measured). *Said twice*: summaries in which one
sentence has 80 % of the long words of another, or more.

| set | texts | ROUGE-1 | over lead | ROUGE-2 | over lead | ROUGE-L | over lead | words | lead's | leaning | said twice |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
";

const LIMITS: &str = "\
## What we are bad at

- A summary is whole sentences of the text. Where people write shorter ones of their own, half of the words they use are
  out of reach, and much of what we show is more than they would.
- ROUGE counts words in common. It sees neither whether a summary reads well nor whether it is fair, and a point or less
  between two figures means little for a set of twenty texts.
- Very short texts, and texts whose first sentences are their summary already, leave little to gain over lead.
- Irony, tables, lists of results, poems and dialogues are ranked by the same rules as news, and it shows.
- In languages without stemmer or stop words, words count as they are written.
- What leans on an earlier sentence is found by its first word only: \"The minister refused\" needs its minister as much as
  \"He refused\" does.
";

fn report(sets: &[(String, Vec<Row>)]) -> String {
    let mut out = HEAD.to_owned();
    let of_kind = |kind: &'static str| sets.iter().filter(move |(name, _)| name.starts_with(kind));
    section(
        &mut out,
        SUMMARIES,
        of_kind("summary_").map(|(name, rows)| summaries(name, rows)),
    );
    section(
        &mut out,
        "## Pages as copied\n\n*Leak*: chosen sentences that aren't the article's. *Body F1*: words kept against the \
         article's words.\n\n| set | pages | leak | body F1 | titles found |\n| --- | --: | --: | --: | --: |\n",
        of_kind("messy_").map(|(name, rows)| messy(name, rows)),
    );
    section(
        &mut out,
        "## Sentences\n\nHard cases of sentence boundaries that are cut exactly as they should be.\n\n| set | cases | \
         exact |\n| --- | --: | --: |\n",
        of_kind("segmentation_").map(|(name, rows)| segmentation(name, rows)),
    );
    section(
        &mut out,
        "## Languages\n\nTexts whose language is found without being told; for one we have no lists for, that it \
         is unknown.\n\n| language | texts | found |\n\
         | --- | --: | --: |\n",
        languages(sets).into_iter(),
    );
    out.push_str(LIMITS);
    out
}

fn section(out: &mut String, head: &str, rows: impl Iterator<Item = String>) {
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        out.push_str(head);
        for row in rows {
            out.push_str(&row);
            out.push('\n');
        }
        out.push('\n');
    }
}

fn ranking(row: &Row, clean: Clean, told: bool) -> Ranking {
    let code = row.lang.as_deref().filter(|_| told);
    let options = Options {
        language: code.map(|code| Language::from_code(code).unwrap_or(language::UNKNOWN)),
        title: row.title.as_deref(),
        focus: None,
        clean,
    };
    rank(&row.text, &options)
}

fn percent(part: usize, of: usize) -> f64 {
    100.0 * part as f64 / of.max(1) as f64
}

/// English words that point back where they open a sentence.
const POINTING: &str = " he she they it its his her their this that these those such but and so however meanwhile instead \
                        moreover also then therefore yet still nevertheless ";

fn points_back(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    let open = lower.trim_start_matches(['"', '\'', '“', '‘', '(']);
    let end = open
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(open.len());
    end > 0 && POINTING.contains(&format!(" {} ", &open[..end]))
}

fn summaries(name: &str, rows: &[Row]) -> String {
    let english = rows.iter().any(|row| row.lang.as_deref() == Some("en"));
    let mut tokenizer = Tokenizer::new(english);
    let (mut ours, mut leads) = (Mean::default(), Mean::default());
    let (mut leaning, mut chosen, mut twice) = (0, 0, 0);
    for row in rows {
        let ranking = ranking(row, Clean::Auto, false);
        let summary = ranking.summary(Length::Sentences(row.k));
        let sentences: Vec<Vec<u32>> = summary
            .iter()
            .map(|&i| tokenizer.tokens(ranking.sentences[i].span.of(&row.text)))
            .collect();
        let lead: Vec<u32> = corpus::plain_sentences(&row.text)
            .iter()
            .take(row.k)
            .flat_map(|sentence| tokenizer.tokens(sentence))
            .collect();
        let references: Vec<_> = row
            .references
            .iter()
            .map(|reference| tokenizer.tokens(reference))
            .collect();
        ours.add(&references, &sentences.concat());
        leads.add(&references, &lead);
        chosen += summary.len();
        leaning += summary
            .iter()
            .filter(|&&i| i > 0 && !summary.contains(&(i - 1)))
            .filter(|&&i| points_back(ranking.sentences[i].span.of(&row.text)))
            .count();
        let texts: Vec<_> = summary
            .iter()
            .map(|&i| ranking.sentences[i].span.of(&row.text))
            .collect();
        twice += usize::from(says_twice(&texts));
    }
    let leaning = if english {
        format!("{:.2} %", percent(leaning, chosen))
    } else {
        "–".to_owned()
    };
    let (a, b) = (ours.mean(), leads.mean());
    format!(
        "| {} | {} | {:.2} | {:+.2} | {:.2} | {:+.2} | {:.2} | {:+.2} | {:.0} | {:.0} | {leaning} | {twice} |",
        name.trim_start_matches("summary_"),
        rows.len(),
        a.one,
        a.one - b.one,
        a.two,
        a.two - b.two,
        a.l,
        a.l - b.l,
        ours.words(),
        leads.words(),
    )
}

/// Whether of two sentences with four words of more than three letters or more, one has 80 % of the other's.
fn says_twice(sentences: &[&str]) -> bool {
    let words: Vec<HashSet<String>> = sentences
        .iter()
        .map(|sentence| {
            sentence
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| word.chars().nth(3).is_some())
                .map(str::to_lowercase)
                .collect()
        })
        .collect();
    words.iter().enumerate().any(|(i, a)| {
        words[..i].iter().any(|b| {
            let shorter = a.len().min(b.len());
            shorter > 3 && a.intersection(b).count() as f64 >= 0.8 * shorter as f64
        })
    })
}

#[derive(Default)]
struct Mean {
    sum: Rouge,
    words: usize,
    texts: usize,
}

impl Mean {
    fn add(&mut self, references: &[Vec<u32>], summary: &[u32]) {
        let rouge = rouge::best(references, summary);
        self.sum.one += rouge.one;
        self.sum.two += rouge.two;
        self.sum.l += rouge.l;
        self.words += summary.len();
        self.texts += 1;
    }

    fn mean(&self) -> Rouge {
        let n = self.texts.max(1) as f64;
        Rouge {
            one: self.sum.one / n,
            two: self.sum.two / n,
            l: self.sum.l / n,
        }
    }

    fn words(&self) -> f64 {
        self.words as f64 / self.texts.max(1) as f64
    }
}

fn messy(name: &str, rows: &[Row]) -> String {
    let mut tokenizer = Tokenizer::new(false);
    let (mut leaks, mut chosen, mut f1) = (0, 0, 0.0);
    let (mut titles, mut with_title) = (0, 0);
    for row in rows {
        let ranking = ranking(row, Clean::Auto, false);
        let gold_title = row.gold_title.as_deref().unwrap_or("");
        let gold = squash(&row.gold) + " " + &squash(gold_title);
        let summary = ranking.summary(Length::Sentences(row.k));
        chosen += summary.len();
        leaks += summary
            .iter()
            .filter(|&&i| !gold.contains(&squash(ranking.sentences[i].span.of(&row.text))))
            .count();
        let kept: Vec<u32> = ranking
            .sentences
            .iter()
            .flat_map(|s| tokenizer.tokens(s.span.of(&row.text)))
            .collect();
        f1 += rouge::n_grams(&tokenizer.tokens(&row.gold), &kept, 1);
        if !gold_title.is_empty() {
            with_title += 1;
            let title = squash(ranking.title.as_ref().map_or("", |t| &t.text));
            let gold = squash(gold_title);
            titles +=
                usize::from(!title.is_empty() && (gold.contains(&title) || title.contains(&gold)));
        }
    }
    format!(
        "| {} | {} | {:.1} % | {:.1} | {:.1} % |",
        name.trim_start_matches("messy_"),
        rows.len(),
        percent(leaks, chosen),
        f1 / rows.len().max(1) as f64,
        percent(titles, with_title),
    )
}

/// A text's words, in lower case, with one space between them.
fn squash(text: &str) -> String {
    let lower = text.to_lowercase();
    let words: Vec<_> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

fn segmentation(name: &str, rows: &[Row]) -> String {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let exact = rows
        .iter()
        .filter(|row| {
            let ranking = ranking(row, Clean::Off, true);
            let cut = ranking
                .sentences
                .iter()
                .map(|s| plain(s.span.of(&row.text)));
            cut.eq(row.sentences.iter().map(|s| plain(s)))
        })
        .count();
    format!(
        "| {} | {} | {:.1} % |",
        name.trim_start_matches("segmentation_"),
        rows.len(),
        percent(exact, rows.len()),
    )
}

fn languages(sets: &[(String, Vec<Row>)]) -> Vec<String> {
    let mut found: Vec<(&str, usize, usize)> = Vec::new();
    for row in sets
        .iter()
        .filter(|(name, _)| !name.starts_with("segmentation_"))
        .flat_map(|(_, rows)| rows)
    {
        let Some(code) = row.lang.as_deref() else {
            continue;
        };
        let right = Language::from_code(code).unwrap_or(language::UNKNOWN);
        let hit = usize::from(ranking(row, Clean::Auto, false).language == right);
        match found.iter_mut().find(|(language, ..)| *language == code) {
            Some((_, texts, hits)) => (*texts, *hits) = (*texts + 1, *hits + hit),
            None => found.push((code, 1, hit)),
        }
    }
    found.sort_unstable();
    let line = |(language, texts, hits)| {
        format!("| {language} | {texts} | {:.1} % |", percent(hits, texts))
    };
    found.into_iter().map(line).collect()
}
