// The draft: what is in the text field, kept in this browser so that no reload and no crash loses it. On as it comes, one
// switch turns it off, and then it is erased at once. Of several windows the last that changed something counts.

import { type KeptDraft, choice, choose, database } from "./database.js";
import type { Draft } from "./platform.js";

/** Milliseconds of quiet before it is written. */
const QUIET = 300;

/** Where a draft is laid down for which the database came too late. */
const LATE = "late";

let kept = choice("draft") !== "off";
/** What is still to be written. */
let waiting: KeptDraft | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The draft that was kept, if there is one. */
export async function load(): Promise<KeptDraft | undefined> {
  if (!kept) return undefined;
  const late = choice(LATE);
  if (late) {
    choose(LATE, null);
    return JSON.parse(late) as KeptDraft;
  }
  // Where the browser allows no database there is none.
  return database().then((db) => db.get("draft", "draft")).catch(() => undefined);
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
  choose(LATE, null);
  void database().then((db) => db.delete("draft", "draft")).catch(() => undefined);
}

function write(): void {
  clearTimeout(timer);
  const draft = waiting;
  if (!kept || !draft) return;
  if (!draft.articles.some(({ text }) => text)) {
    waiting = undefined;
    return erase();
  }
  void database().then((db) => db.put("draft", draft, "draft")).then(
    () => waiting === draft && (waiting = undefined),
    // Where there is no room, the draft kept before is as it was, and the text is still in the field.
    () => undefined,
  );
}

addEventListener("visibilitychange", () => document.hidden && write());
// The page is left, and no database answers any more. This does, if there is room in it.
addEventListener("pagehide", () => kept && waiting && choose(LATE, JSON.stringify(waiting)));
