// Keyboard shortcuts: listed by ?, inactive in text fields, and can be turned off.

import assert from "node:assert/strict";
import { test } from "node:test";
import { edit, open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

test("? and a button open the list, Escape closes it", async () => {
  const { page, errors } = await open(state);
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("?");
  await page.waitForSelector("#shortcuts[open]");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#shortcuts:not([open])");
  await page.click("[data-dialog=shortcuts]");
  await page.waitForSelector("#shortcuts[open]");
  await page.click("#shortcuts [data-close]");
  await page.waitForSelector("#shortcuts:not([open])");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.dialog), "shortcuts", "the focus is back");
  assert.deepEqual(errors, []);
});

test("keys are active only outside text fields", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await edit(page);
  await page.keyboard.press("2");
  assert.match(await page.$eval("#text", ({ value }) => value), /2$/);
  await page.waitForFunction(() => document.querySelector("#summary").ariaBusy !== "true");
  await page.focus("#summary-heading");
  await page.keyboard.press("2");
  await summary(page, 5);
  await page.keyboard.press("-");
  await summary(page, 4);
  await page.keyboard.press("a");
  await page.waitForFunction(() => document.activeElement.closest("article"));
  await page.keyboard.press("e");
  await page.waitForFunction(() => document.activeElement.id === "text");
});

test("turned off, they stay off after a reload; only then is something stored", async () => {
  const { page } = await open(state);
  const stored = () => page.evaluate(() => localStorage.length);
  assert.equal(await stored(), 0);
  await page.click("[data-dialog=shortcuts]");
  await page.click("#keys");
  assert.equal(await stored(), 1);
  await page.reload();
  await page.waitForSelector("#example:not([disabled])");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("?");
  assert.equal(await page.$("dialog[open]"), null);
  await page.click("[data-dialog=shortcuts]");
  await page.click("#keys");
  assert.equal(await stored(), 0);
});
