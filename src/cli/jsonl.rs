//! `--jsonl`: one JSON object per line in, one per line out, in order, streaming.

use super::args::Args;
use super::json::{Answer, Request, answer};
use nutgraf::{Language, Length, Options, language, rank};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;
use std::io::{self, BufRead, Write};

#[derive(Deserialize)]
struct Line<'a> {
    /// Any value, returned as written.
    #[serde(default, borrow)]
    id: Option<&'a RawValue>,
    #[serde(default)]
    text: Option<Text>,
    #[serde(default)]
    title: Option<Text>,
    #[serde(default)]
    focus: Option<Text>,
    // The aliases are the names of earlier versions.
    #[serde(default, alias = "lang")]
    language: Option<String>,
    #[serde(default, alias = "k")]
    sentences: Option<usize>,
}

#[derive(Serialize)]
struct Reply<'a> {
    id: Option<&'a RawValue>,
    #[serde(flatten)]
    answer: Answer<'a>,
}

#[derive(Serialize)]
struct Failure<'a> {
    id: Option<&'a RawValue>,
    error: Error,
}

#[derive(Serialize)]
struct Error {
    code: &'static str,
    message: String,
}

/// Answers all lines that aren't blank. A line that can't be processed is answered with an error, and the stream continues.
pub(crate) fn stream(mut input: impl BufRead, out: &mut impl Write, args: &Args) -> io::Result<()> {
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        match serde_json::from_slice::<Line<'_>>(&line) {
            Ok(parsed) => reply(out, &parsed, args)?,
            Err(error) => fail(out, None, "bad-json", format!("invalid request: {error}"))?,
        }
        out.write_all(b"\n")?;
        // The program at the other end of the pipe may wait for each answer.
        out.flush()?;
    }
}

fn reply<'a>(out: &mut impl Write, line: &'a Line<'_>, args: &'a Args) -> io::Result<()> {
    let Some(Text(text)) = &line.text else {
        return fail(
            out,
            line.id,
            "no-text",
            "the line has no \"text\"".to_owned(),
        );
    };
    let language = match line.language.as_deref() {
        None | Some("auto") => args.language,
        Some(code) => Some(Language::from_code(code).unwrap_or(language::UNKNOWN)),
    };
    let given = |text: &'a Option<Text>| text.as_ref().map(|t| t.0.as_str());
    let request = Request {
        options: Options {
            language,
            title: given(&line.title).or(args.title.as_deref()),
            focus: given(&line.focus).or(args.focus.as_deref()),
            clean: args.clean,
            ..Options::default()
        },
        length: line.sentences.map_or(args.length, Length::Sentences),
        utf16: args.utf16,
    };
    let ranking = rank(text, &request.options);
    Ok(serde_json::to_writer(
        out,
        &Reply {
            id: line.id,
            answer: answer(text, &ranking, &request),
        },
    )?)
}

fn fail(
    out: &mut impl Write,
    id: Option<&RawValue>,
    code: &'static str,
    message: String,
) -> io::Result<()> {
    Ok(serde_json::to_writer(
        out,
        &Failure {
            id,
            error: Error { code, message },
        },
    )?)
}

/// A JSON string in which an escaped lone surrogate ("\ud800", which JavaScript may write) becomes U+FFFD, as it has no
/// UTF-8 form and should not cost the whole article. Both are one UTF-16 code unit, so these offsets remain correct.
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Text;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                Ok(Text(text.to_owned()))
            }

            fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Text, E> {
                let mut bytes = bytes.to_vec();
                for i in 2..bytes.len() {
                    // A surrogate as encoded by serde_json: ED A0 80 to ED BF BF.
                    if bytes[i - 2] == 0xED && bytes[i - 1] >= 0xA0 {
                        bytes[i - 2..=i].copy_from_slice("\u{FFFD}".as_bytes());
                    }
                }
                Ok(Text(String::from_utf8(bytes).unwrap_or_else(|e| {
                    String::from_utf8_lossy(e.as_bytes()).into_owned()
                })))
            }
        }
        // serde_json accepts lone surrogates only in bytes.
        deserializer.deserialize_bytes(Bytes)
    }
}
