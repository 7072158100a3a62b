// The same text has the same ranking, bit for bit, natively and in wasm.
//
// Both get the same texts; the command line answers with `--jsonl --utf16`, the engine's wasm with columns, which are
// converted to the same form. NUTGRAF_CLI is the command line, NUTGRAF_LANGUAGES the wasm of the languages other than
// English, which is loaded as a page loads it: when the first text needs it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { engine, initSync, provide, rank } from "./engine.mjs";

const { NUTGRAF_CLI: cli, NUTGRAF_LANGUAGES: languages } = process.env;
assert.ok(cli && languages, "run by `cargo xtask test wasm`, which builds what this needs");
initSync({ module: readFileSync(engine) });

/** What the command line says of these rows. */
function native(rows) {
  const input = rows.map((row) => JSON.stringify(row)).join("\n");
  const { stdout, status, stderr } = spawnSync(cli, ["--jsonl", "--utf16"], { input, maxBuffer: 1 << 30 });
  assert.equal(status, 0, String(stderr));
  return String(stdout).trimEnd().split("\n").map((line) => JSON.parse(line));
}

/** A ranking of the wasm in the shape of the command line's answer, as far as both know the same things. */
function shape(text, ranking) {
  const { sentences } = ranking;
  const slice = (start, end) => text.slice(start, end).toWellFormed?.() ?? text.slice(start, end);
  // What was removed inside a sentence isn't shown, and leaves the white space of one of its sides.
  const join = (before, after) => before + (/\s$/.test(before) ? after.trimStart() : after);
  const shown = (start, end) => {
    let out = "";
    for (const removed of ranking.dropped.filter((piece) => start <= piece.start && piece.end <= end)) {
      out = join(out, text.slice(start, removed.start));
      start = removed.end;
    }
    out = join(out, text.slice(start, end));
    return out.toWellFormed?.() ?? out;
  };
  return {
    title: ranking.title,
    language: ranking.language,
    kind: ranking.kind,
    point: ranking.point,
    sentences: Array.from(sentences.start, (start, i) => ({
      text: shown(start, sentences.end[i]),
      start,
      end: sentences.end[i],
      paragraph: sentences.paragraph[i],
      rank: sentences.rank[i],
      score: sentences.score[i],
      parts: Object.fromEntries(Object.entries(sentences.parts).map(([name, column]) => [name, column[i]])),
    })),
    dropped: ranking.dropped.map(({ start, end, reason }) => ({ text: slice(start, end), start, end, reason })),
    keywords: ranking.keywords,
    words: ranking.words,
  };
}

function assertIdentical(texts, options = {}) {
  const rows = texts.map((text, id) => ({ id, text, title: options.title, focus: options.focus, language: options.language }));
  native(rows).forEach(({ id, summary, statistics, ...answer }, i) => {
    assert.equal(id, i);
    assert.ok(Array.isArray(summary));
    const got = JSON.stringify(shape(texts[i], rank(texts[i], options)));
    // By way of JSON, which writes every float so that it reads back to the same bits.
    assert.equal(got, JSON.stringify({ ...answer, words: statistics.words }), `text ${i}: ${texts[i].slice(0, 80)}`);
  });
}

const fixtures = new URL("../fixtures/", import.meta.url);
const texts = readdirSync(fixtures, { recursive: true })
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, fixtures), "utf8"));

/** The languages with word lists: a folder for each. */
const listed = readdirSync(new URL("../../src/language/", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const inLanguage = (code) => readFileSync(new URL(`languages/${code}.txt`, fixtures), "utf8");

test("English needs nothing else, nor do languages without word lists; the others do", () => {
  assert.equal(listed.length, 18);
  const without = ["en", "ja", "ko", "th", "zh"].map(inLanguage);
  assertIdentical(without);
  assertIdentical([inLanguage("de")], { language: "en" });
  for (const code of listed.filter((code) => code !== "en")) {
    assert.equal(rank(inLanguage(code), {}), undefined, code);
    assert.equal(rank("One.", { language: code }), undefined, code);
  }
  provide(new WebAssembly.Instance(new WebAssembly.Module(readFileSync(languages))));
  assertIdentical(without);
});

test("articles", () => {
  assert.ok(texts.length > listed.length);
  assertIdentical(texts);
});

test("with a given title and language", () => {
  assertIdentical(texts, { title: "Sessions and Trump", language: "en" });
  assertIdentical(texts, { language: "und" });
});

test("a focus", () => {
  assertIdentical(texts, { focus: "Trump" });
  assertIdentical(texts, { focus: texts[0].slice(0, 2000) });
});

test("unusual texts", () => {
  assertIdentical(["", " ", "\n\n", "One", "\u0000\u0001", "😀 😀. 👩‍👩‍👧‍👦!", "مرحبا بالعالم. كيف حالك؟", "e\u0301 ".repeat(50), "...", "?!"]);
});

test("any text", () => {
  // A fixed seed: the same texts every time. Mulberry32.
  let state = 0x6e757467;
  const random = (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
  const pieces = ["The ", "river ", "rose", "Mr. ", ". ", "! ", "\n", "\n\n", "“", "” ", "(", ") ", "3.5 ", "U.S. ", "né ",
    "東京。", "да ", "Share", "More news: ", "<p>", "</p>", "\u00ad", "😀", "ﬁ", "İ", "ß ", "\u200f", "\ud800", "\0", "، ", "۔ ", "। "];
  const any = () => Array.from({ length: random(120) }, () => pieces[random(pieces.length)]).join("");
  assertIdentical(Array.from({ length: 300 }, any));
});
