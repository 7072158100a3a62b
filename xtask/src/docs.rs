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

#[test]
fn every_dependency_has_a_reason() {
    let reasons = fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    // The first cells of the tables.
    let rows: Vec<_> = reasons
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" |").next())
        .flat_map(|cell| cell.split(", "))
        .collect();
    let mut names = Vec::new();
    for manifest in [
        "Cargo.toml",
        "benches/Cargo.toml",
        "www/engine/Cargo.toml",
        "www/page/Cargo.toml",
        "www/ui/Cargo.toml",
        "www/widget/Cargo.toml",
        "xtask/Cargo.toml",
    ] {
        let text = fs::read_to_string(root().join(manifest)).expect(manifest);
        let table: toml::Table = toml::from_str(&text).expect(manifest);
        for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let dependencies = table.get(kind).and_then(toml::Value::as_table);
            names.extend(
                dependencies
                    .into_iter()
                    .flatten()
                    .map(|(name, _)| name.clone()),
            );
        }
    }
    let package = fs::read_to_string(root().join("package.json")).unwrap();
    let package: serde_json::Value = serde_json::from_str(&package).unwrap();
    names.extend(
        package["devDependencies"]
            .as_object()
            .unwrap()
            .keys()
            .cloned(),
    );
    names.retain(|name| !name.starts_with("nutgraf"));
    assert!(names.len() > 20, "{names:?}");
    for name in names {
        assert!(
            rows.contains(&name.as_str()),
            "docs/dependencies.md gives no reason for {name}"
        );
    }
}
