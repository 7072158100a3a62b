// The documentation of the element is correct: compares custom-elements.json with the element, and docs/embedding.md with
// custom-elements.json. NUTGRAF_WRITE=1 updates the tables in docs/.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { article, heard, inEachBrowser, sentences } from "./host.mjs";

const file = (path) => new URL(`../../../${path}`, import.meta.url);
const read = (path) => readFileSync(file(path), "utf8");
const element = JSON.parse(read("www/custom-elements.json")).modules[0].declarations[0];
const names = (list) => list.map(({ name }) => name).sort();

inEachBrowser("attributes, values and defaults match the element", async (open) => {
  const { page } = await open("");
  await page.waitForFunction(() => customElements.get("nut-graf"));
  const observed = await page.evaluate(() => customElements.get("nut-graf").observedAttributes.toSorted());
  assert.deepEqual(names(element.attributes), observed);
  for (const { name, type, default: initial, fieldName } of element.attributes) {
    if (!fieldName) continue;
    const values = [...type.text.matchAll(/"([^"]+)"/g)].map(([, value]) => value);
    const seen = await page.evaluate((name, field, values) => {
      const element = document.createElement("nut-graf");
      const initial = element[field];
      const kept = values.map((value) => (element.setAttribute(name, value), element[field]));
      element.setAttribute(name, "no such value");
      return { initial, kept, wrong: element[field] };
    }, name, fieldName, values);
    assert.equal(JSON.stringify(seen.initial), initial, name);
    assert.deepEqual(seen.kept, values, name);
    if (values.length) assert.equal(JSON.stringify(seen.wrong), initial, name);
  }
});

inEachBrowser("properties and methods match the element", async (open) => {
  const { page } = await open("");
  await page.waitForFunction(() => customElements.get("nut-graf"));
  const members = await page.evaluate(() => {
    const { prototype } = customElements.get("nut-graf");
    const own = [...Object.getOwnPropertyNames(prototype), ...Object.keys(document.createElement("nut-graf"))];
    return own.filter((name) => !/Callback$|^constructor$|^focus$/.test(name)).sort();
  });
  assert.deepEqual(names(element.members), members);
});

inEachBrowser("parts and events match the element", async (open) => {
  const { page } = await open(`<nut-graf for="article"></nut-graf><nut-graf id="box" input></nut-graf><article>Another</article><nut-graf for="none"></nut-graf><article id="article">${article}</article>`);
  await sentences(page, 3);
  await page.waitForSelector("#box >>> textarea");
  await heard(page, "nut-graf-error");
  const parts = await page.$$eval("nut-graf", (elements) => [...new Set(elements.flatMap(({ shadowRoot }) =>
    Array.from(shadowRoot.querySelectorAll("[part]"), (element) => element.getAttribute("part"))))].sort());
  assert.deepEqual(names(element.cssParts), parts);
  const events = await page.evaluate(() => [...new Set(globalThis.events.map(({ type }) => type))].sort());
  assert.deepEqual(names(element.events), events);
});

test("custom properties match the style sheet", () => {
  const used = (read("www/widget/style.css") + read("www/js/widget.ts")).match(/--nut-graf-[a-z-]+(?=[,)])/g);
  assert.deepEqual(names(element.cssProperties), [...new Set(used)].sort());
});

test("all error codes are documented", () => {
  const codes = [...read("www/js/protocol.ts").matchAll(/^ \* - `([a-z-]+)`/gm), ...read("www/js/element-types.ts").matchAll(/^ {2}\| "([a-z-]+)"/gm)];
  assert.ok(codes.length >= 5);
  const documented = element.events.find(({ name }) => name === "nut-graf-error").description;
  for (const [, code] of codes) assert.ok(documented.includes(`\`${code}\``), code);
});

test("the tables of docs/embedding.md match custom-elements.json", () => {
  const code = (text) => `\`${text.replaceAll("|", "\\|")}\``;
  const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");
  const tables = {
    attributes: table(["attribute", "values", "default", "description"], element.attributes.map(({ name, type, default: initial, description }) =>
      [code(name), code(type.text), code(initial), description])),
    members: table(["member", "type", "description"], element.members.filter(({ attribute }) => !attribute).map((member) =>
      [code(member.kind === "method" ? `${member.name}()` : member.name), code((member.type ?? member.return.type).text), member.description])),
    events: table(["event", "description"], element.events.map(({ name, description }) => [code(name), description])),
    slots: table(["slot", "description"], element.slots.map(({ name, description }) => [name || "(default)", description])),
    parts: table(["part", "description"], element.cssParts.map(({ name, description }) => [code(name), description])),
    properties: table(["custom property", "description", "default"], element.cssProperties.map(({ name, description, default: initial }) =>
      [code(name), description, initial])),
  };
  const docs = read("docs/embedding.md");
  let expected = docs;
  for (const [name, rows] of Object.entries(tables)) {
    const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    assert.match(expected, place);
    expected = expected.replace(place, (_, start, end) => start + rows + end);
  }
  if (process.env.NUTGRAF_WRITE) writeFileSync(file("docs/embedding.md"), expected);
  else assert.equal(docs, expected);
});
