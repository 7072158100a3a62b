// The draft survives reloads and crashes until it is cleared or drafts are turned off.

import assert from "node:assert/strict";
import { test } from "node:test";
import { edit, open, paste, seed, summary, url, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

/** The records of the draft's database, by key. */
const records = (page) => page.evaluate(() => new Promise((resolve) => {
  const opening = indexedDB.open("nutgraf-draft");
  // Doesn't exist yet, and the test mustn't create it.
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onerror = () => resolve({});
  opening.onsuccess = () => {
    const { result: db } = opening;
    const store = db.transaction("draft").objectStore("draft");
    const [keys, values] = [store.getAllKeys(), store.getAll()];
    store.transaction.oncomplete = () => {
      db.close();
      resolve(Object.fromEntries(keys.result.map((key, i) => [key, values.result[i]])));
    };
  };
}));

/** The texts of all stored drafts; undefined if there is none. */
async function stored(page) {
  const drafts = Object.entries(await records(page)).filter(([key]) => !key.startsWith("unreadable"));
  return drafts.length === 0 ? undefined : drafts.flatMap(([, { articles }]) => articles.map(({ text }) => text));
}

/** Puts a record into the draft's database, from a page that doesn't touch it itself. */
async function withStored(context, key, value) {
  const page = await context.newPage();
  await page.goto(new URL("manifest.webmanifest", url).href);
  await page.evaluate((key, value) => new Promise((resolve, reject) => {
    const opening = indexedDB.open("nutgraf-draft");
    opening.onupgradeneeded = () => opening.result.createObjectStore("draft");
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("draft", "readwrite");
      transaction.objectStore("draft").put(value, key);
      transaction.oncomplete = () => resolve(opening.result.close());
      transaction.onabort = () => reject(transaction.error);
    };
  }), key, value);
  await page.close();
}

/** The value of the text field, once the page is ready. */
const field = async (page) => {
  // In the background nothing is drawn, and no frame comes to look in.
  await page.bringToFront();
  await page.waitForFunction(() => document.querySelector("#open:not([disabled])"));
  return page.$eval("#text", ({ value }) => value);
};

/** Types a text, and waits until the draft has it. */
async function type(page, text) {
  await page.bringToFront();
  await page.focus("#text");
  await page.keyboard.type(text);
  await until(page, (texts) => texts?.some((stored) => stored.endsWith(text)));
}

/** Ends a tab without any of its events. */
async function crash(page) {
  const session = await page.createCDPSession();
  const crashed = new Promise((resolve) => page.once("error", resolve));
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
}

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
  await crash(page);
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
  await edit(page);
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
  await page.waitForSelector("#history-open", { visible: true });
  await page.click("#history-open");
  await page.waitForSelector("[data-note=no-storage]:not([hidden])");
  assert.deepEqual(errors, []);
});

test("two windows have a draft each, and a new one opens both once they are gone", async () => {
  const { page: one, context } = await open(state);
  await type(one, "One");
  const two = await context.newPage();
  await two.goto(url);
  assert.equal(await field(two), "", "the first window's draft is its own");
  await type(two, "Two");
  await one.reload();
  assert.equal(await field(one), "One");
  await type(one, ", again");
  await crash(one);
  await crash(two);
  const three = await context.newPage();
  await three.goto(url);
  await three.waitForSelector("[role=tab]:nth-child(2)");
  const tabs = await three.$$eval("[role=tab] span:first-child", (spans) => spans.map(({ textContent }) => textContent));
  assert.deepEqual(tabs.sort(), ["One, again", "Two"]);
  assert.equal(await field(three), "One, again", "the newest is in the field");
});

