// The engine's client (`www/js/engine.ts`) on a separate page: progress, abort, and a reply to every request.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { seed, url, useBrowser } from "./nutgraf.mjs";
import { proxy } from "./proxy.mjs";

const state = useBrowser();

/** The client, with the built worker. */
async function client() {
  const html = await (await fetch(url)).text();
  const pageScript = await (await fetch(new URL(/assets\/page-\w+\.js/.exec(html)[0], url))).text();
  const [worker] = /worker-\w+\.js/.exec(pageScript);
  const [engine] = /engine-\w+\.wasm/.exec(pageScript);
  const [languages] = /languages-\w+\.wasm/.exec(pageScript);
  const length = async (name) => (await (await fetch(new URL(`assets/${name}`, url))).arrayBuffer()).byteLength;
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL("../../www/js/engine.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    define: {
      NUTGRAF_WORKER: JSON.stringify(`./${worker}`),
      NUTGRAF_ENGINE_WASM: JSON.stringify(`./${engine}`),
      NUTGRAF_ENGINE_BYTES: String(await length(engine)),
      NUTGRAF_ENGINE_INTEGRITY: '""',
      NUTGRAF_LANGUAGES_WASM: JSON.stringify(`./${languages}`),
      NUTGRAF_LANGUAGES_BYTES: String(await length(languages)),
      NUTGRAF_LANGUAGES_INTEGRITY: '""',
    },
    external: ["./worker-*"],
    write: false,
  });
  return Buffer.from(outputFiles[0].contents);
}

const own = {
  "/client.html": ["text/html", Buffer.from("<!doctype html><meta charset=utf-8><title>Client</title>")],
  "/assets/client.js": ["text/javascript", await client()],
};
const german = readFileSync(new URL("../fixtures/languages/de.txt", import.meta.url), "utf8");
/** Whether the languages' file is missing, and what its requests wait for. */
let missing = false;
let delay;
const origin = await proxy(async (path, reply) => {
  if (path.includes("/languages-")) {
    await delay;
    Object.assign(reply, { status: missing ? 503 : 200, headers: { ...reply.headers, "cache-control": "no-store" } });
  }
  const [type, body] = own[path] ?? [];
  if (body) Object.assign(reply, { status: 200, headers: { "content-type": type }, body });
});

/**
 * A page with an open `engine`, a `long` text (20 MB), a `short` one, a `german` one, and the numbers of workers `started` and
 * `ended`.
 */
async function open({ withoutWorkers = false } = {}) {
  const page = await (await state.browser.createBrowserContext()).newPage();
  const loads = [];
  page.on("request", (request) => /(engine|languages)[^/]*\.wasm/.test(request.url()) && loads.push(request.url()));
  await page.evaluateOnNewDocument((withoutWorkers) => {
    globalThis.started = 0;
    globalThis.ended = 0;
    globalThis.Worker = class extends Worker {
      constructor(...asked) {
        if (withoutWorkers) throw new DOMException("no workers here", "SecurityError");
        super(...asked);
        started += 1;
      }

      terminate() {
        super.terminate();
        ended += 1;
      }
    };
  }, withoutWorkers);
  await page.goto(new URL("client.html", origin).href);
  await page.evaluate(async (seed, german) => {
    const { openEngine } = await import("/assets/client.js");
    const words = seed.split(/\s+/);
    // The same words in varying order (Lehmer's generator), as repeated lines would be removed.
    let at = 1;
    const word = () => words[(at = (at * 48271) % 0x7fffffff) % words.length].toLowerCase();
    const sentence = () => `The ${Array.from({ length: 18 }, word).join(" ")}.`;
    const paragraphs = [];
    for (let size = 0; size < 20e6; size += paragraphs.at(-1).length + 2) {
      paragraphs.push(Array.from({ length: 5 }, sentence).join(" "));
    }
    Object.assign(globalThis, {
      engine: openEngine(),
      short: seed,
      german,
      long: paragraphs.join("\n\n"),
      /** The outcome of a request: the number of sentences, or the error's name or code. */
      end: (asked) => asked.then(
        ({ sentences }) => sentences.start.length > 0 ? "ranked" : "empty",
        ({ code, name }) => code && typeof code === "string" ? code : name,
      ),
    });
  }, seed, german);
  return { page, loads };
}

