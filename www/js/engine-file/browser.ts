// The engine's file in browsers: fetched from beside this script, its hash verified.

import { asset } from "../asset.js";
import { EngineError } from "../protocol.js";
import type { ReadEngine } from "./reader.js";

/** For developers: what helps where the file isn't there, or is another (a bundler's page for what it doesn't find). */
const REMEDY = "serve engine.wasm of the nutgraf package there, unchanged, or pass it to provideEngine(). "
  + "In Vite, exclude nutgraf with optimizeDeps.exclude.";

export const readEngine: ReadEngine = async (onProgress) => {
  const url = asset(new URL(NUTGRAF_ENGINE_WASM, import.meta.url));
  const fail = (cause: unknown): never => {
    throw new EngineError("engine-not-loaded", `the engine's file could not be loaded from ${url}: ${REMEDY}`, { cause });
  };
  const response = await fetch(url, { integrity: NUTGRAF_ENGINE_INTEGRITY }).catch(fail);
  if (!response.ok || !response.body) return fail(new Error(`status ${response.status}`));
  // Compiled after the download, not while streaming: that would need a server that sends the MIME type of wasm.
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let read = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    read += part.value.length;
    onProgress(Math.min(1, read / NUTGRAF_ENGINE_BYTES));
  }
  return WebAssembly.compile(await new Blob(parts).arrayBuffer());
};
