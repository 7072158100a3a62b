// Attributes and properties mirror each other, and invalid values mean the default.

import assert from "node:assert/strict";
import { article, heard, inEachBrowser, sentences } from "./host.mjs";

const body = (attributes = "") => `<nut-graf for="article" ${attributes}></nut-graf><article id="article">${article}</article>`;
const part = (page, name) => page.$eval("nut-graf", ({ shadowRoot }, name) =>
  shadowRoot.querySelector(`[part=${name}]`)?.textContent ?? null, name);

inEachBrowser("properties and attributes mirror each other; invalid values mean the default", async (open) => {
  const { page } = await open(body());
  const seen = await page.evaluate(() => {
    const element = document.createElement("nut-graf");
    const names = ["for", "type", "length", "language", "clean", "input", "heading", "open", "theme", "highlight"];
    const properties = () => names.map((name) => element[name]);
    const defaults = properties();
    const wrong = { type: "poem", length: "-3", clean: "maybe", open: "perhaps", theme: "sepia", highlight: "pink" };
    for (const [name, value] of Object.entries(wrong)) element.setAttribute(name, value);
    const fallbacks = properties();
    const given = ["other", "teaser", 4, "de", "off", true, "Gist", false, "dark", "off"];
    names.forEach((name, i) => { element[name] = given[i]; });
    const attributes = names.map((name) => element.getAttribute(name));
    element.setAttribute("TYPE", " TLDR ");
    element.length = "long";
    return { defaults, fallbacks, given, set: properties(), attributes, type: element.type, length: element.length };
  });
  assert.deepEqual(seen.defaults, ["", "key-points", "short", "auto", "auto", false, "", true, "auto", "on"]);
  assert.deepEqual(seen.fallbacks, seen.defaults);
  assert.deepEqual(seen.attributes, ["other", "teaser", "4", "de", "off", "", "Gist", "false", "dark", "off"]);
  assert.equal(seen.type, "tldr");
  assert.equal(seen.length, "long");
});

inEachBrowser("type and length change the summary without running the engine", async (open) => {
  const { page } = await open(body());
  await sentences(page, 3);
  const set = (name, value) => page.$eval("nut-graf", (element, name, value) => { element[name] = value; }, name, value);
  await set("length", "long");
  const seven = await sentences(page, 7);
  await set("length", 2);
  const two = await sentences(page, 2);
  assert.ok(two.every((sentence) => seven.includes(sentence)), "a longer one contains the shorter");
  await set("type", "headline");
  await sentences(page, 1);
  await set("type", "tldr");
  await set("length", "medium");
  await sentences(page, 3);
  assert.equal(await page.$eval("nut-graf", ({ shadowRoot }) => shadowRoot.querySelector("[part=summary]").localName), "p");
  assert.equal((await heard(page, "nut-graf-summary", 5)).type, "tldr");
});

inEachBrowser("the reader's length applies until the page sets another", async (open) => {
  const { page } = await open(body());
  await sentences(page, 3);
  await page.focus("nut-graf >>> [part=length] input");
  await page.keyboard.press("ArrowRight");
  await sentences(page, 4);
  await page.$eval("nut-graf", (element) => { element.heading = "The gist"; });
  await page.waitForFunction(() => document.querySelector("nut-graf").shadowRoot.querySelector("summary").textContent === "The gist");
  await sentences(page, 4);
  await page.$eval("nut-graf", (element) => { element.length = "medium"; });
  await sentences(page, 5);
});

inEachBrowser("open collapses and expands, and reflects the reader's click", async (open) => {
  const { page } = await open(body('open="false"'));
  await heard(page, "nut-graf-summary");
  const folded = () => page.$eval("nut-graf", (element) => [element.open, element.shadowRoot.querySelector("details").open]);
  assert.deepEqual(await folded(), [false, false]);
  await page.click("nut-graf >>> summary");
  await page.waitForFunction(() => document.querySelector("nut-graf").open);
  assert.deepEqual(await folded(), [true, true]);
});

