// A document as blocks of text, in the order in which one reads them, in one pass. Nothing here recurses or looks back: it
// takes time in proportion to the number of nodes and characters, however deep they are nested.

import { isBlock, isExcluded, isNamedBoilerplate } from "./elements.js";

/** From this many characters on a block is prose and not a label, a date or a name. */
export const PROSE = 80;

/** An element that holds blocks: a place on the page. */
export interface Box {
  element: Element;
  /** The box around it, by number; -1 for the outermost, which is number 0. */
  parent: number;
  /** The last box in it, by number: those in it are the numbers up to this. */
  last: number;
  /** It stands on a line, among other text. */
  inline: boolean;
  /** Its author calls it one of the things around an article. */
  boilerplate: boolean;
  /** How many pictures stand directly in it. */
  pictures: number;
}

/** Text that stands for itself. */
export interface Block {
  /** The number of the box it is in. */
  box: number;
  text: string;
  /** Where its text comes from. */
  pieces: Piece[];
  /** How many of its characters are links. */
  linked: number;
  /** How many of its characters stand on its line in something that is named boilerplate. */
  boilerplate: number;
  /** 1 to 6 for headings, else 0. */
  heading: number;
}

/** A stretch of a block's text that stands as it is in one text node. */
export interface Piece {
  node: Text;
  /** Where it begins in the node. */
  offset: number;
  /** Where it begins in the block's text. */
  start: number;
}

export interface Reading {
  boxes: Box[];
  blocks: Block[];
}

/** Everything readable in `root`, without the elements that match `except`. */
export function read(root: Element, except?: string): Reading {
  const reader = new Reader(root, except);
  for (let node: Node | null = root.firstChild; node;) {
    if (node.nodeType === Node.TEXT_NODE) reader.text(node as Text);
    const inside = node.nodeType === Node.ELEMENT_NODE && reader.open(node as Element);
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (inside) reader.close(node as Element);
    while (!node.nextSibling && node.parentNode !== root) {
      node = node.parentNode as Node;
      reader.close(node as Element);
    }
    node = node.nextSibling;
  }
  return reader.end();
}

/** White space that HTML collapses (not a no-break space), but for a single blank. */
const BLANKS = /[ \t\n\f\r]{2,}|[\t\n\f\r]/g;

class Reader {
  readonly #boxes: Box[] = [];
  readonly #blocks: Block[] = [];
  readonly #except: string | undefined;
  /** Whether it is in a document on screen, whose styles say what is a block; and itself to be seen. */
  readonly #styled: boolean;
  readonly #shown: boolean;
  /** The innermost open box. */
  #top = -1;
  /** How many elements of a kind are open. */
  #links = 0;
  #preformatted = 0;
  #boilerplate = 0;
  #articles = 0;
  #heading = 0;

  #block = newBlock();
  #parts: string[] = [];
  #length = 0;
  /** What parts the last word of the block from the next. */
  #gap = "";

  constructor(root: Element, except: string | undefined) {
    this.#except = except;
    this.#styled = root.isConnected && !!root.ownerDocument.defaultView;
    // Of something that isn't shown at all (a tab in the background) everything is read.
    this.#shown = this.#styled && root.checkVisibility?.() === true;
    this.#openBox(root, false, false);
  }

  /** Begins an element; says whether to read what is in it. */
  open(element: Element): boolean {
    const name = element.localName;
    if (name === "br") {
      // Two of them end a paragraph.
      if (this.#gap === "\n") this.#endBlock();
      else this.#gap = "\n";
      return false;
    }
    if (name === "img") (this.#boxes[this.#top] as Box).pictures += 1;
    if (isExcluded(element, this.#shown) || this.#except && element.matches(this.#except)) return false;
    // An article in an article is a comment on it, or another story.
    const boilerplate = name === "time" || name === "article" && this.#articles > 0 || isNamedBoilerplate(element);
    if (isBlock(element, this.#styled)) {
      this.#endBlock();
      this.#openBox(element, false, boilerplate);
      this.#heading = headingLevel(name) || this.#heading;
    } else if (boilerplate) {
      this.#openBox(element, true, true);
      this.#boilerplate += 1;
    }
    // The cells of a row stay on its line.
    if (name === "td" || name === "th") this.#gap ||= " ";
    this.#count(name, 1);
    return true;
  }

  close(element: Element): void {
    const name = element.localName;
    this.#count(name, -1);
    const box = this.#boxes[this.#top];
    if (box?.element !== element) return;
    if (box.inline) this.#boilerplate -= 1;
    else this.#endBlock();
    if (headingLevel(name)) this.#heading = 0;
    box.last = this.#boxes.length - 1;
    this.#top = box.parent;
  }

  text(node: Text): void {
    const { data } = node;
    let offset = 0;
    for (const { 0: blanks, index } of data.matchAll(BLANKS)) {
      this.#words(node, offset, index);
      offset = index + blanks.length;
      const lineEnd = this.#preformatted ? blanks.indexOf("\n") : -1;
      if (lineEnd < 0) this.#gap ||= " ";
      else if (blanks.includes("\n", lineEnd + 1)) this.#endBlock();
      else this.#gap = "\n";
    }
    this.#words(node, offset, data.length);
  }

  end(): Reading {
    this.#endBlock();
    (this.#boxes[0] as Box).last = this.#boxes.length - 1;
    return { boxes: this.#boxes, blocks: this.#blocks };
  }

  #count(name: string, by: number): void {
    if (name === "a") this.#links += by;
    else if (name === "pre") this.#preformatted += by;
    else if (name === "article") this.#articles += by;
  }

  /** Adds words that are parted by single blanks. Such a blank may stand at either end too. */
  #words(node: Text, start: number, end: number): void {
    const { data } = node;
    const from = data.charAt(start) === " " ? start + 1 : start;
    const to = end > from && data.charAt(end - 1) === " " ? end - 1 : end;
    if (from > start) this.#gap ||= " ";
    if (to > from) {
      if (this.#length) {
        this.#parts.push(this.#gap);
        this.#length += this.#gap.length;
      }
      const words = data.slice(from, to);
      this.#block.pieces.push({ node, offset: from, start: this.#length });
      this.#parts.push(words);
      this.#length += words.length;
      if (this.#links) this.#block.linked += words.length;
      if (this.#boilerplate) this.#block.boilerplate += words.length;
      this.#gap = "";
    }
    if (end > to) this.#gap ||= " ";
  }

  #openBox(element: Element, inline: boolean, boilerplate: boolean): void {
    this.#boxes.push({ element, parent: this.#top, last: 0, inline, boilerplate, pictures: 0 });
    this.#top = this.#boxes.length - 1;
  }

  #endBlock(): void {
    this.#gap = "";
    if (!this.#length) return;
    const block = this.#block;
    block.box = this.#top;
    block.text = this.#parts.join("");
    block.heading = this.#heading;
    this.#blocks.push(block);
    this.#block = newBlock();
    this.#parts = [];
    this.#length = 0;
  }
}

function newBlock(): Block {
  return { box: 0, text: "", pieces: [], linked: 0, boilerplate: 0, heading: 0 };
}

function headingLevel(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0;
}
