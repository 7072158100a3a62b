//! The words of the page and of the widget: from the files that translators write, by name, to those that a browser reads, by number.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

use super::site::Site;
use crate::process::root;

/// The language that the others are translated from. Its order gives the numbers.
const SOURCE: &str = "en";

/// Where the page's words are, and what their files' names begin with in the build.
pub(super) const PAGE: (&str, &str) = ("www/words", "words");
/// The same for the widget.
pub(super) const WIDGET: (&str, &str) = ("www/widget/words", "widget-words");

/// Adds each language's file of a folder as `<prefix>-<language>.json`, and returns their names by language as
/// JSON.
pub(super) fn add(site: &mut Site, words: (&str, &str)) -> Result<String> {
    let mut files = texts(words)?;
    for (language, text) in &mut files {
        let name = format!("{}-{language}.json", words.1);
        *text = site.add_hashed(&name, std::mem::take(text).into_bytes());
    }
    Ok(json!(files).to_string())
}

/// What stands in each language's file, by language.
pub(super) fn texts((folder, _): (&str, &str)) -> Result<BTreeMap<String, String>> {
    let source = read(folder, SOURCE)?;
    let mut texts = BTreeMap::new();
    for (name, _) in super::files_of(&root().join(folder))? {
        let language = name.trim_end_matches(".json");
        let mut words =
            in_order(&source, &read(folder, language)?).with_context(|| name.clone())?;
        // The source's stands in index.html already.
        if let Some(shell) = words.get_mut("shell").filter(|_| language == SOURCE) {
            *shell = json!({});
        }
        texts.insert(language.to_owned(), words.to_string());
    }
    Ok(texts)
}

fn read(folder: &str, language: &str) -> Result<Value> {
    let path = root().join(format!("{folder}/{language}.json"));
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}

/// A language's words in the order of the source's: the page's without their names, all others with them.
fn in_order(source: &Value, words: &Value) -> Result<Value> {
    let section = |name| -> Result<Map<String, Value>> {
        let (expected, given) = (&source[name], &words[name]);
        let expected = expected.as_object().context("a section is missing")?;
        let given = given.as_object().context("a section is missing")?;
        for key in given.keys() {
            ensure!(
                expected.contains_key(key),
                "{key:?}: {SOURCE} has no such phrase"
            );
        }
        let mut ordered = Map::new();
        for (key, model) in expected {
            let phrase = given
                .get(key)
                .with_context(|| format!("{key:?} is missing"))?;
            ensure!(
                gaps(phrase) == gaps(model),
                "{key:?} hasn't the gaps {:?}",
                gaps(model)
            );
            ordered.insert(key.clone(), phrase.clone());
        }
        Ok(ordered)
    };
    let page: Vec<Value> = section("page")?
        .into_iter()
        .map(|(_, phrase)| phrase)
        .collect();
    let mut all = Map::new();
    // The widget has neither.
    for name in ["shell", "app"] {
        if source.get(name).is_some() {
            all.insert(name.to_owned(), section(name)?.into());
        }
    }
    all.insert("page".to_owned(), page.into());
    Ok(all.into())
}

/// The gaps of a phrase; of one with plural forms those of the last, which is for most numbers.
fn gaps(phrase: &Value) -> Vec<char> {
    let text = match phrase {
        Value::Object(forms) => &forms["other"],
        text => text,
    };
    let text = text.as_str().unwrap_or_default();
    let mut gaps: Vec<char> = text
        .split('{')
        .skip(1)
        .filter_map(|part| part.chars().next())
        .collect();
    gaps.sort_unstable();
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(page: &Value) -> Value {
        json!({ "shell": { "tagline": "T" }, "page": page })
    }

    #[test]
    fn words_are_put_into_the_sources_order() {
        let source = words(&json!({ "a": "{0} of {1}", "b": { "one": "x", "other": "{0} x" } }));
        let other = words(&json!({ "b": { "few": "y", "other": "{0} y" }, "a": "{1}: {0}" }));
        let ordered = in_order(&source, &other).unwrap();
        assert_eq!(
            ordered["page"],
            json!(["{1}: {0}", { "few": "y", "other": "{0} y" }])
        );
    }

    #[test]
    fn missing_and_unknown_phrases_and_gaps_are_errors() {
        let source = words(&json!({ "a": "{0}" }));
        for page in [
            json!({}),
            json!({ "a": "none" }),
            json!({ "a": "{0}", "b": "c" }),
        ] {
            assert!(in_order(&source, &words(&page)).is_err(), "{page}");
        }
    }

    #[test]
    fn every_language_is_complete() {
        let site = &mut Site::default();
        for (folder, prefix) in [PAGE, WIDGET] {
            let names = add(site, (folder, prefix)).unwrap();
            assert!(names.contains(&format!("{prefix}-en-")), "{names}");
        }
    }
}
