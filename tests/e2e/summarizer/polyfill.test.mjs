// The polyfill defines Summarizer if it is missing, and keeps an existing one.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachBrowser } from "./browsers.mjs";

eachBrowser((host) => {
  test("importing it is enough if the browser has none", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      delete globalThis.Summarizer;
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      await import("/npm/polyfill.js");
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
      const { writable, configurable, enumerable } = Object.getOwnPropertyDescriptor(globalThis, "Summarizer");
      return [added, globalThis.Summarizer === nutgraf.Summarizer, writable, configurable, enumerable];
    });
    assert.deepEqual(got, [["Summarizer"], true, true, true, false]);
  });

  test("an existing one is kept, unless forced", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const own = (globalThis.Summarizer = class Summarizer {});
      const { install } = await import("/npm/polyfill.js");
      const kept = globalThis.Summarizer === own && !install();
      return [kept, install({ force: true }), globalThis.Summarizer === nutgraf.Summarizer];
    });
    assert.deepEqual(got, [true, true, true]);
  });
});
