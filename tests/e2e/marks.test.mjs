// The article below the summary, with the chosen sentences highlighted.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enter, open, paste, seed, setCount, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();
/** The highlighted sentences, and those marked for screen readers and print. */
const marks = (page) => page.evaluate(() => [
  Array.from(CSS.highlights.get("chosen") ?? [], ({ startContainer, startOffset, endOffset }) =>
    startContainer.data.slice(startOffset, endOffset).trim()),
  Array.from(document.querySelectorAll("article [role=mark]"), ({ textContent }) => textContent.trim()),
]);

test("the chosen sentences are highlighted in the article, which isn't rendered again for other choices", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  const chosen = await summary(page, 3);
  await page.waitForSelector("article [role=mark]");
  assert.deepEqual(await marks(page), [chosen, chosen]);
  await page.evaluate(() => {
    globalThis.nodes = 0;
    new MutationObserver((changes) => { globalThis.nodes += changes.length; })
      .observe(document.querySelector("article"), { childList: true, characterData: true, subtree: true });
  });
  await setCount(page, 4);
  const four = await summary(page, 4);
  await page.waitForFunction(() => document.querySelectorAll("article [role=mark]").length === 4);
  assert.deepEqual(await marks(page), [four, four]);
  assert.equal(await page.evaluate(() => globalThis.nodes), 0);
});

for (const [how, prepare] of [
  ["without highlights", (page) => page.evaluateOnNewDocument(() => delete CSS.highlights)],
  ["in forced colours", (page) => page.emulateMediaFeatures([{ name: "forced-colors", value: "active" }])],
  ["on paper", (page) => page.emulateMediaType("print")],
]) {
  test(`highlights are visible ${how}`, async () => {
    const { page, errors } = await open(state, { prepare });
    await enter(page, seed);
    await summary(page, 3);
    const mark = await page.waitForSelector("article [role=mark]");
    assert.equal((await page.$$("article [role=mark]")).length, 3);
    if (how !== "without highlights") {
      const [marked, plain] = await page.$$eval("article [role=mark], article span:not([role])", (all) =>
        [all.find(({ role }) => role), all.find(({ role }) => !role)].map((span) => getComputedStyle(span).backgroundColor));
      assert.notEqual(marked, plain);
    }
    assert.ok(mark);
    assert.deepEqual(errors, []);
  });
}

test("the article is shown in full, without removed lines", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await page.waitForSelector("article [role=mark]");
  const article = (await page.$eval("#article", (a) => a.textContent)).replace(/\s+/g, " ");
  for (const paragraph of seed.split("\n\n")) {
    const dropped = /^(More news:|Adjust Comment Print)/.test(paragraph);
    assert.equal(article.includes(paragraph.trim()), !dropped, paragraph);
  }
});
