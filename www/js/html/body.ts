// Which blocks of a page are its article. Each step is one pass over what the reader found.

import { isNamedPicture } from "./elements.js";
import { type Block, type Box, PROSE, type Reading } from "./reader.js";

/** With less prose than this left of a page, its names said something else. */
const TOO_SHORT = 250;
/** What is named boilerplate but has so many times the prose of all that isn't is something else. */
const MUCH_MORE = 2;
/** The article stands in the smallest element that has this share of the prose. */
const NEARLY_ALL = 0.8;
/** What its author marks as the article's text is it, if it has this share of the prose. */
const MARKED = 0.3;
/** A block whose text is links by more than this share leads elsewhere, if it is no longer than a headline. */
const MOSTLY = 0.5;
const HEADLINE = 150;
/** The same for a list, whose items say a little about each link. */
const MOSTLY_LIST = 0.4;
/** A caption has at most so many characters. */
const CAPTION = 400;
/** A standfirst is at least this long, and at most so many blocks after its headline. */
const STANDFIRST = 40;
const STANDFIRST_WITHIN = 15;

/** Whether a block is a paragraph, and neither a label nor a link to somewhere else. */
export function isProse({ text, linked, heading }: Block): boolean {
  return text.length >= PROSE && linked <= MOSTLY * text.length && !heading;
}

/** The blocks that don't stand in anything that its author calls boilerplate. */
export function withoutBoilerplate({ boxes, blocks }: Reading): Block[] {
  // For each box the nearest that is named boilerplate, itself or around it; 0 where there is none.
  const named = boxes.map(() => 0);
  boxes.forEach(({ boilerplate, inline, parent }, index) => {
    named[index] = boilerplate && !inline ? index : named[parent] ?? 0;
  });
  const own = sumOf(boxes, blocks, (block) => isProse(block) ? block.text.length : 0, named);
  // What has much more prose than all that has no such name is more than its name says: the article, in a "sidebar-left".
  let most = 0;
  own.forEach((length, index) => {
    if (length >= Math.max(MUCH_MORE * (own[0] as number), own[most] as number)) most = index;
  });
  const kept = new Set<number>();
  for (let up = most; up > 0; up = (boxes[up] as Box).parent) kept.add(up);
  let skippedTo = -1;
  const skipped = boxes.map(({ last }, index) => {
    if (index > skippedTo && index > 0 && named[index] === index && !kept.has(index)) skippedTo = last;
    return index <= skippedTo;
  });
  const left = blocks.filter(({ box, text, boilerplate }) => !skipped[box] && boilerplate <= MOSTLY * text.length);
  return proseIn(left) < TOO_SHORT && proseIn(blocks) > 2 * proseIn(left) ? blocks : left;
}

/** The blocks of the article, of those that are left of a page. */
export function bodyOf(boxes: Box[], blocks: Block[]): Block[] {
  const place = placeOf(boxes, blocks);
  const { last } = boxes[place] as Box;
  const inside = blocks.filter(({ box }) => box >= place && box <= last);
  const first = inside.find(isProse);
  const before = first ? standfirst(blocks, blocks.indexOf(first), inside) : [];
  const text = withoutLinks(boxes, withoutCaptions(boxes, [...before, ...inside]));
  const start = first ? text.indexOf(first) : 0;
  // A label at the end, below paragraphs, stands for what came after it, which wasn't the article's.
  while (first && start >= 0 && text.length > start + 1 && isLabel(boxes, text.at(-1) as Block)) text.pop();
  // Headlines before the text are the title's business. Other headings stand for what follows them; if nothing is left of
  // that, neither is the heading.
  return text.filter(({ heading }, index) => !heading || (heading > 1 || index > start) && leads(heading, text[index + 1]));
}

/** What stands between a headline and the place of all the rest: sentences that belong to the article. */
function standfirst(blocks: Block[], first: number, inside: Block[]): Block[] {
  const within = Math.max(0, first - STANDFIRST_WITHIN);
  for (let index = first - 1; index >= within; index--) {
    if ((blocks[index] as Block).heading !== 1) continue;
    return blocks.slice(index + 1, first).filter((block) => block.text.length >= STANDFIRST
      && block.linked <= MOSTLY * block.text.length && !inside.includes(block));
  }
  return [];
}

