//! `--jsonl`: one JSON object per line in, one per line out, in order, streaming.

use super::args::Args;
use super::json::{Answer, Request, answer};
use nutgraf::language::UNKNOWN;
use nutgraf::{Language, Length, TextKind, rank};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;
use std::io::{self, BufRead, Write};

/// A request. Values are parsed one by one, so that an error in one still has the id.
#[derive(Deserialize)]
struct Line<'a> {
    /// Any value, returned as written.
    #[serde(default, borrow)]
    id: Option<&'a RawValue>,
    #[serde(default, borrow)]
    text: Option<&'a RawValue>,
    #[serde(default, borrow)]
    title: Option<&'a RawValue>,
    #[serde(default, borrow)]
    focus: Option<&'a RawValue>,
    #[serde(default, borrow)]
    kind: Option<&'a RawValue>,
    #[serde(default, borrow)]
    language: Option<&'a RawValue>,
    #[serde(default, borrow)]
    sentences: Option<&'a RawValue>,
    // Names of earlier versions. In `lang`, unsupported languages count as unknown.
    #[serde(default, borrow)]
    lang: Option<&'a RawValue>,
    #[serde(default, borrow)]
    k: Option<&'a RawValue>,
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

impl Error {
    fn bad_option(message: String) -> Self {
        Self {
            code: "bad-option",
            message,
        }
    }
}

/// Answers all lines that aren't blank. A line that can't be processed is answered with an error, and the stream continues.
pub(crate) fn stream(mut input: impl BufRead, out: &mut impl Write, args: &Args) -> io::Result<()> {
    let mut line = Vec::new();
    let mut is_first = true;
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let mut json = line.trim_ascii();
        if std::mem::take(&mut is_first) {
            // A byte order mark.
            json = json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json);
        }
        if json.is_empty() {
            continue;
        }
        let (id, reply) = match parse(json) {
            Ok(line) => (line.id, request(&line, args)),
            Err(error) => (None, Err(error)),
        };
        match reply {
            Ok((text, given)) => {
                let request = given.request(args);
                let ranking = rank(&text, &request.options);
                let answer = answer(&text, &ranking, &request);
                serde_json::to_writer(&mut *out, &Reply { id, answer })?;
            }
            Err(error) => serde_json::to_writer(&mut *out, &Failure { id, error })?,
        }
        out.write_all(b"\n")?;
        // The program at the other end of the pipe may wait for each answer.
        out.flush()?;
    }
}

fn parse(json: &[u8]) -> Result<Line<'_>, Error> {
    let bad = |message| Error {
        code: "bad-json",
        message,
    };
    match serde_json::from_slice(json) {
        // An array could pass for an object with its fields in order.
        Ok(line) if json.starts_with(b"{") => Ok(line),
        Err(error) if json.starts_with(b"{") => {
            let column = error.column();
            Err(bad(if error.is_data() {
                "a name occurs twice".to_owned()
            } else {
                format!("not valid JSON at column {column}")
            }))
        }
        _ => Err(bad("not a JSON object".to_owned())),
    }
}

/// The options of a line. The language is that of the arguments if the line has none.
struct Given {
    language: Option<Language>,
    kind: Option<TextKind>,
    title: Option<String>,
    focus: Option<String>,
    sentences: Option<usize>,
}

impl Given {
    fn request<'a>(&'a self, args: &'a Args) -> Request<'a> {
        let mut request = args.request();
        let options = &mut request.options;
        options.language = self.language;
        options.kind = self.kind;
        options.title = self.title.as_deref().or(options.title);
        options.focus = self.focus.as_deref().or(options.focus);
        if let Some(sentences) = self.sentences {
            request.length = Length::Sentences(sentences);
        }
        request
    }
}

/// The text and the options of a line.
fn request(line: &Line<'_>, args: &Args) -> Result<(String, Given), Error> {
    let no_text = |message: &str| Error {
        code: "no-text",
        message: message.to_owned(),
    };
    let text = line
        .text
        .ok_or_else(|| no_text("the line has no \"text\""))?;
    let text = string(text).ok_or_else(|| no_text("\"text\" must be a string"))?;
    let optional = |value: Option<&RawValue>, name| {
        let must = || Error::bad_option(format!("\"{name}\" must be a string"));
        value
            .map(|value| string(value).ok_or_else(must))
            .transpose()
    };
    let language = match optional(line.language, "language")? {
        Some(code) => language(&code)?,
        None => match optional(line.lang, "lang")?.as_deref() {
            None => args.language,
            Some("auto") => None,
            Some(code) => Some(Language::from_code(code).unwrap_or(UNKNOWN)),
        },
    };
    let kind = match optional(line.kind, "kind")?.as_deref() {
        None => args.text_kind,
        Some("auto") => None,
        Some(name) => Some(TextKind::from_name(name).ok_or_else(|| {
            let names = TextKind::NAMES.join(" ");
            Error::bad_option(format!("\"kind\" must be auto or one of {names}"))
        })?),
    };
    let sentences = line.sentences.or(line.k).map(|value| {
        let number = value.get().parse().ok().filter(|&number| number > 0);
        number.ok_or_else(|| {
            Error::bad_option("\"sentences\" must be a whole number from 1".to_owned())
        })
    });
    let given = Given {
        language,
        kind,
        title: optional(line.title, "title")?,
        focus: optional(line.focus, "focus")?,
        sentences: sentences.transpose()?,
    };
    Ok((text, given))
}

fn language(code: &str) -> Result<Option<Language>, Error> {
    match code {
        "auto" => Ok(None),
        code => Language::from_code(code).map(Some).ok_or_else(|| {
            Error::bad_option(format!(
                "\"language\": {code:?} isn't supported; use \"auto\" or \"und\""
            ))
        }),
    }
}

fn string(value: &RawValue) -> Option<String> {
    serde_json::from_str::<Text>(value.get())
        .ok()
        .map(|text| text.0)
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
