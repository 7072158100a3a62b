// Difficult host pages: another origin, or modified built-in objects.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachBrowser } from "./browsers.mjs";

eachBrowser((host) => {
  test("works from another origin if the policy and the server allow it", async () => {
    const cdn = await host.open({ change: (_, headers) => void (headers["access-control-allow-origin"] = "*") });
    const { page, errors, requests } = await host.open({
      change: (path, headers) => {
        const policy = `default-src 'self' ${cdn.url}; script-src 'self' ${cdn.url} 'wasm-unsafe-eval'`;
        headers["content-security-policy"] = policy;
      },
    });
    requests.length = 0;
    const lines = await page.evaluate(async (url) => {
      const { Summarizer } = await import(`${url}npm/index.js`);
      const summarizer = await Summarizer.create();
      return (await summarizer.summarize(article)).split("\n").length;
    }, cdn.url);
    assert.equal(lines, 3);
    assert.ok(requests.includes("/npm/engine.wasm"));
    assert.deepEqual(errors.filter((error) => !/worker/i.test(error)), []);
  });

  test("works with an extended Array.prototype", async () => {
    const { page, errors } = await host.open({
      prepare: (page) => page.evaluateOnNewDocument(() => {
        Array.prototype.last = function () { return this[this.length - 1]; };
        Array.prototype.toJSON = undefined;
      }),
    });
    const lines = await page.evaluate(async () => {
      const summarizer = await Summarizer.create({ expectedInputLanguages: ["en"] });
      const summary = await nutgraf.summarize(article, { sentences: 3, format: "markdown" });
      return [await summarizer.summarize(article), summary.text];
    });
    assert.equal(lines[0].split("\n").length, 3);
    assert.equal(lines[0], lines[1]);
    assert.deepEqual(errors, []);
  });

  test("nothing is stored, and nothing requested but the package's own files", async () => {
    const { page, requests } = await host.open();
    const stored = await page.evaluate(async () => {
      await (await Summarizer.create()).summarize(article);
      return [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length,
        (await caches.keys()).length];
    });
    assert.deepEqual(stored, [0, 0, "", 0, 0]);
    const own = ["/", "/host.js", "/icon.svg", "/npm/engine.wasm", "/npm/index.js", "/npm/shared.js", "/npm/worker.js"];
    assert.deepEqual(requests.filter((path) => !own.includes(path)), []);
  });

  test("nothing is loaded before it is needed", async () => {
    const { page, requests } = await host.open();
    await page.evaluate(() => Summarizer.availability());
    assert.deepEqual(requests.filter((path) => /wasm|worker/.test(path)), []);
  });
});
