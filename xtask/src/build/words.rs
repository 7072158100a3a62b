//! The texts of the page and of the widget: translators edit them by name, browsers read them by number.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

use super::site::Site;
use crate::process::root;

/// The source language of the translations. Its order defines the numbers.
const SOURCE: &str = "en";

/// The folder of the page's texts, and the prefix of their files in the build.
pub(super) const PAGE: (&str, &str) = ("www/words", "words");
/// The same for the widget.
pub(super) const WIDGET: (&str, &str) = ("www/widget/words", "widget-words");

/// Adds the files of all languages as `<prefix>-<language>.json`; returns their names by language, as JSON.
pub(super) fn add(site: &mut Site, words: (&str, &str)) -> Result<String> {
    let mut files = texts(words)?;
    for (language, text) in &mut files {
        let name = format!("{}-{language}.json", words.1);
        *text = site.add_hashed(&name, std::mem::take(text).into_bytes());
    }
    Ok(json!(files).to_string())
}

/// The contents of the files, by language.
pub(super) fn texts((folder, _): (&str, &str)) -> Result<BTreeMap<String, String>> {
    let source = read(folder, SOURCE)?;
    let mut texts = BTreeMap::new();
    for (name, _) in super::files_of(&root().join(folder))? {
        let language = name.trim_end_matches(".json");
        let mut words =
            in_order(&source, &read(folder, language)?).with_context(|| name.clone())?;
        // index.html already contains the source language.
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

/// Puts a language's texts into the order of the source: those of `page` as an array, the others with their names.
fn in_order(source: &Value, words: &Value) -> Result<Value> {
    let section = |name| -> Result<Map<String, Value>> {
        let (expected, given) = (&source[name], &words[name]);
        let expected = expected.as_object().context("missing section")?;
        let given = given.as_object().context("missing section")?;
        for key in given.keys() {
            ensure!(
                expected.contains_key(key),
                "{key:?}: no such phrase in {SOURCE}"
            );
        }
        let mut ordered = Map::new();
        for (key, model) in expected {
            let phrase = given
                .get(key)
                .with_context(|| format!("missing phrase {key:?}"))?;
            ensure!(
                placeholders(phrase) == placeholders(model),
                "{key:?} must have the placeholders {:?}",
                placeholders(model)
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
    // The widget has neither section.
    for name in ["shell", "app"] {
        if source.get(name).is_some() {
            all.insert(name.to_owned(), section(name)?.into());
        }
    }
    all.insert("page".to_owned(), page.into());
    Ok(all.into())
}

/// The placeholders of a phrase, or of its plural form `other`.
fn placeholders(phrase: &Value) -> Vec<char> {
    let text = match phrase {
        Value::Object(forms) => &forms["other"],
        text => text,
    };
    let text = text.as_str().unwrap_or_default();
    let mut placeholders: Vec<char> = text
        .split('{')
        .skip(1)
        .filter_map(|part| part.chars().next())
        .collect();
    placeholders.sort_unstable();
    placeholders
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(page: &Value) -> Value {
        json!({ "shell": { "tagline": "T" }, "page": page })
    }

    #[test]
    fn texts_are_in_the_order_of_the_source() {
        let source = words(&json!({ "a": "{0} of {1}", "b": { "one": "x", "other": "{0} x" } }));
        let other = words(&json!({ "b": { "few": "y", "other": "{0} y" }, "a": "{1}: {0}" }));
        let ordered = in_order(&source, &other).unwrap();
        assert_eq!(
            ordered["page"],
            json!(["{1}: {0}", { "few": "y", "other": "{0} y" }])
        );
    }

    #[test]
    fn missing_and_unknown_phrases_and_placeholders_are_errors() {
        let source = words(&json!({ "a": "{0}" }));
        for page in [
            json!({}),
            json!({ "a": "none" }),
            json!({ "a": "{0}", "b": "c" }),
        ] {
            assert!(in_order(&source, &words(&page)).is_err(), "{page}");
        }
    }

    /// All phrases of a language, of the page and of the widget, with their plural forms.
    fn phrases(language: &str) -> Vec<(String, Value)> {
        let sections = [PAGE, WIDGET].map(|(folder, _)| read(folder, language).unwrap());
        let sections = sections
            .iter()
            .flat_map(|words| words.as_object().unwrap().values());
        sections
            .flat_map(|section| section.as_object().unwrap())
            .map(|(key, phrase)| (key.clone(), phrase.clone()))
            .collect()
    }

    fn languages() -> Vec<String> {
        let files = super::super::files_of(&root().join(PAGE.0)).unwrap();
        let name = |(name, _): (String, _)| name.trim_end_matches(".json").to_owned();
        files.into_iter().map(name).collect()
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        for language in languages() {
            // By CLDR, for whole numbers up to a million.
            let forms: &[&str] = match language.as_str() {
                "ar" => &["one", "two", "few", "many", "other"],
                _ => &["one", "other"],
            };
            for (key, phrase) in phrases(&language) {
                // Ordinals have forms of their own.
                let Some(given) = phrase.as_object().filter(|p| !p.contains_key("type")) else {
                    continue;
                };
                for form in forms {
                    assert!(given.contains_key(*form), "{language} {key}: {form}");
                }
            }
        }
    }

    #[test]
    fn phrases_follow_the_typography_of_the_language() {
        for language in languages() {
            for (key, phrase) in phrases(&language) {
                let texts = match &phrase {
                    Value::Object(forms) => forms.values().collect(),
                    text => vec![text],
                };
                for text in texts {
                    let text = text.as_str().unwrap();
                    let place = format!("{language} {key}: {text:?}");
                    assert_eq!(text.trim(), text, "{place}");
                    assert!(!text.contains(['\'', '"']), "straight quotes: {place}");
                    assert!(!text.contains("  ") && !text.contains("..."), "{place}");
                    let wrong = |mark: &str| text.contains(&format!(" {mark}"));
                    if language == "fr" {
                        for mark in [":", ";", "?", "!", "%", "»"] {
                            assert!(!wrong(mark), "no-break space before {mark}: {place}");
                        }
                        assert!(!text.contains("« "), "no-break space after «: {place}");
                    } else {
                        for mark in [":", ";", "?", "!", ","] {
                            assert!(!wrong(mark), "space before {mark}: {place}");
                        }
                    }
                    if ["de", "es"].contains(&language.as_str()) {
                        assert!(!text.contains("} %"), "no-break space before %: {place}");
                    }
                }
            }
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
