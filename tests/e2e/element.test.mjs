// <nut-graf> on other pages: one behaviour per file in element/, all in one process, so that the two browsers are started
// once. A single file: `node --test tests/e2e/element/life.mjs`, with the variables that element/host.mjs lists.

import { readdirSync } from "node:fs";

const folder = new URL("element/", import.meta.url);
for (const name of readdirSync(folder).sort()) await import(new URL(name, folder));
