// The page's entry: starts the engine and the user interface side by side.

import init, { mount } from "#page";
import { speak } from "./app-words.js";
import { keep as keepDraft } from "./draft.js";
import { openEngine } from "./engine.js";
import { openHistory } from "./history.js";
import { onIncoming } from "./incoming.js";
import { give, openInput } from "./input.js";
import { finishBookmarklet } from "./links.js";
import "./offline.js";
import { insert, pasted } from "./paste.js";
import { start as startShortcuts } from "./shortcuts.js";
import { Speaker, choose, load, translateShell } from "./words.js";

// A program that panics traps, and does nothing more.
const onError = (error: unknown) => {
  if (error instanceof WebAssembly.RuntimeError) document.getElementById("broken")?.removeAttribute("hidden");
};
addEventListener("error", ({ error }) => onError(error));
addEventListener("unhandledrejection", ({ reason }) => onError(reason));

const engine = openEngine();

try {
  const root = document.getElementById("app");
  if (!root) throw new Error("the page has no #app");
  const [language, file] = choose(navigator.languages);
  const wasm = init({ module_or_path: new URL(NUTGRAF_PAGE_WASM, import.meta.url) });
  const [words, listen] = await Promise.all([load(file), openInput(), wasm]);
  if (language !== document.documentElement.lang) translateShell(language, words.shell);
  speak(words.app);
  finishBookmarklet();
  const speaker = new Speaker(language, words.page);
  const keepArticle = openHistory(language);
  mount(root, engine, Object.assign(speaker, { pasted, insert, listen, keepDraft, keepArticle }));
  onIncoming(give);
  startShortcuts();
} catch (error) {
  console.error(error);
  speak();
  // The static page says what it needs; this line says that it wasn't met.
  document.getElementById("cannot-start")?.removeAttribute("hidden");
}
