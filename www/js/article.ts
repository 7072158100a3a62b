// A page's article as text, and back: what the reader sees of an element, a paragraph for each of its blocks, and where
// in the document a stretch of that text stands.

/** What is in an article but isn't its text: other things of the page, code, and headings, which say no sentence. */
const NOT_TEXT = [
  "nav", "aside", "footer", "form", "dialog", "menu", "figcaption", "pre", "table", "h1", "h2", "h3", "h4", "h5", "h6",
  "script", "style", "noscript", "template", "svg", "math", "canvas", "video", "audio", "object", "iframe", "button",
  "select", "textarea", "nut-graf", "[hidden]", "[aria-hidden=true]", "[role=navigation]", "[role=complementary]",
].join();

/** Elements that begin a paragraph whatever the host's styles say. Of others the styles decide. */
const BLOCK = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGURE HEADER HR LI MAIN OL P SECTION SUMMARY UL".split(" "),
);

/** A text node's place in the text. */
interface Place {
  node: Text;
  start: number;
}

/** The text of an article. */
export interface Article {
  text: string;
  title: string | undefined;
  /** Where a stretch of the text stands in the document. */
  range(start: number, end: number): StaticRange;
}

/** Reads what is to be seen of `root`. */
export function readArticle(root: Element): Article {
  // Of something that isn't shown at all (a tab in the background) everything is read.
  const shown = root.checkVisibility?.() === true;
  const places: Place[] = [];
  const parts: string[] = [];
  let length = 0;
  // What parts the last word from the next: nothing, white space, a line's end, a paragraph's.
  let gap = "";

  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const addText = (node: Text) => {
    const [, before, words, after] = BETWEEN_BLANKS.exec(node.data) as unknown as [string, string, string, string];
    if (before || !words) gap ||= before && " ";
    if (!words) return;
    if (length) add(gap);
    places.push({ node, start: length });
    add(words.replace(BLANKS, " "));
    gap = after && " ";
  };
  const walk = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) addText(node);
      else if (node instanceof Element && !node.matches(NOT_TEXT) && !(shown && node.checkVisibility?.() === false)) {
        if (node.tagName === "BR") {
          if (gap !== PARAGRAPH) gap = "\n";
        } else if (BLOCK.has(node.tagName) || !INLINE.test(getComputedStyle(node).display)) {
          gap = PARAGRAPH;
          walk(node);
          gap = PARAGRAPH;
        } else {
          walk(node);
        }
      }
    }
  };
  walk(root);

  const find = (offset: number): [Text, number] => {
    let low = 0;
    for (let high = places.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((places[middle] as Place).start <= offset) low = middle;
      else high = middle;
    }
    const { node, start } = places[low] as Place;
    return [node, inNode(node.data, offset - start)];
  };
  return {
    text: parts.join(""),
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
// White space that HTML collapses: not a no-break space.
const BLANKS = /[ \t\n\f\r]+/g;
const BETWEEN_BLANKS = /^([ \t\n\f\r]*)([^]*?)([ \t\n\f\r]*)$/;
const INLINE = /^(inline|contents|ruby)/;

/** The heading that an article begins with. */
function titleOf(root: Element): string | undefined {
  const heading = root.querySelector("h1, h2, h3");
  const first = root.querySelector("p");
  const late = first && heading && first.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (!late && heading?.textContent?.replace(/\s+/g, " ").trim()) || undefined;
}

/** Where in a text node the character stands that is number `offset` once white space is collapsed. */
function inNode(data: string, offset: number): number {
  let blank = true;
  for (let i = 0; i < data.length; i++) {
    const before = blank;
    blank = " \t\n\f\r".includes(data.charAt(i));
    if (blank && before) continue;
    if (offset-- === 0) return i;
  }
  return Math.max(0, data.length - 1);
}
