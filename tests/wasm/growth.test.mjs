// The engine takes time and memory in proportion to the length of the text, for every text. Counted are the instructions of
// its wasm (xtask/src/build/counted.rs), which are the same on every machine, and the pages of its memory.
//
// NUTGRAF_COUNTED_ENGINE and NUTGRAF_COUNTED_LANGUAGES are the wasm modules that count.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { initSync, provide, rank } from "./engine.mjs";
import { patterns } from "./patterns.mjs";

const { NUTGRAF_COUNTED_ENGINE: engine, NUTGRAF_COUNTED_LANGUAGES: languages } = process.env;
assert.ok(engine && languages, "run by `cargo xtask test wasm`, which builds what this needs");
const module = new WebAssembly.Module(readFileSync(engine));
const languagesModule = new WebAssembly.Module(readFileSync(languages));

/** The work of ranking a text in a new instance: instructions, and bytes of memory at most. */
function work(text, options) {
  const instances = [initSync({ module })];
  if (!rank(text, options)) {
    const instance = new WebAssembly.Instance(languagesModule);
    instances.push(instance.exports);
    provide(instance);
    rank(text, options);
  }
  const sum = (number) => instances.reduce((sum, exports) => sum + number(exports), 0);
  return {
    length: text.length,
    instructions: sum(({ instructions }) => Number(instructions.value)),
    memory: sum(({ memory }) => memory.buffer.byteLength),
  };
}

/** How each is read, and the shortest text. The second differs only in the first stage. */
const readings = [["a page", {}, 32_000], ["a text", { clean: "off" }, 16_000]];

test("an instruction in a loop is counted each time", () => {
  const [once, twice] = [100_000, 200_000].map((n) => work("word ".repeat(n / 5), {}).instructions);
  // At least one instruction for each byte.
  assert.ok(twice - once >= 100_000, `${once}, ${twice}`);
});

for (const [what, options, size] of readings) {
  test(`${what} of twice the length takes at most 2.2 times the instructions, and the memory`, () => {
    const grown = [];
    for (const [name, pattern] of Object.entries(patterns)) {
      const [half, once, twice] = [size, 2 * size, 4 * size].map((n) => work(pattern(n), options));
      const by = (a, b) => b.length / a.length / 2;
      if (twice.instructions > 2.2 * by(once, twice) * once.instructions) grown.push(`${name}: ${once.instructions} instructions, then ${twice.instructions}`);
      // A vector that is full doubles, so memory grows in steps: compared over four times the length.
      if (twice.memory > 2.2 * 2.2 * by(half, twice) / 2 * half.memory) grown.push(`${name}: ${half.memory} bytes, then ${twice.memory} for four times the length`);
    }
    assert.deepEqual(grown, []);
    assert.ok(Object.keys(patterns).length >= 240);
  });
}
