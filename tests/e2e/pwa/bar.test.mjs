// The prompt bar and the status line: accessible in every window.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { useBrowser } from "../nutgraf.mjs";
import { asked, buildOf, tab, worksOffline } from "./app.mjs";
import { cable, makeB } from "./cable.mjs";

const state = useBrowser();
const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");

test("accessible, light and dark, 320 pixels wide, and by keyboard", async () => {
  const net = await cable();
  const context = await state.browser.createBrowserContext();
  await worksOffline(await tab(context, net.url));
  net.serve(await makeB());
  const page = await tab(context, net.url);
  await page.setViewport({ width: 320, height: 640 });
  await asked(page);
  await worksOffline(page);
  await page.evaluate(axe);
  for (const value of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), [], value);
  }
  assert.equal(await page.evaluate(() => {
    scrollTo(10_000, 0);
    return scrollX;
  }), 0);
  // Its buttons are the last on the page.
  await page.evaluate(() => document.activeElement.blur());
  const reached = () => page.evaluate(() => document.activeElement.closest(".ask") && document.activeElement.textContent);
  for (let i = 0; i < 40 && (await reached()) !== "Reload"; i++) await page.keyboard.press("Tab");
  assert.equal(await reached(), "Reload");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  assert.equal(await buildOf(page), "B");
});
