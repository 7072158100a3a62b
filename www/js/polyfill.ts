// Gives the page a `Summarizer` where its browser has none: `import "nutgraf/polyfill"`.

import { Summarizer } from "./index.js";

declare global {
  /** The Summarizer of the browser, or Nutgraf's where it has none. */
  var Summarizer: typeof import("./index.js").Summarizer;
}

/**
 * Sets `globalThis.Summarizer` where it is missing, or in any case with `force`. Importing this file has done the first
 * already. Says whether it has set it.
 */
export function install({ force = false }: { force?: boolean } = {}): boolean {
  if ("Summarizer" in globalThis && !force) return false;
  Object.defineProperty(globalThis, "Summarizer", { value: Summarizer, writable: true, configurable: true });
  return true;
}

install();
