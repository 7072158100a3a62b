// The engine's file: loaded and compiled once, however many callers. How it is read depends on the host: `#read-engine`
// (in package.json) is one of engine-file/*.ts.

import { readEngine } from "#read-engine";
import type { Progress, ReadEngine } from "./engine-file/reader.js";
import { EngineError } from "./protocol.js";

/** The compiled engine, or a function that loads it, called when it is first needed. */
export type EngineSource = WebAssembly.Module | (() => Promise<WebAssembly.Module>);

let read: ReadEngine = readEngine;
let loading: Promise<WebAssembly.Module> | undefined;
let loaded = false;
const listeners = new Set<Progress>();

/**
 * Sets where the engine is loaded from, instead of the file beside this script: for bundlers and runtimes with a way of
 * their own to load wasm. Call it before the first use; an engine already loaded stays.
 */
export function provideEngine(engine: EngineSource): void {
  read = typeof engine === "function" ? (engine as ReadEngine) : () => Promise.resolve(engine);
}

/** The compiled engine. Rejects with an `EngineError`; the next call tries again. */
export async function loadEngine(onProgress?: Progress): Promise<WebAssembly.Module> {
  if (onProgress) listeners.add(onProgress);
  try {
    return await (loading ??= load());
  } finally {
    if (onProgress) listeners.delete(onProgress);
  }
}

async function load(): Promise<WebAssembly.Module> {
  try {
    const engine = await read((share) => listeners.forEach((listener) => listener(share)));
    loaded = true;
    return engine;
  } catch (cause) {
    loading = undefined;
    throw cause instanceof EngineError
      ? cause
      : new EngineError("engine-not-loaded", "the engine's file could not be loaded", { cause });
  }
}

/** After the engine failed, its file may be damaged: the next use loads it again. */
export function forgetEngine(): void {
  loading = undefined;
  loaded = false;
}

/** Whether the engine's file is loaded, in the terms of the Summarizer specification. */
export function engineState(): "available" | "downloading" | "downloadable" {
  if (loaded) return "available";
  return loading ? "downloading" : "downloadable";
}
