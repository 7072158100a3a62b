//! Porter's stemmer with NLTK's extensions (M. F. Porter, "An algorithm for suffix stripping", 1980; mode
//! `NLTK_EXTENSIONS`), which published ROUGE figures for English are based on. The engine uses a newer one; this one makes
//! the figures comparable.

/// The stem of a lower-case ASCII word.
pub(crate) fn stem(word: &str) -> String {
    const IRREGULAR: [(&str, &str); 16] = [
        ("sky", "sky"),
        ("skies", "sky"),
        ("dying", "die"),
        ("lying", "lie"),
        ("tying", "tie"),
        ("news", "news"),
        ("innings", "inning"),
        ("inning", "inning"),
        ("outings", "outing"),
        ("outing", "outing"),
        ("cannings", "canning"),
        ("canning", "canning"),
        ("howe", "howe"),
        ("proceed", "proceed"),
        ("exceed", "exceed"),
        ("succeed", "succeed"),
    ];
    if let Some((_, stem)) = IRREGULAR.iter().find(|(form, _)| *form == word) {
        return (*stem).to_owned();
    }
    if word.len() <= 2 {
        return word.to_owned();
    }
    let mut word = word.to_owned();
    step1a(&mut word);
    step1b(&mut word);
    if let Some(rest) = word.strip_suffix('y')
        && rest.len() > 1
        && is_consonant(rest.as_bytes(), rest.len() - 1)
    {
        word = format!("{rest}i");
    }
    step2(&mut word);
    apply(
        &mut word,
        &[
            ("icate", "ic"),
            ("ative", ""),
            ("alize", "al"),
            ("iciti", "ic"),
            ("ical", "ic"),
            ("ful", ""),
            ("ness", ""),
        ],
        |stem| measure(stem) > 0,
    );
    step4(&mut word);
    step5(&mut word);
    word
}

/// Replaces the first matching suffix if its condition on the stem holds.
fn apply(word: &mut String, rules: &[(&str, &str)], passes: impl Fn(&str) -> bool) {
    for (suffix, replacement) in rules {
        if let Some(rest) = word.strip_suffix(suffix) {
            if passes(rest) {
                *word = format!("{rest}{replacement}");
            }
            return;
        }
    }
}

fn step1a(word: &mut String) {
    if word.len() == 4 && word.ends_with("ies") {
        word.pop();
        return;
    }
    let rules = [("sses", "ss"), ("ies", "i"), ("ss", "ss"), ("s", "")];
    apply(word, &rules, |_| true);
}

fn step1b(word: &mut String) {
    if let Some(rest) = word.strip_suffix("ied") {
        *word = format!("{rest}{}", if word.len() == 4 { "ie" } else { "i" });
        return;
    }
    if let Some(rest) = word.strip_suffix("eed") {
        if measure(rest) > 0 {
            word.pop();
        }
        return;
    }
    let Some(rest) = ["ed", "ing"]
        .iter()
        .filter_map(|suffix| word.strip_suffix(suffix))
        .find(|rest| (0..rest.len()).any(|i| !is_consonant(rest.as_bytes(), i)))
    else {
        return;
    };
    let mut rest = rest.to_owned();
    if rest.ends_with("at") || rest.ends_with("bl") || rest.ends_with("iz") {
        rest.push('e');
    } else if ends_double_consonant(&rest) {
        if !rest.ends_with(['l', 's', 'z']) {
            rest.pop();
        }
    } else if measure(&rest) == 1 && ends_cvc(&rest) {
        rest.push('e');
    }
    *word = rest;
}

const STEP2: [(&str, &str); 21] = [
    ("ational", "ate"),
    ("tional", "tion"),
    ("enci", "ence"),
    ("anci", "ance"),
    ("izer", "ize"),
    ("bli", "ble"),
    ("alli", "al"),
    ("entli", "ent"),
    ("eli", "e"),
    ("ousli", "ous"),
    ("ization", "ize"),
    ("ation", "ate"),
    ("ator", "ate"),
    ("alism", "al"),
    ("iveness", "ive"),
    ("fulness", "ful"),
    ("ousness", "ous"),
    ("aliti", "al"),
    ("iviti", "ive"),
    ("biliti", "ble"),
    ("fulli", "ful"),
];

fn step2(word: &mut String) {
    if let Some(rest) = word.strip_suffix("alli")
        && measure(rest) > 0
    {
        *word = format!("{rest}al");
        return step2(word);
    }
    if STEP2.iter().any(|(suffix, _)| word.ends_with(suffix)) {
        apply(word, &STEP2, |stem| measure(stem) > 0);
    } else if word.ends_with("logi") && measure(&word[..word.len() - 3]) > 0 {
        word.pop();
    }
}

fn step4(word: &mut String) {
    const RULES: [&str; 19] = [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion",
        "ou", "ism", "ate", "iti", "ous", "ive", "ize",
    ];
    for suffix in RULES {
        if let Some(rest) = word.strip_suffix(suffix) {
            if measure(rest) > 1 && (suffix != "ion" || rest.ends_with(['s', 't'])) {
                word.truncate(rest.len());
            }
            return;
        }
    }
}

fn step5(word: &mut String) {
    if let Some(rest) = word.strip_suffix('e') {
        let m = measure(rest);
        if m > 1 || m == 1 && !ends_cvc(rest) {
            word.pop();
        }
    }
    if word.ends_with("ll") && measure(&word[..word.len() - 1]) > 1 {
        word.pop();
    }
}

fn is_consonant(word: &[u8], i: usize) -> bool {
    match word[i] {
        b'a' | b'e' | b'i' | b'o' | b'u' => false,
        b'y' => i == 0 || !is_consonant(word, i - 1),
        _ => true,
    }
}

/// The number of vowel-consonant sequences: Porter's m.
fn measure(word: &str) -> usize {
    let word = word.as_bytes();
    (1..word.len())
        .filter(|&i| !is_consonant(word, i - 1) && is_consonant(word, i))
        .count()
}

fn ends_double_consonant(word: &str) -> bool {
    let (word, n) = (word.as_bytes(), word.len());
    n >= 2 && word[n - 1] == word[n - 2] && is_consonant(word, n - 1)
}

fn ends_cvc(word: &str) -> bool {
    let (w, n) = (word.as_bytes(), word.len());
    n >= 3
        && is_consonant(w, n - 3)
        && !is_consonant(w, n - 2)
        && is_consonant(w, n - 1)
        && !matches!(w[n - 1], b'w' | b'x' | b'y')
        || n == 2 && !is_consonant(w, 0) && is_consonant(w, 1)
}
