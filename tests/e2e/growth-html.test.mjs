// Reading HTML takes time in proportion to its length, for every input. Counted are the steps of our scripts (how often
// each block of them ran), which are the same on every machine. What happens inside a regular expression or the browser's
// parser isn't a step; if that weren't linear, inputs of half a megabyte would not end before the test's time is up.

import assert from "node:assert/strict";
import { test } from "node:test";
import { SCRIPT, blankPage } from "./html.mjs";
import { useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

const prose = "The council of the town voted on Monday night for the library and against the hotel by the river. ";
const each = (count, item) => Array.from({ length: count }, (_, i) => item(i)).join("");

/** Inputs by what they are full of, in about so many characters. */
const patterns = {
  "words": (n) => `<p>${"word ".repeat(n / 5)}`,
  "one word": (n) => `<p>${"x".repeat(n)}`,
  "blanks": (n) => `<p>${" ".repeat(n)}x`,
  "blanks after a word": (n) => `<p>x${" ".repeat(n)}`,
  "words with two blanks between": (n) => `<p>${"x  ".repeat(n / 3)}`,
  "lines": (n) => `<p>${"x\n".repeat(n / 2)}`,
  "no-break spaces": (n) => `<p>${"\u00a0".repeat(n)}`,
  "zero-width spaces": (n) => `<p>${"\u200b".repeat(n)}`,
  "lone surrogates": (n) => `<p>${"\ud83d".repeat(n)}`,
  "full stops and quotes": (n) => `<p>${".\"".repeat(n / 2)}`,
  "brackets": (n) => `<p>${"(".repeat(n / 2)}${")".repeat(n / 2)}`,
  "slashes of an address": (n) => `<p>https:${"/".repeat(n)}`,
  "entities": (n) => `<p>${"&amp;".repeat(n / 5)}`,
  "ampersands": (n) => `<p>${"&".repeat(n)}`,
  "blanks in pre": (n) => `<pre>${" ".repeat(n)}x</pre>`,
  "tabs in pre": (n) => `<pre>${"\t".repeat(n)}x</pre>`,
  "line ends in pre": (n) => `<pre>${"\n".repeat(n)}x</pre>`,
  "lines in pre": (n) => `<pre>${"x \n".repeat(n / 3)}</pre>`,
  "paragraphs in pre": (n) => `<pre>${"x\n\n".repeat(n / 3)}</pre>`,
  "less-than signs": (n) => "<".repeat(n),
  "beginnings of end tags": (n) => "</".repeat(n / 2),
  "tags without an end": (n) => "<a ".repeat(n / 3),
  "tags without an end or a blank": (n) => "<a".repeat(n / 2),
  "tags that end in a slash": (n) => "<x/>".repeat(n / 4),
  "comments": (n) => "<!--x-->".repeat(n / 8),
  "comments without an end": (n) => "<!--".repeat(n / 4),
  "declarations": (n) => "<!x>".repeat(n / 4),
  "scripts without an end": (n) => "<script>".repeat(n / 8),
  "styles": (n) => "<style>p{}</style>".repeat(n / 18),
  "attributes": (n) => `<p ${each(n / 8, (i) => `a${i}=b `)}>x`,
  "handlers without a value": (n) => `<p ${"onx ".repeat(n / 4)}>x`,
  "a style attribute and blanks": (n) => `<p style${" ".repeat(n)}>x`,
  "style attributes": (n) => `<p ${"style ".repeat(n / 6)}>x`,
  "declarations in a style attribute": (n) => `<p style="${"display:  ".repeat(n / 10)}">x`,
  "classes": (n) => `<p class="${"comment ".repeat(n / 8)}">x`,
  "capitals in an id": (n) => `<p id="${"aB".repeat(n / 2)}">x`,
  "depth": (n) => `${"<div>".repeat(n / 5)}${prose}`,
  "depth with words": (n) => "<div>x".repeat(n / 6),
  "depth with prose": (n) => `<div>${prose}`.repeat(n / 100),
  "depth of a name of its own": (n) => "<x-y>z".repeat(n / 6),
  "depth of lists": (n) => "<ul><li>x".repeat(n / 9),
  "depth of tables": (n) => "<table><tr><td>x".repeat(n / 16),
  "depth of articles": (n) => `<article><p>${prose}`.repeat(n / 110),
  "depth of headers": (n) => "<header>x".repeat(n / 9),
  "depth of quotations": (n) => "<blockquote>x".repeat(n / 13),
  "depth of drawings": (n) => "<svg><p>".repeat(n / 8),
  "depth of formulas": (n) => "<math><mi>".repeat(n / 10),
  "depth of templates": (n) => "<template>".repeat(n / 10),
  "depth of frames": (n) => "<frameset>".repeat(n / 10),
  "bold text that doesn't end": (n) => `${each(n / 20, (i) => `<b a=${i}>`)}${"<p>x".repeat(n / 8)}`,
  "fonts that don't end": (n) => each(n / 20, (i) => `<font size=${i}><p>x`),
  "bold and italics that overlap": (n) => "<b><i></b>x</i>".repeat(n / 15),
  "links that don't end": (n) => "<a href=x>y".repeat(n / 11),
  "links that don't end, and paragraphs": (n) => "<a href=x><p>y".repeat(n / 14),
  "links that don't end, and divisions": (n) => "<a href=x><div>y".repeat(n / 16),
  "buttons that don't end": (n) => "<button><p>x".repeat(n / 12),
  "ruby": (n) => "<ruby>x<rt>y".repeat(n / 12),
  "choices": (n) => "<select><option>x".repeat(n / 17),
  "forms": (n) => "<form>x</form>".repeat(n / 14),
  "line breaks": (n) => "x<br>".repeat(n / 5),
  "pairs of line breaks": (n) => "x<br><br>".repeat(n / 9),
  "spans": (n) => `<p>${"<span>x</span>".repeat(n / 14)}`,
  "spans with a name": (n) => `<p>${"<span class=share>x</span>".repeat(n / 26)}`,
  "divisions with a name": (n) => "<div class=share>x</div>".repeat(n / 24),
  "depth of divisions with a name": (n) => `<div class=share><p>${prose}`.repeat(n / 120),
  "headlines": (n) => "<h1>xy</h1>".repeat(n / 11),
  "headings": (n) => `${"<h2>xy</h2>".repeat(n / 11)}<p>${prose}`,
  "paragraphs": (n) => `<p>${prose}`.repeat(n / 100),
  "items": (n) => `<ul>${`<li>${prose}`.repeat(n / 100)}`,
  "lists": (n) => "<ul><li>x</ul>".repeat(n / 14),
  "rows": (n) => `<table>${"<tr><td>x<td>y".repeat(n / 14)}`,
  "articles": (n) => `<article><p>${prose}</article>`.repeat(n / 120),
  "marked bodies": (n) => `<div itemprop=articleBody><p>${prose}</div>`.repeat(n / 130),
  "depth of marked bodies": (n) => `<div itemprop=articleBody><p>${prose}`.repeat(n / 130),
  "metadata": (n) => "<meta property=x content=y>".repeat(n / 27),
  "a title with separators": (n) => `<title>${"x - ".repeat(n / 4)}</title><h1>x</h1>`,
  "a title of blanks": (n) => `<title>${"\u00a0| ".repeat(n / 3)}</title><p>${prose}`,
  "a title for others": (n) => `<meta property="og:title" content="${"x | ".repeat(n / 4)}"><p>${prose}`,
};

/** How often the blocks of our script run while `act` does. */
async function steps(client, act) {
  await act();
  // The counts since it was last called.
  const { result } = await client.send("Profiler.takePreciseCoverage");
  const { functions } = result.find(({ url }) => url.endsWith(SCRIPT));
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}

/** Reads HTML as a pasted page is read, and returns the length of the answer. */
const readPage = (page, html) => page.evaluate((html) => {
  const { parse, extractFromClipboard } = globalThis.NutgrafHtml;
  return extractFromClipboard(parse(html), "plain").length;
}, html);

/** The same with the content of an element of this page, which has styles. */
const readElement = (page, html) => page.evaluate((html) => {
  const { parse, readElement } = globalThis.NutgrafHtml;
  document.body.replaceChildren(...parse(html).body.childNodes);
  return readElement(document.body).text.length;
}, html);

const SIZE = 40_000;

for (const [what, read] of [["a page", readPage], ["an element", readElement]]) {
  test(`${what} of twice the length takes at most 2.2 times the steps`, { timeout: 300_000 }, async () => {
    let client;
    // Only what is compiled after that counts its steps.
    const page = await blankPage(state.browser, async (page) => {
      client = await page.createCDPSession();
      await client.send("Profiler.enable");
      await client.send("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    });
    const grown = [];
    for (const [name, pattern] of Object.entries(patterns)) {
      const [once, twice] = [await steps(client, () => read(page, pattern(SIZE))), await steps(client, () => read(page, pattern(2 * SIZE)))];
      assert.ok(once > 0, name);
      if (twice > 2.2 * once) grown.push(`${name}: ${once} steps, then ${twice}`);
    }
    assert.deepEqual(grown, []);
    await page.close();
  });
}

test("a page of half a megabyte ends", { timeout: 180_000 }, async () => {
  const page = await blankPage(state.browser);
  for (const pattern of Object.values(patterns)) await readPage(page, pattern(500_000));
  await page.close();
});

test("an element with text nodes of a megabyte ends", { timeout: 180_000 }, async () => {
  const page = await blankPage(state.browser);
  for (const text of [" ", "x ", "x  ", "x\n", "x"]) await readElement(page, `<p>x${text.repeat(1_000_000 / text.length)}x</p>`);
  await page.close();
});
