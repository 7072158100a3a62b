// Valid and invalid options.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachBrowser } from "./browsers.mjs";

eachBrowser((host) => {
  test("any plausible options have a valid availability", async () => {
    const { page } = await host.open();
    const answers = await page.evaluate(async () => {
      const languages = [undefined, [], ["en"], ["es"], ["ja", "fr"]];
      const seen = new Set();
      for (const type of [undefined, "tldr", "teaser", "key-points", "headline"]) {
        for (const format of [undefined, "plain-text", "markdown"]) {
          for (const length of [undefined, "short", "medium", "long"]) {
            for (const expectedInputLanguages of languages) {
              for (const expectedContextLanguages of languages) {
                for (const outputLanguage of [undefined, "en", "es", "ja", "fr"]) {
                  seen.add(await Summarizer.availability({
                    type, format, length, expectedInputLanguages, expectedContextLanguages, outputLanguage,
                  }));
                }
              }
            }
          }
        }
      }
      return [...seen].sort();
    });
    assert.deepEqual(answers, ["downloadable", "unavailable"]);
  });

  test("availability reflects the engine: downloadable, downloading, available", async () => {
    const { page } = await host.open();
    const answers = await page.evaluate(async () => {
      const before = await Summarizer.availability();
      const create = Summarizer.create();
      const during = await Summarizer.availability();
      await create;
      return [before, during, await Summarizer.availability({ expectedInputLanguages: ["en-GB"], outputLanguage: "en" })];
    });
    assert.deepEqual(answers, ["downloadable", "downloading", "available"]);
  });

  test("unsupported languages and translation are unavailable", async () => {
    const { page } = await host.open();
    const options = [
      { expectedInputLanguages: ["xx"] },
      { expectedContextLanguages: ["en", "sw"] },
      { outputLanguage: "eo" },
      { expectedInputLanguages: ["en"], outputLanguage: "fr" },
      { expectedInputLanguages: ["en", "fr"], outputLanguage: "fr" },
    ];
    const got = await page.evaluate((options) => Promise.all(options.map(async (one) =>
      [await Summarizer.availability(one), await outcome(() => Summarizer.create(one))])), options);
    for (const [availability, { error, exception }] of got) {
      assert.deepEqual([availability, error, exception], ["unavailable", "NotSupportedError", "DOMException"]);
    }
  });

  test("values of the wrong type are a TypeError, malformed languages a RangeError", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const wrong = {
        TypeError: [
          5, "short", { type: "tl;dr" }, { type: "TLDR" }, { type: null }, { format: "html" }, { length: "" },
          { expectedInputLanguages: "en" }, { expectedInputLanguages: 5 }, { expectedContextLanguages: null },
          { expectedInputLanguages: [Symbol("en")] }, { outputLanguage: Symbol("en") },
        ],
        RangeError: [
          { expectedInputLanguages: ["en-abc-invalid"] }, { expectedInputLanguages: [""] },
          { expectedContextLanguages: ["en", "e"] }, { outputLanguage: "en_US!" }, { outputLanguage: "" },
        ],
      };
      const results = {};
      for (const [name, list] of Object.entries(wrong)) {
        const names = [];
        for (const options of list) {
          for (const method of ["create", "availability"]) {
            const promise = Summarizer[method](options);
            names.push(promise instanceof Promise && (await outcome(() => promise)).error);
          }
        }
        results[name] = [...new Set(names)];
      }
      results.create = [];
      for (const options of [{ signal: {} }, { signal: null }, { monitor: {} }, { sharedContext: Symbol("x") }]) {
        results.create.push((await outcome(() => Summarizer.create(options))).error);
      }
      return results;
    });
    assert.deepEqual(got, {
      TypeError: ["TypeError"], RangeError: ["RangeError"],
      create: ["TypeError", "TypeError", "TypeError", "TypeError"],
    });
  });

  test("undefined and null mean no options, and lists may be any iterable", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => [
      (await Summarizer.create(null)).type,
      (await Summarizer.create({ type: undefined, signal: undefined, monitor: undefined })).type,
      (await Summarizer.create({ expectedInputLanguages: new Set(["fr"]) })).expectedInputLanguages,
      (await Summarizer.create({ expectedInputLanguages: [] })).expectedInputLanguages,
      (await Summarizer.create({ type: { toString: () => "tldr" } })).type,
    ]);
    assert.deepEqual(got, ["key-points", "key-points", ["fr"], null, "tldr"]);
  });

  test("options are read in the order of Web IDL, each once", async () => {
    const { page } = await host.open();
    const read = await page.evaluate(async () => {
      const names = [];
      await Summarizer.create(new Proxy({}, { get: (_, name) => void names.push(name) }));
      return names;
    });
    assert.deepEqual(read, ["expectedContextLanguages", "expectedInputLanguages", "format", "length", "outputLanguage",
      "preference", "type", "monitor", "sharedContext", "signal"]);
  });

  test("preference takes its three values in create and availability, and nothing else", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const tries = [undefined, "auto", "speed", "capability", "Speed", "", null, 1];
      const names = [];
      for (const preference of tries) {
        for (const method of ["create", "availability"]) {
          names.push(await Summarizer[method]({ preference }).then(() => "taken", ({ name }) => name));
        }
      }
      return names;
    });
    assert.deepEqual(got, [...Array(8).fill("taken"), ...Array(8).fill("TypeError")]);
  });
});
