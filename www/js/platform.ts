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
  readonly input: Input;
  readonly draft: Draft;
  readonly history: History;
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

/** How texts come in. */
export interface Input {
  /** What a paste event brings. */
  pasted(event: ClipboardEvent): Pasted;
  /** Puts a text where the field's selection is, so that the browser's undo takes it out again. */
  insert(field: HTMLTextAreaElement, text: string): void;
  /** Says who takes what comes: at once the draft that was kept and what the address holds, later files and links. */
  listen(take: (incoming: Incoming) => void): void;
  /** Lets the reader choose files. */
  chooseFiles(): void;
}

/** The text field's content, kept in this browser. */
export interface Draft {
  isKept(): boolean;
  /** Off erases it at once. */
  setKept(on: boolean): void;
  /** Keeps these articles, of which one is shown: title, url, text, title, url, text … */
  keep(articles: string[], selected: number): void;
}

/** Past articles, kept in this browser where the reader wants that. Its dialog stands in index.html. */
export interface History {
  /** An article was read. */
  keep(title: string, url: string, text: string): void;
}
