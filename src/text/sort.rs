//! Sorting, in one place: every instance of a sort adds a kilobyte to the wasm.

/// Sorts by key, then by index.
pub(crate) fn sort_by_key_then_index(mut keys: Vec<(u64, usize)>) -> Vec<(u64, usize)> {
    keys.sort_unstable();
    keys
}
