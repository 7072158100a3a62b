// The element <nut-graf>. A page loads only this at first; its content is widget.ts, loaded when an element is about to
// become visible. Importing it without a document (server-side rendering) does nothing.

import type { NutGrafErrorDetail, NutGrafEventMap, NutGrafSummaryDetail, Theme } from "./element-types.js";
import type { SummaryLength, SummaryType } from "./summary.js";
import type { Mounted } from "./widget.js";

export type {
  NutGrafAttributes, NutGrafErrorCode, NutGrafErrorDetail, NutGrafEventMap, NutGrafReadyDetail, NutGrafSentence,
  NutGrafSummaryDetail, Theme,
} from "./element-types.js";

/** The values of enumerated attributes, the default first; anything else means the default. */
const VALUES = {
  // Not imported from summary.js: a page must load only this file at first.
  type: ["key-points", "tldr", "teaser", "headline"] satisfies SummaryType[],
  length: ["short", "medium", "long"] satisfies SummaryLength[],
  theme: ["auto", "light", "dark"],
  highlight: ["on", "off"],
  clean: ["auto", "off"],
  open: ["true", "false"],
} as const;

/** How close to the viewport an element must come before its widget is loaded. */
const LOAD_MARGIN = "300px";

// Missing on a server, where nothing is rendered.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** `<nut-graf>`: the summary of an article on the page. */
export class NutGrafElement extends Base {
  static readonly observedAttributes = [
    "for", "type", "length", "language", "focus", "clean", "input", "heading", "open", "theme", "highlight",
    "skip-lead",
  ];

  /** The last summary that was shown, or null. */
  summary: NutGrafSummaryDetail | null = null;

  #mounted: Promise<Mounted | undefined> | undefined;
  #visibility: IntersectionObserver | undefined;

  constructor() {
    super();
    // The element's own content is shown until there is a summary.
    if (!this.shadowRoot) this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
  }

  /** The id of the article, or a selector; without it, the element's own content, or the page's one article or main. */
  get for(): string {
    return this.getAttribute("for") ?? "";
  }
  set for(id: string) {
    this.setAttribute("for", id);
  }

  /** The type of the summary. */
  get type(): SummaryType {
    return this.#value("type");
  }
  set type(type: SummaryType) {
    this.setAttribute("type", type);
  }

  /** Its length. */
  get length(): SummaryLength | number {
    const count = this.getAttribute("length")?.trim() ?? "";
    return /^[1-9]\d{0,5}$/.test(count) ? Number(count) : this.#value("length");
  }
  set length(length: SummaryLength | number) {
    this.setAttribute("length", String(length));
  }

  /** BCP 47 code of the article's language; "auto" detects it. */
  get language(): string {
    return this.getAttribute("language") || "auto";
  }
  set language(language: string) {
    this.setAttribute("language", language);
  }

  /** Whether boilerplate is removed from the text. */
  get clean(): "auto" | "off" {
    return this.#value("clean");
  }
  set clean(clean: "auto" | "off") {
    this.setAttribute("clean", clean);
  }

  /** Whether the reader can paste a text. */
  get input(): boolean {
    return this.hasAttribute("input");
  }
  set input(input: boolean) {
    this.toggleAttribute("input", input);
  }

  /** The heading above the summary; if empty, a default in the page's language. */
  get heading(): string {
    return this.getAttribute("heading") ?? "";
  }
  set heading(heading: string) {
    this.setAttribute("heading", heading);
  }

  /** Whether the summary is expanded. */
  get open(): boolean {
    return this.#value("open") === "true";
  }
  set open(open: boolean) {
    this.setAttribute("open", String(open));
  }

  /** Its colour scheme. */
  get theme(): Theme {
    return this.#value("theme");
  }
  set theme(theme: Theme) {
    this.setAttribute("theme", theme);
  }

  /** Whether a sentence that the reader clicks is highlighted in the article. */
  get highlight(): "on" | "off" {
    return this.#value("highlight");
  }
  set highlight(highlight: "on" | "off") {
    this.setAttribute("highlight", highlight);
  }

  /** Whether the article's first paragraph is kept out of the summary, which stands right above it. */
  get skipLead(): boolean {
    return this.hasAttribute("skip-lead");
  }
  set skipLead(skip: boolean) {
    this.toggleAttribute("skip-lead", skip);
  }

  /** Loads the widget now, without waiting for the element to approach the viewport. Resolves when it is loaded or failed. */
  async load(): Promise<void> {
    this.#visibility?.disconnect();
    if (this.isConnected) await (this.#mounted ??= this.#mount());
  }

  connectedCallback(): void {
    this.#upgradeProperties();
    if (this.#mounted) {
      // Moved: `for` may match another element here.
      void this.#mounted.then((mounted) => mounted?.update());
      return;
    }
    this.#visibility = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void this.load();
    }, { rootMargin: LOAD_MARGIN });
    this.#visibility.observe(this);
  }

  disconnectedCallback(): void {
    this.#visibility?.disconnect();
    // Moving an element removes and reinserts it: if it is back by the end of the task, it was moved.
    queueMicrotask(() => {
      if (this.isConnected) return;
      void this.#mounted?.then((mounted) => mounted?.destroy());
      this.#mounted = undefined;
      this.summary = null;
    });
  }

  attributeChangedCallback(): void {
    void this.#mounted?.then((mounted) => mounted?.update());
  }

  /** Properties set before the class was defined are own properties, and shadow the accessors. */
  #upgradeProperties(): void {
    for (const name of [...NutGrafElement.observedAttributes, "skipLead"] as (keyof this)[]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  async #mount(): Promise<Mounted | undefined> {
    try {
      const { mount } = (await import(NUTGRAF_WIDGET)) as typeof import("./widget.js");
      return await mount(this);
    } catch (error) {
      const detail: NutGrafErrorDetail = { code: "widget-not-loaded", message: String(error) };
      console.warn(`<nut-graf>: its files didn't load: ${detail.message}`);
      this.dispatchEvent(new CustomEvent("nut-graf-error", { bubbles: true, composed: true, detail }));
      return undefined;
    }
  }

  #value<Name extends keyof typeof VALUES>(name: Name): (typeof VALUES)[Name][number] {
    const values: readonly string[] = VALUES[name];
    const given = this.getAttribute(name)?.trim().toLowerCase() ?? "";
    return (values.includes(given) ? given : values[0]) as (typeof VALUES)[Name][number];
  }
}

// `focus` is a method of every element. Reading it gives the method; setting it, as frameworks do, sets the attribute.
Object.defineProperty(NutGrafElement.prototype, "focus", {
  configurable: true,
  get: () => Base.prototype.focus,
  set(this: NutGrafElement, words: string) {
    this.setAttribute("focus", words);
  },
});

// If a page loads the script twice, the first one defines the element.
if (globalThis.customElements && !customElements.get("nut-graf")) customElements.define("nut-graf", NutGrafElement);

export interface NutGrafElement {
  addEventListener<Type extends keyof NutGrafEventMap>(
    type: Type,
    listener: (this: NutGrafElement, event: NutGrafEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: NutGrafElement, event: HTMLElementEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "nut-graf": NutGrafElement;
  }
}
