//! Any lines for `nutgraf --jsonl`: each is answered, in order, by a line that is JSON.

#![no_main]
#![allow(dead_code, unreachable_pub)]

#[path = "../../cli/src/args.rs"]
mod args;
#[path = "../../cli/src/help.rs"]
mod help;
#[path = "../../cli/src/json.rs"]
mod json;
#[path = "../../cli/src/jsonl.rs"]
mod jsonl;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let parser = lexopt::Parser::from_args(["--jsonl"]);
    let Ok(args::Command::Run(args)) = args::parse(parser) else {
        panic!("the arguments are right");
    };
    let mut out = Vec::new();
    jsonl::stream(bytes, &mut out, &args).expect("a vector can be written to");
    let is_first_blank = |line: &[u8]| {
        line.strip_prefix(b"\xEF\xBB\xBF")
            .unwrap_or(line)
            .is_empty()
    };
    let mut lines = bytes
        .split(|&byte| byte == b'\n')
        .map(<[u8]>::trim_ascii)
        .collect::<Vec<_>>();
    if lines.first().is_some_and(|line| is_first_blank(line)) {
        lines.remove(0);
    }
    lines.retain(|line| !line.is_empty());
    let out = String::from_utf8(out).expect("JSON is UTF-8");
    assert_eq!(out.lines().count(), lines.len(), "as many answers as lines");
    for (line, answer) in lines.iter().zip(out.lines()) {
        let answer: Value = serde_json::from_str(answer).expect("an answer is JSON");
        assert!(answer["summary"].is_array() != answer["error"]["code"].is_string());
        if let Ok(request @ Value::Object(_)) = serde_json::from_slice::<Value>(line) {
            // That of a line with a name twice isn't known.
            assert!(answer["id"] == request["id"] || answer["error"]["code"] == "bad-json");
        }
    }
});
