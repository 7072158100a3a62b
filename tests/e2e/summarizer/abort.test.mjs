// Aborting at every stage: before, during and after creation, and in each method.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachBrowser } from "./browsers.mjs";

eachBrowser((host) => {
  const EXPECTED = ["AbortError", "AbortError", true, true];

  test("create", async () => {
    const { page, errors } = await host.open();
    const got = await page.evaluate(() => abortOutcomes((signal) => Summarizer.create({ signal })));
    assert.deepEqual(got, EXPECTED);
    assert.deepEqual(errors, []);
  });

  test("summarize, measureInputUsage, summarizeStreaming", async () => {
    const { page, errors } = await host.open();
    const got = await page.evaluate(async () => {
      const summarizer = await Summarizer.create();
      return [
        await abortOutcomes((signal) => summarizer.summarize(article, { signal })),
        await abortOutcomes((signal) => summarizer.measureInputUsage(article, { signal })),
        await abortOutcomes((signal) => summarizer.summarizeStreaming(article, { signal }).pipeTo(new WritableStream()))
          .catch((error) => error.name),
      ];
    });
    assert.deepEqual(got.slice(0, 2), [EXPECTED, EXPECTED]);
    assert.deepEqual(got[2], EXPECTED);
    assert.deepEqual(errors, []);
  });

  test("summarizeStreaming throws at once if already aborted", async () => {
    const { page } = await host.open();
    const thrown = await page.evaluate(async () => {
      const summarizer = await Summarizer.create();
      try {
        summarizer.summarizeStreaming(article, { signal: AbortSignal.abort() });
        return "nothing";
      } catch (error) {
        return error.name;
      }
    });
    assert.equal(thrown, "AbortError");
  });

  test("after an aborted summary and a finished stream, it remains usable", async () => {
    const { page, errors } = await host.open();
    const got = await page.evaluate(async () => {
      const summarizer = await Summarizer.create();
      const controller = new AbortController();
      const stream = summarizer.summarizeStreaming(article, { signal: controller.signal });
      controller.abort();
      const first = await outcome(() => stream.pipeTo(new WritableStream()));
      const read = new AbortController();
      const whole = [];
      const reader = summarizer.summarizeStreaming(article, { signal: read.signal }).getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) whole.push(part.value);
      read.abort();
      const canceled = summarizer.summarizeStreaming(article);
      await canceled.cancel();
      return [first.error, whole.length, await summarizer.summarize(article) === whole.join("")];
    });
    assert.deepEqual(got, ["AbortError", 3, true]);
    assert.deepEqual(errors, []);
  });

  test("destroy aborts pending and later calls", async () => {
    const { page, errors } = await host.open();
    const got = await page.evaluate(async () => {
      const summarizer = await Summarizer.create();
      const methods = [
        () => summarizer.summarize(article),
        () => summarizer.measureInputUsage(article),
        async () => summarizer.summarizeStreaming(article).getReader().read(),
      ];
      const running = methods.map((method) => outcome(method));
      summarizer.destroy();
      summarizer.destroy();
      const later = methods.map((method) => outcome(method));
      return (await Promise.all([...running, ...later])).map(({ error }) => error);
    });
    assert.deepEqual(got, Array(6).fill("AbortError"));
    assert.deepEqual(errors, []);
  });

  test("the signal of create destroys the summarizer later, with its reason", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async () => {
      const controller = new AbortController();
      const summarizer = await Summarizer.create({ signal: controller.signal });
      const reason = new Error("enough");
      const methods = [() => summarizer.summarize(article), () => summarizer.measureInputUsage(article)];
      const running = methods.map((method) => method().catch((error) => error === reason));
      controller.abort(reason);
      const later = methods.map((method) => method().catch((error) => error === reason));
      return Promise.all([...running, ...later]);
    });
    assert.deepEqual(got, [true, true, true, true]);
  });

  test("destroying one doesn't affect the others", async () => {
    const { page } = await host.open();
    const lines = await page.evaluate(async () => {
      const [one, other] = await Promise.all([Summarizer.create(), Summarizer.create()]);
      const summary = other.summarize(article);
      one.destroy();
      return [await summary, await other.summarize(article)].map((text) => text.split("\n").length);
    });
    assert.deepEqual(lines, [3, 3]);
  });
});
