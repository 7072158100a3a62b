// The page's words in the reader's language: chosen by the browser's setting, one file per language (www/words).

/** A phrase; if it depends on a count, it has a form for each of the language's plural categories. */
type Phrase = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string });

/** A language's file, as written by the build. */
export interface Words {
  /** The words of index.html, by their `data-word`. */
  shell: Record<string, string>;
  /** The words of `app-words.ts`. */
  app: Record<string, string>;
  /** The phrases of the user interface, by number. */
  page: Phrase[];
}

/** The names of the files, by language. */
const FILES = JSON.parse(NUTGRAF_WORDS) as Record<string, string>;
/** What those names are relative to. (A constant because webpack would try to resolve `new URL(…, import.meta.url)`.) */
const BASE = import.meta.url;

/** English, which index.html and the phrases were written in. */
const SOURCE = "en";

/** The first of the preferred languages that the page is translated to, and the name of its file. */
export function chooseLanguage(preferred: readonly string[]): [language: string, file: string] {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split("-")[0] as string;
    const file = FILES[language];
    if (file) return [language, file];
  }
  return [SOURCE, FILES[SOURCE] as string];
}

/**
 * Fetches a language's words. In the npm package the words themselves replace the file name: bundlers don't find files
 * with computed names.
 */
export async function loadWords(file: string): Promise<Words> {
  if (file.startsWith("{")) return JSON.parse(file) as Words;
  const response = await fetch(new URL(file, BASE));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const words = (await response.json()) as Partial<Words> | null;
  if (!Array.isArray(words?.page)) throw new Error(`${file} isn't a words file`);
  return words as Words;
}

/** The words of a language; where they don't load, those of English, and its name. */
export async function loadWordsOrEnglish(language: string, file: string): Promise<[language: string, words: Words]> {
  try {
    return [language, await loadWords(file)];
  } catch {
    // Also if it was English: a second try costs little.
    return [SOURCE, await loadWords(FILES[SOURCE] as string)];
  }
}

/** A language's writing direction, as a `dir` attribute. */
export function directionOf(language: string): "rtl" | "ltr" {
  return /^(ar|fa|he|ur)$/.test(language) ? "rtl" : "ltr";
}

/** Translates the page's static shell, which is English initially. */
export function translateShell(language: string, shell: Words["shell"]): void {
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = directionOf(language);
  for (const [name, words] of Object.entries(shell)) {
    for (const element of document.querySelectorAll(`[data-word="${name}"]`)) element.textContent = words;
  }
}

/** Formats phrases and numbers in a language. */
export class Localizer {
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

  /** A phrase by its number, with `{0}` and so on replaced by the values. The first value selects the plural form. */
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

  /** A part of a score: two decimals, and its sign. */
  score(value: number): string {
    // A minus sign is as wide as a plus; a hyphen, which many languages' formats use, isn't.
    return this.#scores.format(value).replace("-", "−");
  }

  /** A language's own name: "Deutsch" for "de". */
  languageName(code: string): string {
    return new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  }
}
