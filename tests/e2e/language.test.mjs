// The article's language: detected, shown, and corrected by the reader.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enter, open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

const label = (page) => page.$eval("#language option:checked", ({ textContent }) => textContent);

test("shows the detected language, and lists all languages by their own names", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  assert.match(await label(page), /Detected: English/);
  const names = await page.$$eval("#language option", (options) => options.map(({ textContent }) => textContent));
  assert.equal(names.length, 24);
  for (const name of ["Deutsch", "العربية", "日本語", "unknown"]) assert.ok(names.includes(name), `${name} of ${names}`);
});

test("the reader's choice applies until the text is cleared", async () => {
  const { page, errors } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await page.select("#language", "de");
  await page.waitForSelector("article[lang=de]");
  await page.select("#language", "und");
  await page.waitForSelector("article:not([lang])");
  await page.click("#clear");
  await paste(page, seed);
  await page.waitForSelector("article[lang=en]");
  assert.equal(await page.$eval("#language", ({ value }) => value), "auto");
  assert.deepEqual(errors, []);
});

test("the score chart of a right-to-left article is mirrored", async () => {
  const { page } = await open(state, {
    prepare: (page) => page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]),
  });
  await enter(page, "افتتحت المدينة يوم الاثنين مكتبة جديدة على ضفة النهر بعد سنوات من العمل. تضم المكتبة الجديدة آلاف الكتب في التاريخ والعلوم. هل ستفتح المكتبة أبوابها يوم الجمعة؟ قال رئيس البلدية إن المكتبة مفتوحة للجميع.");
  await summary(page, 3);
  const { x, y, width, height } = await page.$eval("#score-chart", (curve) => curve.getBoundingClientRect().toJSON());
  await page.mouse.click(x + width - 2, y + height / 2);
  await page.waitForFunction(() => document.getElementById("shown")?.textContent.startsWith("افتتحت"));
});
