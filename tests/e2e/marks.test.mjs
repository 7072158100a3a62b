// The article below the summary, with the chosen sentences marked in it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, seed, setCount, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();
const marks = (page) => page.$$eval("#article mark[data-sentence]", (all) => all.map((mark) => mark.textContent.trim()));

test("the chosen sentences are marked where they stand", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  const chosen = await summary(page, 3);
  await page.waitForFunction(() => document.querySelectorAll("#article mark[data-sentence]").length === 3);
  assert.deepEqual(await marks(page), chosen);
  await setCount(page, 4);
  const four = await summary(page, 4);
  await page.waitForFunction(() => document.querySelectorAll("#article mark[data-sentence]").length === 4);
  assert.deepEqual(await marks(page), four);
});

test("the whole article stands below, and none of what was left out", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await page.waitForSelector("#article mark[data-sentence]");
  const article = (await page.$eval("#article", (a) => a.textContent)).replace(/\s+/g, " ");
  for (const paragraph of seed.split("\n\n")) {
    const dropped = /^(More news:|Adjust Comment Print)/.test(paragraph);
    assert.equal(article.includes(paragraph.trim()), !dropped, paragraph);
  }
});
