// Without a page: Node, and edge runtimes.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { project } from "./installed.mjs";

const { project: root } = project("runtimes");
const run = (...args) => JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" }));

test("Node reads the engine from disk, and exits when done", () => {
  const got = run("node.js");
  assert.equal(got.page, false);
  assert.deepEqual([got.before, got.after], ["downloadable", "available"]);
  assert.deepEqual([got.progress.at(0), got.progress.at(-1)], [0, 1]);
  assert.equal(got.sentences, 3);
  assert.equal(got.stream.join(""), got.summary);
  assert.match(got.summary, /Elm/);
  assert.deepEqual([got.german, got.stems], ["de", "full"]);
});

for (const condition of ["workerd", "edge-light"]) {
  test(`on the edge ("${condition}") the engine is provided`, () => {
    const { without, summary, direct, withoutLanguages, ofGerman } = run(`--conditions=${condition}`, "edge.js");
    assert.equal(without.code, "engine-not-loaded");
    assert.match(without.message, /provideEngine/);
    assert.match(summary, /Elm/);
    assert.ok(direct.includes(summary));
    assert.equal(withoutLanguages.code, "engine-not-loaded");
    assert.match(withoutLanguages.message, /nutgraf\/languages\.wasm/);
    assert.match(ofGerman, /Brücke/);
  });
}

test("the example that summarizes at build time", () => {
  const articles = new URL("../fixtures/languages/", import.meta.url).pathname;
  const index = run(new URL("../../www/examples/build-time.mjs", import.meta.url).pathname, articles);
  assert.ok(index.length > 20);
  for (const { file, language, teaser, minutes } of index) {
    assert.equal(file, `${language}.txt`);
    assert.ok(teaser.length > 0 && minutes >= 1, file);
  }
});
