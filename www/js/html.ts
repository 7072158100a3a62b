// The article in a page of any origin: pasted, opened as a file, or on screen (the bookmarklet's). It finds where the
// article stands by the page's structure; dom-article.ts is told where, and maps the text back to the page.

import { bodyOf, isProse, withoutBoilerplate } from "./html/body.js";
import { simplifyMarkup } from "./html/markup.js";
import { type Block, PROSE, type Reading, read } from "./html/reader.js";
import { titleOf } from "./html/title.js";
import { parseInert } from "./trusted.js";

/** An article: its title, and its text, paragraphs with blank lines between them and the title as the first. */
export interface PageArticle {
  /** Empty where the page has none. */
  title: string;
  text: string;
}

/** HTML as a document of its own. */
export function parse(html: string): Document {
  return parseInert(simplifyMarkup(html));
}

/** The article in a page. */
export function extractArticle(page: Document): PageArticle {
  return articleIn(page, read(page.body ?? page.documentElement));
}

function articleIn(page: Document, reading: Reading): PageArticle {
  const blocks = withoutBoilerplate(reading);
  const body = bodyOf(reading.boxes, blocks);
  const first = reading.blocks.indexOf(body.find(isProse) ?? body[0] as Block);
  const title = titleOf(page, reading.blocks.slice(0, first < 0 ? undefined : first));
  const text = body.map(({ text }) => text).filter((text) => text !== title);
  return { title, text: [title, ...text].filter(Boolean).join("\n\n") };
}

/** The same by the name that measurements outside this project use. */
export const articleOf = extractArticle;

/**
 * The article in what a reader copied from a page, as HTML (`page`) and as `plain` text. The plain text has no structure,
 * but nothing is missing in it.
 */
export function extractFromClipboard(page: Document, plain: string): string {
  const reading = read(page.body);
  const { text } = articleIn(page, reading);
  // A stretch of a sentence, or lines of a program: nothing there is a paragraph.
  const structured = page.querySelector("p,h1,h2,h3,li") && text.includes("\n\n");
  // What the HTML doesn't show of the text is lost; what it shows and we left out isn't.
  const lost = proseIn(reading.blocks.map((block) => block.text)) < 0.7 * proseIn(plain.split("\n"));
  return plain && (!structured || lost) ? plain : text;
}

/** How many characters of these lines or paragraphs are prose. */
function proseIn(lines: string[]): number {
  return lines.reduce((sum, { length }) => sum + (length < PROSE ? 0 : length), 0);
}
