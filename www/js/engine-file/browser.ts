// The engine's files in browsers: fetched from beside this script, their hashes verified.

import { asset } from "../asset.js";
import { EngineError } from "../protocol.js";
import type { Progress, ReadModule } from "./reader.js";

/** For developers: what helps where the file isn't there, or is another (a bundler's page for what it doesn't find). */
const REMEDY = "serve this file of the nutgraf package there, unchanged, or pass it to provideEngine(). "
  + "In Vite, exclude nutgraf with optimizeDeps.exclude.";

// Bundlers look for exactly `new URL("./name", import.meta.url)`.
export const readEngine: ReadModule = (onProgress) =>
  read(new URL(NUTGRAF_ENGINE_WASM, import.meta.url), NUTGRAF_ENGINE_INTEGRITY, NUTGRAF_ENGINE_BYTES, onProgress);

export const readLanguages: ReadModule = (onProgress) =>
  read(new URL(NUTGRAF_LANGUAGES_WASM, import.meta.url), NUTGRAF_LANGUAGES_INTEGRITY, NUTGRAF_LANGUAGES_BYTES, onProgress);

async function read(file: URL, integrity: string, bytes: number, onProgress: Progress): Promise<WebAssembly.Module> {
  const url = asset(file);
  const fail = (cause: unknown): never => {
    throw new EngineError("engine-not-loaded", `the engine's file could not be loaded from ${url}: ${REMEDY}`, { cause });
  };
  const response = await fetch(url, { integrity }).catch(fail);
  if (!response.ok || !response.body) return fail(new Error(`status ${response.status}`));
  // Compiled after the download, not while streaming: that would need a server that sends the MIME type of wasm.
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    loaded += part.value.length;
    onProgress(Math.min(1, loaded / bytes));
  }
  return WebAssembly.compile(await new Blob(parts).arrayBuffer());
}
