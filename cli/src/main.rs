//! The command line: `nutgraf [FILE|-]` prints a summary. Its contract is `nutgraf --help` and `docs/cli.md`.

#![forbid(unsafe_code)]

mod args;
mod help;
mod input;
mod json;
mod jsonl;
mod output;

use args::{Args, Command, Output};
use input::Input;
use nutgraf::language::{MIN_WORDS_FOR_DETECTION, UNKNOWN};
use nutgraf::{Length, Ranking};
use output::{for_terminal, message};
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Read, Write};
use std::process::ExitCode;

/// Exit status for arguments we can't use.
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let command = match args::parse(lexopt::Parser::from_env()) {
        Ok(command) => command,
        Err(error) => {
            message(format_args!("{error} (see nutgraf --help)"));
            return ExitCode::from(USAGE);
        }
    };
    let result = match command {
        Command::Help => print(&help::help()),
        Command::Version => print(concat!("nutgraf ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::Generate(kind) => print(&kind.text()),
        Command::Run(args) => run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads our output has read enough: `nutgraf --jsonl | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            message(error);
            ExitCode::FAILURE
        }
    }
}

fn print(text: &str) -> io::Result<()> {
    io::stdout().write_all(text.as_bytes())
}

fn run(args: &Args) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    match args.output {
        Output::JsonLines => {
            let input: Box<dyn Read> = match &args.file {
                None => Box::new(io::stdin().lock()),
                Some(path) => Box::new(File::open(path).map_err(|e| named(path, &e))?),
            };
            jsonl::stream(io::BufReader::new(input), &mut out, args)?;
        }
        Output::Json => {
            let text = read(args)?.text;
            json::write(&mut out, &text, &args.request())?;
            out.write_all(b"\n")?;
        }
        Output::Summary => {
            let input = read(args)?;
            if input.binary {
                return Err(io::Error::other(
                    "this looks like a binary file, not like text",
                ));
            }
            let text = input.text;
            let ranking = nutgraf::rank(&text, &args.options());
            let sentences = ranking.summary_of(args.kind, args.size, args.length);
            if sentences.is_empty() {
                message("there is no sentence in this text");
            } else {
                let is_long_enough =
                    ranking.language != UNKNOWN || ranking.words() >= MIN_WORDS_FOR_DETECTION;
                if let Some(notice) = ranking
                    .language
                    .support()
                    .notice()
                    .filter(|_| is_long_enough)
                {
                    message(notice);
                }
                if let Some(words) = too_long(&ranking, &sentences, args.length) {
                    message(format_args!("the best sentence alone has {words} words"));
                }
                let sentences: Vec<_> = sentences
                    .iter()
                    .map(|&i| ranking.text_of(&text, ranking.sentences[i].span))
                    .collect();
                let sentences = sentences.iter().map(|sentence| &**sentence);
                let mut summary = nutgraf::summary::write(sentences, args.kind, args.format);
                if io::stdout().is_terminal() {
                    summary = for_terminal(&summary);
                }
                writeln!(out, "{summary}")?;
            }
        }
    }
    out.flush()
}

/// The words of a single sentence that exceeds the length asked for in words.
fn too_long(ranking: &Ranking, sentences: &[usize], length: Length) -> Option<u32> {
    match (sentences, length) {
        (&[only], Length::Words(limit)) => {
            let words = ranking.sentences[only].words;
            (words as usize > limit).then_some(words)
        }
        _ => None,
    }
}

/// Reads and decodes the whole input.
fn read(args: &Args) -> io::Result<Input> {
    let mut bytes = Vec::new();
    match &args.file {
        None => io::stdin().lock().read_to_end(&mut bytes).map(drop)?,
        Some(path) => bytes = std::fs::read(path).map_err(|e| named(path, &e))?,
    }
    let input = input::decode(bytes);
    if let Some(notice) = input.notice {
        message(notice);
    }
    Ok(input)
}

fn named(path: &std::path::Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
