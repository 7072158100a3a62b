// The page and <nut-graf> in WebKit: pasting, the length, marks, a reload, offline.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { seed, url } from "./nutgraf.mjs";
import { proxy } from "./proxy.mjs";
import { cable } from "./pwa/cable.mjs";
import { KEYS, driver, launch, xvfb } from "./webkit.mjs";

const skip = driver && xvfb ? false : "WebKit's driver (webkit2gtk-driver) or Xvfb isn't installed";

let browser;
before(async () => {
  if (!skip) browser = await launch();
});
after(() => browser?.close());

/** The sentences of the summary, once there are so many. */
const summary = (count) => browser.until((count) => {
  const items = [...document.querySelectorAll("#summary [data-sentence]")];
  return items.length === count && items.map(({ textContent }) => textContent.trim());
}, count);

const ready = () => browser.until(() => document.querySelector("#example:not([disabled])") !== null);

/** Puts a text on the clipboard and pastes it, with keys. */
async function paste(text) {
  await browser.evaluate((text) => { document.querySelector("#text").value = text; }, text);
  await browser.type("#text", `${KEYS.control}ax`);
  await browser.until(() => document.querySelector("#text").value === "");
  await browser.type("#text", `${KEYS.control}v`);
}

test("a pasted article is summarized, word for word, and its sentences are marked", { skip }, async () => {
  await browser.goto(url);
  await ready();
  await paste(seed);
  const sentences = await summary(3);
  assert.ok(sentences.every((sentence) => seed.includes(sentence)), sentences.join("\n"));
  const marked = await browser.until(() => {
    const marks = [...document.querySelectorAll("#article [role=mark]")];
    const highlighted = [...CSS.highlights?.values() ?? []].reduce((sum, { size }) => sum + size, 0);
    return marks.length > 0 && { marks: marks.length, highlighted };
  });
  assert.equal(marked.marks, 3);
  assert.ok(marked.highlighted > 0);
});

test("the slider lengthens the summary, and a reload restores the text", { skip }, async () => {
  await browser.type("#sentences", KEYS.right);
  await summary(4);
  await browser.goto(url);
  await browser.until((seed) => document.querySelector("#text")?.value.trim() === seed, seed.trim());
  await browser.until(() => document.querySelectorAll("#summary [data-sentence]").length > 0);
});

test("a web page is pasted as its article", { skip }, async () => {
  await browser.click("#clear");
  await browser.evaluate(() => {
    const field = document.querySelector("#text");
    field.focus();
    const clipboardData = new DataTransfer();
    const sentence = "The old mill by the river Elm will be a library after all, the council said on Monday.";
    clipboardData.setData("text/html", `<nav>Home</nav><article><h1>Mill becomes library</h1><p>${sentence}</p><p>Nine councillors voted for the library, and two against it, after a debate of three hours.</p></article>`);
    clipboardData.setData("text/plain", "");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await summary(2);
  assert.match(await browser.evaluate(() => document.querySelector("#text").value), /^Mill becomes library\n\nThe old mill/);
});

test("<nut-graf> shows a summary of the page around it", { skip }, async () => {
  const host = await proxy((path, reply) => {
    if (path === "/host") {
      const paragraphs = seed.trim().split(/\n+/).map((paragraph) => `<p>${paragraph.replaceAll("<", "&lt;")}</p>`).join("");
      Object.assign(reply, { status: 200, headers: { "content-type": "text/html" }, body: Buffer.from(`<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><nut-graf for=article></nut-graf><article id=article>${paragraphs}</article><script type=module src=nut-graf.js></script>`) });
    }
  });
  await browser.goto(`${host}host`);
  const sentences = await browser.until(() => {
    const shown = [...document.querySelector("nut-graf").shadowRoot?.querySelectorAll("[part=sentence]") ?? []];
    return shown.length === 3 && shown.map(({ textContent }) => textContent);
  });
  assert.ok(sentences.every((sentence) => seed.includes(sentence.trim())), sentences.join("\n"));
});

test("after one visit it works offline", { skip }, async () => {
  const net = await cable();
  await browser.goto(net.url);
  await ready();
  await browser.until(() => document.querySelector("#offline")?.textContent === "Works offline");
  await net.unplug();
  await browser.goto(net.url);
  await ready();
  await browser.click("#example");
  await browser.until(() => document.querySelectorAll("#summary [data-sentence]").length > 0);
});
