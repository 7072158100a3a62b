// Constraints of host pages: a strict policy, scripts from another origin, and no requests except its own files.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, article, count, files, heard, inEachBrowser, sentences } from "./host.mjs";

const body = `<nut-graf for="article"></nut-graf><article id="article">${article}</article>`;
const strict = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
/** From another origin, like a CDN. */
const fromCdn = () => `<script type="module" src="${address("cdn")}nut-graf.js"></script>`;
/** Counts the workers that the page starts. */
const countWorkers = () => {
  globalThis.started = [];
  const { Worker } = globalThis;
  globalThis.Worker = class extends Worker {
    constructor(url, options) {
      super(url, options);
      globalThis.started.push(new URL(url).protocol);
      this.addEventListener("message", () => { globalThis.ran = new URL(url).protocol; }, { once: true });
    }
  };
};

inEachBrowser("works under default-src 'self' with 'wasm-unsafe-eval', in a worker", async (open) => {
  const { page, errors } = await open(body, { headers: { "Content-Security-Policy": strict }, prepare: countWorkers });
  await sentences(page, 3);
  assert.equal(await page.evaluate(() => globalThis.ran), "http:");
  assert.deepEqual(errors, []);
});

inEachBrowser("from another origin it runs in a blob worker", async (open) => {
  const { page, errors } = await open(body, { script: fromCdn(), prepare: countWorkers });
  await sentences(page, 3);
  assert.equal(await page.evaluate(() => globalThis.ran), "blob:");
  assert.deepEqual(errors, []);
});

inEachBrowser("if no worker can start, it runs on the main thread", async (open) => {
  const cdn = address("cdn");
  const policy = `default-src 'self'; script-src ${cdn} 'wasm-unsafe-eval'; connect-src ${cdn}; worker-src 'none'`;
  const { page } = await open(body, {
    script: fromCdn(), headers: { "Content-Security-Policy": policy }, prepare: countWorkers,
  });
  await sentences(page, 3);
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  assert.equal(count("worker.js"), 1);
});

inEachBrowser("under Trusted Types that allow its policy it works in a worker", async (open) => {
  const policy = `${strict}; require-trusted-types-for 'script'; trusted-types nutgraf`;
  const { page, errors } = await open(body, { headers: { "Content-Security-Policy": policy }, prepare: countWorkers });
  await sentences(page, 3);
  assert.equal(await page.evaluate(() => globalThis.ran), "http:");
  assert.deepEqual(errors, []);
});

inEachBrowser("under Trusted Types that allow no policy it works without one", async (open, browser) => {
  const policy = `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`;
  const { page } = await open(body, { headers: { "Content-Security-Policy": policy }, prepare: countWorkers });
  await sentences(page, 3);
  const enforced = await page.evaluate(() => "trustedTypes" in globalThis);
  assert.ok(enforced || browser === "firefox");
  assert.equal(await page.evaluate(() => globalThis.ran), enforced ? undefined : "http:");
});

inEachBrowser("requests only its own files, stores nothing, and adds no globals", async (open) => {
  const { page } = await open(body, {
    prepare: () => { globalThis.before = Object.getOwnPropertyNames(globalThis); },
  });
  await sentences(page, 3);
  await page.click("nut-graf >>> [part=sentence]");
  assert.deepEqual([...new Set(files())].sort(), [
    "engine.wasm", "nut-graf.js", "widget-words-en.json", "widget.js", "widget.wasm", "worker.js",
  ]);
  const left = await page.evaluate(async () => ({
    globals: Object.getOwnPropertyNames(globalThis).filter((name) => !globalThis.before.includes(name)),
    storage: [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length],
  }));
  // Globals of the tests.
  assert.deepEqual(left.globals.filter((name) => !/^before$|^events$|puppeteer|AriaQuery/i.test(name)), []);
  assert.deepEqual(left.storage, [0, 0, "", 0]);
});

inEachBrowser("if the engine doesn't load, the fallback content stays and an event is fired", async (open) => {
  const { page } = await open(body.replace("></nut-graf>", '><p id="fallback">Read on.</p></nut-graf>'), { missing: ["engine-"] });
  const { code } = await heard(page, "nut-graf-error");
  assert.equal(code, "engine-not-loaded");
  assert.ok(await page.$eval("#fallback", (fallback) => fallback.checkVisibility()));
});

inEachBrowser("if the widget doesn't load, the fallback content stays and an event is fired", async (open) => {
  const { page } = await open(body.replace("></nut-graf>", '><p id="fallback">Read on.</p></nut-graf>'), { missing: ["widget-"] });
  const { code } = await heard(page, "nut-graf-error");
  assert.equal(code, "widget-not-loaded");
  assert.ok(await page.$eval("#fallback", (fallback) => fallback.checkVisibility()));
});

inEachBrowser("if the policy forbids WebAssembly, the fallback content stays and an event is fired", async (open) => {
  const { page } = await open(body.replace("></nut-graf>", '><p id="fallback">Read on.</p></nut-graf>'), {
    headers: { "Content-Security-Policy": "default-src 'self'; script-src 'self'" },
  });
  assert.equal((await heard(page, "nut-graf-error")).code, "widget-not-loaded");
  assert.ok(await page.$eval("#fallback", (fallback) => fallback.checkVisibility()));
});

test("importing it on a server, without a document, has no effect", async () => {
  const { NutGrafElement } = await import(new URL("../../../dist/nut-graf.js", import.meta.url));
  assert.equal(typeof NutGrafElement, "function");
});
