// Articles in the page's address.

import assert from "node:assert/strict";
import { test } from "node:test";
import { edit, open, paste, seed, summary, url, useBrowser } from "./nutgraf.mjs";

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

const source = (page) => page.$eval("#source-link", ({ textContent }) => textContent.replace(/^Source: /, "").trim());

test("a source shows the host it leads to, whatever its title says", async () => {
  for (const [title, address, shown] of [
    ["Your bank", "https://evil.example/a", "Your bank evil.example"],
    ["", "https://example.org:8080/a/very/long/path", "example.org:8080"],
    // A right-to-left override would show the rest backwards; other controls hide things too.
    ["moc.knab\u202e", "https://evil.example/", "moc.knab evil.example"],
    ["A\u0000B\nC", "https://evil.example/", "A B C evil.example"],
    ["Bank", "https://b\u00e4nk.example/", "Bank xn--bnk-qla.example"],
  ]) {
    const { page } = await openLink(`#${link({ text, title, url: address })}`);
    await page.waitForSelector("#source-link a");
    assert.equal(await source(page), shown);
  }
});

test("an address with user info, or longer than any is no source", async () => {
  for (const address of ["https://accounts.google.com@evil.example/", "https://a:b@evil.example/", "https:accounts.google.com@evil.example",
    `https://example.org/${"a".repeat(5000)}`, "https://", "http://[", "//example.org/"]) {
    const { page } = await openLink(`#${link({ text, title: "A title", url: address })}`);
    await summary(page, 3);
    assert.equal(await page.$("#source-link"), null, address);
  }
});

test("a title of a hundred thousand characters without a space is cut", async () => {
  const { page } = await openLink(`#${link({ text, title: "W".repeat(100_000), url: "https://example.org/" })}`);
  await summary(page, 3);
  assert.equal(await page.$eval("#source-link a", ({ textContent }) => textContent.length), 300);
  await page.evaluate((hash) => { location.hash = hash; }, link({ text: `${text} Und mehr.`, title: `${"W".repeat(298)}\u{1f600}${"V".repeat(9)}` }));
  await page.waitForSelector("[role=tab]:nth-child(2)");
  // Not a half of the emoji.
  assert.deepEqual(await page.$$eval("[role=tab] span:first-child", (spans) => spans.map(({ textContent }) => textContent.at(-2))), ["W", "W"]);
});

test("an article pasted over another isn't from where that was, though both begin alike", async () => {
  const { page, context } = await open(state);
  await context.overridePermissions(new URL(url).origin, ["clipboard-read", "clipboard-write", "clipboard-sanitized-write"]);
  const frame = (what) => `Skip to the main content of The Ashby Weekly and Evening Messenger\n\n${what}\n\nAll rights reserved by The Ashby Weekly and Evening Messenger, Ashby.`;
  await page.evaluate((hash) => { location.hash = hash; }, link({ text: frame(text), url: "https://example.org/" }));
  await page.waitForSelector("#source-link");
  // Written on, it is from there still.
  await edit(page);
  await page.keyboard.type("More. ");
  assert.ok(await page.$("#source-link"));
  await page.$eval("#text", (field) => field.select());
  await paste(page, frame("Quite another article stands here, about the ferry."));
  await page.waitForFunction(() => !document.querySelector("#source-link"));
  // And undone it is again.
  await page.keyboard.down("Control");
  await page.keyboard.press("KeyZ", { commands: ["undo"] });
  await page.keyboard.up("Control");
  await page.waitForSelector("#source-link");
});
