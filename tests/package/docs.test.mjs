// docs/javascript.md matches the package: the first column of each marked table is a list of the package, in its order.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { folder } from "./installed.mjs";

const nutgraf = await import(pathToFileURL(join(folder, "node/index.js")).href);
const text = readFileSync(new URL("../../docs/javascript.md", import.meta.url), "utf8");

/** The rows of the table that is marked with this name, as lists of cells. */
function table(name) {
  const [, after] = text.split(`<!-- table: ${name} -->`);
  assert.ok(after, `no table ${name}`);
  const [, , ...rows] = after.trimStart().split("\n\n")[0].split("\n");
  return rows.map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
}

/** What stands between backticks in the first cells. */
const names = (name) => table(name).map(([cell]) => cell.replace(/^`(.*)`$/, "$1"));

/** The members of an interface, and of those of the package that it extends after them. */
function members(file, name) {
  const declarations = readFileSync(join(folder, "types", file), "utf8");
  const [, head, body] = new RegExp(`interface ${name}( extends \\w+)? \\{\\n([\\s\\S]*?)\\n\\}`).exec(declarations) ?? [];
  assert.ok(body, `no interface ${name} in ${file}`);
  const own = [...body.matchAll(/^ {4}(\w+)\??:/gm)].map(([, member]) => member);
  const base = /extends (\w+)/.exec(head ?? "")?.[1];
  if (!base) return own;
  const inherited = members(base === "RankOptions" ? "ranking.d.ts" : file, base);
  return base === "RankOptions" ? [...own, ...inherited] : [...inherited, ...own];
}

test("entries", () => {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  assert.deepEqual(names("exports").sort(), Object.keys(exports).map((entry) => entry.replace(/^\./, "nutgraf")).sort());
});

test("names", () => assert.deepEqual(names("names"), Object.keys(nutgraf).sort()));

test("options and properties", () => {
  assert.deepEqual(names("SummaryOptions"), members("summary.d.ts", "SummaryOptions"));
  assert.deepEqual(names("Summary"), members("summary.d.ts", "Summary"));
  assert.deepEqual(names("SummarizerOptions"), members("summarizer/options.d.ts", "SummarizerOptions"));
});

test("lengths", () => {
  assert.deepEqual(table("lengths"), nutgraf.TYPES.map((type) =>
    [`\`${type}\``, ...nutgraf.LENGTHS.map((length) => String(nutgraf.SENTENCES[type][length]))]));
});

test("languages", () => {
  const english = new Intl.DisplayNames("en", { type: "language" });
  assert.deepEqual(table("languages"), nutgraf.LANGUAGES.map((code) => [`\`${code}\``, english.of(code)]));
});

test("error codes", () => {
  const declarations = readFileSync(join(folder, "types/protocol.d.ts"), "utf8");
  const [, union] = /type ErrorCode = (.*);/.exec(declarations);
  assert.deepEqual(names("ErrorCode").sort(), union.split(" | ").map((code) => code.replaceAll('"', "")).sort());
});
