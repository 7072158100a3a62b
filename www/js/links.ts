// Articles in the page's own address, from the bookmarklet or any other link:
//
//   #text=…&title=…&url=…    the text, percent-encoded; its title and address are shown as its source
//   ?url=…&title=…           the same without a text: only the address is shown, since nothing is ever fetched
//
// The fragment is never sent to a server. Once read, it is removed from the address bar and the tab's history.

import { toArticle } from "./articles.js";
import type { Incoming } from "./platform.js";

/** Reads and removes the article in the address, if there is one. */
export function readAddress(): Incoming | undefined {
  const address = new URL(location.href);
  const { searchParams: query, hash } = address;
  const fragment = new Map(hash.slice(1).split("&").map((part) => {
    const [name, ...value] = part.split("=");
    return [name, decode(value.join("="))];
  }));
  const [text, title, url] = ["text", "title", "url"].map((name) => fragment.get(name) ?? query.get(name) ?? "") as [string, string, string];
  if (!text && !url) return undefined;
  for (const name of ["text", "title", "url"]) query.delete(name);
  address.hash = "";
  history.replaceState(history.state, "", address);
  const article = toArticle({ text, title, url });
  if (!article || !text && !article.url) return undefined;
  const kind = !text ? "only-url" : fragment.has("cut") ? "cut" : undefined;
  return { articles: [article], selected: 0, notes: kind ? [{ kind, of: "" }] : [] };
}

/** Unlike in form encoding, a + is a plus. A malformed encoding is left as it is. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
