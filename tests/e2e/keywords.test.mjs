// The article's keywords: hovered, focused or checked, their occurrences in the article are highlighted.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enter, open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

/** The words highlighted in the article. */
const marked = (page) => page.evaluate(() => Array.from(CSS.highlights.get("keyword") ?? [], (range) =>
  range.startContainer.data.slice(range.startOffset, range.endOffset)));

const waitForMarks = (page, some) => page.waitForFunction((some) => CSS.highlights.has("keyword") === some, {}, some);

test("a keyword highlights its occurrences", async () => {
  const { page, errors } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  const chips = await page.$$("#summary .keywords label");
  assert.ok(chips.length >= 3);
  assert.deepEqual(await marked(page), [], "quiet until asked");
  const word = await chips[0].evaluate((chip) => chip.textContent.trim());
  const body = await page.$eval("article", (article) => article.innerText);
  const escaped = word.replace(/[^\p{L}\p{N}]+/gu, ".");
  const occurrences = body.match(new RegExp(`(?<!\\p{L})${escaped}`, "giu"));
  assert.ok(occurrences.length > 1);

  await chips[0].hover();
  await waitForMarks(page, true);
  assert.deepEqual((await marked(page)).map((w) => w.toLowerCase()), occurrences.map((w) => w.toLowerCase()));
  await page.hover("h1");
  await waitForMarks(page, false);

  // Checked by keyboard, it stays when the focus moves and when other sentences are chosen.
  await page.focus("#summary .keywords input");
  await page.keyboard.press("Space");
  await waitForMarks(page, true);
  await page.focus("#sentences");
  await page.keyboard.press("ArrowRight");
  await summary(page, 4);
  assert.equal((await marked(page)).length, occurrences.length);
  await page.click("#summary .keywords label");
  await page.hover("h1");
  await waitForMarks(page, false);
  assert.deepEqual(errors, []);
});

test("keywords match only at the start of words, and names across line breaks", async () => {
  const { page } = await open(state);
  await enter(page, "Port\nSkarv has a ferry now. The ferry of Port Skarv, a ferryboat, was built in Port\u00a0Skarv. Its airport-ferry is a bus, and the ferry waits for it. The miniferry is gone.");
  await page.waitForSelector("#summary .keywords label");
  const all = new Set();
  for (const chip of await page.$$("#summary .keywords label")) {
    await chip.hover();
    await waitForMarks(page, true);
    for (const word of await marked(page)) all.add(word.replace(/\s/, " ").toLowerCase());
    await page.hover("h1");
    await waitForMarks(page, false);
  }
  assert.ok(all.has("ferry"), [...all].join());
  assert.ok([...all].every((word) => !word.includes("mini")));
});
