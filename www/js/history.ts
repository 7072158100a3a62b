// The history: past articles, stored in this browser once the reader turns it on, and its dialog. The dialog's words and
// static parts are in index.html.
//
// Records are stored under a key made of their text, so that the same text is stored once; each carries the id of the
// open article that it is the last state of. Only an article with the same id replaces it. What can't be read stays where
// it is; the dialog says so, and the export includes it.

import { type Article, newId, type OpenArticle, toArticle, toTitle } from "./articles.js";
import { StorageFullError, mapQuotaError, requestPersistence, storageUse } from "./storage.js";

/**
 * What the page's script shares: this is part of a bundle of its own (later.ts), loaded once the page works, which must not bring a second
 * draft or database.
 */
export type Shared = Pick<typeof import("./database.js"), "forEachRecord" | "readPreference" | "transact" | "writePreference">
  & Pick<typeof import("./draft.js"), "eraseDrafts" | "unreadableDrafts">
  & Pick<typeof import("./files.js"), "pickFiles"> & Pick<typeof import("./input.js"), "give">;

let page: Shared;

/** A past article. */
interface HistoryRecord extends OpenArticle {
  /** When it was stored, in milliseconds since 1970. */
  time: number;
}

/** Milliseconds without a change before an article is stored. */
const DEBOUNCE = 1000;

/** How much of a text stands for a title that is missing, in UTF-16 code units. */
const EXCERPT = 80;

/** The messages, by their `data-note`. */
type Note = "none" | "added" | "not-ours" | "full" | "no-storage" | "unreadable";

const element = <T extends HTMLElement>(name: string) => document.getElementById(name ? `history-${name}` : "history") as T;

let enabled = false;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The article on the page. */
let current: OpenArticle | undefined;
/** Where the articles of this session are stored: keys by their ids. */
const keys = new Map<string, string>();

/** Initializes the history, with dates in `language`. Returns what must be called with each summarized article. */
export function initHistory(shared: Shared, language: string): (id: string, title: string, url: string, text: string, lines: string) => void {
  page = shared;
  enabled = page.readPreference("history") === "on";
  const dates = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const size = (bytes: number) => {
    const [unit, of] = bytes < 1e9 ? ["megabyte", 1e6] as const : ["gigabyte", 1e9] as const;
    return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(bytes / of);
  };
  const dialog = element<HTMLDialogElement>("");
  const [opener, keep, search, sure] = [element("open"), element<HTMLInputElement>("keep"), element<HTMLInputElement>("search"), element("erase-sure")];

  /** Shows the list once an operation has finished, with its outcome. */
  const refresh = async (operation?: Promise<Note | void>) => {
    const note = await operation?.catch(noteOf);
    sure.hidden = true;
    try {
      const { found, unreadable } = await find(search.value);
      element("list").replaceChildren(...found.map(([key, article], index) => row(key, article, index)));
      showNote(note || (unreadable ? "unreadable" : found.length > 0 ? undefined : "none"));
    } catch (error) {
      showNote(noteOf(error));
    }
    const use = await storageUse();
    element("used").textContent = use ? `${size(use.used)} / ${size(use.quota)}` : "–";
  };

  const row = (key: string, { title, text, time }: HistoryRecord, index: number) => {
    const item = document.createElement("li");
    const open = button(title || toTitle(text.slice(0, EXCERPT)), () => {
      dialog.close();
      void page.transact<unknown>("history", "readonly", (store) => store.get(key)).then((value) => {
        const article = readRecord(value);
        if (!article) return;
        keys.set(article.id, key);
        page.give({ articles: [article], selected: 0, notes: [] });
      });
    });
    open.id = `history-${index}`;
    open.dir = "auto";
    const date = document.createElement("small");
    date.textContent = time ? dates.format(time) : "";
    const erase = button("×", () => {
      // The focused button is about to disappear.
      search.focus();
      void refresh(erasing(key));
    });
    erase.className = "erase";
    erase.setAttribute("aria-labelledby", `history-delete ${open.id}`);
    item.append(open, date, erase);
    return item;
  };

  const storeNow = () => {
    clearTimeout(timer);
    if (!enabled || !current) return;
    const storing = store([{ ...current, time: Date.now() }]);
    if (dialog.open) void refresh(storing);
    else storing.catch(() => document.getElementById("not-kept")?.removeAttribute("hidden"));
  };

  const open = () => {
    search.value = "";
    keep.checked = enabled;
    dialog.showModal();
    void refresh();
  };

  opener.hidden = false;
  opener.onclick = open;
  search.oninput = () => void refresh();
  // A click outside the dialog closes it too.
  dialog.onclick = ({ target }) => {
    if (target === dialog || target === element("close")) dialog.close();
  };
  keep.onchange = () => {
    enabled = keep.checked;
    page.writePreference("history", enabled ? "on" : null);
    if (!enabled) return;
    // Otherwise a browser short of space may delete the history.
    void requestPersistence().catch(() => false);
    storeNow();
  };
  element("export").onclick = () => void exportAll();
  element("import").onclick = () => page.pickFiles(".json,application/json", ([file]) => file && void refresh(importFile(file)));
  element("erase").onclick = () => {
    sure.hidden = false;
    sure.focus();
  };
  sure.onclick = () => {
    element("erase").focus();
    page.eraseDrafts();
    void refresh(erasing());
  };
  if (new URLSearchParams(location.search).has("history")) open();

  return (id, title, url, text, lines) => {
    current = { id, title: toTitle(title), url, text, ...(lines && { lines }) };
    clearTimeout(timer);
    timer = setTimeout(storeNow, DEBOUNCE);
  };
}

