//! The help text, the man page and shell completions, all from one table of options.

use nutgraf::{Clean, Format, SummaryLength, SummaryType, TextKind, language};
use std::fmt::Write as _;

/// One option.
struct Opt {
    /// Its long name, without the dashes.
    name: &'static str,
    short: Option<char>,
    /// The name of its value; empty if it has none.
    value: &'static str,
    choices: fn() -> Vec<&'static str>,
    /// What it does. Line breaks are those of the help text.
    help: &'static str,
}

/// What `--generate` prints.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Generated {
    Man,
    Bash,
    Zsh,
    Fish,
}

impl Generated {
    pub(crate) const NAMES: &'static [&'static str] = &["man", "bash", "zsh", "fish"];

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        let all = [Self::Man, Self::Bash, Self::Zsh, Self::Fish];
        Self::NAMES
            .iter()
            .position(|known| *known == name)
            .map(|i| all[i])
    }

    pub(crate) fn text(self) -> String {
        match self {
            Self::Man => man(),
            Self::Bash => bash(),
            Self::Zsh => zsh(),
            Self::Fish => fish(),
        }
    }
}

const ABOUT: &str = "Extracts the key sentences of an article.";
const USAGE: &str = "nutgraf [OPTIONS] [FILE|-]";
const DESCRIPTION: &str = "Reads FILE, or standard input, and prints a summary made of sentences of the text, word for word.";
const EXIT_STATUS: &str =
    "0 on success, 1 if a file can't be read or written, 2 on invalid arguments.";

const fn opt(name: &'static str, value: &'static str, help: &'static str) -> Opt {
    Opt {
        name,
        short: None,
        value,
        choices: Vec::new,
        help,
    }
}

const fn choice(
    name: &'static str,
    value: &'static str,
    choices: fn() -> Vec<&'static str>,
    help: &'static str,
) -> Opt {
    Opt {
        choices,
        ..opt(name, value, help)
    }
}

const fn short(short: char, name: &'static str, help: &'static str) -> Opt {
    Opt {
        short: Some(short),
        ..opt(name, "", help)
    }
}

fn languages() -> Vec<&'static str> {
    let codes = language::ALL.iter().map(|language| language.code());
    ["auto", "und"].into_iter().chain(codes).collect()
}

fn kinds() -> Vec<&'static str> {
    ["auto"]
        .into_iter()
        .chain(TextKind::NAMES.iter().copied())
        .collect()
}

/// All options, by the headings of the help text.
const SECTIONS: &[(&str, &[Opt])] = &[
    (
        "Length (choose one)",
        &[
            opt(
                "sentences",
                "N",
                "number of sentences (default: 3; for --type headline: 1)",
            ),
            opt(
                "words",
                "N",
                "the best sentences up to N words in total; at least one sentence",
            ),
            opt(
                "percent",
                "P",
                "percentage of the sentences, above 0 and up to 100",
            ),
            choice(
                "length",
                "LENGTH",
                || SummaryLength::NAMES.to_vec(),
                "short, medium or long: 3, 5, 7 sentences for key-points;\n1, 3, 5 for tldr and teaser; 1 for headline,\nof at most 12, 17, 22 words if there is a suitable one",
            ),
        ],
    ),
    (
        "Output format",
        &[
            choice(
                "type",
                "TYPE",
                || SummaryType::NAMES.to_vec(),
                "key-points (default), tldr, teaser, headline",
            ),
            choice(
                "format",
                "FORMAT",
                || Format::NAMES.to_vec(),
                "plain-text (default), markdown",
            ),
        ],
    ),
    (
        "Input",
        &[
            choice(
                "language",
                "CODE",
                languages,
                "language of the text, or auto (default)",
            ),
            choice(
                "kind",
                "KIND",
                kinds,
                "kind of text: auto (default), news, opinion, how-to,\nencyclopedic, other",
            ),
            opt("title", "TEXT", "title of the article (default: detected)"),
            opt(
                "focus",
                "TEXT",
                "rank sentences that contain these words first",
            ),
            choice(
                "clean",
                "auto|off",
                || Clean::NAMES.to_vec(),
                "remove boilerplate (default), or keep every line",
            ),
        ],
    ),
    (
        "Output",
        &[
            opt("json", "", "print the full result as JSON"),
            opt(
                "jsonl",
                "",
                "read and write one JSON object per line:\n\"id\", \"text\", optional \"title\", \"focus\", \"kind\", \"language\",\n\"sentences\"",
            ),
            opt(
                "utf16",
                "",
                "count offsets in UTF-16 code units instead of UTF-8 bytes",
            ),
        ],
    ),
    (
        "Other",
        &[
            choice(
                "generate",
                "KIND",
                || Generated::NAMES.to_vec(),
                "print a man page or shell completions: man, bash, zsh, fish",
            ),
            short('h', "help", "show this help"),
            short('V', "version", "show the version"),
        ],
    ),
];

