// Clearing the text, and undoing that.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

const emptied = (page) => page.waitForFunction(() =>
  document.querySelector("#text")?.value === "" && !document.querySelector("#summary [data-sentence]"));

async function cleared(text = seed) {
  const { page } = await open(state);
  await paste(page, text);
  await summary(page, 3);
  const before = await page.$eval("#text", (box) => box.value).catch(() => undefined);
  await page.click("#clear");
  await emptied(page);
  return { page, before };
}

test("the undo button restores the text and its summary", async () => {
  const { page, before } = await cleared();
  await page.click("#undo");
  await summary(page, 3);
  assert.equal(await page.$eval("#text", (box) => box.value), before);
  assert.equal(await page.$("#undo"), null);
});

test("the undo key in the empty field does the same", async () => {
  const { page, before } = await cleared();
  assert.equal(await page.evaluate(() => document.activeElement.id), "text");
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
  await summary(page, 3);
  assert.equal(await page.$eval("#text", (box) => box.value), before);
});

test("a text too long for the field is restored too", async () => {
  const { page } = await cleared(`${seed}\n\n`.repeat(300));
  await page.click("#undo");
  await page.waitForSelector("#document");
  await summary(page, 3);
});

test("text typed after clearing is kept", async () => {
  const { page } = await cleared();
  await page.keyboard.type("New");
  await page.waitForFunction(() => !document.querySelector("#undo"));
  assert.equal(await page.$eval("#text", (box) => box.value), "New");
});
