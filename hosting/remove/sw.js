// Put this in place of Nutgraf's sw.js to take it out of the browsers that have it: at their next visit they remove
// the worker and all it keeps, and the page is the server's again. Also take the registration out of what you serve,
// or leave this file for as long as visitors may come back.
addEventListener("install", (event) => event.waitUntil(skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`nutgraf ${registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
