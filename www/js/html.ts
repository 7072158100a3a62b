// The article in a page of any origin: pasted, opened as a file, or on screen (the bookmarklet's). It finds where the
// article stands by the page's structure; dom-article.ts is told where, and maps the text back to the page.

import { bodyOf, isProse, withoutBoilerplate } from "./html/body.js";
import { simplifyMarkup } from "./html/markup.js";
import { type Block, PROSE, read } from "./html/reader.js";
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
  const reading = read(page.body ?? page.documentElement);
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
 * The article in what a reader copied from a page, as HTML (`page`) and as `plain` text: of the two the one that has more
 * of it. The plain text has no structure, but nothing is missing in it.
 */
export function extractFromClipboard(page: Document, plain: string): string {
  const { text } = extractArticle(page);
  // A stretch of a sentence, or lines of a program: nothing there is a paragraph.
  const structured = page.querySelector("p,h1,h2,h3,li") && text.includes("\n\n");
  return plain && (!structured || proseIn(text) < 0.7 * proseIn(plain)) ? plain : text;
}

/** How many characters of a text stand in lines that are prose. */
function proseIn(text: string): number {
  return text.split("\n").reduce((sum, { length }) => sum + (length < PROSE ? 0 : length), 0);
}