test("what was written while leaving doesn't win over what was written later", async () => {
  const { page, context } = await open(state);
  await type(page, "Old");
  // As when the page is left and comes back from the back/forward cache.
  await page.evaluate(() => {
    document.querySelector("#text").value = "Older";
    document.querySelector("#text").dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await page.waitForFunction(() => new Promise((resolve) => setTimeout(() => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    resolve(true);
  })));
  await type(page, " and newer");
  await crash(page);
  const next = await context.newPage();
  await next.goto(url);
  assert.equal(await field(next), "Older and newer");
});

test("six megabytes pasted 30 ms before leaving are saved", async () => {
  const { page } = await open(state);
  const length = await page.evaluate((seed) => {
    const text = seed.repeat(Math.ceil(6e6 / seed.length));
    document.querySelector("#text").value = text;
    document.querySelector("#text").dispatchEvent(new InputEvent("input", { bubbles: true }));
    setTimeout(() => location.reload(), 30);
    return text.length;
  }, seed);
  await page.waitForNavigation();
  await page.waitForSelector("#document");
  // Measured in the page: the text itself is too long for the protocol.
  const saved = await page.evaluate(() => new Promise((resolve) => {
    indexedDB.open("nutgraf-draft").onsuccess = ({ target: { result: db } }) => {
      db.transaction("draft").objectStore("draft").getAll().onsuccess = ({ target }) => {
        db.close();
        resolve(target.result.map(({ articles }) => articles.map(({ text }) => text.length)));
      };
    };
  }));
  assert.deepEqual(saved, [[length]]);
});

const whole = { id: "a", title: "", url: "", text: "A whole article." };
const malformed = {
  "an article without text": { articles: [{}], selected: 0 },
  "a text that is none": { articles: [{ title: "", url: "", text: 7 }], selected: 0 },
  "no article": { articles: [null], selected: 0 },
  "no articles": {},
  "articles that are none": { articles: "many", selected: 0 },
  "a number": 7,
  "null": null,
  "a string": "draft",
  "a list": [],
  "another version": { version: 99, articles: [whole], selected: 0 },
  "a binary": new Uint8Array(9),
};
test("malformed drafts are set aside, and the page works", async () => {
  for (const [name, value] of Object.entries(malformed)) {
    const context = await state.browser.createBrowserContext();
    await withStored(context, "draft", value);
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(url);
    await page.waitForFunction(() => /set aside/.test(document.querySelector("#messages")?.textContent), {}, name);
    await page.waitForSelector("#example:not([disabled])");
    await page.click("#example");
    await summary(page, 3);
    assert.deepEqual(errors, [], name);
    assert.ok(Object.keys(await records(page)).some((key) => key.startsWith("unreadable")), name);
    await page.reload();
    await summary(page, 3);
    assert.doesNotMatch(await page.$eval("#messages", ({ textContent }) => textContent), /set aside/, "it is said once");
    await context.close();
  }
});

test("of a draft with one malformed article the others are restored", async () => {
  const context = await state.browser.createBrowserContext();
  await withStored(context, "draft", { articles: [{}, whole], selected: 9 });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => /set aside/.test(document.querySelector("#messages")?.textContent));
  assert.equal(await field(page), whole.text);
});

test("what was written while leaving and got damaged kills nothing", async () => {
  for (const late of ["{", "null", "7", '{"articles":[{}],"selected":0}']) {
    const context = await state.browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(new URL("manifest.webmanifest", url).href);
    await page.evaluate((late) => localStorage.setItem("nutgraf-late", late), late);
    await page.goto(url);
    assert.equal(await field(page), "");
    await page.click("#example");
    await summary(page, 3);
    await context.close();
  }
});

test("drafts of the version before are read, what was written while leaving too", async () => {
  const context = await state.browser.createBrowserContext();
  await withStored(context, "draft", { articles: [{ title: "T", url: "https://example.org/", text: "An old draft." }], selected: 0 });
  const page = await context.newPage();
  await page.goto(url);
  assert.equal(await field(page), "An old draft.");
  assert.match(await page.$eval("#source-link", ({ textContent }) => textContent), /T.*example\.org/);
});

test("turned off in one window, drafts are off in the other", async () => {
  const { page: one, context } = await open(state);
  await type(one, "One");
  const two = await context.newPage();
  await two.goto(url);
  await field(two);
  await two.click("#keep-draft");
  await one.waitForFunction(() => !document.querySelector("#keep-draft").checked);
  await one.bringToFront();
  await one.focus("#text");
  await one.keyboard.type(", and more");
  await one.reload();
  assert.equal(await field(one), "");
  assert.deepEqual(await records(one), {});
});

test("a database that never answers is reported, and the page goes on", async () => {
  const { page, errors } = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => new EventTarget();
    }),
  });
  await paste(page, seed);
  await summary(page, 3);
  await page.waitForFunction(() => /isn.t responding/.test(document.querySelector("#messages").textContent));
  assert.deepEqual(errors, []);
});

test("a database that answers late gives the draft late", async () => {
  const { page } = await withDraft();
  await page.evaluateOnNewDocument(() => {
    const { open } = IDBFactory.prototype;
    const waiting = [];
    globalThis.answer = () => {
      IDBFactory.prototype.open = open;
      waiting.forEach((answer) => answer());
    };
    IDBFactory.prototype.open = function (...name) {
      const late = {};
      waiting.push(() => {
        const request = open.apply(this, name);
        for (const type of ["onupgradeneeded", "onsuccess", "onerror"]) {
          request[type] = (event) => {
            Object.assign(late, { result: request.result, error: request.error });
            late[type]?.(event);
          };
        }
      });
      return late;
    };
  });
  await page.reload();
  await page.waitForSelector("#example:not([disabled])");
  await page.focus("#text");
  await page.keyboard.type("Meanwhile");
  await page.evaluate(() => globalThis.answer());
  await page.waitForSelector("[role=tab]:nth-child(2)");
  assert.deepEqual((await page.$$eval("[role=tab] span:first-child", (spans) => spans.map(({ textContent }) => textContent)))[0], "Meanwhile");
  await until(page, (texts) => texts?.length === 2);
});
