// The history of past articles, if the reader turns it on: search, open, delete, export, import.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { edit, enter, open, paste, summary, url, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();
const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
after(() => rmSync(folder, { recursive: true }));

const about = (what) => `The ${what} of Ashby\n\nThe ${what} by the river Elm will be a library after all, the council said on Monday. Nine councillors voted for the ${what}. Two want to sell the ${what}.`;

async function openHistory(page) {
  await page.waitForSelector("#history-open", { visible: true });
  await page.click("#history-open");
  await page.waitForSelector("#history[open]");
}

/** Turns the history on. */
async function turnOn(page) {
  await openHistory(page);
  await page.click("#history-keep");
  await page.click("#history-close");
  await page.waitForSelector("#history:not([open])");
}

/** Waits until these titles are listed in this order. */
const listed = (page, titles) => page.waitForFunction((titles) => {
  const shown = [...document.querySelectorAll("#history-list li > button:first-child")].map(({ textContent }) => textContent);
  return JSON.stringify(shown) === JSON.stringify(titles);
}, {}, titles);

/** The stored articles, read without the page's own code. */
const stored = (page) => page.evaluate(() => new Promise((resolve) => {
  const opening = indexedDB.open("nutgraf-history");
  // Doesn't exist yet, and the test mustn't create it.
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onerror = () => resolve([]);
  opening.onsuccess = () => {
    const { result: db } = opening;
    const asking = db.transaction("history").objectStore("history").getAll();
    asking.onsuccess = () => {
      db.close();
      resolve(asking.result.map(({ title }) => title).sort());
    };
  };
}));

/** Waits until the stored articles are these. */
async function until(page, is) {
  for (const end = Date.now() + 20_000; ;) {
    const titles = await stored(page);
    if (is(titles)) return;
    assert.ok(Date.now() < end, `kept is ${JSON.stringify(titles)}`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
}

/** Summarizes an article, and waits until it is saved. */
async function read(page, what) {
  if (await page.$("#clear")) await page.click("#clear");
  await enter(page, about(what));
  await summary(page, 3);
  await until(page, (titles) => titles.includes(`The ${what} of Ashby`));
}

async function withThree() {
  const opened = await open(state);
  await turnOn(opened.page);
  for (const what of ["mill", "ferry", "bridge"]) await read(opened.page, what);
  await openHistory(opened.page);
  await listed(opened.page, ["The bridge of Ashby", "The ferry of Ashby", "The mill of Ashby"]);
  return opened;
}

test("off by default: nothing is saved", async () => {
  const { page } = await open(state);
  await enter(page, about("mill"));
  await summary(page, 3);
  // Longer than saving takes if the history is on.
  const other = await open(state);
  await turnOn(other.page);
  await read(other.page, "mill");
  assert.deepEqual(await stored(page), []);
  await openHistory(page);
  await page.waitForSelector("[data-note=none]:not([hidden])");
  assert.match(await page.$eval("#history", (dialog) => dialog.textContent), /Saved only in this browser: the text/);
});

test("turned on, it saves articles, newest first, and survives a reload", async () => {
  const { page, errors } = await withThree();
  await page.reload();
  await page.waitForSelector("#history-open:not([hidden])");
  await openHistory(page);
  await listed(page, ["The bridge of Ashby", "The ferry of Ashby", "The mill of Ashby"]);
  assert.equal(await page.$eval("#history-keep", (box) => box.checked), true);
  assert.deepEqual(errors, []);
});

test("an article that is edited further is one article", async () => {
  const { page } = await open(state);
  await turnOn(page);
  await read(page, "mill");
  await enter(page, `Ferry, mill and bridge\n\n${about("mill").split("\n\n")[1]}`);
  await until(page, (titles) => titles.includes("Ferry, mill and bridge"));
  assert.deepEqual(await stored(page), ["Ferry, mill and bridge"]);
});

test("turning it on saves the open article", async () => {
  const { page } = await open(state);
  await enter(page, about("mill"));
  await summary(page, 3);
  await openHistory(page);
  await page.click("#history-keep");
  await listed(page, ["The mill of Ashby"]);
});

test("searches titles and texts by words", async () => {
  const { page } = await withThree();
  await page.type("#history-search", "FERRY nine");
  await listed(page, ["The ferry of Ashby"]);
  await page.type("#history-search", " zebra");
  await listed(page, []);
  await page.waitForSelector("[data-note=none]:not([hidden])");
});

test("a click opens an article", async () => {
  const { page } = await withThree();
  await page.click("#history-1");
  await page.waitForFunction(() => document.querySelector("#text").value.startsWith("The ferry"));
  await summary(page, 3);
  assert.equal(await page.$("#history[open]"), null);
});

test("each article has a delete button named after it", async () => {
  const { page } = await withThree();
  const name = await page.$eval("#history-list li:nth-child(2) .erase", (button) =>
    button.getAttribute("aria-labelledby").split(" ").map((id) => document.getElementById(id).textContent).join(" "));
  assert.equal(name, "Delete The ferry of Ashby");
  await page.click("#history-list li:nth-child(2) .erase");
  await listed(page, ["The bridge of Ashby", "The mill of Ashby"]);
  assert.deepEqual(await stored(page), ["The bridge of Ashby", "The mill of Ashby"]);
});

test("all can be deleted at once, after confirmation", async () => {
  const { page } = await withThree();
  await page.click("#history-erase");
  assert.equal((await stored(page)).length, 3);
  await page.click("#history-erase-sure");
  await listed(page, []);
  assert.deepEqual(await stored(page), []);
});

test("exports to a file and imports it", async () => {
  const { page } = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      HTMLAnchorElement.prototype.click = async function () {
        globalThis.saved = [this.download, await (await fetch(this.href).catch(() => globalThis.blob)).text()];
      };
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        globalThis.blob = blob;
        return createObjectURL(blob);
      };
    }),
  });
  await turnOn(page);
  await read(page, "mill");
  await read(page, "ferry");
  await openHistory(page);
  await listed(page, ["The ferry of Ashby", "The mill of Ashby"]);
  await page.click("#history-export");
  const [name, json] = await (await page.waitForFunction(() => globalThis.saved)).jsonValue();
  assert.equal(name, "nutgraf-history.json");
  assert.deepEqual(JSON.parse(json).articles.map(({ title, text }) => [title, text]),
    ["mill", "ferry"].map((what) => [`The ${what} of Ashby`, about(what)]));

  const { page: other } = await open(state);
  await openHistory(other);
  const bring = async (content) => {
    const path = join(folder, "history.json");
    writeFileSync(path, content);
    const [chooser] = await Promise.all([other.waitForFileChooser(), other.click("#history-import")]);
    await chooser.accept([path]);
  };
  await bring(json);
  await listed(other, ["The ferry of Ashby", "The mill of Ashby"]);
  // Importing it again adds nothing.
  await bring(json);
  await other.waitForSelector("[data-note=added]:not([hidden])");
  await listed(other, ["The ferry of Ashby", "The mill of Ashby"]);
  for (const wrong of ["{", "[]", `{"articles":[{"title":"No text"}]}`, `{"articles":7}`, "null"]) {
    await bring(wrong);
    await other.waitForSelector("[data-note=not-ours]:not([hidden])");
  }
  assert.equal((await stored(other)).length, 2);
});

