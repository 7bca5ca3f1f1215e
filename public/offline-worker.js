// Answers a page that cannot be fetched with one that says so, in the language of the address. It does nothing else:
// it keeps no page but these three public ones, looks at no other request, and goes with signing out, which clears the
// storage of the portal (Clear-Site-Data). To take it away everywhere: see "Without a connection" in docs/operation.md.
const cacheName = "offline-pages";
const languages = ["en", "fr", "ru"];
const pageIn = (language) => `/${language}/offline`;

/** Without cookies: what is kept belongs to nobody. */
async function keepPages() {
  const cache = await caches.open(cacheName);
  const requests = languages.map((language) => new Request(pageIn(language), { credentials: "omit", cache: "reload" }));
  await cache.addAll(requests);
}

async function takeOver() {
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function offlinePageFor(url) {
  const [, first] = new URL(url).pathname.split("/");
  const language = languages.find((one) => one === first) ?? "en";
  const page = await caches.match(pageIn(language), { cacheName });
  return page ?? Response.error();
}

async function answer(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    return offlinePageFor(event.request.url);
  }
}

self.addEventListener("install", (event) => event.waitUntil(keepPages().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
// A form that is sent is left to the browser, which offers to send it again; not so signing out, of which the page says
// that it did not happen.
const isSignOut = ({ method, url }) => method === "POST" && new URL(url).pathname.endsWith("/sign-out");
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode !== "navigate" || (request.method !== "GET" && !isSignOut(request))) return;
  event.respondWith(answer(event));
});
