// Pasting into a text field.

import { articleOfCopy } from "./html.js";

/** What a paste brings: the article of a copied page, or the plain text. */
export interface Pasted {
  text: string;
  /** Whether it is the same plain text that the browser would put in by itself. */
  plain: boolean;
}

/** Reads what a paste event brings. */
export function pasted({ clipboardData }: ClipboardEvent): Pasted {
  const plain = clipboardData?.getData("text/plain") ?? "";
  const html = clipboardData?.getData("text/html");
  const text = html ? articleOfCopy(html, plain) : plain;
  return { text, plain: text === plain };
}

/** Puts a text where the field's selection is, as if it had been typed: one undo takes it out again. */
export function insert(field: HTMLTextAreaElement, text: string): void {
  // Chromium takes seconds to insert 100 KB as text, line by line, and none as HTML, which a text field turns back into
  // the text that it says. Firefox inserts only text, at once.
  const html = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  if (document.execCommand("insertHTML", false, html) || document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
}
