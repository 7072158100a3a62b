// Several open articles, as tabs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { edit, open, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();
const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");

const about = (what) => `The ${what} by the river Elm will be a library after all, the council said on Monday. Nine councillors voted for the ${what}. Two want to sell the ${what}.`;

async function openThree(options) {
  const opened = await open(state, options);
  await opened.page.evaluate((files) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of files) dataTransfer.items.add(new File([content], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, ["mill", "ferry", "bridge"].map((what) => [`${what}.txt`, about(what)]));
  await shown(opened.page, "mill");
  return opened;
}

/** Waits until this article is in the field, in the summary and in the selected tab. */
const shown = (page, what) => page.waitForFunction((what) => {
  const tab = document.querySelector("[role=tab][aria-selected=true] span")?.textContent;
  return document.querySelector("#text").value.includes(what) && (!tab || tab === what)
    && document.querySelector("#summary [data-sentence]")?.textContent.includes(what);
}, {}, what);

const tabs = (page) => page.$$eval("[role=tab] span:first-child", (names) => names.map((name) => name.textContent));

test("each file opens as an article, and the first is shown", async () => {
  const { page, errors } = await openThree();
  assert.deepEqual(await tabs(page), ["mill", "ferry", "bridge"]);
  assert.deepEqual(errors, []);
});

test("one article needs no tabs", async () => {
  const { page } = await open(state);
  await page.click("#example");
  await page.waitForSelector("#summary [data-sentence]");
  assert.equal(await page.$("[role=tablist]"), null);
});

test("a click shows an article; edits in the others are kept", async () => {
  const { page } = await openThree();
  await edit(page);
  await page.keyboard.down("Control");
  await page.keyboard.press("End");
  await page.keyboard.up("Control");
  await page.keyboard.type(" More on it.");
  await page.click("[role=tab]:nth-child(2)");
  await shown(page, "ferry");
  await page.click("[role=tab]:nth-child(1)");
  await shown(page, "mill");
  assert.equal(await page.$eval("#text", (box) => box.value), `${about("mill")} More on it.`);
});

test("by keyboard: arrows, Home, End; Delete closes", async () => {
  const { page } = await openThree();
  await page.focus("[role=tab][aria-selected=true]");
  for (const [key, what] of [["ArrowRight", "ferry"], ["End", "bridge"], ["ArrowLeft", "ferry"], ["Home", "mill"]]) {
    await page.keyboard.press(key);
    await shown(page, what);
    await page.waitForFunction((what) => document.activeElement.querySelector("span")?.textContent === what, {}, what);
  }
  await page.keyboard.press("Delete");
  await shown(page, "ferry");
  assert.deepEqual(await tabs(page), ["ferry", "bridge"]);
  await page.waitForFunction(() => document.activeElement.matches("[role=tab][aria-selected=true]"));
  await page.keyboard.press("Delete");
  await page.waitForFunction(() => !document.querySelector("[role=tab]"));
  await page.waitForFunction(() => document.activeElement.id === "text");
});

test("the close button closes an article, with undo", async () => {
  const { page } = await openThree();
  await page.click("[role=tab]:nth-child(2) .close");
  await page.waitForFunction(() => document.querySelectorAll("[role=tab]").length === 2);
  await shown(page, "mill");
  await page.click("#undo");
  await page.waitForFunction(() => document.querySelectorAll("[role=tab]").length === 3);
  assert.deepEqual(await tabs(page), ["mill", "ferry", "bridge"]);
});

test("an article opened twice has one tab", async () => {
  const { page } = await openThree();
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "again.txt"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, about("bridge"));
  await shown(page, "bridge");
  assert.deepEqual(await tabs(page), ["mill", "ferry", "bridge"]);
});

test("accessible, and no wider than a phone", async () => {
  const { page } = await openThree({ viewport: { width: 320, height: 700 } });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
  assert.equal(await page.evaluate(() => {
    scrollTo(10_000, 0);
    return scrollX;
  }), 0);
});
