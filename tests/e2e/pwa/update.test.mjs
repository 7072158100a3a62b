// A new version is installed completely, when the reader accepts it, or not at all.

import assert from "node:assert/strict";
import { test } from "node:test";
import { summary, useBrowser } from "../nutgraf.mjs";
import { answer, asked, buildOf, historyHasSeed, keepSeed, summarizesSeed, tab, worksOffline } from "./app.mjs";
import { cable, makeB } from "./cable.mjs";

const state = useBrowser();

/** A tab of a new reader with build A. */
async function withA() {
  const net = await cable();
  const context = await state.browser.createBrowserContext();
  const page = await tab(context, net.url);
  await worksOffline(page);
  return { net, context, page };
}

/** Waits until the browser has abandoned the installation. */
const installed = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.ready;
  // Rejects if the installation fails; resolves once the script is loaded. In both cases `installing` tells the result.
  await registration.update().catch(() => undefined);
  const { installing } = registration;
  if (!installing) return registration.waiting?.state ?? "none";
  return new Promise((resolve) => installing.addEventListener("statechange", () => resolve(installing.state)));
});

test("a new version waits for the reader and is then used at once", async () => {
  const { net, context, page: first } = await withA();
  const b = await makeB();
  net.serve(b);
  const page = await tab(context, net.url);
  assert.match(await asked(page), /new version/);
  assert.equal(await buildOf(page), "A");
  // A still works.
  await keepSeed(page);
  // The next tab uses A as well: no file of B before it is accepted.
  const another = await tab(context, net.url);
  assert.equal(await buildOf(another), "A");
  await asked(another);

  await Promise.all([page.waitForNavigation(), answer(page, "Reload")]);
  await worksOffline(page);
  assert.equal(await buildOf(page), "B");
  await summary(page, 3);
  assert.ok(await historyHasSeed(page), "draft and history are still there");
  net.seen.length = 0;
  assert.ok(await summarizesSeed(page));
  await page.reload();
  assert.equal(await buildOf(page), "B");
  const later = await tab(context, net.url);
  assert.equal(await buildOf(later), "B");
  assert.deepEqual(net.seen.filter((path) => path !== "sw.js"), [], "no request for A's files, nor for B's");
  assert.equal(await later.evaluate(async () => (await caches.keys()).length), 1, "A's are gone");
  assert.equal(await later.$(".ask"), null, "nothing more to ask");

  // Other tabs keep the old version until the reader accepts the new one there.
  assert.equal(await buildOf(first), "A");
  assert.ok(await summarizesSeed(first));
  await Promise.all([another.waitForNavigation(), answer(another, "Reload")]);
  assert.equal(await buildOf(another), "B");
  await net.unplug();
  assert.ok(await summarizesSeed(await tab(context, net.url)));
});

test("“Not now” keeps the old version until the next visit", async () => {
  const { net, page, context } = await withA();
  net.serve(await makeB());
  await page.reload();
  await asked(page);
  await answer(page, "Not now");
  assert.equal(await page.$(".ask"), null);
  assert.equal(await buildOf(page), "A");
  await asked(await tab(context, net.url));
});

test("an interrupted installation leaves the old version intact", async () => {
  const { net, context, page } = await withA();
  const b = await makeB();
  let cut;
  const isCut = new Promise((resolve) => (cut = resolve));
  net.serve(b, async (path) => {
    if (path === b.onlyB) cut(await net.unplug());
  });
  const outcome = installed(page);
  await isCut;
  assert.equal(await outcome, "redundant");
  const offline = await tab(context, net.url);
  assert.equal(await buildOf(offline), "A");
  assert.ok(await summarizesSeed(offline));
  await worksOffline(offline);
  assert.equal(await offline.$(".ask"), null);
  assert.deepEqual(offline.errors, []);

  // Back online, the installation resumes and completes.
  net.serve(b);
  await net.plug();
  const again = await tab(context, net.url);
  await asked(again);
  await Promise.all([again.waitForNavigation(), answer(again, "Reload")]);
  assert.equal(await buildOf(again), "B");
  await net.unplug();
  assert.ok(await summarizesSeed(await tab(context, net.url)));
});

test("a damaged file fails the installation without an error message", async () => {
  const { net, context, page } = await withA();
  net.serve(await makeB({ damaged: true }));
  assert.equal(await installed(page), "redundant");
  await net.unplug();
  const offline = await tab(context, net.url);
  assert.equal(await buildOf(offline), "A");
  assert.ok(await summarizesSeed(offline));
  await worksOffline(offline);
  for (const page of await context.pages()) {
    assert.equal(await page.$(".ask"), null);
    assert.equal(await page.$(".broken:not([hidden])"), null);
    assert.deepEqual(page.errors ?? [], []);
  }
});

test("after a damaged file on the first visit, the page works but doesn't claim to be offline-ready", async () => {
  const net = await cable();
  net.serve(await makeB({ damaged: true }));
  const page = await tab(await state.browser.createBrowserContext(), net.url);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const { installing } = registration ?? {};
    if (installing) await new Promise((resolve) => installing.addEventListener("statechange", resolve));
  });
  assert.ok(await summarizesSeed(page));
  assert.equal(await page.$("#offline"), null);
  assert.deepEqual(page.errors, []);
});
