// What the page loads of html.ts once it has started (load-html.ts): all but the parsing, for which the page has a policy.

export { extractArticle, extractFromClipboard } from "./html.js";
export { simplifyMarkup } from "./html/markup.js";
