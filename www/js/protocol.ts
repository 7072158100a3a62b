// Messages between page and worker, and the ways a request can fail.

import type { RankOptions, Ranking } from "#engine";

export type { OnProgress, PartName, RankOptions, Ranking } from "#engine";

/**
 * Why a request failed. Codes are stable:
 * - `bad-option`: an option has an invalid value; the message names it.
 * - `engine-not-loaded`: a file of the engine, or the one for languages other than English, could not be loaded (offline,
 *   moved, damaged).
 * - `engine-failed`: the engine stopped or ran out of memory on this text. The next request gets a new one.
 */
export type ErrorCode = "bad-option" | "engine-not-loaded" | "engine-failed";

declare global {
  /** Part of the types for pages; those of Node lack it. */
  namespace WebAssembly {
    interface Module {}
  }
}

/** The worker's name, by which its script recognizes that it runs as our worker. */
export const WORKER_NAME = "nutgraf";

/**
 * To the worker: first the compiled engine, then requests; between them, once, what other languages need. Each request gets
 * exactly one result, by its id.
 */
export type Request =
  | { module: WebAssembly.Module }
  | { languages: WebAssembly.Module }
  | { id: number; text: string; options: RankOptions };

/**
 * From the worker: first that it runs, then progress and one result for each request. The ranking is undefined where the
 * text's language needs what the worker hasn't got yet.
 */
export type Reply =
  | { ready: true }
  | { id: number; progress: number }
  | { id: number; ranking: Ranking | undefined }
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
