// Exporting the summary: copy, save, share, print.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enter, open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();
const title = seed.split("\n")[0];
const starred = "The *old* mill\n\nThe council bought the *old* mill on Monday, said the mayor [again]. The mill on the river Elm was built in 1790 by a miller. The council wants a library in the mill.";

const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

test("copies as text and as Markdown", async () => {
  const { page, errors } = await open(state);
  await enter(page, starred);
  const sentences = await summary(page, 3);
  await page.click("#copy");
  await page.waitForFunction(() => document.querySelector("#copy").textContent === "Copied");
  assert.equal(await clipboard(page), sentences.join("\n"));
  await page.waitForFunction(() => document.querySelector("#copy").textContent === "Copy");
  await page.click('[value="copy-md"]');
  await page.waitForFunction(() => document.querySelector('[value="copy-md"]').textContent === "Copied");
  assert.equal(await clipboard(page), sentences.map((s) => `- ${s.replace(/[*[\]]/g, "\\$&")}`).join("\n"));
  assert.deepEqual(errors, []);
});

test("a blocked copy is reported", async () => {
  const { page } = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    }),
  });
  await enter(page, starred);
  await summary(page, 3);
  await page.click("#copy");
  await page.waitForSelector(".outcome[data-failed]", { visible: true });
  assert.equal(await page.$eval("#copy", (button) => button.textContent), "Copy");
});

for (const [kind, start] of [["txt", `The *old* mill\n\nThe council`], ["md", "# The \\*old\\* mill\n\n- The council"]]) {
  test(`saves as .${kind}, with the title`, async () => {
    const { page } = await open(state, {
      prepare: (page) => page.evaluateOnNewDocument(() => {
        // Records the file instead of saving it.
        URL.createObjectURL = (blob) => {
          globalThis.blob = blob;
          return "#";
        };
        HTMLAnchorElement.prototype.click = async function () {
          globalThis.saved = [this.download, await globalThis.blob.text()];
        };
      }),
    });
    await enter(page, starred);
    await summary(page, 3);
    await page.click(`[value="${kind}"]`);
    const [name, text] = await (await page.waitForFunction(() => globalThis.saved)).jsonValue();
    assert.equal(name, `The *old* mill.${kind}`);
    assert.ok(text.startsWith(start), text);
    assert.ok(text.endsWith("\n"));
  });
}

test("shares if and only if the browser supports it", async () => {
  const { page } = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      navigator.share = async (data) => { globalThis.shared = data; };
    }),
  });
  await paste(page, seed);
  const sentences = await summary(page, 3);
  await page.click('[value="share"]');
  const shared = await (await page.waitForFunction(() => globalThis.shared)).jsonValue();
  assert.deepEqual(shared, { title, text: sentences.join("\n") });

  const other = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      Object.defineProperty(Navigator.prototype, "share", { value: undefined });
    }),
  });
  await paste(other.page, seed);
  await summary(other.page, 3);
  assert.equal(await other.page.$('[value="share"]'), null);
});

test("prints the title, the summary and the whole highlighted article", async () => {
  const { page } = await open(state);
  const filler = Array.from({ length: 4000 }, (_, i) => `Line ${i} has words like tin${i % 89} and oak${i % 97}.\n\n`);
  await enter(page, `${seed}\n\n${filler.join("")}`);
  await summary(page, 3);
  const rendered = () => page.$eval("#article", (article) => article.textContent.includes("Line 3999"));
  assert.equal(await rendered(), false);
  await page.pdf();
  assert.equal(await rendered(), true);
  await page.emulateMediaType("print");
  const tops = await page.evaluate(() => ["article h3", "#summary .sentences", "article [role=mark]"].map((selector) =>
    document.querySelector(selector).getBoundingClientRect().top));
  assert.deepEqual(tops, tops.toSorted((a, b) => a - b));
  const hidden = ["#text", "button", "#sentences", ".statistics", "#score-chart", "#article-hint", "#dropped-lines", ".keywords"];
  for (const selector of hidden) {
    assert.ok(await page.$$eval(selector, (all) => all.every((element) => !element.checkVisibility())), selector);
  }
});

test("includes the source link, or not", async () => {
  const address = `#text=${encodeURIComponent(starred)}&title=${encodeURIComponent("The [old] mill")}&url=https://example.org/mill`;
  const { page, errors } = await open(state, { path: address, ready: "#clear" });
  const sentences = await summary(page, 3);
  await page.click('[value="copy-md"]');
  await page.waitForFunction(() => document.querySelector('[value="copy-md"]').textContent === "Copied");
  assert.ok((await clipboard(page)).endsWith("\n\n[The \\[old\\] mill](<https://example.org/mill>)"));
  await page.click("#copy");
  await page.waitForFunction(() => document.querySelector("#copy").textContent === "Copied");
  assert.equal(await clipboard(page), `${sentences.join("\n")}\n\nThe [old] mill\nhttps://example.org/mill`);
  await page.waitForFunction(() => document.querySelector("#copy").textContent === "Copy");
  await page.click("#with-link");
  await page.click("#copy");
  await page.waitForFunction(() => document.querySelector("#copy").textContent === "Copied");
  assert.equal(await clipboard(page), sentences.join("\n"));
  assert.deepEqual(errors, []);

  const other = await open(state);
  await paste(other.page, seed);
  await summary(other.page, 3);
  assert.equal(await other.page.$("#with-link"), null, "nothing to leave out");
});
