// The service worker: caches one build of the page, every file verified, and serves it from then on, online or offline.
// docs/hosting.md describes its effects for hosts and readers.
//
// - A build is cached completely in a cache of its own, or the installation fails and the previous version stays. What a
//   failed installation has fetched is verified, and the next one uses it.
// - A new version waits until the reader accepts it or no page of the old version is open. Then the old cache is deleted.
// - Only the files of the list below are served, and only from the cache of this build. Everything else goes to the
//   network.

import { type Share, type Shared, type ToServiceWorker, cachePrefix, isOff, SHARED, shareCache } from "./sw-protocol.js";

/** The part of a service worker's global scope used here, missing in TypeScript's types for pages. */
interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: ExtendableEvent & MessageEvent<ToServiceWorker>) => void): void;
}

interface ExtendableEvent {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as ServiceWorkerScope;
const { scope } = worker.registration;
const cacheName = `${cachePrefix(scope)}${NUTGRAF_BUILD}`;
const files = new Map(Object.entries(NUTGRAF_FILES));

worker.addEventListener("install", (event) => event.waitUntil(cacheAll()));
worker.addEventListener("activate", (event) => event.waitUntil(deleteCaches((name) => name !== cacheName)));

worker.addEventListener("message", (event) => {
  if (event.data === "update") event.waitUntil(worker.skipWaiting());
  if (event.data === "is-complete") {
    // What the browser or the reader has deleted is fetched again, if the host still has it.
    const complete = cacheAll().then(() => true, () => false);
    event.waitUntil(complete.then((complete) => event.ports[0]?.postMessage(complete)));
  }
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const path = pathOf(url);
  if (path === "" && request.mode === "navigate") {
    if (request.method === "POST" && url.search === "?share") return event.respondWith(stashShare(request));
    // From the network, so that even a broken page can be replaced.
    if (isOff(url)) return event.waitUntil(worker.registration.unregister().then(() => deleteCaches(() => true)));
  }
  if (request.method === "GET" && !request.headers.has("range") && files.has(path)) {
    event.respondWith(fromCache(path, request));
  }
});

/** The path of a file relative to the scope; that of the page itself is empty. Other addresses match no file. */
function pathOf(url: URL): string {
  if (!url.href.startsWith(scope)) return url.href;
  const path = url.pathname.slice(new URL(scope).pathname.length);
  return path === "index.html" ? "" : path;
}

/**
 * A cached file, verified each time, which takes some ten milliseconds for all files of the page. A missing or damaged one
 * is replaced from the host.
 */
async function fromCache(path: string, request: Request): Promise<Response> {
  const cached = await caches.match(scope + path, { cacheName, ignoreVary: true });
  if (cached && (await hashOf(cached)) === files.get(path)) return cached;
  try {
    // Not once the cache was removed: the page that removed it still loads files.
    if (!(await caches.has(cacheName))) return await fetch(request);
    await cacheFile(path);
  } catch {
    return fetch(request);
  }
  return (await caches.match(scope + path, { cacheName, ignoreVary: true })) ?? fetch(request);
}

async function cacheAll(): Promise<void> {
  await Promise.all(Array.from(files.keys(), cacheFile));
}

/** Makes sure that the cache holds this file, intact. */
async function cacheFile(path: string): Promise<void> {
  const [url, hash] = [scope + path, files.get(path) as string];
  const cache = await caches.open(cacheName);
  const cached = await cache.match(url, { ignoreVary: true });
  if (cached && (await hashOf(cached)) === hash) return;
  // The page has just loaded most of them, into the HTTP cache. If that holds another version, fetch from the host.
  const response = (await verified(url, hash, "force-cache")) ?? (await verified(url, hash, "reload"));
  if (!response) throw new Error(`${url} doesn't match the build`);
  await cache.put(url, response);
}

/** MIME types that browsers require. A file cached with another type would be useless as long as it is cached. */
const TYPES: Record<string, string> = { css: "text/css", js: "text/javascript", wasm: "application/wasm" };

/** The file, if it is the one of the list: not an error page, not a captive portal's, not another version. */
async function verified(url: string, hash: string, cache: RequestCache): Promise<Response | undefined> {
  const response = await fetch(url, { cache, redirect: "error" });
  const type = response.headers.get("content-type") ?? "";
  const matches = response.status === 200 && type.startsWith(TYPES[url.split(".").pop() ?? ""] ?? "")
    && (await hashOf(response)) === hash;
  return matches ? response : undefined;
}

/** The SHA-256 of a response's content, which stays readable, in hexadecimal digits. */
async function hashOf(response: Response): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Deletes those of our caches whose names match. */
async function deleteCaches(matches: (name: string) => boolean): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));
  await Promise.all(ours.filter(matches).map((name) => caches.delete(name)));
}

/** Stores what was shared with the app for the page, and opens the page. Field names are those of the manifest. */
async function stashShare(request: Request): Promise<Response> {
  const form = await request.formData();
  const field = (name: string) => String(form.get(name) ?? "");
  const shared: Shared[] = [];
  if (field("text") || field("url")) shared.push({ text: field("text"), title: field("title"), url: field("url") });
  for (const file of form.getAll("files")) {
    if (file instanceof File && file.size > 0) shared.push({ text: await file.text(), title: "", url: "", file: { name: file.name, type: file.type } });
  }
  const sender = request.referrer.startsWith("http") ? new URL(request.referrer).host : "";
  const cache = await caches.open(shareCache(scope));
  await cache.put(scope + SHARED, new Response(JSON.stringify({ sender, shared } satisfies Share)));
  return Response.redirect(scope + SHARED, 303);
}
