// DOM operations that are shorter in JavaScript than through bindings, which cost 100 bytes per call. Nothing here knows the
// page's state.
//
// The article's sentences are its `span`s, in order: the first is sentence 0. So nothing has to change when a sentence is
// added above.

// A sentence of the summary is a button by its role only: browsers let no selection start in a real one. So this is ours
// to do, and a click.
addEventListener("keydown", (event) => {
  const { key, target } = event;
  if ((key === "Enter" || key === " ") && target.matches("[role=button]")) {
    event.preventDefault();
    target.click();
  }
  const article = target.closest("article");
  if (!article || event.ctrlKey || event.metaKey || event.altKey) return;
  // The article is one stop of the Tab key; within it, arrow keys go from sentence to sentence.
  const all = sentences();
  const at = Array.prototype.indexOf.call(all, target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[key];
  if (at < 0 || !all[to]) return;
  event.preventDefault();
  rove(all[to]).focus();
});

for (const type of ["pointerover", "focusin", "focusout", "change"]) {
  addEventListener(type, () => {
    if (highlightedWords() !== marked) markWords();
  });
}

const sentences = () => document.querySelector("article")?.getElementsByTagName("span") ?? [];

/** Makes a sentence the Tab stop of the article. */
function rove(sentence) {
  document.querySelector("article [tabindex='0']")?.setAttribute("tabindex", "-1");
  sentence.tabIndex = 0;
  return sentence;
}

/** Scripts that put no spaces between words: there a word may begin anywhere. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;

/** The source of a regular expression for words that begin with a keyword. */
const source = (word) => (UNSPACED.test(word) ? "" : "(?<![\\p{L}\\p{M}\\p{N}])")
  // A name of two words may be broken or hyphenated anywhere between them.
  + word.replace(/[^\p{L}\p{M}\p{N}]+/gu, "[^\\p{L}\\p{N}]+");

let marked = "";

/** A regular expression's source for the keywords to highlight. */
function highlightedWords() {
  const chips = document.querySelectorAll(".keywords :is(:checked, :focus-visible, :hover > input)");
  return Array.from(chips, ({ value }) => source(value)).join("|");
}

/** Highlights the words of the article, as far as it is rendered, that begin with a keyword. */
function markWords() {
  if (!CSS.highlights) return;
  marked = highlightedWords();
  const found = [];
  const word = marked && new RegExp(marked, "giu");
  const texts = word && document.createTreeWalker(document.querySelector("article") ?? new Text(), NodeFilter.SHOW_TEXT);
  for (let node; word && (node = texts.nextNode());) {
    for (const { 0: { length }, index } of node.data.matchAll(word)) found.push(range(node, index, index + length));
  }
  highlight("keyword", found, 1);
}

const range = (node, startOffset, endOffset) =>
  new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset });

function highlight(name, ranges, priority) {
  if (!ranges.length) return CSS.highlights?.delete(name);
  if (!CSS.highlights) return;
  const all = new Highlight();
  for (const range of ranges) all.add(range);
  all.priority = priority;
  CSS.highlights.set(name, all);
}

