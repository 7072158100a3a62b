// Texts from outside the page: shared with the app, opened with it, or on the clipboard.

import { WORDS, wordsReady } from "./app-words.js";
import { type OpenArticle, toArticle } from "./articles.js";
import { extractFromFile, readFiles } from "./files.js";
import type { Incoming, Note } from "./platform.js";
import { showPrompt } from "./prompt-bar.js";
import { type Share, SHARED, shareCache } from "./sw-protocol.js";

/** A window opened for files (File Handling API, missing in TypeScript's types). */
interface LaunchQueue {
  setConsumer(consumer: (launch: { files?: FileSystemFileHandle[] }) => void): void;
}

/**
 * Calls `deliver` with each text that arrives:
 * - what was shared with the app: the service worker has stored it and opened this page as `?shared`. Reading deletes
 *   it;
 * - files opened with the app, whenever the browser hands them over;
 * - with `?paste`, the clipboard, once the reader allows it with a click.
 */
export function onIncoming(deliver: (incoming: Incoming) => void): void {
  const deliverArticles = (articles: OpenArticle[], notes: Note[] = []) => {
    if (articles.length > 0) deliver({ articles, selected: 0, notes });
  };
  // Any website can send a text here: where it is from must be said.
  if (location.search === SHARED) {
    void readShared().then(({ articles, sender }) =>
      deliverArticles(articles, [{ kind: sender ? "shared-by" : "shared", of: sender }]));
  }
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(async ({ files = [] }) =>
    deliver(await readFiles(await Promise.all(files.map((file) => file.getFile())))));
  if (new URLSearchParams(location.search).has("paste")) {
    void readClipboard().then((text) => deliverArticles(text ? [toArticle({ text }) as OpenArticle] : []));
  }
}

async function readShared(): Promise<{ articles: OpenArticle[]; sender: string }> {
  const scope = new URL(".", location.href).href;
  const response = await caches.match(scope + SHARED, { cacheName: shareCache(scope) });
  await caches.delete(shareCache(scope));
  // Otherwise going back or reloading would look for it again.
  history.replaceState(history.state, "", "./");
  const { shared, sender }: Share = response ? await response.json() as Share : { shared: [], sender: "" };
  const articles = await Promise.all(shared.map(({ text, title, url, file }) => {
    if (file) return extractFromFile(text, file);
    const article = toArticle({ text, title, url });
    if (article?.title) article.text = `${article.title}\n\n${text}`;
    return article;
  }));
  return { articles: articles.filter((article) => article !== undefined), sender };
}

/** The clipboard's text. Browsers require a click unless the permission was granted before. */
async function readClipboard(): Promise<string> {
  // After the page has replaced the text field of its static shell.
  await new Promise((resolve) => setTimeout(resolve));
  document.getElementById("text")?.focus();
  if (!navigator.clipboard?.readText) return "";
  const state = await navigator.permissions?.query({ name: "clipboard-read" as PermissionName })
    .then(({ state }) => state, () => undefined);
  await wordsReady;
  if (state !== "granted") await showPrompt(WORDS["paste-question"], WORDS.paste);
  // If refused, the field has the focus and the reader can paste by hand.
  return navigator.clipboard.readText().catch(() => "");
}
