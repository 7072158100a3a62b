// The draft: what is in the text field, kept in this browser so that no reload and no crash loses it. On as it comes, one
// switch turns it off, and then it is erased at once. Of several windows the last that changed something counts.

import { type KeptDraft, ask, change, choice, choose } from "./database.js";

/** Milliseconds of quiet before it is written. */
const QUIET = 300;

/** The only one in its store. */
const KEY = "draft";

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
  return ask<KeptDraft | undefined>("draft", (store) => store.get(KEY)).catch(() => undefined);
}

/** The switch: off erases what is kept at once. */
export function finishSwitch(): void {
  const box = document.querySelector<HTMLInputElement>("#keep-draft");
  if (!box) return;
  box.checked = kept;
  box.onchange = () => {
    kept = box.checked;
    choose("draft", kept ? null : "off");
    if (kept) write();
    else erase();
  };
}

/** Keeps these articles, of which one is shown: title, url, text, title, url, text … */
export function keep(strings: string[], selected: number): void {
  const articles = [];
  for (let i = 0; i < strings.length; i += 3) {
    const [title, url, text] = strings.slice(i) as [string, string, string];
    articles.push({ title, url, text });
  }
  waiting = { articles, selected };
  clearTimeout(timer);
  timer = setTimeout(write, QUIET);
}

/** Deletes what is kept. */
export function erase(): void {
  clearTimeout(timer);
  choose(LATE, null);
  change("draft", (store) => store.delete(KEY)).catch(() => undefined);
}

function write(): void {
  clearTimeout(timer);
  const draft = waiting;
  if (!kept || !draft) return;
  if (!draft.articles.some(({ text }) => text)) {
    waiting = undefined;
    return erase();
  }
  change("draft", (store) => store.put(draft, KEY)).then(
    () => waiting === draft && (waiting = undefined),
    // Where there is no room, the draft kept before is as it was, and the text is still in the field.
    () => undefined,
  );
}

addEventListener("visibilitychange", () => document.hidden && write());
// The page is left, and no database answers any more. This does, if there is room in it.
addEventListener("pagehide", () => kept && waiting && choose(LATE, JSON.stringify(waiting)));
