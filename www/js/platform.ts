// What the front end, which is Rust, asks of the page's script (`www/ui/src/platform.rs`).

/** Words and numbers in the reader's language. */
export interface Platform {
  /** A phrase by its number, its gaps filled. */
  say(number: number, values: (string | number)[]): string;
  /** A part of a score: two places, and its sign. */
  score(value: number): string;
  /** What a language calls itself, by its BCP 47 code. */
  languageName(code: string): string;
}
