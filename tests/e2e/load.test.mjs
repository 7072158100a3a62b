// Many articles in a row leave nothing behind.

import assert from "node:assert/strict";
import { test } from "node:test";
import { edit, open, paste, seed, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

/** Some twelve thousand characters, different for each number, with a sentence that has it. */
const text = (i) => {
  const sentences = Array.from({ length: 100 }, (_, k) => `In house ${k} of the street they wrote ${i * k + 3} letters about the bridge, the bread and the ${i + k} dogs there.`);
  return `${seed.replace(/\s+/g, " ")}\n\nNumber ${i} of the letters came from the mayor of Ashby, who lives by the river. ${sentences.join(" ")}`;
};

/** Pastes a text over the one before, whose article it replaces, and waits for its summary. */
async function pasteNext(page, i) {
  if (i > 0) await edit(page);
  await page.$eval("#text", (field) => field.select());
  await paste(page, text(i));
  await page.waitForFunction((i) => document.querySelector("#article")?.textContent.includes(`Number ${i} of the letters`)
    && document.querySelectorAll("#summary [data-sentence]").length === 3, {}, i);
}

test("a hundred pastes in a row leave heap, wasm memory and the number of nodes flat", { timeout: 180_000 }, async () => {
  const { page } = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      globalThis.memories = [];
      for (const name of ["instantiate", "instantiateStreaming"]) {
        const make = WebAssembly[name];
        WebAssembly[name] = async (...all) => {
          const made = await make.apply(WebAssembly, all);
          const { memory } = (made.instance ?? made).exports;
          if (memory) globalThis.memories.push(memory);
          return made;
        };
      }
      WebAssembly.Instance = class extends WebAssembly.Instance {
        constructor(...all) {
          super(...all);
          if (this.exports.memory) globalThis.memories.push(this.exports.memory);
        }
      };
    }),
  });
  const client = await page.createCDPSession();
  await client.send("Performance.enable");
  await client.send("HeapProfiler.enable");
  const measure = async () => {
    await client.send("HeapProfiler.collectGarbage");
    const { metrics } = await client.send("Performance.getMetrics");
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
    const wasm = await page.evaluate(() => globalThis.memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
    const connected = await page.evaluate(() => document.querySelectorAll("*").length);
    return { connected, heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners"), wasm };
  };
  for (let i = 0; i < 10; i++) await pasteNext(page, i);
  const before = await measure();
  assert.ok(before.wasm > 0);
  for (let i = 10; i < 110; i++) await pasteNext(page, i);
  const then = await measure();
  const grown = `${JSON.stringify(before)}, then ${JSON.stringify(then)}`;
  // For its undo the browser keeps the lines of each text, which are three, and the line breaks between them: not one of
  // the hundred sentences' elements.
  assert.ok(then.nodes - before.nodes <= 100 * 6, grown);
  assert.equal(then.connected, before.connected, grown);
  assert.ok(then.listeners - before.listeners < 50, grown);
  // Not a tenth of the texts.
  assert.ok(then.wasm - before.wasm <= 2 * 65_536, grown);
  // Not one in five of the texts is left, at two bytes for each character.
  assert.ok(then.heap - before.heap < 20 * 2 * text(9).length, grown);
});
