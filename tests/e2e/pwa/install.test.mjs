// The page can be installed, offers it if the browser supports it, and shows when it is installed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, useBrowser } from "../nutgraf.mjs";
import { tab, worksOffline } from "./app.mjs";
import { cable } from "./cable.mjs";

const state = useBrowser();

for (const folder of ["/", "/tools/nutgraf/"]) {
  test(`Chromium considers it installable (at ${folder})`, async () => {
    const net = await cable({ folder });
    // Not in a separate context, which is incognito: pages can't be installed from there.
    const page = await tab(state.browser, net.url);
    await worksOffline(page);
    const session = await page.createCDPSession();
    const { url, errors, manifest } = await session.send("Page.getAppManifest");
    assert.equal(url, `${net.url}manifest.webmanifest`);
    assert.deepEqual(errors, []);
    assert.equal(manifest.startUrl, net.url);
    assert.equal(manifest.scope, net.url);
    assert.equal(manifest.shareTarget.action, `${net.url}?share`);
    assert.equal(manifest.shortcuts.length, 2);
    assert.equal(manifest.screenshots.length, 2);
    assert.equal(manifest.icons.length, 4);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    assert.deepEqual(installabilityErrors, []);
    await page.close();
  });
}

test("all images of the manifest exist", async () => {
  const { page } = await open(state);
  const sizes = await page.evaluate(async () => {
    const { href } = document.querySelector("link[rel=manifest]");
    const { icons, screenshots, shortcuts } = await (await fetch(href)).json();
    const pictures = [...icons, ...screenshots, ...shortcuts.flatMap(({ icons }) => icons)];
    return Promise.all(pictures.map(async ({ src, sizes }) => {
      const image = new Image();
      image.src = new URL(src, href).href;
      await image.decode();
      return [sizes, `${image.naturalWidth}x${image.naturalHeight}`];
    }));
  });
  for (const [said, is] of sizes) assert.equal(said, is);
});

/** The browser's event for installable pages, which headless browsers never fire. */
const offer = (page) => page.evaluate(() => {
  const event = new Event("beforeinstallprompt", { cancelable: true });
  event.prompt = async () => (globalThis.prompted = (globalThis.prompted ?? 0) + 1);
  dispatchEvent(event);
  return event.defaultPrevented;
});

test("installation is offered if the browser does, and requested once", async () => {
  const { page } = await open(state);
  assert.equal(await page.$("#install"), null);
  const place = () => page.evaluate(() => [...document.querySelectorAll(".masthead, main, .colophon p:first-child")]
    .map((element) => element.getBoundingClientRect().top + scrollY));
  const before = await place();
  assert.ok(await offer(page), "the browser's own banner stays away");
  assert.deepEqual(await place(), before, "nothing moves");
  await page.click("#install button");
  assert.equal(await page.evaluate(() => globalThis.prompted), 1);
  assert.equal(await page.$("#install"), null);
  await page.evaluate(() => dispatchEvent(new Event("appinstalled")));
  assert.equal(await page.$eval("#install", ({ textContent }) => textContent), "Installed");
});

test("an installed page shows that it is installed", async () => {
  const { page } = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      const { matchMedia } = globalThis;
      globalThis.matchMedia = (query) => query.includes("standalone") ? { matches: true } : matchMedia(query);
    }),
  });
  assert.equal(await page.$eval("#install", ({ textContent }) => textContent), "Installed");
});
