// Text and files shared to the app or opened with it are summarized, also offline.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { seed, summary, url, useBrowser } from "../nutgraf.mjs";
import { answer, asked, tab, worksOffline } from "./app.mjs";
import { cable } from "./cable.mjs";

const state = useBrowser();

/** A reader who has visited the page and is now offline. */
async function offline() {
  const net = await cable();
  const context = await state.browser.createBrowserContext();
  await worksOffline(await tab(context, net.url));
  await net.unplug();
  return { net, context };
}

/** Shares like the operating system: posts the form that the manifest describes. */
async function share(context, address, fields, files = []) {
  const manifest = await (await fetch(new URL("manifest.webmanifest", url))).json();
  const { action, method, enctype, params } = manifest.share_target;
  const page = await context.newPage();
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate((form, fields, name, files) => {
      const element = Object.assign(document.createElement("form"), form);
      for (const [name, value] of Object.entries(fields)) {
        element.append(Object.assign(document.createElement("textarea"), { name, value }));
      }
      const transfer = new DataTransfer();
      for (const [name, type, content] of files) transfer.items.add(new File([content], name, { type }));
      element.append(Object.assign(document.createElement("input"), { type: "file", name, multiple: true, files: transfer.files }));
      document.body.append(element);
      element.submit();
    }, { action: new URL(action, address).href, method, enctype },
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [params[field], value])), params.files[0].name, files),
  ]);
  return page;
}

const keptNames = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").pop()));

test("a shared text", async () => {
  const { net, context } = await offline();
  const page = await share(context, net.url, { title: "A headline of its own", text: seed, url: "https://example.com/a" });
  const sentences = await summary(page, 3);
  assert.ok(sentences.every((sentence) => seed.includes(sentence)));
  assert.ok((await page.$eval("#text", ({ value }) => value)).startsWith("A headline of its own\n\n"));
  assert.equal(page.url(), net.url, "nothing of it stays in the address");
  const kept = await keptNames(page);
  assert.equal(kept.length, 1);
  assert.ok(!kept.includes("incoming"), "nor anywhere else");
  await page.reload();
  // Then it is the draft.
  await page.waitForSelector("#clear");
});

test("shared files", async () => {
  const { net, context } = await offline();
  const half = seed.indexOf("\n\n", seed.length / 2);
  const page = await share(context, net.url, {}, [
    ["first.txt", "text/plain", seed.slice(0, half)], ["second.md", "text/markdown", seed.slice(half)]]);
  await summary(page, 3);
  const box = () => page.$eval("#text", ({ value }) => value);
  assert.equal(await box(), seed.slice(0, half));
  await page.click("[role=tab]:nth-child(2)");
  await page.waitForSelector("[role=tab]:nth-child(2)[aria-selected=true]");
  assert.equal((await box()).trim(), seed.slice(half).trim());
});

test("the page says that a text was shared, and by which website", async () => {
  const { net, context } = await offline();
  const messages = (page, pattern) => page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector("#messages")?.textContent), {}, pattern);
  await messages(await share(context, net.url, { text: seed }), "shared with Nutgraf by another app or website|sent here by");
  // Any site can post the form; this one is of another origin.
  const site = createServer((_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" })
    .end(`<form method="post" enctype="multipart/form-data" action="${net.url}?share"><textarea name="text">${seed}</textarea></form>`));
  await new Promise((resolve) => site.listen(0, "127.0.0.1", resolve));
  after(() => (site.closeAllConnections(), site.close()));
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${site.address().port}/`);
  await Promise.all([page.waitForNavigation(), page.evaluate(() => document.forms[0].submit())]);
  await messages(page, `sent here by 127\\.0\\.0\\.1:${site.address().port}\\.`);
});

test("an empty share has no effect", async () => {
  const { net, context } = await offline();
  const page = await share(context, net.url, {});
  await page.waitForSelector("#example:not([disabled])");
  assert.deepEqual((await keptNames(page)).length, 1);
});

test("a file opened with the app", async () => {
  const context = await state.browser.createBrowserContext();
  const page = await context.newPage();
  // A file of the browser's private file system stands in for one on disk, which only a user can open; only installed
  // apps are launched with files.
  await page.evaluateOnNewDocument((seed) => {
    globalThis.launchQueue.setConsumer = async (consumer) => {
      const folder = await navigator.storage.getDirectory();
      const file = await folder.getFileHandle("article.txt", { create: true });
      const out = await file.createWritable();
      await out.write(seed);
      await out.close();
      consumer({ files: [file] });
    };
  }, seed);
  await page.goto(url);
  await summary(page, 3);
});

test("“Paste and summarize” reads the clipboard after a click, or at once if permitted", async () => {
  const context = await state.browser.createBrowserContext();
  const allow = (permission) => context.overridePermissions(new URL(url).origin, [permission]);
  await allow("clipboard-sanitized-write");
  const page = await tab(context, `${url}?paste`);
  await page.evaluate((seed) => navigator.clipboard.writeText(seed), seed);
  assert.match(await asked(page), /copied/);
  assert.equal(await page.evaluate(() => document.activeElement.id), "text");
  assert.equal(await page.$eval("#text", ({ value }) => value), "", "not before it is allowed");
  await allow("clipboard-read");
  await answer(page, "Paste");
  await summary(page, 3);
  const next = await context.newPage();
  await next.goto(`${url}?paste`);
  await summary(next, 3);
});
