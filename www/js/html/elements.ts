// What an element of a page is: by its tag, its role, its styles and the names that its author gave it. Both readers
// decide by these rules, html.ts (finds the article in any document) and dom-article.ts (is told where it is).

/** Never the article's text: not text, not shown, or a control. */
const NON_CONTENT = "title,script,style,noscript,template,svg,math,canvas,iframe,object,embed,video,audio,map,button,input,select,"
  + "textarea,datalist,dialog,nav,aside,footer,menu,figcaption,rt,rp,nut-graf,[hidden],[aria-hidden=true],"
  + "[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[role=search],[role=form],[role=dialog],"
  + "[role=alertdialog],[role=menu],[role=menubar],[role=toolbar],[role=tablist],[role=button]";

/** What is not on the line of the text around it, whatever the styles say. */
const BLOCK = /^(address|article|blockquote|body|center|d[dlt]|details|div|fieldset|fig(caption|ure)|form|h[1-6r]|header|hgroup|li|main|[ou]l|p|pre|section|summary|t(able|body|foot|head|r|itle))$/;

/** What authors call the things around an article. A name is the beginning of a word of a class or an id. */
const BOILERPLATE = new RegExp(`(^|[^a-z])(${[
  // What readers say and do.
  "comment(?!ar|at)", "disqus", "respond\\b", "repl(y|ies)\\b", "discussion", "shar(e|ing)", "social", "follow\\b", "addto", "addthis",
  "rating", "poll\\b", "like(s|d)?\\b", "feedback",
  // Other stories.
  "related", "recommend", "recirc", "outbrain", "taboola", "zergnet", "trending", "popular", "most-?(read|viewed)", "latest",
  "read-?(more|next)", "more-?(from|stories|news|on)\\b", "(also|next)-?(like|read|up)\\b", "teaser?\\b", "carousel", "pagination",
  "pager", "post-?nav",
  // What is sold, and what asks for something.
  "ads?\\b", "advert", "sponsor", "promo", "affiliate", "subscri", "sign-?up", "log-?in", "donat", "paywall", "cookie",
  "consent", "gdpr", "pop-?up", "modal", "overlay", "banner",
  // About the article.
  "author", "bio\\b", "date(line)?\\b", "time(stamp)?\\b", "pub(lish(ed)?)?-?date", "meta", "tags", "tag-?(list|cloud|links)",
  "keywords", "topics", "categor", "cat-links", "credit", "copyright", "disclaimer", "licen[cs]e", "source\\b",
  // Parts of a page.
  "nav(bar|igation)?\\b", "menu", "sidebar", "footer", "masthead", "toolbar", "crumbs", "search", "skip", "toc\\b",
  "galler(y|ies)", "slide-?show", "(audio|media|video)-?player", "tooltip", "print-?only", "no-?print", "btn", "button",
].join("|")})|caption|byline|newsletter|breadcrumb|(^|\\s)(widget|hide(?=\\s|$)|hidden(?=\\s|$)|d-none(?=\\s|$))`);

/** Text for screen readers, and marks of editors and of references: in the middle of a line, but not in its sentence. */
const UNSEEN = /(^|\s)(sr-only|visually-?hidden|screen-reader-text|element-invisible|mw-editsection|reference)(\s|$)/;

/** A class or id longer than this is data, not names. */
const LONGEST_NAMES = 300;

/** The names that its author gave an element, in small letters. */
function namesOf(element: Element): string {
  let names = `${element.getAttribute("class") ?? ""} ${element.id}`;
  if (names.length < 2) return "";
  if (/\bhentry\b|\btype-/.test(names)) names = names.replace(/\b(category|tag|author)-\S+/g, "");
  return names.slice(0, LONGEST_NAMES).replace(/_/g, "-").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}

/** Whether an element is, by its names, one of the things around an article. It may be more than that: see body.ts. */
export function isNamedBoilerplate(element: Element): boolean {
  return BOILERPLATE.test(namesOf(element));
}

/** Whether an element is, by its names, there for a picture. */
export function isNamedPicture(element: Element): boolean {
  return /(^|[^a-z])(im(g|age)|photo|pic|foto|bild|thumb|media|figure)/.test(namesOf(element));
}

/** Whether nothing in an element is the article's text. `shown` is whether it stands in something that is to be seen. */
export function isExcluded(element: Element, shown: boolean): boolean {
  return element.matches(NON_CONTENT) || UNSEEN.test(element.getAttribute("class") ?? "")
    // `data-style` is what parse() makes of the attribute.
    || /display:\s*none|visibility:\s*hidden/.test(element.getAttribute("data-style") ?? "")
    // Only a document on screen knows more: menus and boxes that its styles hide.
    || shown && element.checkVisibility?.() === false && getComputedStyle(element).display !== "contents";
}

/** Whether an element begins and ends a paragraph. `styled` is whether the page's styles are known. */
export function isBlock(element: Element, styled: boolean): boolean {
  const name = element.localName;
  return BLOCK.test(name)
    || styled && name !== "td" && name !== "th" && !/^(inline|contents|ruby|none)/.test(getComputedStyle(element).display);
}
