// The app's icons as PNG, drawn from their SVG by the browser. Run by `cargo xtask icons`.
//
// Standard input: a JSON array of { svg, png, size, background, source }: two paths, pixels, a colour to lie on or
// null, and what the PNG notes of its source. NUTGRAF_CHROMIUM is the browser.
import { readFileSync, writeFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { withPalette } from "./png-palette.mjs";

const browser = await puppeteer.launch({
  executablePath: process.env.NUTGRAF_CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
});
try {
  const page = await browser.newPage();
  for (const { svg, png, size, background, source } of JSON.parse(readFileSync(0, "utf8"))) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>* { margin: 0; background: ${background ?? "none"} } svg { display: block; width: 100vw }</style>`
      + readFileSync(svg, "utf8"));
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(png, withPalette(Buffer.from(picture), { colours: 16, note: ["Source", source] }));
  }
} finally {
  await browser.close();
}
