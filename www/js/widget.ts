// The content of <nut-graf> and its interaction with the host page. Loaded when the first element is about to become
// visible.

import init, { Widget } from "#widget";
import { MAX_TITLE } from "./articles.js";
import { asset } from "./asset.js";
import { type Article, extractArticle } from "./dom-article.js";
import type { NutGrafErrorCode, NutGrafEventMap, WidgetElement } from "./element-types.js";
import { type Engine, openEngine } from "./engine.js";
import { needsLanguages, prefetchLanguages } from "./engine-file.js";
import type { EngineError, RankOptions, Ranking } from "./protocol.js";
import { visibleText } from "./visible-text.js";
import { Localizer, chooseLanguage, directionOf, loadWords } from "./words.js";

/** What this script provides to the wasm (`www/ui/src/widget/bridge.rs`). */
export interface WidgetBridge {
  /** A phrase by its number, its gaps filled. */
  say(phrase: number, values: (string | number)[]): string;
  /** Called after a summary has been rendered. */
  summarized(sentences: Uint32Array, readingSeconds: number, summaryReadingSeconds: number): void;
}

/** The state that the wasm renders. */
export interface ViewModel {
  /** Empty for the default. */
  heading: string;
  open: boolean;
  type: string;
  length: string;
  input: boolean;
  failed: boolean;
  /** Changes with each ranking; 0 before the first. */
  revision: number;
  text: string;
  ranking: Ranking | undefined;
}

/** A mounted widget. */
export interface Mounted {
  /** The element has changed. */
  update(): void;
  destroy(): void;
}

/** The name of the custom highlight: `::highlight(nut-graf)`. */
const HIGHLIGHT = "nut-graf";

const wasm = fetch(asset(new URL(NUTGRAF_WIDGET_WASM, import.meta.url)), { integrity: NUTGRAF_WIDGET_INTEGRITY });
const loaded = init({ module_or_path: wasm });
loaded.catch(() => undefined);
const style = new CSSStyleSheet();
style.replaceSync(NUTGRAF_WIDGET_STYLE);
const highlightStyle = new CSSStyleSheet();
highlightStyle.replaceSync(
  `::highlight(${HIGHLIGHT}){background:var(--nut-graf-mark,Mark);color:var(--nut-graf-mark-color,MarkText)}`,
);

/** By language: its words are fetched once. */
const localizers = new Map<string, Promise<Localizer>>();

function localizerFor(language: string, file: string): Promise<Localizer> {
  let localizer = localizers.get(language);
  if (!localizer) {
    localizer = loadWords(file).then((words) => new Localizer(language, words.page));
    localizers.set(language, localizer);
    localizer.catch(() => localizers.delete(language));
  }
  return localizer;
}

/** Mounts the widget in its element. Rejects if its own files can't be loaded. */
export async function mount(element: WidgetElement): Promise<Mounted> {
  const engine = openEngine();
  try {
    const preferred = element.closest<HTMLElement>("[lang]")?.lang;
    if (needsLanguages(preferred ?? navigator.language)) prefetchLanguages();
    const [language, file] = chooseLanguage(preferred ? [preferred, ...navigator.languages] : navigator.languages);
    const [localizer] = await Promise.all([localizerFor(language, file), loaded]);
    return new MountedWidget(element, engine, language, localizer);
  } catch (error) {
    engine.close();
    throw error;
  }
}

class MountedWidget implements Mounted {
  readonly #element: WidgetElement;
  readonly #engine: Engine;
  readonly #box = document.createElement("div");
  readonly #slot: HTMLSlotElement;
  readonly #widget: Widget;
  readonly #observer = new MutationObserver((records) => this.#changed(records));

  /** The element that is summarized; null if it is missing or the reader pastes a text. */
  #article: Element | null = null;
  #root: Node | undefined;
  #pasted = "";
  #text = "";
  #lastRequest = "";
  #ranking: Ranking | undefined;
  #revision = 0;
  #request: AbortController | undefined;
  #failed = false;
  #missing = false;
  #warned = false;
  #scheduled = false;
  #destroyed = false;

