// If the engine doesn't load, has the wrong hash, or can't have a worker.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { eachBrowser } from "./browsers.mjs";

eachBrowser((host) => {
  test("an engine that doesn't load is a NetworkError, and the next attempt may succeed", async () => {
    let missing = true;
    const { page } = await host.open({
      change: (path, headers) => {
        headers["cache-control"] = "no-store";
        return path.endsWith(".wasm") && missing ? 503 : 200;
      },
    });
    const first = await page.evaluate(() => outcome(() => Summarizer.create()));
    assert.deepEqual([first.error, first.exception], ["NetworkError", "DOMException"]);
    assert.equal(await page.evaluate(() => Summarizer.availability()), "downloadable");
    missing = false;
    assert.equal(await page.evaluate(async () => (await (await Summarizer.create()).summarize(article)).split("\n").length), 3);
  });

  test("an engine with the wrong hash isn't used", async () => {
    const { page } = await host.open({
      prepare: async (page) => {
        const wasm = await readFile(`${process.env.NUTGRAF_PACKAGE}/engine.wasm`);
        // A custom section at the end: equivalent wasm with another hash.
        const other = Buffer.concat([wasm, Buffer.from([0, 2, 1, 120])]);
        assert.ok(WebAssembly.validate(other));
        await page.setRequestInterception(true);
        page.on("request", (request) => {
          if (!request.url().endsWith(".wasm")) return void request.continue();
          void request.respond({ status: 200, contentType: "application/wasm", body: other });
        });
      },
    });
    const { error } = await page.evaluate(() => outcome(() => Summarizer.create()));
    assert.equal(error, "NetworkError");
  });

  test("if no worker can start, the engine runs on the main thread", async () => {
    const { page, requests, errors } = await host.open({
      prepare: (page) => page.evaluateOnNewDocument(() => {
        globalThis.Worker = class {
          constructor() {
            throw new DOMException("no workers here", "SecurityError");
          }
        };
      }),
    });
    const lines = await page.evaluate(async () => (await (await Summarizer.create()).summarize(article)).split("\n").length);
    assert.equal(lines, 3);
    assert.equal(requests.filter((path) => path.endsWith("worker.js")).length, 1);
    assert.deepEqual(errors, []);
  });

  test("a removed frame gets no result", async () => {
    const { page } = await host.open();
    const got = await page.evaluate(async (promises) => {
      const frame = document.createElement("iframe");
      frame.src = "/frame.html";
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener("load", resolve));
      const theirs = frame.contentWindow.Summarizer;
      const summarizer = await theirs.create();
      const works = (await summarizer.summarize(article)) !== "";
      // A signal of another frame is valid, too.
      const foreign = await outcome(() => Summarizer.create({ signal: new frame.contentWindow.AbortController().signal }));
      const { DOMException } = frame.contentWindow;
      frame.remove();
      const calls = [() => summarizer.summarizeStreaming(article)];
      // In Firefox, promises of a removed frame never settle.
      if (promises) {
        calls.push(() => theirs.create(), () => theirs.availability(), () => summarizer.summarize(article));
      }
      const kinds = [];
      for (const call of calls) {
        try {
          await call();
          kinds.push("no error");
        } catch (error) {
          kinds.push(error instanceof DOMException && error.name);
        }
      }
      return [works, foreign.error ?? "none", ...new Set(kinds)];
    }, host.name !== "Firefox");
    assert.deepEqual(got, [true, "none", "InvalidStateError"]);
  });
});
