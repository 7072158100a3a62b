// No data leaves the page: no requests after it has loaded, no storage except what the page says, and a policy that
// enforces it. `pwa/requests.test.mjs` counts requests at the server.

import assert from "node:assert/strict";
import { test } from "node:test";
import { worksOffline } from "./pwa/app.mjs";
import { open, paste, seed, setCount, summary, url, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

test("no request after the page has loaded, and no error", async () => {
  const { page, errors, requests } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  assert.ok(requests.some((request) => request.endsWith(".wasm")), "the page's own files are seen here");
  // With a summary, the page has loaded everything; the status line tells when the service worker has.
  await worksOffline(page);
  requests.length = 0;
  await setCount(page, 5);
  await summary(page, 5);
  await page.click("#dropped-lines > summary");
  await page.click("#clear");
  await page.click("#example");
  await page.waitForSelector("#summary [data-sentence]");
  assert.deepEqual(requests, []);
  assert.deepEqual(errors, []);
});

/** Everything stored for this origin, except the program's own files. */
const stored = (page) => page.evaluate(async () => {
  const databases = {};
  for (const { name, version } of await indexedDB.databases()) {
    const db = await new Promise((resolve) => { indexedDB.open(name, version).onsuccess = ({ target }) => resolve(target.result); });
    for (const store of db.objectStoreNames) {
      const records = await new Promise((resolve) => { db.transaction(store).objectStore(store).getAll().onsuccess = ({ target }) => resolve(target.result); });
      if (records.length > 0) databases[`${name}/${store}`] = records;
    }
    db.close();
  }
  return { local: { ...localStorage }, session: { ...sessionStorage }, databases };
});

test("only the text in the field is stored", async () => {
  const { page, context } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  // The text first, and then the title that was found in it.
  while (!(await stored(page)).databases["nutgraf-draft/draft"]?.[0]?.articles[0].title) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  const text = await page.$eval("#text", (box) => box.value);
  const { local, session, databases } = await stored(page);
  // This window's random name, by which a reload finds its own draft.
  assert.match(session["nutgraf-window"], /^\d+-\d+-\d+$/);
  assert.deepEqual([local, Object.keys(session), Object.keys(databases)], [{}, ["nutgraf-window"], ["nutgraf-draft/draft"]]);
  const [{ version, time, articles: [{ id, ...article }, ...others], selected, ...rest }, ...more] = databases["nutgraf-draft/draft"];
  assert.deepEqual([version, article, selected, others, rest, more], [1, { title: seed.split("\n")[0], url: "", text }, 0, [], {}, []]);
  assert.ok(Math.abs(time - Date.now()) < 60_000 && id);
  assert.deepEqual(await context.cookies(), []);
});

test("with drafts turned off, only that setting and the program are stored", async () => {
  const { page, context } = await open(state);
  await page.click("#keep-draft");
  await paste(page, seed);
  await summary(page, 3);
  await worksOffline(page);
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(await stored(page), { local: { "nutgraf-draft": "off" }, session: {}, databases: {} });
  const kept = await page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) found.push([request.url, await (await cache.match(request)).text()]);
    }
    return found;
  });
  assert.ok(kept.length > 0);
  for (const [address, content] of kept) {
    assert.equal(content, await (await fetch(address)).text(), `${address} is as everybody gets it`);
  }
});

test("the policy forbids other hosts, inline script and eval", async () => {
  const answer = await fetch(url);
  const policy = answer.headers.get("content-security-policy");
  assert.ok(policy);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  assert.match(policy, /default-src 'none'/);
  const { page } = await open(state);
  const blocked = await page.evaluate(() => new Promise((resolve) => {
    document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true });
    fetch("https://example.com/").catch(() => undefined);
  }));
  assert.equal(blocked, "connect-src");
});

test("pasted markup never becomes elements, and tags inside a sentence aren't shown", async () => {
  const { page, errors, requests } = await open(state);
  await paste(page, `The council <img src=x onerror="globalThis.hurt=1"> voted on Monday night to keep the library open.\n\n<script>globalThis.hurt = 1</script>\n\nThe library <b>will stay open</b> for another year, said the council's leader after the vote.`);
  const shown = await summary(page, 2);
  assert.equal(shown[0].replace(/\s+/g, " "), "The council voted on Monday night to keep the library open.");
  assert.equal(await page.$$eval("#app img, #app script, #app b:not([class])", (found) => found.length), 0);
  assert.equal(await page.evaluate(() => globalThis.hurt), undefined);
  assert.deepEqual(errors, []);
  assert.ok(requests.every((request) => request.startsWith(url)), `${requests}`);
});
