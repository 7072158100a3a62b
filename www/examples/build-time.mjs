// Summaries at build time: reads every article of a folder (.txt, .md) and prints, as JSON, what an index of them needs.
//
//     node www/examples/build-time.mjs articles/ > summaries.json
//
// No page, no worker, no network: the engine runs in Node.

import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { summarize } from "../../dist/npm/node/index.js"; // where it is installed: from "nutgraf"

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Usage: node build-time.mjs FOLDER");
  process.exit(2);
}

const index = [];
for (const name of (await readdir(folder)).sort()) {
  if (![".txt", ".md"].includes(extname(name))) continue;
  const text = await readFile(join(folder, name), "utf8");
  const { title, text: teaser, language, keywords, statistics } = await summarize(text, { type: "teaser", length: "medium" });
  index.push({
    file: name,
    title: title ?? basename(name, extname(name)),
    language,
    teaser,
    keywords: keywords.slice(0, 5).map(({ word }) => word),
    minutes: Math.ceil(statistics.readingSeconds / 60),
  });
}
console.log(JSON.stringify(index, undefined, 2));
