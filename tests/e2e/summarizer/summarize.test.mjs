// Summaries: whole and as a stream, of every type, format and length.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachBrowser } from "./browsers.mjs";

eachBrowser((host) => {
  test("an empty text has an empty summary", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const summarizer = await Summarizer.create();
      const reader = summarizer.summarizeStreaming("").getReader();
      return [await summarizer.summarize(""), await summarizer.summarize(" \n\t"), await summarizer.summarize("\0\u0001"),
        (await reader.read()).done];
    });
    assert.deepEqual(got, ["", "", "", true]);
  });

  test("a summary consists of sentences of the text, as many as type and length require", async () => {
    const { page, errors } = await host.open();
    const got = await page.evaluate(async () => {
      const found = [];
      for (const type of nutgraf.TYPES) {
        for (const length of nutgraf.LENGTHS) {
          const summarizer = await Summarizer.create({ type, length });
          const summary = await summarizer.summarize(article);
          found.push({
            type, length, summary,
            expected: nutgraf.SENTENCES[type][length],
            lines: summary.split("\n"),
            sentences: summary.replaceAll(/^- /gm, "").split(/(?<=\.)\s/),
          });
          summarizer.destroy();
        }
      }
      return { found, article };
    });
    for (const { type, length, expected, lines, sentences } of got.found) {
      assert.equal(sentences.length, expected, `${type} ${length}`);
      assert.ok(sentences.every((sentence) => got.article.includes(sentence)), `${type} ${length}`);
      if (type === "key-points") assert.ok(lines.length === expected && lines.every((line) => line.startsWith("- ")));
      else assert.equal(lines.length, 1);
    }
    assert.equal(got.found.length, 12);
    assert.deepEqual(errors, []);
  });

  test("plain text has no Markdown syntax, and Markdown escapes that of the text", async () => {
    const { page } = await host.open();
    const text = "The *new* bridge_over the Elm [cost] 5 < 6 million crowns.";
    const [plain, markdown] = await page.evaluate(async (text) => Promise.all(["plain-text", "markdown"].map(async (format) =>
      (await Summarizer.create({ format, type: "tldr" })).summarize(text))), text);
    assert.equal(plain, text);
    assert.equal(markdown, "The \\*new\\* bridge\\_over the Elm \\[cost\\] 5 \\< 6 million crowns.");
  });

  test("the chunks of the stream, joined, are the summary", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const summarizer = await Summarizer.create();
      const stream = summarizer.summarizeStreaming(article);
      const chunks = [];
      const reader = stream.getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) chunks.push(part.value);
      return { kind: String(stream), isOne: stream instanceof ReadableStream, chunks, whole: await summarizer.summarize(article) };
    });
    assert.equal(got.kind, "[object ReadableStream]");
    assert.ok(got.isOne);
    assert.equal(got.chunks.length, 3);
    assert.equal(got.chunks.join(""), got.whole);
  });

  test("one engine answers many concurrent calls of many summarizers", async () => {
    const { page, requests } = await host.open();
    const same = await page.evaluate(async () => {
      const summarizers = await Promise.all(Array.from({ length: 5 }, () => Summarizer.create()));
      const summaries = await Promise.all(summarizers.flatMap((one) => [one.summarize(article), one.summarize(article)]));
      return summaries.length === 10 && new Set(summaries).size === 1 && summaries[0] !== "";
    });
    assert.ok(same);
    assert.equal(requests.filter((path) => path.endsWith(".wasm")).length, 1);
    assert.equal(requests.filter((path) => path.endsWith("worker.js")).length, 1);
  });

  test("context raises sentences that contain its words", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const options = { type: "tldr", length: "short", format: "plain-text" };
      const summarizer = await Summarizer.create(options);
      const shared = await Summarizer.create({ ...options, sharedContext: "the mayor" });
      return [
        await summarizer.summarize(article, { context: " " }),
        await summarizer.summarize(article, { context: "What did the mayor say?" }),
        await shared.summarize(article),
        await shared.summarize(article, { context: "crowns for each family" }),
      ];
    });
    assert.notEqual(got[0], "");
    assert.doesNotMatch(got[0], /mayor|crowns/);
    assert.match(got[1], /^The mayor/);
    assert.match(got[2], /^The mayor/);
    assert.match(got[3], /mayor|crowns/);
  });

  test("a text in another language than requested is not translated", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const summarizer = await Summarizer.create({ outputLanguage: "en" });
      const french = "Le fleuve est sorti de son lit dans la nuit de lundi et a envahi la place du marché de la ville. " +
        "Quarante familles ont quitté leurs maisons au milieu de la nuit, et il n'y a pas eu de blessés dans les rues.";
      return [await outcome(() => summarizer.summarize(french)), await outcome(() => summarizer.summarize(article))];
    });
    assert.equal(got[0].error, "NotSupportedError");
    assert.match(got[0].message, /"fr"/);
    assert.notEqual(got[1].value, "");
  });

  test("arguments are converted, and missing ones rejected", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const summarizer = await Summarizer.create({ type: "tldr" });
      return [
        await summarizer.summarize({ toString: () => "The river rose on Monday." }),
        (await outcome(() => summarizer.summarize())).error,
        (await outcome(() => summarizer.summarizeStreaming())).error,
        (await outcome(() => summarizer.measureInputUsage())).error,
        (await outcome(() => summarizer.summarize(article, 5))).error,
        (await outcome(() => summarizer.summarize(article, { signal: {} }))).error,
        summarizer.summarize(Symbol("x")).catch((error) => error.name) instanceof Promise,
      ];
    });
    assert.deepEqual(got, ["The river rose on Monday.", "TypeError", "TypeError", "TypeError", "TypeError", "TypeError", true]);
  });

  test("input usage is measured in code units of text and context", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const summarizer = await Summarizer.create({ sharedContext: "flood" });
      return [await summarizer.measureInputUsage("Twelve chars"), await summarizer.measureInputUsage("", { context: "x" })];
    });
    assert.deepEqual(got, [12 + "flood".length, "flood\nx".length]);
  });
});
