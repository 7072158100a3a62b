//! Checks of the documentation that need no other program.

use crate::process::root;
use std::fs;

/// The tests that `docs/reliability.md` names: files, each with the names that follow its link.
fn named_tests(text: &str) -> Vec<(&str, Vec<&str>)> {
    let links = text.split("](../").skip(1);
    links
        .filter_map(|link| {
            let (path, rest) = link.split_once(')')?;
            let row = rest.split(['\n', '[']).next()?;
            Some((path, row.split('`').skip(1).step_by(2).collect()))
        })
        .collect()
}

#[test]
fn promises_name_tests_that_exist() {
    let text = fs::read_to_string(root().join("docs/reliability.md")).unwrap();
    let tests = named_tests(&text);
    assert!(tests.len() > 20, "{tests:?}");
    for (path, names) in tests {
        let source = fs::read_to_string(root().join(path)).expect(path);
        assert!(!names.is_empty(), "{path}: no test is named");
        for name in names {
            assert!(source.contains(name), "{path} has no test {name:?}");
        }
    }
}

#[test]
fn links_between_documents_lead_to_files() {
    for document in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "docs/cli.md",
        "docs/dependencies.md",
        "docs/embedding.md",
        "docs/hosting.md",
        "docs/javascript.md",
        "docs/quality.md",
        "docs/reliability.md",
        "docs/threat-model.md",
    ] {
        let file = root().join(document);
        let text = fs::read_to_string(&file).expect(document);
        for link in text.split("](").skip(1) {
            let link = link.split([')', '#']).next().unwrap_or_default();
            if !link.is_empty() && !link.contains(':') {
                let target = file.with_file_name("").join(link);
                assert!(target.exists(), "{document} links to {link}");
            }
        }
    }
}
