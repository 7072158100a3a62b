// Pasting from a web page: the article is extracted by the page's structure; nothing in the page runs or is loaded.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

const sentences = [
  "The old mill by the river Elm will be a library after all, the council said on Monday night after a long debate.",
  "Nine councillors voted for the library and two against it, because they want to sell the mill to a hotel.",
  "The books of the school on Mill Street move in first, and everybody may read them there from the spring on.",
];
const [first, second, third] = sentences;
const article = `<h1>Mill becomes library</h1><p>${first}</p><div><p>Nine councillors voted <a href="/vote">for the library</a> and two against it,
  because they want to <b>sell</b> the mill to a hotel.</p></div><p>${third}</p>`;
const text = ["Mill becomes library", ...sentences].join("\n\n");
const junk = {
  navigation: `<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>`,
  "a menu of links": `<div class="x"><a href="/a">Politics</a> <a href="/b">Culture</a> <a href="/c">Weather</a></div>`,
  "a form": `<form><label>Your address <input name="a"></label><button>Subscribe</button></form>`,
  "a footer": `<footer><p>Printed on paper made of recycled paper, by people who have printed papers since 1790 in this town.</p></footer>`,
  "an aside": `<aside><p>Also read how the ferry to Skarv sails again after two years of repairs to its engine and its hull.</p></aside>`,
  scripts: `<script>globalThis.hurt = 1</script><style>p { color: red }</style><noscript><img src="https://example.com/n.png"></noscript>`,
  pictures: `<img src="https://example.com/p.png" onerror="globalThis.hurt = 1"><svg><text>Sketch</text></svg>`,
  "what is hidden": `<p hidden>Hidden words.</p><div aria-hidden="true">More of them.</div><div style="display: none">And these.</div>`,
  "what calls itself navigation": `<div role="navigation">You are here</div><div role="search">Find things</div>`,
};

/** Copies a page, as `html` and as the browser's plain text of it, and pastes it. */
async function pasteRich(page, html, plain) {
  await page.bringToFront();
  await page.focus("#text");
  await page.evaluate((html, plain) => navigator.clipboard.write([new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }),
    "text/plain": new Blob([plain], { type: "text/plain" }),
  })]), html, plain);
  await page.keyboard.down("Control");
  await page.keyboard.press("KeyV", { commands: ["Paste"] });
  await page.keyboard.up("Control");
}

/** The same without the browser's sanitizing: any HTML that a program may put on the clipboard. */
async function pasteRaw(page, html, plain) {
  await page.$eval("#text", (box, html, plain) => {
    box.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", plain);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html, plain);
}

const value = (page) => page.$eval("#text", (box) => box.value);

test("extracts the article of a copied page as paragraphs, the title first", async () => {
  const { page, errors } = await open(state);
  await pasteRich(page, article, text.replaceAll("\n\n", "\n"));
  await summary(page, 3);
  assert.equal(await value(page), text);
  assert.equal(await page.$eval("#article h3", (title) => title.textContent), "Mill becomes library");
  assert.deepEqual(errors, []);
});

for (const [what, html] of Object.entries(junk)) {
  test(`without ${what}`, async () => {
    const { page, errors, requests } = await open(state);
    requests.length = 0;
    await pasteRaw(page, `<body>${html}<main>${article}</main>${html}</body>`, `Home Sport\n${text}\nContact`);
    await summary(page, 3);
    assert.equal(await value(page), text);
    assert.equal(await page.evaluate(() => globalThis.hurt), undefined);
    assert.deepEqual([requests, errors], [[], []]);
  });
}

test("keeps the reading order, including lists and quotations", async () => {
  const { page } = await open(state);
  await pasteRaw(page, `<article><p>${first}</p><blockquote>${second}</blockquote><ul><li>${third}</li><li>One more.</li></ul><p>Line one<br>line two.</p></article>`, "");
  await summary(page, 3);
  assert.equal(await value(page), [...sentences, "One more.", "Line one\nline two."].join("\n\n"));
});

test("uses the plain text if the HTML lacks the text", async () => {
  const { page } = await open(state);
  await pasteRich(page, `<p>${first}</p><p>Read on.</p><div role="dialog">${second} ${third}</div>`, text);
  await summary(page, 3);
  assert.equal(await value(page), text);
});

test("part of a sentence is pasted as plain text", async () => {
  const { page } = await open(state);
  await pasteRich(page, `<span style="color: red">the old  mill</span>`, "the old  mill");
  await page.waitForFunction(() => document.querySelector("#text").value !== "");
  assert.equal(await value(page), "the old  mill");
});

test("one undo restores the previous text", async () => {
  const { page } = await open(state);
  await paste(page, "My own notes. ");
  await page.waitForFunction(() => document.querySelector("#text").value !== "");
  await pasteRich(page, article, text);
  await page.waitForFunction(() => document.querySelector("#text").value.includes("hotel"));
  assert.equal(await value(page), `My own notes. ${text}`);
  await page.keyboard.down("Control");
  await page.keyboard.press("KeyZ", { commands: ["Undo"] });
  await page.keyboard.up("Control");
  await page.waitForFunction(() => document.querySelector("#text").value === "My own notes. ");
});

test("a long page, including one that exceeds the field's limit", async () => {
  for (const paragraphs of [1000, 8000]) {
    const { page } = await open(state);
    const html = Array.from({ length: paragraphs }, (_, i) => `<p>${i}: ${first}</p>`);
    await pasteRaw(page, html.join(""), "");
    await summary(page, 3);
    const shown = await page.$eval("#article", (article) => article.textContent);
    assert.ok(shown.includes(`0: ${first}`));
  }
});
