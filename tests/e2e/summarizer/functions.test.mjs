// `summarize` and `rank`, in pages and in workers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachBrowser } from "./browsers.mjs";

eachBrowser((host) => {
  test("summarize returns the summary, its sentences in order, and the parts of their scores", async () => {
    const { page, errors } = await host.open();
    const { summary, article, sums } = await page.evaluate(async () => {
      const summary = await nutgraf.summarize(article, { sentences: 2 });
      const sums = summary.sentences.map(({ score, parts }) =>
        Math.abs(score - Object.values(parts).reduce((sum, part) => sum + part, 0)));
      return { summary, article, sums };
    });
    assert.equal(summary.sentences.length, 2);
    assert.equal(summary.title, "Flood closes bridge at Ashby");
    assert.equal(summary.language, "en");
    assert.equal(summary.text, summary.sentences.map(({ text }) => text).join("\n"));
    for (const { text, start, end } of summary.sentences) assert.equal(article.slice(start, end), text);
    assert.ok(sums.every((difference) => difference < 1e-9));
    assert.ok(summary.statistics.summaryWords < summary.statistics.words);
    assert.deepEqual(errors, []);
  });

  test("invalid options are reported, and aborting works", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const { EngineError, rank, summarize } = nutgraf;
      const codes = [];
      for (const options of [{ type: "tl;dr" }, { format: "html" }, { length: "tiny" }, { sentences: 0 }, { words: 1.5 },
        { percent: 101 }, { sentences: 1, words: 1 }, { language: "xx" }, { clean: "maybe" }]) {
        const error = await summarize(article, options).catch((error) => error);
        codes.push(error instanceof EngineError && error.code);
      }
      const controller = new AbortController();
      const ranking = rank(article, {}, controller.signal);
      controller.abort();
      return [new Set(codes).size === 1 && codes[0], (await outcome(() => ranking)).error,
        (await outcome(() => summarize(article, { signal: AbortSignal.abort() }))).error];
    });
    assert.deepEqual(got, ["bad-option", "AbortError", "AbortError"]);
  });

  test("what isn't a string is a TypeError", async () => {
    const { page } = await host.open();
    const names = await page.evaluate(async () => {
      const names = [];
      for (const text of [undefined, null, 7, {}, ["text"], new String("text")]) {
        for (const method of ["summarize", "rank"]) names.push((await outcome(() => nutgraf[method](text))).error);
      }
      return names;
    });
    assert.deepEqual(names, Array(12).fill("TypeError"));
  });

  test("a signal that outlives a request keeps nothing of it", async () => {
    const { page } = await host.open();
    const counts = await page.evaluate(async () => {
      const { signal } = new AbortController();
      let listeners = 0;
      for (const [method, by] of [["addEventListener", 1], ["removeEventListener", -1]]) {
        signal[method] = (...all) => {
          listeners += by;
          AbortSignal.prototype[method].apply(signal, all);
        };
      }
      await nutgraf.rank(article, {}, signal);
      const ranked = listeners;
      await nutgraf.rank(article, { language: "xx" }, signal).catch(() => undefined);
      return [ranked, listeners];
    });
    assert.deepEqual(counts, [0, 0]);
  });

  test("in the page's own worker, which receives no messages of ours", async () => {
    const worker = `import { summarize, Summarizer } from "/npm/index.js";
      onmessage = async ({ data }) => {
        const summarizer = await Summarizer.create({ type: "headline", format: "plain-text" });
        postMessage([(await summarize(data, { sentences: 1 })).text, await summarizer.summarize(data)]);
      };
      postMessage("ready");`;
    for (const nested of [true, false]) {
      const source = nested ? worker : `delete globalThis.Worker; globalThis.Worker = undefined;\n${worker}`;
      const { page, errors } = await host.open({ files: { "/own.js": source } });
      const got = await page.evaluate(() => new Promise((resolve) => {
        const worker = new Worker("/own.js", { type: "module" });
        const heard = [];
        worker.onmessage = ({ data }) => {
          heard.push(data);
          if (data === "ready") worker.postMessage(article);
          else resolve(heard);
        };
      }));
      assert.equal(got.length, 2, `nested workers: ${nested}`);
      assert.equal(got[1][0], got[1][1]);
      assert.notEqual(got[1][0], "");
      assert.deepEqual(errors, []);
    }
  });
});
