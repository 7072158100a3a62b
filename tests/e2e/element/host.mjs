// Shared by the tests of <nut-graf>: host pages from another origin, in two browsers.
//
// `cargo xtask test e2e` builds dist/ and sets NUTGRAF_CHROMIUM and NUTGRAF_FIREFOX to the browsers.

import assert from "node:assert/strict";
import { AsyncLocalStorage } from "node:async_hooks";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";

const { NUTGRAF_CHROMIUM, NUTGRAF_FIREFOX } = process.env;
assert.ok(NUTGRAF_CHROMIUM && NUTGRAF_FIREFOX, "run by `cargo xtask test e2e`, which builds the site and finds browsers");

const project = new URL("../../../", import.meta.url);
const dist = new URL("dist/", project);
const TYPES = { html: "text/html; charset=utf-8", md: "text/markdown", js: "text/javascript", wasm: "application/wasm", json: "application/json", css: "text/css" };

/** The host page's article. Its third and last paragraphs are the most important. */
export const article = `
  <h1>The night ferry to Orrin comes back</h1>
  <p class="byline">By Tove Lind</p>
  <p>The night ferry between Halden and the island of Orrin will sail again from the first of May, eleven years after
    the last crossing.</p>
  <p>The company that runs it has bought a second-hand ship in Genoa. It carries four hundred passengers and sixty
    cars.</p>
  <p>Orrin lost a third of its people after the ferry stopped. The island's school closed two winters later, and the
    doctor moved to Halden.</p>
  <nav><a href="#">More news from the islands</a></nav>
  <p>Islanders campaigned for the night ferry from the beginning. Their petition had more names than the island has
    people, because the harbour workers of <em>Halden</em> signed it too.</p>
  <p hidden>This paragraph is hidden and says ferry, ferry, ferry, Orrin and Halden more often than all the others.</p>
  <p>The county pays half of the costs for five years. After that the ferry must earn its own money, which the company
    thinks it will, since the lorries that bring fish from Orrin now take the long way over the bridge at Sund.</p>
  <p>Not everybody is glad. Anglers fear for the quiet of the bay, and a hotel in Sund expects to lose guests.</p>
  <p>The first night ferry leaves Halden at ten in the evening on the first of May. Every cabin was sold within a
    day.</p>`;

/** Runs a test in both browsers concurrently. `run` gets a function that opens a page. */
export function inEachBrowser(name, run) {
  test(name, { concurrency: true }, (t) => Promise.all(Object.keys(sides).map((browser) =>
    t.test(browser, (t) => here.run(sides[browser], () => run((body, options) => open(t, body, options), browser))))));
}

/** A browser and its server: `requests` are `{ origin, path }`, the origin being `page` or `cdn`. */
class Side {
  browser;
  servers = {};
  requests = [];
  pages = {};
}
const sides = { chromium: new Side(), firefox: new Side() };
/** The browser and server of the current test. */
const here = new AsyncLocalStorage();

before(async () => {
  const launch = async (side, browser, executablePath, args) => {
    side.browser = await puppeteer.launch({ browser, executablePath, args });
  };
  await Promise.all([
    launch(sides.chromium, "chrome", NUTGRAF_CHROMIUM, ["--no-sandbox", "--disable-gpu",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]),
    launch(sides.firefox, "firefox", NUTGRAF_FIREFOX, []),
    ...Object.values(sides).flatMap((side) => [serve(side, "page"), serve(side, "cdn")]),
  ]);
});
after(() => Promise.all(Object.values(sides).flatMap(({ browser, servers }) => [
  browser?.close(),
  ...Object.values(servers).map((server) => { server.closeAllConnections(); server.close(); }),
])));

