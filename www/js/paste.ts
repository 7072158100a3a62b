// Pasting: a page opens as an article, from anywhere on the page; a phrase is put into the text that is being edited.

import { toArticle } from "./articles.js";
import { give } from "./input.js";
import { type HtmlReader, loadHtmlReader, parse } from "./load-html.js";
import { insertAsMarkup } from "./trusted.js";

/** A text from this many UTF-16 code units on is a page, not a phrase: pasted into another text, it opens beside it. */
const PAGE = 600;

/** The same for a text pasted over all of another, and for a field in which nothing stands. */
const WHOLE = 200;

let reader: HtmlReader | undefined;

/** Starts listening, and loads what reads HTML. A paste that comes earlier waits for it. */
export function startPaste(): void {
  const loaded = loadHtmlReader().then((module) => void (reader = module), () => undefined);
  addEventListener("paste", (event) => {
    const { clipboardData, target } = event;
    const field = target instanceof HTMLTextAreaElement && target.id === "text" ? target : undefined;
    // Another text field, or a dialog, is none of ours.
    if (!field && (target as Element).closest("textarea, input:not([type=radio], [type=checkbox], [type=range]), dialog")) return;
    const [html, plain] = ["text/html", "text/plain"].map((type) => clipboardData?.getData(type) ?? "") as [string, string];
    const receive = () => {
      const text = html && reader ? reader.extractFromClipboard(parse(reader, html), plain) : plain;
      if (open(text, field)) return true;
      // A plain text is the browser's to put in.
      if (!field || text === plain && !event.defaultPrevented) return false;
      insert(field, text);
      return true;
    };
    if (html && !reader) {
      event.preventDefault();
      void loaded.then(receive);
    } else if (receive()) event.preventDefault();
  });
}

/** Opens a text as an article, unless it is a part of the one in the field. */
function open(text: string, field: HTMLTextAreaElement | undefined): boolean {
  const inText = !!field?.value.trim();
  const replaces = field !== undefined && inText && isAllSelected(field);
  const address = /^\s*(https?:\/\/\S+)\s*$/.exec(text)?.[1];
  const long = text.length >= (!field ? 1 : inText && !replaces ? PAGE : WHOLE);
  const article = text.trim() ? toArticle(address ? { text: "", url: address } : { text }) : undefined;
  // What stands behind an address isn't fetched: that is what the page says then.
  if (!article || !(address ? article.url && (!inText || replaces) : long)) return false;
  give({ articles: [article], selected: 0, notes: address ? [{ kind: "only-url", of: "" }] : [], pasted: true, replaces });
  scrollTo({ top: 0, behavior: "instant" });
  // The field is folded, and with it goes a phone's keyboard.
  if (!address) document.getElementById("summary-heading")?.focus({ preventScroll: true });
  return true;
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
function insert(field: HTMLTextAreaElement, text: string): void {
  // Chromium takes seconds to insert 100 KB as text, line by line, and no time as HTML, which a text field converts back
  // to text. Firefox supports only text, which is fast there.
  if (insertAsMarkup(text) || document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
}
