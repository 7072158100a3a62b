//! Packs the tables of characters and the word lists into the files that `src/text/` and
//! `src/language/lists.rs` read.

mod chars;
mod lists;
mod normalization;

use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={}", lists::FOLDER);
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
    write("lists.bin", lists::packed());
}
