// Pasting into a text field.

import { type HtmlReader, loadHtmlReader, parse } from "./load-html.js";
import { insertAsMarkup } from "./trusted.js";

/** The content of a paste: the article of a copied page, or the plain text. */
export interface Pasted {
  text: string;
  /** Whether it equals the plain text, which the browser would insert itself. */
  plain: boolean;
}

let reader: HtmlReader | undefined;

/** Reads a paste event. */
export function pasted({ clipboardData }: ClipboardEvent): Pasted {
  const plain = clipboardData?.getData("text/plain") ?? "";
  const html = clipboardData?.getData("text/html");
  const text = html && reader ? reader.extractFromClipboard(parse(reader, html), plain) : plain;
  return { text, plain: text === plain };
}

/** Loads what reads HTML. A paste that comes earlier waits for it. */
export function startRichPaste(): void {
  const loaded = loadHtmlReader().then((module) => void (reader = module), () => undefined);
  addEventListener("paste", (event) => {
    const { clipboardData, target } = event;
    const html = clipboardData?.getData("text/html");
    if (reader || !html || !(target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const copy = new DataTransfer();
    for (const type of ["text/html", "text/plain"]) copy.setData(type, clipboardData?.getData(type) ?? "");
    void loaded.then(() => {
      const again = new ClipboardEvent("paste", { clipboardData: copy, bubbles: true, cancelable: true });
      if (target.dispatchEvent(again)) insert(target, copy.getData("text/plain"));
    });
  }, true);
}

/** Whether the whole text of a field is selected. */
const isAllSelected = (field: HTMLTextAreaElement) => field.selectionStart === 0 && field.selectionEnd === field.value.length;

/** Whether the edit in progress replaces the whole text; undefined where no event announces it (dictation, extensions). */
let replacing: boolean | undefined;

for (const type of ["beforeinput", "paste"]) {
  addEventListener(type, ({ target }) => {
    if (target instanceof HTMLTextAreaElement) replacing = isAllSelected(target);
  }, true);
}
// After the user interface has heard of the edit: the next one may come unannounced.
addEventListener("input", () => (replacing = undefined));

/** Whether the last edit replaced the whole text by another: another article, then, and not from where the first was. */
export function isAnother(before: string, after: string): boolean {
  const known = replacing;
  replacing = undefined;
  if (known !== undefined) return known;
  // An edit keeps at least half of the shorter text, at its beginning and its end.
  const shorter = Math.min(before.length, after.length);
  let kept = 0;
  while (kept < shorter && before[kept] === after[kept]) kept += 1;
  let end = 0;
  while (end < shorter - kept && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return 2 * (kept + end) < shorter;
}

/** Replaces the field's selection as typing does: one undo reverts it. */
export function insert(field: HTMLTextAreaElement, text: string): void {
  // Chromium takes seconds to insert 100 KB as text, line by line, and no time as HTML, which a text field converts back
  // to text. Firefox supports only text, which is fast there.
  if (insertAsMarkup(text) || document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
}
