// A checked keyword becomes the focus: the engine ranks the text again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enter, open, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

const text = `The ferry to Skarv sails again after two years of repairs to its engine and hull, the ferry company said. The ferry left on Monday at noon with ninety passengers and forty cars on board. The island's mayor greeted the ferry with a brass band on the harbour. Tickets for the ferry cost as much as before the repairs of the hull.

The museum on the hill had visitors for the first time since spring. Its collection of lamps was lent to the museum by a lighthouse keeper. The ferry company pays for half of the museum.`;

const chip = (word) => `.keywords label:has([value="${word}" i])`;

test("one or several keywords focus the summary, and the focus can be cleared", async () => {
  const { page, errors, requests } = await open(state);
  await enter(page, text);
  const before = await summary(page, 3);
  requests.length = 0;
  assert.ok(before.filter((sentence) => sentence.includes("museum")).length < 3);
  await page.click(chip("museum"));
  await page.waitForFunction(() =>
    [...document.querySelectorAll("#summary [data-sentence]")].every(({ textContent }) => textContent.includes("museum")));
  assert.match(await page.$eval("#summary .aside", ({ textContent }) => textContent), /Focus: museum/);
  await page.click("#summary .why");
  await page.waitForFunction(() => /Matches your focus/.test(document.querySelector("#summary .reasons")?.textContent));

  await page.click(chip("ferry"));
  await page.waitForFunction(() => /Focus: museum, ferry/.test(document.querySelector("#summary .aside")?.textContent));
  await page.click("#clear-focus");
  await page.waitForFunction(() => document.querySelector("#summary .aside, .keywords :checked") === null);
  await page.waitForFunction((before) => {
    const now = [...document.querySelectorAll("#summary [data-sentence]")].map(({ textContent }) => textContent.trim());
    return now.join() === before.join();
  }, {}, before);
  assert.deepEqual([errors, requests], [[], []]);
});
