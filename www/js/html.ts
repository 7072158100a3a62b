// The article in a web page: what one would read aloud of it, in its order. Pure functions over a document, which may be
// the one on screen (the bookmarklet's, an element's host) or one that was only parsed.
//
// Two kinds of evidence: structure (what calls itself navigation, or can't be read) and density (text that is mostly
// links, text far from where most of the prose stands). What only words can tell, like a share button that is a plain
// paragraph, is left to the engine.

import { parseInert } from "./trusted.js";

/** An article: its title, and its text, paragraphs with blank lines between them and the title as the first. */
export interface PageArticle {
  /** Empty where the page has none. */
  title: string;
  text: string;
}

/** Never part of the article: by what it is, by what it calls itself, or because it isn't shown. */
const NEVER = "script,style,noscript,template,svg,canvas,iframe,object,embed,video,audio,button,input,select,textarea,"
  + "datalist,dialog,nav,aside,footer,menu,rt,rp,[hidden],[aria-hidden=true],[role=navigation],[role=banner],"
  + "[role=contentinfo],[role=complementary],[role=search],[role=form],[role=dialog],[role=alertdialog],[role=menu],"
  + "[role=menubar],[role=toolbar],[role=tablist],[role=button]";

/** What is not on the line of the text around it. */
const BLOCK = /^(address|article|blockquote|body|center|d[dlt]|details|div|fieldset|fig(caption|ure)|form|h[1-6rg]|header|hgroup|li|main|[ou]l|p|pre|section|summary|t(able|body|foot|head|r|itle))$/;

/** From this many characters on a block is prose and not a label, a date or a name. */
const PROSE = 80;
/** A block whose text is links by more than this share leads elsewhere, if it is no longer than a headline. */
const MOSTLY = 0.5;
const HEADLINE = 150;
/** The article stands in the smallest element that has this share of the page's prose. */
const NEARLY_ALL = 0.8;

/** Text that stands for itself. */
interface Block {
  element: Element;
  text: string;
  /** How many of its characters are links. */
  linked: number;
}

/**
 * HTML as a document of its own, in which nothing runs and for which nothing is loaded. Its styles and handlers get other
 * names: they would do nothing there, but browsers report each as a breach of the page's policy.
 */
export function parse(html: string): Document {
  const harmless = html.replace(/<\/?[a-z][^>]*>/gi, (tag) =>
    tag.replace(/^(<\/?)style\b/i, "$1template").replace(/(\s)(style|on\w+)(?=\s*=)/gi, "$1data-$2"));
  return parseInert(harmless);
}

/** The article in a page, or in a part of one. */
export function articleOf(root: Document | Element | DocumentFragment): PageArticle {
  const page = root.ownerDocument ?? root as Document;
  const blocks = blocksOf(root).filter(({ element, text, linked }) =>
    element.localName === "h1" || linked <= MOSTLY * text.length || text.length > HEADLINE);
  const place = placeOf(blocks);
  const inside = ({ element }: Block) => !place || place.contains(element);
  const prose = blocks.findIndex((block) => inside(block) && block.text.length >= PROSE);
  const name = nameOf(page);
  const headline = headlineOf(blocks.slice(0, prose < 0 ? undefined : prose + 1), name);
  const title = headline?.text ?? (root === page ? name : "");
  const from = headline ? blocks.indexOf(headline) + 1 : 0;
  // A standfirst may stand between the headline and the place of all the rest.
  const body = blocks.filter((block, index) => index >= from && block.text !== title
    && (inside(block) || headline && index < prose && block.text.length >= PROSE / 2));
  return { title, text: [title, ...body.map(({ text }) => text)].filter(Boolean).join("\n\n") };
}

/**
 * The article in what a reader copied from a page, as `html` and as `plain` text: of the two the one that has more of
 * it. The plain text has no structure, but nothing is missing in it.
 */
export function articleOfCopy(html: string, plain: string): string {
  const page = parse(html);
  const { text } = articleOf(page);
  // A stretch of a sentence, or lines of a program: nothing there is a paragraph.
  const structured = page.querySelector("p,h1,h2,h3,li") && text.includes("\n\n");
  return plain && (!structured || proseIn(text) < 0.7 * proseIn(plain)) ? plain : text;
}

/** How many characters of a text stand in lines that are prose. */
function proseIn(text: string): number {
  return text.split("\n").reduce((sum, { length }) => sum + (length < PROSE ? 0 : length), 0);
}

/** Everything readable, block by block, as a browser would break it into lines. */
function blocksOf(root: Node): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let linked = 0;
  const end = (element: Element) => {
    const tidy = text.replace(/ *\n */g, "\n").replace(/ {2,}/g, " ").replace(/\n{3,}/g, "\n\n").trim();
    if (tidy) blocks.push({ element, text: tidy, linked });
    text = "";
    linked = 0;
  };
  const read = (node: Node, block: Element, link: boolean, pre: boolean) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const data = (child as Text).data;
        text += pre ? data : data.replace(/[ \t\n\f\r]+/g, " ");
        if (link) linked += data.trim().length;
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const element = child as Element;
        const name = element.localName;
        if (isAside(element)) continue;
        if (name === "br") text += "\n";
        else if (BLOCK.test(name)) {
          end(block);
          read(element, element, link, pre || name === "pre");
          end(element);
        } else {
          // The cells of a row stay on its line.
          if (name === "td" || name === "th") text += " ";
          read(element, block, link || name === "a", pre);
        }
      }
    }
  };
  const start = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body : root as Element;
  read(start, start, false, false);
  end(start);
  return blocks;
}

/** Whether an element is beside the article, or can't be seen. */
function isAside(element: Element): boolean {
  const style = element.getAttribute("data-style") ?? "";
  if (element.matches(NEVER) || /display:\s*none|visibility:\s*hidden/.test(style)) return true;
  // Only a document on screen knows more: menus and boxes that its styles hide.
  if (element.ownerDocument.defaultView && !element.checkVisibility?.() && element.isConnected) {
    return getComputedStyle(element).display !== "contents";
  }
  switch (element.localName) {
    // A page's header, not an article's.
    case "header": return !element.closest("article,main") && !element.querySelector("h1");
    // Some pages are one form as a whole.
    case "form": return !element.querySelector("h1,article,main");
    default: return false;
  }
}

/** Where the article stands: undefined where there is no prose to tell by. */
function placeOf(blocks: Block[]): Element | undefined {
  const prose = new Map<Element, number>();
  let all = 0;
  for (const { element, text: { length } } of blocks) {
    if (length < PROSE) continue;
    all += length;
    for (let up = element.parentElement; up; up = up.parentElement) prose.set(up, (prose.get(up) ?? 0) + length);
  }
  let place: Element | undefined;
  for (const [element, length] of prose) {
    if (length >= NEARLY_ALL * all && (!place || place.contains(element))) place = element;
  }
  return place?.closest("article") ?? place;
}

/** The headline, of the blocks up to the first prose: the one that the page is named after, else the last. */
function headlineOf(blocks: Block[], name: string): Block | undefined {
  const headlines = blocks.filter(({ element }) => element.closest("h1"));
  const named = name && headlines.find(({ text }) => name.includes(text) || text.includes(name));
  return named || headlines.at(-1);
}

/** What a page calls itself, without the site's name after it. */
function nameOf(page: Document): string {
  const social = page.querySelector("meta[property='og:title']")?.getAttribute("content");
  return (social || page.title.replace(/\s+[|–—-]\s+[^|–—]{1,40}$/, "")).trim();
}
