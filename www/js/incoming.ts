// Texts that come from outside the page: shared with the app, opened with it, or on the clipboard.

import { WORDS } from "./app-words.js";
import { ask } from "./bar.js";
import { articleOfFile, read } from "./files.js";
import { incomingCache, SHARED } from "./kept.js";
import type { Article, Incoming } from "./platform.js";

/** What the service worker lays down of what is shared: a text, or what is in a file. */
export interface Shared extends Article {
  /** The file's name and type. */
  file?: { name: string; type: string };
}

/** A window opened for files, as of the File Handling API, which TypeScript's types don't have yet. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { files?: FileSystemFileHandle[] }) => void): void;
}

/**
 * Calls `take` with whatever comes:
 * - what was shared with the app: the service worker has laid it down and opened this page as `?shared`. It is
 *   deleted as it is taken, and was kept nowhere else;
 * - files opened with the app, whenever the browser hands them over;
 * - with `?paste`, what is on the clipboard, once the reader allows it with a click.
 */
export function onIncoming(take: (incoming: Incoming) => void): void {
  const takeAny = (articles: Article[]) => {
    if (articles.length > 0) take({ articles, selected: 0, notes: [] });
  };
  if (location.search === SHARED) void shared().then(takeAny);
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(async ({ files = [] }) => take(await read(await Promise.all(files.map((file) => file.getFile())))));
  if (new URLSearchParams(location.search).has("paste")) {
    void pasted().then((text) => takeAny(text ? [{ text, title: "", url: "" }] : []));
  }
}

async function shared(): Promise<Article[]> {
  const scope = new URL(".", location.href).href;
  const response = await caches.match(scope + SHARED, { cacheName: incomingCache(scope) });
  await caches.delete(incomingCache(scope));
  // So that going back to it, or reloading, doesn't look for what is no more.
  history.replaceState(history.state, "", "./");
  const articles = response ? ((await response.json()) as Shared[]) : [];
  return articles.map(({ text, title, url, file }) => file ? articleOfFile(text, file)
    : { text: title ? `${title}\n\n${text}` : text, title, url });
}

/** The clipboard's text; browsers want to be asked by a click, unless the reader has allowed it before. */
async function pasted(): Promise<string> {
  // Not before the page has replaced the box of its shell.
  await new Promise((resolve) => setTimeout(resolve));
  document.getElementById("text")?.focus();
  if (!navigator.clipboard?.readText) return "";
  const state = await navigator.permissions?.query({ name: "clipboard-read" as PermissionName })
    .then(({ state }) => state, () => undefined);
  if (state !== "granted") await ask(WORDS["paste-question"], WORDS.paste);
  // Refused: the box has the focus, and the reader pastes by hand.
  return navigator.clipboard.readText().catch(() => "");
}
