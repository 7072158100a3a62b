// Isolation: aggressive styles and scripts of the page don't affect the element, nor the element the page.

import assert from "node:assert/strict";
import { article, inEachBrowser, sentences } from "./host.mjs";

const body = `<nut-graf for="article"></nut-graf><article id="article">${article}</article>`;

inEachBrowser("the page's styles don't affect it", async (open) => {
  const { page } = await open(body, { head: "<style>* { all: unset !important }</style>" });
  await sentences(page, 3);
  const look = await page.$eval("nut-graf", ({ shadowRoot }) => {
    const of = (part) => getComputedStyle(shadowRoot.querySelector(`[part=${part}]`));
    return [of("box").borderTopWidth, of("summary").listStyleType, of("point").display, of("status").position];
  });
  assert.deepEqual(look, ["1px", "disc", "list-item", "absolute"]);
  // Each block is a paragraph, although the page's styles put all of them on one line.
  const shown = await sentences(page, 3);
  assert.ok(!shown.join().includes("Tove Lind"));
});

inEachBrowser("its styles don't affect the page", async (open) => {
  const look = (page) => page.$$eval("body *", (elements) =>
    elements.filter((element) => element.localName !== "nut-graf").map((element) => {
      const { color, font, margin, padding, display } = getComputedStyle(element);
      return [element.localName, color, font, margin, padding, display].join();
    }));
  const { page } = await open(body, { script: "" });
  const before = await look(page);
  const sheets = () => page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length);
  const sheetsBefore = await sheets();
  await page.addScriptTag({ type: "module", url: "/nut-graf.js" });
  await sentences(page, 3);
  assert.deepEqual(await look(page), before);
  assert.equal(await sheets(), sheetsBefore);
});

inEachBrowser("works with extended Array.prototype and Object.prototype", async (open) => {
  const { page, errors } = await open(body, {
    prepare: () => {
      Array.prototype.extra = function extra() { return this.length; };
      Array.prototype.last = "not a function";
      Object.prototype.extra = function extra() { return true; };
    },
  });
  await sentences(page, 3);
  assert.deepEqual(errors, []);
});
