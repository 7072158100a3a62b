//! Checks of the repository's documents and structure.

use crate::process::root;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

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
        "docs/rust.md",
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
        "cli/Cargo.toml",
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

/// The first names of a path that follows `crate::`: one, or those of a group in braces.
fn first_segments(path: &str) -> Vec<String> {
    let name = |path: &str| -> String {
        let is_part = |c: &char| c.is_alphanumeric() || *c == '_';
        path.trim_start().chars().take_while(is_part).collect()
    };
    let Some(group) = path.strip_prefix('{') else {
        return vec![name(path)];
    };
    let (mut depth, mut start, mut names) = (1, 0, Vec::new());
    for (i, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && c == ',') {
            names.push(name(&group[start..i]));
            start = i + 1;
        }
        if depth == 0 {
            break;
        }
    }
    names
}

/// The modules below a crate's root that each of them uses, by `crate::` paths outside of comments.
fn imports(folder: &str) -> BTreeMap<String, BTreeSet<String>> {
    fn add(file: &Path, module: &str, imports: &mut BTreeMap<String, BTreeSet<String>>) {
        if file.is_dir() {
            for entry in fs::read_dir(file).unwrap() {
                add(&entry.unwrap().path(), module, imports);
            }
        } else if file.extension().is_some_and(|extension| extension == "rs") {
            let source = fs::read_to_string(file).unwrap();
            // Tests may use everything.
            let code = source.split("mod tests {").next().unwrap_or_default();
            let lines = code
                .lines()
                .map(|line| line.split("//").next().unwrap_or_default());
            let code = lines.collect::<Vec<_>>().join("\n");
            let used = code.split("crate::").skip(1).flat_map(first_segments);
            imports.entry(module.to_owned()).or_default().extend(used);
        }
    }
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root().join(folder)).unwrap() {
        let path = entry.unwrap().path();
        let module = path.file_stem().unwrap().to_string_lossy().into_owned();
        if !["lib", "main"].contains(&module.as_str()) {
            add(&path, &module, &mut found);
        }
    }
    for (module, used) in &mut found {
        used.remove(module);
    }
    let modules: BTreeSet<_> = found.keys().cloned().collect();
    for used in found.values_mut() {
        used.retain(|name| modules.contains(name));
    }
    found
}

/// A cycle of imports, if there is one.
fn cycle(imports: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    fn visit<'a>(
        module: &'a str,
        imports: &'a BTreeMap<String, BTreeSet<String>>,
        path: &mut Vec<&'a str>,
        done: &mut BTreeSet<&'a str>,
    ) -> bool {
        if path.contains(&module) {
            path.push(module);
            return true;
        }
        if !done.insert(module) {
            return false;
        }
        path.push(module);
        let used = imports.get(module).into_iter().flatten();
        for next in used {
            if visit(next, imports, path, done) {
                return true;
            }
        }
        path.pop();
        false
    }
    let mut done = BTreeSet::new();
    imports.keys().find_map(|module| {
        let mut path = Vec::new();
        visit(module, imports, &mut path, &mut done)
            .then(|| path.into_iter().map(str::to_owned).collect())
    })
}

#[test]
fn modules_import_without_cycles() {
    for folder in ["src", "www/ui/src"] {
        let imports = imports(folder);
        assert!(imports.len() > 8, "{imports:?}");
        assert_eq!(cycle(&imports), None, "{folder}");
    }
    assert_eq!(first_segments("a::b;"), ["a"]);
    assert_eq!(first_segments("{a::{b, c}, d, e::F};"), ["a", "d", "e"]);
    let own = |pairs: &[(&str, &str)]| {
        let mut imports: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for &(module, used) in pairs {
            imports
                .entry(module.into())
                .or_default()
                .insert(used.into());
        }
        imports
    };
    assert_eq!(cycle(&own(&[("a", "b"), ("b", "c"), ("a", "c")])), None);
    assert!(cycle(&own(&[("a", "b"), ("b", "c"), ("c", "a")])).is_some());
}

#[test]
fn stages_import_no_later_stage() {
    const STAGES: &[&str] = &[
        "text", "language", "article", "sentence", "terms", "score", "rank", "summary",
    ];
    let imports = imports("src");
    for (position, stage) in STAGES.iter().enumerate() {
        let used = imports.get(*stage).into_iter().flatten();
        for name in used {
            let is_later = STAGES[position + 1..].contains(&name.as_str());
            assert!(!is_later, "{stage} imports {name}, a later stage");
        }
    }
}

/// The paths of the files in the folders with sources.
fn all_files() -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = [
        "src", "cli", "www", "build", "xtask", "tests", "hosting", "benches", "vendor",
    ]
    .map(|name| root().join(name))
    .to_vec();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("node_modules") {
                folders.push(path);
            } else {
                files.push(
                    path.strip_prefix(root())
                        .unwrap()
                        .to_string_lossy()
                        .replace('\\', "/"),
                );
            }
        }
    }
    files
}

#[test]
fn the_map_names_files_that_exist() {
    /// Built, not in the repository.
    const BUILT: &[&str] = &["shared.js"];
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let files = all_files();
    let is_path = |name: &&str| {
        let end = name.rsplit('.').next().unwrap_or_default();
        ["rs", "ts", "js", "mjs", "txt", "toml"].contains(&end) && !name.contains([' ', '*', '<'])
    };
    let names: Vec<_> = map.split('`').skip(1).step_by(2).filter(is_path).collect();
    assert!(names.len() > 40, "{names:?}");
    for name in names {
        let exists = root().join(name).exists()
            || BUILT.contains(&name)
            || files.iter().any(|file| file.ends_with(&format!("/{name}")));
        assert!(exists, "ARCHITECTURE.md names {name}");
    }
}
