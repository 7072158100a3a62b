// Trusted Types: the page's policy has browsers refuse strings wherever a string could become a script. This file holds
// the one exception, the policy "nutgraf", and doesn't hand it out: it gives only the addresses of our own scripts, text
// as markup of nothing but that text, and documents in which nothing can run.

import { asset } from "./asset.js";

/** What TypeScript's types lack; a trusted value is passed where a string is expected. */
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: Rules): Rules;
}

interface Rules {
  createHTML(text: string, kind: keyof typeof MARKUP): string;
  createScriptURL(address: string): string;
}

/** The worker's script. Bundlers look for exactly this expression. */
const WORKER = () => asset(new URL(NUTGRAF_WORKER, import.meta.url));

/** What the service worker's address is relative to. (A function because bundlers would look for a file of that name.) */
const base = () => import.meta.url;
const SERVICE_WORKER = () => new URL("../sw.js", base());

/** Scripts made here that import the worker's. */
const imports = new Set<string>();

const MARKUP = {
  /** The text itself. */
  text: (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;"),
  /**
   * The markup within a template, whose content is inert wherever it is inserted: no script in it runs, nothing is loaded.
   * Nothing in the markup can end the template, since no tag in it has that name; templates become dialogs, which aren't
   * part of an article either.
   */
  inert: (html: string) => `<template>${html.replace(/(<\/?)template/gi, "$1dialog")}`,
};

const RULES: Rules = {
  createHTML: (text, kind) => MARKUP[kind](text),
  createScriptURL(address) {
    if (address === WORKER().href || address === SERVICE_WORKER().href || imports.has(address)) return address;
    throw new TypeError(`${address} is no script of Nutgraf's`);
  },
};

/** Without Trusted Types, the same rules on plain strings. So too where a host page's policy refuses ours. */
const policy = /* @__PURE__ */ ((): Rules => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  try {
    return trustedTypes?.createPolicy("nutgraf", RULES) ?? RULES;
  } catch {
    return RULES;
  }
})();

/** Where the worker's script is. */
export const workerAddress = WORKER;

/** A worker of our script. Throws where the page's policy allows none. */
export function newWorker(): Worker {
  return start(WORKER().href);
}

/** The same from another origin: browsers start none directly, but let a script of the page's own import it. */
export function newImportingWorker(): Worker {
  const url = URL.createObjectURL(new Blob([`import ${JSON.stringify(WORKER().href)}`], { type: "text/javascript" }));
  imports.add(url);
  // Needed until the worker has started or failed to.
  setTimeout(() => {
    imports.delete(url);
    URL.revokeObjectURL(url);
  }, 1e4);
  return start(url);
}

function start(address: string): Worker {
  return new Worker(policy.createScriptURL(address), { type: "module", name: "nutgraf" });
}

/** Where the service worker's script is: beside the page. */
export const serviceWorkerAddress = () => SERVICE_WORKER().href;

/** Registers the service worker. */
export function registerServiceWorker(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(policy.createScriptURL(SERVICE_WORKER().href));
}

/** Replaces the selection of the focused field, for the browser's undo. */
export function insertAsMarkup(text: string): boolean {
  return document.execCommand("insertHTML", false, policy.createHTML(text, "text"));
}

/** Parses HTML into a document of its own, in which nothing runs and for which nothing is loaded. */
export function parseInert(html: string): Document {
  const parsed = new DOMParser().parseFromString(policy.createHTML(html, "inert"), "text/html");
  const template = parsed.querySelector("template") as HTMLTemplateElement;
  const page = document.implementation.createHTMLDocument();
  page.querySelector("title")?.remove();
  page.body.append(template.content);
  return page;
}
