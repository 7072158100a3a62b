// Runs Lighthouse on the served page with its mobile preset, and prints the four scores and the failed audits. Run by
// `cargo xtask lighthouse`. NUTGRAF_URL is the page, NUTGRAF_CHROMIUM the browser.

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const { NUTGRAF_URL: url, NUTGRAF_CHROMIUM: executablePath } = process.env;

// Its hundred packages are in a separate folder, as nothing else needs them.
const packages = createRequire(new URL("lighthouse/", import.meta.url));
const { default: lighthouse } = await import(pathToFileURL(packages.resolve("lighthouse")).href);

const browser = await puppeteer.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run"],
});
const missed = [];
try {
  const { lhr } = await lighthouse(url, {
    port: new URL(browser.wsEndpoint()).port,
    logLevel: "error",
    onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
  });
  for (const { title, score, auditRefs } of Object.values(lhr.categories)) {
    console.log(`${title.padEnd(16)} ${Math.round(score * 100)}`);
    if (score === 1) continue;
    missed.push(title);
    for (const { id, weight } of auditRefs) {
      const audit = lhr.audits[id];
      if (weight > 0 && audit.score !== null && audit.score < 1) {
        console.log(`  ${audit.title}: ${audit.displayValue ?? audit.score}`);
        for (const { node } of audit.details?.items ?? []) if (node) console.log(`    ${node.snippet}`);
      }
    }
  }
} finally {
  await browser.close();
}
process.exitCode = missed.length > 0 ? 1 : 0;
