// Renders the app's icons from SVG to PNG in a browser. Run by `cargo xtask icons`.
//
// Standard input: a JSON array of { svg, png, size, background, source }: two paths, a size in pixels, a background colour
// or null, and the hash of the source, which the PNG records. NUTGRAF_CHROMIUM is the browser.
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
