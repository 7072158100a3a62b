//! The command line's contract, with the real binary.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const ARTICLE: &str = "Flood closes bridge at Ashby

The river Elm burst its banks on Monday night and flooded the market square of Ashby.
Forty families left their homes in the middle of the night, and nobody was hurt.
The bridge over the Elm will stay closed until engineers have looked at its arches.
The county will pay each family that lost its home to the flood two thousand crowns.
";

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nutgraf"));
    command
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn run_bytes(args: &[&str], input: &[u8]) -> Output {
    let mut child = command(args).spawn().unwrap();
    // A run that ends before it has read all (bad usage) closes the pipe: that is its right.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

/// The output of a run that succeeds without messages.
fn run(args: &[&str], input: &str) -> String {
    let output = run_bytes(args, input.as_bytes());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

fn json(args: &[&str], input: &str) -> Value {
    serde_json::from_str(&run(args, input)).unwrap()
}

fn lines(args: &[&str], input: &str) -> Vec<Value> {
    run(args, input)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// Writes a file with a unique name.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn the_default_is_three_sentences_one_per_line() {
    let summary = run(&[], ARTICLE);
    assert_eq!(summary.lines().count(), 3);
    assert!(summary.lines().all(|line| ARTICLE.contains(line)));
    assert_eq!(run(&["-"], ARTICLE), summary);
    let file = file("article.txt", ARTICLE.as_bytes());
    assert_eq!(run(&[file.to_str().unwrap()], ""), summary);
}

#[test]
fn the_length_is_in_sentences_words_or_percent() {
    assert_eq!(run(&["--sentences", "1"], ARTICLE).lines().count(), 1);
    assert_eq!(run(&["--sentences=99"], ARTICLE).lines().count(), 4);
    assert_eq!(run(&["--percent", "50"], ARTICLE).lines().count(), 2);
    assert_eq!(run(&["--percent", "0.1"], ARTICLE).lines().count(), 1);
    assert!(run(&["--words", "35"], ARTICLE).split_whitespace().count() <= 35);
}

#[test]
fn a_sentence_longer_than_the_words_asked_for_is_reported() {
    let output = run_bytes(&["--words", "2"], ARTICLE.as_bytes());
    assert!(output.status.success());
    let summary = String::from_utf8(output.stdout).unwrap();
    let message = String::from_utf8(output.stderr).unwrap();
    let words = summary.split_whitespace().count();
    assert!(words > 2 && summary.lines().count() == 1, "{summary}");
    assert_eq!(
        message,
        format!("nutgraf: the best sentence alone has {words} words\n")
    );
    // Not if it fits.
    run(&["--words", "100"], ARTICLE);
}

#[test]
fn a_named_length_depends_on_the_type() {
    let count = |args: &[&str]| {
        let json = json(&[args, &["--json"]].concat(), ARTICLE);
        json["summary"].as_array().unwrap().len()
    };
    assert_eq!(count(&["--length", "short"]), 3);
    assert_eq!(count(&["--length", "medium"]), 4, "all there are");
    // In any order.
    assert_eq!(count(&["--length", "short", "--type", "tldr"]), 1);
    assert_eq!(count(&["--type", "teaser", "--length", "medium"]), 3);
    assert_eq!(count(&["--type", "headline", "--length", "long"]), 1);
}

#[test]
fn type_and_format_determine_the_form_of_the_output() {
    assert_eq!(run(&["--type", "headline"], ARTICLE).lines().count(), 1);
    assert_eq!(
        run(&["--type", "headline", "--sentences", "2"], ARTICLE)
            .lines()
            .count(),
        1
    );
    assert_eq!(run(&["--type", "tldr"], ARTICLE).lines().count(), 1);
    assert_eq!(run(&["--type", "teaser"], ARTICLE).lines().count(), 1);
    let markdown = run(&["--format", "markdown"], ARTICLE);
    assert!(markdown.lines().count() == 3 && markdown.lines().all(|line| line.starts_with("- ")));
    assert_eq!(
        run(&["--format", "plain-text", "--type", "key-points"], ARTICLE),
        run(&[], ARTICLE)
    );
}

#[test]
fn json_contains_the_full_result() {
    let answer = json(&["--json", "--sentences", "2"], ARTICLE);
    let keys: Vec<_> = answer
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let contract = [
        "title",
        "language",
        "kind",
        "point",
        "summary",
        "sentences",
        "dropped",
        "keywords",
        "statistics",
    ];
    assert!(
        contract.iter().all(|key| keys.contains(key)) && keys.len() == contract.len(),
        "{keys:?}"
    );
    assert_eq!(answer["title"]["text"], "Flood closes bridge at Ashby");
    assert_eq!(answer["language"], "en");
    assert_eq!(answer["summary"].as_array().unwrap().len(), 2);
    let sentences = answer["sentences"].as_array().unwrap();
    assert_eq!(sentences.len(), 4);
    for (i, sentence) in sentences.iter().enumerate() {
        let range = sentence["start"].as_u64().unwrap() as usize
            ..sentence["end"].as_u64().unwrap() as usize;
        assert_eq!(ARTICLE.get(range), sentence["text"].as_str());
        let parts = sentence["parts"]
            .as_object()
            .unwrap()
            .values()
            .map(|p| p.as_f64().unwrap());
        assert!((parts.sum::<f64>() - sentence["score"].as_f64().unwrap()).abs() < 1e-9);
        let chosen = answer["summary"].as_array().unwrap().contains(&json!(i));
        assert_eq!(chosen, sentence["rank"].as_u64().unwrap() < 2);
        assert!(sentence["paragraph"].is_u64());
    }
    let statistics = answer["statistics"].as_object().unwrap();
    for key in [
        "words",
        "summary_words",
        "reading_seconds",
        "summary_reading_seconds",
    ] {
        assert!(statistics[key].as_u64().unwrap() > 0, "{key}");
    }
    for keyword in answer["keywords"].as_array().unwrap() {
        assert!(
            keyword["word"].is_string() && keyword["count"].is_u64() && keyword["score"].is_f64()
        );
    }
}

#[test]
fn removed_lines_are_listed_and_kept_with_clean_off() {
    let text = format!("{ARTICLE}\nShare\n\nTweet\n\nPrint\n");
    let dropped = json(&["--json"], &text)["dropped"]
        .as_array()
        .unwrap()
        .clone();
    assert!(!dropped.is_empty());
    assert!(
        dropped
            .iter()
            .all(|d| d["text"].is_string() && d["reason"].is_string() && d["start"].is_u64())
    );
    assert_eq!(
        json(&["--json", "--clean", "off"], &text)["dropped"],
        json!([])
    );
}

#[test]
fn title_and_language_can_be_given() {
    let answer = json(
        &["--json", "--title", "High water", "--language", "de"],
        ARTICLE,
    );
    assert_eq!(
        answer["title"],
        json!({"text": "High water", "start": null, "end": null})
    );
    assert_eq!(answer["language"], "de");
    assert_eq!(
        json(&["--json", "--language", "und"], ARTICLE)["language"],
        "und"
    );
    assert_eq!(
        json(&["--json", "--language", "auto"], ARTICLE)["language"],
        "en"
    );
}

#[test]
fn a_kind_of_text_can_be_given() {
    let kind = |args: &[&str]| json(args, ARTICLE)["kind"].clone();
    assert_eq!(kind(&["--json"]), kind(&["--json", "--kind", "auto"]));
    assert_eq!(kind(&["--json", "--kind", "how-to"]), "how-to");
    let feed = [
        json!({"text": ARTICLE, "kind": "opinion"}),
        json!({"text": ARTICLE}),
        json!({"text": ARTICLE, "kind": "poem"}),
    ]
    .map(|line| line.to_string())
    .join("\n");
    let answers = lines(&["--jsonl", "--kind", "news"], &feed);
    assert_eq!(answers[0]["kind"], "opinion");
    assert_eq!(answers[1]["kind"], "news");
    assert_eq!(answers[2]["error"]["code"], "bad-option");
}

#[test]
fn a_focus_can_be_given() {
    let best = |args: &[&str]| run(&[&["--sentences", "1"], args].concat(), ARTICLE);
    assert!(!best(&[]).contains("pay"));
    assert!(best(&["--focus", "paying"]).contains("pay each family"));
    assert_eq!(best(&["--focus", "zeppelin"]), best(&[]));

    let feed = [
        json!({"text": ARTICLE, "k": 1, "focus": "paying"}),
        json!({"text": ARTICLE, "k": 1}),
    ]
    .map(|line| line.to_string())
    .join("\n");
    // A line's own focus goes before the command line's.
    let answers = lines(&["--jsonl", "--focus", "engineer"], &feed);
    for (answer, said) in answers.iter().zip(["pay", "engineers"]) {
        let best = &answer["sentences"][answer["summary"][0].as_u64().unwrap() as usize];
        assert!(best["text"].as_str().unwrap().contains(said), "{best}");
        assert_eq!(best["parts"]["focus"], 6.0);
    }
}

#[test]
fn offsets_count_bytes_or_utf16() {
    let text = "Ä𝄞 is a sign that nobody in this house has ever read aloud.";
    let ends = |args: &[&str]| json(args, text)["sentences"][0]["end"].as_u64().unwrap() as usize;
    assert_eq!(ends(&["--json"]), text.len());
    assert_eq!(ends(&["--json", "--utf16"]), text.encode_utf16().count());
}

#[test]
fn json_lines_are_answered_in_order_including_invalid_ones() {
    let feed = [
        json!({"id": "a", "text": ARTICLE, "sentences": 1}).to_string(),
        "not json".to_owned(),
        String::new(),
        json!({"id": 7, "text": ARTICLE, "title": "High water", "language": "und", "sentences": 2})
            .to_string(),
        json!({"id": {"any": 1}}).to_string(),
        "[1, 2]".to_owned(),
        json!({"id": "none", "text": ""}).to_string(),
    ]
    .join("\n");
    let answers = lines(&["--jsonl"], &feed);
    assert_eq!(answers.len(), 6);
    assert_eq!(answers[0]["id"], "a");
    assert_eq!(answers[0]["summary"].as_array().unwrap().len(), 1);
    let earlier_names =
        json!({"id": 7, "text": ARTICLE, "title": "High water", "lang": "und", "k": 2});
    assert_eq!(
        lines(&["--jsonl"], &earlier_names.to_string())[0],
        answers[2]
    );
    let mut alone = answers[0].clone();
    alone.as_object_mut().unwrap().remove("id");
    assert_eq!(
        alone,
        json(&["--json", "--sentences", "1"], ARTICLE),
        "the same object that --json prints"
    );
    assert_eq!(answers[2]["id"], 7);
    assert_eq!(answers[2]["title"]["text"], "High water");
    assert_eq!(answers[2]["language"], "und");
    assert_eq!(answers[2]["summary"].as_array().unwrap().len(), 2);
    for (i, id) in [(1, Value::Null), (3, json!({"any": 1})), (4, Value::Null)] {
        assert_eq!(answers[i]["id"], id);
        assert!(
            answers[i]["error"]["code"].is_string() && answers[i]["error"]["message"].is_string()
        );
    }
    assert_eq!(answers[1]["error"]["code"], "bad-json");
    assert_eq!(answers[3]["error"]["code"], "no-text");
    assert_eq!(answers[5]["summary"], json!([]));
}

#[test]
fn an_error_in_a_json_line_has_its_id_and_a_plain_message() {
    for (field, value, code) in [
        ("text", json!(7), "no-text"),
        ("title", json!(7), "bad-option"),
        ("focus", json!(["a"]), "bad-option"),
        ("language", json!(1), "bad-option"),
        ("language", json!("xx"), "bad-option"),
        ("sentences", json!(0), "bad-option"),
        ("sentences", json!("3"), "bad-option"),
        ("sentences", json!(1.5), "bad-option"),
        ("k", json!(0), "bad-option"),
    ] {
        let mut line = json!({"id": "x", "text": ARTICLE});
        line[field] = value;
        let answer = &lines(&["--jsonl"], &line.to_string())[0];
        assert_eq!(answer["id"], "x", "{line}");
        assert_eq!(answer["error"]["code"], code, "{line}");
        let message = answer["error"]["message"].as_str().unwrap();
        for rust in ["usize", "struct", "expected", "u64", "Line"] {
            assert!(!message.contains(rust), "{message}");
        }
    }
    // Under its name in earlier versions, an unsupported language is unknown.
    let line = json!({"id": 1, "text": ARTICLE, "lang": "xx"}).to_string();
    assert_eq!(lines(&["--jsonl"], &line)[0]["language"], "und");
    for line in ["{\"id\": 1, \"id\": 2}", "{\"id\": 1", "[1, 2]", "7"] {
        assert_eq!(
            lines(&["--jsonl"], line)[0]["error"]["code"],
            "bad-json",
            "{line}"
        );
    }
}

#[test]
fn a_byte_order_mark_does_not_cost_the_first_line() {
    let line = format!("\u{FEFF}{}", json!({"id": 1, "text": ARTICLE}));
    assert_eq!(lines(&["--jsonl"], &line)[0]["id"], 1);
}

#[test]
fn encodings_are_decoded_and_changes_reported() {
    let text = "Die Brücke über die Elm ist nach der Flut für zwei Wochen gesperrt.";
    let utf16: Vec<u8> = [0xFEFF]
        .into_iter()
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let latin1: Vec<u8> = text.chars().map(|c| c as u8).collect();
    for (bytes, reported) in [(utf16, ""), (latin1, "Windows-1252")] {
        let output = run_bytes(&[], &bytes);
        assert_eq!(
            String::from_utf8(output.stdout).unwrap(),
            format!("{text}\n")
        );
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(message.is_empty(), reported.is_empty(), "{message}");
        assert!(message.contains(reported), "{message}");
    }
}

#[test]
fn a_binary_file_is_an_error() {
    let output = run_bytes(&[], b"\x7fELF\x02\x01\x01\0\0\0\0\0 text. More text. ");
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    assert_eq!(String::from_utf8(output.stderr).unwrap().lines().count(), 1);
}

/// Writing to a full device fails with status 1, also where the message can't be written either.
#[test]
#[cfg(target_os = "linux")]
fn a_full_device_is_an_error() {
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full");
    for args in [&[][..], &["--json"], &["--jsonl"], &["--help"]] {
        let input = if args == ["--jsonl"] {
            json!({"id": 1, "text": ARTICLE}).to_string()
        } else {
            ARTICLE.to_owned()
        };
        let mut child = command(args)
            .stdout(full().unwrap())
            .stderr(full().unwrap())
            .spawn()
            .unwrap();
        // The help doesn't read its input.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        assert_eq!(child.wait().unwrap().code(), Some(1), "{args:?}");
    }
}

#[test]
fn a_lone_surrogate_is_replaced_by_one_character() {
    let feed =
        r#"{"id": 1, "text": "The flood \ud83d closed the bridge at Ashby for a whole week."}"#;
    let answers = lines(&["--jsonl", "--utf16"], feed);
    let text = answers[0]["sentences"][0]["text"].as_str().unwrap();
    assert!(text.starts_with("The flood \u{FFFD} closed"), "{text}");
    assert_eq!(
        answers[0]["sentences"][0]["end"].as_u64().unwrap() as usize,
        text.encode_utf16().count()
    );
}

#[test]
fn an_id_is_returned_as_written() {
    for id in [r#""\ud800""#, "12345678901234567890123", "1.50", "[ 1 ]"] {
        let feed = format!(r#"{{"text": "The flood closed the bridge.", "id": {id}}}"#);
        let answer = run(&["--jsonl"], &feed);
        assert!(answer.starts_with(&format!(r#"{{"id":{id},"#)), "{answer}");
    }
}

#[test]
fn each_line_is_answered_before_the_next_is_read() {
    let mut child = command(&["--jsonl"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for id in 0..3 {
        writeln!(stdin, "{}", json!({"id": id, "text": ARTICLE})).unwrap();
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["id"], id);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn any_file_yields_a_result() {
    let bytes: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    let file = file("binary", &bytes);
    assert!(
        run_bytes(&["--json", file.to_str().unwrap()], b"")
            .status
            .success()
    );
    let empty = run_bytes(&[], b"");
    assert!(empty.status.success() && empty.stdout.is_empty());
    let message = String::from_utf8(empty.stderr).unwrap();
    assert_eq!(message.lines().count(), 1, "{message}");
}

#[test]
fn a_missing_file_is_named_in_the_error() {
    let output = run_bytes(&["no/such/file.txt"], b"");
    assert_eq!(output.status.code(), Some(1));
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(
        message.lines().count() == 1 && message.contains("no/such/file.txt"),
        "{message}"
    );
}

#[test]
fn bad_usage_exits_2_with_one_line() {
    for args in [
        &["--nonsense"][..],
        &["-x"],
        &["--sentences"],
        &["--sentences", "0"],
        &["--sentences", "-1"],
        &["--sentences", "many"],
        &["--words", "1.5"],
        &["--percent", "0"],
        &["--percent", "101"],
        &["--percent", "NaN"],
        &["--sentences", "1", "--words", "9"],
        &["--length", "short", "--percent", "9"],
        &["--words", "9", "--length", "long"],
        &["--length", "tiny"],
        &["--format", "html"],
        &["--type", "poem"],
        &["--clean", "maybe"],
        &["--kind", "poem"],
        &["--language", "xx"],
        &["--language", ""],
        &["--generate", "csh"],
        &["--json=yes"],
        &["--json", "--jsonl"],
        &["one.txt", "two.txt"],
    ] {
        let output = run_bytes(args, b"");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stdout.is_empty());
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(message.lines().count(), 1, "{args:?}: {message}");
        assert!(
            message.starts_with("nutgraf: ") && message.len() > 20,
            "{message}"
        );
    }
}

#[test]
fn help_and_version_go_to_standard_output() {
    let help = run(&["--help"], "");
    let options = [
        "--sentences",
        "--words",
        "--percent",
        "--format",
        "--type",
        "--language",
        "--title",
        "--focus",
        "--kind",
        "--clean",
        "--json",
        "--jsonl",
        "--utf16",
        "--generate",
    ];
    for option in options {
        assert!(help.contains(option), "{option}");
    }
    assert!(help.lines().all(|line| line.len() <= 100), "{help}");
    assert_eq!(
        run(&["--version"], ""),
        concat!("nutgraf ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn man_page_and_completions_list_all_options() {
    let help = run(&["--help"], "");
    let names: Vec<_> = help
        .split_whitespace()
        .filter_map(|word| word.strip_prefix("--"))
        .map(|word| word.trim_end_matches(')'))
        .collect();
    assert!(names.len() > 12, "{names:?}");
    for kind in ["man", "bash", "zsh", "fish"] {
        let text = run(&["--generate", kind], "").replace("\\-", "-");
        for name in &names {
            let option = if kind == "fish" {
                format!("-l {name}")
            } else {
                format!("--{name}")
            };
            assert!(text.contains(&option), "{kind}: {name}");
        }
        if kind != "man" {
            assert!(text.contains("key-points tldr teaser headline"), "{kind}");
        }
    }
}

#[test]
fn an_unsupported_language_is_reported() {
    let basque = "Herriko liburutegi berria astelehenean ireki zuten, bi urteko lanen ondoren. \
                  Liburutegi horrek hamar mila liburu baino gehiago ditu. Alkateak esan zuen liburutegia guztiona dela.";
    let chinese =
        "图书馆星期一开放。新的图书馆有一万本书。市长说图书馆属于大家。大家都喜欢图书馆。";
    for (text, said) in [(basque, "language"), (chinese, "characters")] {
        let output = run_bytes(&[], text.as_bytes());
        assert!(output.status.success());
        assert!(!output.stdout.is_empty());
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.contains(said), "{stderr}");
    }
}
