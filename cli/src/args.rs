//! The command line's arguments.

use super::help::Generated;
use super::json::Request;
use lexopt::prelude::{Long, Short, Value, ValueExt};
use nutgraf::{
    Clean, Format, Language, Length, Options, SummaryLength, SummaryType, TextKind, language,
};
use std::path::PathBuf;

/// What the arguments ask for.
pub(crate) enum Command {
    Help,
    Version,
    Generate(Generated),
    Run(Args),
}

/// The output format.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Output {
    Summary,
    Json,
    JsonLines,
}

/// The arguments of a summary.
pub(crate) struct Args {
    /// `None` for standard input.
    pub(crate) file: Option<PathBuf>,
    pub(crate) length: Length,
    /// The length by name, if given by name.
    pub(crate) size: SummaryLength,
    pub(crate) kind: SummaryType,
    pub(crate) format: Format,
    pub(crate) language: Option<Language>,
    pub(crate) title: Option<String>,
    pub(crate) focus: Option<String>,
    pub(crate) text_kind: Option<TextKind>,
    pub(crate) clean: Clean,
    pub(crate) output: Output,
    pub(crate) utf16: bool,
}

impl Args {
    pub(crate) fn options(&self) -> Options<'_> {
        Options::new()
            .language(self.language)
            .title(self.title.as_deref())
            .focus(self.focus.as_deref())
            .kind(self.text_kind)
            .clean(self.clean)
    }

    pub(crate) fn request(&self) -> Request<'_> {
        Request {
            options: self.options(),
            length: self.length,
            size: self.size,
            kind: self.kind,
            utf16: self.utf16,
        }
    }
}

/// Parses the arguments; an error is a one-line message.
pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut args = Args {
        file: None,
        length: Length::default(),
        size: SummaryLength::default(),
        kind: SummaryType::default(),
        format: Format::default(),
        language: None,
        title: None,
        focus: None,
        text_kind: None,
        clean: Clean::default(),
        output: Output::Summary,
        utf16: false,
    };
    let mut length = None;
    let mut by_word = None;
    let mut has_file = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Long("generate") => {
                let kind = parse_name(
                    &mut parser,
                    "--generate",
                    Generated::from_name,
                    Generated::NAMES,
                )?;
                return Ok(Command::Generate(kind));
            }
            Long(name @ ("sentences" | "words" | "percent")) => {
                let name = name.to_owned();
                let value = parser.value()?.string()?;
                if length.replace(parse_length(&name, &value)?).is_some() || by_word.is_some() {
                    return Err(ONE_LENGTH.into());
                }
            }
            Long("length") => {
                let value = parse_name(
                    &mut parser,
                    "--length",
                    SummaryLength::from_name,
                    SummaryLength::NAMES,
                )?;
                if by_word.replace(value).is_some() || length.is_some() {
                    return Err(ONE_LENGTH.into());
                }
            }
            Long("type") => {
                args.kind = parse_name(
                    &mut parser,
                    "--type",
                    SummaryType::from_name,
                    SummaryType::NAMES,
                )?;
            }
            Long("format") => {
                args.format =
                    parse_name(&mut parser, "--format", Format::from_name, Format::NAMES)?;
            }
            Long("kind") => args.text_kind = parse_kind(&parser.value()?.string()?)?,
            Long("clean") => {
                args.clean = parse_name(&mut parser, "--clean", Clean::from_name, Clean::NAMES)?;
            }
            Long("language") => args.language = parse_language(&parser.value()?.string()?)?,
            Long("title") => args.title = Some(parser.value()?.string()?),
            Long("focus") => args.focus = Some(parser.value()?.string()?),
            Long("json") => set_output(&mut args.output, Output::Json)?,
            Long("jsonl") => set_output(&mut args.output, Output::JsonLines)?,
            Long("utf16") => args.utf16 = true,
            Value(file) if !has_file => {
                has_file = true;
                args.file = (file != "-").then(|| file.into());
            }
            Value(_) => return Err("only one file can be given".into()),
            other => return Err(other.unexpected()),
        }
    }
    let usual = if args.kind == SummaryType::Headline {
        Length::Sentences(1)
    } else {
        Length::default()
    };
    // How many sentences a named length means depends on the type, which may come after it.
    let length = length.or(by_word.map(|length| args.kind.length(length)));
    args.length = length.unwrap_or(usual);
    args.size = by_word.unwrap_or_default();
    Ok(Command::Run(args))
}

const ONE_LENGTH: &str = "give only one of --sentences, --words, --percent and --length";

fn set_output(output: &mut Output, wanted: Output) -> Result<(), &'static str> {
    if *output != Output::Summary && *output != wanted {
        return Err("give only one of --json and --jsonl");
    }
    *output = wanted;
    Ok(())
}

fn parse_length(name: &str, value: &str) -> Result<Length, String> {
    let whole = || value.parse::<usize>().ok().filter(|&n| n > 0);
    let length = match name {
        "sentences" => whole().map(Length::Sentences),
        "words" => whole().map(Length::Words),
        _ => value
            .parse::<f64>()
            .ok()
            .filter(|p| *p > 0.0 && *p <= 100.0)
            .map(Length::Percent),
    };
    let wanted = if name == "percent" {
        "a number over 0, up to 100"
    } else {
        "a whole number from 1"
    };
    length.ok_or_else(|| format!("--{name} takes {wanted}, not \"{value}\""))
}

fn parse_name<T>(
    parser: &mut lexopt::Parser,
    option: &str,
    from_name: impl Fn(&str) -> Option<T>,
    names: &[&str],
) -> Result<T, lexopt::Error> {
    let value = parser.value()?.string()?;
    from_name(&value)
        .ok_or_else(|| format!("{option} takes {}, not \"{value}\"", names.join(" or ")).into())
}

/// A kind of text, or none for "auto".
pub(crate) fn parse_kind(name: &str) -> Result<Option<TextKind>, String> {
    if name == "auto" {
        return Ok(None);
    }
    let kind = TextKind::from_name(name).map(Some);
    kind.ok_or_else(|| {
        let names = TextKind::NAMES.join(" ");
        format!("--kind takes auto or one of {names}, not \"{name}\"")
    })
}

fn parse_language(code: &str) -> Result<Option<Language>, String> {
    if code == "auto" {
        return Ok(None);
    }
    Language::from_code(code).map(Some).ok_or_else(|| {
        let codes: Vec<_> = language::ALL.iter().map(|l| l.code()).collect();
        format!(
            "--language takes auto, und or one of {}, not \"{code}\"",
            codes.join(" ")
        )
    })
}
