// The page's entry: starts the engine and the user interface side by side.

import init, { mount } from "#page";
import { openEngine } from "./engine.js";
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
  const [words] = await Promise.all([load(file), init({ module_or_path: new URL(NUTGRAF_PAGE_WASM, import.meta.url) })]);
  if (language !== document.documentElement.lang) translateShell(language, words.shell);
  mount(root, engine, new Speaker(language, words.page));
  startShortcuts();
} catch (error) {
  console.error(error);
  // The static page says what it needs; this line says that it wasn't met.
  document.getElementById("cannot-start")?.removeAttribute("hidden");
}
