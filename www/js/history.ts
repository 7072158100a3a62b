// Past articles, kept in this browser once the reader turns that on, and the dialog that shows them. Its words and all that
// never changes of it stand in index.html.

import { type Kept, ask, change, choice, choose, within } from "./database.js";
import { erase as eraseDraft } from "./draft.js";
import { choose as chooseFiles } from "./files.js";
import { give } from "./input.js";
import type { Article } from "./platform.js";
import { StorageFullError, keepForGood, orFull, storageUse } from "./storage.js";

/** Milliseconds of quiet before an article counts as read and is kept. */
const QUIET = 1000;

/** What there is to say, by its `data-note`. */
type Note = "none" | "added" | "not-ours" | "full" | "no-storage";

const element = <T extends HTMLElement>(name: string) => document.getElementById(name ? `history-${name}` : "history") as T;

let kept = choice("history") === "on";
let timer: ReturnType<typeof setTimeout> | undefined;
/** The article that the page shows, and, of those kept, the one that it was a moment ago. */
let current: Article | undefined;
let last: Kept | undefined;

/** Opens the history. Dates are written as `language` does. What is given back is told of every article that is read. */
export function openHistory(language: string): (title: string, url: string, text: string) => void {
  const dates = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const size = (bytes: number) => {
    const [unit, of] = bytes < 1e9 ? ["megabyte", 1e6] as const : ["gigabyte", 1e9] as const;
    return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(bytes / of);
  };
  const dialog = element<HTMLDialogElement>("");
  const [opener, keep, search, sure] = [element("open"), element<HTMLInputElement>("keep"), element<HTMLInputElement>("search"), element("erase-sure")];

  /** Shows what there is after something has been done, with a note on that. */
  const refresh = async (doing?: Promise<Note | void>) => {
    const note = await doing?.catch(noteOf);
    sure.hidden = true;
    try {
      const found = await find(search.value);
      element("list").replaceChildren(...found.map((article, index) => row(article, index, dates)));
      say(note || (found.length > 0 ? undefined : "none"));
    } catch (error) {
      say(noteOf(error));
    }
    const use = await storageUse();
    element("used").textContent = use ? `${size(use.used)} / ${size(use.quota)}` : "–";
  };

  const row = ({ id, title, text, time }: Kept, index: number, dates: Intl.DateTimeFormat) => {
    const item = document.createElement("li");
    const open = button(title || text.slice(0, 80), () => {
      dialog.close();
      void ask<Article | undefined>("history", (store) => store.get(id))
        .then((article) => article && give({ articles: [article], selected: 0, notes: [] }));
    });
    open.id = `history-${index}`;
    open.dir = "auto";
    const date = document.createElement("small");
    date.textContent = dates.format(time);
    const erase = button("×", () => {
      // What had the focus goes away.
      search.focus();
      void refresh(change("history", (store) => store.delete(id)));
    });
    erase.className = "erase";
    erase.setAttribute("aria-labelledby", `history-delete ${open.id}`);
    item.append(open, date, erase);
    return item;
  };

  const keepNow = () => {
    clearTimeout(timer);
    if (!kept || !current) return;
    const record = { ...current, id: idOf(current.text), time: Date.now() };
    const before = last && last.id !== record.id && isSame(last.text, record.text) ? last.id : undefined;
    const write = put([record], before).then(() => void (last = record));
    if (dialog.open) void refresh(write);
    else write.catch(() => document.getElementById("not-kept")?.removeAttribute("hidden"));
  };

  const open = () => {
    search.value = "";
    keep.checked = kept;
    dialog.showModal();
    void refresh();
  };

  opener.hidden = false;
  opener.onclick = open;
  search.oninput = () => void refresh();
  // A click beside the dialog closes it too.
  dialog.onclick = ({ target }) => {
    if (target === dialog || target === element("close")) dialog.close();
  };
  keep.onchange = () => {
    kept = keep.checked;
    choose("history", kept ? "on" : null);
    if (!kept) return;
    // Else a browser short of room may forget it by itself.
    void keepForGood().catch(() => false);
    keepNow();
  };
  element("export").onclick = () => void save();
  element("import").onclick = () => chooseFiles(".json,application/json", ([file]) => file && void refresh(load(file)));
  element("erase").onclick = () => {
    sure.hidden = false;
    sure.focus();
  };
  sure.onclick = () => {
    element("erase").focus();
    last = undefined;
    eraseDraft();
    void refresh(change("history", (store) => store.clear()));
  };
  if (new URLSearchParams(location.search).has("history")) open();

  return (title, url, text) => {
    current = { title, url, text };
    clearTimeout(timer);
    timer = setTimeout(keepNow, QUIET);
  };
}

function button(text: string, onclick: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.onclick = onclick;
  return button;
}

function say(note: Note | undefined): void {
  for (const line of element("notes").children as HTMLCollectionOf<HTMLElement>) line.hidden = line.dataset["note"] !== note;
}

/** The articles that say all words of `query`, the newest first, with no more of their texts than a title takes. */
async function find(query: string): Promise<Kept[]> {
  const words = query.toLowerCase().split(/\s+/);
  const found: Kept[] = [];
  await within("history", "readonly", (store) => new Promise<void>((resolve, reject) => {
    // One at a time: together they may be more than memory likes.
    const asking = store.openCursor();
    asking.onerror = () => reject(asking.error);
    asking.onsuccess = () => {
      const { result: cursor } = asking;
      if (!cursor) return resolve();
      const kept = cursor.value as Kept;
      const all = `${kept.title}\n${kept.text}`.toLowerCase();
      if (words.every((word) => all.includes(word))) found.push({ ...kept, text: kept.text.slice(0, 80) });
      cursor.continue();
    };
  }));
  return found.sort((a, b) => b.time - a.time);
}

/** Gives all articles as a file to save. */
async function save(): Promise<void> {
  const articles = (await ask<Kept[]>("history", (store) => store.getAll()))
    .sort((a, b) => a.time - b.time)
    .map(({ title, url, text, time }) => ({ title, url, text, time: new Date(time).toISOString() }));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify({ articles }, null, 1)], { type: "application/json" }));
  link.download = "nutgraf-history.json";
  link.click();
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}

/** Adds the articles of a saved file: all, or where that fails none. */
async function load(file: File): Promise<Note> {
  const records = recordsOf(await file.text());
  if (!records) return "not-ours";
  await put(records);
  return "added";
}

/** The articles in what {@link save} wrote; undefined where it is something else. Nothing is believed of a file. */
function recordsOf(json: string): Kept[] | undefined {
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

/** What there is to say of an error of the database. */
function noteOf(error: unknown): Note {
  return error instanceof StorageFullError ? "full" : "no-storage";
}

/** Writes all of it or nothing; what was kept before stays as it was in any case. */
function put(records: Kept[], instead?: string): Promise<void> {
  return orFull(() => change("history", (store) => {
    for (const record of records) store.put(record, record.id);
    if (instead) store.delete(instead);
  }));
}

/** Whether a text is another, written on: at its end, or at its beginning. */
function isSame(before: string, after: string): boolean {
  return before.slice(0, 60) === after.slice(0, 60) || before.slice(-60) === after.slice(-60);
}

/** A text's length and its hash (FNV-1a): enough to know the same text by. */
function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}
