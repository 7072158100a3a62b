// Opening and dropping files.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { open, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
after(() => rmSync(folder, { recursive: true }));

const mill = "The old mill by the river Elm will be a library after all, the council said on Monday. Nine councillors voted for the library. Two want to sell the mill.";

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function choose(page, ...paths) {
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click("#open")]);
  await chooser.accept(paths);
}

/** Drops files, created on the page, with real drag events. */
async function drop(page, files) {
  return page.evaluate((files) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of files) dataTransfer.items.add(new File([content], name));
    const fire = (type) => document.querySelector("#summary").dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    fire("dragover");
    const shown = document.documentElement.hasAttribute("data-drop");
    return { shown, left: fire("drop") };
  }, files);
}

const value = (page) => page.$eval("#text", (box) => box.value);
const told = async (page, pattern) => page.waitForFunction(
  (source) => new RegExp(source).test(document.querySelector("#messages").textContent), {}, pattern.source);

test("a text file is read unchanged", async () => {
  const { page, errors, requests } = await open(state);
  requests.length = 0;
  await choose(page, file("seed.txt", seed));
  await summary(page, 3);
  assert.equal(await value(page), seed.replaceAll("\r\n", "\n"));
  assert.deepEqual([errors, requests.filter((request) => !request.startsWith("blob:"))], [[], []]);
});

test("reads the article of a web page and the text of Markdown", async () => {
  const { page } = await open(state);
  await choose(page, file("page.html", `<!doctype html><title>Mill - The Paper</title><nav><a href="/">Home</a></nav><article><h1>Mill becomes library</h1><p>${mill}</p></article>`));
  await summary(page, 3);
  assert.equal(await value(page), `Mill becomes library\n\n${mill}`);
  await choose(page, file("notes.md", `# Ferry\n\n${mill.replaceAll("mill", "ferry")}`));
  await page.waitForFunction(() => document.querySelector("#text").value.startsWith("# Ferry"));
});

test("old encodings", async () => {
  const { page } = await open(state);
  await choose(page, file("latin.txt", Buffer.from("Die Mühle wird Bücherei.", "latin1")));
  await page.waitForFunction(() => document.querySelector("#text").value === "Die Mühle wird Bücherei.");
  await choose(page, file("wide.txt", Buffer.from("\ufeffDie Mühle steht still.", "utf16le")));
  await page.waitForFunction(() => document.querySelector("#text").value === "Die Mühle steht still.");
});

test("files can be dropped anywhere on the page", async () => {
  const { page } = await open(state);
  const { shown, left } = await drop(page, [["mill.txt", mill]]);
  assert.ok(shown, "where files may be dropped is shown");
  assert.equal(left, false, "the browser doesn't open the file in the page's place");
  await summary(page, 3);
  assert.equal(await value(page), mill);
  assert.equal(await page.evaluate(() => document.documentElement.hasAttribute("data-drop")), false);
});

test("files that aren't text are rejected with a message, the others are read", async () => {
  const { page } = await open(state);
  await choose(page, file("photo.jpg", Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))), file("mill.txt", mill), file("empty.txt", " \n"));
  await summary(page, 3);
  await told(page, /“photo\.jpg” isn’t a text file/);
  await told(page, /“empty\.txt” contains no text/);
  assert.equal(await value(page), mill);
});

test("files that are too big are rejected before they are read", async () => {
  const { page } = await open(state);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    const file = new File(["x"], "big.txt");
    Object.defineProperty(file, "size", { value: 200 * 1024 * 1024 });
    Object.defineProperty(DragEvent.prototype, "dataTransfer", { value: { types: ["Files"], files: [file] } });
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await told(page, /“big\.txt” is over 100\sMB/);
});

test("a file that can't be read any more is said to be that, and not to be no text", async () => {
  const { page } = await open(state);
  await page.evaluate(() => {
    // What browsers answer for a file that was changed, moved or deleted since it was chosen.
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException("changed", "NotReadableError"));
  });
  await drop(page, [["notes.txt", "x"]]);
  await told(page, /“notes\.txt” couldn.t be read/);
});
