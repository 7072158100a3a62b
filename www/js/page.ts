// Entry point of the page: starts the user interface, then the engine.

import init, { mount } from "#page";
import { setWords } from "./app-words.js";
import { newId } from "./articles.js";
import { forEachRecord, readPreference, transact, writePreference } from "./database.js";
import { eraseDrafts, saveDraft, unreadableDrafts } from "./draft.js";
import { type Engine, openEngine } from "./engine.js";
import { needsLanguages, prefetchLanguages } from "./engine-file.js";
import { pickFiles } from "./files.js";
import { give, openInput } from "./input.js";
import "./offline.js";
import { isAnother, startPaste } from "./paste.js";
import type { Platform } from "./platform.js";
import { onIncoming } from "./share-target.js";
import { Localizer, chooseLanguage, loadWordsOrEnglish, translateShell } from "./words.js";

/** Whether the browser has the features of WebAssembly that the page uses: tried with the smallest module that has them. */
const canRun = () => "WebAssembly" in globalThis && WebAssembly.validate(new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 5, 3, 1, 0, 1,
  // i32.extend8_s, i32.trunc_sat_f32_s, memory.fill
  10, 25, 1, 23, 0, 65, 0, 192, 26, 67, 0, 0, 0, 0, 252, 0, 26, 65, 0, 65, 0, 65, 0, 252, 11, 0, 11,
]));

// A panic traps, and the user interface stops.
const onError = (error: unknown) => {
  if (error instanceof WebAssembly.RuntimeError) document.getElementById("broken")?.removeAttribute("hidden");
};
addEventListener("error", ({ error }) => onError(error));
addEventListener("unhandledrejection", ({ reason }) => onError(reason));

/** Lets the browser paint and handle input in between: one long task at startup makes a slow phone unresponsive. */
const yieldToBrowser = () => new Promise((resolve) => setTimeout(resolve));

/** Started once the page is rendered, or by an earlier request. */
let opened: Engine | undefined;
const engine: Pick<Engine, "rank"> = { rank: (...request) => (opened ??= openEngine()).rank(...request) };

type Article = Parameters<Platform["keepArticle"]>;
/** Until the history is there, it is enough to know the last article. */
let last: Article | undefined;
let keepArticle = (...article: Article): void => void (last = article);

/** Loads history and shortcuts. Where that fails, the page works without them. */
async function loadLater(language: string): Promise<void> {
  const { start } = (await import(NUTGRAF_LATER)) as typeof import("./later.js");
  keepArticle = start(
    { forEachRecord, readPreference, transact, writePreference, eraseDrafts, unreadableDrafts, pickFiles, give }, language,
  );
  if (last) keepArticle(...last);
}

try {
  const root = document.getElementById("app");
  if (!root) throw new Error("the page has no #app");
  const wasm = init({ module_or_path: new URL(NUTGRAF_PAGE_WASM, import.meta.url) });
  const loading = loadWordsOrEnglish(...chooseLanguage(navigator.languages));
  const [[language, words], listen] = await Promise.all([loading, openInput(), wasm]);
  if (language !== document.documentElement.lang) translateShell(language, words.shell);
  setWords(words.app);
  await yieldToBrowser();
  const localizer = new Localizer(language, words.page);
  mount(root, engine, Object.assign(localizer, {
    listen, newId, isAnother, keepDraft: saveDraft,
    keepArticle: (...article: Article) => keepArticle(...article),
  }));
  document.getElementById("not-loaded")?.remove();
  await yieldToBrowser();
  onIncoming(give);
  opened ??= openEngine();
  if (needsLanguages(navigator.language)) prefetchLanguages();
  startPaste();
  await loadLater(language).catch(console.error);
  prefetchLanguages();
} catch (error) {
  console.error(error);
  setWords();
  // Either the static page's requirements aren't met, or a part of the page didn't load, or was damaged on its way.
  if (canRun()) document.getElementById("not-loaded")?.classList.remove("overdue");
  else {
    document.getElementById("not-loaded")?.remove();
    document.getElementById("cannot-start")?.removeAttribute("hidden");
  }
}
