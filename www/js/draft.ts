// The draft: the open articles, stored in this browser so that no reload and no crash loses them. On by default; the
// switch below the text turns it off and erases all drafts at once.
//
// - Every window has a draft of its own, under a random id that the window keeps in its session storage. A new window
//   adopts the drafts of windows that are gone, all of them, and leaves those of open windows alone: a Web Lock tells.
// - A draft has a version and a time. What was written while a window was being left (in local storage, which is
//   synchronous) and what is in the database may differ: the newer one counts.
// - The first change after a pause is written at once, later ones when typing pauses, and what is left when the page is
//   hidden or left. Only a browser that is killed within these milliseconds loses them.
// - What can't be read is set aside under a key of its own, and the history's export includes it.

import { type OpenArticle, toArticle } from "./articles.js";
import { readPreference, transact, writePreference } from "./database.js";
import type { Note } from "./platform.js";

/** The open articles of a window. */
interface Draft {
  version: typeof VERSION;
  /** When it was written, in milliseconds since 1970; rises with each change. */
  time: number;
  articles: OpenArticle[];
  selected: number;
}

/** What {@link loadDraft} gives. */
export interface LoadedDraft extends Pick<Draft, "articles" | "selected"> {
  notes: Note[];
}

const VERSION = 1;

/** Milliseconds without a change before the draft is written, and before the next change is written at once. */
const DEBOUNCE = 300;

/** Milliseconds after which the page starts without the draft. It is added when the database answers. */
const PATIENCE = 1500;

/** Milliseconds after which the reader is told that the database doesn't answer. */
const SILENCE = 6000;

/** Up to this many UTF-16 code units are written to local storage, which holds some five million. */
const MAX_LATE = 2_000_000;

/** Prefixes of names: of preferences that hold what was written while leaving, of set-aside records, of window locks. */
const LATE = "late-";
const UNREADABLE = "unreadable ";
const LOCK = "nutgraf-window ";

/** The draft of versions before there was one for each window: its key, and what it wrote while leaving. */
const LEGACY_KEY = "draft";
const LEGACY_LATE = "late";

let enabled = readPreference("draft") !== "off";
/** What is still to be written. */
let unsaved: Draft | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let lastFlush = -Infinity;
let lastTime = 0;
/** This window's id, which is the key of its draft; until it is known nothing is written. */
let windowId = "";

/** Whether the stored draft has been read, so that this window's may be overwritten; or can't be. */
let loaded = false;
let failed = false;

/**
 * The stored draft, if there is one. Where the database is slow this resolves without one, and `onLate` gets it, or a
 * note that there is none.
 */
export async function loadDraft(onLate: (draft: LoadedDraft) => void): Promise<LoadedDraft | undefined> {
  if (!enabled) {
    loaded = true;
    return undefined;
  }
  let late = false;
  const loading = load().catch((error): undefined => {
    // A browser that allows no storage is the reader's choice; one that doesn't answer is a fault.
    failed = (error as Error | null)?.name !== "TimeoutError";
  });
  void loading.then((draft) => late && draft && onLate(draft));
  setTimeout(() => loaded || failed || onLate({ articles: [], selected: 0, notes: [{ kind: "no-answer", of: "" }] }), SILENCE);
  const draft = await Promise.race([loading, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);
  late = !loaded;
  return draft;
}

async function load(): Promise<LoadedDraft | undefined> {
  const { own, copied, open } = await claimWindow();
  const stored: { key: string; value: unknown }[] = [];
  const adopted: string[] = [];
  const notes: Note[] = [];
  let drafts: Draft[] = [];
  await transact<void>("draft", "readwrite", (store) => {
    store.openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (cursor) {
        stored.push({ key: String(cursor.primaryKey), value: cursor.value });
        cursor.continue();
        return;
      }
      stored.push(...lateDrafts());
      const keys = new Set(stored.map(({ key }) => key).filter((key) => !key.startsWith(UNREADABLE)));
      // Its own after a reload; the original after "Duplicate tab"; else all that belong to no open window.
      const wanted = [own, copied].find((id) => keys.has(id));
      for (const key of wanted === undefined ? keys : [wanted]) {
        if (wanted === undefined && open.has(key)) continue;
        const values = stored.filter((record) => record.key === key).map(({ value }) => value);
        const read = values.map(readDraft);
        values.forEach((value, i) => {
          if (read[i]?.complete) return;
          store.put(value, `${UNREADABLE}${Date.now()} ${key} ${i}`);
          notes[0] = { kind: "draft-unreadable", of: "" };
        });
        const newest = read.flatMap((result) => result?.draft ?? []).sort((a, b) => b.time - a.time)[0];
        if (newest) drafts.push(newest);
        if (key === copied) continue;
        store.delete(key);
        adopted.push(key);
      }
      drafts.sort((a, b) => a.time - b.time);
      // A copy's articles are other articles: what is edited in one window must not change the other's history.
      if (wanted !== undefined && wanted === copied) {
        drafts = drafts.map((draft) => ({ ...draft, articles: draft.articles.flatMap(({ id, ...rest }) => toArticle(rest) ?? []) }));
      }
      const merged = merge(drafts);
      if (merged) store.put(merged, windowId);
    };
  });
  adopted.forEach(forgetLate);
  loaded = true;
  const merged = merge(drafts);
  lastTime = merged?.time ?? 0;
  // Otherwise what was written meanwhile is saved with the articles of the draft, once they are there.
  if (unsaved && !merged) schedule();
  return merged || notes[0] ? { articles: merged?.articles ?? [], selected: merged?.selected ?? 0, notes } : undefined;
}

