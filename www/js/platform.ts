// What the front end, which is Rust, asks of the page's script (`www/ui/src/platform.rs`).

import type { Pasted } from "./paste.js";

/** Words and numbers in the reader's language, and what only the browser can do, by part. */
export interface Platform {
  /** A phrase by its number, its gaps filled. */
  say(number: number, values: (string | number)[]): string;
  /** A part of a score: two places, and its sign. */
  score(value: number): string;
  /** What a language calls itself, by its BCP 47 code. */
  languageName(code: string): string;
  /** What a paste event brings. */
  pasted(event: ClipboardEvent): Pasted;
  /** Puts a text where the field's selection is, so that the browser's undo takes it out again. */
  insert(field: HTMLTextAreaElement, text: string): void;
  /** Says who takes what comes: at once the draft that was kept and what the address holds, later files and links. */
  listen(take: (incoming: Incoming) => void): void;
  /** Keeps these articles as the draft, if drafts are kept: title, url, text, title, url, text … */
  keepDraft(articles: string[], selected: number): void;
  /** An article was read: for the history, if there is one. */
  keepArticle(title: string, url: string, text: string): void;
}

/** A text to be summarized, from wherever it comes. */
export interface Article {
  text: string;
  /** Its title, and the address that it is from: empty where they aren't known. */
  title: string;
  url: string;
}

/** Something to tell the reader. */
export interface Note {
  /** `of_note` in `www/ui/src/words.rs` has the words. */
  kind: "not-text" | "too-big" | "empty" | "cut" | "only-url";
  /** The name of the file, where it is about one. */
  of: string;
}

/** Articles that come in other ways than through the text field. */
export interface Incoming {
  articles: Article[];
  /** Which of them to show. */
  selected: number;
  notes: Note[];
}
