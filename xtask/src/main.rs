//! The project's own commands: `cargo xtask help`.

mod build;
mod compress;
mod headers;
mod process;
mod progress;
mod serve;
mod stamp;
mod tools;
mod watch;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use lexopt::prelude::*;

const HELP: &str = "\
cargo xtask COMMAND

  serve        build the page if needed and serve it on http://127.0.0.1:8080/; builds again on change
                 --port N      try this port first
                 --dist DIR    serve a folder built before, without building
                 --no-watch    don't build on change
  build        the page as files for any static host, in dist/
                 --dist DIR    there instead

What is missing on this machine is installed where that needs no special rights; otherwise the command to run is named.
";

enum Command {
    Help,
    Build { dist: PathBuf },
    Serve(serve::Options),
}

fn main() -> ExitCode {
    let command = match parse(lexopt::Parser::from_env()) {
        Ok(command) => command,
        Err(error) => {
            eprintln!("xtask: {error}. `cargo xtask help` lists the commands.");
            return ExitCode::from(2);
        }
    };
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    match command {
        Command::Help => print!("{HELP}"),
        Command::Build { dist } => {
            build::build(&dist)?;
            println!("Built: {}", dist.display());
        }
        Command::Serve(options) => serve::serve(&options)?,
    }
    Ok(())
}

fn parse(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let name = match parser.next()? {
        None | Some(Short('h') | Long("help")) => return Ok(Command::Help),
        Some(Value(name)) => name.string()?,
        Some(other) => return Err(other.unexpected()),
    };
    let mut port = serve::DEFAULT_PORT;
    let mut dist = None;
    let mut watch = true;
    while let Some(argument) = parser.next()? {
        match (name.as_str(), argument) {
            (_, Short('h') | Long("help")) => return Ok(Command::Help),
            ("serve", Long("port")) => port = parser.value()?.parse()?,
            ("serve", Long("no-watch")) => watch = false,
            ("serve" | "build", Long("dist")) => dist = Some(PathBuf::from(parser.value()?)),
            (_, other) => return Err(other.unexpected()),
        }
    }
    Ok(match name.as_str() {
        "help" => Command::Help,
        "build" => Command::Build {
            dist: dist.unwrap_or_else(build::default_dist),
        },
        "serve" => Command::Serve(serve::Options { port, dist, watch }),
        _ => return Err(format!("there is no command {name:?}").into()),
    })
}
