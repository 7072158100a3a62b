// Pasting into a text field.

import { articleOfCopy } from "./html.js";
import { insertAsMarkup } from "./trusted.js";

/** The content of a paste: the article of a copied page, or the plain text. */
export interface Pasted {
  text: string;
  /** Whether it equals the plain text, which the browser would insert itself. */
  plain: boolean;
}

/** Reads a paste event. */
export function pasted({ clipboardData }: ClipboardEvent): Pasted {
  const plain = clipboardData?.getData("text/plain") ?? "";
  const html = clipboardData?.getData("text/html");
  const text = html ? articleOfCopy(html, plain) : plain;
  return { text, plain: text === plain };
}

/** Replaces the field's selection as typing does: one undo reverts it. */
export function insert(field: HTMLTextAreaElement, text: string): void {
  // Chromium takes seconds to insert 100 KB as text, line by line, and no time as HTML, which a text field converts back
  // to text. Firefox supports only text, which is fast there.
  if (insertAsMarkup(text) || document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
}
