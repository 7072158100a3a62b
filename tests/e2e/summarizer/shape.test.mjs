// The interface matches the IDL of the draft.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachBrowser } from "./browsers.mjs";

eachBrowser((host) => {
  test("members, their types and defaults", async () => {
    const { page, errors } = await host.open();
    const shape = await page.evaluate(async () => {
      const summarizer = await Summarizer.create();
      const names = ["summarize", "summarizeStreaming", "measureInputUsage", "destroy", "expectedContextLanguages",
        "expectedInputLanguages", "inputQuota", "outputLanguage", "sharedContext", "type", "format", "length"];
      return {
        kinds: Object.fromEntries(names.map((name) => [name, typeof summarizer[name]])),
        values: [summarizer.type, summarizer.format, summarizer.length, summarizer.sharedContext,
          summarizer.expectedInputLanguages, summarizer.expectedContextLanguages, summarizer.outputLanguage],
        infinite: summarizer.inputQuota === Infinity,
        tag: String(summarizer),
        name: Summarizer.name,
        isOne: summarizer instanceof Summarizer,
        listed: Object.keys(Summarizer.prototype).sort().join() === [...names].sort().join(),
        statics: Object.keys(Summarizer).sort(),
        lengths: [Summarizer.length, Summarizer.create.length, Summarizer.prototype.summarize.length],
      };
    });
    assert.deepEqual(shape, {
      kinds: {
        summarize: "function", summarizeStreaming: "function", measureInputUsage: "function", destroy: "function",
        expectedContextLanguages: "object", expectedInputLanguages: "object", inputQuota: "number",
        outputLanguage: "object", sharedContext: "string", type: "string", format: "string", length: "string",
      },
      values: ["key-points", "markdown", "short", "", null, null, null],
      infinite: true,
      tag: "[object Summarizer]",
      name: "Summarizer",
      isOne: true,
      listed: true,
      statics: ["availability", "create"],
      lengths: [0, 0, 1],
    });
    assert.deepEqual(errors, []);
  });

  test("options are reflected as properties; languages are canonical, frozen and unique", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const summarizer = await Summarizer.create({
        type: "headline", format: "plain-text", length: "medium", sharedContext: "This is a shared context string",
        expectedInputLanguages: ["EN-gb", "en"], expectedContextLanguages: ["nb"], outputLanguage: "en-US",
      });
      const { type, format, length, sharedContext, expectedInputLanguages, expectedContextLanguages, outputLanguage } =
        summarizer;
      return [type, format, length, sharedContext, expectedInputLanguages, expectedContextLanguages, outputLanguage,
        Object.isFrozen(expectedInputLanguages), expectedInputLanguages === summarizer.expectedInputLanguages];
    });
    assert.deepEqual(got, ["headline", "plain-text", "medium", "This is a shared context string", ["en"], ["no"], "en",
      true, true]);
  });

  test("properties are read-only, and the constructor can't be called", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const summarizer = await Summarizer.create();
      return [
        await outcome(() => { "use strict"; summarizer.type = "tldr"; }),
        await outcome(() => new Summarizer()),
        await outcome(() => Summarizer.prototype.type),
        summarizer.type,
      ];
    });
    assert.deepEqual(got.slice(0, 3).map(({ error }) => error), ["TypeError", "TypeError", "TypeError"]);
    assert.equal(got[3], "key-points");
  });
});
