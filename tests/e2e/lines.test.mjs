// The reader has the last word on what is the article: removed lines are put back, paragraphs taken out; and on what kind
// of text it is.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

const removed = (page) => page.$eval("#dropped-lines > summary", ({ textContent }) => Number.parseInt(textContent, 10));
const count = (page, lines) => page.waitForFunction(
  (lines) => Number.parseInt(document.querySelector("#dropped-lines > summary")?.textContent ?? "0", 10) === lines, {}, lines,
);
const article = (page) => page.$eval("#article article", ({ textContent }) => textContent);

test("a removed line is put back by a click, is remembered with the article, and can be taken out again", async () => {
  const { page, errors } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  const before = await removed(page);
  assert.ok(before > 0);
  await page.click("#dropped-lines > summary");
  const line = await page.$eval("#dropped-lines li", (item) => item.firstChild.textContent.trim());
  await page.click("#dropped-lines .restore");
  await count(page, before - 1);
  assert.ok((await article(page)).includes(line.slice(0, 20)), line);

  // A new visit.
  await page.reload();
  await summary(page, 3);
  await count(page, before - 1);

  await page.evaluate((text) => {
    [...document.querySelectorAll("#article article span")].find((span) => span.textContent.includes(text)).click();
  }, line.slice(0, 20));
  await page.waitForSelector("#remove-paragraph");
  await page.click("#remove-paragraph");
  await count(page, before);
  assert.deepEqual(errors, []);
});

test("a paragraph is taken out by keyboard, and the summary follows", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  const before = await removed(page);
  const first = await page.$eval("#summary [data-sentence]", ({ dataset }) => Number(dataset.sentence));
  const words = await page.$eval("#summary [data-sentence]", ({ textContent }) => textContent.slice(0, 30));
  await page.$$eval("#article article span", (spans, first) => spans[first].click(), first);
  await page.waitForSelector("#sentence-details #remove-paragraph");
  await page.focus("#remove-paragraph");
  await page.keyboard.press("Enter");
  await count(page, before + 1);
  assert.ok(!(await article(page)).includes(words), words);
  assert.ok(!(await page.$eval("#summary .sentences", ({ textContent }) => textContent)).includes(words));
});

test("an edited text forgets what was said about its lines", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  const before = await removed(page);
  await page.click("#dropped-lines > summary");
  await page.click("#dropped-lines .restore");
  await count(page, before - 1);
  await page.click("#edit");
  await page.focus("#text");
  await page.keyboard.press("End");
  await page.keyboard.type(" ");
  await count(page, before);
});

test("the kind of text is shown and can be changed", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  const label = () => page.$eval("#kind", ({ selectedOptions: [option] }) => option.textContent);
  assert.match(await label(), /News/);
  await page.select("#kind", "opinion");
  await page.waitForFunction(() => document.querySelector("#kind").closest("label").textContent.includes("The opening counts less."));
  assert.equal(await label(), "Opinion");
});
