// The examples with the element, unchanged.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { inEachBrowser } from "./host.mjs";

const folder = new URL("../../../www/examples/", import.meta.url);
const withElement = (name) => name.endsWith(".html") && readFileSync(new URL(name, folder), "utf8").includes("<nut-graf");
const names = readdirSync(folder).filter(withElement);

test("there are examples", () => assert.ok(names.length >= 5));

for (const name of names) {
  inEachBrowser(`${name} shows summaries`, async (open) => {
    const { page, errors } = await open("", { path: `www/examples/${name}` });
    await page.$$eval("nut-graf", (elements) => Promise.all(elements.map((element) => element.load())));
    // Every element shows sentences, or a text box.
    await page.waitForFunction(() => Array.from(document.querySelectorAll("nut-graf"), ({ shadowRoot }) =>
      shadowRoot.querySelector("[part=sentence], textarea")).every(Boolean));
    assert.deepEqual(errors, []);
  });
}
