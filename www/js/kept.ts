// The names of what the service worker keeps, for the worker and for the page.

/** The beginning of the names of all our caches. An origin may hold the page at several paths; each has its own. */
export const cachesOf = (scope: string) => `nutgraf ${scope} `;

/** The cache of what was shared with the app and not yet taken by the page. */
export const incomingCache = (scope: string) => `${cachesOf(scope)}incoming`;

/** Where the page finds it: the query of the page, and the entry's key in that cache. */
export const SHARED = "?shared";

/** The query that takes the service worker and all it keeps away: `?sw=off`. */
export const isOff = (url: URL | Location) => new URLSearchParams(url.search).get("sw") === "off";

/** What the page says to the service worker. */
export type ToServiceWorker =
  /** The reader wants the new version: stop waiting. */
  | "update"
  /** Is every file there? Answered with a boolean on the message's port. */
  | "whole";