/** The articles of several drafts in one, of which the newest, which is the last, decides what is selected. */
function merge(drafts: Draft[]): Draft | undefined {
  const newest = drafts.at(-1);
  if (!newest) return undefined;
  const articles = [...new Map(drafts.flatMap(({ articles }) => articles).map((article) => [article.id, article])).values()];
  const selected = articles.findIndex(({ id }) => id === newest.articles[newest.selected]?.id);
  return { ...newest, articles, selected: Math.max(selected, 0) };
}

/** What was written while leaving. */
function lateDrafts(): { key: string; value: unknown }[] {
  const parse = (json: string | null): unknown => {
    try {
      return JSON.parse(json ?? "");
    } catch {
      return json;
    }
  };
  try {
    return Object.keys(localStorage).flatMap((name) => {
      const key = name === `nutgraf-${LEGACY_LATE}` ? LEGACY_KEY : name.startsWith(`nutgraf-${LATE}`) ? name.slice(8 + LATE.length) : "";
      return key ? [{ key, value: parse(localStorage.getItem(name)) }] : [];
    });
  } catch {
    return [];
  }
}

function forgetLate(key: string): void {
  writePreference(key === LEGACY_KEY ? LEGACY_LATE : LATE + key, null);
}

/** A stored draft, validated, without the articles that can't be read; whether those were all. */
function readDraft(value: unknown): { draft: Draft | undefined; complete: boolean } {
  const { version = VERSION, time, articles, selected } = (value ?? {}) as Partial<Record<keyof Draft, unknown>>;
  if (version !== VERSION || !Array.isArray(articles)) return { draft: undefined, complete: false };
  const read = articles.map(toArticle);
  const kept = read.filter((article) => article !== undefined);
  const chosen = read[Number(selected)];
  return {
    draft: kept.length === 0 ? undefined : {
      version, time: Number(time) || 0, articles: kept, selected: Math.max(kept.findIndex((article) => article === chosen), 0),
    },
    complete: kept.length === articles.length,
  };
}

/** Gives up this window's lock. */
let release = () => undefined as void;

/** Holds the lock of a window as long as that is there; false where another has it. */
function claim(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(LOCK + id, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise<void>((done) => (release = done));
    }).catch(() => resolve(true));
  });
}

/** The id that the tab carries through reloads; with a value, sets it, and removes it with an empty one. */
function tabId(value?: string): string {
  try {
    if (value) sessionStorage.setItem("nutgraf-window", value);
    else if (value === "") sessionStorage.removeItem("nutgraf-window");
    return sessionStorage.getItem("nutgraf-window") ?? "";
  } catch {
    // Then every load is a new window.
    return "";
  }
}

