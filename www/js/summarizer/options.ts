// The arguments of `Summarizer`, converted and validated in the order given by Web IDL and the draft.

import { isAbortSignal } from "../signals.js";
import { FORMATS, LENGTHS, type SummaryFormat, type SummaryLength, type SummaryType, TYPES } from "../summary.js";
import type { CreateMonitor } from "./monitor.js";

/** The options of `Summarizer.availability`. Languages are BCP 47 tags. */
export interface SummarizerCoreOptions {
  /** Default: "key-points". */
  type?: SummaryType | undefined;
  /** Default: "markdown". */
  format?: SummaryFormat | undefined;
  /** Default: "short". */
  length?: SummaryLength | undefined;
  expectedInputLanguages?: Iterable<string> | undefined;
  expectedContextLanguages?: Iterable<string> | undefined;
  /** Whether speed or capability matters more. Here it makes no difference. Default: "auto". */
  preference?: SummaryPreference | undefined;
  /** The language of the summaries: nothing is translated, so it must be that of the texts. */
  outputLanguage?: string | undefined;
}

/** The options of `Summarizer.create`. */
export interface SummarizerOptions extends SummarizerCoreOptions {
  /** Focus words for every text: sentences containing them rank higher. */
  sharedContext?: string | undefined;
  /** Called at once with a monitor of the engine's download. */
  monitor?: ((monitor: CreateMonitor) => void) | undefined;
  /** Aborts the creation, or destroys the summarizer later. */
  signal?: AbortSignal | undefined;
}

