// Entry point of the page: starts the user interface, then the engine.

import init, { mount } from "#page";
import { setWords } from "./app-words.js";
import { saveDraft } from "./draft.js";
import { type Engine, openEngine } from "./engine.js";
import { initHistory } from "./history.js";
import { give, openInput } from "./input.js";
import { initBookmarklet } from "./links.js";
import "./offline.js";
import { insert, pasted, startRichPaste } from "./paste.js";
import { onIncoming } from "./share-target.js";
import { startShortcuts } from "./shortcuts.js";
import { Localizer, chooseLanguage, loadWords, translateShell } from "./words.js";

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

try {
  const root = document.getElementById("app");
  if (!root) throw new Error("the page has no #app");
  const [language, file] = chooseLanguage(navigator.languages);
  const wasm = init({ module_or_path: new URL(NUTGRAF_PAGE_WASM, import.meta.url) });
  const [words, listen] = await Promise.all([loadWords(file), openInput(), wasm]);
  if (language !== document.documentElement.lang) translateShell(language, words.shell);
  setWords(words.app);
  initBookmarklet();
  await yieldToBrowser();
  const localizer = new Localizer(language, words.page);
  const keepArticle = initHistory(language);
  mount(root, engine, Object.assign(localizer, { pasted, insert, listen, keepDraft: saveDraft, keepArticle }));
  await yieldToBrowser();
  onIncoming(give);
  startShortcuts();
  opened ??= openEngine();
  startRichPaste();
} catch (error) {
  console.error(error);
  setWords();
  // The static page says what it requires; this line says that the requirements aren't met.
  document.getElementById("cannot-start")?.removeAttribute("hidden");
}