test("full storage is reported, and nothing saved earlier is lost", async () => {
  const { page } = await open(state);
  await turnOn(page);
  await read(page, "mill");
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.click("#clear");
  await enter(page, about("ferry"));
  await page.waitForSelector("#not-kept:not([hidden])");
  assert.match(await page.$eval("#not-kept", (line) => line.textContent), /Storage is full/);
  await summary(page, 3);
  assert.deepEqual(await stored(page), ["The mill of Ashby"]);
});

/** Puts records into the history's database, by key. */
const put = (page, records) => page.evaluate((records) => new Promise((resolve, reject) => {
  const opening = indexedDB.open("nutgraf-history");
  opening.onupgradeneeded = () => opening.result.createObjectStore("history");
  opening.onsuccess = () => {
    const transaction = opening.result.transaction("history", "readwrite");
    for (const [key, value] of Object.entries(records)) transaction.objectStore("history").put(value, key);
    transaction.oncomplete = () => resolve(opening.result.close());
    transaction.onabort = () => reject(transaction.error);
  };
}), records);

test("two articles of one site are two, however alike their beginnings and ends", async () => {
  const { page } = await open(state);
  await turnOn(page);
  const frame = (what) => `Skip to the main content of The Ashby Weekly and Evening Messenger\n\n${about(what)}\n\nAll rights reserved by The Ashby Weekly and Evening Messenger, Ashby.`;
  const titles = [];
  for (const what of ["mill", "ferry", "bridge"]) {
    // Over the one before, as who reads one after the other does.
    if (titles.length > 0) await edit(page);
    await page.$eval("#text", (field) => field.select());
    await paste(page, frame(what));
    await page.waitForFunction((what) => document.querySelector("#summary [data-sentence]")?.textContent.includes(what), {}, what);
    titles.push(what);
    for (const end = Date.now() + 20_000; (await stored(page)).length < titles.length;) assert.ok(Date.now() < end, `${titles} are stored`);
  }
  await openHistory(page);
  await page.waitForSelector("#history-list li:nth-child(3)");
});

