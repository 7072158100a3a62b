// A ranking cut and written: what src/summary.rs does, without a second trip to the engine. A test compares the two.

import { EngineError, type PartName, type RankOptions, type Ranking } from "./protocol.js";

/** What a summary is for. The first is the default. */
export const TYPES = ["key-points", "tldr", "teaser", "headline"] as const;
/** How a summary is written. The first is the default of `summarize`; that of `Summarizer` is the draft's, the second. */
export const FORMATS = ["plain-text", "markdown"] as const;
/** How long a summary is, by a word. */
export const LENGTHS = ["short", "medium", "long"] as const;

export type SummaryType = (typeof TYPES)[number];
export type SummaryFormat = (typeof FORMATS)[number];
export type SummaryLength = (typeof LENGTHS)[number];

/** How many sentences a summary of each type and length has. */
export const SENTENCES: Readonly<Record<SummaryType, Readonly<Record<SummaryLength, number>>>> = {
  "key-points": { short: 3, medium: 5, long: 7 },
  tldr: { short: 1, medium: 3, long: 5 },
  teaser: { short: 1, medium: 3, long: 5 },
  headline: { short: 1, medium: 1, long: 1 },
};

/** What may be asked of `summarize`. Of `length`, `sentences`, `words` and `percent` only one may be given. */
export interface SummaryOptions extends RankOptions {
  /** "key-points" (default): the points, one a line; "tldr", "teaser": a paragraph; "headline": the best sentence. */
  type?: SummaryType;
  /** "plain-text" (default), or "markdown": then the sentences are escaped, so that they show as they were written. */
  format?: SummaryFormat;
  /** How long, by a word: see `SENTENCES`. */
  length?: SummaryLength;
  /** This many sentences: 3 by default, for a headline 1. */
  sentences?: number;
  /** As many of the best sentences as have at most this many words together, but one at least. */
  words?: number;
  /** This share of the article's sentences, over 0 to 100. */
  percent?: number;
  /** Gives up when it is aborted. */
  signal?: AbortSignal;
}

/** A sentence of a summary. Offsets are UTF-16 code units of the text. */
export interface SummarySentence {
  /** Word for word, as it stands in the text. */
  text: string;
  start: number;
  end: number;
  /** The paragraph of the article that it belongs to, counted from 0. */
  paragraph: number;
  /** 0 is the sentence that a one-sentence summary shows. */
  rank: number;
  /** Why it was chosen: the sum of `parts`. */
  score: number;
  parts: Record<PartName, number>;
}

/** A summary, and what was found on the way. */
export interface Summary {
  /** The summary, written in the type and format that was asked for; empty where the text has no sentence. */
  text: string;
  /** Its sentences, in the article's order. */
  sentences: SummarySentence[];
  /** The article's title, given or found. */
  title: string | null;
  /** BCP 47 code of the text's language; "und" where not known. */
  language: string;
  /** How much is known of that language: see `Ranking`. */
  support: Ranking["support"];
  /** What was in the text but isn't the article, and why it was dropped. */
  dropped: { text: string; start: number; end: number; reason: string }[];
  /** The words that carry the article, the weightiest first. */
  keywords: Ranking["keywords"];
  statistics: { words: number; summaryWords: number; readingSeconds: number; summaryReadingSeconds: number };
}

/** A summary of a text that was ranked. Fails with an `EngineError` of code "bad-option". */
export function toSummary(text: string, ranking: Ranking, options: SummaryOptions): Summary {
  const type = oneOf("type", TYPES, options.type);
  const format = oneOf("format", FORMATS, options.format);
  const { sentences, words, wordsPerMinute } = ranking;
  const chosen = cut(ranking, count(ranking, type, options)).map((i): SummarySentence => {
    const [start, end] = [at(sentences.start, i), at(sentences.end, i)];
    const parts = Object.entries(sentences.parts).map(([name, column]) => [name, at(column, i)]);
    return {
      text: text.slice(start, end),
      start,
      end,
      paragraph: at(sentences.paragraph, i),
      rank: at(sentences.rank, i),
      score: at(sentences.score, i),
      parts: Object.fromEntries(parts) as Record<PartName, number>,
    };
  });
  const summaryWords = cut(ranking, chosen.length).reduce((sum, i) => sum + at(sentences.words, i), 0);
  const seconds = (count: number) => Math.ceil((count * 60) / Math.max(wordsPerMinute, 1));
  return {
    text: write(chosen.map((sentence) => sentence.text), type, format).join(""),
    sentences: chosen,
    title: ranking.title?.text ?? null,
    language: ranking.language,
    support: ranking.support,
    dropped: ranking.dropped.map(({ start, end, reason }) => ({ text: text.slice(start, end), start, end, reason })),
    keywords: ranking.keywords,
    statistics: { words, summaryWords, readingSeconds: seconds(words), summaryReadingSeconds: seconds(summaryWords) },
  };
}

