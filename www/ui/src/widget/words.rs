//! The widget's phrases by name. Their wording is in `www/widget/words/`, one file per language.

crate::words::words! {
    Heading,
    Length,
    Sentences,
    ReadingOf,
    Minutes,
    Seconds,
    Paste,
    Failed,
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_phrase_has_its_words_and_stands_in_the_order_of_the_file() {
        let english = include_str!("../../../widget/words/en.json");
        let english: serde_json::Value = serde_json::from_str(english).unwrap();
        let keys: Vec<_> = english["page"].as_object().unwrap().keys().collect();
        let names: Vec<_> = super::NAMES
            .iter()
            .map(|name| crate::words::tests::key(name))
            .collect();
        assert_eq!(keys, names.iter().collect::<Vec<_>>());
    }
}
