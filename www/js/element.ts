// The element <nut-graf>. This is all that a page loads before the reader comes near one: what it shows is widget.ts,
// loaded then. Importing it where there is no document (a server that renders pages) does nothing.

import type { ErrorCode } from "./protocol.js";
import type { SummaryLength, SummaryType } from "./summary.js";
import type { Mounted } from "./widget.js";

/** Colours: the host's own, or light or dark whatever the host has. */
export type Theme = "auto" | "light" | "dark";

/** Why there is no summary: the engine's codes, and the element's own. */
export type NutGrafErrorCode =
  | ErrorCode
  /** `for` names no element of the document. One that comes later is found. */
  | "no-article"
  /** The widget's own files could not be had. */
  | "widget-not-loaded";

/** One sentence of a summary, as the article has it. */
export interface NutGrafSentence {
  text: string;
  /** The sentence's number in the article, from 0. */
  index: number;
}

/** What `nut-graf-ready` says. */
export interface NutGrafReadyDetail {
  /** What is summarized; null where the reader pastes it. */
  article: Element | null;
}

/** What `nut-graf-summary` says, and `element.summary` holds. */
export interface NutGrafSummaryDetail {
  /** The sentences shown, in the article's order. */
  sentences: NutGrafSentence[];
  type: SummaryType;
  /** The article's language, BCP 47; "und" where not known. */
  language: string;
  /** Words of the summary and of the whole article, and how long they take to read. */
  summaryWords: number;
  words: number;
  summaryReadingSeconds: number;
  readingSeconds: number;
}

/** What `nut-graf-error` says. */
export interface NutGrafErrorDetail {
  code: NutGrafErrorCode;
  message: string;
}

/** The element's own events. All bubble, and cross shadow roots. */
export interface NutGrafEventMap {
  "nut-graf-ready": CustomEvent<NutGrafReadyDetail>;
  "nut-graf-summary": CustomEvent<NutGrafSummaryDetail>;
  "nut-graf-error": CustomEvent<NutGrafErrorDetail>;
}

/** The element's attributes, as JSX and templates give them. */
export interface NutGrafAttributes {
  for?: string;
  type?: SummaryType;
  length?: SummaryLength | number;
  language?: string;
  focus?: string;
  clean?: "auto" | "off";
  input?: boolean;
  heading?: string;
  open?: boolean;
  theme?: Theme;
  highlight?: "on" | "off";
}

/** An enumerated attribute's values, the default's first: what isn't one of them is the default. */
const VALUES = {
  // Not those of summary.js: what a page loads before anything is seen is this file alone.
  type: ["key-points", "tldr", "teaser", "headline"] satisfies SummaryType[],
  length: ["short", "medium", "long"] satisfies SummaryLength[],
  theme: ["auto", "light", "dark"],
  highlight: ["on", "off"],
  clean: ["auto", "off"],
  open: ["true", "false"],
} as const;

/** How near an element must come to the visible part of the page before anything is loaded. */
const NEAR = "300px";

// On a server there is none, and nothing is rendered.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** `<nut-graf>`: the summary of an article on the page. */
export class NutGrafElement extends Base {
  static readonly observedAttributes = [
    "for", "type", "length", "language", "focus", "clean", "input", "heading", "open", "theme", "highlight",
  ];

  /** The last summary shown, or null. */
  summary: NutGrafSummaryDetail | null = null;

  #mounted: Promise<Mounted | undefined> | undefined;
  #near: IntersectionObserver | undefined;

  constructor() {
    super();
    // Until there is a summary, and where there will be none, the element's own content is shown.
    if (!this.shadowRoot) this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
  }

  /** The id of the article; empty: the element's own content. */
  get for(): string {
    return this.getAttribute("for") ?? "";
  }
  set for(id: string) {
    this.setAttribute("for", id);
  }

  /** What the summary is for. */
  get type(): SummaryType {
    return this.#value("type");
  }
  set type(type: SummaryType) {
    this.setAttribute("type", type);
  }

  /** How long it is. */
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

  /** Whether what isn't the article is dropped from its text. */
  get clean(): "auto" | "off" {
    return this.#value("clean");
  }
  set clean(clean: "auto" | "off") {
    this.setAttribute("clean", clean);
  }

  /** Whether the reader can paste a text to be summarized. */
  get input(): boolean {
    return this.hasAttribute("input");
  }
  set input(input: boolean) {
    this.toggleAttribute("input", input);
  }

  /** What stands above the summary; empty: a word or two in the page's language. */
  get heading(): string {
    return this.getAttribute("heading") ?? "";
  }
  set heading(heading: string) {
    this.setAttribute("heading", heading);
  }

  /** Whether the summary is unfolded. */
  get open(): boolean {
    return this.#value("open") === "true";
  }
  set open(open: boolean) {
    this.setAttribute("open", String(open));
  }

  /** Which colours it has. */
  get theme(): Theme {
    return this.#value("theme");
  }
  set theme(theme: Theme) {
    this.setAttribute("theme", theme);
  }

  /** Whether the sentence that the reader asks to see is highlighted in the article. */
  get highlight(): "on" | "off" {
    return this.#value("highlight");
  }
  set highlight(highlight: "on" | "off") {
    this.setAttribute("highlight", highlight);
  }

  /** Loads the widget now, without waiting until the reader comes near. Done when it is there, or can't be. */
  async load(): Promise<void> {
    this.#near?.disconnect();
    if (this.isConnected) await (this.#mounted ??= this.#mount());
  }

  connectedCallback(): void {
    this.#takeOver();
    if (this.#mounted) {
      // Moved: what `for` names here may be something else.
      void this.#mounted.then((mounted) => mounted?.update());
      return;
    }
    this.#near = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void this.load();
    }, { rootMargin: NEAR });
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    // Whoever moves an element takes it out and puts it back in: what is back by the end of the task was moved.
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

  /** What a framework set before this class was known lies on the element itself, and hides the properties here. */
  #takeOver(): void {
    for (const name of NutGrafElement.observedAttributes as (keyof this)[]) {
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

// `focus` is a method of every element. Read, it stays that; set, as frameworks set properties, it is the attribute.
Object.defineProperty(NutGrafElement.prototype, "focus", {
  configurable: true,
  get: () => Base.prototype.focus,
  set(this: NutGrafElement, words: string) {
    this.setAttribute("focus", words);
  },
});

// A page may have the script twice: the first one counts.
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
