// Shared by the tests of `Summarizer`: all browsers, and host pages that import the package.
//
// `cargo xtask test e2e` builds the package and sets NUTGRAF_PACKAGE, NUTGRAF_CHROMIUM and NUTGRAF_FIREFOX.

import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after, before, describe } from "node:test";
import puppeteer from "puppeteer-core";

const { NUTGRAF_PACKAGE: folder, NUTGRAF_CHROMIUM: chromium, NUTGRAF_FIREFOX: firefox } = process.env;
assert.ok(folder && chromium && firefox, "run by `cargo xtask test e2e`, which builds the package and finds browsers");

const BROWSERS = {
  Chromium: {
    browser: "chrome",
    executablePath: chromium,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
      "--disable-sync", "--no-first-run"],
  },
  Firefox: { browser: "firefox", executablePath: firefox },
};

/** The strictest policy under which the package works. */
export const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".html": "text/html; charset=utf-8" };

/** Files served from disk. The examples refer to the package by its path in the project. */
const FOLDERS = {
  "/npm/": folder,
  "/dist/npm/": folder,
  "/www/examples/": new URL("../../../www/examples/", import.meta.url).pathname,
};

/** The page of every test, which exposes the imported module to the tests. */
const PAGE = "<!doctype html><meta charset=utf-8><title>A host</title><link rel=icon href=/icon.svg>" +
  "<script type=module src=/host.js></script>";
const ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const HOST = 'import * as nutgraf from "/npm/index.js"; globalThis.nutgraf = nutgraf; ' +
  'globalThis.Summarizer = nutgraf.Summarizer; document.documentElement.dataset.ready = "";';

/**
 * Serves pages that import the package from /npm/. `change(path, headers)` may modify the headers of a response, or return
 * another status. `files` are additional scripts, by path.
 */
async function serve({ change, files = {} }) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    const headers = { "content-type": TYPES[extname(path)] ?? "text/html; charset=utf-8", "content-security-policy": POLICY };
    const status = (await change?.(path, headers)) ?? 200;
    if (status !== 200) return response.writeHead(status, headers).end();
    const own = { "/host.js": HOST, "/icon.svg": ICON, ...files }[path];
    if (own !== undefined) return response.writeHead(200, headers).end(own);
    const root = Object.keys(FOLDERS).find((start) => path.startsWith(start));
    if (!root) return response.writeHead(200, headers).end(PAGE);
    const file = join(FOLDERS[root], path.slice(root.length));
    if (!(await stat(file).catch(() => undefined))?.isFile()) return response.writeHead(404, headers).end();
    createReadStream(file).pipe(response.writeHead(200, headers));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => (server.closeAllConnections(), server.close()) };
}

/**
 * Runs the same tests in each browser. `tests(host)` declares them; `host.open()` returns a page that has imported the
 * package, its `errors`, which must stay empty, and its `requests`.
 */
export function eachBrowser(tests) {
  for (const [name, options] of Object.entries(BROWSERS)) {
    describe(name, () => {
      const host = {
        name,
        async open({ prepare, ...served } = {}) {
          const server = await serve(served);
          after(() => server.close());
          const context = await host.browser.createBrowserContext();
          const page = await context.newPage();
          const errors = [];
          const requests = [];
          page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
          page.on("pageerror", (error) => errors.push(String(error)));
          page.on("request", (request) => requests.push(new URL(request.url()).pathname));
          await prepare?.(page);
          await page.goto(server.url);
          await page.waitForSelector("[data-ready]");
          await page.evaluate(inPage);
          return { page, errors, requests, url: server.url };
        },
      };
      before(async () => (host.browser = await puppeteer.launch(options)));
      after(() => host.browser?.close());
      tests(host);
    });
  }
}

/** Helpers for tests, on the page. */
function inPage() {
  /** The outcome of a promise, or of a function that returns one: its value, or the name of the error. */
  globalThis.outcome = async (work) => {
    try {
      return { value: await work() };
    } catch (error) {
      return {
        error: error?.name ?? String(error),
        message: String(error?.message ?? error),
        exception: error instanceof DOMException ? "DOMException" : error?.constructor?.name,
      };
    }
  };
  /**
   * The outcomes of `method(signal)` when the signal is aborted during the call or before it; without a reason (the name of
   * the error) and with one (whether it is the error).
   */
  globalThis.abortOutcomes = async (method) => {
    const results = [];
    for (const reason of [undefined, new Error("enough")]) {
      const controller = new AbortController();
      const running = method(controller.signal);
      controller.abort(reason);
      for (const work of [() => running, () => method(controller.signal)]) {
        try {
          await work();
          results.push("no error");
        } catch (error) {
          results.push(reason ? error === reason : error.name);
        }
      }
    }
    return results;
  };
  globalThis.article = `Flood closes bridge at Ashby

The river Elm burst its banks on Monday night and flooded the market square of Ashby.
Forty families left their homes in the middle of the night, and nobody was hurt.
The bridge over the Elm will stay closed until engineers have looked at its arches.
The county will pay each family that lost its home to the flood two thousand crowns.
Engineers expect the water to fall by Thursday, when the first of them can reach the arches.
A new wall along the Elm was planned for years, but the county never found the money.
The mayor of Ashby said on Tuesday that the wall will now be built before next winter.`;
}
