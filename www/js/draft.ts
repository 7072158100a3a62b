// The draft: what is in the text field, kept in this browser so that no reload and no crash loses it. On as it comes, one
// switch turns it off, and then it is erased at once. Of several windows the last that changed something counts.

import { type KeptDraft, choice, choose, database } from "./database.js";
import type { Draft } from "./platform.js";

/** Milliseconds of quiet before it is written. */
const QUIET = 300;

let kept = choice("draft") !== "off";
let waiting: KeptDraft | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The draft that was kept, if there is one. */
export async function load(): Promise<KeptDraft | undefined> {
  // Where the browser allows no database there is none.
  return kept ? database().then((db) => db.get("draft", "draft")).catch(() => undefined) : undefined;
}

export const draft: Draft = {
  isKept: () => kept,

  setKept(on) {
    kept = on;
    choose("draft", on ? null : "off");
    if (on) write();
    else erase();
  },

  keep(strings, selected) {
    const articles = [];
    for (let i = 0; i < strings.length; i += 3) {
      const [title, url, text] = strings.slice(i) as [string, string, string];
      articles.push({ title, url, text });
    }
    waiting = { articles, selected };
    clearTimeout(timer);
    timer = setTimeout(write, QUIET);
  },
};

/** Deletes what is kept. */
export function erase(): void {
  clearTimeout(timer);
  void database().then((db) => db.delete("draft", "draft")).catch(() => undefined);
}

function write(): void {
  clearTimeout(timer);
  if (!kept || !waiting) return;
  const draft = waiting;
  if (!draft.articles.some(({ text }) => text)) return erase();
  // Where there is no room, the draft kept before is as it was, and the text is still in the field.
  void database().then((db) => db.put("draft", draft, "draft")).catch(() => undefined);
}

// The last moments in which a page is sure to be asked.
addEventListener("visibilitychange", () => document.hidden && write());
addEventListener("pagehide", write);