/** The chosen sentences of a text that was ranked, written: joined they are the summary. */
export function writeSummary(
  text: string,
  ranking: Ranking,
  type: SummaryType,
  format: SummaryFormat,
  length: SummaryLength,
): string[] {
  const { start, end } = ranking.sentences;
  return write(cut(ranking, SENTENCES[type][length]).map((i) => text.slice(at(start, i), at(end, i))), type, format);
}

/** The checked value of an option that takes one of a few names; the first is its default. */
function oneOf<T extends string>(option: string, names: readonly T[], value: T = names[0] as T): T {
  if (!names.includes(value)) throw badOption(`${option}: ${names.join(" or ")}, not "${value}"`);
  return value;
}

function badOption(message: string): EngineError {
  return new EngineError("bad-option", message);
}

const at = (column: Uint32Array | Float64Array, i: number) => column[i] as number;

/** How many of the best sentences were asked for. */
function count({ sentences }: Ranking, type: SummaryType, options: SummaryOptions): number {
  const given = (["length", "sentences", "words", "percent"] as const).filter((name) => options[name] !== undefined);
  if (given.length > 1) throw badOption(`only one of ${given.join(" and ")}`);
  const whole = (name: "sentences" | "words", value: number) => {
    if (!(Number.isInteger(value) && value > 0)) throw badOption(`${name}: a whole number from 1, not ${value}`);
    return value;
  };
  if (options.length !== undefined) return SENTENCES[type][oneOf("length", LENGTHS, options.length)];
  if (options.sentences !== undefined) return whole("sentences", options.sentences);
  if (options.percent !== undefined) {
    if (!(options.percent > 0 && options.percent <= 100)) {
      throw badOption(`percent: a number over 0, up to 100, not ${options.percent}`);
    }
    return Math.ceil((sentences.rank.length * options.percent) / 100);
  }
  if (options.words === undefined) return type === "headline" ? 1 : 3;
  const limit = whole("words", options.words);
  const byRank = new Uint32Array(sentences.rank.length);
  sentences.rank.forEach((rank, i) => (byRank[rank] = at(sentences.words, i)));
  let total = 0;
  const over = byRank.findIndex((words) => (total += words) > limit);
  return over < 0 ? byRank.length : Math.max(over, 1);
}

/** The indices of this many of the best sentences, in the article's order. */
function cut({ sentences }: Ranking, take: number): number[] {
  const chosen: number[] = [];
  sentences.rank.forEach((rank, i) => rank < take && chosen.push(i));
  return chosen;
}

/** Writes chosen sentences down, each with what parts it from the one before. */
function write(sentences: string[], type: SummaryType, format: SummaryFormat): string[] {
  const list = type === "key-points";
  return sentences.map((sentence, i) => {
    const parting = i === 0 ? "" : list ? "\n" : " ";
    const line = onOneLine(sentence);
    return format === "markdown" ? `${parting}${list ? "- " : ""}${escape(line)}` : parting + line;
  });
}

/** A sentence of a hard-wrapped text has line breaks in it; a summary has one line for it. */
function onOneLine(sentence: string): string {
  return sentence.split("\n").map(trim).filter((line) => line !== "").join(" ");
}

/** Without white space at its ends, as Unicode says what that is: `String.trim` takes U+FEFF for it, but not U+0085. */
function trim(line: string): string {
  const isSpace = (i: number) => /\p{White_Space}/u.test(line.charAt(i));
  let [start, end] = [0, line.length];
  while (start < end && isSpace(start)) start += 1;
  while (start < end && isSpace(end - 1)) end -= 1;
  return line.slice(start, end);
}

/** Escapes what Markdown would take for its own: <https://spec.commonmark.org/0.31.2/#backslash-escapes>. */
function escape(line: string): string {
  return line.replace(/[\\`*_[\]<>&~|]|^[#+=-]/g, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
