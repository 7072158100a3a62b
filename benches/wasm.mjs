// Measures the engine's times in wasm once and prints JSON: nanoseconds per byte. Run by `cargo xtask bench`.
// Node runs with --no-liftoff, so that V8's optimizing compiler compiles everything at once; otherwise the moment when it
// does would affect the result.
// Arguments: the folder of the engine's wasm, the short article, the long one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, short, long] = process.argv.slice(2);
const { initSync, rank } = await import(pathToFileURL(join(folder, "nutgraf_engine.js")).href);
initSync({ module: readFileSync(join(folder, "nutgraf_engine_bg.wasm")) });

const REPEATS = 40;
const article = (file) => ({ text: readFileSync(file, "utf8"), bytes: readFileSync(file).length });

function perByte({ text, bytes }) {
  const start = performance.now();
  rank(text, {});
  return ((performance.now() - start) * 1e6) / bytes;
}

const shortArticle = article(short);
perByte(shortArticle);
const times = Array.from({ length: REPEATS }, () => perByte(shortArticle)).sort((a, b) => a - b);
const longTime = perByte(article(long));
console.log(JSON.stringify({ short: times[REPEATS / 2], long: longTime }));
