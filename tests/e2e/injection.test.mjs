// Nothing that a text, a page, a name or a stored record contains runs, loads or becomes markup, at any entrance: with the
// content security policy, which includes Trusted Types, and with it bypassed, so that it isn't what this rests on.
//
// All payloads go through each entrance together. NUTGRAF_INJECTION=each sends each by itself, too, which takes half an
// hour.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { enter, open, paste, pasteHtml, url, useBrowser } from "./nutgraf.mjs";
import { payloads } from "./payloads.mjs";
import { proxy } from "./proxy.mjs";
import { worksOffline } from "./pwa/app.mjs";

const state = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
after(() => rmSync(folder, { recursive: true }));

const prose = "The old mill by the river Elm will be a library after all, the council said on Monday. Nine councillors voted for the library.";
const asText = (batch) => [prose, ...batch.map((payload) => `The council said ${payload} to the library on Monday.`)].join("\n\n");
const asPage = (batch) => `<article><h1>Mill becomes library</h1><p>${prose}</p>${batch.map((payload) => `<p>The council said ${payload} to the library.</p>`).join("")}</article>`;
const asRecords = (batch) => batch.map((payload, i) => ({ id: `${payload}${i}`, text: `${prose}\n\n${payload}`, title: payload, url: i % 2 ? payload : `https://a.example/${encodeURIComponent(payload)}` }));

/** Waits until the article on the page has a summary; `start` of what must be in the field. */
const summarized = (page) => page.waitForFunction(() => document.querySelectorAll("#summary [data-sentence]").length > 0
  && document.querySelector("#text").value.length > 100);

async function choose(page, button, paths) {
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click(button)]);
  await chooser.accept(paths);
}

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const clear = async (page) => {
  if (await page.$("#clear")) await page.click("#clear");
};

/** The entrances of the open page. Each leaves it with what came in on display. */
const entrances = {
  "plain paste": async (page, batch) => {
    await paste(page, asText(batch));
    await summarized(page);
  },
  "a text set by a program": async (page, batch) => {
    await enter(page, asText(batch));
    await summarized(page);
  },
  "rich paste": async (page, batch) => {
    await pasteHtml(page, asPage(batch));
    await summarized(page);
  },
  "files": async (page, batch) => {
    // A file with NULs isn't text.
    const text = asText(batch).replaceAll("\0", "");
    await choose(page, "#open", [file("a.txt", text), file("b.md", `# Mill\n\n${text}`), file("c.html", asPage(batch))]);
    await page.waitForSelector("[role=tab]:nth-child(3)");
    await summarized(page);
  },
  "names of files": async (page, batch) => {
    await page.evaluate((prose, names) => {
      const dataTransfer = new DataTransfer();
      names.forEach((name, i) => dataTransfer.items.add(new File([i % 2 ? prose : "\0\0\0"], `${name}.txt`)));
      document.querySelector("#summary").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, prose, batch.slice(-40));
    await page.waitForFunction(() => document.querySelector("#messages").textContent.trim() !== "");
  },
  "a link": async (page, batch) => {
    for (const payload of batch.slice(-12)) {
      await page.evaluate((hash) => { location.hash = hash; }, `text=${encodeURIComponent(asText(batch))}&title=${encodeURIComponent(payload)}&url=${encodeURIComponent(payload)}`);
      await page.waitForFunction(() => location.hash === "");
    }
    await summarized(page);
  },
  "an import": async (page, batch) => {
    await page.click("#history-open");
    await page.waitForSelector("#history[open]");
    await choose(page, "#history-import", [file("history.json", JSON.stringify({ articles: asRecords(batch) }))]);
    await page.waitForFunction((count) => document.querySelectorAll("#history-list li").length >= count, {}, Math.min(batch.length, 20));
    await page.click("#history-list li > button:first-child");
    await summarized(page);
  },
};

/** Entrances that need a visit of their own: they prepare what the page finds. */
const visits = {
  "the stored draft": async (page, batch) => {
    await page.evaluate((draft) => localStorage.setItem("nutgraf-late-1-1-1", JSON.stringify(draft)),
      { version: 1, time: Date.now(), selected: 0, articles: asRecords(batch).slice(-60) });
    await page.goto(url);
  },
  "a shared text": async (page, batch) => {
    await worksOffline(page);
    // The page's policy allows no forms.
    await page.goto("about:blank");
    const { share_target: { action, method, enctype, params } } = await (await fetch(new URL("manifest.webmanifest", url))).json();
    await Promise.all([page.waitForNavigation(), page.evaluate((form, fields) => {
      const element = Object.assign(document.createElement("form"), form);
      for (const [name, value] of fields) element.append(Object.assign(document.createElement("textarea"), { name, value }));
      document.body.append(element);
      element.submit();
    }, { action: new URL(action, url).href, method, enctype }, [[params.title, batch.at(-1)], [params.text, asText(batch)], [params.url, batch.at(-2) ?? batch[0]]])]);
  },
};

/** What is on the page that must not be. */
const harm = (page) => page.evaluate(() => {
  const everything = (root) => [...root.querySelectorAll("*")].flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);
  const of = (element) => [
    ...element.getAttributeNames().filter((name) => name.startsWith("on")).map((name) => `${element.localName} ${name}`),
    ...["iframe", "object", "embed", "base", "frame", "applet", "marquee"].includes(element.localName) ? [element.localName] : [],
    ...["href", "src", "action", "formaction"].filter((name) => /^\W*(javascript|data|vbscript):/i.test(element.getAttribute(name) ?? "") && element.localName !== "link")
      .map((name) => `${element.localName} ${name}=${element.getAttribute(name)}`),
  ];
  return [...everything(document).flatMap(of), ...globalThis.calls.map((call) => `ran: ${call}`), ...Object.prototype.ran ? ["a prototype has changed"] : []];
});

