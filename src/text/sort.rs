//! Sorting, in one place: every instance of a sort is a kilobyte of the wasm.

/// Sorts by key, then by what stands beside it: the place of what the key is of.
pub(crate) fn sort_by_key_then_index(mut keys: Vec<(u64, usize)>) -> Vec<(u64, usize)> {
    keys.sort_unstable();
    keys
}