function button(text: string, onclick: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.onclick = onclick;
  return button;
}

function showNote(note: Note | undefined): void {
  for (const line of element("notes").children as HTMLCollectionOf<HTMLElement>) line.hidden = line.dataset["note"] !== note;
}

/** The message for a database error. */
function noteOf(error: unknown): Note {
  return error instanceof StorageFullError ? "full" : "no-storage";
}

/** A stored or imported record, validated; undefined if it can't be read. */
function readRecord(value: unknown): HistoryRecord | undefined {
  const article = toArticle(value);
  const { time } = (value ?? {}) as { time?: unknown };
  const date = new Date(typeof time === "number" || typeof time === "string" ? time : NaN).getTime();
  return article?.text ? { ...article, time: date || 0 } : undefined;
}

/**
 * The articles that contain all words of `query`, newest first, by their keys, their texts cut;
 * and whether there are records that can't be read.
 */
async function find(query: string): Promise<{ found: [key: string, record: HistoryRecord][]; unreadable: boolean }> {
  const words = query.toLowerCase().split(/\s+/);
  const found: [string, HistoryRecord][] = [];
  let unreadable = (await page.unreadableDrafts().catch(() => [])).length > 0;
  await page.forEachRecord("history", (key, value) => {
    const record = readRecord(value);
    if (!record) unreadable = true;
    else if (words.every((word) => record.title.toLowerCase().includes(word) || record.text.toLowerCase().includes(word))) {
      found.push([key, { ...record, text: record.text.slice(0, EXCERPT) }]);
    }
  });
  return { found: found.sort(([, a], [, b]) => b.time - a.time), unreadable };
}

/** Downloads all articles as a file, and what can't be read as it is. */
async function exportAll(): Promise<void> {
  const articles: Record<keyof Article | "id" | "time", string>[] = [];
  const unreadable = await page.unreadableDrafts();
  await page.forEachRecord("history", (_, value) => {
    const record = readRecord(value);
    if (record) articles.push({ ...record, time: new Date(record.time).toISOString() });
    else unreadable.push(value);
  });
  articles.sort((a, b) => (a.time < b.time ? -1 : 1));
  const json = JSON.stringify({ articles, ...(unreadable.length > 0 && { unreadable }) }, null, 1);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  link.download = "nutgraf-history.json";
  link.click();
  // After the browser has started reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}

/** Adds the articles of an exported file: all of them or, on failure, none. */
async function importFile(file: File): Promise<Note> {
  const records = parseExport(await file.text());
  if (!records) return "not-ours";
  await store(records);
  return "added";
}

/** The articles in a file that {@link exportAll} wrote; undefined if it is something else. Every field is checked. */
function parseExport(json: string): HistoryRecord[] | undefined {
  try {
    const { articles } = JSON.parse(json) as { articles: unknown[] };
    return articles.map((value) => {
      const record = readRecord(value);
      if (!record) throw new TypeError("an article without text");
      // Not its id: the same article may be open here, and be another by now.
      return { ...record, id: newId(), time: record.time || Date.now() };
    });
  } catch {
    return undefined;
  }
}

/** Deletes a record, or everything. */
async function erasing(key?: string): Promise<void> {
  await page.transact("history", "readwrite", (store) => void (key === undefined ? store.clear() : store.delete(key)));
}

/** Stores records, atomically; each replaces the earlier state of the same article. */
function store(records: HistoryRecord[]): Promise<void> {
  return mapQuotaError(async () => {
    const stored = new Map<string, string>();
    await page.transact("history", "readwrite", (store) => {
      const next = () => {
        const record = records[stored.size];
        if (record) place(store, record, keyOf(record.text), (key) => {
          stored.set(record.id, key);
          next();
        });
      };
      next();
    });
    for (const [id, key] of stored) keys.set(id, key);
  });
}

/** Puts a record under this key, or under another where a different text has it. */
function place(store: IDBObjectStore, record: HistoryRecord, key: string, done: (key: string) => void): void {
  const request = store.get(key);
  request.onsuccess = () => {
    const there = readRecord(request.result);
    if (request.result !== undefined && there?.text !== record.text) return place(store, record, `${key}~`, done);
    // Of a text that is there already, whoever has it, the id stays, and what is known of it.
    store.put({ ...record, ...(there && { id: there.id, title: there.title || record.title, url: there.url || record.url }) }, key);
    const before = keys.get(record.id);
    if (before === undefined || before === key) return done(key);
    const old = store.get(before);
    old.onsuccess = () => {
      if (readRecord(old.result)?.id === record.id) store.delete(before);
      done(key);
    };
  };
}

/** A text's length and its hash (FNV-1a). Texts that share it are told apart by comparing them. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}
