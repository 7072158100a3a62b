// Many calls at once.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachBrowser } from "./browsers.mjs";

eachBrowser((host) => {
  test("two hundred calls at once are all answered, each for its own text", async () => {
    const { page, errors } = await host.open();
    const wrong = await page.evaluate(async () => {
      const summarizer = await Summarizer.create({ type: "headline", format: "plain-text" });
      const texts = Array.from({ length: 200 }, (_, i) => `Village number ${i} votes for the bridge at Ashby.\n\n${article}`);
      const expected = [];
      for (const text of texts) expected.push(await summarizer.summarize(text));
      const got = await Promise.all(texts.map((text) => summarizer.summarize(text)));
      return got.filter((summary, i) => summary === "" || summary !== expected[i]);
    });
    assert.deepEqual(wrong, []);
    assert.deepEqual(errors, []);
  });
});
