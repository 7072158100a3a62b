// The engine itself, instantiated on this thread.

import { initSync, rank as rankNow } from "#engine";
import { EngineError, type OnProgress, type RankOptions, type Ranking } from "./protocol.js";

/** Instantiates the engine, replacing a previous instance. */
export function instantiate(module: WebAssembly.Module): void {
  initSync({ module });
}

/** Ranks one text. Throws only {@link EngineError}. */
export function rank(text: string, options: RankOptions, onProgress?: OnProgress): Ranking {
  try {
    return rankNow(text, options, onProgress);
  } catch (cause) {
    const { code, message } = cause as { code?: unknown; message?: string };
    if (code === "bad-option") throw new EngineError(code, String(message), { cause });
    throw new EngineError("engine-failed", `the engine stopped: ${message ?? cause}`, { cause });
  }
}
