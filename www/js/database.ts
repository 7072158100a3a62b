// What the page keeps in this browser: one database, opened when something is first read or kept.

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Article } from "./platform.js";

/** What was in the text field, to survive a reload. */
export interface KeptDraft {
  articles: Article[];
  selected: number;
}

/** A past article. */
export interface Kept extends Article {
  /** Made of the text, so that the same text is kept once. */
  id: string;
  /** When it was kept, in milliseconds since 1970. */
  time: number;
}

interface Schema extends DBSchema {
  /** One record, with the key "draft". */
  draft: { key: string; value: KeptDraft };
  history: { key: string; value: Kept; indexes: { time: number } };
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** The database. Fails where the browser allows none. */
export function database(): Promise<IDBPDatabase<Schema>> {
  return opening ??= open();
}

async function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>("nutgraf", 1, {
    upgrade(db) {
      db.createObjectStore("draft");
      db.createObjectStore("history", { keyPath: "id" }).createIndex("time", "time");
    },
    // Another tab has a newer version of the page, or the reader has the browser forget.
    blocking: (_old, _new, { target }) => (target as IDBDatabase).close(),
    terminated: () => opening = undefined,
  });
}

/** A choice of the reader's that outlives the page: a word, or null where it is as it comes. */
export function choice(name: string): string | null {
  try {
    return localStorage.getItem(`nutgraf-${name}`);
  } catch {
    return null;
  }
}

/** Keeps a choice; null forgets it. Where the browser allows no storage, it holds until the page is left. */
export function choose(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`nutgraf-${name}`);
    else localStorage.setItem(`nutgraf-${name}`, value);
  } catch {
    // Nothing is kept then, either.
  }
}
