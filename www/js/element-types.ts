// The types of <nut-graf>: shared by the element and its widget, and public.

import type { ErrorCode } from "./protocol.js";
import type { SummaryLength, SummaryType } from "./summary.js";

/** Colour scheme: the host page's, or always light or dark. */
export type Theme = "auto" | "light" | "dark";

/** Why there is no summary: the engine's codes and the element's own. */
export type NutGrafErrorCode =
  | ErrorCode
  /** No article was found: see `for`. One that is added later is found. */
  | "no-article"
  /** The widget's own files could not be loaded. */
  | "widget-not-loaded";

/** One sentence of a summary, verbatim. */
export interface NutGrafSentence {
  text: string;
  /** The sentence's index in the article, from 0. */
  index: number;
}

/** The detail of `nut-graf-ready`. */
export interface NutGrafReadyDetail {
  /** The element that is summarized; null if the reader pastes a text. */
  article: Element | null;
}

/** The detail of `nut-graf-summary`, and the value of `element.summary`. */
export interface NutGrafSummaryDetail {
  /** The sentences shown, in article order. */
  sentences: NutGrafSentence[];
  type: SummaryType;
  /** The article's language, BCP 47; "und" if unknown. */
  language: string;
  /** Word counts and reading times of the summary and of the whole article. */
  summaryWords: number;
  words: number;
  summaryReadingSeconds: number;
  readingSeconds: number;
}

/** The detail of `nut-graf-error`. */
export interface NutGrafErrorDetail {
  code: NutGrafErrorCode;
  message: string;
}

/** The element's own events. All of them bubble and are composed. */
export interface NutGrafEventMap {
  "nut-graf-ready": CustomEvent<NutGrafReadyDetail>;
  "nut-graf-summary": CustomEvent<NutGrafSummaryDetail>;
  "nut-graf-error": CustomEvent<NutGrafErrorDetail>;
}

/** The element's attributes, as in JSX and templates. */
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
  "skip-lead"?: boolean;
}

/** The element, as its widget sees it. */
export interface WidgetElement extends HTMLElement {
  readonly for: string;
  readonly type: SummaryType;
  readonly length: SummaryLength | number;
  readonly language: string;
  readonly clean: "auto" | "off";
  readonly input: boolean;
  readonly heading: string;
  open: boolean;
  readonly highlight: "on" | "off";
  readonly skipLead: boolean;
  summary: NutGrafSummaryDetail | null;
}
