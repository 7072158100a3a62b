// The arguments of `Summarizer`, converted and checked as Web IDL and the draft say, in their order.

import { isAbortSignal } from "../signals.js";
import { FORMATS, LENGTHS, type SummaryFormat, type SummaryLength, type SummaryType, TYPES } from "../summary.js";
import type { CreateMonitor } from "./monitor.js";

/** What `Summarizer.availability` takes. Languages are BCP 47 tags. */
export interface SummarizerCoreOptions {
  /** Default: "key-points". */
  type?: SummaryType | undefined;
  /** Default: "markdown". */
  format?: SummaryFormat | undefined;
  /** Default: "short". */
  length?: SummaryLength | undefined;
  expectedInputLanguages?: Iterable<string> | undefined;
  expectedContextLanguages?: Iterable<string> | undefined;
  /** The language summaries are wanted in: nothing is translated, so it must be that of the texts. */
  outputLanguage?: string | undefined;
}

/** What `Summarizer.create` takes. */
export interface SummarizerOptions extends SummarizerCoreOptions {
  /** Words that matter in every text: sentences that say them are raised. */
  sharedContext?: string | undefined;
  /** Is called at once with what tells of the engine's download. */
  monitor?: ((monitor: CreateMonitor) => void) | undefined;
  /** Gives up creating the summarizer, and destroys it later. */
  signal?: AbortSignal | undefined;
}

/** What `summarize` and its sisters take. */
export interface SummarizeOptions {
  /** Words that matter in this text: sentences that say them are raised. */
  context?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** The languages that `Summarizer` takes for texts: those the engine has word lists for or knows by their script. */
export const LANGUAGES: readonly string[] =
  "ar da de el en es fi fr hu it ja ko nl no pt ro ru sv ta th tr zh".split(" ");

/** Codes of languages that are written as one of `LANGUAGES`. */
const ALIASES: Readonly<Record<string, string>> = { nb: "no", nn: "no", wuu: "zh", yue: "zh" };

/** Options, checked. Languages are the engine's own codes. */
export interface Settings {
  type: SummaryType;
  format: SummaryFormat;
  length: SummaryLength;
  expectedInputLanguages: readonly string[] | null;
  expectedContextLanguages: readonly string[] | null;
  outputLanguage: string | null;
}


/** What `create` was given, converted. */
export interface CreateOptions {
  core: CoreOptions;
  monitor: ((monitor: CreateMonitor) => void) | undefined;
  sharedContext: string;
  signal: AbortSignal | undefined;
}

/** Options as they were given; each can be anything. */
export type Given = Readonly<Record<string, unknown>>;

/** What `availability` was given, converted. */
export interface CoreOptions {
  type: SummaryType;
  format: SummaryFormat;
  length: SummaryLength;
  expectedInputLanguages: string[];
  expectedContextLanguages: string[];
  outputLanguage: string | undefined;
}

/** A dictionary of Web IDL. */
export function dictionary(value: unknown): Given {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" && typeof value !== "function") throw new TypeError("options: an object is wanted");
  return value as Given;
}

/** The options of `availability`, in the order in which Web IDL reads them. */
export function readCoreOptions(given: Given): CoreOptions {
  const expectedContextLanguages = strings(given, "expectedContextLanguages");
  const expectedInputLanguages = strings(given, "expectedInputLanguages");
  const format = name(given, "format", FORMATS, "markdown");
  const length = name(given, "length", LENGTHS, "short");
  const { outputLanguage } = given;
  return {
    expectedContextLanguages,
    expectedInputLanguages,
    format,
    length,
    outputLanguage: outputLanguage === undefined ? undefined : `${outputLanguage}`,
    type: name(given, "type", TYPES, "key-points"),
  };
}

/** The arguments of `create`. */
export function readCreateOptions(options: unknown): CreateOptions {
  const given = dictionary(options);
  const core = readCoreOptions(given);
  const monitor = optional(given["monitor"], isFunction, "monitor: a function is wanted");
  const sharedContext = words(given["sharedContext"]);
  return { core, monitor, sharedContext, signal: readSignal(given) };
}

/** The options of `summarize` and its sisters. */
export function readSummarizeOptions(options: unknown): { context: string; signal: AbortSignal | undefined } {
  const given = dictionary(options);
  return { context: words(given["context"]), signal: readSignal(given) };
}

/** Makes language tags canonical, and each be there once. Throws a `RangeError` where one is malformed. */
export function canonicalize(core: CoreOptions): CoreOptions {
  return {
    ...core,
    expectedInputLanguages: Intl.getCanonicalLocales(core.expectedInputLanguages),
    expectedContextLanguages: Intl.getCanonicalLocales(core.expectedContextLanguages),
    outputLanguage: core.outputLanguage && Intl.getCanonicalLocales(core.outputLanguage)[0],
  };
}

/** What these options come to, their languages the engine's own; undefined where the engine can't do it. */
export function settle(core: CoreOptions): Settings | undefined {
  const input = ours(core.expectedInputLanguages);
  const context = ours(core.expectedContextLanguages);
  const output = core.outputLanguage === undefined ? [] : ours([core.outputLanguage]);
  if (!input || !context || !output) return undefined;
  // Sentences are taken as they stand: a summary is in the language of its text.
  const [outputLanguage = null] = output;
  if (outputLanguage !== null && input.some((language) => language !== outputLanguage)) return undefined;
  const list = (languages: string[]) => (languages.length > 0 ? Object.freeze(languages) : null);
  return { ...core, expectedInputLanguages: list(input), expectedContextLanguages: list(context), outputLanguage };
}

/** Our codes for these languages; undefined where we don't know one of them. */
function ours(tags: readonly string[]): string[] | undefined {
  const codes = tags.map((tag) => {
    const { language } = new Intl.Locale(tag);
    return ALIASES[language] ?? language;
  });
  return codes.every((code) => LANGUAGES.includes(code)) ? [...new Set(codes)] : undefined;
}

function words(value: unknown): string {
  return value === undefined ? "" : `${value}`;
}

function name<T extends string>(given: Given, option: string, names: readonly T[], usual: T): T {
  const value = given[option];
  if (value === undefined) return usual;
  const found = names.find((name) => name === `${value}`);
  if (found === undefined) throw new TypeError(`${option}: ${names.join(" or ")}, not "${value}"`);
  return found;
}

function strings(given: Given, option: string): string[] {
  const value = given[option];
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null || !(Symbol.iterator in value)) {
    throw new TypeError(`${option}: a list of strings is wanted`);
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

function readSignal(given: Given): AbortSignal | undefined {
  return optional(given["signal"], isAbortSignal, "signal: an AbortSignal is wanted");
}

/** Throws where the document is no longer shown, as that of a frame that was taken away. */
export function mustBeActive(): void {
  if (globalThis.document && !globalThis.document.defaultView) {
    throw new DOMException("The document isn't active", "InvalidStateError");
  }
}
