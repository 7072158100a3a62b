// Summaries at build time: reads all articles of a folder (.txt, .md) and prints an index of them as JSON.
//
//     node www/examples/build-time.mjs articles/ > summaries.json
//
// The engine runs in Node, without a page, worker or network.

import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { summarize } from "../../dist/npm/node/index.js"; // if installed: from "nutgraf"

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
