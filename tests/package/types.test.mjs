// The types in strict projects: with the DOM library, and with Node's only.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder, here, project } from "./installed.mjs";

const tsc = join(here, "../../node_modules/typescript/bin/tsc");
const { project: root } = project("typed");

function compile(files, options) {
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify({
    compilerOptions: {
      strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false, noEmit: true,
      target: "ES2022", typeRoots: [join(here, "node_modules/@types")], ...options,
    },
    files,
  }));
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", root], { encoding: "utf8" });
  assert.equal(stdout, "");
  assert.equal(status, 0);
}

test("in a browser project, with bundler resolution", () => {
  compile(["use.ts", "page.ts"], { module: "ESNext", moduleResolution: "bundler", lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] });
});

test("in a Node project without DOM types", () => {
  compile(["use.ts"], { module: "NodeNext", moduleResolution: "NodeNext", lib: ["ES2022"], types: ["node"] });
});

test("no any", () => {
  const types = join(folder, "types");
  for (const name of readdirSync(types, { recursive: true }).filter((name) => name.endsWith(".d.ts"))) {
    const code = readFileSync(join(types, name), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    assert.doesNotMatch(code, /\bany\b/, name);
  }
});
