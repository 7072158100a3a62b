// Takes screenshots of the served page with its example. Run by `cargo xtask screenshot`.
//
// Arguments: the file for the README's screenshot; or `--app` and a folder for those of the manifest; or `--all` and a
// folder for every state at every width, light and dark. NUTGRAF_URL is the page, NUTGRAF_CHROMIUM the browser.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { withPalette } from "./png-palette.mjs";

const { NUTGRAF_URL: url, NUTGRAF_CHROMIUM: executablePath } = process.env;

const WIDTHS = [
  ["desktop", { width: 1440, height: 900 }],
  ["tablet", { width: 768, height: 1024 }],
  ["phone", { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }],
];

const browser = await puppeteer.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run", "--hide-scrollbars", "--font-render-hinting=none"],
});
try {
  if (process.argv[2] === "--all") await all(process.argv[3]);
  else if (process.argv[2] === "--app") await app(process.argv[3]);
  else await one(process.argv[2]);
} finally {
  await browser.close();
}

/** Takes the README's screenshot. */
async function one(path) {
  const page = await open({ width: 1120, height: 760 }, "light");
  await useExample(page);
  writeFileSync(path, withPalette(Buffer.from(await page.screenshot())));
}

/** Takes the manifest's screenshots, in the sizes that the manifest declares. */
async function app(folder) {
  const pictures = [
    ["wide", { width: 1280, height: 800 }],
    ["narrow", { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }],
  ];
  for (const [name, viewport] of pictures) {
    const page = await open(viewport, "light");
    await useExample(page);
    // A phone's screen fits only the summary.
    if (name === "narrow") await page.$eval("#summary", (summary) => summary.scrollIntoView());
    writeFileSync(join(folder, `screenshot-${name}.png`), withPalette(Buffer.from(await page.screenshot())));
  }
}

async function all(folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, viewport] of WIDTHS) {
    for (const scheme of ["light", "dark"]) {
      const page = await open(viewport, scheme);
      await page.screenshot({ path: join(folder, `${name}-${scheme}-empty.png`), fullPage: true });
      await useExample(page);
      await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
      await page.screenshot({ path: join(folder, `${name}-${scheme}-whole.png`), fullPage: true });
      await page.close();
    }
  }
}

async function open(viewport, scheme) {
  // A separate browser context, as the page saves a draft.
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.goto(url, { waitUntil: "networkidle0" });
  await page.waitForSelector("#text:not([disabled])");
  return page;
}

async function useExample(page) {
  await page.click("#example");
  await page.waitForSelector("#summary [data-sentence]");
  await page.waitForSelector("article [role=mark]");
  await page.evaluate(() => {
    document.activeElement?.blur();
    scrollTo(0, 0);
  });
}
