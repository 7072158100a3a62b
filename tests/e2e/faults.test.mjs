// If the engine doesn't load, crashes or can't have a worker, every request is answered and the page tells what to do.

import assert from "node:assert/strict";
import { test } from "node:test";
import binaryen from "binaryen";
import { edit, notice, open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";
import { proxy } from "./proxy.mjs";

const state = useBrowser();
const isEngine = (path) => /engine[^/]*\.wasm$/.test(path);

/** The engine, with its function replaced by a trap. */
function trapping(wasm) {
  const module = binaryen.readBinary(wasm);
  const { BulkMemory, BulkMemoryOpt, Multivalue, MutableGlobals, NontrappingFPToInt, ReferenceTypes, SignExt } = binaryen.Features;
  // The features that rustc enables. All features would use encodings that browsers don't support yet.
  module.setFeatures(
    BulkMemory | BulkMemoryOpt | Multivalue | MutableGlobals | NontrappingFPToInt | ReferenceTypes | SignExt,
  );
  const { params, results } = binaryen.getFunctionInfo(module.getFunction(nameOf(module, "rank")));
  module.removeExport("rank");
  module.addFunction("trap", params, results, [], module.unreachable());
  module.addFunctionExport("trap", "rank");
  const trap = Buffer.from(module.emitBinary());
  assert.ok(WebAssembly.validate(trap));
  return trap;
}

function nameOf(module, wanted) {
  for (let i = 0; i < module.getNumExports(); i++) {
    const { name, value } = binaryen.getExportInfo(module.getExportByIndex(i));
    if (name === wanted) return value;
  }
  throw new Error(`the engine exports no ${wanted}`);
}

test("an engine that crashes is replaced, and the request answered", async () => {
  let broken = true;
  const path = await proxy((path, reply) => {
    if (isEngine(path) && broken) reply.body = trapping(reply.body);
    // The modified file must not be cached for the next worker.
    reply.headers["cache-control"] = "no-store";
  });
  const { page } = await open(state, { path });
  await paste(page, seed);
  await notice(page, /couldn’t be summarized/);
  broken = false;
  await edit(page);
  await page.keyboard.type(" ");
  await summary(page, 3);
});

test("an engine that doesn't load is reported and can be retried", async () => {
  let missing = true;
  const path = await proxy((path, reply) => {
    if (isEngine(path) && missing) Object.assign(reply, { status: 503, body: Buffer.from("gone") });
    reply.headers["cache-control"] = "no-store";
  });
  const { page } = await open(state, { path });
  await paste(page, seed);
  await notice(page, /didn.t load/);
  missing = false;
  await edit(page);
  await page.keyboard.type(" ");
  await summary(page, 3);
});

test("if no worker can start, the engine runs on the main thread", async () => {
  const { page, errors } = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      globalThis.Worker = class {
        constructor() {
          throw new DOMException("no workers here", "SecurityError");
        }
      };
    }),
  });
  await paste(page, seed);
  const sentences = await summary(page, 3);
  assert.ok(sentences.every((sentence) => seed.includes(sentence)));
  assert.deepEqual(errors, []);
});

test("without WebAssembly, the page says what it requires", async () => {
  const path = await proxy(() => undefined);
  const context = await state.browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(() => delete globalThis.WebAssembly);
  await page.goto(path);
  const text = await page.waitForFunction(() => {
    const said = document.getElementById("cannot-start");
    return said?.checkVisibility() && said.textContent;
  });
  assert.match(await text.jsonValue(), /WebAssembly/);
});

test("a crash of the user interface is reported", async () => {
  const { page } = await open(state);
  // The smallest module that traps at start: its start function is `unreachable`.
  await page.evaluate(() => setTimeout(() => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11])))));
  await page.waitForSelector("#broken", { visible: true });
});

const portal = "<!doctype html><title>Hotel</title><p>Sign in to use this network.</p>";
const isScript = (path) => /assets\/page-[^/]*\.js$/.test(path);
const isWasm = (path) => /assets\/page-[^/]*\.wasm$/.test(path);
const isWords = (path) => /assets\/words-[^/]*\.json$/.test(path);

