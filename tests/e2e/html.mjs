// For tests of www/js/html.ts and dom-article.ts by themselves: bundled into a blank page.

import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The name that the bundled script has in the browser's profiler. */
export const SCRIPT = "nutgraf-html.js";

/**
 * A blank page with `NutgrafHtml`: `parse`, `extractArticle`, `extractFromClipboard`, and `readElement` of dom-article.ts.
 * `prepare` gets the page before the script is in it.
 */
export async function blankPage(browser, prepare) {
  const { outputFiles: [{ text }] } = buildSync({
    stdin: {
      contents: `export * from "./html.js"; export { extractArticle as readElement } from "./dom-article.js";`,
      resolveDir: `${root}/www/js`,
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    globalName: "NutgrafHtml",
    define: { "import.meta.url": `"https://example.org/"`, NUTGRAF_WORKER: `""` },
    write: false,
  });
  const page = await browser.newPage();
  await page.setContent("<!doctype html><title></title>");
  await prepare?.(page);
  await page.addScriptTag({ content: `${text}\n//# sourceURL=${SCRIPT}` });
  return page;
}
