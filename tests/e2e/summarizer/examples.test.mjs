// The example page works unchanged.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachBrowser } from "./browsers.mjs";

eachBrowser((host) => {
  test("plain Summarizer calls", async () => {
    const { page, errors, url } = await host.open({
      change: (path, headers) => {
        // The example has its script and style inline, for its readers.
        if (path.includes("/examples/")) delete headers["content-security-policy"];
      },
    });
    // The page prefers the browser's own Summarizer; this tests ours.
    await page.evaluateOnNewDocument(() => delete globalThis.Summarizer);
    await page.goto(`${url}www/examples/summarizer.html`);
    for (const [type, sentences] of [["key-points", 3], ["tldr", 1]]) {
      await page.select("#type", type);
      await page.click("#go");
      await page.waitForFunction((sentences) =>
        document.getElementById("summary").value.split(/(?<=\.)\s/).length === sentences, {}, sentences);
      const [summary, text] = await page.evaluate(() => ["summary", "text"].map((id) => document.getElementById(id).value));
      assert.ok(summary.split(/(?<=\.)\s/).every((sentence) => text.includes(sentence)));
    }
    assert.deepEqual(errors, []);
  });
});