test("edited after a reload it is still one article, and the same text again is no other", async () => {
  const { page } = await open(state);
  await turnOn(page);
  await read(page, "mill");
  await page.reload();
  await summary(page, 3);
  await edit(page);
  await page.keyboard.down("Control");
  await page.keyboard.press("End");
  await page.keyboard.up("Control");
  // The article is known again once the history has seen it, a second after its summary.
  await page.waitForFunction(() => new Promise((resolve) => setTimeout(() => resolve(true), 1500)));
  await page.keyboard.type(" The vote was close.");
  const texts = () => page.evaluate(() => new Promise((resolve) => {
    indexedDB.open("nutgraf-history").onsuccess = ({ target: { result: db } }) => {
      db.transaction("history").objectStore("history").getAll().onsuccess = ({ target }) => {
        db.close();
        resolve(target.result.map(({ text }) => text.slice(-10)));
      };
    };
  }));
  for (const end = Date.now() + 20_000; JSON.stringify(await texts()) !== '["was close."]';) assert.ok(Date.now() < end, `stored: ${await texts()}`);
});

const bad = {
  "a text that is none": { id: "x", text: 7, title: "Seven", url: "", time: 1 },
  "no text": { id: "y", title: "Nothing" },
  "nothing": null,
  "a number": 7,
};
test("a bad record hides nothing, is reported, and is exported", async () => {
  const { page } = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      URL.createObjectURL = (blob) => {
        globalThis.blob = blob;
        return "about:blank";
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    }),
  });
  const good = { id: "good", text: about("mill"), title: "Good", url: "https://example.org/", time: Date.now() };
  await put(page, { ...bad, good, undated: { ...good, id: "undated", title: "Undated", time: "whenever" }, titled: { ...good, title: 7, time: 5 } });
  await openHistory(page);
  await listed(page, ["Good", about("mill").slice(0, 80).replace(/\s+/g, " "), "Undated"]);
  await page.waitForSelector("[data-note=unreadable]:not([hidden])");
  await page.click("#history-export");
  const json = await (await page.waitForFunction(() => globalThis.blob?.text())).jsonValue();
  const { articles, unreadable } = JSON.parse(json);
  assert.equal(articles.length, 3);
  assert.deepEqual(new Set(unreadable.map((value) => JSON.stringify(value))), new Set(Object.values(bad).map((value) => JSON.stringify(value))));
});

test("titles of any length are shown, cut", async () => {
  const { page } = await open(state);
  await put(page, { long: { id: "long", text: about("mill"), title: "W".repeat(500_000), url: "", time: 1 } });
  await openHistory(page);
  const length = await page.waitForFunction(() => document.querySelector("#history-0")?.textContent.length);
  assert.equal(await length.jsonValue(), 300);
  await page.click("#history-0");
  await summary(page, 3);
});

test("deleting all says that the draft goes too, and it stays gone", async () => {
  const { page, context } = await withThree();
  await page.click("#history-erase");
  assert.match(await page.$eval("#history-erase-sure", ({ textContent }) => textContent), /draft/);
  await page.click("#history-erase-sure");
  await listed(page, []);
  await page.close();
  const next = await context.newPage();
  await next.goto(url);
  await next.waitForSelector("#example:not([disabled])");
  assert.equal(await next.$eval("#text", ({ value }) => value), "");
});

test("?history opens the dialog", async () => {
  const { page } = await open(state, { path: "?history" });
  await page.waitForSelector("#history[open]");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#history:not([open])");
});

for (const scheme of ["light", "dark"]) {
  test(`accessible, and no wider than a phone, ${scheme}`, async () => {
    const { page } = await withThree();
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.setViewport({ width: 320, height: 600 });
    await page.click("#history-erase");
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
    assert.equal(await page.$eval("#history", ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), 0);
  });
}

test("shows how much storage is used", async () => {
  const { page } = await open(state);
  await openHistory(page);
  await page.waitForFunction(() => /^[\d.,]+ MB \/ [\d.,]+ [MG]B$/.test(document.getElementById("history-used").textContent));
});
