// Public entry point of the package.

import { type Engine, openEngine } from "./engine.js";
import type { OnProgress, RankOptions, Ranking } from "./protocol.js";
import { type Summary, type SummaryOptions, toSummary } from "./summary.js";

export { type Engine, openEngine } from "./engine.js";
export { type EngineSource, provideEngine } from "./engine-file.js";
export {
  EngineError, type ErrorCode, type OnProgress, type PartName, type RankOptions, type Ranking,
} from "./protocol.js";
export { type Availability, Summarizer } from "./summarizer.js";
export type { CreateMonitor, DownloadProgressEvent } from "./summarizer/monitor.js";
export {
  LANGUAGES, type SummarizeOptions, type SummarizerCoreOptions, type SummarizerOptions, type SummaryPreference,
} from "./summarizer/options.js";
export {
  FORMATS, LENGTHS, SENTENCES, type Summary, type SummaryFormat, type SummaryLength, type SummaryOptions,
  type SummarySentence, type SummaryType, TYPES,
} from "./summary.js";

let engine: Engine | undefined;

/**
 * Ranks the sentences of a text; a summary of any length can be cut from the result.
 *
 * Rejects with an `EngineError` (see its `code`), with a `TypeError` if the text isn't a string, or with the signal's
 * reason if aborted.
 */
export function rank(
  text: string,
  options?: RankOptions,
  signal?: AbortSignal,
  onProgress?: OnProgress,
): Promise<Ranking> {
  if (typeof text !== "string") return Promise.reject(new TypeError(`text: a string is required, not ${text}`));
  engine ??= openEngine();
  return engine.rank(text, options, signal, onProgress);
}

/**
 * Summarizes a text. Works for any text; without a sentence in it, the summary is empty.
 *
 * Rejects with an `EngineError` (see its `code`), with a `TypeError` if the text isn't a string, or with the signal's
 * reason if aborted.
 */
export async function summarize(text: string, options: SummaryOptions = {}): Promise<Summary> {
  const { type, format, length, sentences, words, percent, signal, ...ranking } = options;
  return toSummary(text, await rank(text, ranking, signal), options);
}
