// `Summarizer`, as specified by the WICG draft of the writing assistance APIs:
// <https://webmachinelearning.github.io/writing-assistance-apis/#summarizer-api>. Names, defaults, the order of
// checks, and errors follow the draft; docs/javascript.md lists where an extractive summarizer must differ.

import { type Engine, openEngine } from "./engine.js";
import { filesFor, stateOf } from "./engine-file.js";
import type { EngineError } from "./protocol.js";
import { abortable, type JoinedSignal, join } from "./signals.js";
import { loadWithMonitor, newMonitor, nextTask } from "./summarizer/monitor.js";
import {
  canonicalize, dictionary, mustBeActive, readCoreOptions, readCreateOptions, readSummarizeOptions, type Settings,
  resolveSettings, type SummarizeOptions, type SummarizerCoreOptions, type SummarizerOptions,
} from "./summarizer/options.js";
import { type SummaryFormat, type SummaryLength, type SummaryType, formatSummary } from "./summary.js";

/** Whether a summarizer is available for some options: never, after a download, or now. */
export type Availability = "unavailable" | "downloadable" | "downloading" | "available";

/** Restricts the constructor to this file. */
const TOKEN = Symbol("Summarizer");

/** Summarizes texts, with the interface of the browsers' built-in `Summarizer`. Use {@link Summarizer.create}. */
export class Summarizer {
  #settings: Settings;
  #sharedContext: string;
  #engine: Engine;
  #destruction = new AbortController();

  private constructor(token: symbol, settings: Settings, sharedContext: string, engine: Engine) {
    if (token !== TOKEN) throw new TypeError("Illegal constructor: Summarizer.create() makes summarizers");
    this.#settings = settings;
    this.#sharedContext = sharedContext;
    this.#engine = engine;
  }

  /**
   * Whether a summarizer can be created with these options.
   *
   * Rejects with a `TypeError` for an invalid option, and with a `RangeError` for a malformed language tag.
   */
  static async availability(options: SummarizerCoreOptions = {}): Promise<Availability> {
    const core = readCoreOptions(dictionary(options));
    mustBeActive();
    const settings = resolveSettings(canonicalize(core));
    return settings ? stateOf(filesOf(settings)) : "unavailable";
  }

