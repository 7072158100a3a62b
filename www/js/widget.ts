// What <nut-graf> shows, and what it asks of the page around it. Loaded when the first one is about to be seen.

import init, { Widget } from "#widget";
import { type Article, readArticle } from "./article.js";
import type { NutGrafElement, NutGrafErrorCode, NutGrafEventMap } from "./element.js";
import { type Engine, openEngine } from "./engine.js";
import type { EngineError, RankOptions, Ranking } from "./protocol.js";
import { Speaker, choose, directionOf, load } from "./words.js";

/** What the wasm asks of this script (`www/ui/src/widget/host.rs`). */
export interface Host {
  /** A phrase by its number, its gaps filled. */
  say(phrase: number, values: (string | number)[]): string;
  /** A summary is rendered. */
  summarized(sentences: Uint32Array, readingSeconds: number, summaryReadingSeconds: number): void;
}

/** What the wasm renders. */
export interface View {
  /** Empty: the widget's own. */
  heading: string;
  open: boolean;
  type: string;
  length: string;
  input: boolean;
  failed: boolean;
  /** Another for each ranking; 0 before the first. */
  revision: number;
  text: string;
  ranking: Ranking | undefined;
}

/** A widget that is in its element. */
export interface Mounted {
  /** Something about the element has changed. */
  update(): void;
  destroy(): void;
}

/** The name of the highlight in the article, as in `::highlight(nut-graf)`. */
const HIGHLIGHT = "nut-graf";

const wasm = fetch(new URL(NUTGRAF_WIDGET_WASM, import.meta.url), { integrity: NUTGRAF_WIDGET_INTEGRITY });
const loaded = init({ module_or_path: wasm });
loaded.catch(() => undefined);
const style = new CSSStyleSheet();
style.replaceSync(NUTGRAF_WIDGET_STYLE);
const highlightStyle = new CSSStyleSheet();
highlightStyle.replaceSync(
  `::highlight(${HIGHLIGHT}){background:var(--nut-graf-mark,Mark);color:var(--nut-graf-mark-color,MarkText)}`,
);

/** Each language's words are fetched once. */
const speakers = new Map<string, Promise<Speaker>>();

function speaker(language: string, file: string): Promise<Speaker> {
  let speaker = speakers.get(language);
  if (!speaker) {
    speaker = load(file).then((words) => new Speaker(language, words.page));
    speakers.set(language, speaker);
    speaker.catch(() => speakers.delete(language));
  }
  return speaker;
}

/** Puts the widget into its element. Fails where its own files can't be had. */
export async function mount(element: NutGrafElement): Promise<Mounted> {
  const engine = openEngine();
  try {
    const wanted = element.closest<HTMLElement>("[lang]")?.lang;
    const [language, file] = choose(wanted ? [wanted, ...navigator.languages] : navigator.languages);
    const [words] = await Promise.all([speaker(language, file), loaded]);
    return new WidgetInElement(element, engine, language, words);
  } catch (error) {
    engine.close();
    throw error;
  }
}

class WidgetInElement implements Mounted {
  readonly #element: NutGrafElement;
  readonly #engine: Engine;
  readonly #box = document.createElement("div");
  readonly #slot: HTMLSlotElement;
  readonly #widget: Widget;
  readonly #observer = new MutationObserver((records) => this.#changed(records));

  /** What is summarized: an element of the page, or what the reader pasted. */
  #article: Element | null = null;
  #root: Node | undefined;
  #pasted = "";
  #text = "";
  #asked = "";
  #ranking: Ranking | undefined;
  #revision = 0;
  #asking: AbortController | undefined;
  #failed = false;
  #missing = false;
  #scheduled = false;
  #destroyed = false;

  constructor(element: NutGrafElement, engine: Engine, language: string, words: Speaker) {
    this.#element = element;
    this.#engine = engine;
    const shadow = element.shadowRoot as ShadowRoot;
    if (!shadow.adoptedStyleSheets.includes(style)) shadow.adoptedStyleSheets.push(style);
    this.#slot = shadow.querySelector("slot") as HTMLSlotElement;
    this.#box.lang = language;
    this.#box.dir = directionOf(language);
    this.#box.hidden = true;
    this.#slot.before(this.#box);
    const box = this.#box;
    box.addEventListener("click", (event) => this.#show(event));
    box.addEventListener("keydown", (event) => event.key === "Enter" && this.#show(event));
    // It doesn't bubble.
    box.addEventListener("toggle", ({ target }) => {
      const { open } = target as HTMLDetailsElement;
      if (open !== element.open) element.open = open;
    }, true);
    box.addEventListener("input", ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      this.#pasted = target.value;
      this.#schedule();
    });
    const host: Host = {
      say: (phrase, values) => words.say(phrase, values),
      summarized: (...summary) => this.#summarized(...summary),
    };
    this.#widget = new Widget(box, host, this.#view());
    this.#find();
    this.#emit("nut-graf-ready", { article: this.#article });
    this.update();
  }

  update(): void {
    if (this.#destroyed) return;
    // What failed may go better now. The article's own changes ask again only where its text is another.
    if (this.#failed) this.#asked = "";
    this.#find();
    this.#render();
    this.#schedule();
  }

  destroy(): void {
    this.#destroyed = true;
    this.#observer.disconnect();
    this.#asking?.abort();
    this.#engine.close();
    this.#widget.destroy();
    this.#box.remove();
    this.#slot.hidden = false;
    if (highlighted === this) clearHighlight();
  }

  /** Looks for the article, and watches the tree it is in: it may change, or only come later, or be replaced. */
  #find(): void {
    const element = this.#element;
    const root = element.getRootNode();
    this.#article = element.input ? null
      : element.for ? (root as Document | ShadowRoot).getElementById(element.for)
      : element;
    if (root === this.#root) return;
    this.#root = root;
    this.#observer.disconnect();
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ["hidden", "id"],
    });
  }

  #changed(records: MutationRecord[]): void {
    const before = this.#article;
    this.#find();
    const article = this.#article;
    if (article !== before || records.some(({ target }) => article?.contains(target))) this.#schedule();
  }

