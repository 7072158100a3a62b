// Storage usage and limits, with a real database and quota.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { open, url, useBrowser } from "../nutgraf.mjs";

const state = useBrowser();
const bundle = await build({
  entryPoints: [fileURLToPath(new URL("../../../www/js/storage.ts", import.meta.url))],
  bundle: true, write: false, format: "iife", globalName: "storage",
});
const [{ text: script }] = bundle.outputFiles;

/** A page with the module `storage` and a small database. */
async function openStore() {
  const opened = await open(state);
  await opened.page.evaluate(`${script}; globalThis.storage = storage`);
  await opened.page.evaluate(() => {
    const request = indexedDB.open("test", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("kept");
    return new Promise((resolve) => {
      request.onsuccess = () => {
        globalThis.store = (act) => new Promise((resolve, reject) => {
          const transaction = request.result.transaction("kept", "readwrite");
          const { result } = { result: act(transaction.objectStore("kept")) };
          transaction.oncomplete = () => resolve(result?.result);
          transaction.onabort = () => reject(transaction.error);
        });
        resolve();
      };
    });
  });
  return opened;
}

test("usage grows with stored data", async () => {
  const { page } = await openStore();
  const [before, after] = await page.evaluate(async () => {
    const before = await storage.storageUse();
    await store((kept) => kept.put(crypto.getRandomValues(new Uint8Array(65536)).toString().repeat(20), "a"));
    return [before, await storage.storageUse()];
  });
  assert.ok(after.used > before.used && after.quota > after.used, JSON.stringify([before, after]));
});

test("a full disk is reported, and nothing saved earlier is lost", async () => {
  const { page } = await openStore();
  const session = await page.createCDPSession();
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(url).origin, quotaSize: 1e6 });
  await page.evaluate(() => store((kept) => kept.put("an article", "first")));
  const failure = await page.evaluate(() =>
    storage.mapQuotaError(() => store((kept) => kept.put("much ".repeat(1e6), "second")))
      .then(() => "kept", ({ name, code, cause }) => ({ name, code, cause: cause.name })));
  assert.deepEqual(failure, { name: "StorageFullError", code: "storage-full", cause: "QuotaExceededError" });
  assert.deepEqual(await page.evaluate(() => store((kept) => kept.getAllKeys())), ["first"]);
  assert.equal(await page.evaluate(() => store((kept) => kept.get("first"))), "an article");
});

test("other errors are passed on unchanged", async () => {
  const { page } = await openStore();
  assert.equal(await page.evaluate(() => storage.mapQuotaError(() => Promise.reject(new TypeError("mine")))
    .catch(({ name, message }) => `${name}: ${message}`)), "TypeError: mine");
});

test("persistent storage is as the browser grants it", async () => {
  const { page, context } = await openStore();
  const granted = () => page.evaluate(() => storage.requestPersistence());
  assert.equal(await granted(), await page.evaluate(() => navigator.storage.persisted()));
  await context.overridePermissions(new URL(url).origin, ["persistent-storage"]);
  assert.equal(await granted(), true);
});
