// The title of a page.

import { type Block } from "./reader.js";

/** A longer one isn't a title. */
const LONGEST = 300;

/**
 * The title of a page's article: what the page says of itself to others, else its headline, which is one of the `blocks`
 * before its text, else the browser's title.
 */
export function titleOf(page: Document, blocks: Block[]): string {
  const social = tidy(contentOf(page, "og:title") || contentOf(page, "twitter:title"));
  const name = withoutSite(tidy(page.title), tidy(contentOf(page, "og:site_name")));
  return withoutSite(social, tidy(contentOf(page, "og:site_name"))) || headlineOf(blocks, name) || name;
}

/** The headline: the one that the page is named after, else the last. */
function headlineOf(blocks: Block[], name: string): string | undefined {
  const headlines = blocks.filter(({ heading }) => heading === 1).map(({ text }) => tidy(text));
  return (name && headlines.find((text) => name.includes(text) || text.includes(name))) || headlines.at(-1);
}

function contentOf(page: Document, name: string): string {
  return page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute("content") ?? "";
}

function tidy(text: string): string {
  return text.slice(0, 4 * LONGEST).replace(/\s+/g, " ").trim().slice(0, LONGEST);
}

/** A title without the name of the site after it. */
function withoutSite(title: string, site: string): string {
  if (site && title.endsWith(site)) {
    const cut = title.slice(0, -site.length).replace(/\s?[|–—·:»-]+\s?$/, "");
    if (cut && cut.length < title.length - site.length) return cut;
  }
  return title;
}
