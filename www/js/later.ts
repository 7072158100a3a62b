// What the page loads once it works: a bundle of its own, to which the page's script lends what there must be only one of.

import { initHistory, type Shared } from "./history.js";
import { initBookmarklet } from "./links-bookmarklet.js";
import { startShortcuts } from "./shortcuts.js";
import { startSticky } from "./sticky.js";

/** Starts the shortcuts, the bookmarklet's link and the history; returns what must be called with each summarized article. */
export function start(shared: Shared, language: string): ReturnType<typeof initHistory> {
  startShortcuts();
  startSticky();
  initBookmarklet();
  return initHistory(shared, language);
}
