// Stored data in every bad state: denied, full, without its store, of another version, blocked by another tab. The page
// works, says what isn't kept, and loses nothing that it has.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enter, open, paste, seed, summary, url, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

/** A document of the page's origin without the page: the manifest. */
async function beside(context) {
  const page = await context.newPage();
  await page.goto(new URL("manifest.webmanifest", url).href);
  return page;
}

/** The texts of the stored drafts, read without the page's own code. */
const drafts = (page) => page.evaluate(() => new Promise((resolve) => {
  const opening = indexedDB.open("nutgraf-draft");
  opening.onsuccess = () => {
    const { result: database } = opening;
    if (!database.objectStoreNames.contains("draft")) return resolve([]);
    const asking = database.transaction("draft").objectStore("draft").getAll();
    asking.onsuccess = () => {
      database.close();
      resolve(asking.result.flatMap(({ articles }) => articles.map(({ text }) => text)));
    };
  };
}));

async function untilStored(page, text) {
  // Not by frames: a page behind another has none.
  while (!(await drafts(page)).includes(text)) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

/** Opens the page where `prepare` was run in its origin. */
async function after(prepare) {
  const context = await state.browser.createBrowserContext();
  const other = await beside(context);
  await other.evaluate(prepare);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(url);
  await page.waitForSelector("#example:not([disabled])");
  return { page, errors, context, other };
}

for (const name of ["draft", "history"]) {
  test(`a database without its store is completed: ${name}`, async () => {
    const { page, errors } = await after(`new Promise((resolve) => {
      const opening = indexedDB.open("nutgraf-${name}", 3);
      opening.onupgradeneeded = () => opening.result.createObjectStore("another");
      opening.onsuccess = () => { opening.result.close(); resolve(); };
    })`);
    if (name === "history") {
      await page.waitForSelector("#history-open", { visible: true });
      await page.click("#history-open");
      await page.click("#history-keep");
      await page.click("#history-close");
    }
    await enter(page, seed);
    await summary(page, 3);
    if (name === "draft") {
      await untilStored(page, seed);
      await page.reload();
      await summary(page, 3);
    } else {
      await page.waitForFunction(() => new Promise((resolve) => {
        const opening = indexedDB.open("nutgraf-history");
        opening.onsuccess = () => {
          const { result: database } = opening;
          if (!database.objectStoreNames.contains("history")) return resolve(false);
          const counting = database.transaction("history").objectStore("history").count();
          counting.onsuccess = () => { database.close(); resolve(counting.result === 1); };
        };
      }));
    }
    assert.deepEqual(errors, []);
  });
}

test("a database of a later version is used as it is", async () => {
  const { page, errors } = await after(() => new Promise((resolve) => {
    const opening = indexedDB.open("nutgraf-draft", 7);
    opening.onupgradeneeded = () => opening.result.createObjectStore("draft");
    opening.onsuccess = () => { opening.result.close(); resolve(); };
  }));
  await enter(page, seed);
  await summary(page, 3);
  await untilStored(page, seed);
  await page.reload();
  await summary(page, 3);
  assert.deepEqual(errors, []);
});

test("a draft of a later version isn't read, nor lost", async () => {
  const later = { version: 99, pages: ["The mill"] };
  const { page } = await after(`new Promise((resolve) => {
    const opening = indexedDB.open("nutgraf-draft");
    opening.onupgradeneeded = () => opening.result.createObjectStore("draft").put(${JSON.stringify(later)}, "1-1-1");
    opening.onsuccess = () => { opening.result.close(); resolve(); };
  })`);
  await enter(page, seed);
  await summary(page, 3);
  const records = await page.evaluate(() => new Promise((resolve) => {
    const opening = indexedDB.open("nutgraf-draft");
    opening.onsuccess = () => {
      const asking = opening.result.transaction("draft").objectStore("draft").getAll();
      asking.onsuccess = () => { opening.result.close(); resolve(asking.result); };
    };
  }));
  assert.ok(records.some((record) => JSON.stringify(record) === JSON.stringify(later)), JSON.stringify(records));
});

test("a database that another tab blocks is reported, and the page goes on", async () => {
  const context = await state.browser.createBrowserContext();
  const other = await beside(context);
  await other.evaluate(() => new Promise((resolve) => {
    const opening = indexedDB.open("nutgraf-draft", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("draft");
    opening.onsuccess = () => {
      // It neither closes its connection nor gives up on its change, behind which everyone else waits.
      globalThis.held = opening.result;
      indexedDB.open("nutgraf-draft", 2).onblocked = resolve;
    };
  }));
  const page = await context.newPage();
  // Clocks run ten times as fast.
  await page.evaluateOnNewDocument(() => {
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (run, time, ...all) => setTimeout(run, time / 10, ...all);
  });
  await page.goto(url);
  await page.waitForFunction(() => /isn.t responding/.test(document.querySelector("#messages")?.textContent));
  await enter(page, seed);
  await summary(page, 3);
});

test("storage that is full keeps the text on the page", async () => {
  const { page, errors } = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      const full = () => { throw new DOMException("full", "QuotaExceededError"); };
      IDBObjectStore.prototype.put = full;
      Storage.prototype.setItem = full;
    }),
  });
  await paste(page, seed);
  await summary(page, 3);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await page.keyboard.type(" More.");
  await summary(page, 3);
  assert.deepEqual(errors, []);
});

test("a page that is frozen and restored saves what is written afterwards", async () => {
  const { page } = await open(state);
  const client = await page.createCDPSession();
  await enter(page, seed);
  await summary(page, 3);
  await client.send("Page.setWebLifecycleState", { state: "frozen" });
  await client.send("Page.setWebLifecycleState", { state: "active" });
  await enter(page, `${seed} More.`);
  await untilStored(page, `${seed} More.`);
});
