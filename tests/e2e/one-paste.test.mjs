// One paste, one article: a page opens beside the others, a phrase becomes part of the text that is edited.

import assert from "node:assert/strict";
import { test } from "node:test";
import { command, edit, open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

const ferry = `The ferry of Skarv\n\n${Array.from({ length: 9 }, (_, i) =>
  `The ferry to Skarv sails again on day ${i} after two years of repairs to its engine and hull.`).join(" ")}`;

const tabs = (page) => page.$$eval("[role=tab] span:first-child", (names) => names.map((name) => name.textContent));
const value = (page) => page.$eval("#text", (field) => field.value);
const shows = (page, title) => page.waitForFunction((title) => document.querySelector("#summary h3")?.textContent === title, {}, title);
const title = seed.split("\n")[0];

/** Pastes where the focus is. */
async function pasteHere(page, text) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await command(page, "V", "Paste");
}

test("a second page opens as an article of its own, wherever it is pasted, and can be undone", async () => {
  for (const focus of ["body", "#summary-heading", "#sentences", "article span"]) {
    const { page, errors } = await open(state);
    await paste(page, seed);
    await summary(page, 3);
    await page.evaluate((focus) => {
      document.activeElement.blur();
      document.querySelector(focus).focus();
    }, focus);
    await pasteHere(page, ferry);
    await shows(page, "The ferry of Skarv");
    assert.deepEqual(await tabs(page), [title, "The ferry of Skarv"], `with the focus on ${focus}`);
    assert.equal(await value(page), ferry);
    await command(page, "Z", "Undo");
    await shows(page, title);
    assert.equal(await value(page), seed);
    assert.equal(await page.$("[role=tab]"), null);
    assert.deepEqual(errors, []);
  }
});

test("the first paste can be undone, too", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await command(page, "Z", "Undo");
  await page.waitForFunction(() => document.querySelector("#text").value === "");
});

test("pasted into a text that is being edited, a phrase is an edit, and a page is not", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await edit(page);
  await page.$eval("#text", (field) => field.setSelectionRange(0, 0));
  await pasteHere(page, "A phrase. ");
  await page.waitForFunction((seed) => document.querySelector("#text").value === `A phrase. ${seed}`, {}, seed);
  await command(page, "Z", "Undo");
  await page.waitForFunction((seed) => document.querySelector("#text").value === seed, {}, seed);
  await pasteHere(page, ferry);
  await shows(page, "The ferry of Skarv");
  assert.deepEqual(await tabs(page), [title, "The ferry of Skarv"]);
  await page.click("[role=tab]:first-child");
  await page.waitForFunction((seed) => document.querySelector("#text").value === seed, {}, seed);
});

test("pasted over all of a text, a page takes its place, until that is undone", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await edit(page);
  await command(page, "A", "SelectAll");
  await pasteHere(page, ferry);
  await shows(page, "The ferry of Skarv");
  assert.equal(await page.$("[role=tab]"), null);
  await command(page, "Z", "Undo");
  await shows(page, title);
});

test("a bare address gets the notice that a link without a text gets", async () => {
  const { page, requests } = await open(state);
  requests.length = 0;
  await page.focus("#text");
  await pasteHere(page, " https://example.org/news/mill?a=1 ");
  await page.waitForFunction(() => /never downloads pages/.test(document.querySelector("#messages").textContent));
  assert.equal(await page.$eval("#source-link a", ({ href }) => href), "https://example.org/news/mill?a=1");
  await pasteHere(page, ferry);
  await shows(page, "The ferry of Skarv");
  assert.ok(await page.$("#source-link"), "what is pasted then is from there");
  assert.equal(await page.$("[role=tab]"), null);
  assert.deepEqual(requests, []);
});

test("in another field a paste is that field's", async () => {
  const { page } = await open(state);
  await page.click("#history-open");
  await page.waitForSelector("#history[open]");
  await page.focus("#history-search");
  await pasteHere(page, "mill");
  await page.waitForFunction(() => document.querySelector("#history-search").value === "mill");
  assert.equal(await value(page), "");
});
