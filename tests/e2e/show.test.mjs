// From the summary or the score chart to the sentence in the article.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enter, open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

/** Waits until the article shows a sentence: visible, not scrolling, focused, the only one. Returns its text. */
async function shown(page, text) {
  const handle = await page.waitForFunction((text) => {
    const shown = document.getElementById("shown");
    // While the page is scrolling, a click would miss its target.
    const atRest = globalThis.placeBefore === scrollY;
    globalThis.placeBefore = scrollY;
    if (!atRest || !shown || (text && shown.textContent.trim() !== text)) return undefined;
    const { top, bottom } = shown.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && document.activeElement === shown && shown.textContent.trim();
  }, {}, text);
  assert.equal((await page.$$("#shown")).length, 1);
  return handle.jsonValue();
}

/** An article of 5,000 sentences. */
const long = () => {
  const filler = Array.from({ length: 5000 }, (_, i) => `Line ${i} has words like tin${i % 89} and oak${i % 97}, said on day ${i}.`);
  const paragraphs = filler.map((line, i) => (i % 4 === 3 ? `${line}\n\n` : `${line} `));
  return `The harbour of Skarv and its ferry\n\nThe ferry of Skarv came back to the harbour on Monday, the harbour master said.\n\n${paragraphs.join("")}The ferry left the harbour of Skarv in its last hour.`;
};

test("clicking a sentence of the summary shows it in the article, without network requests", async () => {
  const { page, errors, requests } = await open(state, { viewport: { width: 390, height: 700 } });
  await paste(page, seed);
  const sentences = await summary(page, 3);
  requests.length = 0;
  const links = await page.$$("#summary [data-sentence]");
  for (const i of [2, 0]) {
    await links[i].click();
    assert.equal(await shown(page, sentences[i]), sentences[i]);
  }
  assert.deepEqual([errors, requests], [[], []]);
});

test("by keyboard there and back, without animation if reduced motion is preferred", async () => {
  const { page } = await open(state, {
    viewport: { width: 390, height: 700 },
    prepare: (page) => page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]),
  });
  await paste(page, seed);
  const sentences = await summary(page, 3);
  await page.focus("#summary li:nth-child(3) [data-sentence]");
  await page.evaluate(() => {
    // The scroll position in each frame.
    globalThis.places = new Set();
    const look = () => {
      globalThis.places.add(Math.round(scrollY));
      requestAnimationFrame(look);
    };
    look();
  });
  await page.keyboard.press("Enter");
  await shown(page, sentences[2]);
  const places = await page.evaluate(() => [...globalThis.places]);
  assert.ok(places.length <= 2, `straight there: ${places}`);
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), sentences[2]);
});

test("selecting text in a sentence is not a click", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  const { x, y, width } = await page.$eval("#summary [data-sentence]", (link) => link.getClientRects()[0].toJSON());
  await page.mouse.move(x + 4, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + width - 8, y + 8, { steps: 4 });
  await page.mouse.up();
  assert.ok((await page.evaluate(() => String(getSelection()))).length > 10);
  assert.equal(await page.$("#shown"), null);
});

test("shows a part of a long article that isn't rendered yet", async () => {
  const { page } = await open(state);
  await enter(page, long());
  await summary(page, 3);
  const rendered = () => page.$eval("#article", (article) => article.textContent);
  assert.ok(!/Line 49\d\d/.test(await rendered()), "not rendered yet");
  const { x, y, width, height } = await page.$eval("#score-chart", (curve) => curve.getBoundingClientRect().toJSON());
  await page.mouse.click(x + width - 1, y + height / 2);
  assert.match(await shown(page), /^Line 49\d\d|^The ferry left/, "one of the last bar's");
});

test("the score chart has a bar per sentence and works as a map", async () => {
  const { page } = await open(state, {
    // A pending scroll would continue after the test has scrolled the page.
    prepare: (page) => page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]),
  });
  await paste(page, seed);
  const three = await summary(page, 3);
  const bars = (selector) => page.$$eval(selector, ([path]) => path.getAttribute("d").split("z").length - 1);
  const total = Number(await page.$eval("#sentences", (slider) => slider.max));
  assert.equal(await bars("#score-chart path.solid"), 3);
  assert.equal(await bars("#score-chart path:not(.solid)"), total - 3);
  const { x, y, width, height } = await page.$eval("#score-chart", (curve) => curve.getBoundingClientRect().toJSON());
  await page.mouse.click(x + 2, y + height / 2);
  const first = await shown(page);
  assert.equal(first, three[0], "the article's first sentence is its best");
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await page.mouse.click(x + width - 2, y + height / 2);
  await page.waitForFunction((first) => document.getElementById("shown")?.textContent.trim() !== first, {}, first);
  const last = await shown(page);
  assert.ok(seed.trimEnd().endsWith(last) && !three.includes(last), "the last sentence, which isn't in the summary");
});

test("the focus continues from the shown sentence and isn't trapped there", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await page.focus("#summary [data-sentence]");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "shown");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => document.activeElement.id !== "shown");
});
