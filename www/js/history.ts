// The history: past articles, stored in this browser once the reader turns it on, and its dialog. The dialog's words and
// static parts are in index.html.

import { type HistoryRecord, read, readPreference, withStore, write, writePreference } from "./database.js";
import { eraseDraft } from "./draft.js";
import { pickFiles } from "./files.js";
import { give } from "./input.js";
import type { Article } from "./platform.js";
import { StorageFullError, mapQuotaError, requestPersistence, storageUse } from "./storage.js";

/** Milliseconds without a change before an article is stored. */
const DEBOUNCE = 1000;

/** The messages, by their `data-note`. */
type Note = "none" | "added" | "not-ours" | "full" | "no-storage";

const element = <T extends HTMLElement>(name: string) => document.getElementById(name ? `history-${name}` : "history") as T;

let enabled = readPreference("history") === "on";
let timer: ReturnType<typeof setTimeout> | undefined;
/** The article on the page, and its last stored state. */
let current: Article | undefined;
let last: HistoryRecord | undefined;

/** Initializes the history, with dates in `language`. Returns what must be called with each summarized article. */
export function initHistory(language: string): (title: string, url: string, text: string) => void {
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
      const found = await find(search.value);
      element("list").replaceChildren(...found.map((article, index) => row(article, index, dates)));
      showNote(note || (found.length > 0 ? undefined : "none"));
    } catch (error) {
      showNote(noteOf(error));
    }
    const use = await storageUse();
    element("used").textContent = use ? `${size(use.used)} / ${size(use.quota)}` : "–";
  };

  const row = ({ id, title, text, time }: HistoryRecord, index: number, dates: Intl.DateTimeFormat) => {
    const item = document.createElement("li");
    const open = button(title || text.slice(0, 80), () => {
      dialog.close();
      void read<Article | undefined>("history", (store) => store.get(id))
        .then((article) => article && give({ articles: [article], selected: 0, notes: [] }));
    });
    open.id = `history-${index}`;
    open.dir = "auto";
    const date = document.createElement("small");
    date.textContent = dates.format(time);
    const erase = button("×", () => {
      // The focused button is about to disappear.
      search.focus();
      void refresh(write("history", (store) => store.delete(id)));
    });
    erase.className = "erase";
    erase.setAttribute("aria-labelledby", `history-delete ${open.id}`);
    item.append(open, date, erase);
    return item;
  };

  const storeNow = () => {
    clearTimeout(timer);
    if (!enabled || !current) return;
    const record = { ...current, id: idOf(current.text), time: Date.now() };
    const before = last && last.id !== record.id && isSame(last.text, record.text) ? last.id : undefined;
    const storing = put([record], before).then(() => void (last = record));
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
    writePreference("history", enabled ? "on" : null);
    if (!enabled) return;
    // Otherwise a browser short of space may delete the history.
    void requestPersistence().catch(() => false);
    storeNow();
  };
  element("export").onclick = () => void exportAll();
  element("import").onclick = () => pickFiles(".json,application/json", ([file]) => file && void refresh(importFile(file)));
  element("erase").onclick = () => {
    sure.hidden = false;
    sure.focus();
  };
  sure.onclick = () => {
    element("erase").focus();
    last = undefined;
    eraseDraft();
    void refresh(write("history", (store) => store.clear()));
  };
  if (new URLSearchParams(location.search).has("history")) open();

  return (title, url, text) => {
    current = { title, url, text };
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

/** The articles that contain all words of `query`, newest first, their texts cut to the length of a title. */
async function find(query: string): Promise<HistoryRecord[]> {
  const words = query.toLowerCase().split(/\s+/);
  const found: HistoryRecord[] = [];
  await withStore("history", "readonly", (store) => new Promise<void>((resolve, reject) => {
    // One at a time: all texts together may not fit into memory.
    const request = store.openCursor();
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const { result: cursor } = request;
      if (!cursor) return resolve();
      const record = cursor.value as HistoryRecord;
      const all = `${record.title}\n${record.text}`.toLowerCase();
      if (words.every((word) => all.includes(word))) found.push({ ...record, text: record.text.slice(0, 80) });
      cursor.continue();
    };
  }));
  return found.sort((a, b) => b.time - a.time);
}

/** Downloads all articles as a file. */
async function exportAll(): Promise<void> {
  const articles = (await read<HistoryRecord[]>("history", (store) => store.getAll()))
    .sort((a, b) => a.time - b.time)
    .map(({ title, url, text, time }) => ({ title, url, text, time: new Date(time).toISOString() }));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify({ articles }, null, 1)], { type: "application/json" }));
  link.download = "nutgraf-history.json";
  link.click();
  // After the browser has started reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}

/** Adds the articles of an exported file: all of them or, on failure, none. */
async function importFile(file: File): Promise<Note> {
  const records = parseExport(await file.text());
  if (!records) return "not-ours";
  await put(records);
  return "added";
}

/** The articles in a file that {@link exportAll} wrote; undefined if it is something else. Every field is checked. */
function parseExport(json: string): HistoryRecord[] | undefined {
  try {
    const { articles } = JSON.parse(json) as { articles: Record<keyof Article | "time", unknown>[] };
    return articles.map(({ title, url, text, time }) => {
      if (typeof text !== "string" || !text) throw new TypeError("an article without text");
      const string = (value: unknown) => typeof value === "string" ? value : "";
      return { id: idOf(text), text, title: string(title), url: string(url), time: Date.parse(string(time)) || Date.now() };
    });
  } catch {
    return undefined;
  }
}

/** The message for a database error. */
function noteOf(error: unknown): Note {
  return error instanceof StorageFullError ? "full" : "no-storage";
}

/** Stores records, atomically, in place of the record with the id `replaced`. */
function put(records: HistoryRecord[], replaced?: string): Promise<void> {
  return mapQuotaError(() => write("history", (store) => {
    for (const record of records) store.put(record, record.id);
    if (replaced) store.delete(replaced);
  }));
}

/** Whether a text is an edited version of another: they share their beginning or their end. */
function isSame(before: string, after: string): boolean {
  return before.slice(0, 60) === after.slice(0, 60) || before.slice(-60) === after.slice(-60);
}

/** An id derived from a text: its length and its hash (FNV-1a). */
function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}
