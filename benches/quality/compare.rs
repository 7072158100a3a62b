//! Compares the summaries of two builds over a folder of texts: which changed, with ten of them shown.
//!
//! ```text
//! cargo xtask compare OLD NEW FOLDER
//! ```
//!
//! OLD and NEW are two `nutgraf` programs; FOLDER holds sets of JSON lines with `text`, as for the example `quality`.

use serde_json::Value;
use std::io::Write;
use std::process::{Command, ExitCode, Stdio};
use std::{env, fs, io, thread};

/// How many changed summaries are shown.
const SHOWN: usize = 10;

fn main() -> ExitCode {
    let args: Vec<_> = env::args().skip(1).collect();
    let [old, new, folder] = &args[..] else {
        eprintln!("usage: cargo xtask compare OLD NEW FOLDER");
        return ExitCode::from(2);
    };
    match compare(old, new, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn compare(old: &str, new: &str, folder: &str) -> io::Result<()> {
    let mut files: Vec<_> = fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "jsonl")
    });
    files.sort();
    let (mut changed, mut total) = (Vec::new(), 0);
    for path in files {
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let feed = feed(&fs::read_to_string(&path)?);
        let (before, after) = (answers(old, &feed)?, answers(new, &feed)?);
        let differ = |(a, b): &(String, String)| a != b;
        let pairs: Vec<_> = before.into_iter().zip(after).collect();
        total += pairs.len();
        let different: Vec<_> = pairs.into_iter().filter(differ).collect();
        println!("{name}: {} changed", different.len());
        changed.extend(different.into_iter().map(|pair| (name.clone(), pair)));
    }
    println!("\n{} of {total} summaries changed", changed.len());
    // Spread over all sets, the same ones each time.
    let step = changed.len().div_ceil(SHOWN).max(1);
    for (name, (before, after)) in changed.iter().step_by(step) {
        println!("\n## {name}\n\nbefore:\n{before}\n\nafter:\n{after}");
    }
    Ok(())
}

/// The texts of a set with their titles, and nothing else of what its lines hold.
fn feed(lines: &str) -> String {
    let mut feed = String::new();
    for line in lines.lines() {
        if let Ok(Value::Object(row)) = serde_json::from_str(line) {
            let known = row
                .into_iter()
                .filter(|(name, value)| (name == "text" || name == "title") && value.is_string());
            feed += &Value::Object(known.collect()).to_string();
            feed.push('\n');
        }
    }
    feed
}

/// What the program answers to each line: the sentences of its summary, one a line.
fn answers(program: &str, feed: &str) -> io::Result<Vec<String>> {
    let mut child = Command::new(program)
        .arg("--jsonl")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().expect("piped");
    let feed = feed.to_owned();
    let writer = thread::spawn(move || stdin.write_all(feed.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().expect("the writer doesn't panic")?;
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(lines.lines().map(summary).collect())
}

fn summary(answer: &str) -> String {
    let answer: Value = serde_json::from_str(answer).unwrap_or_default();
    let chosen = answer["summary"].as_array().into_iter().flatten();
    let sentences = chosen.filter_map(|i| {
        let text = answer["sentences"][i.as_u64()? as usize]["text"].as_str()?;
        Some(format!(
            "- {}",
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        ))
    });
    sentences.collect::<Vec<_>>().join("\n")
}
