// Selects and formats a summary from a ranking, as src/summary.rs does, without another call of the engine. A test
// compares the two.

import { EngineError, type PartName, type RankOptions, type Ranking } from "./protocol.js";
import { visibleText } from "./visible-text.js";

/** The types of summaries. The first is the default. */
export const TYPES = ["key-points", "tldr", "teaser", "headline"] as const;
/** The output formats. The first is the default of `summarize`; that of `Summarizer` is the draft's, the second. */
export const FORMATS = ["plain-text", "markdown"] as const;
/** The named lengths. */
export const LENGTHS = ["short", "medium", "long"] as const;

export type SummaryType = (typeof TYPES)[number];
export type SummaryFormat = (typeof FORMATS)[number];
export type SummaryLength = (typeof LENGTHS)[number];

/** The number of sentences for each type and length. */
export const SENTENCES: Readonly<Record<SummaryType, Readonly<Record<SummaryLength, number>>>> = {
  "key-points": { short: 3, medium: 5, long: 7 },
  tldr: { short: 1, medium: 3, long: 5 },
  teaser: { short: 1, medium: 3, long: 5 },
  headline: { short: 1, medium: 1, long: 1 },
};

/** The options of `summarize`. Only one of `length`, `sentences`, `words` and `percent` may be given. */
export interface SummaryOptions extends RankOptions {
  /** "key-points" (default): a list, one sentence per line; "tldr": a paragraph that reads on its own; "teaser": the article's opening; "headline": one short sentence. */
  type?: SummaryType;
  /** "plain-text" (default), or "markdown", in which the sentences are escaped so that they render verbatim. */
  format?: SummaryFormat;
  /** A named length: see `SENTENCES`. */
  length?: SummaryLength;
  /** The number of sentences: 3 by default, 1 for a headline. */
  sentences?: number;
  /** The maximum number of words; at least one sentence is selected. */
  words?: number;
  /** A share of the article's sentences, above 0 and up to 100. */
  percent?: number;
  /** Aborts the request. */
  signal?: AbortSignal;
}

/** A sentence of a summary. Offsets are UTF-16 code units of the text. */
export interface SummarySentence {
  /** Verbatim. */
  text: string;
  start: number;
  end: number;
  /** The index of its paragraph in the article, from 0. */
  paragraph: number;
  /** 0 is the best sentence. */
  rank: number;
  /** The sum of `parts`. */
  score: number;
  parts: Record<PartName, number>;
}

/** A summary, with details. */
export interface Summary {
  /** The summary in the requested type and format; empty if the text has no sentence. */
  text: string;
  /** Its sentences, in article order. */
  sentences: SummarySentence[];
  /** The article's title, given or detected. */
  title: string | null;
  /** BCP 47 code of the text's language; "und" if unknown. */
  language: string;
  /** What kind of text it is, given or detected. */
  kind: Ranking["kind"];
  /** How well that language is supported: see `Ranking`. */
  support: Ranking["support"];
  /** Boilerplate that was removed from the text, with the reason. */
  dropped: (Ranking["dropped"][number] & { text: string })[];
  /** The article's keywords, the most important first. */
  keywords: Ranking["keywords"];
  statistics: { words: number; summaryWords: number; readingSeconds: number; summaryReadingSeconds: number };
}

/** A summary of a ranked text. Throws an `EngineError` with the code "bad-option". */
export function toSummary(text: string, ranking: Ranking, options: SummaryOptions): Summary {
  const type = oneOf("type", TYPES, options.type);
  const format = oneOf("format", FORMATS, options.format);
  const { sentences, words, wordsPerMinute } = ranking;
  const ranks = ranksFor(ranking, type, oneOf("length", LENGTHS, options.length));
  const chosen = select(ranks, requestedCount(ranking, ranks, type, options)).map((i): SummarySentence => {
    const [start, end] = [at(sentences.start, i), at(sentences.end, i)];
    const parts = Object.entries(sentences.parts).map(([name, column]) => [name, at(column, i)]);
    return {
      text: visibleText(text, ranking, start, end),
      start,
      end,
      paragraph: at(sentences.paragraph, i),
      rank: at(sentences.rank, i),
      score: at(sentences.score, i),
      parts: Object.fromEntries(parts) as Record<PartName, number>,
    };
  });
  const summaryWords = select(ranks, chosen.length).reduce((sum, i) => sum + at(sentences.words, i), 0);
  const seconds = (count: number) => Math.ceil((count * 60) / Math.max(wordsPerMinute, 1));
  return {
    text: formatSentences(chosen.map((sentence) => sentence.text), type, format).join(""),
    sentences: chosen,
    title: ranking.title?.text ?? null,
    language: ranking.language,
    kind: ranking.kind,
    support: ranking.support,
    dropped: ranking.dropped.map(({ start, end, reason }) => ({ text: text.slice(start, end), start, end, reason })),
    keywords: ranking.keywords,
    statistics: { words, summaryWords, readingSeconds: seconds(words), summaryReadingSeconds: seconds(summaryWords) },
  };
}

