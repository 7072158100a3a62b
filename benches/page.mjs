// Measures the page's latency in headless Chromium and prints JSON: milliseconds. Run by `cargo xtask bench`, which serves
// the page (NUTGRAF_URL), finds a browser (NUTGRAF_CHROMIUM) and passes the path of a long article.

import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

const { NUTGRAF_URL: url, NUTGRAF_CHROMIUM: executablePath } = process.env;
const article = readFileSync(process.argv[2], "utf8");
const ROUNDS = 15;

const browser = await puppeteer.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run"],
});
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 900 });
await page.evaluateOnNewDocument(() => {
  // When the last response of the worker arrived.
  const listen = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (type, listener, options) {
    if (type !== "message") return listen.call(this, type, listener, options);
    return listen.call(this, type, (event) => {
      if (event.data.ranking) globalThis.answered?.(performance.now());
      listener(event);
    }, options);
  };
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: "longtask" });
  // The longest delay of an input event before the page handled it.
  globalThis.latest = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, processingStart } of list.getEntries()) {
      globalThis.latest = Math.max(globalThis.latest, processingStart - startTime);
    }
  }).observe({ type: "event", durationThreshold: 16 });
});
await page.goto(url, { waitUntil: "networkidle0" });
await page.waitForSelector("#text:not([disabled])");

/** Puts a text in at once; gives the time to the worker's answer, and on to the painted frame with the summary. */
const put = (text) => page.evaluate(async (text) => {
  const box = document.getElementById("text");
  const start = performance.now();
  const answer = new Promise((resolve) => { globalThis.answered = resolve; });
  box.value = text;
  box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  const answered = await answer;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  // A message is handled after the frame has been painted.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = resolve;
    port1.postMessage(null);
  });
  if (!document.querySelector("#summary [data-sentence]")) throw new Error("the frame has no summary");
  return { answer: answered - start, painted: performance.now() - answered };
}, text);

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const pastes = [];
for (let i = 0; i <= ROUNDS; i++) pastes.push(await put(article.slice(i * 100, i * 100 + 3000)));
const warm = pastes.slice(1);

// Typing into the middle of 200 KB.
await put(article.slice(0, 200_000));
await page.focus("#text");
await page.$eval("#text", (box) => box.setSelectionRange(100_000, 100_000));
await page.evaluate(() => { globalThis.longest = 0; });
await page.keyboard.type("The council will vote on the bridge next week. ", { delay: 40 });
const typing = await page.evaluate(() => globalThis.longest);

// The slider with 100 KB: from each change to the frame that shows it.
await put(article.slice(0, 100_000));
const moves = await page.evaluate(async () => {
  const slider = document.getElementById("sentences");
  const times = [];
  for (let i = 0; i < 100; i++) {
    const start = performance.now();
    slider.value = 3 + ((i * 37) % 200);
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // Yew renders in a microtask; reading the layout forces the browser to lay out now.
    await Promise.resolve();
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return times;
});

// User input: keys on the slider and clicks on sentences, with the whole article shown.
await page.focus("#sentences");
for (let i = 0; i < 40; i++) await page.keyboard.press(i % 8 ? "ArrowRight" : "End");
for (let i = 0; i < 10; i++) await (await page.$(`article span:nth-of-type(${1 + (i % 3)})`)).click();
// An event is reported with the frame that shows its effect.
await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
const latest = await page.evaluate(() => globalThis.latest);
await browser.close();

console.log(JSON.stringify({
  answer: median(warm.map(({ answer }) => answer)),
  painted: median(warm.map(({ painted }) => painted)),
  typing,
  latest,
  slider: moves.sort((a, b) => a - b)[94],
}));
