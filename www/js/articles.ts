// What the page accepts as an article, whatever its source: links, files, shares, the stored draft and history. Every
// field is validated here, so that nothing malformed reaches the user interface.

/** A text to be summarized. */
export interface Article {
  text: string;
  /** Its title and its address: empty if unknown. */
  title: string;
  url: string;
}

/** An article that is open or stored. Its id identifies it, never its text or its title. */
export interface OpenArticle extends Article {
  id: string;
  /**
   * The lines that the reader put back ("+start-end") or took out ("-start-end"), separated by spaces: offsets in UTF-16
   * code units.
   */
  lines?: string;
}

/** The longest title, in UTF-16 code units. Layout takes seconds for a title of 100,000 characters without a space. */
export const MAX_TITLE = 300;

/** The longest address of a source. Browsers open longer ones, but no site has them. */
const MAX_URL = 2000;

/** Characters that reorder the text around them (bidirectional controls), so that a name could look like another. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A random id. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");
}

/** A title: one line, without bidirectional controls, at most {@link MAX_TITLE} long. */
export function toTitle(value: unknown): string {
  if (typeof value !== "string") return "";
  // Whatever comes after this is cut off anyway.
  const line = value.slice(0, 10 * MAX_TITLE).replace(BIDI_CONTROLS, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
  // Not between the halves of a surrogate pair.
  return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/**
 * The address of a source: of the web, and without user info, which makes `https://bank.example@evil.example/` look like
 * a page of the bank. Empty otherwise.
 */
export function toSourceUrl(value: unknown): string {
  if (typeof value !== "string" || value.length > MAX_URL) return "";
  try {
    const { protocol, username, password, href } = new URL(value);
    return /^https?:$/.test(protocol) && !username && !password && href.length <= MAX_URL ? href : "";
  } catch {
    return "";
  }
}

/** What the reader said about the lines of an article, if anything. */
function toLines(value: unknown): { lines?: string } {
  return typeof value === "string" && value.length < 1e5 && /^[+-]\d+-\d+( [+-]\d+-\d+)*$/.test(value) ? { lines: value } : {};
}

/** The article in any value; undefined if it has no text. */
export function toArticle(value: unknown): OpenArticle | undefined {
  const { id, text, title, url, lines } = (value ?? {}) as Record<keyof OpenArticle, unknown>;
  if (typeof text !== "string") return undefined;
  return { id: typeof id === "string" && id ? id.slice(0, 100) : newId(), text, title: toTitle(title), url: toSourceUrl(url), ...toLines(lines) };
}
