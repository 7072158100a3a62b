// Layout: narrow screens, zoom, and no layout shift when the summary appears.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

// A 640-pixel window at 200 % zoom is 320 CSS pixels wide, too.
for (const width of [320, 390, 768, 1440]) {
  test(`no horizontal scrolling at ${width} pixels`, async () => {
    const { page } = await open(state, { viewport: { width, height: 800 } });
    const sideways = () => page.evaluate(() => {
      scrollTo(10_000, 0);
      return scrollX;
    });
    assert.equal(await sideways(), 0);
    await paste(page, `${seed}\n\n${"Donaudampfschifffahrtsgesellschaft".repeat(12)} https://example.com/${"path/".repeat(60)} is a long address.`);
    await summary(page, 3);
    assert.equal(await sideways(), 0);
  });
}

test("nothing shifts when the summary appears", async () => {
  const { page } = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shift += value;
      }).observe({ type: "layout-shift", buffered: true });
    }),
  });
  await paste(page, seed);
  await summary(page, 3);
  // A layout shift is reported with its frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.ok((await page.evaluate(() => globalThis.shift)) < 0.01);
});
