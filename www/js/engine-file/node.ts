// The engine's file in Node, Deno and Bun: read from the disk.

import { readFile } from "node:fs/promises";
import type { ReadEngine } from "./reader.js";

export const readEngine: ReadEngine = async () =>
  WebAssembly.compile(await readFile(new URL(NUTGRAF_ENGINE_WASM, import.meta.url)));