async function serve(side, origin) {
  const server = createServer(async ({ url }, response) => {
    const path = new URL(url, "http://host").pathname.slice(1);
    side.requests.push({ origin, path });
    if (path === "favicon.ico") return response.writeHead(204).end();
    const page = side.pages[path];
    // No caching, so that each use of a file is a request; scripts may be used from any origin.
    const headers = { "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" };
    try {
      if (page?.missing) throw new Error("missing");
      // The examples refer to files in the project's folder.
      const content = page?.html ?? await readFile(new URL(path, /^(dist|www)\//.test(path) ? project : dist));
      const type = page ? TYPES.html : TYPES[path.split(".").pop()] ?? "application/octet-stream";
      response.writeHead(200, { ...headers, "Content-Type": type, ...page?.headers }).end(content);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  side.servers[origin] = server;
}

/** The URL of an origin. */
export const address = (origin) => `http://127.0.0.1:${here.getStore().servers[origin].address().port}/`;

/** The names of the requested files, without their hashes: `engine.wasm`. */
export function files() {
  const { requests, pages } = here.getStore();
  return requests.filter(({ path }) => path && path !== "favicon.ico" && !pages[path]?.html)
    .map(({ path }) => path.split("/").pop().replace(/-[0-9a-f]{16}(?=\.)/, ""));
}

/** How often a file was requested. */
export const count = (name) => files().filter((file) => file === name).length;

/**
 * Opens a page with the body `body` and the element's script, unless `script` is given.
 * - `head`: additional content of its head; `html`: attributes of the root; `headers`: response headers;
 * - `missing`: prefixes of files that aren't found;
 * - `prepare`: a function run in the page before anything else;
 * - `viewport`;
 * - `path`: an existing page, instead of `body`.
 */
async function open(t, body, options = {}) {
  const side = here.getStore();
  const {
    head = "", html = 'lang="en"', headers = {}, missing = [], prepare, viewport = { width: 900, height: 700 },
    script = '<script type="module" src="/nut-graf.js"></script>', path = "page.html",
  } = options;
  const gone = readdirSync(new URL("assets/", dist)).filter((name) => missing.some((start) => name.startsWith(start)));
  side.pages = Object.fromEntries(gone.map((name) => [`assets/${name}`, { missing: true }]));
  if (path === "page.html") {
    side.pages["page.html"] = {
      html: `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host</title>${head}${script}</head><body>${body}</body></html>`,
      headers,
    };
  }
  side.requests = [];
  const page = await side.browser.newPage();
  t.after(() => page.close());
  await page.setViewport(viewport);
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.evaluateOnNewDocument(() => {
    globalThis.events = [];
    for (const type of ["nut-graf-ready", "nut-graf-summary", "nut-graf-error"]) {
      document.addEventListener(type, ({ detail, target }) => {
        globalThis.events.push({ type, detail: detail.article === undefined ? detail : {}, from: target.id });
      });
    }
  });
  if (prepare) await page.evaluateOnNewDocument(prepare);
  await page.goto(address("page") + path, { waitUntil: "load" });
  return { page, errors };
}

/** Waits for the `count`th event of a type, and returns its detail. */
export async function heard(page, type, count = 1) {
  const handle = await page.waitForFunction(
    (type, count) => globalThis.events.filter((event) => event.type === type)[count - 1]?.detail,
    { timeout: 10_000 }, type, count,
  );
  return handle.jsonValue();
}

/** The number of such events so far. */
export const times = (page, type) =>
  page.evaluate((type) => globalThis.events.filter((event) => event.type === type).length, type);

/** The sentences shown by an element. */
export const shown = (page, selector = "nut-graf") =>
  page.$eval(selector, ({ shadowRoot }) =>
    Array.from(shadowRoot.querySelectorAll("[part=sentence]"), (sentence) => sentence.textContent));

/** Waits until an element shows this many sentences, and returns them. */
export async function sentences(page, count, selector = "nut-graf") {
  await page.waitForFunction(
    (selector, count) => document.querySelector(selector)?.shadowRoot?.querySelectorAll("[part=sentence]").length === count,
    { timeout: 10_000 }, selector, count,
  );
  return shown(page, selector);
}
