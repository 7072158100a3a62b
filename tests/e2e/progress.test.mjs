// Long texts: progress and cancelling.

import assert from "node:assert/strict";
import { test } from "node:test";
import { notice, open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

const paragraph = "The river Elm rose again on Monday and flooded the lower town, the council said. Nobody was hurt in the flood, but the bridge at Ashby stays closed until the water falls.\n\n";
const long = Array.from({ length: Math.ceil(24e6 / paragraph.length) }, (_, i) => `${i} ${paragraph}`).join("");

/** Records all values of the progress bar. */
const watch = (page) => page.evaluateOnNewDocument(() => {
  globalThis.shown = [];
  new MutationObserver(() => {
    const bar = document.querySelector("progress[value]");
    if (bar && globalThis.shown.at(-1) !== bar.value) globalThis.shown.push(bar.value);
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["value"] });
});

test("progress increases, and the page stays responsive", async () => {
  const { page, errors } = await open(state, { prepare: watch });
  await paste(page, long);
  await page.waitForSelector("progress[value]");
  await page.click("[data-dialog=about]");
  await page.waitForSelector("#about[open]");
  await page.keyboard.press("Escape");
  await summary(page, 3);
  assert.equal(await page.$("progress"), null);
  const shown = await page.evaluate(() => globalThis.shown);
  assert.ok(shown.length > 5, `${shown}`);
  assert.deepEqual(shown, shown.toSorted((a, b) => a - b));
  assert.ok(shown.every((percent) => percent > 0 && percent <= 100));
  assert.deepEqual(errors, []);
});

test("can be cancelled, retried, and replaced by another text", async () => {
  const { page } = await open(state);
  await paste(page, long);
  await page.waitForSelector("#cancel", { visible: true });
  await page.click("#cancel");
  await notice(page, /Cancelled/);
  assert.equal(await page.$("#summary [data-sentence]"), null);
  await page.click("#retry");
  await summary(page, 3);
  await page.click("#clear");
  await paste(page, seed);
  await page.waitForFunction((start) =>
    document.querySelector("#summary [data-sentence]")?.textContent.startsWith(start), {}, seed.split("\n\n")[2].slice(0, 10));
});
