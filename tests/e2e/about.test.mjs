// The about dialog: how it works, and the privacy promise.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

test("the dialog explains how it works and what it promises", async () => {
  const { page, errors, requests } = await open(state);
  requests.length = 0;
  await page.click("[data-dialog=about]");
  const about = await page.waitForSelector("#about[open]", { visible: true });
  const said = await about.evaluate(({ textContent }) => textContent);
  assert.match(said, /unchanged and in their original order/);
  assert.match(said, /never leaves your device/);
  await page.keyboard.press("Escape");
  await page.waitForSelector("#about:not([open])");
  assert.deepEqual([errors, requests], [[], []]);
});
