// Shared by the browser tests: the browser, the page, and user actions.
//
// `cargo xtask test e2e` serves the release build at NUTGRAF_URL and sets NUTGRAF_CHROMIUM to the browser.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import puppeteer from "puppeteer-core";

export const { NUTGRAF_URL: url, NUTGRAF_CHROMIUM: executablePath } = process.env;
assert.ok(url && executablePath, "run by `cargo xtask test e2e`, which serves the page and finds a browser");

export const seed = readFileSync(new URL("../fixtures/seed.txt", import.meta.url), "utf8");

/** The arguments of browsers. */
export const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--no-first-run"];

/** A browser for the tests of a file, without background network traffic of its own. */
export function useBrowser() {
  const state = {};
  before(async () => {
    state.browser = await puppeteer.launch({ executablePath, args });
  });
  after(() => state.browser?.close());
  return state;
}

/** There once the page takes input. The static page has this button too, but disabled. */
const READY = "#example:not([disabled])";

/**
 * Opens the page and waits until `ready` exists. Also returns `errors` (console errors, uncaught errors, failed requests),
 * which must stay empty, and all `requests`.
 */
export async function open({ browser }, { path = "", ready = READY, viewport = { width: 1280, height: 900 }, prepare } = {}) {
  const context = await browser.createBrowserContext();
  await context.overridePermissions(new URL(url).origin, ["clipboard-read", "clipboard-write", "clipboard-sanitized-write"]);
  const page = await context.newPage();
  await page.setViewport(viewport);
  const errors = [];
  const requests = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("requestfailed", (request) => errors.push(`${request.url()}: ${request.failure()?.errorText}`));
  await prepare?.(page);
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(new URL(path, url).href, { waitUntil: "load" });
  // The static page has this button too, but disabled.
  await page.waitForSelector(ready);
  // The last files that the page loads by itself; later.js has run when the history can be opened.
  if (ready === READY) {
    await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("/html-"))
      && !document.getElementById("history-open").hidden);
  }
  return { page, context, errors, requests };
}

/** For `prepare` of `open`: counts the messages to workers in the page's `asked`. */
export const countQuestions = (page) => page.evaluateOnNewDocument(() => {
  globalThis.asked = 0;
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (...args) {
    globalThis.asked += 1;
    return post.apply(this, args);
  };
});

/** Pastes with the clipboard and Ctrl+V: a real paste event with real data. */
export async function paste(page, text) {
  await page.bringToFront();
  await page.focus("#text");
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await command(page, "V", "Paste");
}

/** Pastes HTML that has no plain text beside it, as an event: the clipboard would clean it. */
export const pasteHtml = (page, html) => page.$eval("#text", (field, html) => {
  field.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/html", html);
  clipboardData.setData("text/plain", "");
  field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}, html);

/** Unfolds the field, and focuses it. */
export async function edit(page) {
  await page.$eval("#edit", (button) => button.click()).catch(() => undefined);
  await page.waitForSelector("#text:not([hidden])");
  await page.focus("#text");
}

/** Presses Ctrl and a key that the browser has a command for. */
export async function command(page, key, name) {
  await page.keyboard.down("Control");
  await page.keyboard.press(`Key${key}`, { commands: [name] });
  await page.keyboard.up("Control");
}

/** Sets the field's text at once, like dictation or an extension. Accepts strings that the clipboard can't hold. */
export async function enter(page, text) {
  await page.$eval("#text", (box, text) => {
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
  }, text);
}

/** Waits until a summary of `count` sentences is shown, and returns them. */
export async function summary(page, count) {
  await page.waitForFunction(
    (count) => document.querySelectorAll("#summary [data-sentence]").length === count,
    {},
    count,
  );
  return page.$$eval("#summary [data-sentence]", (items) => items.map((item) => item.textContent.trim()));
}

/** Waits for a notice that matches, and returns it. */
export async function notice(page, pattern) {
  const handle = await page.waitForFunction(
    (source) => {
      const text = document.querySelector("#notice")?.textContent.trim() ?? "";
      return new RegExp(source, "i").test(text) && text;
    },
    {},
    pattern.source,
  );
  return handle.jsonValue();
}

/** Moves the slider with keys, so that its events are the browser's own. */
export async function setCount(page, count) {
  // In a narrow window it is behind a button.
  await page.$eval("#adjust", (button) => button.checkVisibility() && button.ariaExpanded === "false" && button.click());
  await page.waitForFunction(() => document.querySelector("#sentences").checkVisibility());
  await page.focus("#sentences");
  for (;;) {
    const now = await page.$eval("#sentences", (slider) => slider.valueAsNumber);
    if (now === count) return;
    await page.keyboard.press(now < count ? "ArrowRight" : "ArrowLeft");
  }
}
