// What the page stores in this browser: two IndexedDB stores, opened on first use, and the reader's preferences.

import { type UseStore, createStore, promisifyRequest } from "idb-keyval";
import type { Article } from "./platform.js";

/** The open articles, stored so that they survive a reload. */
export interface StoredDraft {
  articles: Article[];
  selected: number;
}

/** A past article. */
export interface HistoryRecord extends Article {
  /** Derived from the text, so that the same text is stored once. */
  id: string;
  /** When it was stored, in milliseconds since 1970. */
  time: number;
}

export type StoreName = "draft" | "history";

/** Runs a callback on a store, in one transaction. Rejects where the browser allows no storage. */
export function withStore<T>(
  name: StoreName, mode: IDBTransactionMode, callback: (store: IDBObjectStore) => T | Promise<T>,
): Promise<T> {
  // Some browsers throw at once: that rejects too.
  return Promise.resolve().then(() => (stores[name] ??= createStore(`nutgraf-${name}`, name))(mode, callback));
}

const stores: Partial<Record<StoreName, UseStore>> = {};

/** Writes to a store, atomically: on failure nothing has changed. */
export function write(name: StoreName, callback: (store: IDBObjectStore) => void): Promise<void> {
  return withStore(name, "readwrite", (store) => {
    callback(store);
    return promisifyRequest(store.transaction);
  });
}

/** Reads from a store. */
export function read<T>(name: StoreName, callback: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return withStore(name, "readonly", (store) => promisifyRequest(callback(store)));
}

/** A preference that outlives the page; null if it was never set. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(`nutgraf-${name}`);
  } catch {
    return null;
  }
}

/** Stores a preference; null deletes it. Where the browser allows no storage, it lasts until the page is left. */
export function writePreference(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`nutgraf-${name}`);
    else localStorage.setItem(`nutgraf-${name}`, value);
  } catch {
    // Then nothing else can be stored either.
  }
}
