// Lifecycle: moving, removing, reinserting and defining twice; nothing is left behind.

import assert from "node:assert/strict";
import { article, count, heard, inEachBrowser, sentences, times } from "./host.mjs";

const body = `<div id="a"><nut-graf for="article"></nut-graf></div><div id="b"></div><article id="article">${article}</article>`;
/** Records the workers, and which of them were terminated. */
const watchWorkers = () => {
  globalThis.workers = [];
  const { Worker } = globalThis;
  globalThis.Worker = class extends Worker {
    constructor(...options) {
      super(...options);
      globalThis.workers.push(this);
    }
    terminate() {
      this.ended = true;
      super.terminate();
    }
  };
};
const workers = (page) => page.evaluate(() => globalThis.workers.map(({ ended }) => ended === true));

inEachBrowser("moving it doesn't change it", async (open) => {
  const { page } = await open(body, { prepare: watchWorkers });
  await sentences(page, 3);
  const same = await page.evaluate(() => {
    const element = document.querySelector("nut-graf");
    const before = element.shadowRoot.querySelector("details");
    document.querySelector("#b").append(element);
    return new Promise((resolve) => setTimeout(() => resolve(before.isConnected && before === element.shadowRoot.querySelector("details"))));
  });
  assert.ok(same);
  assert.equal(await times(page, "nut-graf-ready"), 1);
  assert.deepEqual(await workers(page), [false]);
});

inEachBrowser("removing the last one terminates the worker; reinserting starts it again", async (open) => {
  const { page } = await open(`${body}<nut-graf id="other" for="article"></nut-graf>`, { prepare: watchWorkers });
  await sentences(page, 3);
  await sentences(page, 3, "#other");
  await page.$eval("#other", (element) => element.remove());
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  assert.deepEqual(await workers(page), [false], "one is left");
  await page.evaluate(() => {
    globalThis.element = document.querySelector("nut-graf");
    globalThis.element.remove();
  });
  await page.waitForFunction(() => globalThis.workers[0].ended);
  assert.equal(await page.evaluate(() => globalThis.element.shadowRoot.querySelector("details")), null);
  await page.evaluate(() => document.querySelector("#b").append(globalThis.element));
  await sentences(page, 3);
  assert.deepEqual(await workers(page), [true, false]);
  assert.equal(count("widget.wasm"), 1);
});

inEachBrowser("a removed element doesn't observe the article any more", async (open) => {
  const { page } = await open(body);
  await sentences(page, 3);
  await page.evaluate(() => {
    globalThis.element = document.querySelector("nut-graf");
    globalThis.element.addEventListener("nut-graf-summary", () => { globalThis.toldAfter = true; });
    globalThis.element.remove();
  });
  await page.evaluate(async () => {
    document.querySelector("article p").textContent = "Something else happened in Halden on Monday.";
    await new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve)));
  });
  assert.equal(await page.evaluate(() => globalThis.toldAfter), undefined);
});

inEachBrowser("the script may be loaded twice", async (open) => {
  const { page, errors } = await open(body, {
    script: '<script type="module" src="/nut-graf.js"></script><script type="module" src="/nut-graf.js?again"></script>',
  });
  await sentences(page, 3);
  assert.equal(count("nut-graf.js"), 2);
  assert.equal(count("widget.js"), 1);
  assert.deepEqual(errors, []);
});

inEachBrowser("properties set before the script ran are adopted", async (open) => {
  const { page } = await open(body, { script: "" });
  await page.$eval("nut-graf", (element) => { element.length = 2; element.type = "tldr"; });
  await page.addScriptTag({ type: "module", url: "/nut-graf.js" });
  await sentences(page, 2);
  await page.$eval("nut-graf", (element) => element.setAttribute("length", "4"));
  await sentences(page, 4);
});

inEachBrowser("a changed article is summarized again, once", async (open) => {
  const { page } = await open(body);
  await sentences(page, 3);
  await page.evaluate(() => {
    for (let i = 1; i <= 20; i++) {
      const paragraph = document.createElement("p");
      paragraph.textContent = `Volcano number ${i} erupted on the island of Orrin, and lava closed the harbour.`;
      document.querySelector("article").append(paragraph);
    }
  });
  const { words } = await heard(page, "nut-graf-summary", 2);
  const first = await heard(page, "nut-graf-summary", 1);
  assert.ok(words > first.words + 200);
  assert.equal(await times(page, "nut-graf-summary"), 2);
});

inEachBrowser("a replaced article is summarized", async (open) => {
  const { page } = await open(body);
  await sentences(page, 3);
  await page.evaluate(() => {
    const other = document.createElement("article");
    other.id = "article";
    other.innerHTML = "<p>The lighthouse on Orrin was sold to a painter. She will open it to visitors in June.</p>";
    document.querySelector("article").replaceWith(other);
  });
  const shown = await sentences(page, 2);
  assert.ok(shown[0].includes("painter"));
});