/** The options of `summarize`, `summarizeStreaming` and `measureInputUsage`. */
export interface SummarizeOptions {
  /** Focus words for this text: sentences containing them rank higher. */
  context?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** The values of `preference`. */
const PREFERENCES = ["auto", "speed", "capability"] as const;

export type SummaryPreference = (typeof PREFERENCES)[number];

/** The languages that `Summarizer` supports: those with word lists, and those identified by their script. */
export const LANGUAGES: readonly string[] =
  "ar da de el en es fi fr hu it ja ko nl no pt ro ru sv ta th tr zh".split(" ");

/** Codes of languages that are handled as one of `LANGUAGES`. */
const ALIASES: Readonly<Record<string, string>> = { nb: "no", nn: "no", wuu: "zh", yue: "zh" };

/** Validated options. Languages are the engine's own codes. */
export interface Settings {
  type: SummaryType;
  format: SummaryFormat;
  length: SummaryLength;
  expectedInputLanguages: readonly string[] | null;
  expectedContextLanguages: readonly string[] | null;
  outputLanguage: string | null;
}

/** The options of `create`, converted. */
export interface CreateOptions {
  core: CoreOptions;
  monitor: ((monitor: CreateMonitor) => void) | undefined;
  sharedContext: string;
  signal: AbortSignal | undefined;
}

/** Options as passed by the caller: each can be anything. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** The options of `availability`, converted. */
export interface CoreOptions {
  type: SummaryType;
  format: SummaryFormat;
  length: SummaryLength;
  expectedInputLanguages: string[];
  expectedContextLanguages: string[];
  outputLanguage: string | undefined;
}

/** Converts to a Web IDL dictionary. */
export function dictionary(value: unknown): RawOptions {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" && typeof value !== "function") throw new TypeError("options: an object is required");
  return value as RawOptions;
}

/** The options of `availability`, in the order in which Web IDL reads them. */
export function readCoreOptions(given: RawOptions): CoreOptions {
  const expectedContextLanguages = stringListOption(given, "expectedContextLanguages");
  const expectedInputLanguages = stringListOption(given, "expectedInputLanguages");
  const format = enumOption(given, "format", FORMATS, "markdown");
  const length = enumOption(given, "length", LENGTHS, "short");
  const { outputLanguage } = given;
  const output = outputLanguage === undefined ? undefined : `${outputLanguage}`;
  enumOption(given, "preference", PREFERENCES, "auto");
  return {
    expectedContextLanguages,
    expectedInputLanguages,
    format,
    length,
    outputLanguage: output,
    type: enumOption(given, "type", TYPES, "key-points"),
  };
}

/** The arguments of `create`. */
export function readCreateOptions(options: unknown): CreateOptions {
  const given = dictionary(options);
  const core = readCoreOptions(given);
  const monitor = optional(given["monitor"], isFunction, "monitor: a function is required");
  const sharedContext = stringOption(given["sharedContext"]);
  return { core, monitor, sharedContext, signal: readSignal(given) };
}

/** The options of `summarize`, `summarizeStreaming` and `measureInputUsage`. */
export function readSummarizeOptions(options: unknown): { context: string; signal: AbortSignal | undefined } {
  const given = dictionary(options);
  return { context: stringOption(given["context"]), signal: readSignal(given) };
}

/** Canonicalizes language tags and deduplicates them. Throws a `RangeError` if one is malformed. */
export function canonicalize(core: CoreOptions): CoreOptions {
  return {
    ...core,
    expectedInputLanguages: Intl.getCanonicalLocales(core.expectedInputLanguages),
    expectedContextLanguages: Intl.getCanonicalLocales(core.expectedContextLanguages),
    outputLanguage: core.outputLanguage && Intl.getCanonicalLocales(core.outputLanguage)[0],
  };
}

/** The settings for these options, with the engine's language codes; undefined if they aren't supported. */
export function resolveSettings(core: CoreOptions): Settings | undefined {
  const input = engineCodes(core.expectedInputLanguages);
  const context = engineCodes(core.expectedContextLanguages);
  const output = core.outputLanguage === undefined ? [] : engineCodes([core.outputLanguage]);
  if (!input || !context || !output) return undefined;
  // Sentences are verbatim: a summary is in the language of its text.
  const [outputLanguage = null] = output;
  if (outputLanguage !== null && input.some((language) => language !== outputLanguage)) return undefined;
  const list = (languages: string[]) => (languages.length > 0 ? Object.freeze(languages) : null);
  return { ...core, expectedInputLanguages: list(input), expectedContextLanguages: list(context), outputLanguage };
}

/** Our codes for these languages; undefined if one of them isn't supported. */
function engineCodes(tags: readonly string[]): string[] | undefined {
  const codes = tags.map((tag) => {
    const { language } = new Intl.Locale(tag);
    return ALIASES[language] ?? language;
  });
  return codes.every((code) => LANGUAGES.includes(code)) ? [...new Set(codes)] : undefined;
}

function stringOption(value: unknown): string {
  return value === undefined ? "" : `${value}`;
}

function enumOption<T extends string>(given: RawOptions, option: string, names: readonly T[], fallback: T): T {
  const value = given[option];
  if (value === undefined) return fallback;
  const found = names.find((name) => name === `${value}`);
  if (found === undefined) throw new TypeError(`${option}: ${names.join(" or ")}, not "${value}"`);
  return found;
}

function stringListOption(given: RawOptions, option: string): string[] {
  const value = given[option];
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null || !(Symbol.iterator in value)) {
    throw new TypeError(`${option}: a list of strings is required`);
  }
  return Array.from(value as Iterable<unknown>, (item) => `${item}`);
}

function optional<T>(value: unknown, is: (value: unknown) => value is T, message: string): T | undefined {
  if (value === undefined || is(value)) return value;
  throw new TypeError(message);
}

function isFunction(value: unknown): value is (monitor: CreateMonitor) => void {
  return typeof value === "function";
}

function readSignal(given: RawOptions): AbortSignal | undefined {
  return optional(given["signal"], isAbortSignal, "signal: an AbortSignal is required");
}

/** Throws if the document isn't active, like that of a removed frame. */
export function mustBeActive(): void {
  if (globalThis.document && !globalThis.document.defaultView) {
    throw new DOMException("The document isn't active", "InvalidStateError");
  }
}
