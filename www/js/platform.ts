// What the page's script provides to the user interface, which is Rust (`www/ui/src/platform.rs`).

import type { OpenArticle } from "./articles.js";

/** Phrases and numbers in the reader's language, and what the browser does better in JavaScript. */
export interface Platform {
  /** A phrase by its number, its gaps filled. */
  say(number: number, values: (string | number)[]): string;
  /** A part of a score: two decimals, and its sign. */
  score(value: number): string;
  /** A language's own name, by its BCP 47 code. */
  languageName(code: string): string;
  /** Sets the receiver of articles: at once the stored draft and the address's article, later files and links. */
  listen(take: (incoming: Incoming) => void): void;
  /** Stores the open articles as the draft, if drafts are on: id, title, url, text, lines, id, title … */
  keepDraft(articles: string[], selected: number): void;
  /** Stores a summarized article in the history, if it is on. */
  keepArticle(id: string, title: string, url: string, text: string, lines: string): void;
  /** A random id for a new article. */
  newId(): string;
  /** Whether the last edit replaced the whole text by another. */
  isAnother(before: string, after: string): boolean;
}

/** A message for the reader. */
export interface Note {
  /** `of_note` in `www/ui/src/words.rs` has the words. */
  kind: "not-text" | "unreadable" | "too-big" | "empty" | "cut" | "only-url" | "shared" | "shared-by" | "draft-unreadable" | "no-answer";
  /** The name of the file it is about, if any. */
  of: string;
}

/** Articles that don't come from the text field. */
export interface Incoming {
  articles: OpenArticle[];
  /** The index of the one to show. */
  selected: number;
  notes: Note[];
  /** Whether they were pasted, which can be undone; and whether in place of the article in the field. */
  pasted?: boolean;
  replaces?: boolean;
}
