// The bookmarklet: sends the article or the selection of any page to Nutgraf in a new tab.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { open, summary, url, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

const sentences = [
  "The old mill by the river Elm will be a library after all, the council said on Monday night after a long debate.",
  "Nine councillors voted for the library and two against it, because they want to sell the mill to a hotel.",
  "The books of the school on Mill Street move in first, and everybody may read them there from the spring on.",
];
const host = {};

before(async () => {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    const long = request.url === "/long" ? `<p>${"Ф".repeat(100)} и так далее.</p>`.repeat(3000) : "";
    response.end(`<!doctype html><title>Mill becomes library – The Paper</title>
      <style>.menu { display: none }</style>
      <nav><a href="/">Home</a></nav>
      <div class="menu"><p>This is a long line of a menu that only the page's styles hide from readers, and nothing else does.</p></div>
      <main><h1>Mill becomes library</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join("")}${long}</main>
      <footer>Imprint</footer>`);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  host.url = `http://127.0.0.1:${server.address().port}/`;
  host.close = () => {
    server.closeAllConnections();
    server.close();
  };
});
after(() => host.close());

/** Clicks the bookmarklet on another page, and returns the tab that opens. */
async function send({ path = "", prepare } = {}) {
  const { page, context } = await open(state);
  await page.click(".bookmarklet summary");
  await page.waitForSelector("#bookmarklet[href]");
  const address = await page.$eval("#bookmarklet", (link) => link.href);
  assert.match(address, /^javascript:/);
  const other = await context.newPage();
  await other.goto(host.url + path);
  if (prepare) await other.evaluate(prepare);
  const opening = new Promise((resolve) => context.once("targetcreated", resolve));
  // As the browser evaluates the address of a bookmark.
  await other.evaluate(decodeURIComponent(address.slice("javascript:".length)));
  const tab = await (await opening).page();
  await tab.waitForSelector("#summary [data-sentence]");
  return tab;
}

const value = (page) => page.$eval("#text", (box) => box.value);

test("sends the page's article with its title and address", async () => {
  const tab = await send();
  await summary(tab, 3);
  assert.equal(await value(tab), ["Mill becomes library", ...sentences].join("\n\n"));
  assert.deepEqual(await tab.$eval("#source-link a", ({ textContent, href }) => [textContent, href]), ["Mill becomes library – The Paper", host.url]);
  assert.equal(tab.url(), url);
});

test("sends the selection if there is one", async () => {
  const tab = await send({ prepare: () => getSelection().selectAllChildren(document.querySelectorAll("p")[2]) });
  await tab.waitForFunction((text) => document.querySelector("#text").value.trim() === text, {}, sentences[1]);
});

test("sends the beginning of an article that is too long for an address, with a notice", async () => {
  const tab = await send({ path: "long" });
  await tab.waitForFunction(() => /too long for a link/.test(document.querySelector("#messages").textContent));
  assert.match(await value(tab), /^Mill becomes library\n\nThe old mill/);
});

test("a click in Nutgraf copies its address", async () => {
  const { page, errors } = await open(state);
  await page.click(".bookmarklet summary");
  await page.waitForSelector("#bookmarklet[href]");
  await page.focus("#bookmarklet");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#bookmarklet-copied span:not([hidden])");
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^javascript:/);
  assert.deepEqual(errors, []);
});