for (const withoutWorkers of [false, true]) {
  const where = withoutWorkers ? "on the main thread" : "in a worker";
  const count = ({ loads }, name) => loads.filter((load) => load.includes(name)).length;

  test(`what other languages need is loaded once, when the first text needs it: ${where}`, async () => {
    const opened = await open({ withoutWorkers });
    assert.equal(await opened.page.evaluate(() => end(engine.rank(short))), "ranked");
    assert.equal(count(opened, "languages"), 0, "not for English");
    const languages = await opened.page.evaluate(async () => {
      const rankings = await Promise.all([engine.rank(german), engine.rank(short), engine.rank(german)]);
      return rankings.map(({ language }) => language);
    });
    assert.deepEqual(languages, ["de", "en", "de"]);
    assert.deepEqual([count(opened, "languages"), count(opened, "engine")], [1, 1]);
    assert.equal(await opened.page.evaluate(async () => (await engine.rank(german)).support), "full");
  });

  test(`without it such a text gets an error, English goes on, and a later attempt succeeds: ${where}`, async () => {
    missing = true;
    const opened = await open({ withoutWorkers });
    const before = await opened.page.evaluate(async () => ({
      german: await end(engine.rank(german)),
      named: await end(engine.rank(short, { language: "fr" })),
      english: await end(engine.rank(short)),
    }));
    assert.deepEqual(before, { german: "engine-not-loaded", named: "engine-not-loaded", english: "ranked" });
    assert.equal(count(opened, "engine"), 1, "the engine stays");
    missing = false;
    assert.equal(await opened.page.evaluate(() => end(engine.rank(german))), "ranked");
  });
}

test("while it is loading, texts in English don't wait, and a request can be aborted", async () => {
  let load;
  delay = new Promise((resolve) => (load = resolve));
  const { page } = await open();
  const ends = await page.evaluate(async () => {
    const giveUp = new AbortController();
    const aborted = end(engine.rank(german, {}, giveUp.signal));
    globalThis.waiting = end(engine.rank(german));
    const english = await end(engine.rank(short));
    giveUp.abort();
    return { english, aborted: await aborted };
  });
  assert.deepEqual(ends, { english: "ranked", aborted: "AbortError" });
  load();
  delay = undefined;
  assert.equal(await page.evaluate(() => waiting), "ranked");
  const closed = await page.evaluate(async () => {
    const asked = end(engine.rank(german));
    engine.close();
    return asked;
  });
  assert.equal(closed, "engine-failed");
});

test("a long text reports progress", async () => {
  const { page } = await open();
  const { told, sentences } = await page.evaluate(async () => {
    const told = [];
    const { sentences } = await engine.rank(long, {}, undefined, (share) => told.push(share));
    return { told, sentences: sentences.start.length };
  });
  assert.ok(sentences > 10_000);
  assert.ok(told.length >= 20 && told.length <= 101, `told ${told.length} times`);
  assert.ok(told.every((share, i) => share > (told[i - 1] ?? 0)), `rises: ${told}`);
  assert.equal(told.at(-1), 1);
});

test("an aborted request is answered at once, and its work is stopped", async () => {
  const { page } = await open();
  const ends = await page.evaluate(async () => {
    const giveUp = new AbortController();
    const told = [];
    const halfDone = Promise.withResolvers();
    const asked = end(engine.rank(long, {}, giveUp.signal, (share) => {
      told.push(share);
      halfDone.resolve();
    }));
    const waiting = end(engine.rank(short));
    await halfDone.promise;
    giveUp.abort();
    // One task later: a worker can't have answered by then.
    const atOnce = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 0, "late"))]);
    const toldBefore = told.length;
    return { atOnce, waiting: await waiting, next: await end(engine.rank(short)), more: told.length - toldBefore,
      last: told.at(-1), started, ended };
  });
  assert.equal(ends.atOnce, "AbortError");
  assert.equal(ends.waiting, "ranked", "who waited behind it gets an answer from a new worker");
  assert.equal(ends.next, "ranked");
  assert.equal(ends.more, 0, "nothing is told to who gave up");
  assert.ok(ends.last < 1, "it was in the middle of it");
  assert.deepEqual([ends.started, ends.ended], [2, 1]);
});