fn options() -> impl Iterator<Item = &'static Opt> {
    SECTIONS.iter().flat_map(|(_, options)| *options)
}

/// The option as it is typed: `--type TYPE`.
fn usage(opt: &Opt) -> String {
    let short = opt.short.map(|c| format!("-{c}, ")).unwrap_or_default();
    let space = if opt.value.is_empty() { "" } else { " " };
    format!("{short}--{}{space}{}", opt.name, opt.value)
}

/// The text of `--help`.
pub(crate) fn help() -> String {
    const COLUMN: usize = 21;
    let mut out = format!("{ABOUT}\n\nUsage: {USAGE}\n\n{DESCRIPTION}\n");
    for (title, options) in SECTIONS {
        let _ = writeln!(out, "\n{title}:");
        for opt in *options {
            let indent = format!("\n{:COLUMN$}", "");
            let help = opt.help.replace('\n', &indent);
            let width = COLUMN - 2;
            let _ = writeln!(out, "  {:width$}{help}", usage(opt));
        }
    }
    out + &format!("\nExit status: {EXIT_STATUS}\n")
}

/// A man page in roff.
fn man() -> String {
    let escape = |text: &str| text.replace('\\', "\\e").replace('-', "\\-");
    let mut out = format!(
        ".TH NUTGRAF 1 \"\" \"nutgraf {}\" \"User Commands\"\n.SH NAME\nnutgraf \\- {}\n.SH SYNOPSIS\n.B nutgraf\n[OPTIONS] [FILE|\\-]\n\
         .SH DESCRIPTION\n{}\n.SH OPTIONS\n",
        env!("CARGO_PKG_VERSION"),
        "extract the key sentences of an article",
        escape(DESCRIPTION),
    );
    for (title, options) in SECTIONS {
        let _ = writeln!(out, ".SS {title}");
        for opt in *options {
            let help = escape(&opt.help.replace('\n', " "));
            let _ = writeln!(out, ".TP\n.B {}\n{help}", escape(&usage(opt)));
        }
    }
    out + &format!(".SH EXIT STATUS\n{}\n", escape(EXIT_STATUS))
}

/// The first line of an option's help, which completions show.
fn summary(opt: &Opt) -> &'static str {
    let line = opt.help.lines().next().unwrap_or_default();
    line.trim_end_matches([';', ':'])
}

fn bash() -> String {
    let mut cases = String::new();
    let mut free = Vec::new();
    let mut names = Vec::new();
    for opt in options() {
        names.push(format!("--{}", opt.name));
        let choices = (opt.choices)();
        if !choices.is_empty() {
            let _ = writeln!(
                cases,
                "    --{}) COMPREPLY=($(compgen -W \"{}\" -- \"$cur\")); return ;;",
                opt.name,
                choices.join(" ")
            );
        } else if !opt.value.is_empty() {
            free.push(format!("--{}", opt.name));
        }
    }
    format!(
        "_nutgraf() {{\n  local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}}\n  COMPREPLY=()\n  case $prev in\n{cases}    \
         {}) return ;;\n  esac\n  if [[ $cur == -* ]]; then\n    COMPREPLY=($(compgen -W \"{}\" -- \"$cur\"))\n  else\n    \
         COMPREPLY=($(compgen -f -- \"$cur\"))\n  fi\n}}\ncomplete -o filenames -F _nutgraf nutgraf\n",
        free.join("|"),
        names.join(" ")
    )
}

fn zsh() -> String {
    let mut out = "#compdef nutgraf\n_arguments \\\n".to_owned();
    for opt in options() {
        let help = summary(opt)
            .replace('\'', "'\\''")
            .replace(['[', ']'], "")
            .replace(':', "\\:");
        let choices = (opt.choices)().join(" ");
        let value = match (opt.value, choices.as_str()) {
            ("", _) => String::new(),
            (value, "") => format!(":{value}: "),
            (value, choices) => format!(":{value}:({choices})"),
        };
        let _ = writeln!(out, "  '--{}[{help}]{value}' \\", opt.name);
    }
    out + "  '*:file:_files'\n"
}

fn fish() -> String {
    let mut out = String::new();
    for opt in options() {
        let help = summary(opt).replace('\'', "\\'");
        let choices = (opt.choices)();
        let short = opt.short.map(|c| format!(" -s {c}")).unwrap_or_default();
        let value = match (opt.value, choices.is_empty()) {
            ("", _) => String::new(),
            (_, true) => " -x".to_owned(),
            (_, false) => format!(" -x -a '{}'", choices.join(" ")),
        };
        let _ = writeln!(
            out,
            "complete -c nutgraf{short} -l {}{value} -d '{help}'",
            opt.name
        );
    }
    out
}
