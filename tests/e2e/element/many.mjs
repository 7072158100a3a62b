// Many elements share one engine, and load nothing before they are visible.

import assert from "node:assert/strict";
import { article, count, files, inEachBrowser, sentences } from "./host.mjs";

inEachBrowser("thirty elements have one worker and fetch each file once", async (open) => {
  const widgets = Array.from({ length: 30 }, (_, i) => `<nut-graf id="w${i}" for="article" length="${1 + i % 5}"></nut-graf>`);
  const { page } = await open(`${widgets.join("")}<article id="article">${article}</article>`, {
    prepare: () => {
      const { Worker } = globalThis;
      globalThis.workers = 0;
      globalThis.Worker = class extends Worker {
        constructor(...options) {
          super(...options);
          globalThis.workers += 1;
        }
      };
    },
  });
  await page.$$eval("nut-graf", (elements) => Promise.all(elements.map((element) => element.load())));
  for (let i = 0; i < 30; i++) await sentences(page, 1 + i % 5, `#w${i}`);
  assert.equal(await page.evaluate(() => globalThis.workers), 1);
  for (const file of ["engine.wasm", "widget.wasm", "widget.js", "worker.js", "widget-words-en.json"]) {
    assert.equal(count(file), 1, file);
  }
});

inEachBrowser("nothing is loaded before it is about to become visible", async (open) => {
  const { page } = await open(`<div style="height: 5000px"></div><nut-graf for="article"></nut-graf><article id="article">${article}</article>`);
  // Still far away, after two frames in which it could have been noticed.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.deepEqual(files(), ["nut-graf.js"]);
  await page.evaluate(() => scrollTo(0, 4500));
  await sentences(page, 3);
});

inEachBrowser("load() doesn't wait for visibility", async (open) => {
  const { page } = await open(`<div style="height: 5000px"></div><nut-graf for="article"></nut-graf><article id="article">${article}</article>`);
  await page.$eval("nut-graf", (element) => element.load());
  await sentences(page, 3);
});
