// The bookmarklet: runs in somebody else's page when the reader clicks it, and sends what is selected there, or else the
// page's article, to Nutgraf in a new tab. Through the new tab's address, behind the #, which no server sees.

import { extractArticle } from "./html.js";

/** The page's own address, which the page puts in. What comes after it is read by links.ts. */
const home = "NUTGRAF_HOME";

/** The longest address that every browser opens: Firefox ends at a megabyte. */
const LONGEST = 1_000_000;

const selection = getSelection();
let text = selection?.isCollapsed === false ? String(selection) : extractArticle(document).text || document.body.innerText;
// A lone half of a surrogate pair can't be encoded.
const encoded = (value: string) => encodeURIComponent(value.replace(/[\ud800-\udfff]/gu, "\ufffd"));
const address = (cut: string) =>
  `${home}#text=${encoded(text)}&title=${encoded(document.title)}&url=${encoded(location.href.replace(/#.*/s, ""))}${cut}`;

let target = address("");
while (target.length > LONGEST) {
  // A character takes one to nine places of an address.
  text = text.slice(0, 0.9 * text.length * LONGEST / target.length);
  target = address("&cut=1");
}
open(target) ?? (location.href = target);
