// What the page keeps in this browser: two small stores, opened when something is first read or kept.

import { type UseStore, createStore, promisifyRequest } from "idb-keyval";
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

/** Does something with a store, in one transaction. Fails where the browser allows none. */
export function within<T>(name: "draft" | "history", mode: IDBTransactionMode, act: (store: IDBObjectStore) => T | Promise<T>): Promise<T> {
  // Asynchronous too where the browser throws at once.
  return Promise.resolve().then(() => (stores[name] ??= createStore(`nutgraf-${name}`, name))(mode, act));
}

const stores: Partial<Record<string, UseStore>> = {};

/** Changes a store: all of it or nothing. What was kept before stays as it was in any case. */
export function change(name: "draft" | "history", act: (store: IDBObjectStore) => void): Promise<void> {
  return within(name, "readwrite", (store) => {
    act(store);
    return promisifyRequest(store.transaction);
  });
}

/** Reads from a store. */
export function ask<T>(name: "draft" | "history", act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return within(name, "readonly", (store) => promisifyRequest(act(store)));
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
