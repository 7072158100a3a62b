// `summarize` and the command line return the same summary for the same options, word for word, as both implement lengths,
// selection and formats.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { cli, folder } from "./installed.mjs";

const { FORMATS, LANGUAGES, LENGTHS, TYPES, summarize } = await import(pathToFileURL(join(folder, "node/index.js")).href);

/** What the command line prints, without the line's end. */
function printed(text, options) {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const { stdout, status, stderr } = spawnSync(cli, args, { input: text, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return stdout.replace(/\n$/, "");
}

async function assertSame(text, options) {
  assert.equal((await summarize(text, options)).text, printed(text, options), JSON.stringify(options));
}

const fixtures = new URL("../fixtures/", import.meta.url);
const articles = ["seed.txt", ...readdirSync(new URL("languages/", fixtures)).map((name) => `languages/${name}`)]
  .map((name) => readFileSync(new URL(name, fixtures), "utf8"));
const seed = articles[0];

test("every type, length and format", async () => {
  for (const text of [seed, articles.at(-1)]) {
    for (const type of TYPES) {
      for (const length of LENGTHS) {
        for (const format of FORMATS) await assertSame(text, { type, length, format });
      }
    }
  }
});

test("every language", async () => {
  for (const text of articles) await assertSame(text, { format: "markdown", length: "long" });
});

test("numeric lengths, and the default", async () => {
  for (const options of [{}, { type: "headline" }, { sentences: 2 }, { sentences: 1000 }, { words: 1 }, { words: 60 },
    { words: 100_000 }, { percent: 0.1 }, { percent: 33.3 }, { percent: 100 }]) {
    await assertSame(seed, options);
  }
});

test("title, language, focus and cleaning", async () => {
  await assertSame(seed, { title: "Sessions and Trump", language: "en", clean: "off" });
  await assertSame(seed, { language: "und" });
  await assertSame(seed, { focus: "the crowd at the inauguration", sentences: 2 });
});

test("unusual sentences, in Markdown and plain text", async () => {
  const odd = [
    "1. The *first* of them.\n2) The second_one of them\\.", "# Not a heading of ours.\n\n- 5 < 6 & 7 > 3 | ~no~.",
    "One line\nof a hard-wrapped\r\n  text with a `mark`.\u0085And [another](one).", "+1 is what she said. =) he said.",
    "\ufeffA mark at the start.\u00a0\n\u2003Then a second sentence of it.", "12345678901234567890. Long number there.",
  ];
  for (const text of odd) {
    for (const type of TYPES) {
      for (const format of FORMATS) await assertSame(text, { type, format, clean: "off", sentences: 9 });
    }
  }
});

test("the languages match the command line", () => {
  const { stderr } = spawnSync(cli, ["--language", "??"], { encoding: "utf8" });
  assert.ok(stderr.includes(`one of ${LANGUAGES.join(" ")}, not`), stderr);
});
