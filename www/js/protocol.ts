// What the page and the worker say to each other, and how a request can fail.

import type { RankOptions, Ranking } from "#engine";

export type { OnProgress, PartName, RankOptions, Ranking } from "#engine";

/**
 * Why a request failed. Codes are stable:
 * - `bad-option`: an option has a value it doesn't take; the message says which.
 * - `engine-not-loaded`: the engine's file could not be had (offline, moved, damaged).
 * - `engine-failed`: the engine stopped or ran out of memory on this text. The next request gets a new one.
 */
export type ErrorCode = "bad-option" | "engine-not-loaded" | "engine-failed";

declare global {
  /** Known to the types of pages. Those of Node lack it. */
  namespace WebAssembly {
    interface Module {}
  }
}

/** The worker's name, by which it knows that it is ours. */
export const WORKER_NAME = "nutgraf";

/** To the worker: first the engine's compiled file, then requests. It answers each once, by its id. */
export type Request =
  | { module: WebAssembly.Module }
  | { id: number; text: string; options: RankOptions };

/** From the worker: first that it runs, then one answer for each request, and before it how far it is. */
export type Reply =
  | { ready: true }
  | { id: number; progress: number }
  | { id: number; ranking: Ranking }
  | { id: number; error: { code: ErrorCode; message: string } };

/** A request that failed, with its stable `code`. */
export class EngineError extends Error {
  override readonly name = "EngineError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
