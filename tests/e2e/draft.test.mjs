// The draft survives reloads and crashes until it is cleared or drafts are turned off.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, seed, summary, url, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

/** The stored draft. */
const stored = (page) => page.evaluate(() => new Promise((resolve) => {
  const opening = indexedDB.open("nutgraf-draft");
  // Doesn't exist yet, and the test mustn't create it.
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onerror = () => resolve(undefined);
  opening.onsuccess = () => {
    const { result: db } = opening;
    const asking = db.transaction("draft").objectStore("draft").get("draft");
    asking.onsuccess = () => {
      db.close();
      resolve(asking.result?.articles.map(({ text }) => text));
    };
  };
}));

/** Waits until the stored draft is this. */
async function until(page, is) {
  for (const end = Date.now() + 20_000; ;) {
    const now = await stored(page);
    if (is(now)) return;
    assert.ok(Date.now() < end, `kept is ${JSON.stringify(now)}`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
}

const first = seed.split("\n")[0];

async function withDraft() {
  const opened = await open(state);
  await paste(opened.page, seed);
  await summary(opened.page, 3);
  await until(opened.page, (texts) => texts?.[0].startsWith(first));
  return opened;
}

test("a reload restores text and summary", async () => {
  const { page, errors } = await withDraft();
  const before = await page.$eval("#text", (box) => box.value);
  await page.reload();
  await summary(page, 3);
  assert.equal(await page.$eval("#text", (box) => box.value), before);
  assert.deepEqual(errors, []);
});

test("a new tab restores them after a crash", async () => {
  const { page, context } = await withDraft();
  const session = await page.createCDPSession();
  const crashed = new Promise((resolve) => page.once("error", resolve));
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
  const other = await context.newPage();
  await other.goto(url);
  await summary(other, 3);
});

test("text typed just before leaving the page is saved", async () => {
  const { page } = await open(state);
  await page.focus("#text");
  await page.keyboard.type("Typed");
  await page.waitForSelector("#clear");
  await page.reload();
  await page.waitForFunction(() => document.querySelector("#text")?.value === "Typed");
});

test("clearing deletes the draft", async () => {
  const { page } = await withDraft();
  await page.click("#clear");
  await until(page, (texts) => texts === undefined);
  await page.reload();
  await page.waitForSelector("#example:not([disabled])");
  assert.equal(await page.$eval("#text", (box) => box.value), "");
});

test("turning drafts off deletes the draft at once and saves nothing more", async () => {
  const { page } = await withDraft();
  assert.match(await page.$eval("label.draft-switch", (label) => label.textContent), /in this browser/);
  await page.click("#keep-draft");
  await until(page, (texts) => texts === undefined);
  await page.focus("#text");
  await page.keyboard.type("Secret");
  await page.reload();
  await page.waitForSelector("#example:not([disabled])");
  assert.equal(await page.$eval("#keep-draft", (box) => box.checked), false);
  assert.equal(await stored(page), undefined);
  // Turned on again, it saves the text in the field.
  await page.click("#keep-draft");
  await paste(page, seed);
  await until(page, (texts) => texts?.[0].startsWith(first));
});

test("a browser without storage still summarizes", async () => {
  const { page, errors } = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("no", "SecurityError");
      };
      Storage.prototype.getItem = Storage.prototype.setItem = () => {
        throw new DOMException("no", "SecurityError");
      };
    }),
  });
  await paste(page, seed);
  await summary(page, 3);
  await page.click("#keep-draft");
  await page.click("#history-open");
  await page.waitForSelector("[data-note=no-storage]:not([hidden])");
  assert.deepEqual(errors, []);
});
