// What the service worker and the page share: cache names, addresses, messages.

import type { Article } from "./articles.js";

/** Prefix of all our cache names. An origin may serve the page at several paths; each has its own caches. */
export const cachePrefix = (scope: string) => `nutgraf ${scope} `;

/** The cache of what was shared with the app and not yet read by the page. */
export const shareCache = (scope: string) => `${cachePrefix(scope)}incoming`;

/** Where the page finds it: the page's query, and the entry's key in that cache. */
export const SHARED = "?shared";

/** What the service worker stores of a share. */
export interface Share {
  /** The website that sent it; empty for an app, and for websites that don't say. */
  sender: string;
  shared: Shared[];
}

/** A text, or the content of a file. */
export interface Shared extends Article {
  /** The file's name and type. */
  file?: { name: string; type: string };
}

/** `?sw=off` removes the service worker and its caches. */
export const isOff = (url: URL | Location) => new URLSearchParams(url.search).get("sw") === "off";

/** What the page sends to the service worker. */
export type ToServiceWorker =
  /** The reader accepted the new version: stop waiting. */
  | "update"
  /** Is every file cached? The reply, a boolean, comes on the message's port. */
  | "is-complete";
