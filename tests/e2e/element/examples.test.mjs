// The pages of www/examples, as they are.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { inEachBrowser } from "./host.mjs";

const folder = new URL("../../../www/examples/", import.meta.url);

for (const name of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
  inEachBrowser(`${name} shows summaries`, async (open) => {
    const { page, errors } = await open("", { path: `www/examples/${name}` });
    await page.$$eval("nut-graf", (elements) => Promise.all(elements.map((element) => element.load())));
    // All of them: their sentences, or the box to paste into.
    await page.waitForFunction(() => Array.from(document.querySelectorAll("nut-graf"), ({ shadowRoot }) =>
      shadowRoot.querySelector("[part=sentence], textarea")).every(Boolean));
    assert.deepEqual(errors, []);
  });
}
