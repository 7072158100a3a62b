// After one visit, the page works offline: in a new tab, after a restart of the browser, from any folder.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import puppeteer from "puppeteer-core";
import { args, executablePath, useBrowser } from "../nutgraf.mjs";
import { historyHasSeed, keepSeed, summarizesSeed, tab, worksOffline } from "./app.mjs";
import { cable } from "./cable.mjs";

const state = useBrowser();

for (const folder of ["/", "/tools/nutgraf/"]) {
  test(`after one visit, a new tab works without the server (at ${folder})`, async () => {
    const net = await cable({ folder });
    const context = await state.browser.createBrowserContext();
    await worksOffline(await tab(context, net.url));
    await net.unplug();
    for (const address of [net.url, `${net.url}index.html`, `${net.url}?text=none#there`]) {
      const page = await tab(context, address);
      assert.ok(await summarizesSeed(page));
      await worksOffline(page);
      assert.deepEqual(page.errors, []);
    }
  });
}

test("it works after a restart of the browser, too", async (t) => {
  const net = await cable();
  const userDataDir = mkdtempSync(join(tmpdir(), "nutgraf-profile-"));
  t.after(() => rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  const launch = () => puppeteer.launch({ executablePath, args, userDataDir });
  let browser = await launch();
  // An open browser would keep the test from ending.
  t.after(() => browser.close());
  const first = await tab(browser, net.url);
  await worksOffline(first);
  await keepSeed(first);
  await browser.close();
  await net.unplug();
  browser = await launch();
  const page = await tab(browser, net.url);
  assert.ok(await historyHasSeed(page));
  assert.ok(await summarizesSeed(page));
});

test("requests for other files go to the network", async () => {
  const net = await cable();
  const context = await state.browser.createBrowserContext();
  const page = await tab(context, net.url);
  await worksOffline(page);
  await page.reload();
  net.seen.length = 0;
  const status = await page.evaluate(async () => {
    const ask = async (path, options) => (await fetch(path, options)).status;
    const script = document.querySelector("script").src;
    return [await ask("LICENSE-MIT"), await ask("no-such-file"), await ask("./?share", { method: "POST" }),
      await ask(script, { headers: { range: "bytes=0-1" } })];
  });
  assert.deepEqual(status.slice(0, 3), [200, 404, 405]);
  assert.equal(net.seen.length, 4, `${net.seen}`);
  await page.goto(`${net.url}LICENSE-MIT`);
  assert.match(await page.evaluate(() => document.body.textContent), /Permission is hereby granted/);
});

test("deleted files are fetched again", async () => {
  const net = await cable();
  const context = await state.browser.createBrowserContext();
  const page = await tab(context, net.url);
  await worksOffline(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await worksOffline(page);
  await net.unplug();
  assert.ok(await summarizesSeed(await tab(context, net.url)));
});

test("damaged files in the cache are replaced from the host, before anything runs", async () => {
  const net = await cable();
  const context = await state.browser.createBrowserContext();
  const page = await tab(context, net.url);
  await worksOffline(page);
  const damage = (which) => page.evaluate(async (which) => {
    let damaged = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!new RegExp(which).test(request.url)) continue;
        const { headers } = await cache.match(request);
        await cache.put(request, new Response("damaged", { headers: { "content-type": headers.get("content-type") } }));
        damaged += 1;
      }
    }
    return damaged;
  }, which);
  for (const which of ["page-.*[.]js$", "page-.*[.]wasm$", "words-", "[.]css$", "/$", "."]) {
    assert.ok(await damage(which), which);
    await page.reload();
    await page.waitForSelector("#example:not([disabled]), #clear");
    await worksOffline(page);
  }
  await net.unplug();
  assert.ok(await summarizesSeed(await tab(context, net.url)));
});
