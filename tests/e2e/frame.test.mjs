// The summary is rendered in the frame after the worker's response.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, paste, seed, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

test("the summary of a 3,000-character paste is painted in the frame of the response", async () => {
  const { page } = await open(state, {
    prepare: (page) => page.evaluateOnNewDocument(() => {
      // The page's content in the first frame after each response of the worker.
      globalThis.frames = [];
      const listen = Worker.prototype.addEventListener;
      Worker.prototype.addEventListener = function (type, listener, options) {
        if (type !== "message") return listen.call(this, type, listener, options);
        return listen.call(this, type, (event) => {
          if (event.data.ranking) {
            requestAnimationFrame(() => {
              globalThis.frames.push(document.querySelectorAll("#summary [data-sentence]").length);
            });
          }
          listener(event);
        }, options);
      };
    }),
  });
  const text = `${seed}\n\n${seed.split("\n\n")[2].replaceAll("Spicer", "Huckabee")}`.slice(0, 3000);
  await paste(page, text);
  await page.waitForFunction(() => globalThis.frames.length > 0);
  assert.deepEqual(await page.evaluate(() => globalThis.frames), [3]);
});
