// Offline use and installation: registers the service worker, offers new versions and the installation.

import { WORDS, wordsReady } from "./app-words.js";
import { showPrompt } from "./prompt-bar.js";
import { cachePrefix, isOff, type ToServiceWorker } from "./sw-protocol.js";
import { registerServiceWorker, serviceWorkerAddress } from "./trusted.js";

/** The browser can install the page. Missing in TypeScript's types. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

const { serviceWorker } = navigator;
// After the page has loaded: the service worker finds its files in the browser's cache then.
if (document.readyState === "complete") void start();
else addEventListener("load", () => void start());

async function start(): Promise<void> {
  await wordsReady;
  // When the page is idle: the verification isn't urgent.
  await new Promise<unknown>((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve));
  // Missing in insecure contexts; the page merely doesn't work offline then.
  if (!serviceWorker) return;
  if (isOff(location)) void removeWorker();
  else void registerServiceWorker().then(watch, () => undefined);
}

async function watch(registration: ServiceWorkerRegistration): Promise<void> {
  if (registration.waiting) void offerUpdate(registration);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      // The first version replaces none.
      if (installing.state === "installed" && registration.active) void offerUpdate(registration);
    });
  });
  const { active } = await serviceWorker.ready;
  if (active && (await isComplete(active))) showStatus("offline", WORDS["works-offline"]);
}

let offered = false;

/** Offers a new version. If the reader accepts, it takes over and the page reloads, so that both are of one version. */
async function offerUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  if (offered) return;
  offered = true;
  await showPrompt(WORDS["new-version"], WORDS.reload);
  const { waiting } = registration;
  // Accepted in another window meanwhile.
  if (!waiting) return location.reload();
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "activated") location.reload();
  });
  send(waiting, "update");
}

function isComplete(active: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as boolean);
    send(active, "is-complete", [port2]);
  });
}

function send(worker: ServiceWorker, message: ToServiceWorker, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer);
}

/** Removes the service worker and its caches; the next visit without `?sw=off` installs it again. */
async function removeWorker(): Promise<void> {
  const registration = await serviceWorker.getRegistration(serviceWorkerAddress());
  await registration?.unregister();
  const prefix = cachePrefix(new URL(".", serviceWorkerAddress()).href);
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  showStatus("offline", WORDS.removed);
}

/** Shows a status at the end of the page, where it doesn't shift the layout. */
function showStatus(id: string, content: string | HTMLElement): void {
  const end = document.getElementById("app-state");
  document.getElementById(id)?.remove();
  const item = document.createElement("span");
  item.id = id;
  item.append(content);
  end?.append(item);
}

addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  const button = document.createElement("button");
  button.type = "button";
  button.addEventListener("click", () => {
    // The event can be used once; if the reader declines, the browser sends another.
    button.parentElement?.remove();
    void (event as BeforeInstallPromptEvent).prompt();
  });
  void wordsReady.then(() => {
    button.textContent = WORDS.install;
    showStatus("install", button);
  });
});
const showInstalled = () => void wordsReady.then(() => showStatus("install", WORDS.installed));
addEventListener("appinstalled", showInstalled);
if (matchMedia("(display-mode: standalone), (display-mode: minimal-ui)").matches || "standalone" in navigator && navigator.standalone) {
  showInstalled();
}
