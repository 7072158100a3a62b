// The number of sentences: the control selects from the ranking without running the engine.

import assert from "node:assert/strict";
import { test } from "node:test";
import { countQuestions, open, paste, seed, setCount, summary, useBrowser } from "./nutgraf.mjs";

const state = useBrowser();

test("the slider lengthens and shortens the summary", async () => {
  const { page } = await open(state);
  await paste(page, seed);
  const three = await summary(page, 3);
  await setCount(page, 5);
  const five = await summary(page, 5);
  assert.deepEqual(five.filter((sentence) => three.includes(sentence)), three, "a longer summary contains the shorter");
  await setCount(page, 1);
  const [one] = await summary(page, 1);
  assert.ok(three.includes(one));
});

test("the engine doesn't run again", async () => {
  const { page } = await open(state, { prepare: countQuestions });
  await paste(page, seed);
  await summary(page, 3);
  const asked = await page.evaluate(() => globalThis.asked);
  assert.ok(asked > 0);
  await setCount(page, 6);
  await summary(page, 6);
  assert.equal(await page.evaluate(() => globalThis.asked), asked);
});
