// After a paste the field is one line, and the first sentence is in view without scrolling.

import assert from "node:assert/strict";
import { test } from "node:test";
import { command, edit, enter, open, paste, seed, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

const phone = { width: 390, height: 664, isMobile: true, hasTouch: true };
const viewports = {
  "a small phone": { ...phone, width: 360, height: 640 },
  "a phone": phone,
  "a phone on its side": { ...phone, width: 664, height: 390 },
  "a tablet": { ...phone, width: 768, height: 1024 },
  "a desktop at 200 %": { width: 640, height: 360 },
  "a small desktop": { width: 1024, height: 700 },
  "a desktop": { width: 1440, height: 900 },
  "a large desktop": { width: 1920, height: 1080 },
};

for (const [name, viewport] of Object.entries(viewports)) {
  test(`the first sentence is in view: ${name}`, async () => {
    const { page } = await open(state, { viewport });
    await paste(page, seed);
    await summary(page, 3);
    const { bottom, scrolled, focused } = await page.evaluate(() => ({
      bottom: document.querySelector("#summary [data-sentence]").getBoundingClientRect().bottom,
      scrolled: scrollY,
      focused: document.activeElement.id,
    }));
    assert.ok(bottom <= viewport.height, `ends at ${bottom} of ${viewport.height}`);
    assert.equal(scrolled, 0);
    assert.equal(focused, "summary-heading", "so a phone shows no keyboard");
    assert.equal(await page.$eval("#summary h3", ({ textContent }) => textContent), seed.split("\n")[0]);
    assert.equal(await page.$eval("#text", (field) => field.checkVisibility()), false, "the article isn't shown twice");
  });
}

test("the line has the title and the number of words, and unfolds", async () => {
  const { page, errors } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  const line = () => page.$eval("#source-heading", ({ textContent }) => textContent);
  assert.match(await line(), new RegExp(`^${seed.split("\n")[0]}\\d+ words$`));
  await page.click("#edit");
  await page.waitForFunction(() => document.activeElement.id === "text");
  assert.equal(await page.$eval("#text", ({ value }) => value), seed);
  await page.click("#done");
  await page.waitForSelector("#text[hidden]");
  await page.waitForFunction(() => document.activeElement.id === "summary-heading");
  await page.click("#clear");
  await page.waitForFunction(() => document.activeElement.id === "text" && document.activeElement.value === "");
  assert.deepEqual(errors, []);
});

test("the field doesn't fold while somebody types", async () => {
  const { page } = await open(state);
  await page.focus("#text");
  for (let i = 0; i < 4; i++) await page.keyboard.type("The old mill by the river Elm will be a library after all. ");
  await summary(page, 3);
  assert.equal(await page.evaluate(() => document.activeElement.id), "text");
});

test("on a phone the controls are behind a button; lengths and Copy aren't", async () => {
  const { page } = await open(state, { viewport: phone });
  await paste(page, seed);
  await summary(page, 3);
  const visible = (selector) => page.$eval(selector, (element) => element.checkVisibility());
  assert.deepEqual(await Promise.all(["#sentences", "[name=type]"].map(visible)), [false, false]);
  // Read, change the length, copy: two taps, no scrolling.
  await page.tap("label:has([name=length][value=medium])");
  await summary(page, 5);
  await page.tap("#copy");
  await page.waitForFunction(() => document.querySelector("#copy").textContent === "Copied");
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.tap("#adjust");
  await page.waitForSelector("#sentences", { visible: true });
  assert.equal(await page.$eval("#adjust", ({ ariaExpanded }) => ariaExpanded), "true");
});

test("a number out of range is corrected as it is typed", async () => {
  const { page } = await open(state);
  await enter(page, seed);
  await summary(page, 3);
  const most = await page.$eval("#sentences-number", ({ max }) => Number(max));
  await page.focus("#sentences-number");
  await command(page, "A", "SelectAll");
  await page.keyboard.type("99");
  await summary(page, most);
  assert.equal(await page.$eval("#sentences-number", ({ value }) => Number(value)), most);
  await command(page, "A", "SelectAll");
  await page.keyboard.type("0");
  await summary(page, 1);
});

test("the summary scrolls with the page, and another article begins at its top", async () => {
  const { page } = await open(state, { viewport: { width: 1280, height: 600 } });
  await paste(page, seed);
  await summary(page, 3);
  await page.focus("#sentences");
  await page.keyboard.press("End");
  await page.waitForSelector("#summary li:nth-child(10)");
  assert.equal(await page.$eval("#summary", ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight), 0, "no scroller of its own");
  await page.evaluate(() => scrollTo(0, 500));
  await page.evaluate(() => document.activeElement.blur());
  await paste(page, `The ferry of Skarv\n\n${"The ferry to Skarv sails again after two years of repairs to its hull. ".repeat(9)}`);
  await page.waitForFunction(() => document.querySelector("#summary h3")?.textContent === "The ferry of Skarv");
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.ok(await page.$eval("#summary [data-sentence]", (first) => first.getBoundingClientRect().bottom <= innerHeight));
});

test("edited text is folded again by Done, and summarized", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  await summary(page, 3);
  await edit(page);
  await command(page, "A", "SelectAll");
  await page.keyboard.type("The old mill will be a library. ");
  await summary(page, 1);
  assert.equal(await page.$("#done"), null, "too short to be folded");
});

test("targets are at least 44 px on touch", async () => {
  const { page } = await open(state, { viewport: phone });
  await paste(page, seed);
  await summary(page, 3);
  await page.click("#adjust");
  await page.click("#dropped-lines > summary");
  await page.waitForSelector(".restore");
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, select, summary, input, label:has(input)")]
      // A label is the target of the input in it.
      .filter((target) => target.checkVisibility() && !(target.matches("input") && target.closest("label")))
      .map((target) => [target.id || target.textContent.trim(), target.getBoundingClientRect()])
      .filter(([, { width, height }]) => width < 44 || height < 44)
      .map(([name, { width, height }]) => `${name}: ${width}×${height}`));
  assert.deepEqual(small, []);
});
