// Offline and installed: registers the service worker, offers its new versions, and the page's being installed.

import { settled, WORDS } from "./app-words.js";
import { ask } from "./bar.js";
import { cachesOf, isOff, type ToServiceWorker } from "./kept.js";

/** The event that says that the browser would install the page, which TypeScript's types don't have. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

const { serviceWorker } = navigator;
/** The worker lies beside the page, and its scope is the page's folder. */
const script = new URL("../sw.js", import.meta.url);

// Not before the page has all it needs: what it has loaded then, the worker finds in the browser's cache.
if (document.readyState === "complete") void start();
else addEventListener("load", () => void start());

async function start(): Promise<void> {
  await settled;
  // When the page has nothing better to do: what is verified then is no hurry.
  await new Promise<unknown>((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve));
  // None where the page isn't served safely; then it only doesn't work offline.
  if (!serviceWorker) return;
  if (isOff(location)) void remove();
  else void serviceWorker.register(script).then(watch, () => undefined);
}

async function watch(registration: ServiceWorkerRegistration): Promise<void> {
  if (registration.waiting) void offer(registration);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      // The first one has nobody to replace.
      if (installing.state === "installed" && registration.active) void offer(registration);
    });
  });
  const { active } = await serviceWorker.ready;
  if (active && (await isWhole(active))) say("offline", WORDS["works-offline"]);
}

let offered = false;

/** The new version, when the reader wants it: all at once, with the page of its own. */
async function offer(registration: ServiceWorkerRegistration): Promise<void> {
  if (offered) return;
  offered = true;
  await ask(WORDS["new-version"], WORDS.reload);
  const { waiting } = registration;
  // Wanted in another window meanwhile.
  if (!waiting) return location.reload();
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "activated") location.reload();
  });
  tell(waiting, "update");
}

function isWhole(active: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as boolean);
    tell(active, "whole", [port2]);
  });
}

function tell(worker: ServiceWorker, message: ToServiceWorker, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer);
}

/** Takes the worker and all it keeps away; the next visit without `?sw=off` begins anew. */
async function remove(): Promise<void> {
  const registration = await serviceWorker.getRegistration(script);
  await registration?.unregister();
  const ours = cachesOf(new URL(".", script).href);
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  say("offline", WORDS.removed);
}

/** Says something at the page's end, where it pushes nothing away. */
function say(id: string, what: string | HTMLElement): void {
  const end = document.getElementById("app-state");
  document.getElementById(id)?.remove();
  const item = document.createElement("span");
  item.id = id;
  item.append(what);
  end?.append(item);
}

addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = WORDS.install;
  button.addEventListener("click", () => {
    // It can be asked once; the browser offers again where the reader said no.
    button.parentElement?.remove();
    void (event as InstallPrompt).prompt();
  });
  say("install", button);
});
addEventListener("appinstalled", () => say("install", WORDS.installed));
if (matchMedia("(display-mode: standalone), (display-mode: minimal-ui)").matches || "standalone" in navigator && navigator.standalone) {
  say("install", WORDS.installed);
}
