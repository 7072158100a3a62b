// Why a sentence was chosen: the parts of its score, as text and bars.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

test("each sentence shows its reasons on demand, by mouse and keyboard", async () => {
  const { page, errors } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  assert.equal((await page.$$(".reasons")).length, 0, "quiet until asked");
  const buttons = await page.$$("#summary .why");
  assert.equal(buttons.length, 3);

  await buttons[0].click();
  await page.waitForSelector(".reasons li");
  const reasons = await page.$$eval(".reasons li", (items) => items.map((item) => item.textContent));
  assert.ok(reasons.length >= 3, "several parts");
  assert.match(reasons.join("\n"), /First sentence\+\d\.\d\d/);
  const [, spoken, of] = /Contains (\d+) of (\d+) keywords/.exec(reasons.join("\n")) ?? assert.fail(reasons);
  const first = await page.$eval("#summary [data-sentence]", (link) => link.textContent.toLowerCase());
  const words = await page.$$eval(".keywords input", (chips) => chips.map(({ value }) => value.toLowerCase()));
  assert.equal(Number(of), words.length);
  assert.equal(Number(spoken), words.filter((word) => first.includes(word)).length);
  const parts = reasons.map((reason) => Number(/[+−]\d\.\d\d$/.exec(reason)?.[0].replace("−", "-")));
  const said = await page.$eval(".reasons p", (p) => p.textContent);
  const [, total, place] = /Total \+(\d\.\d\d), rank (\d+) of \d+/.exec(said) ?? assert.fail(said);
  const sum = parts.reduce((a, b) => a + b, 0);
  assert.ok(Math.abs(sum - Number(total)) < 0.005 * (parts.length + 1), `${parts} make ${total}`);
  assert.ok(Number(place) <= 3, "one of the three best");

  await buttons[1].focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll(".reasons").length === 2);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll(".reasons").length === 1);
  assert.equal(await buttons[0].evaluate((button) => button.ariaExpanded), "true");
  assert.equal(await buttons[1].evaluate((button) => button.ariaExpanded), "false");
  assert.deepEqual(errors, []);
});

test("a bar is as long as its part, negative ones to the left", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await page.focus("#sentences");
  await page.keyboard.press("End");
  await page.waitForSelector("#summary li:nth-child(6)");
  for (const button of await page.$$("#summary .why")) await button.click();
  const bars = await page.$$eval(".reasons li", (items) => items.map((item) => {
    const svg = item.querySelector("svg").getBoundingClientRect();
    const bar = item.querySelector("rect").getBoundingClientRect();
    const value = Number(item.querySelector("b").textContent.replace("−", "-"));
    return { value, start: (bar.left - svg.left) / svg.width * 3.2 - 1, end: (bar.right - svg.left) / svg.width * 3.2 - 1 };
  }));
  assert.ok(bars.some(({ value }) => value < 0) && bars.some(({ value }) => value > 0), "gains and losses");
  for (const { value, start, end } of bars) {
    const [from, to] = value < 0 ? [Math.max(value, -1), 0] : [0, Math.min(value, 2.2)];
    assert.ok(Math.abs(start - from) < 0.03 && Math.abs(end - to) < 0.03, `${value} is drawn from ${start} to ${end}`);
  }
});
