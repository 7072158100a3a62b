// Removing the service worker: `?sw=off` by the reader, or a self-removing `sw.js` by the host.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { useBrowser } from "../nutgraf.mjs";
import { summarizesSeed, tab, worksOffline } from "./app.mjs";
import { buildA, cable } from "./cable.mjs";

const state = useBrowser();

const left = (page) => page.evaluate(async () => [
  (await navigator.serviceWorker.getRegistrations()).length,
  (await caches.keys()).length,
]);

test("?sw=off removes the worker and its caches", async () => {
  const net = await cable();
  const context = await state.browser.createBrowserContext();
  const other = await tab(context, net.url);
  await worksOffline(other);
  // Caches of other programs must stay.
  await other.evaluate(() => caches.open("nutgraf elsewhere"));
  await other.close();
  net.seen.length = 0;
  const page = await tab(context, `${net.url}?sw=off`);
  await page.waitForFunction(() => document.querySelector("#offline")?.textContent === "Offline copy removed");
  assert.ok(net.seen.includes("?sw=off"), "the page itself is the server's");
  assert.ok(await summarizesSeed(page));
  assert.deepEqual(await left(page), [0, 1]);
  await page.close();
  // The next visit without it starts afresh.
  await worksOffline(await tab(context, net.url));
});

test("after a host's self-removing worker, the page still works", async () => {
  const net = await cable();
  const context = await state.browser.createBrowserContext();
  const page = await tab(context, net.url);
  await worksOffline(page);
  const killer = readFileSync(new URL("../../../hosting/remove/sw.js", import.meta.url));
  net.serve({ ...buildA, files: new Map([["sw.js", { content: killer, like: "sw.js" }]]) });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  assert.deepEqual(await left(page), [0, 0]);
  assert.ok(await summarizesSeed(page));
});
