// The article in a web page: which parts of it count, by what its elements are and what they are called.

import assert from "node:assert/strict";
import { test } from "node:test";
import { blankPage } from "./html.mjs";
import { useBrowser } from "./nutgraf.mjs";

const state = useBrowser();
let page;
const extract = async (html) => {
  page ??= await blankPage(state.browser);
  return page.evaluate((html) => {
    const { parse, extractArticle } = globalThis.NutgrafHtml;
    return extractArticle(parse(html));
  }, html);
};

const copied = async (html, plain) => {
  page ??= await blankPage(state.browser);
  return page.evaluate((html, plain) => {
    const { parse, extractFromClipboard } = globalThis.NutgrafHtml;
    return extractFromClipboard(parse(html), plain);
  }, html, plain);
};

const sentences = [
  "The old mill by the river Elm will be a library after all, the council said on Monday night after a long debate.",
  "Nine councillors voted for the library and two against it, because they want to sell the mill to a hotel.",
  "The books of the school on Mill Street move in first, and everybody may read them there from the spring on.",
];
const [first, second, third] = sentences;
const article = `<h1>Mill becomes library</h1><p>${first}</p><p>${second}</p><p>${third}</p>`;
const text = ["Mill becomes library", ...sentences].join("\n\n");
const other = "The ferry to Skarv sails again on Sunday, after two years in which its engine and its hull were repaired.";

/** What isn't the article's, wherever it stands in it. */
const boilerplate = {
  "a related story, by its class": `<div class="related-stories"><h3>More</h3><p>${other}</p></div>`,
  "a newsletter box, by its id": `<div id="newsletterSignup"><p>${other}</p></div>`,
  "comments": `<section id="comments"><div class="comment"><p>${other}</p></div><div class="comment"><p>${other}</p></div></section>`,
  "a share bar": `<div class="post__share-bar">Share this story</div>`,
  "a byline and a date": `<p class="byline">By Ann Miller</p><p class="article-date">Monday, 3 March, 9:14</p>`,
  "a caption": `<figure><img src="m.jpg"><figcaption>The mill seen from the bridge, with the river and the old weir in front of it.</figcaption></figure>`,
  "a caption of WordPress": `<div class="wp-caption"><img src="m.jpg"><p class="wp-caption-text">The mill, seen from the bridge.</p></div>`,
  "a player's notice": `<div class="media-player"><p>Media playback is unsupported on your device</p></div>`,
  "a share label": `<div class="c-social-buttons"><span>All sharing options for: Mill becomes library</span></div>`,
  "a credit": `<div class="image"><img src="m.jpg"><span class="image-credit">© Ann Miller/Elm Agency</span></div>`,
  "a date line": `<p class="signature-date">The Paper | 04.05.2015 at 13:36</p>`,
  "a date of publication": `<div class="ArticleHeader-time">Published Wed, Nov 20 2019, 7:15 AM</div>`,
  "a time": `<div><time>3 March 2025 at 9:14</time></div>`,
  "a caption that is only named": `<div class="story-image"><img src="m.jpg"><p>The mill, as it is seen from the bridge by those who come from the town. It has stood there since 1790.</p></div>`,
  "an advertisement": `<div class="ad-slot">Advertisement</div>`,
  "an address": `<div>https://example.org/news/mill-becomes-library-1234.html</div>`,
  "a list of links": `<ul><li><a href="/a">The ferry sails again</a> after two years</li><li><a href="/b">The baker closes on Sundays</a></li></ul>`,
  "an article in the article": `<article><h3>Ferry</h3><p>${other}</p></article>`,
  "what only screen readers read": `<span class="sr-only">Opens in a new window</span>`,
};

for (const [what, html] of Object.entries(boilerplate)) {
  for (const [where, around] of Object.entries({
    "before the last paragraph": `<article>${article.replace(`<p>${third}`, `${html}<p>${third}`)}</article>`,
    "after it": `<article>${article}${html}</article>`,
  })) {
    test(`${what}, ${where}`, async () => assert.deepEqual(await extract(around), { title: "Mill becomes library", text }));
  }
}

test("what has most of the page's prose is the article, whatever its name", async () => {
  for (const name of ["sidebar-left", "category-news hentry", "has-comments", "share-view"]) {
    assert.equal((await extract(`<div class="${name}">${article}</div><p>${other}</p>`)).text.includes(first), true, name);
  }
});

