// Files that the reader opens or drops, read as articles.

import { newId, type OpenArticle, toTitle } from "./articles.js";
import { loadHtmlReader, parse } from "./load-html.js";
import type { Incoming, Note } from "./platform.js";

/** The largest file accepted, in bytes. The longest string of a browser is some five times this. */
const MAX_BYTES = 100 * 1024 * 1024;

/** Shows the file picker. Nothing happens if the reader chooses none. */
export function pickFiles(accept: string, onPick: (files: FileList) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = accept;
  input.onchange = () => input.files && onPick(input.files);
  input.click();
}

/** Accepts files dropped anywhere on the page. While files are dragged over it, `<html>` has `data-drop`. */
export function onDrop(callback: (files: FileList) => void): void {
  const mark = (on: boolean) => document.documentElement.toggleAttribute("data-drop", on);
  for (const type of ["dragover", "drop"] as const) {
    addEventListener(type, (event) => {
      const { files, types } = event.dataTransfer ?? new DataTransfer();
      if (!types.includes("Files")) return;
      // Otherwise the browser would open them in place of the page.
      event.preventDefault();
      mark(type === "dragover");
      if (type === "drop") callback(files);
    });
  }
  addEventListener("dragleave", ({ relatedTarget }) => relatedTarget ?? mark(false));
}

/** Reads files; each gives an article, or a note that says why not. */
export async function readFiles(files: Iterable<File>): Promise<Incoming> {
  const articles: OpenArticle[] = [];
  const notes: Note[] = [];
  for (const file of files) {
    // What was moved or changed since it was chosen can't be read, nor can a folder, which can be dropped too.
    const result = await readFile(file).catch((): Note["kind"] => "unreadable");
    if (typeof result === "string") notes.push({ kind: result, of: toTitle(file.name) });
    else articles.push(result);
  }
  return { articles, selected: 0, notes };
}

async function readFile(file: File): Promise<OpenArticle | Note["kind"]> {
  if (file.size > MAX_BYTES) return "too-big";
  const text = decode(await file.arrayBuffer());
  if (text === undefined) return "not-text";
  const article = await extractFromFile(text, file);
  return article.text.trim() ? article : "empty";
}

/** The article in a file's content: extracted from a web page, otherwise the whole text. */
export async function extractFromFile(content: string, { name, type }: { name: string; type: string }): Promise<OpenArticle> {
  const untitled = { id: newId(), title: toTitle(name.replace(/\.[^.]*$/, "")), url: "" };
  if (!/\.x?html?$/i.test(name) && type !== "text/html") return { ...untitled, text: content };
  const reader = await loadHtmlReader();
  const { title, text } = reader.extractArticle(parse(reader, content));
  return { ...untitled, ...(title && { title: toTitle(title) }), text };
}

/** Decodes bytes by their byte order mark, as UTF-8, or in a legacy encoding; undefined if they aren't text. */
function decode(bytes: ArrayBuffer): string | undefined {
  const start = new Uint8Array(bytes, 0, Math.min(4096, bytes.byteLength));
  const mark = start[0] === 0xff && start[1] === 0xfe ? "utf-16le" : start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "";
  if (mark) return new TextDecoder(mark).decode(bytes);
  // Text has next to no control characters; binary formats always have some.
  if (start.filter((byte) => byte < 9 || byte > 13 && byte < 32 && byte !== 27).length * 50 > start.length) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // An old page declares its encoding; for old plain text we assume Western European.
    const name = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder("latin1").decode(start))?.[1];
    return new TextDecoder(name ?? "windows-1252").decode(bytes);
  }
}
