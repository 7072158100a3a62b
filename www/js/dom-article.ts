// The article in an element of a page on screen, and the way back: where in the document a stretch of its text stands.
// It is told where the article stands; html.ts finds that out, in any document.

import { withoutBoilerplate, withoutLinks } from "./html/body.js";
import { type Piece, read } from "./html/reader.js";

/** What else isn't text here: what a host's page asks, shows or calculates, and headings, which say no sentence. */
const NOT_TEXT = "form,pre,table,h1,h2,h3,h4,h5,h6";

/** A longer heading isn't a title. */
const LONGEST_TITLE = 300;

/** The text of an article, a paragraph for each of its blocks. */
export interface Article {
  text: string;
  title: string | undefined;
  /** Where a stretch of the text stands in the document. */
  range(start: number, end: number): StaticRange;
}

/** Reads what is to be seen of `root`. */
export function extractArticle(root: Element): Article {
  const reading = read(root, NOT_TEXT);
  const blocks = withoutLinks(reading.boxes, withoutBoilerplate(reading));
  const pieces: Piece[] = [];
  let length = 0;
  for (const { text, pieces: own } of blocks) {
    for (const { node, offset, start } of own) pieces.push({ node, offset, start: length + start });
    length += text.length + PARAGRAPH.length;
  }
  const find = (offset: number): [Text, number] => {
    let low = 0;
    for (let high = pieces.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((pieces[middle] as Piece).start <= offset) low = middle;
      else high = middle;
    }
    const piece = pieces[low] as Piece;
    return [piece.node, piece.offset + offset - piece.start];
  };
  return {
    text: blocks.map(({ text }) => text).join(PARAGRAPH),
    title: titleOf(root),
    range(start, end) {
      const [startContainer, startOffset] = find(start);
      // The last character, and then one further: the end itself may be the beginning of another node.
      const [endContainer, endOffset] = find(end - 1);
      return new StaticRange({ startContainer, startOffset, endContainer, endOffset: endOffset + 1 });
    },
  };
}

const PARAGRAPH = "\n\n";

/** The heading that an article begins with. */
function titleOf(root: Element): string | undefined {
  const heading = root.querySelector("h1, h2, h3");
  const first = root.querySelector("p");
  const late = first && heading && first.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING;
  const title = late ? undefined : heading?.textContent?.slice(0, 10 * LONGEST_TITLE).replace(/\s+/g, " ").trim();
  return title?.slice(0, LONGEST_TITLE) || undefined;
}
