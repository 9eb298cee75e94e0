// Keeps the files of this site that somebody has used, so that its pages open without a network.
// Answers of services are never kept, nor anything of another origin, nor what stands after the `?`.
const CACHE = 'aurora-site';
const SERVICES = /^\/(aurora|v3|service-recommender|oauth|healthz|readyz)(\/|$)/;
/** Their names change with their content. */
const FOR_EVER = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// What a page had loaded before this script was there.
self.addEventListener('message', (event) => {
  const used = Array.isArray(event.data?.used) ? event.data.used.map(String) : [];
  event.waitUntil(Promise.all(used.map(keepUsed)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (!isOfSite(url) || request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(page(request, url));
  else if (FOR_EVER.test(url.pathname)) event.respondWith(fileForEver(request, url));
  else event.respondWith(fileOfNow(request, url));
});

function isOfSite(url) {
  return url.origin === self.location.origin && !SERVICES.test(url.pathname);
}

/** The page from the network, else as it was; when it has changed, the site is a new one. */
async function page(request, url) {
  const cache = await caches.open(CACHE);
  const former = await cache.match(url.pathname);
  let response;
  try {
    response = await fetch(request);
  } catch (error) {
    if (former) return former;
    throw error;
  }
  if (!response.ok || response.redirected) return response;
  if (former && (await former.text()) !== (await response.clone().text())) await forgetFiles(cache);
  await keep(cache, url, response.clone());
  return response;
}

async function fileForEver(request, url) {
  const cache = await caches.open(CACHE);
  return (await cache.match(url.pathname)) ?? fetchAndKeep(cache, request, url);
}

async function fileOfNow(request, url) {
  const cache = await caches.open(CACHE);
  try {
    return await fetchAndKeep(cache, request, url);
  } catch (error) {
    const former = await cache.match(url.pathname);
    if (former) return former;
    throw error;
  }
}

async function fetchAndKeep(cache, request, url) {
  const response = await fetch(request);
  if (response.ok) await keep(cache, url, response.clone());
  return response;
}

async function keepUsed(address) {
  const url = new URL(address, self.location.origin);
  if (!isOfSite(url)) return;
  const cache = await caches.open(CACHE);
  if (await cache.match(url.pathname)) return;
  try {
    await fetchAndKeep(cache, url.pathname, url);
  } catch {
    // The network is gone already: the next visit brings it.
  }
}

/** A full device keeps what it can; the page works all the same. */
async function keep(cache, url, response) {
  try {
    await cache.put(url.pathname, response);
  } catch {
    // Nothing is lost but the page without a network.
  }
}

/** Files of a former build belong to no page any more. */
async function forgetFiles(cache) {
  for (const each of await cache.keys()) await cache.delete(each);
}
