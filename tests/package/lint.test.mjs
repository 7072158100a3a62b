// publint and "are the types wrong" report nothing.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join, posix } from "node:path";
import { test } from "node:test";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { folder, here, project } from "./installed.mjs";

test("publint", async () => {
  const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: "npm" });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test("are the types wrong", () => {
  const { packed } = project();
  const attw = join(here, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [
    attw, packed, "--profile", "esm-only", "--no-color", "--no-emoji",
    // Not modules, or not ours to import; and types of frameworks that aren't installed here.
    "--exclude-entrypoints", "./worker.js", "./integrity.json", "./custom-elements.json",
    "./react", "./preact", "./svelte", "./vue",
  ], { encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
});

test("the hashes match the files", () => {
  const hashes = JSON.parse(readFileSync(join(folder, "integrity.json"), "utf8"));
  assert.ok(Object.keys(hashes).includes("engine.wasm") && Object.keys(hashes).includes("index.js"));
  for (const [name, hash] of Object.entries(hashes)) {
    const content = readFileSync(join(folder, name));
    assert.equal(hash, `sha384-${createHash("sha384").update(content).digest("base64")}`, name);
  }
  for (const [loader, wasm] of [["shared.js", "engine.wasm"], ["shared.js", "languages.wasm"], ["widget.js", "widget.wasm"]]) {
    assert.ok(readFileSync(join(folder, loader), "utf8").includes(hashes[wasm]), `${loader} knows the hash of ${wasm}`);
  }
});

test("it contains no paths of the build machine", () => {
  const { packed } = project();
  const { stdout } = spawnSync("tar", ["-xzOf", packed], { maxBuffer: 1 << 26 });
  assert.ok(stdout.length > 100_000);
  assert.ok(!stdout.includes(Buffer.from(join(here, "../.."))));
});

test("no import cycles in the scripts", () => {
  const root = join(here, "../../www/js");
  const paths = readdirSync(root, { recursive: true }).map(String).filter((path) => path.endsWith(".ts")).map((path) => path.replaceAll("\\", "/"));
  const { imports } = JSON.parse(readFileSync(join(here, "../../package.json"), "utf8"));
  /** The files that an import may resolve to: several for those of `imports`, none for packages and generated code. */
  const resolve = (from, name) => {
    if (name.startsWith(".")) return [posix.join(posix.dirname(from), name.replace(/\.js$/, ".ts"))];
    const targets = typeof imports[name] === "object" ? Object.values(imports[name]) : [];
    return targets.map((target) => target.replace("./www/js/", ""));
  };
  // Type imports count: a type in the wrong module is a dependency too.
  const graph = new Map(paths.map((path) => [path,
    [...readFileSync(join(root, path), "utf8").matchAll(/(?:\bfrom |\bimport(?: |\())"([^"]+)"/g)].flatMap(([, name]) => resolve(path, name))]));
  assert.ok(graph.get("page.ts").length > 10 && graph.get("engine.ts").includes("backend.ts"));
  const done = new Set();
  const visit = (path, open) => {
    assert.ok(!open.includes(path), [...open.slice(open.indexOf(path)), path].join(" → "));
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...open, path]);
    done.add(path);
  };
  for (const path of paths) visit(path, []);
});
