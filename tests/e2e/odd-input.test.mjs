// Input that isn't an article yields an understandable message, and nothing is lost.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enter, notice, open, paste, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

/** Enters a text, runs `check`, and verifies that there were no errors. */
async function after(text, put, check) {
  const opened = await open(state);
  await put(opened.page, text);
  await check(opened.page);
  assert.deepEqual(opened.errors, []);
}

const kept = async (page, text) => assert.equal(await page.$eval("#text", (box) => box.value), text);

test("white space counts as no text", () =>
  after("  \n\t \n", enter, async (page) => {
    await notice(page, /no text yet/);
    assert.equal((await page.$$("#summary [data-sentence]")).length, 0);
  }));

test("clearing restores the empty page", () =>
  after("A sentence that will be gone in a moment or two.", paste, async (page) => {
    await summary(page, 1);
    await page.click("#clear");
    await page.waitForFunction(() => document.querySelectorAll("#summary [data-sentence]").length === 0);
    await kept(page, "");
  }));

test("one word", () =>
  after("Hello", paste, async (page) => {
    await notice(page, /only one word/);
    await kept(page, "Hello");
  }));

test("only stop words", () =>
  after("It is what it is. So be it then, and that is that.", paste, async (page) => {
    const [first] = await summary(page, 2);
    assert.equal(first, "It is what it is.");
  }));

test("a text shorter than the requested summary is shown in full", () =>
  after("The bakery on Mill Street closed on Friday after forty years. Its owner retires to the coast.", paste, async (page) => {
    await summary(page, 2);
    await notice(page, /short|whole/);
  }));

test("lone surrogates are preserved", () =>
  after("The sign \ud800 broke on Monday near the old bridge in town. The bridge \udc00 stayed open for the whole week.", enter, async (page) => {
    const shown = await summary(page, 2);
    assert.match(shown[0], /^The sign . broke on Monday/u);
    assert.match(shown[1], /whole week\.$/);
  }));

test("NUL bytes don't truncate the text", () =>
  after("The ship\0 left the harbour on Monday with ninety people on board. The ship\0 came back on Friday with eighty-nine.", enter, async (page) => {
    const shown = await summary(page, 2);
    assert.match(shown[1], /eighty-nine\.$/);
  }));

test("binary data is reported as not text", () =>
  after(Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 32)).join(""), enter, async (page) => {
    await notice(page, /text/);
  }));

test("emoji", () =>
  after("👩‍👩‍👧‍👦 moved to Oslo on Monday to open a bakery 🥐 by the fjord. The bakery sells 🥐 and ☕ to the people of the fjord.", paste, async (page) => {
    const [first] = await summary(page, 2);
    assert.match(first, /^👩‍👩‍👧‍👦 moved .* fjord\.$/u);
  }));

test("Arabic is laid out right to left", () =>
  after("افتتحت المدينة يوم الاثنين مكتبة جديدة على ضفة النهر بعد سنوات من العمل. تضم المكتبة الجديدة آلاف الكتب في التاريخ والعلوم. هل ستفتح المكتبة أبوابها يوم الجمعة؟ قال رئيس البلدية إن المكتبة مفتوحة للجميع.", paste, async (page) => {
    const shown = await summary(page, 3);
    assert.ok(shown.every((sentence) => /[.؟]$/.test(sentence)));
    const direction = await page.$eval("#summary [data-sentence]", (item) => getComputedStyle(item).direction);
    assert.equal(direction, "rtl");
  }));

test("HTML source is summarized without its scripts", () =>
  after(`<!doctype html>
<html><head><title>Ferry</title><script>
var secret = "The script says that the ferry sank. It did not. ";
</script></head>
<body>
<p>The ferry to Skarv sails again after two years of repairs to its hull.</p>
<p>It left on Monday at noon with ninety passengers and forty cars on board.</p>
<script>track("ferry")</script>
</body></html>`, paste, async (page) => {
    const shown = await summary(page, 2);
    assert.deepEqual(shown, [
      "The ferry to Skarv sails again after two years of repairs to its hull.",
      "It left on Monday at noon with ninety passengers and forty cars on board.",
    ]);
    await notice(page, /source|HTML/);
  }));

test("ten megabytes", () => {
  const paragraph = "The river Elm rose again on Monday and flooded the lower town, the council said. Nobody was hurt in the flood, but the bridge at Ashby stays closed until the water falls.\n\n";
  const lines = Array.from({ length: Math.ceil(10e6 / paragraph.length) }, (_, i) => `${i} ${paragraph}`);
  return after(lines.join(""), paste, async (page) => {
    await summary(page, 3);
    const text = await page.$eval("#app", (app) => app.textContent);
    assert.match(text, /1\d\.\d million characters/);
    await page.click("#clear");
    await page.waitForFunction(() => document.querySelectorAll("#summary [data-sentence]").length === 0);
    assert.equal(await page.$eval("#text", (box) => box.value.length), 0);
  });
});

test("a text in an unsupported language is summarized, with a notice", () =>
  after("Herriko liburutegi berria astelehenean ireki zuten, bi urteko lanen ondoren. Liburutegi horrek hamar mila liburu baino gehiago ditu. Alkateak esan zuen liburutegia guztiona dela. Haurrek beren gela izango dute liburutegian. Liburutegia goizean eta arratsaldean egongo da irekita.", paste, async (page) => {
    await summary(page, 3);
    await notice(page, /isn’t supported/);
  }));

test("Chinese is split at its own punctuation, with a notice about character pairs", () =>
  after("图书馆星期一开放。新的图书馆有一万本书。市长说图书馆属于大家。大家都喜欢图书馆。孩子们有自己的房间。", paste, async (page) => {
    const shown = await summary(page, 3);
    assert.ok(shown.every((sentence) => sentence.endsWith("。")));
    await notice(page, /character pairs/);
  }));
