// Web pages and stored data made of random pieces. `cargo xtask fuzz --target browser` searches for longer, with another
// seed each time; here the seed is fixed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { blankPage } from "./html.mjs";
import { enter, seed as article, summary, url, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();
const seconds = Number(process.env.NUTGRAF_FUZZ_SECONDS ?? 0);
const seed = seconds ? Date.now() >>> 0 : 0x6e757467;

/** Random numbers below a limit, from a seed (Mulberry32). */
function numbers(state) {
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Runs `attempt` so many times, or until the time is up. */
async function repeat(times, share, attempt) {
  const end = Date.now() + seconds * 1000 * share;
  let runs = 0;
  while (seconds ? Date.now() < end : runs < times) {
    await attempt(runs);
    runs += 1;
  }
  return runs;
}

const TAGS = ["p", "div", "span", "a", "b", "em", "h1", "h2", "ul", "ol", "li", "table", "tr", "td", "article", "main", "section", "header",
  "footer", "nav", "aside", "figure", "figcaption", "blockquote", "pre", "code", "br", "hr", "img", "svg", "math", "mi", "template", "noscript",
  "button", "form", "select", "option", "textarea", "ruby", "rt", "details", "summary", "iframe", "frameset", "body", "html", "head", "title", "style",
  "script", "time", "sup", "dl", "dt", "dd", "font", "center", "x-y", "dialog", "plaintext"];
const ATTRIBUTES = ["class=share", "class='comment list'", "id=content", "hidden", "style='display:none'", "style=\"display: block\"", "role=main", "role=navigation",
  "itemprop=articleBody", "itemprop=headline", "aria-hidden=true", "href=https://a.b/c", "href='#'", "lang=de", "dir=rtl", "src=x", "open", "'", "\"", "<", "=x", "contenteditable"];
const TEXTS = ["The council of Ashby voted on Monday for the new library by the river Elm. ", "Nobody was hurt, the mayor said. ", "Share", "More news", "By Ann Hale",
  "word", " ", "\n", "\n\n", "\t", "\u00a0", "\u200b", "\ud83d", "\0", "é", "e\u0301", "中国。", "مرحبا. ", "&amp;", "&lt;p&gt;", "&#0;", "&", "<", ">", "</", "<!--", "-->", "<![CDATA[", "<?x", "x".repeat(90), "1. ", "“", "”"];

/** Nearly a web page. */
function html(random) {
  const pick = (list) => list[random(list.length)];
  return Array.from({ length: random(120) }, () => [
    () => `<${pick(TAGS)}>`, () => `<${pick(TAGS)} ${pick(ATTRIBUTES)}>`, () => `<${pick(TAGS)} ${pick(ATTRIBUTES)} ${pick(ATTRIBUTES)}`,
    () => `</${pick(TAGS)}>`, () => `</${pick(TAGS)}>`, () => pick(TEXTS), () => pick(TEXTS), () => pick(TEXTS),
  ][random(8)]()).join("");
}

test("any page is read, twice the same, and word for word", { timeout: 120_000 + seconds * 1000 }, async (t) => {
  const page = await blankPage(state.browser);
  const random = numbers(seed);
  // Many at once, since each call costs more than reading a page does.
  const runs = await repeat(20, 0.5, async () => {
    const pages = Array.from({ length: 100 }, () => html(random));
    const wrong = await page.evaluate((pages) => {
      const { parse, extractArticle, extractFromClipboard, readElement } = globalThis.NutgrafHtml;
      const letters = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");
      /** Whether these letters are in the text in this order: what is left out may be in the middle of a line. */
      const within = (wanted, text) => {
        let at = -1;
        return [...wanted].every((letter) => (at = text.indexOf(letter, at + 1)) >= 0);
      };
      return pages.flatMap((html) => {
        const faults = [];
        const fault = (what) => faults.push(`${what}: ${JSON.stringify(html)}`);
        try {
          const { title, text } = extractArticle(parse(html));
          if (JSON.stringify({ title, text }) !== JSON.stringify(extractArticle(parse(html)))) fault("read twice");
          if (extractFromClipboard(parse(html), "A plain text.") === "") fault("nothing of the plain text");
          const content = letters(parse(html).documentElement.textContent);
          const body = letters(text.startsWith(title) ? text.slice(title.length) : text);
          if (!within(body, content)) fault(`not in the page: ${text}`);
          const element = document.createElement("div");
          element.append(...parse(html).body.childNodes);
          document.body.replaceChildren(element);
          readElement(element);
        } catch (error) {
          fault(error.stack);
        }
        return faults;
      });
    }, pages);
    assert.deepEqual(wrong.slice(0, 2), [], `seed ${seed}`);
  });
  t.diagnostic(`${runs * 100} pages`);
});

/** Any JSON value, most likely of the names and types that drafts have. */
function value(random, depth = 0) {
  const pick = (list) => list[random(list.length)];
  const names = ["version", "time", "articles", "selected", "id", "text", "title", "url", "__proto__", "toString"];
  const simple = [null, true, 0, 1, -1, 1e300, "", "x", article, "https://a.example/", "javascript:1", "\ud800", "__proto__", 1, 1, 0];
  switch (depth > 4 ? 0 : random(4)) {
    case 0: case 1: return pick(simple);
    case 2: return Array.from({ length: random(4) }, () => value(random, depth + 1));
    default: return Object.fromEntries(Array.from({ length: random(6) }, () => [pick(names), value(random, depth + 1)]));
  }
}

/** Nearly a draft. */
function draft(random) {
  const entry = () => ({ id: "a", text: article, title: "A title", url: "" });
  const made = { version: 1, time: 5, articles: [entry(), entry()], selected: 0 };
  const fields = [made, ...made.articles];
  for (let i = random(4); i > 0; i--) {
    const field = fields[random(3)];
    const names = Object.keys(field);
    const name = names[random(names.length)];
    if (random(3) === 0) delete field[name];
    else field[name] = value(random);
  }
  return random(5) === 0 ? value(random) : made;
}

test("with any stored draft and history the page starts, summarizes, and opens its history", { timeout: 120_000 + seconds * 1000 }, async (t) => {
  const random = numbers(seed + 1);
  const runs = await repeat(8, 0.5, async () => {
    const context = await state.browser.createBrowserContext();
    const other = await context.newPage();
    await other.goto(new URL("manifest.webmanifest", url).href);
    const stored = { draft: [draft(random), draft(random)], history: [value(random), { id: "h", text: article, title: "T", url: "", time: 1 }, value(random)], late: JSON.stringify(draft(random)).slice(0, 100_000 - 99_000 * random(2)) };
    await other.evaluate(async ({ late, ...stores }) => {
      localStorage.setItem("nutgraf-late-1-1-1", late);
      localStorage.setItem("nutgraf-history", "on");
      for (const [name, values] of Object.entries(stores)) {
        await new Promise((resolve) => {
          const opening = indexedDB.open(`nutgraf-${name}`);
          opening.onupgradeneeded = () => {
            const store = opening.result.createObjectStore(name);
            values.forEach((value, i) => store.put(value, `${i + 1}-1-1`));
          };
          opening.onsuccess = () => { opening.result.close(); resolve(); };
        });
      }
    }, stored);
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    const what = () => `seed ${seed}: ${JSON.stringify(stored)}`;
    try {
      await page.goto(url);
      await page.waitForFunction(() => document.getElementById("history-open")?.hidden === false && document.querySelector("#app #text"));
      await enter(page, article);
      await summary(page, 3);
      await page.click("#history-open");
      await page.waitForSelector("#history-list li");
    } catch (error) {
      assert.fail(`${error}\n${what()}`);
    }
    assert.deepEqual(errors, [], what());
    await context.close();
  });
  t.diagnostic(`${runs} visits`);
});
