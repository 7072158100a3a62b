// The service worker: keeps one build of the page, every file of it verified, and serves it from then on, network or
// not. docs/hosting.md says what a host and a reader notice of it.
//
// - A build is kept whole in a cache of its own, or the install fails and the version before stays. What a failed
//   install has fetched is verified and is used by the next one.
// - A new version waits until the reader wants it, or until no page of the old one is open. The old cache goes then.
// - Only files of the list below are answered, from the cache of this build alone. All else is the network's.

import { type ToServiceWorker, cachesOf, incomingCache, isOff, SHARED } from "./kept.js";
import type { Shared } from "./incoming.js";

/** The part of a service worker's global scope used here; TypeScript's types for pages don't have it. */
interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: LifeEvent & MessageEvent<ToServiceWorker>) => void): void;
}

interface LifeEvent {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends LifeEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as ServiceWorkerScope;
const { scope } = worker.registration;
const cacheName = `${cachesOf(scope)}${NUTGRAF_BUILD}`;
const files = new Map(Object.entries(NUTGRAF_FILES));

worker.addEventListener("install", (event) => event.waitUntil(keepAll()));
worker.addEventListener("activate", (event) => event.waitUntil(forget((name) => name !== cacheName)));

worker.addEventListener("message", (event) => {
  if (event.data === "update") event.waitUntil(worker.skipWaiting());
  if (event.data === "whole") {
    // What the browser or the reader has cleared away is fetched again, where the host still has it.
    const whole = keepAll().then(() => true, () => false);
    event.waitUntil(whole.then((whole) => event.ports[0]?.postMessage(whole)));
  }
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const path = pathOf(url);
  if (path === "" && request.mode === "navigate") {
    if (request.method === "POST" && url.search === "?share") return event.respondWith(park(request));
    // From the network, so that even a page that no longer works gets away.
    if (isOff(url)) return event.waitUntil(worker.registration.unregister().then(() => forget(() => true)));
  }
  if (request.method === "GET" && !request.headers.has("range") && files.has(path)) {
    event.respondWith(kept(path, request));
  }
});

/** The path of a file below the scope, where the page itself has none. Whatever isn't ours has a path of no file. */
function pathOf(url: URL): string {
  if (!url.href.startsWith(scope)) return url.href;
  const path = url.pathname.slice(new URL(scope).pathname.length);
  return path === "index.html" ? "" : path;
}

async function kept(path: string, request: Request): Promise<Response> {
  return (await caches.match(scope + path, { cacheName, ignoreVary: true })) ?? fetch(request);
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(Array.from(files, async ([path, hash]) => {
    const url = scope + path;
    if (await cache.match(url, { ignoreVary: true })) return;
    // The page has just loaded most of them. What the browser holds may be older than this list: then from the host.
    const response = (await verified(url, hash, "force-cache")) ?? (await verified(url, hash, "reload"));
    if (!response) throw new Error(`${url} is not what was built`);
    await cache.put(url, response);
  }));
}

/** What browsers insist on. A file kept with another type would be of no use for as long as it is kept. */
const TYPES: Record<string, string> = { css: "text/css", js: "text/javascript", wasm: "application/wasm" };

/** The file, if it is the one of the list: not an error, not somebody else's page, not another version. */
async function verified(url: string, hash: string, cache: RequestCache): Promise<Response | undefined> {
  const response = await fetch(url, { cache, redirect: "error" });
  const type = response.headers.get("content-type") ?? "";
  const content = await response.clone().arrayBuffer();
  const right = response.status === 200 && type.startsWith(TYPES[url.split(".").pop() ?? ""] ?? "")
    && hex(await crypto.subtle.digest("SHA-256", content)) === hash;
  return right ? response : undefined;
}

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Takes away those of our caches that are of no more use. */
async function forget(useless: (name: string) => boolean): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachesOf(scope)));
  await Promise.all(ours.filter(useless).map((name) => caches.delete(name)));
}

/** Lays what was shared with the app where the page takes it up, and opens the page. The names are the manifest's. */
async function park(request: Request): Promise<Response> {
  const form = await request.formData();
  const field = (name: string) => String(form.get(name) ?? "");
  const shared: Shared[] = [];
  if (field("text") || field("url")) shared.push({ text: field("text"), title: field("title"), url: field("url") });
  for (const file of form.getAll("files")) {
    if (file instanceof File && file.size > 0) shared.push({ text: await file.text(), title: "", url: "", file: { name: file.name, type: file.type } });
  }
  const cache = await caches.open(incomingCache(scope));
  await cache.put(scope + SHARED, new Response(JSON.stringify(shared)));
  return Response.redirect(scope + SHARED, 303);
}
