//! Packs the tables of characters and the word lists into the files that `src/text/` and
//! `src/language/lists.rs` read.

mod chars;
mod lists;
mod normalization;

use std::path::Path;
use std::{env, fs};

const LISTS: &str = "src/language";

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={LISTS}");
    let folder = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let folder = Path::new(&folder);
    let write = |name: &str, content: Vec<u8>| {
        fs::write(folder.join(name), content).expect("OUT_DIR is writable");
    };
    write("classes.bin", chars::classes());
    write("lowercase_ranges.bin", chars::lowercase_ranges());
    write("combining_classes.bin", normalization::combining_classes());
    write("compositions.bin", normalization::compositions());
    write("replacements.bin", normalization::replacements());
    let lists = lists::Folder::new(LISTS);
    write("stop_words.bin", lists.stop_words());
    write("english.bin", lists.english());
    write("other_languages.bin", lists.other_languages());
}
