// The page's words in the reader's language: chosen by the browser's setting, one file a language (www/words).

/** A phrase; one that depends on a count has a form for each of its language's plural categories. */
type Phrase = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string });

/** A language's file, as the build writes it. */
export interface Words {
  /** What stands in index.html, by the names in its `data-word`. */
  shell: Record<string, string>;
  /** What the offline and the installed page says (`app-words.ts`). */
  app: Record<string, string>;
  /** What the front end says, by number. */
  page: Phrase[];
}

/** The names of the languages' files. */
const FILES = JSON.parse(NUTGRAF_WORDS) as Record<string, string>;
/** What those names are relative to. (Not where it is used: webpack wants to know the file of a `new URL` like that.) */
const HERE = import.meta.url;

/** The first of the reader's languages that the page speaks, and the name of its file. */
export function choose(wanted: readonly string[]): [language: string, file: string] {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split("-")[0] as string;
    const file = FILES[language];
    if (file) return [language, file];
  }
  return ["en", FILES["en"] as string];
}

/**
 * Fetches a language's words. In the npm package they stand in the script in place of their file's name: a bundler finds
 * no file whose name is put together.
 */
export async function load(file: string): Promise<Words> {
  if (file.startsWith("{")) return JSON.parse(file) as Words;
  const answer = await fetch(new URL(file, HERE));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.json() as Promise<Words>;
}

/** How a language is written: an attribute's value. */
export function directionOf(language: string): "rtl" | "ltr" {
  return /^(ar|fa|he|ur)$/.test(language) ? "rtl" : "ltr";
}

/** Puts the words into the page's shell, which is English as it comes. */
export function translateShell(language: string, shell: Words["shell"]): void {
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = directionOf(language);
  for (const [name, words] of Object.entries(shell)) {
    for (const element of document.querySelectorAll(`[data-word="${name}"]`)) element.textContent = words;
  }
}

/** Says phrases: fills their gaps, writes numbers as the language does. */
export class Speaker {
  readonly #phrases: Phrase[];
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  readonly #millions: Intl.NumberFormat;
  readonly #scores: Intl.NumberFormat;

  constructor(language: string, phrases: Phrase[]) {
    this.#phrases = phrases;
    this.#plurals = new Intl.PluralRules(language);
    this.#numbers = new Intl.NumberFormat(language);
    this.#millions = new Intl.NumberFormat(language, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 1 });
    this.#scores = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "always" });
  }

  /** A phrase by its number, `{0}` and so on replaced by the values. The first value decides its plural form. */
  say(number: number, values: (string | number)[]): string {
    const phrase = this.#phrases[number] ?? "";
    const [first] = values;
    const form = typeof phrase === "string" ? phrase
      : (typeof first === "number" && phrase[this.#plurals.select(first)]) || phrase.other;
    return form.replace(/\{(\d)\}/g, (_, gap: string) => {
      const value = values[Number(gap)] ?? "";
      if (typeof value === "string") return value;
      return (value < 1e6 ? this.#numbers : this.#millions).format(value);
    });
  }

  /** A part of a score: two places, and its sign. */
  score(value: number): string {
    return this.#scores.format(value);
  }

  /** What a language calls itself: "Deutsch" for "de". */
  languageName(code: string): string {
    return new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  }
}
