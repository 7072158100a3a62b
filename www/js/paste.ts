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

/** Replaces the field's selection as typing does: one undo reverts it. */
export function insert(field: HTMLTextAreaElement, text: string): void {
  // Chromium takes seconds to insert 100 KB as text, line by line, and no time as HTML, which a text field converts back
  // to text. Firefox supports only text, which is fast there.
  if (insertAsMarkup(text) || document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
}
