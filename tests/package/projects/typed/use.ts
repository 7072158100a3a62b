// What a strict consumer writes, and what the types must refuse.
import {
  EngineError, LANGUAGES, LENGTHS, SENTENCES, Summarizer, TYPES, openEngine, provideEngine, rank, summarize,
  type Availability, type CreateMonitor, type ErrorCode, type PartName, type RankOptions, type Ranking, type Summary,
  type SummaryLength, type SummaryOptions, type SummaryType,
} from "nutgraf";
import { install } from "nutgraf/polyfill";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T => true as T;

export async function use(signal: AbortSignal, module: WebAssembly.Module): Promise<void> {
  const availability: Availability = await Summarizer.availability({ type: "tldr", expectedInputLanguages: ["en"] });
  const summarizer = await Summarizer.create({
    type: "key-points", format: "markdown", length: "medium", sharedContext: "flood", outputLanguage: "en", signal,
    monitor(monitor: CreateMonitor) {
      monitor.addEventListener("downloadprogress", (event) => {
        holds<Equal<typeof event.loaded, number>>();
        holds<Equal<typeof event.total, 1>>();
      });
      monitor.ondownloadprogress = null;
    },
  });
  holds<Equal<ReturnType<typeof summarizer.summarize>, Promise<string>>>();
  holds<Equal<typeof summarizer.type, SummaryType>>();
  holds<Equal<typeof summarizer.length, SummaryLength>>();
  holds<Equal<typeof summarizer.inputQuota, number>>();
  holds<Equal<typeof summarizer.expectedInputLanguages, readonly string[] | null>>();
  const stream: ReadableStream<string> = summarizer.summarizeStreaming("text", { context: "words", signal });
  const usage: number = await summarizer.measureInputUsage("text");
  summarizer.destroy();

  const options: SummaryOptions = { type: TYPES[0], length: LENGTHS[2], title: "A title", language: "auto", clean: "off" };
  const summary: Summary = await summarize("text", { ...options, signal });
  for (const { text, parts } of summary.sentences) {
    holds<Equal<typeof text, string>>();
    holds<Equal<typeof parts, Record<PartName, number>>>();
  }
  const asked: RankOptions = { language: LANGUAGES[0] ?? "en" };
  const ranking: Ranking = await rank("text", asked, signal);
  holds<Equal<typeof ranking.sentences.start, Uint32Array>>();
  const engine = openEngine();
  await engine.rank("text").catch((error: unknown) => {
    if (error instanceof EngineError) holds<Equal<typeof error.code, ErrorCode>>();
  });
  engine.close();
  provideEngine(module);
  provideEngine(() => Promise.resolve(module));
  const set: boolean = install({ force: true });
  const count: number = SENTENCES.tldr.short;
  void [availability, stream, usage, set, count];

  // @ts-expect-error: the draft's old spelling
  await Summarizer.create({ type: "tl;dr" });
  // @ts-expect-error: not an option
  await summarize("text", { lenght: "short" });
  // @ts-expect-error: read-only
  summarizer.type = "tldr";
  // @ts-expect-error: nobody else makes summarizers
  new Summarizer();
  // @ts-expect-error: a text is required
  await summarizer.summarize();
  // @ts-expect-error: no such part, and no any
  summary.sentences[0]?.parts.charm;
}
