// Files that readers open or drop, read as articles.

import { articleOf, parse } from "./html.js";
import type { Article, Incoming, Note } from "./platform.js";

/** The biggest file read, in bytes. A browser's strings end at some five times this. */
const BIGGEST = 100 * 1024 * 1024;

/** Lets the reader choose files. Nothing happens where they choose none. */
export function choose(accept: string, take: (files: FileList) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = accept;
  input.onchange = () => input.files && take(input.files);
  input.click();
}

/** Takes the files that are dropped anywhere on the page. While they are over it, `<html>` has `data-drop`. */
export function onDrop(take: (files: FileList) => void): void {
  const mark = (on: boolean) => document.documentElement.toggleAttribute("data-drop", on);
  for (const type of ["dragover", "drop"] as const) {
    addEventListener(type, (event) => {
      const { files, types } = event.dataTransfer ?? new DataTransfer();
      if (!types.includes("Files")) return;
      // Else the browser would open them in the page's place.
      event.preventDefault();
      mark(type === "dragover");
      if (type === "drop") take(files);
    });
  }
  addEventListener("dragleave", ({ relatedTarget }) => relatedTarget ?? mark(false));
}

/** Reads files; each gives an article, or a note that says why not. */
export async function read(files: Iterable<File>): Promise<Incoming> {
  const articles: Article[] = [];
  const notes: Note[] = [];
  for (const file of files) {
    // A folder can be dropped too, and can't be read.
    const result = await articleIn(file).catch((): Note["kind"] => "not-text");
    if (typeof result === "string") notes.push({ kind: result, of: file.name });
    else articles.push(result);
  }
  return { articles, selected: 0, notes };
}

async function articleIn(file: File): Promise<Article | Note["kind"]> {
  if (file.size > BIGGEST) return "too-big";
  const text = decode(await file.arrayBuffer());
  if (text === undefined) return "not-text";
  const article = articleOfFile(text, file);
  return article.text.trim() ? article : "empty";
}

/** The article in a file with this content: of a web page what html.ts finds in it, else all. */
export function articleOfFile(content: string, { name, type }: { name: string; type: string }): Article {
  const title = name.replace(/\.[^.]*$/, "");
  if (!/\.x?html?$/i.test(name) && type !== "text/html") return { title, url: "", text: content };
  const article = articleOf(parse(content));
  return { title: article.title || title, url: "", text: article.text };
}

/** Bytes as text, in the encoding that they are in; undefined where they are none. */
function decode(bytes: ArrayBuffer): string | undefined {
  const start = new Uint8Array(bytes, 0, Math.min(4096, bytes.byteLength));
  const mark = start[0] === 0xff && start[1] === 0xfe ? "utf-16le" : start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "";
  if (mark) return new TextDecoder(mark).decode(bytes);
  // Text has next to no control characters, and no file of a program is without.
  if (start.filter((byte) => byte < 9 || byte > 13 && byte < 32 && byte !== 27).length * 50 > start.length) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // An old page names its encoding; an old text is in that of the West.
    const name = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder("latin1").decode(start))?.[1];
    return new TextDecoder(name ?? "windows-1252").decode(bytes);
  }
}
