// Removed lines, with their reasons.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

test("all four removed lines of the seed article are listed with their reasons", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  assert.equal(await page.$eval("#dropped-lines", (details) => details.open), false);
  await page.click("#dropped-lines > summary");
  await page.waitForSelector("#dropped-lines[open] li[data-reason]", { visible: true });
  const lines = await page.$$eval("#dropped-lines li[data-reason]", (items) =>
    items.map((item) => [item.dataset.reason, item.textContent]));
  assert.equal(lines.length, 4);
  const dropped = seed.split("\n").filter((line) => /^(More news:|Adjust Comment Print)/.test(line));
  for (const line of dropped) {
    const [reason] = lines.find(([, text]) => text.includes(line)) ?? assert.fail(line);
    assert.equal(reason, line.startsWith("More") ? "story-link" : "share-buttons");
  }
});
