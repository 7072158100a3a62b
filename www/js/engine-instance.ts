// The engine itself, instantiated on this thread.

import { initSync, provideLanguages, rank as rankNow } from "#engine";
import { EngineError, type OnProgress, type RankOptions, type Ranking } from "./protocol.js";

/** Instantiates the engine, replacing a previous instance. */
export function instantiate(module: WebAssembly.Module): void {
  initSync({ module });
}

/** The exports of www/languages. */
interface Languages {
  memory: WebAssembly.Memory;
  lists(): number;
  lists_length(): number;
  word(length: number): number;
  stem(language: number): number;
}

/** Gives the engine's instance what it needs for languages other than English: an instance of www/languages. */
export function provide({ exports }: WebAssembly.Instance): void {
  const { memory, lists, lists_length, word, stem } = exports as unknown as Languages;
  const bytes = (at: number, length: number) => new Uint8Array(memory.buffer, at, length);
  provideLanguages(bytes(lists(), lists_length()), {
    stem(language, text) {
      bytes(word(text.length), text.length).set(text);
      const length = stem(language);
      return bytes(word(length), length);
    },
  });
}

/**
 * Ranks one text. Undefined where its language needs what hasn't been provided yet. Throws only {@link EngineError}.
 */
export function rank(text: string, options: RankOptions, onProgress?: OnProgress): Ranking | undefined {
  try {
    return rankNow(text, options, onProgress);
  } catch (cause) {
    const { code, message } = cause as { code?: unknown; message?: string };
    if (code === "bad-option") throw new EngineError(code, String(message), { cause });
    throw new EngineError("engine-failed", `the engine stopped: ${message ?? cause}`, { cause });
  }
}
