// The draft: the open articles, stored in this browser so that no reload and no crash loses them. On by default; the
// switch below the text turns it off and erases the draft at once. With several windows, the last change wins.

import { type StoredDraft, read, readPreference, write, writePreference } from "./database.js";

/** Milliseconds without a change before the draft is written. */
const DEBOUNCE = 300;

/** The only key of the store. */
const KEY = "draft";

/** The preference that holds a draft written while the page was left. */
const LATE = "late";

let enabled = readPreference("draft") !== "off";
/** What is still to be written. */
let unsaved: StoredDraft | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The stored draft, if there is one. */
export async function loadDraft(): Promise<StoredDraft | undefined> {
  if (!enabled) return undefined;
  const late = readPreference(LATE);
  if (late) {
    writePreference(LATE, null);
    return JSON.parse(late) as StoredDraft;
  }
  // Where the browser allows no database there is no draft.
  return read<StoredDraft | undefined>("draft", (store) => store.get(KEY)).catch(() => undefined);
}

/** Initializes the switch; off erases the draft at once. */
export function initDraftSwitch(): void {
  const box = document.querySelector<HTMLInputElement>("#keep-draft");
  if (!box) return;
  box.checked = enabled;
  box.onchange = () => {
    enabled = box.checked;
    writePreference("draft", enabled ? null : "off");
    if (enabled) flush();
    else eraseDraft();
  };
}

/** Stores the open articles and which one is selected: title, url, text, title, url, text … */
export function saveDraft(strings: string[], selected: number): void {
  const articles = [];
  for (let i = 0; i < strings.length; i += 3) {
    const [title, url, text] = strings.slice(i) as [string, string, string];
    articles.push({ title, url, text });
  }
  unsaved = { articles, selected };
  clearTimeout(timer);
  timer = setTimeout(flush, DEBOUNCE);
}

/** Deletes the stored draft. */
export function eraseDraft(): void {
  clearTimeout(timer);
  writePreference(LATE, null);
  write("draft", (store) => store.delete(KEY)).catch(() => undefined);
}

function flush(): void {
  clearTimeout(timer);
  const draft = unsaved;
  if (!enabled || !draft) return;
  if (!draft.articles.some(({ text }) => text)) {
    unsaved = undefined;
    return eraseDraft();
  }
  write("draft", (store) => store.put(draft, KEY)).then(
    () => unsaved === draft && (unsaved = undefined),
    // If storage is full, the previous draft is unchanged and the text is still in the field.
    () => undefined,
  );
}

addEventListener("visibilitychange", () => document.hidden && flush());
// While the page is being left, IndexedDB no longer completes. localStorage does, if there is room in it.
addEventListener("pagehide", () => enabled && unsaved && writePreference(LATE, JSON.stringify(unsaved)));
