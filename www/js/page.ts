// The page's entry: starts the user interface, then the engine.

import init, { mount } from "#page";
import { speak } from "./app-words.js";
import { keep as keepDraft } from "./draft.js";
import { type Engine, openEngine } from "./engine.js";
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

/** Lets the browser paint and hear the reader in between: one long task at the start is what a slow phone feels. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Started when the page stands, or when somebody asks before. */
let opened: Engine | undefined;
const engine: Pick<Engine, "rank"> = { rank: (...asked) => (opened ??= openEngine()).rank(...asked) };

try {
  const root = document.getElementById("app");
  if (!root) throw new Error("the page has no #app");
  const [language, file] = choose(navigator.languages);
  const wasm = init({ module_or_path: new URL(NUTGRAF_PAGE_WASM, import.meta.url) });
  const [words, listen] = await Promise.all([load(file), openInput(), wasm]);
  if (language !== document.documentElement.lang) translateShell(language, words.shell);
  speak(words.app);
  finishBookmarklet();
  await pause();
  const speaker = new Speaker(language, words.page);
  const keepArticle = openHistory(language);
  mount(root, engine, Object.assign(speaker, { pasted, insert, listen, keepDraft, keepArticle }));
  await pause();
  onIncoming(give);
  startShortcuts();
  opened ??= openEngine();
} catch (error) {
  console.error(error);
  speak();
  // The static page says what it needs; this line says that it wasn't met.
  document.getElementById("cannot-start")?.removeAttribute("hidden");
}
