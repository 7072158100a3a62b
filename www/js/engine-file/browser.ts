// The engine's file in browsers: fetched from beside this script, its hash verified.

import type { ReadEngine } from "./reader.js";

export const readEngine: ReadEngine = async (onProgress) => {
  const response = await fetch(new URL(NUTGRAF_ENGINE_WASM, import.meta.url), { integrity: NUTGRAF_ENGINE_INTEGRITY });
  if (!response.ok || !response.body) throw new Error(`${response.url} answers ${response.status}`);
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
