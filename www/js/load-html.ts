// Loads what reads HTML: the page starts without it.

import { parseInert } from "./trusted.js";

export type HtmlReader = typeof import("./html-lazy.js");

let loading: Promise<HtmlReader> | undefined;

/** Loads the reader, once. */
export function loadHtmlReader(): Promise<HtmlReader> {
  loading ??= import(NUTGRAF_HTML) as Promise<HtmlReader>;
  loading.catch(() => (loading = undefined));
  return loading;
}

/** HTML as a document of its own. */
export function parse(reader: HtmlReader, html: string): Document {
  return parseInert(reader.simplifyMarkup(html));
}
