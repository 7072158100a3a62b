// Replace Nutgraf's sw.js with this file to remove the service worker from visitors' browsers: at the next visit, it deletes
// the caches and unregisters itself, and the page comes from the server again. Also remove the registration from the page,
// or keep this file for as long as visitors may return.
addEventListener("install", (event) => event.waitUntil(skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`nutgraf ${registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