/** Without captions that aren't marked as such: the little text in a box that has a picture, and is named after it. */
function withoutCaptions(boxes: Box[], blocks: Block[]): Block[] {
  const self = boxes.map((_, index) => index);
  const lengths = withInner(boxes, sumOf(boxes, blocks, ({ text }) => text.length, self));
  const counts = withInner(boxes, sumOf(boxes, blocks, () => 1, self));
  const pictures = withInner(boxes, boxes.map(({ pictures }) => pictures));
  let captionTo = -1;
  const isCaption = boxes.map(({ element, last }, index) => {
    if (index > captionTo && pictures[index] && (lengths[index] as number) <= CAPTION && (counts[index] as number) <= 2
      && isNamedPicture(element)) captionTo = last;
    return index <= captionTo;
  });
  return blocks.filter(({ box }) => !isCaption[box]);
}

/** Without what leads elsewhere: links that stand alone, lists of links, bare addresses. */
export function withoutLinks(boxes: Box[], blocks: Block[]): Block[] {
  const lists = boxes.map(() => 0);
  boxes.forEach(({ element, parent }, index) => {
    lists[index] = /^[ou]l$/.test(element.localName) ? index : lists[parent] ?? 0;
  });
  const length = sumOf(boxes, blocks, ({ text }) => text.length, lists);
  const linked = sumOf(boxes, blocks, (block) => block.linked, lists);
  return blocks.filter((block) => {
    const list = lists[block.box] as number;
    return !(block.linked > MOSTLY * block.text.length && block.text.length <= HEADLINE)
      && !(list && (linked[list] as number) > MOSTLY_LIST * (length[list] as number))
      && !/^https?:\S+$/.test(block.text);
  });
}

/** Whether a block is a few words without an end, and no item of a list. */
function isLabel(boxes: Box[], { box, text }: Block): boolean {
  return text.length < STANDFIRST && !/[\p{Po}\p{Pf}\p{Pe}\d]$/u.test(text) && (boxes[box] as Box).element.localName !== "li";
}

function leads(heading: number, next: Block | undefined): boolean {
  return !!next && (!next.heading || next.heading > heading);
}

/** The sum of what `value` says of the blocks in each box, or in what stands for the box in `groups`. */
function sumOf(boxes: Box[], blocks: Block[], value: (block: Block) => number, groups: number[]): number[] {
  const sums = boxes.map(() => 0);
  for (const block of blocks) sums[groups[block.box] as number] = (sums[groups[block.box] as number] as number) + value(block);
  return sums;
}

/** Adds to the sum of each box those of the boxes in it. */
function withInner(boxes: Box[], sums: number[]): number[] {
  for (let index = boxes.length - 1; index > 0; index--) {
    const { parent } = boxes[index] as Box;
    sums[parent] = (sums[parent] as number) + (sums[index] as number);
  }
  return sums;
}

/** The characters of prose in these blocks. */
export function proseIn(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}

/** The number of the box where the article stands. */
function placeOf(boxes: Box[], blocks: Block[]): number {
  const self = boxes.map((_, index) => index);
  const prose = withInner(boxes, sumOf(boxes, blocks, (block) => isProse(block) ? block.text.length : 0, self));
  const all = prose[0] as number;
  let place = 0;
  let marked = 0;
  boxes.forEach(({ element }, index) => {
    const own = prose[index] as number;
    if (own && own >= NEARLY_ALL * all) place = index;
    if (own > (marked ? prose[marked] as number : MARKED * all) && /\barticleBody\b/i.test(element.getAttribute("itemprop") ?? "")) {
      marked = index;
    }
  });
  if (marked) return marked;
  for (let up = place; up > 0; up = (boxes[up] as Box).parent) {
    if ((boxes[up] as Box).element.localName === "article") return up;
  }
  return place;
}
