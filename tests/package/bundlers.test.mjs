// A project that imports the package, built with each bundler and run in a browser under a strict policy.

import assert from "node:assert/strict";
import { copyFileSync, createReadStream, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { chromium, here, project } from "./installed.mjs";

// Installed in the repository's root, not for these tests.
const ofRepository = createRequire(join(here, "../../package.json"));
const esbuild = ofRepository("esbuild");
const { default: puppeteer } = await import(ofRepository.resolve("puppeteer-core"));

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };
let browser;
before(async () => (browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] })));
after(() => browser?.close());

async function serve(folder) {
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : request.url;
    const file = join(folder, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    createReadStream(file).pipe(response.writeHead(200, {
      "content-type": TYPES[extname(path)] ?? "text/plain",
      "content-security-policy": "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src data:",
    }));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => (server.closeAllConnections(), server.close()));
  return `http://127.0.0.1:${server.address().port}/`;
}

/** Opens the built project and looks at what it says, and at what it has loaded. */
async function assertRuns(url) {
  const page = await browser.newPage();
  const errors = [];
  const requests = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(url);
  const said = await page.waitForFunction(() => document.body.dataset.summary);
  const [summary, polyfilled, shown, german] = JSON.parse(await said.jsonValue());
  assert.match(summary, /^The .*Elm/);
  assert.equal(polyfilled, summary);
  assert.equal(shown, 3);
  assert.equal(german, "de");
  assert.deepEqual(errors, []);
  // One engine and one worker for functions, class and element; what German needs; the element's own wasm.
  assert.equal(requests.filter((url) => /\.wasm$/.test(new URL(url).pathname)).length, 3, requests.join(" "));
  assert.equal(page.workers().length, 1, requests.join(" "));
  await page.close();
}

/** Versions of Vite in use, by the names under which package.json installs them. */
const VITES = ["vite", "vite7", "vite6"];

for (const name of VITES) {
  test(`${name}, production build`, async () => {
    const { build } = await import(name);
    const { project: root } = project("page");
    await build({ root, base: "./", logLevel: "warn", configFile: false, build: { outDir: "out", target: "es2022" } });
    await assertRuns(await serve(join(root, "out")));
    // The worker's script, and what takes its place where no worker may start.
    const scripts = readdirSync(join(root, "out/assets")).map((file) => readFileSync(join(root, "out/assets", file), "utf8"));
    const workers = scripts.filter((script) => script.includes("WorkerGlobalScope") && script.includes("initSync"));
    assert.ok(workers.length <= 2, `${workers.length} copies`);
  });

  for (const [how, optimizeDeps] of Object.entries({ "without configuration": {}, "excluded": { exclude: ["nutgraf"] } })) {
    test(`${name}, development server, ${how}`, async () => {
      const { createServer } = await import(name);
      const { project: root } = project("page");
      const server = await createServer({
        root, logLevel: "error", configFile: false, server: { port: 0, host: "127.0.0.1", hmr: false, watch: null }, optimizeDeps,
      });
      try {
        await server.listen();
        await assertRuns(server.resolvedUrls.local[0]);
      } finally {
        await server.close();
      }
    });
  }
}

test("webpack", async () => {
  const { default: webpack } = await import("webpack");
  const { project: root } = project("page");
  const out = join(root, "out");
  const stats = await new Promise((resolve, reject) => webpack({
    mode: "production", context: root, entry: "./main.js", output: { path: out, filename: "main.js", module: true },
    experiments: { outputModule: true }, performance: false,
  }, (error, stats) => (error ? reject(error) : resolve(stats))));
  const { errors, warnings } = stats.toJson();
  assert.deepEqual([errors, warnings].map((list) => list.map(({ message }) => message)), [[], []]);
  copyFileSync(join(root, "index.html"), join(out, "index.html"));
  await assertRuns(await serve(out));
});

test("esbuild, with the files it doesn't follow copied next to the bundle", async () => {
  const { project: root } = project("page");
  const out = join(root, "out");
  const { warnings } = await esbuild.build({
    absWorkingDir: root, entryPoints: ["main.js"], bundle: true, format: "esm", splitting: true, outdir: "out", minify: true,
    external: ["./worker.js"], logLevel: "silent",
  });
  assert.deepEqual(warnings, []);
  for (const name of ["worker.js", "engine.wasm", "languages.wasm", "widget.wasm"]) {
    copyFileSync(join(root, "node_modules/nutgraf", name), join(out, name));
  }
  copyFileSync(join(root, "index.html"), join(out, "index.html"));
  await assertRuns(await serve(out));
});

test("without a bundler", async () => {
  const { project: root } = project("page");
  const main = readFileSync(join(root, "main.js"), "utf8").replaceAll('"nutgraf', '"./node_modules/nutgraf');
  const files = { 'nutgraf"': 'nutgraf/index.js"', 'polyfill"': 'polyfill.js"', 'element"': 'element.js"' };
  writeFileSync(join(root, "main.js"), Object.entries(files).reduce((text, [from, to]) => text.replace(from, to), main));
  await assertRuns(await serve(root));
});

test("unused imports cost nothing", async () => {
  const { project: root } = project("page");
  const size = async (source) => {
    writeFileSync(join(root, "main.js"), source);
    const { outputFiles: [file] } = await esbuild.build({
      absWorkingDir: root, entryPoints: ["main.js"], bundle: true, format: "esm", write: false, minify: true,
      external: ["./worker.js"], logLevel: "error",
    });
    return file.contents.length;
  };
  const nothing = await size('import "nutgraf";');
  const all = await size('import * as nutgraf from "nutgraf"; console.log(nutgraf);');
  assert.ok(nothing < 100, `${nothing} of ${all} bytes`);
});