/** Ways in which a file can come to harm. */
const harms = {
  missing: (reply) => Object.assign(reply, { status: 404, body: Buffer.from("") }),
  cut: (reply) => { reply.body = reply.body.subarray(0, reply.body.length / 2); },
  "a captive portal's": (reply) => Object.assign(reply, { body: Buffer.from(portal), headers: { "content-type": "text/html" } }),
};

/** The page with a file harmed, as far as it gets. */
async function harmed(is, harm, languages = ["en-US"]) {
  let on = true;
  const path = await proxy((path, reply) => {
    reply.headers["cache-control"] = "no-store";
    if (on && is(path)) harm(reply);
  });
  const page = await (await state.browser.createBrowserContext()).newPage();
  await page.evaluateOnNewDocument((languages) => Object.defineProperty(navigator, "languages", { value: languages }), languages);
  await page.goto(path, { waitUntil: "load" });
  return { page, heal: () => (on = false) };
}

for (const [name, harm] of Object.entries(harms)) {
  for (const [what, is] of Object.entries({ "page.js": isScript, "page.wasm": isWasm })) {
    test(`${what} ${name}: the page says so, and that a reload helps, which it does`, async () => {
      const { page, heal } = await harmed(is, harm);
      const message = await page.waitForSelector("#not-loaded", { visible: true, timeout: 20_000 });
      assert.match(await message.evaluate(({ textContent }) => textContent), /hasn.t started.*reload/);
      assert.equal(await page.$eval("#cannot-start", (line) => line.checkVisibility()), false);
      heal();
      await page.reload();
      await page.waitForSelector("#example:not([disabled])");
      assert.equal(await page.$("#not-loaded"), null);
    });
  }

  test(`German words ${name}: the page speaks English`, async () => {
    const { page } = await harmed((path) => /words-de-/.test(path), harm, ["de-DE", "en-US"]);
    await page.waitForSelector("#example:not([disabled])");
    assert.equal(await page.$eval("#example", ({ textContent }) => textContent), "Try an example");
    assert.equal(await page.$eval("html", ({ lang }) => lang), "en");
    await page.click("#example");
    await summary(page, 3);
  });
}

test("no words at all: the page doesn't blame the browser", async () => {
  const { page } = await harmed(isWords, harms.missing);
  await page.waitForSelector("#not-loaded:not(.overdue)", { visible: true });
  assert.equal(await page.$eval("#cannot-start", (line) => line.checkVisibility()), false);
});

test("a page that starts slowly shows nothing of that at first", async () => {
  const { page } = await harmed(isScript, harms.missing);
  assert.equal(await page.$eval("#not-loaded", (line) => line.checkVisibility({ visibilityProperty: true })), false);
});

/** Makes workers die without an event once `globalThis.dead` is set; and clocks run 20 times as fast. */
const mortalWorkers = (page) => page.evaluateOnNewDocument(() => {
  globalThis.started = 0;
  globalThis.Worker = class extends Worker {
    constructor(...all) {
      super(...all);
      globalThis.started += 1;
      this.number = globalThis.started;
    }

    postMessage(...all) {
      if (globalThis.dead !== this.number) super.postMessage(...all);
    }
  };
  const { setInterval } = globalThis;
  globalThis.setInterval = (run, time) => setInterval(run, time / 20);
});

test("a worker that dies without a word is replaced after a while", async () => {
  const { page } = await open(state, { prepare: mortalWorkers });
  await paste(page, seed);
  await summary(page, 3);
  await edit(page);
  await page.evaluate(() => { globalThis.dead = 1; });
  await page.keyboard.type(" ");
  await notice(page, /ran out of memory|couldn.t be summarized/);
  await page.keyboard.type(" ");
  await page.waitForFunction(() => globalThis.started === 2 && document.querySelector("#notice").textContent.trim() === "");
  await summary(page, 3);
});

test("typing on is answered by another worker when the first has died", async () => {
  const { page } = await open(state, { prepare: mortalWorkers });
  await page.evaluate(() => { globalThis.setInterval = () => 0; });
  await paste(page, seed);
  await summary(page, 3);
  await edit(page);
  await page.evaluate(() => { globalThis.dead = 1; });
  await page.keyboard.type(" ");
  await page.keyboard.type(" ");
  await page.waitForFunction(() => globalThis.started === 2 && !document.querySelector("#notice progress, #notice [data-working]"));
  await summary(page, 3);
});
