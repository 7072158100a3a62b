//! The project's build and test commands; see `cargo xtask help`.

mod bench;
mod build;
mod compress;
mod fuzz;
mod headers;
mod hosting;
mod icons;
mod lighthouse;
mod process;
mod progress;
mod quality;
#[cfg(test)]
mod repository;
mod reproduce;
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

use crate::quality::Quality;
use crate::screenshot::Picture;
use crate::test::Part;

const HELP: &str = "\
cargo xtask COMMAND

  serve        build the page and serve it at http://127.0.0.1:8080/; rebuild on changes
                 --port N      try this port first
                 --dist DIR    serve a previously built folder
                 --no-watch    don't rebuild on changes
  build        build the page into dist/, for any static host
                 --dist DIR    output folder
  package      build the npm package into dist/npm/, ready for `npm publish`; print the hashes of its files
                 --dist DIR    output folder
  test [PART…] run all tests: lint, native, wasm, package, size, e2e; or only the given parts
                 --only TEXT   of the parts with test files, only the files whose path contains TEXT
                 --jobs N      of the browser tests, so many files at a time (default: 1)
  size         compare download sizes with budgets.toml
  bench        measure the speed, growth and memory of the engine, natively and in wasm
                 --rounds N    number of rounds (default: 9)
  fuzz         search for texts, JSON lines, stored data and web pages that break an invariant
                 --minutes N   for how long (default: 10)
                 --target NAME only one of articles, text, json_lines, browser
  quality FOLDER
               measure the summaries of a folder of data sets, and write docs/quality.md (takes a quarter of an hour)
  fit FOLDER   fit the weights of the ranking to a folder of data sets, and cross-validate them
                 --measure     only measure the weights in use; NAME=VALUE changes one of them
  compare OLD NEW FOLDER
               show which summaries differ between two nutgraf programs
  reproduce    build twice, at different paths, and compare the files byte by byte
  lighthouse   run Lighthouse; fail if a score is below 100
  screenshot   take the README's screenshot, docs/screenshot.png
                 --app         take those of the manifest, in www/app/, instead
                 --all DIR     take screenshots of every state, at three widths, light and dark, in DIR instead
  hosting      generate the configurations of nginx and Caddy in hosting/
  icons        render the app's icons from SVG to PNG, in www/app/

Missing tools are installed if that needs no additional privileges; otherwise the command to run is shown.
";

enum Command {
    Help,
    Build {
        dist: PathBuf,
    },
    Package {
        dist: PathBuf,
    },
    Serve(serve::Options),
    Test {
        parts: Vec<Part>,
        only: Vec<String>,
        jobs: u32,
    },
    Size,
    Bench {
        rounds: usize,
    },
    Fuzz {
        minutes: f64,
        target: Option<String>,
    },
    Quality {
        folder: PathBuf,
        what: Quality,
    },
    Compare {
        paths: [PathBuf; 3],
    },
    Reproduce,
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
            println!("Built {}", dist.display());
        }
        Command::Package { dist } => {
            for (path, hash) in build::package(&dist)?.hashes()? {
                println!("{path:<14} {hash}");
            }
            println!("Built {}", dist.display());
        }
        Command::Serve(options) => serve::serve(&options)?,
        Command::Test { parts, only, jobs } => test::test(&parts, &only, jobs)?,
        Command::Bench { rounds } => bench::bench(rounds)?,
        Command::Fuzz { minutes, target } => fuzz::fuzz(minutes, target.as_deref())?,
        Command::Quality { folder, what } => quality::quality(&folder, &what)?,
        Command::Compare {
            paths: [old, new, folder],
        } => quality::compare(&old, &new, &folder)?,
        Command::Reproduce => reproduce::reproduce()?,
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
    let mut jobs = 1;
    let mut picture = Picture::Readme;
    let mut rounds = bench::DEFAULT_ROUNDS;
    let mut minutes = 10.0;
    let mut target = None;
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut settings = None;
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
            ("fuzz", Long("minutes")) => minutes = parser.value()?.parse()?,
            ("fuzz", Long("target")) => target = Some(parser.value()?.string()?),
            ("test", Long("jobs")) => jobs = parser.value()?.parse()?,
            ("test", Long("only")) => only.push(parser.value()?.string()?),
            ("test", Value(name)) => parts.push(part_named(&name.string()?)?),
            ("fit", Long("measure")) => settings = Some(Vec::new()),
            ("fit", Value(setting)) if settings.is_some() => {
                settings.get_or_insert_default().push(setting.string()?);
            }
            ("quality" | "fit" | "compare", Value(path)) => paths.push(path.into()),
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
            Command::Test { parts, only, jobs }
        }
        "size" => Command::Size,
        "bench" => Command::Bench { rounds },
        "quality" | "fit" => {
            let [folder] = <[PathBuf; 1]>::try_from(paths).map_err(|_| "one FOLDER is needed")?;
            let what = match settings {
                Some(settings) => Quality::Measure(settings),
                None if name == "fit" => Quality::Fit,
                None => Quality::Report,
            };
            Command::Quality { folder, what }
        }
        "compare" => Command::Compare {
            paths: paths
                .try_into()
                .map_err(|_| "OLD, NEW and FOLDER are needed")?,
        },
        "hosting" => Command::Hosting,
        "icons" => Command::Icons,
        "fuzz" => Command::Fuzz { minutes, target },
        "reproduce" => Command::Reproduce,
        "lighthouse" => Command::Lighthouse,
        "screenshot" => Command::Screenshot(picture),
        _ => return Err(format!("unknown command {name:?}").into()),
    })
}

fn part_named(name: &str) -> Result<Part, lexopt::Error> {
    Part::ALL
        .into_iter()
        .find(|part| part.name() == name)
        .ok_or_else(|| {
            let names: Vec<_> = Part::ALL.iter().map(|part| part.name()).collect();
            format!("unknown part {name:?}; the parts are {}", names.join(", ")).into()
        })
}
