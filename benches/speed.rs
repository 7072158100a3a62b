//! Measures the engine's speed, growth and memory natively. `cargo xtask bench` runs this repeatedly, alternating with the
//! same measurements in wasm (`wasm.mjs`), and compares them.
//!
//! - `speed --article BYTES` writes the measured article to standard output.
//! - `speed --round` measures times once and prints JSON: nanoseconds per byte.
//! - `speed --memory` measures allocations and prints JSON: bytes.

mod article;

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Instant;

use nutgraf::{Options, rank};

const SHORT: usize = 100_000;
const LONG: usize = 10_000_000;

/// How often a round measures the short article.
const REPEATS: usize = 40;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["--article", bytes] => {
            let bytes = bytes.parse().expect("--article takes a number of bytes");
            std::io::stdout()
                .write_all(article::write(bytes).as_bytes())
                .expect("standard output takes the article");
        }
        ["--round"] => round(),
        ["--memory"] => memory(),
        _ => println!("Run `cargo xtask bench`: it compares, and knows the budgets."),
    }
}

fn round() {
    let short = article::write(SHORT);
    let long = article::write(LONG);
    // Alternating, so that other load on the machine affects both.
    let mut ranked = Vec::with_capacity(REPEATS);
    let mut scanned = Vec::with_capacity(REPEATS);
    for _ in 0..REPEATS {
        ranked.push(per_byte(&short, |text| rank(text, &Options::default())));
        scanned.push(per_byte(&short, words_hashed));
    }
    let long = per_byte(&long, |text| rank(text, &Options::default()));
    println!(
        r#"{{"short":{},"long":{long},"scan":{}}}"#,
        median(ranked),
        median(scanned)
    );
}

/// Nanoseconds per byte of the text, including dropping the result of `work`.
fn per_byte<T>(text: &str, work: impl Fn(&str) -> T) -> f64 {
    let start = Instant::now();
    drop(black_box(work(black_box(text))));
    start.elapsed().as_secs_f64() * 1e9 / text.len() as f64
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// The minimum that any engine does: find the words, and hash each (FNV-1a).
fn words_hashed(text: &str) -> u64 {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
            })
        })
        .fold(0, |sum: u64, hash| sum.wrapping_add(hash))
}

fn memory() {
    let [short, long] = [SHORT, LONG].map(|bytes| {
        let text = article::write(bytes);
        // Tables that are initialized once and retained don't count towards the text.
        drop(rank(&text[..1000], &Options::default()));
        let before = NOW.load(Relaxed);
        PEAK.store(before, Relaxed);
        drop(black_box(rank(black_box(&text), &Options::default())));
        let peak = PEAK.load(Relaxed) - before;
        let kept = NOW.load(Relaxed).saturating_sub(before);
        format!(r#"{{"input":{},"peak":{peak},"kept":{kept}}}"#, text.len())
    });
    println!(r#"{{"short":{short},"long":{long}}}"#);
}

/// Bytes currently allocated, and the maximum since the last reset.
static NOW: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

/// The system's allocator with counters. They take a few nanoseconds per allocation, in both measurements.
struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn grown(bytes: usize) {
    PEAK.fetch_max(NOW.fetch_add(bytes, Relaxed) + bytes, Relaxed);
}

// SAFETY: every call is forwarded unchanged to the system's allocator; counting only updates two atomics.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grown(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        grown(layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // The old and the new block may exist at the same time while the content is copied.
        grown(new_size);
        NOW.fetch_sub(layout.size(), Relaxed);
        unsafe { System.realloc(pointer, layout, new_size) }
    }
}