  /** Reads the article when the browser has nothing better to do; once, however much has changed. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const later = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 50));
    later(() => {
      this.#scheduled = false;
      if (!this.#destroyed) void this.#read();
    }, { timeout: 500 });
  }

  async #read(): Promise<void> {
    const element = this.#element;
    const article: Pick<Article, "text" | "title"> | undefined = element.input
      ? { text: this.#pasted, title: undefined }
      : this.#article ? readArticle(this.#article) : undefined;
    if (!article) {
      if (!this.#missing) this.#fail("no-article", `there is no element with the id "${element.for}"`);
      this.#missing = true;
      return;
    }
    this.#missing = false;
    const focus = element.getAttribute("focus");
    const options: RankOptions = {
      language: element.language,
      clean: element.clean,
      ...(article.title && { title: article.title }),
      ...(focus && { focus }),
    };
    const asked = JSON.stringify([article.text, options]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    try {
      const ranking = await this.#rank(article.text, options, signal);
      this.#text = article.text;
      this.#ranking = ranking;
      this.#revision += 1;
      this.#failed = false;
      this.#render();
    } catch (error) {
      if (signal.aborted) return;
      const { code, message } = error as EngineError;
      this.#fail(code, message);
    }
  }

  async #rank(text: string, options: RankOptions, signal: AbortSignal): Promise<Ranking> {
    try {
      return await this.#engine.rank(text, options, signal);
    } catch (error) {
      // The one option whose values the engine alone knows. As everywhere: what it doesn't take is the default.
      if ((error as EngineError).code !== "bad-option") throw error;
      return this.#engine.rank(text, { ...options, language: "auto" }, signal);
    }
  }

  #view(): View {
    const { heading, open, type, length, input } = this.#element;
    return {
      heading,
      open,
      type,
      length: String(length),
      input,
      failed: this.#failed && input,
      revision: this.#revision,
      text: this.#text,
      ranking: this.#ranking,
    };
  }

  #render(): void {
    const { input } = this.#element;
    const shown = input || !!this.#ranking?.sentences.start.length;
    this.#box.hidden = !shown;
    // Its own content is what is summarized, and stays; anything else stood in for the summary.
    this.#slot.hidden = shown && this.#article !== this.#element;
    this.#widget.update(this.#view());
  }

  #summarized(chosen: Uint32Array, readingSeconds: number, summaryReadingSeconds: number): void {
    const ranking = this.#ranking;
    if (!ranking) return;
    const { start, end, words } = ranking.sentences;
    const sentences = Array.from(chosen, (index) => ({ index, text: this.#text.slice(start[index], end[index]) }));
    const detail = {
      sentences,
      type: this.#element.type,
      language: ranking.language,
      summaryWords: chosen.reduce((sum, index) => sum + (words[index] ?? 0), 0),
      words: ranking.words,
      summaryReadingSeconds,
      readingSeconds,
    };
    this.#element.summary = detail;
    this.#emit("nut-graf-summary", detail);
  }

  /** Brings a sentence of the article into sight. */
  #show(event: Event): void {
    const link = (event.target as Element).closest("[role=link]");
    if (!link || !this.#article || !this.#ranking) return;
    // A click that ends the selecting of text isn't meant.
    if (event.type === "click" && getSelection()?.type === "Range") return;
    const { start, end } = this.#ranking.sentences;
    const index = Number(link.getAttribute("data-sentence"));
    const article = readArticle(this.#article);
    // It has changed, and will be summarized anew.
    if (article.text !== this.#text) return;
    const place = article.range(start[index] as number, end[index] as number);
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    scrollTo(range);
    if (this.#element.highlight === "on") highlight(range, this);
  }

  #fail(code: NutGrafErrorCode, message: string): void {
    this.#failed = true;
    this.#emit("nut-graf-error", { code, message });
    this.#render();
  }

  #emit<Type extends keyof NutGrafEventMap>(type: Type, detail: NutGrafEventMap[Type]["detail"]): void {
    this.#element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

/** Scrolls a stretch of text into the middle of what is seen. */
function scrollTo(range: Range): void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const parent = range.startContainer.parentElement as Element;
  const { height } = parent.getBoundingClientRect();
  if (height < innerHeight) {
    parent.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
    return;
  }
  // A paragraph longer than the window: its middle may be far from the sentence.
  parent.scrollIntoView({ block: "nearest", behavior: "instant" });
  const { top, bottom } = range.getBoundingClientRect();
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: "instant" });
}

/** Whose highlight it is: there is one on a page. */
let highlighted: WidgetInElement | undefined;
let styled: Document | ShadowRoot | undefined;

function highlight(range: Range, owner: WidgetInElement): void {
  clearHighlight();
  if (!globalThis.CSS?.highlights) {
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    return;
  }
  highlighted = owner;
  styled = range.startContainer.getRootNode() as Document | ShadowRoot;
  styled.adoptedStyleSheets.push(highlightStyle);
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
}

function clearHighlight(): void {
  highlighted = undefined;
  CSS.highlights?.delete(HIGHLIGHT);
  if (styled) styled.adoptedStyleSheets = styled.adoptedStyleSheets.filter((sheet) => sheet !== highlightStyle);
  styled = undefined;
}
