// Summary types and named lengths, all selected from one ranking.

import assert from "node:assert/strict";
import { test } from "node:test";
import { countQuestions, open, paste, seed, setCount, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

const choose = (page, name, value) => page.click(`label:has([name=${name}][value=${value}])`);

test("each type has its own lengths", async () => {
  const { page, errors } = await open(state, { prepare: countQuestions });
  await paste(page, seed);
  await summary(page, 3);
  const asked = await page.evaluate(() => globalThis.asked);
  const most = Number(await page.$eval("#sentences", (slider) => slider.max));
  for (const [type, counts] of [["tldr", [1, 3, 5]], ["teaser", [1, 3, 5]], ["key-points", [3, 5, 7]]]) {
    await choose(page, "type", type);
    for (const [i, length] of ["short", "medium", "long"].entries()) {
      await choose(page, "length", length);
      await summary(page, Math.min(counts[i], most));
      assert.equal(await page.$eval("#sentences", (slider) => slider.valueAsNumber), Math.min(counts[i], most));
    }
  }
  await choose(page, "type", "headline");
  await summary(page, 1);
  assert.equal(await page.$("#sentences:enabled"), null, "a headline is one sentence");
  await choose(page, "type", "key-points");
  await summary(page, Math.min(7, most));
  assert.equal(await page.evaluate(() => globalThis.asked), asked, "the engine doesn't run again");
  assert.deepEqual(errors, []);
});

test("key points are a list, the others a paragraph with clickable sentences and reasons", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  const list = () => page.$eval("#summary .sentences", ({ role }) => role);
  assert.equal(await list(), "list");
  await choose(page, "type", "tldr");
  await choose(page, "length", "medium");
  const sentences = await summary(page, 3);
  assert.equal(await list(), "presentation");
  const flow = await page.$$eval("#summary .sentences li", (items) => items.map((item) => getComputedStyle(item).display));
  assert.deepEqual(flow, ["inline", "inline", "inline"]);
  await page.click("#summary .why");
  await page.waitForSelector("#summary .reasons");
  await page.click("#summary li:nth-child(2) [data-sentence]");
  await page.waitForSelector("#shown");
  assert.equal(await page.$eval("#shown", (shown) => shown.textContent.trim()), sentences[1]);
});

test("exports are of the selected type", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await choose(page, "type", "tldr");
  await choose(page, "length", "medium");
  const sentences = await summary(page, 3);
  await page.click("#copy");
  await page.waitForFunction(() => document.querySelector("#copy").textContent === "Copied");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), sentences.join(" "));
});

test("by percent", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  const most = Number(await page.$eval("#sentences", (slider) => slider.max));
  await page.select("#unit", await page.$eval("#unit option:last-child", ({ value }) => value));
  await page.waitForFunction(() => document.getElementById("sentences").max === "100");
  await setCount(page, 50);
  const half = await summary(page, Math.ceil(most / 2));
  await page.focus("#sentences");
  await page.keyboard.press("End");
  const all = await summary(page, most);
  assert.ok(half.every((sentence) => all.includes(sentence)));
});
