// Articles in the page's address.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, seed, summary, url, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();
const text = "Die Mühle an der Elm wird doch Bücherei & mehr, sagt der Rat + die Stadt. Neun Räte stimmten dafür. 100 % sind das nicht.";
const link = (parts) => Object.entries(parts).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");

/** Opens the page with a link. As there is a text, the button for an example isn't shown. */
async function openLink(address) {
  const context = await state.browser.createBrowserContext();
  const page = await context.newPage();
  const requests = [];
  // The fragment is shown here, but never sent.
  page.on("request", (request) => requests.push(request.url().replace(/#.*/, "")));
  await page.goto(new URL(address, url).href);
  return { page, requests };
}

test("#text= fills the field, word for word, and is summarized", async () => {
  const { page, requests } = await openLink(`#${link({ text, title: "Die Mühle", url: "https://example.org/muehle?a=1&b=2" })}`);
  await summary(page, 3);
  assert.equal(await page.$eval("#text", (box) => box.value), text);
  const source = await page.$eval("#source-link a", ({ textContent, href, rel }) => ({ textContent, href, rel }));
  assert.deepEqual(source, { textContent: "Die Mühle", href: "https://example.org/muehle?a=1&b=2", rel: "noreferrer" });
  assert.equal(page.url(), url, "nothing of it stays in the address");
  assert.ok(requests.every((request) => request.startsWith(url) && !request.includes("muehle")), "nothing of it is sent");
});

test("a bare ?url= is shown, with a notice that it isn't fetched", async () => {
  const { page, requests } = await openLink(`?${link({ url: "https://example.org/a", title: "A page" })}`);
  await page.waitForFunction(() => /never downloads pages/.test(document.querySelector("#messages")?.textContent));
  assert.equal(await page.$eval("#source-link a", (a) => a.href), "https://example.org/a");
  assert.equal(page.url(), url);
  assert.ok(requests.every((request) => request.startsWith(url)));
  await paste(page, seed);
  await summary(page, 3);
  assert.ok(await page.$("#source-link a"), "what is pasted then is from there");
});

test("only web addresses are accepted as a source", async () => {
  const { page } = await openLink(`#${link({ text, url: "javascript:alert(1)", title: "Ha" })}`);
  await summary(page, 3);
  assert.equal(await page.$("#source-link"), null);
  assert.equal(await page.$("#app a[href^=javascript]"), null);
});

test("a link followed on the open page opens another article", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await page.evaluate((hash) => { location.hash = hash; }, link({ text }));
  await page.waitForFunction((text) => document.querySelector("#text").value === text, {}, text);
  assert.equal((await page.$$("[role=tab]")).length, 2);
  assert.equal(page.url(), url);
});

test("another text pasted over it has no source", async () => {
  const { page } = await openLink(`#${link({ text, url: "https://example.org/" })}`);
  await page.waitForSelector("#source-link");
  await page.$eval("#text", (box, seed) => {
    box.value = seed;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, seed);
  await page.waitForFunction(() => !document.querySelector("#source-link"));
});

test("badly encoded, truncated or empty links do no harm", async () => {
  for (const [hash, shown] of [["#text=100%&title=%E0%A4%A", "100%"], ["#text=", ""], ["#", ""], ["#text", ""], ["#&=&text=a=b", "a=b"]]) {
    const { page } = await openLink(hash);
    await page.waitForFunction((shown) => document.querySelector("#open:not([disabled])") && document.querySelector("#text").value === shown, {}, shown);
  }
});
