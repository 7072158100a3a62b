// The main use: paste an article, read its summary.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

test("pasting an article shows its summary without further action", async () => {
  const { page, errors } = await open(state);
  await paste(page, seed);
  const sentences = await summary(page, 3);
  for (const sentence of sentences) {
    assert.ok(seed.includes(sentence), `word for word: ${sentence}`);
    assert.doesNotMatch(sentence, /More news|Adjust Comment Print/);
  }
  assert.deepEqual(sentences, [...sentences].sort((a, b) => seed.indexOf(a) - seed.indexOf(b)), "in the article's order");
  assert.deepEqual(errors, []);
});

test("the title is the article's first line", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  const title = await page.$eval("#article article h3", (h) => h.textContent.trim());
  assert.equal(title, seed.split("\n")[0]);
});

test("pasting over a text summarizes the new text", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await page.focus("#text");
  await page.keyboard.down("Control");
  await page.keyboard.press("KeyA", { commands: ["SelectAll"] });
  await page.keyboard.up("Control");
  await paste(page, "The ferry to Skarv sails again after two years of repairs to its engine and hull. It left Monday at noon with ninety passengers and forty cars on board. The island's mayor greeted the ferry with a brass band.");
  await page.waitForFunction(() => /ferry/.test(document.querySelector("#summary [data-sentence]")?.textContent));
  const sentences = await summary(page, 3);
  assert.ok(!sentences.some((sentence) => seed.includes(sentence)));
});

test("typing a text shows a summary, too", async () => {
  const { page } = await open(state);
  await page.focus("#text");
  await page.keyboard.type("The old mill by the river Elm will be a library after all. ");
  await page.keyboard.type("The council voted for the library on Monday night by nine votes to two. ");
  const [first] = await summary(page, 2);
  assert.match(first, /^The old mill/);
});
