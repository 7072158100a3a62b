//! The project's own commands: `cargo xtask help`.

mod bench;
mod build;
mod compress;
mod headers;
mod hosting;
mod icons;
mod lighthouse;

mod process;
mod progress;
mod screenshot;
mod serve;
mod size;
mod stamp;
mod test;
mod tools;
mod watch;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use lexopt::prelude::*;

use crate::screenshot::Picture;
use crate::test::Part;

const HELP: &str = "\
cargo xtask COMMAND

  serve        build the page if needed and serve it on http://127.0.0.1:8080/; builds again on change
                 --port N      try this port first
                 --dist DIR    serve a folder built before, without building
                 --no-watch    don't build on change
  build        the page as files for any static host, in dist/
                 --dist DIR    there instead
  package      the npm package, ready for `npm pack` or `npm publish`, in dist/npm/; prints its files' hashes
                 --dist DIR    there instead
  test [PART…] run all tests: lint, native, wasm, package, size, e2e; or only the given parts
                 --only TEXT   of the parts with test files, only the files whose path contains TEXT
  size         what a browser downloads, raw, gzip and brotli, against budgets.toml
  bench        the engine's speed, growth and memory, natively and in wasm, against their budgets
                 --rounds N    measure this often (9)
  lighthouse   Google's checks of speed, accessibility and good practice; fails below 100
  screenshot   the README's picture, docs/screenshot.png
                 --app         instead those of the manifest, in www/app/
                 --all DIR     instead every state, at three widths, light and dark, in DIR
  hosting      configurations of nginx and Caddy, in hosting/
  icons        the installed app's icons as PNG, in www/app/, from their SVG

What is missing on this machine is installed where that needs no special rights; otherwise the command to run is named.
";

enum Command {
    Help,
    Build { dist: PathBuf },
    Package { dist: PathBuf },
    Serve(serve::Options),
    Test { parts: Vec<Part>, only: Vec<String> },
    Size,
    Bench { rounds: usize },
    Lighthouse,
    Screenshot(Picture),
    Icons,
    Hosting,
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
        Command::Package { dist } => {
            for (path, hash) in build::package(&dist)?.hashes()? {
                println!("{path:<14} {hash}");
            }
            println!("The npm package: {}", dist.display());
        }
        Command::Serve(options) => serve::serve(&options)?,
        Command::Test { parts, only } => test::test(&parts, &only)?,
        Command::Bench { rounds } => bench::bench(rounds)?,
        Command::Lighthouse => lighthouse::lighthouse()?,
        Command::Screenshot(picture) => screenshot::screenshot(&picture)?,
        Command::Hosting => hosting::write()?,
        Command::Icons => icons::icons()?,
        Command::Size => test::sizes()?,
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
    let mut parts = Vec::new();
    let mut only = Vec::new();
    let mut picture = Picture::Readme;
    let mut rounds = bench::DEFAULT_ROUNDS;
    while let Some(argument) = parser.next()? {
        match (name.as_str(), argument) {
            (_, Short('h') | Long("help")) => return Ok(Command::Help),
            ("serve", Long("port")) => port = parser.value()?.parse()?,
            ("serve", Long("no-watch")) => watch = false,
            ("serve" | "build" | "package", Long("dist")) => {
                dist = Some(PathBuf::from(parser.value()?));
            }
            ("screenshot", Long("app")) => picture = Picture::App,
            ("screenshot", Long("all")) => picture = Picture::All(parser.value()?.into()),
            ("bench", Long("rounds")) => rounds = parser.value()?.parse()?,
            ("test", Long("only")) => only.push(parser.value()?.string()?),
            ("test", Value(name)) => parts.push(part_named(&name.string()?)?),
            (_, other) => return Err(other.unexpected()),
        }
    }
    Ok(match name.as_str() {
        "help" => Command::Help,
        "build" => Command::Build {
            dist: dist.unwrap_or_else(build::default_dist),
        },
        "serve" => Command::Serve(serve::Options { port, dist, watch }),
        "package" => Command::Package {
            dist: dist.unwrap_or_else(build::default_package),
        },
        "test" => {
            if parts.is_empty() {
                parts = Part::ALL.to_vec();
            }
            Command::Test { parts, only }
        }
        "size" => Command::Size,
        "bench" => Command::Bench { rounds },
        "hosting" => Command::Hosting,
        "icons" => Command::Icons,
        "lighthouse" => Command::Lighthouse,
        "screenshot" => Command::Screenshot(picture),
        _ => return Err(format!("there is no command {name:?}").into()),
    })
}

fn part_named(name: &str) -> Result<Part, lexopt::Error> {
    Part::ALL
        .into_iter()
        .find(|part| part.name() == name)
        .ok_or_else(|| {
            let names: Vec<_> = Part::ALL.iter().map(|part| part.name()).collect();
            format!(
                "there is no part {name:?} of the tests; there are {}",
                names.join(", ")
            )
            .into()
        })
}
