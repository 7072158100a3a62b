// The engine's files in Node, Deno and Bun: read from the disk.

import { readFile } from "node:fs/promises";
import type { ReadModule } from "./reader.js";

export const readEngine: ReadModule = async () =>
  WebAssembly.compile(await readFile(new URL(NUTGRAF_ENGINE_WASM, import.meta.url)));

export const readLanguages: ReadModule = async () =>
  WebAssembly.compile(await readFile(new URL(NUTGRAF_LANGUAGES_WASM, import.meta.url)));
