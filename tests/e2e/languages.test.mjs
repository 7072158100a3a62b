// The page's language: the browser's, or else English.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();
const folder = new URL("../../www/words/", import.meta.url);
const words = Object.fromEntries(readdirSync(folder).map((file) =>
  [file.replace(".json", ""), JSON.parse(readFileSync(new URL(file, folder), "utf8"))]));

/** Opens the page in a browser with these preferred languages. */
function openIn(languages, prepare = async () => {}) {
  return open(state, {
    prepare: async (page) => {
      await prepare(page);
      const session = await page.createCDPSession();
      const userAgent = await page.browser().userAgent();
      await session.send("Emulation.setUserAgentOverride", { userAgent, acceptLanguage: languages });
    },
  });
}

/** A language's phrases without placeholders, except short ones that languages share. */
const phrases = (language) => Object.values({ ...words[language].shell, ...words[language].page })
  .filter((phrase) => typeof phrase === "string" && !phrase.includes("{") && phrase.length > 3);

/** The page's own texts, without the article and the sentences of the summary. */
const said = (page) => page.evaluate(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node; (node = texts.nextNode());) {
    if (!node.parentElement.closest("article, [data-sentence], textarea, script, noscript, .keywords")) found.push(node.data.trim());
  }
  for (const element of document.querySelectorAll("[aria-label], [placeholder]")) {
    found.push(element.ariaLabel ?? "", element.getAttribute("placeholder") ?? "");
  }
  return found.filter(Boolean);
});

for (const language of Object.keys(words).filter((language) => language !== "en")) {
  test(`the whole page is in ${language}`, async () => {
    const { page, errors } = await openIn(`${language}-XX,${language}`);
    assert.equal(await page.$eval("html", (html) => html.lang), language);
    assert.equal(await page.$eval("html", (html) => html.dir), language === "ar" ? "rtl" : "ltr");
    assert.equal(await page.title(), words[language].shell["document-title"]);
    await paste(page, seed);
    await summary(page, 3);
    const texts = await said(page);
    assert.ok(texts.includes(words[language].page.article));
    const english = new Set(phrases("en").filter((phrase) => !phrases(language).includes(phrase)));
    assert.deepEqual(texts.filter((text) => english.has(text)), [], "nothing is left in English");
    assert.ok(texts.every((text) => !/\{\d\}/.test(text)), "every gap is filled");
    assert.deepEqual(errors, []);
  });
}

test("uses the first of the browser's languages that is available", async () => {
  const { page } = await openIn("fi,nb,fr-CH,de");
  assert.equal(await page.$eval("html", (html) => html.lang), "fr");
});

test("uses English if none of them is available", async () => {
  const { page } = await openIn("fi,nb");
  assert.equal(await page.$eval("html", (html) => html.lang), "en");
  assert.equal(await page.title(), words.en.shell["document-title"]);
});

test("the texts of the installed page wait for the language", async () => {
  const { page } = await openIn("de", (page) => page.evaluateOnNewDocument(() => {
    const { matchMedia } = globalThis;
    globalThis.matchMedia = (query) => query.includes("standalone") ? { matches: true } : matchMedia(query);
  }));
  await page.waitForSelector("#install");
  assert.equal(await page.$eval("#install", ({ textContent }) => textContent), words.de.app.installed);
});

test("numbers and plurals follow the language", async () => {
  const { page } = await openIn("de");
  await paste(page, `${seed}\n\n${"Der Rat hat am Montag über die Brücke beraten. ".repeat(200)}`);
  await page.waitForFunction(() => /\d\.\d{3} Wörtern/.test(document.querySelector(".statistics")?.textContent));
});