test("more prose in the comments than in the article doesn't make them the article", async () => {
  const comments = `<div class="comments">${`<div class="comment"><p>${other}</p></div>`.repeat(20)}</div>`;
  assert.equal((await extract(`<div class="single comments-open">${article}${comments}</div>`)).text, text);
});

test("a page on which nothing but a comment is to be read is read", async () => {
  assert.equal((await extract(`<div class="comment"><p>${first}</p><p>${second}</p></div>`)).text, [first, second].join("\n\n"));
});

test("an inline element with a name stays in its sentence", async () => {
  const named = first.replace("Monday night", `<span class="date">Monday night</span>`).replace("council", `<a class="author">council</a>`);
  assert.equal((await extract(`<article>${article.replace(first, named)}</article>`)).text, text);
});

test("what is marked as the article's text is it", async () => {
  const html = `<div>${`<p>${other}</p>`.repeat(2)}</div><div itemprop="articleBody">${article}</div>`;
  assert.equal((await extract(html)).text, text);
});

test("a standfirst between the headline and the text belongs to it", async () => {
  const standfirst = "Councillors decide after a year of debates, and a petition by every third reader in the town.";
  const html = `<header><h1>Mill becomes library</h1><p>${standfirst}</p></header><div><p>${first}</p><p>${second}</p><p>${third}</p><p>${other}</p></div>`;
  assert.equal((await extract(html)).text, ["Mill becomes library", standfirst, ...sentences, other].join("\n\n"));
});

test("two line breaks end a paragraph, one doesn't", async () => {
  assert.equal((await extract(`<div>${first}<br> <br>${second}<br>${third}</div>`)).text, `${first}\n\n${second}\n${third}`);
});

test("a heading of which nothing is left goes too", async () => {
  const more = (heading) => `<h3>${heading}</h3><ul><li><a href="/a">The ferry sails again</a></li></ul>`;
  assert.equal((await extract(`<article>${article}${more("More about this")}${more("Most read")}</article>`)).text, text);
});

test("a label at the end of the article goes: what it stands for isn't the article's", async () => {
  assert.equal((await extract(`${article}<p>More on this subject</p>`)).text, text);
  assert.equal((await extract(`${article}<p>That is all.</p>`)).text, `${text}\n\nThat is all.`);
  assert.equal((await extract(`${article}<ul><li>Open until noon</li></ul>`)).text, `${text}\n\nOpen until noon`);
  assert.equal((await extract("<p>Milk</p><p>Eggs</p>")).text, "Milk\n\nEggs");
});

test("headings stand by themselves, in their place", async () => {
  assert.equal((await extract(`<p>${first}</p><h2>The vote</h2><p>${second}</p>`)).text, [first, "The vote", second].join("\n\n"));
});

const titles = {
  "what the page tells others, without the site's name": [`<meta property="og:title" content="Mill becomes library | The Paper"><meta property="og:site_name" content="The Paper"><title>Mill</title><h1>The Paper</h1>`, "Mill becomes library"],
  "the headline that the page is named after": [`<title>Mill becomes library – The Paper</title><h1>The Paper of Elm</h1><h1>Mill becomes library</h1>`, "Mill becomes library"],
  "the only headline": [`<h1>Mill becomes library</h1>`, "Mill becomes library"],
  "the page's name": [`<title>Mill becomes library</title>`, "Mill becomes library"],
  "nothing": ["", ""],
};
for (const [what, [head, title]] of Object.entries(titles)) {
  test(`title: ${what}`, async () => assert.equal((await extract(`${head}<p>${first}</p><p>${second}</p>`)).title, title));
}

test("of a copied page the article, however much is around it", async () => {
  const html = `${article}<div class="comments">${`<div class="comment"><p>${other}</p></div>`.repeat(20)}</div>`;
  const plain = [text, ...Array(20).fill(other)].join("\n");
  assert.equal(await copied(html, plain), text);
});

test("of copied comments the comments", async () => {
  const comments = sentences.map((sentence) => `<div class="comment"><p>${sentence}</p></div>`).join("");
  assert.equal(await copied(comments, sentences.join("\n")), sentences.join("\n\n"));
});

test("a title of any length is cut", async () => {
  assert.ok((await extract(`<title>${"Mill ".repeat(10_000)}</title><p>${first}</p>`)).title.length <= 300);
});
