// Storing the page causes no second download, and afterwards no requests at all. Counted at the server, which sees all
// requests, whatever part of the browser makes them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setCount, useBrowser } from "../nutgraf.mjs";
import { summarizesSeed, tab, worksOffline } from "./app.mjs";
import { cable } from "./cable.mjs";

const state = useBrowser();

test("each file is requested once, and then none", async () => {
  const net = await cable();
  const page = await tab(await state.browser.createBrowserContext(), net.url);
  await worksOffline(page);
  const assets = net.seen.filter((path) => path.startsWith("assets/"));
  assert.ok(assets.length >= 6);
  assert.deepEqual(assets, [...new Set(assets)]);
  assert.equal(net.seen.filter((path) => path === "").length, 1, "index.html too");
  net.seen.length = 0;
  assert.ok(await summarizesSeed(page));
  await setCount(page, 5);
  await page.click("#clear");
  await page.click("#example");
  await page.waitForSelector("#summary [data-sentence]");
  assert.deepEqual(net.seen, []);
});

test("a later visit only checks for a new version", async () => {
  const net = await cable();
  const context = await state.browser.createBrowserContext();
  await worksOffline(await tab(context, net.url));
  net.seen.length = 0;
  const page = await tab(context, net.url);
  await worksOffline(page);
  assert.ok(await summarizesSeed(page));
  assert.deepEqual(net.seen.filter((path) => path !== "sw.js"), []);
});
