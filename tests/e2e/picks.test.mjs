// Manual picks: sentences of the article can be pinned or excluded.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, seed, setCount, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

/** The article's sentences. */
const sentences = (page) => page.$$eval("article span", (all) => all.map(({ textContent }) => textContent.trim()));

test("by mouse: pin, exclude, reset", async () => {
  const { page, errors, requests } = await open(state);
  await paste(page, seed);
  const three = await summary(page, 3);
  requests.length = 0;
  const all = await sentences(page);
  const last = all.at(-1);
  assert.ok(!three.includes(last));
  const spans = await page.$$("article span");
  await spans.at(-1).click();
  await page.waitForSelector("#sentence-details .reasons");
  await page.click("#sentence-details button");
  await page.waitForSelector('#sentence-details button[aria-pressed="true"]');
  let now = await summary(page, 3);
  assert.ok(now.includes(last));
  const place = await page.$$eval("#summary [data-pick]", (all) => all.length);
  assert.equal(place, 1, "the summary shows that it is pinned");

  // The panel closes when something else is clicked.
  await spans[all.indexOf(three[0])].click();
  await page.waitForFunction(() => document.querySelector('#sentence-details [aria-pressed="true"]') === null);
  await page.click("#sentence-details button:nth-child(2)");
  await page.waitForSelector('article [data-pick="excluded"]');
  now = await summary(page, 3);
  assert.ok(!now.includes(three[0]) && now.includes(last));
  await page.click("h1");
  await page.waitForFunction(() => document.getElementById("sentence-details") === null);
  assert.match(await page.$eval("#summary .aside", ({ textContent }) => textContent), /1 pinned, 1 excluded/);

  const longer = await (async () => {
    await setCount(page, 5);
    return summary(page, 5);
  })();
  assert.ok(now.every((sentence) => longer.includes(sentence)), "a longer summary contains the shorter");
  await setCount(page, 3);
  await page.click("#clear-picks");
  await page.waitForFunction(() => document.querySelector("[data-pick]") === null);
  assert.deepEqual(await summary(page, 3), three);
  assert.deepEqual([errors, requests], [[], []]);
});

test("by keyboard: arrows move between sentences, P pins, B excludes, Enter shows details, Escape goes back", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  const three = await summary(page, 3);
  const all = await sentences(page);
  await page.focus("article [tabindex='0']");
  const focused = () => page.evaluate(() => document.activeElement.textContent.trim());
  assert.equal(await focused(), all[0]);
  const at = all.findIndex((sentence) => !three.includes(sentence));
  for (let i = 0; i < at; i++) await page.keyboard.press("ArrowDown");
  assert.equal(await focused(), all[at]);
  assert.equal((await page.$$("article [tabindex='0']")).length, 1, "one stop of the Tab key");
  await page.keyboard.press("p");
  await page.waitForSelector('article [data-pick="pinned"]');
  assert.ok((await summary(page, 3)).includes(all[at]));
  await page.keyboard.press("b");
  await page.waitForSelector('article [data-pick="excluded"]');
  assert.ok(!(await summary(page, 3)).includes(all[at]));
  assert.equal(await page.$eval('article [data-pick="excluded"]', (span) => span.getAttribute("aria-description")), "Excluded");
  await page.keyboard.press("b");
  await page.waitForFunction(() => document.querySelector("[data-pick]") === null);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.closest("#sentence-details"));
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.getElementById("sentence-details") === null);
  assert.equal(await focused(), all[at]);
  await page.keyboard.press("End");
  assert.equal(await focused(), all.at(-1));
});

test("the summary has at least the pinned sentences, and another text has no picks", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await setCount(page, 1);
  await summary(page, 1);
  await page.focus("article [tabindex='0']");
  for (const key of ["p", "ArrowDown", "p", "ArrowDown", "p"]) await page.keyboard.press(key);
  assert.deepEqual(await summary(page, 3), (await sentences(page)).slice(0, 3));
  await page.click("#clear");
  await paste(page, seed);
  await summary(page, 1);
  assert.equal(await page.$("[data-pick]"), null);
});
