// The engine's files, each loaded and compiled once, however many callers: the engine, and what it needs for languages other
// than English. How they are read depends on the host: `#read-engine` (in package.json) is one of engine-file/*.ts.

import { readEngine, readLanguages } from "#read-engine";
import type { Progress, ReadModule } from "./engine-file/reader.js";
import { EngineError } from "./protocol.js";

/** A compiled module, or a function that loads it, called when it is first needed. */
export type EngineSource = WebAssembly.Module | (() => Promise<WebAssembly.Module>);

/** How far the loading of a file is, in the terms of the Summarizer specification. */
const STATES = ["downloadable", "downloading", "available"] as const;

export type FileState = (typeof STATES)[number];

export class ModuleFile {
  read: ReadModule;
  /** Its length, uncompressed. */
  readonly bytes: number;
  /** The module, once it is loaded. */
  module: WebAssembly.Module | undefined;
  #what: string;
  #loading: Promise<WebAssembly.Module> | undefined;
  #listeners = new Set<Progress>();

  constructor(what: string, read: ReadModule, bytes: number) {
    this.#what = what;
    this.read = read;
    this.bytes = bytes;
  }

  /** The compiled module. Rejects with an `EngineError`; the next call tries again. */
  async load(onProgress?: Progress): Promise<WebAssembly.Module> {
    if (onProgress) this.#listeners.add(onProgress);
    try {
      return await (this.#loading ??= this.#load());
    } finally {
      if (onProgress) this.#listeners.delete(onProgress);
    }
  }

  async #load(): Promise<WebAssembly.Module> {
    try {
      return (this.module = await this.read((share) => this.#listeners.forEach((listener) => listener(share))));
    } catch (cause) {
      this.#loading = undefined;
      throw cause instanceof EngineError
        ? cause
        : new EngineError("engine-not-loaded", `${this.#what} could not be loaded`, { cause });
    }
  }

  forget(): void {
    this.#loading = undefined;
    this.module = undefined;
  }

  get state(): FileState {
    if (this.module) return "available";
    return this.#loading ? "downloading" : "downloadable";
  }
}

export const engineFile = new ModuleFile("the engine's file", readEngine, NUTGRAF_ENGINE_BYTES);
export const languagesFile = new ModuleFile(
  "the engine's file for languages other than English", readLanguages, NUTGRAF_LANGUAGES_BYTES,
);

/**
 * Sets where the engine is loaded from, instead of the file beside this script: for bundlers and runtimes with a way of
 * their own to load wasm. `languages` is the same for what texts in languages other than English need. Call it before the
 * first use; what is already loaded stays.
 */
export function provideEngine(engine: EngineSource, languages?: EngineSource): void {
  engineFile.read = reader(engine);
  if (languages) languagesFile.read = reader(languages);
}

function reader(source: EngineSource): ReadModule {
  return typeof source === "function" ? (source as ReadModule) : () => Promise.resolve(source);
}

/** Whether texts in this language, a BCP 47 code, need the languages' file. Those compared by characters don't either. */
export function needsLanguages(language: string | undefined): boolean {
  return language !== undefined && !/^(en|ja|ko|th|zh|und|auto)?([-_]|$)/i.test(language);
}

/** The files that texts in these languages need. */
export function filesFor(languages: readonly string[]): ModuleFile[] {
  return languages.some(needsLanguages) ? [engineFile, languagesFile] : [engineFile];
}

/** How far the loading of the least advanced of these files is. */
export function stateOf(files: readonly ModuleFile[]): FileState {
  return STATES.find((state) => files.some((file) => file.state === state)) ?? "available";
}

/** Loads these files together. */
export async function loadFiles(files: readonly ModuleFile[], onProgress: Progress): Promise<void> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const loaded = files.map(() => 0);
  await Promise.all(files.map((file, i) => file.load((share) => {
    loaded[i] = share * file.bytes;
    onProgress(loaded.reduce((sum, bytes) => sum + bytes) / total);
  })));
}

/** Starts to load the languages' file, so that it is there when a text needs it. If that fails, the text tries again. */
export function prefetchLanguages(): void {
  languagesFile.load().catch(() => undefined);
}

/** After the engine failed, its files may be damaged: the next use loads them again. */
export function forgetEngine(): void {
  engineFile.forget();
  languagesFile.forget();
}