/** A page on which calls of `ran` are counted, and requests for evil.example. */
async function watched(bypass, path = "") {
  const asked = [];
  const opened = await open(state, {
    path,
    ready: path ? "nut-graf" : undefined,
    prepare: async (page) => {
      await page.setBypassCSP(bypass);
      await page.evaluateOnNewDocument(() => {
        globalThis.calls = [];
        globalThis.ran = (...all) => { globalThis.calls.push(String(all)); };
        for (const name of ["alert", "confirm", "prompt", "print"]) globalThis[name] = () => globalThis.calls.push(name);
      });
      page.on("request", (request) => /evil\.example/.test(new URL(request.url()).host) && asked.push(request.url()));
    },
  });
  const check = async (what) => assert.deepEqual([...await harm(opened.page), ...asked], [], what);
  return { ...opened, check };
}

test("where they are markup, the payloads do run, and are noticed", async () => {
  const { page } = await watched(true);
  // Each by itself, as some hide what comes after them; without those that lead away.
  await page.evaluate((payloads) => {
    for (const payload of payloads) document.body.appendChild(document.createElement("div")).innerHTML = payload;
  }, payloads.filter((payload) => !/<meta|<base/i.test(payload)));
  await page.waitForFunction(() => globalThis.calls.length > 20);
  assert.ok((await harm(page)).length > 50);
});

const batches = process.env.NUTGRAF_INJECTION === "each" ? [payloads, ...payloads.map((payload) => [payload])] : [payloads];

for (const bypass of [false, true]) {
  const policy = bypass ? "without the policy" : "with the policy";

  test(`${policy}, nothing runs that comes in on the page`, async () => {
    assert.ok(payloads.length >= 200);
    for (const batch of batches) {
      const { page, context, check } = await watched(bypass);
      for (const [name, enters] of Object.entries(entrances)) {
        await enters(page, batch);
        await check(name);
        if (name !== "an import") await clear(page);
      }
      await context.close();
    }
  });

  for (const [name, prepare] of Object.entries(visits)) {
    test(`${policy}, nothing runs of ${name}`, async () => {
      for (const batch of batches) {
        const { page, context, check } = await watched(bypass);
        await prepare(page, batch);
        await summarized(page);
        await check(name);
        await context.close();
      }
    });
  }

  test(`${policy}, nothing runs in <nut-graf>`, async () => {
    const address = await proxy((path, reply) => {
      if (path === "/host") Object.assign(reply, { status: 200, headers: { "content-type": "text/html" }, body: Buffer.from("<!doctype html><meta charset=utf-8><title>Host</title><nut-graf></nut-graf><script type=module src=nut-graf.js></script>") });
    });
    for (const batch of batches) {
      const { page, context, check } = await watched(bypass, `${address}host`);
      await page.evaluate(async (prose, batch) => {
        await customElements.whenDefined("nut-graf");
        document.body.replaceChildren();
        // As text, which the host has already made harmless, and in every attribute.
        const article = document.createElement("article");
        article.id = "article";
        for (const payload of [prose, ...batch]) article.append(Object.assign(document.createElement("p"), { textContent: `The council said ${payload} to the library on Monday.` }));
        article.append(Object.assign(document.createElement("h1"), { textContent: batch[0] }));
        const names = customElements.get("nut-graf").observedAttributes;
        const elements = [undefined, ...batch.slice(-12)].map((payload) => {
          const element = document.createElement("nut-graf");
          if (payload !== undefined) for (const name of names) element.setAttribute(name, payload);
          element.setAttribute("for", "article");
          return element;
        });
        document.body.append(...elements, article);
        await Promise.allSettled(elements.map((element) => element.load()));
      }, prose, batch);
      await page.waitForFunction(() => document.querySelector("nut-graf").shadowRoot?.querySelector("[part=sentence]"));
      await check("<nut-graf>");
      await context.close();
    }
  });
}
