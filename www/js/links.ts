// Articles that come in the page's own address, from the bookmarklet or from any link:
//
//   #text=…&title=…&url=…    the text, percent-encoded; its title and address are shown as its source
//   ?url=…&title=…           the same without a text: the address is shown, for nothing is ever fetched
//
// What stands after # is never sent to a server. Once read, it is taken out of the address bar and the tab's history.

import type { Incoming } from "./platform.js";

/** Takes what the address brings, if it brings something. */
export function fromAddress(): Incoming | undefined {
  const address = new URL(location.href);
  const { searchParams: query, hash } = address;
  const fragment = new Map(hash.slice(1).split("&").map((part) => {
    const [name, ...value] = part.split("=");
    return [name, decoded(value.join("="))];
  }));
  const [text, title, url] = ["text", "title", "url"].map((name) => fragment.get(name) ?? query.get(name) ?? "") as [string, string, string];
  if (!text && !url) return undefined;
  for (const name of ["text", "title", "url"]) query.delete(name);
  address.hash = "";
  history.replaceState(history.state, "", address);
  const kind = !text ? "only-url" : fragment.has("cut") ? "cut" : undefined;
  return { articles: [{ text, title, url }], selected: 0, notes: kind ? [{ kind, of: "" }] : [] };
}

/** Not as forms do it: a + is a plus. What isn't well encoded is taken as it is. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Makes the bookmarklet, which the build wrote into the page, lead to where the page is. */
export function finishBookmarklet(): void {
  const link = document.querySelector<HTMLAnchorElement>("#bookmarklet");
  if (!link) return;
  link.href = link.href.replace("NUTGRAF_HOME", new URL(".", location.href).href);
  // It is for dragging; here it has nothing to do. A click copies it, for who can't drag.
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    await navigator.clipboard?.writeText(link.href);
    document.querySelector("#bookmarklet-copied > *")?.removeAttribute("hidden");
  });
}
