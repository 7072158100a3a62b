// A sentence of the summary links to its place in the article, which isn't modified.

import assert from "node:assert/strict";
import { article, inEachBrowser, sentences } from "./host.mjs";

const space = '<div style="height: 3000px"></div>';
const body = (attributes = "") =>
  `<nut-graf for="article" ${attributes}></nut-graf>${space}<article id="article">${article}</article>${space}`;

/** The highlighted text, with collapsed white space. */
const highlighted = (page) => page.evaluate(() =>
  Array.from(CSS.highlights.get("nut-graf") ?? [], (range) => range.toString().replace(/\s+/g, " ")).join());
const selected = (page) => page.evaluate(() => getSelection().toString().replace(/\s+/g, " "));
const markup = (page) => page.$eval("article", (article) => article.outerHTML);
const inSight = (page) => page.waitForFunction(() => {
  const range = CSS.highlights?.get("nut-graf")?.values().next().value ?? getSelection().getRangeAt(0);
  const { top, bottom } = range.getBoundingClientRect();
  return top > 0 && bottom < innerHeight;
});

inEachBrowser("a click scrolls to it and highlights it without changing the document", async (open) => {
  const { page } = await open(body());
  const [, second] = await sentences(page, 3);
  const before = await markup(page);
  await page.click("nut-graf >>> [part=point]:nth-child(2) [part=sentence]");
  await inSight(page);
  assert.equal(await highlighted(page), second);
  assert.equal(await markup(page), before);
});

inEachBrowser("Enter does the same", async (open) => {
  const { page } = await open(body());
  const [first] = await sentences(page, 3);
  await page.focus("nut-graf >>> [part=sentence]");
  await page.keyboard.press("Enter");
  await inSight(page);
  assert.equal(await highlighted(page), first);
});

inEachBrowser("every sentence is found, across elements and white space", async (open) => {
  const { page } = await open(body('length="13"'));
  const shown = await sentences(page, 13);
  const found = [];
  for (let i = 1; i <= 13; i++) {
    await page.focus(`nut-graf >>> [part=point]:nth-child(${i}) [part=sentence]`);
    await page.keyboard.press("Enter");
    found.push(await highlighted(page));
  }
  assert.deepEqual(found, shown);
  assert.ok(shown.some((sentence) => sentence.includes("Halden signed")), "one with an element in it");
});

inEachBrowser("without the highlight API it is selected", async (open) => {
  const { page } = await open(body(), {
    prepare: () => Object.defineProperty(CSS, "highlights", { value: undefined }),
  });
  const [first] = await sentences(page, 3);
  await page.click("nut-graf >>> [part=sentence]");
  await inSight(page);
  assert.equal(await selected(page), first);
});

inEachBrowser("highlight=off only scrolls", async (open) => {
  const { page } = await open(body('highlight="off"'));
  await sentences(page, 3);
  await page.click("nut-graf >>> [part=sentence]");
  await page.waitForFunction(() => scrollY > 1000);
  assert.equal(await highlighted(page), "");
});

inEachBrowser("the highlight and its style are removed with the element", async (open) => {
  const { page } = await open(body());
  await sentences(page, 3);
  await page.click("nut-graf >>> [part=sentence]");
  await inSight(page);
  await page.$eval("nut-graf", (element) => element.remove());
  await page.waitForFunction(() => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0);
});
