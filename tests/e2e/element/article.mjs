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

/** What the console was told, but for errors. */
const warnings = (page) => {
  const heard = [];
  page.on("console", (message) => /^warn/.test(message.type()) && heard.push(message.text()));
  return heard;
};

inEachBrowser("for= may be a selector", async (open) => {
  const { page } = await open(`<nut-graf for="main > .story"></nut-graf><main><div class="story">${article}</div><p>A main part.</p></main>`);
  assert.ok((await sentences(page, 3)).every((sentence) => !sentence.includes("main part")));
});

inEachBrowser("without for= and content it takes the page's one article, or its one main", async (open) => {
  const comments = `<article>Comments</article>`.repeat(3);
  for (const body of [
    `<nut-graf></nut-graf><article>${article}${comments}</article>`,
    `<main><nut-graf> </nut-graf>${article}</main>`,
    `${comments}<main><nut-graf>\n</nut-graf>${article}</main>`,
  ]) {
    const { page } = await open(body);
    await sentences(page, 3);
  }
});

inEachBrowser("where for= matches nothing it takes that too, and the console says so once", async (open) => {
  for (const target of ["no-such-id", "article[", "#none > p"]) {
    const { page } = await open(`<nut-graf for="${target}"></nut-graf><article>${article}</article>`, { script: "" });
    const heard = warnings(page);
    await page.evaluate((address) => import(address), "/nut-graf.js");
    await sentences(page, 3);
    await page.$eval("article", (article) => article.append(" The ferry has a new captain since the first of May."));
    await page.waitForFunction(() => globalThis.events.filter(({ type }) => type === "nut-graf-summary").length > 1);
    assert.equal(heard.length, 1, `${heard}`);
    assert.ok(heard[0].includes(`for="${target}"`), heard[0]);
  }
});

inEachBrowser("where there is no one article, an event and the console name what is missing, once", async (open) => {
  const { page } = await open(`<nut-graf for="story"></nut-graf><article>One</article><article>Two</article>`, { script: "" });
  const said = warnings(page);
  await page.evaluate((address) => import(address), "/nut-graf.js");
  const { code, message } = await heard(page, "nut-graf-error");
  assert.equal(code, "no-article");
  assert.match(message, /for="story" matches no element/);
  await page.$eval("article", (article) => article.remove());
  await page.$eval("nut-graf", (element) => { element.for = "other"; });
  await page.waitForFunction(() => globalThis.events.some(({ type }) => type === "nut-graf-summary"));
  assert.equal(said.length, 1, `${said}`);
});

inEachBrowser("skip-lead keeps the first paragraph out, whatever the length", async (open) => {
  const body = (attribute) => `<nut-graf for="article" ${attribute} length="long"></nut-graf><article id="article">${article}</article>`;
  const lead = "The night ferry between Halden";
  const { page } = await open(body(""));
  assert.ok((await sentences(page, 7)).some((sentence) => sentence.startsWith(lead)));
  await page.$eval("nut-graf", (element) => { element.skipLead = true; });
  await page.waitForFunction((lead) => {
    const [first] = document.querySelector("nut-graf").shadowRoot.querySelectorAll("[part=sentence]");
    return first && !first.textContent.trim().startsWith(lead);
  }, {}, lead);
  const { page: other } = await open(body("skip-lead"));
  const without = await sentences(other, 7);
  assert.ok(without.every((sentence) => !sentence.startsWith(lead)));
  const { page: short } = await open(`<nut-graf for="article" skip-lead></nut-graf><article id="article"><p>One sentence is all there is in this article about the ferry.</p></article>`);
  await sentences(short, 1);
});
