// One tag and one script: the summary of the page's article, word for word.

import assert from "node:assert/strict";
import { article, heard, inEachBrowser, sentences } from "./host.mjs";

inEachBrowser("for= summarizes the element with that id", async (open) => {
  const { page, errors } = await open(`<nut-graf for="article">Fallback</nut-graf><article id="article">${article}</article>`);
  const shown = await sentences(page, 3);
  const text = await page.$eval("article", (article) => article.textContent.replace(/\s+/g, " "));
  for (const sentence of shown) assert.ok(text.includes(sentence), sentence);
  const detail = await heard(page, "nut-graf-summary");
  assert.deepEqual(detail.sentences.map(({ text }) => text), shown);
  assert.equal(detail.language, "en");
  assert.equal(detail.type, "key-points");
  assert.ok(detail.summaryWords < detail.words && detail.summaryReadingSeconds < detail.readingSeconds);
  assert.ok(!shown.join().includes("hidden") && !shown.join().includes("More news"));
  assert.deepEqual(errors, []);
});

inEachBrowser("without for= it summarizes its own content, which stays visible", async (open) => {
  const { page } = await open(`<nut-graf>${article}</nut-graf>`);
  await sentences(page, 3);
  const visible = await page.$eval("nut-graf p:not([hidden])", (paragraph) => paragraph.checkVisibility());
  assert.ok(visible);
});

inEachBrowser("fallback content is replaced by the summary", async (open) => {
  const { page } = await open(`<nut-graf for="article"><p id="fallback">Fallback</p></nut-graf><article id="article">${article}</article>`);
  await sentences(page, 3);
  assert.equal(await page.$eval("#fallback", (fallback) => fallback.checkVisibility()), false);
});

inEachBrowser("it may be inside the article it summarizes", async (open) => {
  const { page } = await open(`<article id="article"><nut-graf for="article">Not a sentence of the article, but a fallback for it.</nut-graf>${article}</article>`);
  const shown = await sentences(page, 3);
  assert.ok(!shown.join().includes("fallback"));
});

inEachBrowser("an article added later is found", async (open) => {
  const { page } = await open(`<nut-graf for="later"></nut-graf>`);
  assert.equal((await heard(page, "nut-graf-error")).code, "no-article");
  await page.evaluate((article) => {
    const later = document.createElement("article");
    later.id = "later";
    later.innerHTML = article;
    document.body.append(later);
  }, article);
  await sentences(page, 3);
});

inEachBrowser("in a shadow root it finds the article there, and its events cross the boundary", async (open) => {
  const { page } = await open(`<div id="outer"></div>`);
  await page.$eval("#outer", (outer, article) => {
    outer.attachShadow({ mode: "open" }).innerHTML = `<nut-graf for="article"></nut-graf><article id="article">${article}</article>`;
  }, article);
  await heard(page, "nut-graf-summary");
  const from = await page.evaluate(() => globalThis.events.map(({ type, from }) => `${type} ${from}`));
  assert.deepEqual(from, ["nut-graf-ready outer", "nut-graf-summary outer"]);
  await page.click("#outer >>> nut-graf >>> [part=sentence]");
  const { text, style } = await page.$eval("#outer", ({ shadowRoot }) => {
    const [range] = CSS.highlights.get("nut-graf");
    return {
      text: range.toString().replace(/\s+/g, " "),
      style: getComputedStyle(shadowRoot.querySelector("article p:nth-of-type(2)"), "::highlight(nut-graf)").backgroundColor,
    };
  });
  const [first] = (await heard(page, "nut-graf-summary")).sentences;
  assert.equal(text, first.text);
  assert.notEqual(style, "rgba(0, 0, 0, 0)");
});

inEachBrowser("an empty article has no summary, and the fallback content stays", async (open) => {
  const { page } = await open(`<nut-graf for="article"><p id="fallback">Read on.</p></nut-graf><article id="article"></article>`);
  const { sentences } = await heard(page, "nut-graf-summary");
  assert.deepEqual(sentences, []);
  assert.ok(await page.$eval("#fallback", (fallback) => fallback.checkVisibility()));
});
