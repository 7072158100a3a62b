// Shared by the tests of the installed and the offline page.

import { enter, seed, summary } from "../nutgraf.mjs";

// Browsers render no frames for background tabs, so code that waits for a frame never continues there.

/** Waits until the page shows that it works offline. */
export async function worksOffline(page) {
  await page.bringToFront();
  await page.waitForFunction(() => document.querySelector("#offline")?.textContent === "Works offline");
}

/** Opens a page, ready for input, in a new tab of a context or browser. */
export async function tab(context, address) {
  const page = await context.newPage();
  page.errors = [];
  page.on("console", (message) => message.type() === "error" && page.errors.push(message.text()));
  page.on("pageerror", (error) => page.errors.push(String(error)));
  await page.goto(address, { waitUntil: "load" });
  await page.waitForSelector("#example:not([disabled]), #clear");
  return page;
}

/** Checks that the page summarizes. */
export async function summarizesSeed(page) {
  await page.bringToFront();
  await enter(page, seed);
  const sentences = await summary(page, 3);
  return sentences.every((sentence) => seed.includes(sentence));
}

/** The page's build: B is recognized by its style. */
export const buildOf = (page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--build").trim() || "A");

/** Clicks a button of the prompt bar. */
export async function answer(page, label) {
  await page.bringToFront();
  await page.click(`.ask ::-p-text(${label})`);
}

/** Waits for the prompt bar, and returns its question. */
export async function asked(page) {
  await page.bringToFront();
  const bar = await page.waitForSelector(".ask p", { visible: true });
  return bar.evaluate((paragraph) => paragraph.textContent);
}

const openHistory = async (page) => {
  await page.bringToFront();
  await page.waitForSelector("#history-open", { visible: true });
  await page.click("#history-open");
  await page.waitForSelector("#history[open]");
};

/** Turns the history on, summarizes the seed article, and waits until it is saved. */
export async function keepSeed(page) {
  await openHistory(page);
  await page.click("#history-keep");
  await page.click("#history-close");
  await summarizesSeed(page);
  await page.waitForFunction(() => new Promise((resolve) => {
    const opening = indexedDB.open("nutgraf-history");
    opening.onsuccess = () => {
      const { result: db } = opening;
      const counting = db.transaction("history").objectStore("history").count();
      counting.onsuccess = () => {
        db.close();
        resolve(counting.result === 1);
      };
    };
  }), { polling: 50 });
}

/** Waits until the history lists the seed article. */
export async function historyHasSeed(page) {
  await openHistory(page);
  const entry = await page.waitForSelector("#history-list li button");
  const title = await entry.evaluate((button) => button.textContent);
  await page.click("#history-close");
  return seed.includes(title);
}
