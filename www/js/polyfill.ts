// Defines `Summarizer` in browsers without it: `import "nutgraf/polyfill"`.

import { Summarizer } from "./index.js";

declare global {
  /** The browser's Summarizer, or Nutgraf's if there is none. */
  var Summarizer: typeof import("./index.js").Summarizer;
}

/**
 * Sets `globalThis.Summarizer` if it is missing, or always with `force`. Importing this file does the former. Returns
 * whether it was set.
 */
export function install({ force = false }: { force?: boolean } = {}): boolean {
  if ("Summarizer" in globalThis && !force) return false;
  Object.defineProperty(globalThis, "Summarizer", { value: Summarizer, writable: true, configurable: true });
  return true;
}

install();
