// WCAG 2.2 AA as far as axe-core checks it, collapsed and expanded, light and dark; and keyboard operation.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { article, inEachBrowser, sentences } from "./host.mjs";

const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const widgets = `
  <nut-graf for="article"></nut-graf>
  <nut-graf for="article" type="tldr" theme="light"></nut-graf>
  <nut-graf for="article" theme="dark" heading="Dark"></nut-graf>
  <nut-graf for="article" open="false" heading="Folded"></nut-graf>
  <nut-graf input heading="Paste"></nut-graf>`;

// Set explicitly, as axe doesn't know the default colours of a dark page.
for (const [colors, style] of [["light", "color: #111; background: #fff"], ["dark", "color: #eee; background: #111"]]) {
  inEachBrowser(`axe reports nothing, ${colors}`, async (open) => {
    const { page } = await open(`<main>${widgets}<article id="article">${article}</article></main>`, {
      head: `<style>:root { color-scheme: ${colors}; ${style} }</style>`,
    });
    await page.$$eval("nut-graf", (elements) => Promise.all(elements.map((element) => element.load())));
    await sentences(page, 3, "nut-graf[heading=Folded]");
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run("nut-graf", { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
  });
}

inEachBrowser("everything is reachable by Tab, with a visible focus", async (open) => {
  const { page } = await open(`<nut-graf for="article"></nut-graf><article id="article">${article}</article>`);
  await sentences(page, 3);
  const reached = [];
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press("Tab");
    reached.push(await page.$eval("nut-graf", ({ shadowRoot: { activeElement } }) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return [activeElement.getAttribute("part") ?? activeElement.type, outlineStyle, outlineWidth].join(" ");
    }));
  }
  assert.deepEqual(reached, ["heading", "sentence", "sentence", "sentence", "range"].map((name) => `${name} solid 2px`));
});
