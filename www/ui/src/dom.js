// What the page asks of the document and is shorter said in its own language than through bindings, which take 100 bytes
// a call. Nothing here knows the page's state.
//
// The article's sentences are its `span`s: the first is sentence 0. So nothing in it has to be changed when a sentence is
// added above.

// A sentence of the summary is a link by its role only: browsers let no selection start in a real one. So this is ours to
// do, and a click.
addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (key === "Enter" && target.matches("[role=link]")) target.click();
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
    if (wanted() !== marked) markWords();
  });
}

const sentences = () => document.querySelector("article")?.getElementsByTagName("span") ?? [];

/** Makes a sentence the one that the Tab key leads to. */
function rove(sentence) {
  document.querySelector("article [tabindex='0']")?.setAttribute("tabindex", "-1");
  sentence.tabIndex = 0;
  return sentence;
}

/** Scripts that put no spaces between words: there a word may begin anywhere. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;

/** The source of an expression that finds words that begin with a keyword. */
const source = (word) => (UNSPACED.test(word) ? "" : "(?<![\\p{L}\\p{M}\\p{N}])")
  // A name of two words may be broken or hyphenated anywhere between them.
  + word.replace(/[^\p{L}\p{M}\p{N}]+/gu, "[^\\p{L}\\p{N}]+");

let marked = "";

/** The keywords to mark, as the source of an expression that finds them. */
function wanted() {
  const chips = document.querySelectorAll(".keywords :is(:checked, :focus-visible, :hover > input)");
  return Array.from(chips, ({ value }) => source(value)).join("|");
}

/** Marks the keywords wherever the article, as far as it is rendered, has a word that begins with one. */
function markWords() {
  if (!CSS.highlights) return;
  marked = wanted();
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

/** Copies a text. For a while the button says that it did; what failed stays said until the next try. */
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
      // What stands between two sentences and isn't white space is a tag, which isn't shown.
      const gap = text.slice(at, bounds[i]);
      if (gap) paragraph.append(gap.trim() ? " " : gap);
      const sentence = document.createElement("span");
      sentence.append(text.slice(bounds[i], bounds[i + 1]));
      paragraph.append(sentence);
    }
    return paragraph;
  },

  paint(chosen, pinned, banned, pinnedLabel, bannedLabel) {
    const [isChosen, isPinned, isBanned] = [chosen, pinned, banned].map((of) => new Set(of));
    const all = sentences();
    const ranges = [];
    Array.prototype.forEach.call(all, (sentence, i) => {
      const text = sentence.firstChild;
      if (isChosen.has(i)) ranges.push(range(text, 0, text.length));
      // The highlight is for eyes only; the role is for ears, for paper, and for browsers without highlights.
      set(sentence, "role", isChosen.has(i) ? "mark" : undefined);
      const label = isPinned.has(i) ? pinnedLabel : isBanned.has(i) ? bannedLabel : undefined;
      set(sentence, "aria-description", label);
      set(sentence, "data-pick", label && (isPinned.has(i) ? "pinned" : "banned"));
    });
    highlight("chosen", ranges, 0);
    if (all[0] && !document.querySelector("article [tabindex='0']")) all[0].tabIndex = 0;
    markWords();
  },

  /** Escape goes back to where the focus was. */
  show(index) {
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
    // In braces: a handler that gives back false would take every other key away, Tab too.
    to.onkeydown = ({ key }) => { if (key === "Escape") from.focus(); };
  },

  sentenceOf({ target }) {
    const index = Array.prototype.indexOf.call(sentences(), target);
    return index < 0 ? undefined : index;
  },

  place(index) {
    const about = document.getElementById("about-sentence");
    const sentence = rove(sentences()[index]);
    about.style.top = `${sentence.getBoundingClientRect().bottom - about.parentElement.getBoundingClientRect().top + 4}px`;
    about.scrollIntoView({ block: "nearest" });
    about.querySelector("button").focus({ preventScroll: true });
    about.onkeydown = ({ key }) => { if (key === "Escape") sentence.focus(); };
  },

  countSaid: (text, words) => words.split("\n").filter((word) => new RegExp(source(word), "iu").test(text)).length,

  /** Takes a summary away, as the button's value says. */
  async take(button, title, heading, text, done, failed) {
    const how = button.value;
    if (how === "print") return print();
    if (how.startsWith("copy")) return copy(button, text, done, failed);
    // Given up by the reader, or refused: nothing is lost.
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
