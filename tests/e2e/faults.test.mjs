// If the engine doesn't load, crashes or can't have a worker, every request is answered and the page tells what to do.

import assert from "node:assert/strict";
import { test } from "node:test";
import binaryen from "binaryen";
import { notice, open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";
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
  await page.focus("#text");
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
  await page.focus("#text");
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
