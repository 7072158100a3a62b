// What the page asks of the document and is shorter said in its own language than through bindings, which take 100 bytes
// a call. Nothing here knows the page's state.

// A sentence of the summary is a link by its role only: browsers let no selection start in a real one. So this is ours to
// do, and a click.
addEventListener("keydown", ({ key, target }) => {
  if (key === "Enter" && target.matches("[role=link]")) target.click();
});

for (const type of ["pointerover", "focusin", "focusout", "change"]) {
  addEventListener(type, () => {
    if (wanted() !== marked) dom.markWords();
  });
}

let marked = "";

/** The keywords to mark, as the source of an expression that finds them. */
function wanted() {
  const chips = document.querySelectorAll(".keywords :is(:checked, :focus-visible, :hover > input)");
  // A name of two words may be broken or hyphenated anywhere between them.
  return Array.from(chips, ({ value }) => value.replace(/[^\p{L}\p{M}\p{N}]+/gu, "[^\\p{L}\\p{N}]+")).join("|");
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
  /** Brings the sentence `#shown` into sight, with the focus; Escape goes back to where that was. */
  show() {
    const from = document.activeElement;
    const to = document.getElementById("shown");
    // How it moves is up to the style sheet, which knows who wants no motion. Not over a long way: what isn't laid out
    // before it comes into sight has another height then, and a slow scroll would miss its end.
    const far = Math.abs(to.getBoundingClientRect().top) > 2 * innerHeight;
    to.scrollIntoView({ block: "center", behavior: far ? "instant" : "auto" });
    to.focus({ preventScroll: true });
    to.onkeydown = ({ key }) => key === "Escape" && from.focus();
  },

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

  /** Marks the keywords wherever the article, as far as it is rendered, has a word that begins with one. */
  markWords() {
    if (!CSS.highlights) return;
    CSS.highlights.delete("keyword");
    marked = wanted();
    const article = document.querySelector("article");
    if (!marked || !article) return;
    const word = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(${marked})`, "giu");
    const found = new Highlight();
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node; (node = texts.nextNode());) {
      for (const { 0: { length }, index } of node.data.matchAll(word)) {
        found.add(new StaticRange({ startContainer: node, startOffset: index, endContainer: node, endOffset: index + length }));
      }
    }
    CSS.highlights.set("keyword", found);
  },
};
