// The engine's file: had once, compiled once, whoever asks. How it is had depends on where we run: `#read-engine` (in
// package.json) is one of engine-file/*.ts.

import { readEngine } from "#read-engine";
import { EngineError } from "./protocol.js";

/** The engine's file, compiled; or what gets it, called when it is first needed. */
export type EngineSource = WebAssembly.Module | (() => Promise<WebAssembly.Module>);

/** What is told how much of the file is there: a share, 0 to 1. */
export type Progress = (share: number) => void;

/** Gets and compiles the engine's file. */
export type ReadEngine = (onProgress: Progress) => Promise<WebAssembly.Module>;

let read: ReadEngine = readEngine;
let loading: Promise<WebAssembly.Module> | undefined;
let loaded = false;
const watchers = new Set<Progress>();

/**
 * Says where the engine is to be had, instead of beside this script: for bundlers and runtimes that load wasm in a way
 * of their own. Before the first use; an engine that is loaded already stays.
 */
export function provideEngine(engine: EngineSource): void {
  read = typeof engine === "function" ? (engine as ReadEngine) : () => Promise.resolve(engine);
}

/** The engine's file, compiled. Fails with an `EngineError`, and then tries anew when asked again. */
export async function loadEngine(onProgress?: Progress): Promise<WebAssembly.Module> {
  if (onProgress) watchers.add(onProgress);
  try {
    return await (loading ??= load());
  } finally {
    if (onProgress) watchers.delete(onProgress);
  }
}

async function load(): Promise<WebAssembly.Module> {
  try {
    const engine = await read((share) => watchers.forEach((watcher) => watcher(share)));
    loaded = true;
    return engine;
  } catch (cause) {
    loading = undefined;
    throw cause instanceof EngineError
      ? cause
      : new EngineError("engine-not-loaded", "the engine's file could not be loaded", { cause });
  }
}

/** After the engine failed: it may be its file that is damaged, so the next use gets it anew. */
export function forgetEngine(): void {
  loading = undefined;
  loaded = false;
}

/** Whether the engine's file is there, in the words of the Summarizer draft. */
export function engineState(): "available" | "downloading" | "downloadable" {
  if (loaded) return "available";
  return loading ? "downloading" : "downloadable";
}