/** Sets an attribute, or with `undefined` takes it away; touches nothing that is so already. */
function set(element, name, value) {
  if (element.getAttribute(name) === (value ?? null)) return;
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** Copies a text. The button confirms it for a moment; a failure stays visible until the next try. */
async function copy(button, text, done, failed) {
  const outcome = document.querySelector(".outcome");
  const copied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
  outcome.textContent = copied ? done : failed;
  outcome.toggleAttribute("data-failed", !copied);
  const label = button.firstChild;
  const before = label.data;
  if (!copied || before === done) return;
  label.data = done;
  setTimeout(() => {
    label.data = before;
    outcome.textContent = "";
  }, 2500);
}

export const dom = {
  paragraph(text, bounds) {
    const paragraph = document.createElement("p");
    paragraph.dir = "auto";
    for (let i = 0, at = 0; i < bounds.length; at = bounds[i + 1], i += 2) {
      // Between two sentences there is white space, or a tag, which isn't shown.
      const gap = text.slice(at, bounds[i]);
      if (gap) paragraph.append(gap.trim() ? " " : gap);
      const sentence = document.createElement("span");
      sentence.append(text.slice(bounds[i], bounds[i + 1]));
      paragraph.append(sentence);
    }
    return paragraph;
  },

  paint(chosen, pinned, excluded, pinnedLabel, excludedLabel) {
    const [isChosen, isPinned, isExcluded] = [chosen, pinned, excluded].map((of) => new Set(of));
    const all = sentences();
    const ranges = [];
    Array.prototype.forEach.call(all, (sentence, i) => {
      const text = sentence.firstChild;
      if (isChosen.has(i)) ranges.push(range(text, 0, text.length));
      // The highlight is only visible; the role is for screen readers, printing, and browsers without highlights.
      set(sentence, "role", isChosen.has(i) ? "mark" : undefined);
      const label = isPinned.has(i) ? pinnedLabel : isExcluded.has(i) ? excludedLabel : undefined;
      set(sentence, "aria-description", label);
      set(sentence, "data-pick", label && (isPinned.has(i) ? "pinned" : "excluded"));
    });
    highlight("chosen", ranges, 0);
    if (all[0] && !document.querySelector("article [tabindex='0']")) all[0].tabIndex = 0;
    markWords();
  },

  /** Escape goes back to where the focus was. */
  scrollTo(index) {
    document.getElementById("shown")?.removeAttribute("id");
    if (index === undefined) return;
    const from = document.activeElement;
    const to = rove(sentences()[index]);
    to.id = "shown";
    // How it moves is up to the style sheet, which knows who wants no motion. Not over a long way: what isn't laid out
    // before it comes into sight has another height then, and a slow scroll would miss its end.
    const far = Math.abs(to.getBoundingClientRect().top) > 2 * innerHeight;
    to.scrollIntoView({ block: "center", behavior: far ? "instant" : "auto" });
    to.focus({ preventScroll: true });
    // In braces: a handler that returns false would disable every other key, Tab too.
    to.onkeydown = ({ key }) => { if (key === "Escape") from.focus(); };
  },

  sentenceOf({ target }) {
    const named = target.closest("[data-sentence]");
    const index = named ? +named.dataset.sentence : Array.prototype.indexOf.call(sentences(), target);
    return index < 0 ? undefined : index;
  },

  placeDetails(index) {
    const details = document.getElementById("sentence-details");
    const sentence = rove(sentences()[index]);
    details.style.top = `${sentence.getBoundingClientRect().bottom - details.parentElement.getBoundingClientRect().top + 4}px`;
    details.scrollIntoView({ block: "nearest" });
    details.querySelector("button").focus({ preventScroll: true });
    details.onkeydown = ({ key }) => { if (key === "Escape") sentence.focus(); };
  },

  countWords: (text, words) => words.split("\n").filter((word) => new RegExp(source(word), "iu").test(text)).length,

  /** Exports a summary, as the button's value says. */
  async exportSummary(button, title, heading, text, done, failed) {
    const how = button.value;
    if (how === "print") return print();
    if (how.startsWith("copy")) return copy(button, text, done, failed);
    // Cancelled by the reader, or refused.
    if (how === "share") return navigator.share({ title, text }).catch(() => undefined);
    const link = document.createElement("a");
    const start = heading && (how === "md" ? "# " : "") + heading + "\n\n";
    link.href = URL.createObjectURL(new Blob([start, text, "\n"], { type: "text/plain" }));
    // What a file's name can't have, the browser replaces.
    link.download = `${title || "summary"}.${how}`;
    link.click();
    // Not before the browser has begun to read it.
    setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
  },

  canShare: () => !!navigator.share,

  /** Whether a click is the end of selecting text. */
  endsSelection(event) {
    return event.detail > 0 && getSelection().type === "Range";
  },
};
