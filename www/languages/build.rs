//! Packs the word lists as the engine's own build script does.

#[path = "../../build/lists.rs"]
#[allow(dead_code, reason = "the engine packs the other lists")]
mod lists;

use std::path::Path;
use std::{env, fs};

const LISTS: &str = "../../src/language";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../../build/lists.rs");
    println!("cargo::rerun-if-changed={LISTS}");
    let folder = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let file = Path::new(&folder).join("other_languages.bin");
    let packed = lists::Folder::new(LISTS).other_languages();
    fs::write(file, packed).expect("OUT_DIR is writable");
}