inEachBrowser("an unsupported language code is treated as auto", async (open) => {
  const { page } = await open(body('language="tlh"'));
  assert.equal((await heard(page, "nut-graf-summary")).language, "en");
  await page.$eval("nut-graf", (element) => { element.language = "de"; });
  assert.equal((await heard(page, "nut-graf-summary", 2)).language, "de");
});

inEachBrowser("focus raises sentences with its words", async (open) => {
  const { page } = await open(body());
  assert.ok(!(await sentences(page, 3)).join().includes("hotel"));
  await page.$eval("nut-graf", (element) => { element.setAttribute("focus", "hotel"); });
  await heard(page, "nut-graf-summary", 2);
  assert.ok((await sentences(page, 3)).join().includes("hotel"));
});

inEachBrowser("focus remains a method, and is an attribute", async (open) => {
  const { page } = await open(body());
  await sentences(page, 3);
  const [method, attribute] = await page.$eval("nut-graf", (element) => {
    element.focus = "fish";
    return [typeof element.focus, element.getAttribute("focus")];
  });
  assert.deepEqual([method, attribute], ["function", "fish"]);
});

inEachBrowser("input: what the reader pastes is summarized", async (open) => {
  const { page } = await open(`<nut-graf input><p id="fallback">Needs a script.</p></nut-graf>`);
  await page.waitForSelector("nut-graf >>> textarea");
  assert.equal(await page.$eval("#fallback", (fallback) => fallback.checkVisibility()), false);
  await page.$eval("nut-graf", ({ shadowRoot }) => {
    const box = shadowRoot.querySelector("textarea");
    box.value = "The bridge at Sund was closed on Monday. A lorry had lost its load of fish.\n\nThe bridge opened again in the evening. Drivers waited for six hours at the bridge.";
    box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  });
  const shown = await sentences(page, 3);
  assert.ok(shown.join().includes("bridge"));
  assert.equal(await page.$("nut-graf >>> [role=button]"), null, "there is no article to lead to");
});

inEachBrowser("texts follow the page's language and direction, for screen readers, too", async (open) => {
  const { page } = await open(body(), { html: 'lang="ar" dir="rtl"' });
  await sentences(page, 3);
  assert.equal(await part(page, "heading"), "الملخص");
  assert.equal(await part(page, "status"), "الملخص: 3 جمل");
  const look = await page.$eval("nut-graf", ({ shadowRoot }) => {
    const box = shadowRoot.querySelector("[part=box]");
    return [getComputedStyle(box).direction, getComputedStyle(shadowRoot.querySelector("[part=summary]")).direction,
      shadowRoot.querySelector("[role=status]").textContent.length > 0];
  });
  assert.deepEqual(look, ["rtl", "ltr", true]);
});

inEachBrowser("uses the host's font and colours; theme and custom properties change them", async (open) => {
  const { page } = await open(body(), {
    head: "<style>body { font: 20px/1.6 serif; color: rgb(1, 2, 3) } .own { --nut-graf-background: rgb(9, 9, 9); --nut-graf-radius: 0px }</style>",
  });
  await sentences(page, 3);
  const look = () => page.$eval("nut-graf", ({ shadowRoot }) => {
    const { color, fontFamily, fontSize, colorScheme, backgroundColor, borderTopLeftRadius } = getComputedStyle(shadowRoot.querySelector("[part=box]"));
    return { color, fontFamily, fontSize, colorScheme, backgroundColor, borderTopLeftRadius };
  });
  const host = await look();
  assert.deepEqual([host.color, host.fontFamily, host.fontSize, host.colorScheme], ["rgb(1, 2, 3)", "serif", "20px", "normal"]);
  await page.$eval("nut-graf", (element) => { element.theme = "dark"; });
  const dark = await look();
  assert.notEqual(dark.color, host.color);
  assert.equal(dark.colorScheme, "dark");
  await page.$eval("nut-graf", (element) => { element.className = "own"; });
  const own = await look();
  assert.deepEqual([own.backgroundColor, own.borderTopLeftRadius], ["rgb(9, 9, 9)", "0px"]);
});