test("aborting a short text doesn't terminate the worker", async () => {
  const { page } = await open();
  const ends = await page.evaluate(async () => {
    await engine.rank(short);
    const told = [];
    const asked = [];
    for (let key = 0; key < 20; key++) {
      const giveUp = new AbortController();
      asked.push(end(engine.rank(short, {}, giveUp.signal, (share) => told.push(share))));
      // Some while they are queued, some while they are processed.
      setTimeout(() => giveUp.abort());
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { asked: await Promise.all(asked), next: await end(engine.rank(short)), started, ended };
  });
  assert.equal(ends.asked.length, 20);
  assert.ok(ends.asked.every((how) => how === "AbortError" || how === "ranked"), String(ends.asked));
  assert.ok(ends.asked.includes("AbortError"));
  assert.equal(ends.next, "ranked");
  assert.deepEqual([ends.started, ends.ended], [1, 0]);
});

test("a queued request that is aborted is answered without delaying the others", async () => {
  const { page } = await open();
  const ends = await page.evaluate(async () => {
    const giveUp = new AbortController();
    const asked = [engine.rank(short), engine.rank(long, {}, giveUp.signal), engine.rank(short, { clean: "no" }), engine.rank(short)];
    giveUp.abort();
    return [...await Promise.all(asked.map(end)), started, ended];
  });
  assert.deepEqual(ends, ["ranked", "AbortError", "bad-option", "ranked", 1, 0]);
});

test("closing answers all pending requests and terminates the worker", async () => {
  const { page } = await open();
  const ends = await page.evaluate(async () => {
    const { openEngine } = await import("/assets/client.js");
    const other = openEngine();
    const begun = Promise.withResolvers();
    const asked = [engine.rank(long, {}, undefined, begun.resolve), other.rank(short)];
    await begun.promise;
    other.close();
    const still = ended;
    engine.close();
    return [still, ...await Promise.all([...asked, engine.rank(short)].map(end)), started, ended];
  });
  assert.deepEqual(ends, [0, "engine-failed", "engine-failed", "engine-failed", 1, 1]);
});

test("on the main thread, progress is reported and an abort creates no second engine", async () => {
  const { page, loads } = await open({ withoutWorkers: true });
  const ends = await page.evaluate(async () => {
    const told = [];
    const first = await end(engine.rank(long, {}, undefined, (share) => told.push(share)));
    const giveUp = new AbortController();
    const asked = end(engine.rank(long, {}, giveUp.signal));
    giveUp.abort();
    return { first, told, asked: await asked, next: await end(engine.rank(short)) };
  });
  assert.equal(ends.first, "ranked");
  assert.ok(ends.told.length >= 20 && ends.told.at(-1) === 1);
  assert.equal(ends.asked, "AbortError");
  assert.equal(ends.next, "ranked");
  assert.equal(loads.length, 1, String(loads));
});

test("a worker that dies without an event is noticed, also when the request is aborted", async () => {
  const { page } = await open();
  const ends = await page.evaluate(async () => {
    const { setInterval } = globalThis;
    // Clocks 20 times as fast.
    globalThis.setInterval = (run, time) => setInterval(run, time / 20);
    await engine.rank(short);
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = () => undefined;
    const silent = await end(engine.rank(short));
    // Another is started, and dies too.
    globalThis.setInterval = () => 0;
    const cancel = new AbortController();
    const aborted = end(engine.rank(short, {}, cancel.signal));
    while (started < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 100));
    cancel.abort();
    Worker.prototype.postMessage = postMessage;
    return { silent, aborted: await aborted, next: await end(engine.rank(short)), started, ended };
  });
  assert.deepEqual(ends, { silent: "engine-failed", aborted: "AbortError", next: "ranked", started: 3, ended: 2 });
});