/** The formatted sentences of a summary; joined they are its text. */
export function formatSummary(
  text: string,
  ranking: Ranking,
  type: SummaryType,
  format: SummaryFormat,
  length: SummaryLength,
): string[] {
  const { start, end } = ranking.sentences;
  const chosen = select(ranksFor(ranking, type, length), SENTENCES[type][length]);
  return formatSentences(chosen.map((i) => visibleText(text, ranking, at(start, i), at(end, i))), type, format);
}

/** The validated value of an enumerated option; the first name is the default. */
function oneOf<T extends string>(option: string, names: readonly T[], value: T = names[0] as T): T {
  if (!names.includes(value)) throw badOption(`${option}: ${names.join(" or ")}, not "${value}"`);
  return value;
}

function badOption(message: string): EngineError {
  return new EngineError("bad-option", message);
}

const at = (column: Uint32Array | Float64Array, i: number) => column[i] as number;

/** The number of sentences requested. */
function requestedCount({ sentences }: Ranking, ranks: Uint32Array, type: SummaryType, options: SummaryOptions): number {
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
  const byRank = new Uint32Array(ranks.length);
  ranks.forEach((rank, i) => (byRank[rank] = at(sentences.words, i)));
  let total = 0;
  const over = byRank.findIndex((words) => (total += words) > limit);
  return over < 0 ? byRank.length : Math.max(over, 1);
}

/** The maximum number of words of a headline, by length. */
const HEADLINE_WORDS: Readonly<Record<SummaryLength, readonly number[]>> = {
  short: [12, 17, 22],
  medium: [17, 22],
  long: [22],
};

/** The rank of each sentence in a summary of this type: see src/summary/order.rs. */
function ranksFor({ sentences }: Ranking, type: SummaryType, length: SummaryLength): Uint32Array {
  const { rank, words, score, standalone } = sentences;
  const count = rank.length;
  if (type === "key-points" || count === 0) return rank;
  const byRank = new Uint32Array(count);
  rank.forEach((place, i) => (byRank[place] = i));
  const best = at(score, at(byRank, 0));
  const scores = (i: number, share: number) => at(score, i) >= best - (1 - share) * Math.abs(best);
  const isHeadline = (limit: number) => (i: number) => at(words, i) <= limit && standalone[i] === 1 && scores(i, 0.5);
  const opening = Math.max(Math.floor(count / 3), 3);
  const limit = HEADLINE_WORDS[length].find((words) => byRank.some(isHeadline(words)));
  const isPreferred = {
    tldr: (i: number) => standalone[i] === 1,
    teaser: (i: number) => i < opening && standalone[i] === 1 && scores(i, 0.4),
    headline: limit === undefined ? () => false : isHeadline(limit),
  }[type];
  const preferred = (type === "teaser" ? byRank.slice().sort() : byRank).filter(isPreferred);
  const ranks = new Uint32Array(count);
  [...preferred, ...byRank.filter((i) => !isPreferred(i))].forEach((i, place) => (ranks[i] = place));
  return ranks;
}

/** The indices of the sentences of the `count` first ranks, in article order. */
function select(ranks: Uint32Array, count: number): number[] {
  const chosen: number[] = [];
  ranks.forEach((rank, i) => rank < count && chosen.push(i));
  return chosen;
}

/** Formats sentences, each with the separator before it. */
function formatSentences(sentences: string[], type: SummaryType, format: SummaryFormat): string[] {
  const list = type === "key-points";
  return sentences.map((sentence, i) => {
    const separator = i === 0 ? "" : list ? "\n" : " ";
    const line = joinLines(sentence);
    return format === "markdown" ? `${separator}${list ? "- " : ""}${escape(line)}` : separator + line;
  });
}

/** Joins the lines of a sentence from a hard-wrapped text. */
function joinLines(sentence: string): string {
  return sentence.split("\n").map(trim).filter((line) => line !== "").join(" ");
}

/** Trims white space as defined by Unicode: `String.trim` includes U+FEFF but not U+0085. */
function trim(line: string): string {
  const isSpace = (i: number) => /\p{White_Space}/u.test(line.charAt(i));
  let [start, end] = [0, line.length];
  while (start < end && isSpace(start)) start += 1;
  while (start < end && isSpace(end - 1)) end -= 1;
  return line.slice(start, end);
}

/** Escapes Markdown syntax: <https://spec.commonmark.org/0.31.2/#backslash-escapes>. */
function escape(line: string): string {
  return line.replace(/[\\`*_[\]<>&~|]|^[#+=-]/g, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