  /**
   * Creates a summarizer, after loading the engine.
   *
   * Rejects like {@link Summarizer.availability}; with a `DOMException`: `NotSupportedError` for unsupported languages,
   * `NetworkError` if the engine can't be loaded; and with the signal's reason if aborted.
   */
  static async create(options: SummarizerOptions = {}): Promise<Summarizer> {
    const { core, monitor: watch, sharedContext, signal } = readCreateOptions(options);
    mustBeActive();
    signal?.throwIfAborted();
    const languages = canonicalize(core);
    const monitor = watch && newMonitor();
    if (monitor) watch(monitor);
    const settings = resolveSettings(languages);
    if (!settings) throw new DOMException("No summaries in these languages: see LANGUAGES", "NotSupportedError");
    const engine = openEngine();
    try {
      await abortable(signal, loadWithMonitor(filesOf(settings), monitor, signal));
    } catch (error) {
      engine.close();
      throw isEngineError(error) ? failure("NetworkError", error) : error;
    }
    const summarizer = new Summarizer(TOKEN, settings, sharedContext, engine);
    if (signal) {
      const destroy = () => summarizer.#destroy(signal.reason);
      signal.addEventListener("abort", destroy, { once: true, signal: summarizer.#destruction.signal });
    }
    return summarizer;
  }

  /**
   * Summarizes a text; the result is empty if it has no sentence.
   *
   * Rejects with the signal's reason if aborted, with an `AbortError` once destroyed, with `NotSupportedError` if the text
   * isn't in the requested `outputLanguage`, and with `UnknownError` if the engine failed.
   */
  async summarize(input: string, options: SummarizeOptions = {}): Promise<string> {
    const task = this.#task(arguments.length, input, options);
    return (await this.#run(task)).join("");
  }

  /** Like {@link Summarizer.summarize}, one sentence at a time: the stream's strings joined are the summary. */
  summarizeStreaming(input: string, options: SummarizeOptions = {}): ReadableStream<string> {
    const task = this.#task(arguments.length, input, options);
    const canceled = new AbortController();
    const joined = join([task.joined.signal, canceled.signal]);
    return new ReadableStream<string>({
      start: async (controller) => {
        try {
          const pieces = await this.#run({ ...task, joined });
          for (const piece of pieces) controller.enqueue(piece);
          controller.close();
        } catch (error) {
          controller.error(error);
        } finally {
          task.joined.release();
        }
      },
      cancel: (reason) => canceled.abort(reason),
    });
  }

  /** How much of {@link Summarizer.inputQuota} a text and its context use, in UTF-16 code units. */
  async measureInputUsage(input: string, options: SummarizeOptions = {}): Promise<number> {
    const { text, focus, joined } = this.#task(arguments.length, input, options);
    try {
      await abortable(joined.signal, nextTask());
      return text.length + focus.length;
    } finally {
      joined.release();
    }
  }

  /** Infinite: no text is too long. */
  get inputQuota(): number {
    return this.#settings && Infinity;
  }

  get sharedContext(): string {
    return this.#sharedContext;
  }

  get type(): SummaryType {
    return this.#settings.type;
  }

  get format(): SummaryFormat {
    return this.#settings.format;
  }

  get length(): SummaryLength {
    return this.#settings.length;
  }

  get expectedInputLanguages(): readonly string[] | null {
    return this.#settings.expectedInputLanguages;
  }

  get expectedContextLanguages(): readonly string[] | null {
    return this.#settings.expectedContextLanguages;
  }

  get outputLanguage(): string | null {
    return this.#settings.outputLanguage;
  }

  /** Aborts pending requests and releases the engine. */
  destroy(): void {
    this.#destroy(new DOMException("The summarizer was destroyed", "AbortError"));
  }

  get [Symbol.toStringTag](): string {
    return "Summarizer";
  }

  #destroy(reason: unknown): void {
    this.#destruction.abort(reason);
    this.#engine.close();
  }

  /** Converts the arguments of a method. Throws if they are invalid, or the reason if it is already aborted. */
  #task(count: number, input: unknown, options: unknown): Task {
    if (count === 0) throw new TypeError("a text is required");
    const text = `${input}`;
    const { context, signal } = readSummarizeOptions(options);
    mustBeActive();
    const joined = join([this.#destruction.signal, signal]);
    joined.signal.throwIfAborted();
    return { text, focus: [this.sharedContext, context].filter((words) => words.trim() !== "").join("\n"), joined };
  }

  async #run({ text, focus, joined }: Task): Promise<string[]> {
    try {
      const ranking = await this.#engine.rank(text, { focus }, joined.signal);
      const { outputLanguage, type, format, length } = this.#settings;
      const pieces = formatSummary(text, ranking, type, format, length);
      const foreign = outputLanguage && ranking.language !== "und" && ranking.language !== outputLanguage;
      if (foreign && pieces.length > 0) {
        const message = `The text is in "${ranking.language}", and nothing is translated to "${outputLanguage}"`;
        throw new DOMException(message, "NotSupportedError");
      }
      return pieces;
    } catch (error) {
      joined.signal.throwIfAborted();
      throw isEngineError(error) ? failure("UnknownError", error) : error;
    } finally {
      joined.release();
    }
  }
}

/** What texts in the expected languages need. Texts in others load it when they come. */
function filesOf({ expectedInputLanguages, outputLanguage }: Settings) {
  return filesFor([...(expectedInputLanguages ?? []), ...(outputLanguage ? [outputLanguage] : [])]);
}

interface Task {
  text: string;
  focus: string;
  joined: JoinedSignal;
}

// As in Web IDL, methods and attributes are enumerable.
const members = ["summarize", "summarizeStreaming", "measureInputUsage", "destroy", "inputQuota", "sharedContext", "type",
  "format", "length", "expectedInputLanguages", "expectedContextLanguages", "outputLanguage"];
for (const name of members) Object.defineProperty(Summarizer.prototype, name, { enumerable: true });
Object.defineProperties(Summarizer, { name: { value: "Summarizer" }, length: { value: 0 } });
for (const name of ["create", "availability"]) Object.defineProperty(Summarizer, name, { enumerable: true });

function isEngineError(error: unknown): error is EngineError {
  return error instanceof Error && error.name === "EngineError";
}

/** An engine's error as an exception of the draft. */
function failure(name: string, cause: EngineError): DOMException {
  return Object.defineProperty(new DOMException(cause.message, name), "cause", { value: cause, configurable: true });
}