/** Finds out which window this is: its own id, the id of the tab that it is a duplicate of, and the ids of open windows. */
async function claimWindow(): Promise<{ own: string; copied: string; open: Set<string> }> {
  let own = tabId();
  let copied = "";
  // Missing in insecure contexts: then no other window is known to be open, and the last one to write wins.
  const { locks } = navigator;
  const open = new Set<string>();
  if (own && locks && !(await claim(own))) {
    copied = own;
    own = "";
  }
  windowId = own || crypto.getRandomValues(new Uint32Array(3)).join("-");
  if (locks) {
    if (!own) await claim(windowId);
    const { held = [] } = await locks.query().catch((): LockManagerSnapshot => ({}));
    for (const { name } of held) if (name?.startsWith(LOCK) && name !== LOCK + windowId) open.add(name.slice(LOCK.length));
  }
  tabId(windowId);
  return { own, copied, open };
}

/** Initializes the switch; off erases the drafts at once. */
export function initDraftSwitch(): void {
  const box = document.querySelector<HTMLInputElement>("#keep-draft");
  if (!box) return;
  box.checked = enabled;
  box.onchange = () => {
    enabled = box.checked;
    writePreference("draft", enabled ? null : "off");
    if (!enabled) {
      eraseDrafts();
      tabId("");
    } else if (windowId) flush();
    else void claimWindow().then(flush);
  };
  // Switched in another window.
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== "nutgraf-draft") return;
    box.checked = enabled = newValue !== "off";
    if (enabled) flush();
  });
}

/** Stores the open articles and which one is selected: id, title, url, text, lines, id, title … */
export function saveDraft(strings: string[], selected: number): void {
  const articles: OpenArticle[] = [];
  for (let i = 0; i < strings.length; i += 5) {
    const [id, title, url, text, lines] = strings.slice(i, i + 5) as [string, string, string, string, string];
    articles.push({ id, title, url, text, ...(lines && { lines }) });
  }
  // Rises even where the clock is set back.
  lastTime = Math.max(Date.now(), lastTime + 1);
  unsaved = { version: VERSION, time: lastTime, articles, selected };
  schedule();
}

function schedule(): void {
  clearTimeout(timer);
  if (performance.now() - lastFlush > DEBOUNCE) flush();
  else timer = setTimeout(flush, DEBOUNCE);
}

/** Deletes all drafts, those of other windows too, and what was set aside. */
export function eraseDrafts(): void {
  clearTimeout(timer);
  unsaved = undefined;
  for (const { key } of lateDrafts()) forgetLate(key);
  transact("draft", "readwrite", (store) => void store.clear()).catch(() => undefined);
}

/** Drafts that were set aside because they can't be read. */
export async function unreadableDrafts(): Promise<unknown[]> {
  return (await transact<unknown[]>("draft", "readonly", (store) =>
    store.getAll(IDBKeyRange.bound(UNREADABLE, `${UNREADABLE}\uffff`)))) ?? [];
}

function flush(): void {
  clearTimeout(timer);
  const draft = unsaved;
  if (!enabled || !draft || !loaded || !windowId) return;
  lastFlush = performance.now();
  const empty = !draft.articles.some(({ text, url }) => text || url);
  transact("draft", "readwrite", (store) => {
    if (empty) store.delete(windowId);
    else store.put(draft, windowId);
    // Now, and not once the page has run its other tasks: it may be about to be left.
    store.transaction.commit?.();
  }).then(
    () => {
      // What was written while leaving is older now, even if the page came back from the back/forward cache.
      forgetLate(windowId);
      if (unsaved === draft) unsaved = undefined;
    },
    // If storage is full, the previous draft is unchanged and the text is still in the field.
    () => undefined,
  );
}

addEventListener("visibilitychange", () => document.hidden && flush());
// While the page is being left, the database may not complete what is written now. Local storage does, if there is room.
addEventListener("pagehide", () => {
  flush();
  // A page that holds a lock can't come back from the back/forward cache.
  release();
  const draft = unsaved;
  if (!enabled || !draft || draft.articles.reduce((sum, { text }) => sum + text.length, 0) > MAX_LATE) return;
  writePreference(LATE + (loaded && windowId ? windowId : `unloaded-${draft.time}`), JSON.stringify(draft));
});
addEventListener("pageshow", ({ persisted }) => {
  if (persisted && windowId && "locks" in navigator) void claim(windowId);
});
