// WCAG 2.2 AA in every state, as far as axe-core checks it, and keyboard operation.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { enter, notice, open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();
const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");

async function check(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
}

for (const scheme of ["light", "dark"]) {
  test(`every state, ${scheme}`, async () => {
    const { page } = await open(state, {
      prepare: (page) => page.emulateMediaFeatures([
        { name: "prefers-color-scheme", value: scheme },
        // While the page is scrolling, the target of a click moves.
        { name: "prefers-reduced-motion", value: "reduce" },
      ]),
    });
    await check(page);
    await enter(page, " ");
    await notice(page, /no text yet/);
    await check(page);
    await enter(page, "Hello");
    await notice(page, /only one word/);
    await check(page);
    await paste(page, seed);
    await summary(page, 3);
    await page.click("#dropped-lines > summary");
    await page.waitForSelector("#dropped-lines li[data-reason]", { visible: true });
    await page.click("#summary .why");
    await page.waitForSelector(".reasons");
    await page.click("#summary [data-sentence]");
    await page.waitForSelector("#shown");
    await page.click("#summary .keywords label");
    await page.waitForSelector("#clear-focus");
    await check(page);
    await page.focus("article [tabindex='0']");
    await page.keyboard.press("p");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("b");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#sentence-details");
    await check(page);
    for (const type of ["tldr", "headline"]) {
      await page.click(`label:has([name=type][value=${type}])`);
      await page.waitForSelector(`.sentences[data-type=${type}]`);
      await check(page);
    }
    for (const dialog of ["about", "shortcuts"]) {
      await page.click(`[data-dialog=${dialog}]`);
      await page.waitForSelector(`#${dialog}[open]`);
      await check(page);
      await page.keyboard.press("Escape");
    }
  });
}

test("everything from the text field to the removed lines is reachable by keyboard", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  const reached = new Set();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    const [name, outline] = await page.evaluate(() => {
      const { id, tagName, parentElement, className } = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return [id || (tagName === "SUMMARY" ? `${parentElement.id} summary` : className || (parentElement?.className === "actions" ? "actions" : tagName)), outlineStyle !== "none" && outlineWidth !== "0px"];
    });
    if (name === "BODY") break;
    assert.ok(outline, `the focus is seen on ${name}`);
    reached.add(name);
  }
  for (const name of ["sentences", "copy", "why", "dropped-lines summary", "actions"]) assert.ok(reached.has(name), `${name} of ${[...reached]}`);
  await page.focus("#dropped-lines > summary");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#dropped-lines[open]");
});

test("a new summary is announced once, politely", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[aria-live=polite], [role=status]")].some(({ textContent }) => /Summary: 3 sentences/.test(textContent)));
});
