// Trusted Types: no string becomes a script in this page. `hosting.mjs` of the element tests has the pages of others.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, pasteHtml, seed, summary, url, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

/** Collects what the page's policy refuses, in `refused`. */
const collectViolations = (page) => page.evaluateOnNewDocument(() => {
  globalThis.refused = [];
  addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) => refused.push([violatedDirective, sample]));
});

test("the header and the page's own policy both enforce them", async () => {
  const response = await fetch(url);
  const [html] = [await response.text()];
  for (const policy of [response.headers.get("content-security-policy"), /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)[1]]) {
    assert.match(policy, /; require-trusted-types-for 'script'; trusted-types nutgraf;/);
  }
});

test("strings are refused at every sink, and no other policy can be made", async () => {
  const { page } = await open(state);
  const outcomes = await page.evaluate(() => {
    const tries = {
      innerHTML: () => { document.createElement("div").innerHTML = "<b>bold</b>"; },
      parser: () => new DOMParser().parseFromString("<b>bold</b>", "text/html"),
      insertHTML: () => document.execCommand("insertHTML", false, "<b>bold</b>"),
      worker: () => new Worker(document.querySelector("script").src, { type: "module" }),
      script: () => { document.createElement("script").src = "page.js"; },
      text: () => { document.createElement("script").text = "1"; },
      policy: () => trustedTypes.createPolicy("other", { createHTML: (html) => html }),
      again: () => trustedTypes.createPolicy("nutgraf", { createHTML: (html) => html }),
      default: () => trustedTypes.createPolicy("default", { createHTML: (html) => html }),
    };
    return Object.entries(tries).map(([name, run]) => {
      try {
        run();
        return `${name}: done`;
      } catch (error) {
        return `${name}: ${error.name}`;
      }
    });
  });
  assert.deepEqual(outcomes, ["innerHTML", "parser", "insertHTML", "worker", "script", "text", "policy", "again", "default"]
    .map((name) => `${name}: TypeError`));
});

test("pasting, files and the service worker need no string, and nothing in a copied page runs or loads", async () => {
  const { page, requests } = await open(state, { prepare: collectViolations });
  await paste(page, seed);
  await summary(page, 3);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== undefined && navigator.serviceWorker.ready.then(() => true));
  await page.click("#clear");
  requests.length = 0;
  const sentence = "The old mill by the river Elm will be a library after all, the council said on Monday.";
  const html = `<html><head><title>Mill</title><script>globalThis.ran = 1</script></head><body onload="ran = 2">
    <template><p>Hidden in a template: ${sentence}</p></template></template></TEMPLATE ><img src="x" onerror="ran = 3">
    <svg/onload="ran = 4"><style>@import "x.css"</style><iframe srcdoc="<script>top.ran = 5</script>"></iframe>
    <article><h1>Mill becomes library</h1><p>${sentence}</p><p>Nine councillors voted for the library, and two against it, after a debate of three hours.</p></article>
    </body></html>`;
  await pasteHtml(page, html);
  await summary(page, 2);
  const text = await page.$eval("#text", (field) => field.value);
  assert.match(text, /^Mill becomes library\n\nThe old mill/);
  assert.doesNotMatch(text, /Hidden/);
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  assert.deepEqual(requests.filter((request) => !request.startsWith("blob:")), []);
  // A handler in the markup is refused, and reported, by the policy for inline scripts.
  assert.deepEqual(await page.evaluate(() => refused.filter(([directive]) => /trusted-types/.test(directive))), []);
});