  constructor(element: WidgetElement, engine: Engine, language: string, localizer: Localizer) {
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
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " " || !(event.target as Element).matches("[role=button]")) return;
      event.preventDefault();
      this.#show(event);
    });
    // `toggle` doesn't bubble.
    box.addEventListener("toggle", ({ target }) => {
      const { open } = target as HTMLDetailsElement;
      if (open !== element.open) element.open = open;
    }, true);
    box.addEventListener("input", ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      this.#pasted = target.value;
      this.#schedule();
    });
    const bridge: WidgetBridge = {
      say: (phrase, values) => localizer.say(phrase, values),
      summarized: (...summary) => this.#summarized(...summary),
    };
    this.#widget = new Widget(box, bridge, this.#view());
    this.#find();
    this.#emit("nut-graf-ready", { article: this.#article });
    this.update();
  }

  update(): void {
    if (this.#destroyed) return;
    // A failed request may succeed now. Otherwise the article is ranked again only if its text has changed.
    if (this.#failed) this.#lastRequest = "";
    this.#find();
    this.#render();
    this.#schedule();
  }

  destroy(): void {
    this.#destroyed = true;
    this.#observer.disconnect();
    this.#request?.abort();
    this.#engine.close();
    this.#widget.destroy();
    this.#box.remove();
    this.#slot.hidden = false;
    if (highlighted === this) clearHighlight();
  }

  /** Finds the article and observes its tree: the article may change, be added later, or be replaced. */
  #find(): void {
    const element = this.#element;
    const root = element.getRootNode();
    this.#article = element.input ? null : findArticle(element, root as Document | ShadowRoot);
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

  /** Reads the article when the browser is idle, once for any number of changes. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const later = globalThis.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 50));
    later(() => {
      this.#scheduled = false;
      if (!this.#destroyed) void this.#read();
    }, { timeout: 500 });
  }

  async #read(): Promise<void> {
    const element = this.#element;
    const article: Pick<Article, "text" | "title"> | undefined = element.input
      ? { text: this.#pasted, title: undefined }
      : this.#article ? extractArticle(this.#article) : undefined;
    if (!article) {
      const message = element.for ? `for="${element.for}" matches no element` : "it has no content and no for=";
      if (!this.#missing) this.#fail("no-article", `${message}, and the page doesn't have exactly one <article> or <main>`);
      this.#missing = true;
      return;
    }
    this.#missing = false;
    if (element.for && this.#article && !namedBy(element.for, element.getRootNode() as Document | ShadowRoot)) {
      this.#warn(`for="${element.for}" matches no element; the page's article is summarized instead`);
    }
    const focus = element.getAttribute("focus");
    const options: RankOptions = {
      language: element.language,
      clean: element.clean,
      ...(article.title && { title: article.title.slice(0, MAX_TITLE) }),
      ...(focus && { focus }),
    };
    const request = JSON.stringify([article.text, options, element.skipLead]);
    if (request === this.#lastRequest) return;
    this.#lastRequest = request;
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    try {
      const ranking = await this.#rank(article.text, options, signal);
      this.#text = article.text;
      this.#ranking = element.skipLead ? withoutLead(ranking) : ranking;
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
      // Only the engine knows the valid languages. As with every attribute, an invalid value means the default.
      if ((error as EngineError).code !== "bad-option") throw error;
      return this.#engine.rank(text, { ...options, language: "auto" }, signal);
    }
  }

  #view(): ViewModel {
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
    // If the element's own content is summarized it stays visible; otherwise it was a fallback for the summary.
    this.#slot.hidden = shown && this.#article !== this.#element;
    this.#widget.update(this.#view());
  }

  #summarized(chosen: Uint32Array, readingSeconds: number, summaryReadingSeconds: number): void {
    const ranking = this.#ranking;
    if (!ranking) return;
    const { start, end, words } = ranking.sentences;
    const sentences = Array.from(chosen, (index) => ({ index, text: visibleText(this.#text, ranking, start[index]!, end[index]!) }));
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

  /** Scrolls to a sentence of the article. */
  #show(event: Event): void {
    const link = (event.target as Element).closest("[role=button]");
    if (!link || !this.#article || !this.#ranking) return;
    // A click that ends a text selection.
    if (event.type === "click" && getSelection()?.type === "Range") return;
    const { start, end } = this.#ranking.sentences;
    const index = Number(link.getAttribute("data-sentence"));
    const article = extractArticle(this.#article);
    // The article has changed and is about to be summarized again.
    if (article.text !== this.#text) return;
    const place = article.range(start[index] as number, end[index] as number);
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    scrollTo(range);
    if (this.#element.highlight === "on") highlight(range, this);
  }

  /** Names a mistake in the page's code, once. */
  #warn(message: string): void {
    if (!this.#warned) console.warn(`<nut-graf>: ${message}`);
    this.#warned = true;
  }

  #fail(code: NutGrafErrorCode, message: string): void {
    this.#failed = true;
    this.#warn(message);
    this.#emit("nut-graf-error", { code, message });
    this.#render();
  }

  #emit<Type extends keyof NutGrafEventMap>(type: Type, detail: NutGrafEventMap[Type]["detail"]): void {
    this.#element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

/** What `for` names: an id or a selector, in the element's own document or shadow root. */
function namedBy(target: string, root: Document | ShadowRoot): Element | null {
  try {
    return root.getElementById(target) ?? root.querySelector(target);
  } catch {
    // Neither an id that is there nor a selector.
    return null;
  }
}

/** What an element summarizes: what `for` names, else its own content, else the one article or main part of the page. */
function findArticle(element: WidgetElement, root: Document | ShadowRoot): Element | null {
  const named = element.for ? namedBy(element.for, root) : element.textContent?.trim() ? element : null;
  if (named) return named;
  for (const part of ["article", "main"]) {
    for (const tree of new Set([root, document])) {
      // Comments may be articles within the article.
      const found = Array.from(tree.querySelectorAll(part)).filter((found) => !found.parentElement?.closest(part));
      if (found.length === 1) return found[0] as Element;
    }
  }
  return null;
}

/** A ranking with the first paragraph last, for a summary that stands right above it; as it is if that is all there is. */
function withoutLead(ranking: Ranking): Ranking {
  const { rank, paragraph } = ranking.sentences;
  const lead = paragraph.lastIndexOf(paragraph[0] as number) + 1;
  const order = Array.from(rank.keys()).sort((a, b) =>
    Number(a < lead) - Number(b < lead) || (rank[a] as number) - (rank[b] as number));
  const moved = new Uint32Array(rank.length);
  order.forEach((sentence, place) => (moved[sentence] = place));
  return { ...ranking, sentences: { ...ranking.sentences, rank: moved } };
}

/** Scrolls a range to the middle of the viewport. */
function scrollTo(range: Range): void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const parent = range.startContainer.parentElement as Element;
  const { height } = parent.getBoundingClientRect();
  if (height < innerHeight) {
    parent.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
    return;
  }
  // A paragraph taller than the window: its middle may be far from the sentence.
  parent.scrollIntoView({ block: "nearest", behavior: "instant" });
  const { top, bottom } = range.getBoundingClientRect();
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: "instant" });
}

/** The owner of the highlight: there is one per page. */
let highlighted: MountedWidget | undefined;
let styled: Document | ShadowRoot | undefined;

function highlight(range: Range, owner: MountedWidget): void {
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
